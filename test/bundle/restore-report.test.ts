import { describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import type { Fault, Sandbox } from '../../sandbox/sandbox.ts';
import { messages as en } from '../../src/messages/en/index.ts';
import { messages as zh } from '../../src/messages/zh/index.ts';
import {
  APP_TOKEN,
  automationsAt,
  inSandbox,
  runJob,
  runMain,
  statuses,
  titleOf,
  together,
  v1,
  withApp,
  withToken,
  wkf,
} from './job.ts';
import { fastClock, noJitter } from './preload.ts';

vi.setConfig({ testTimeout: 120_000 });

// Spares the waits that 60 writes would need to keep to 10 a second.
const hurry = fastClock(10);
const patience = { request_timeout_seconds: '120' };

const always = Number.POSITIVE_INFINITY;
const languages = ['en', 'zh'] as const;
const AGAIN = { en: /Re-running this job won't fix it/, zh: /重新运行作业无法解决/ };

describe('60 automations that cannot be put back', () => {
  const ids = Array.from({ length: 60 }, (_, at) => (at % 2 === 0 ? v1 : wkf)(at + 1));
  const automations = ids.map((id) => ({
    id,
    title: `${'销售部门每日订单汇总并通知仓库的自动化流程'.repeat(4)} ${id.slice(-4)}`,
    status: 'Enable' as const,
  }));
  const faults: Fault[] = [
    { call: 'switch', code: 1254304, msg: 'PermNotAllow '.repeat(60), times: always },
    { call: 'workflow-switch', code: 1254301, times: always },
  ];
  const resultOf = together(languages, (language) =>
    inSandbox({ automations, enforceRateLimit: false }, async (sandbox) => {
      const job = await runJob({
        sandbox,
        inputs: { ...withApp, ...patience, workflow_id: ids.join('\n'), language },
        jobStatus: 'failure',
        mainEnv: hurry,
        postEnv: hurry,
        between: () => sandbox.script(...faults),
      });
      return job;
    }),
  );

  it.each(languages)('%s: one annotation that fits', async (language) => {
    const { post } = await resultOf(language);

    expect(post.exitCode).toBe(1);
    expect(post.errors).toHaveLength(1);
    expect(post.errors[0]?.length).toBeLessThanOrEqual(4096);
  });

  it.each(languages)('%s: it names as many as fit, whole, then how many more', async (language) => {
    const { post, postRequests } = await resultOf(language);

    const [error = ''] = post.errors;
    const named = automations.filter(({ id }) => error.includes(id));
    expect(named.length).toBeGreaterThan(0);
    for (const { id, title } of named) {
      const line = error.split('\n').find((one) => one.includes(id)) ?? '';
      expect(line).toContain(title.slice(0, 40));
    }
    const { report } = { en, zh }[language];
    expect(error.split(report.groups.stillAt('Disable', 'Enable'))).toHaveLength(3);
    // Log IDs are in the log, and a few in the annotation.
    const logIds = postRequests.filter(({ call }) => call.endsWith('switch')).map(({ logId }) => logId);
    for (const code of ['1254301', '1254304']) expect(error).toContain(code);
    expect(logIds.filter((logId) => error.includes(logId))).toHaveLength(5);
    for (const logId of logIds) expect([error, ...post.log].join('\n')).toContain(logId);
    const hidden = [
      ...error.matchAll({ en: /^ {2}… and (\d+) more$/gm, zh: /^ {2}……另有 (\d+) 个$/gm }[language]),
    ];
    expect(hidden.reduce((sum, [, many]) => sum + Number(many), 0)).toBe(60 - named.length);
  });

  it.each(languages)(
    '%s: it says that running the job again does not repair it, and what does',
    async (language) => {
      const { post } = await resultOf(language);

      expect(post.errors[0]).toMatch(AGAIN[language]);
      expect(post.errors[0]).toMatch(
        { en: /turn on the 60 automations above/, zh: /开启上述 60 个自动化流程/ }[language],
      );
    },
  );

  it.each(languages)('%s: log and summary hold all of them, and a step with their ids', async (language) => {
    const { post } = await resultOf(language);

    const log = [...post.errors, ...post.log].join('\n');
    for (const { id, title } of automations) {
      for (const text of [log, post.summary]) {
        expect(text).toContain(id);
        expect(text).toContain(title.slice(0, 40));
      }
    }
    for (const text of [log, post.summary]) {
      const step = text.slice(text.indexOf('- uses:'));
      for (const id of ids) expect(step).toContain(id);
    }
  });

  it.each(languages)('%s: the log tells of each once', async (language) => {
    const { post } = await resultOf(language);

    for (const { id } of automations) {
      // One line with its name, its line in the step to paste, and the line of all ids.
      const lines = [...(post.errors[0]?.split('\n') ?? []), ...post.log];
      expect(lines.filter((line) => line.includes(id))).toHaveLength(3);
    }
  });
});

describe('the step to paste', () => {
  const ids = [v1(1), wkf(2), v1(3)];

  async function failed<Result>(
    use: (sandbox: Sandbox, post: { log: readonly string[]; summary: string }) => Promise<Result>,
    postEnv = {},
  ) {
    return inSandbox({ automations: automationsAt('Enable', ids) }, async (sandbox) => {
      const faults = ids.map((automationId) => ({ automationId, code: 1254304 }));
      const { post } = await runJob({
        sandbox,
        inputs: { ...withToken, workflow_id: ids.join() },
        postEnv: { ...noJitter, ...postEnv },
        between: () => sandbox.script(...faults.slice(1)),
      });
      return use(sandbox, post);
    });
  }

  type Step = { readonly uses: string; readonly with: Record<string, string> };

  function stepOf(text: string): Step {
    const lines = text.split('\n');
    const from = lines.findIndex((line) => line.includes('- uses:'));
    const to = lines.findIndex((line, at) => at >= from && /^\s+status:/.test(line));
    const yaml = [lines[from]?.slice(lines[from].indexOf('- uses:')), ...lines.slice(from + 1, to + 1)].join(
      '\n',
    );
    const [step] = parse(yaml) as [Step];
    return step;
  }

  it.each(['log', 'summary'] as const)('of the %s puts the automations back', async (place) => {
    await failed(async (sandbox, post) => {
      expect(statuses(sandbox, ids)).toEqual(['Enable', 'Disable', 'Disable']);
      const step = stepOf(place === 'log' ? post.log.join('\n') : unescaped(post.summary));
      const inputs = Object.entries(step.with).map(([name, value]) => [name, String(value)]);
      const main = await runMain({ sandbox, inputs: { restore: 'never', ...Object.fromEntries(inputs) } });

      expect(main.exitCode, main.stdout).toBe(0);
      expect(statuses(sandbox, ids)).toEqual(['Enable', 'Enable', 'Enable']);
    });
  });

  it('has only those that are not back, and no credentials', async () => {
    await failed(async (_, post) => {
      const step = stepOf(post.log.join('\n'));

      expect(step.with.workflow_id?.trim().split('\n').sort()).toEqual([wkf(2), v1(3)].sort());
      expect(Object.keys(step.with)).not.toContain('access_token');
      expect(Object.keys(step.with)).not.toContain('app_secret');
      expect(step.with.status).toBe('Enable');
    });
  });

  it('names the action as the job does', async () => {
    await failed(
      async (_, post) => {
        expect(stepOf(post.log.join('\n')).uses).toBe('octo-org/automation-switch@v2');
      },
      { GITHUB_ACTION_REPOSITORY: 'octo-org/automation-switch', GITHUB_ACTION_REF: 'v2' },
    );
  });

  const unescaped = (html: string) =>
    html
      .replace(/<[^>]+>/g, '\n')
      .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
      .replace(/&quot;/g, '"')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&amp;/g, '&');
});

describe('causes of several kinds', () => {
  it('each with its code, its log id and its advice', async () => {
    const faults: Fault[] = [
      { automationId: v1(1), code: 1254302, times: always },
      { automationId: v1(2), code: 99991672, times: always },
      { automationId: v1(3), http: 502, times: always },
    ];
    const { post, postRequests } = await inSandbox(
      { automations: automationsAt('Enable', [v1(1), v1(2), v1(3)]) },
      (sandbox) =>
        runJob({
          sandbox,
          inputs: { workflow_id: [v1(1), v1(2), v1(3)].join() },
          postEnv: noJitter,
          between: () => sandbox.script(...faults),
        }),
    );

    const [error = ''] = post.errors;
    const lines = error.split('\n');
    const wordsOf = { [v1(1)]: /1254302.*Permission denied/, [v1(2)]: /99991672/, [v1(3)]: /HTTP 502/ };
    for (const [id, words] of Object.entries(wordsOf)) {
      expect(error).toContain(en.automation(id, titleOf(id)));
      const why = en.report.labelFor(en.report.labels.why, titleOf(id));
      expect(lines.find((one) => one.startsWith(`${why}: `))).toMatch(words);
      expect(lines.at(-1)).toContain(
        postRequests.filter(({ automationId }) => automationId === id).at(-1)?.logId,
      );
    }
    expect(error).toMatch(/advanced permission/i);
    expect(error).toMatch(/scope/i);
  });
});

describe('60 automations that a policy leaves', () => {
  const ids = Array.from({ length: 60 }, (_, at) => v1(at + 1));
  const automations = ids.map((id) => ({
    id,
    title: `${'销售部门每日订单汇总并通知仓库的自动化流程'.repeat(4)} ${id.slice(-4)}`,
    status: 'Enable' as const,
  }));
  const resultOf = together(languages, (language) =>
    inSandbox({ automations, enforceRateLimit: false }, (sandbox) =>
      runJob({
        sandbox,
        inputs: { ...patience, workflow_id: ids.join(), restore: 'failure', language },
        mainEnv: hurry,
      }),
    ),
  );

  it.each(languages)('%s: one warning that fits, and says how to undo it', async (language) => {
    const { post } = await resultOf(language);

    expect(post.exitCode).toBe(0);
    expect(post.warnings).toHaveLength(1);
    const [warning = ''] = post.warnings;
    expect(warning.length).toBeLessThanOrEqual(4096);
    expect(warning).toContain(ids[0]);
    expect(warning).toMatch({ en: /If they should be on now, turn them on/, zh: /如现在应开启/ }[language]);
    expect(warning).toContain('status: Enable');
  });

  it.each(languages)('%s: the summary names all of them', async (language) => {
    const { post } = await resultOf(language);

    for (const id of ids) expect(post.summary).toContain(id);
  });
});

describe('60 automations that were as wanted already', () => {
  it('one warning that fits, and the log names all of them', async () => {
    const ids = Array.from({ length: 60 }, (_, at) => v1(at + 1));
    const automations = ids.map((id) => ({ id, title: '每日汇总'.repeat(30), status: 'Disable' as const }));
    const { main } = await inSandbox({ automations }, (sandbox) =>
      runJob({ sandbox, inputs: { workflow_id: ids.join() } }),
    );

    expect(main.warnings).toHaveLength(1);
    expect(main.warnings[0]).toContain(en.log.leftBefore(60, 'Disable', 'Enable', en.report.base(APP_TOKEN)));
    for (const id of ids) expect([...main.warnings, ...main.log].join('\n')).toContain(id);
  });
});

describe('a summary that cannot be written', () => {
  it.each(['', '/nowhere/at/all/summary.md'])(
    '“%s”: one warning, and all come back',
    async (GITHUB_STEP_SUMMARY) => {
      const { post, after } = await inSandbox(
        { automations: automationsAt('Enable', [v1(1)]) },
        async (sandbox) => {
          const job = await runJob({
            sandbox,
            inputs: { workflow_id: v1(1) },
            postEnv: { GITHUB_STEP_SUMMARY },
          });
          return { ...job, after: statuses(sandbox, [v1(1)]) };
        },
      );

      expect(after).toEqual(['Enable']);
      expect(post.exitCode).toBe(0);
      expect(post.warnings).toHaveLength(1);
      expect(post.warnings[0]).toMatch(/summary/);
    },
  );
});
