import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { messages as en } from '../../src/messages/en/index.ts';
import {
  automationsAt,
  inSandbox,
  runJob,
  runMain,
  runPost,
  statuses,
  together,
  v1,
  withApp,
  wkf,
  writesOf,
} from './job.ts';
import { fastClock, noJitter } from './preload.ts';

vi.setConfig({ testTimeout: 120_000 });

describe('120 automations with long Chinese titles', () => {
  const ids = Array.from({ length: 120 }, (_, at) => (at % 3 === 0 ? wkf(at) : v1(at)));
  const titled = ids.map((id, at) => ({
    id,
    title: `${at} ${'销售部门每日订单汇总并通知仓库与财务的自动化流程'.repeat(8)}`,
    status: 'Enable' as const,
  }));
  const rows = ['a green main', 'a main that is killed at its 100th write', 'a composite action'] as const;
  const resultOf = together(rows, (row) =>
    inSandbox({ automations: titled, enforceRateLimit: false }, async (sandbox) => {
      const job = await runJob({
        sandbox,
        // Spares the waits that 120 writes would need to keep to 10 a second.
        mainEnv: fastClock(10),
        postEnv: fastClock(10),
        inputs: { ...withApp, workflow_id: ids.join('\n'), request_timeout_seconds: '120' },
        jobStatus: row.includes('killed') ? 'failure' : 'success',
        isComposite: row === 'a composite action',
        onMain: (main) => {
          if (!row.includes('killed')) return;
          let writes = 0;
          sandbox.onRequest = ({ automationId }) => {
            if (automationId !== undefined) writes += 1;
            if (writes === 100) main.kill('SIGKILL');
          };
        },
      });
      return { ...job, after: statuses(sandbox, ids) };
    }),
  );

  it.each(rows)('%s: every value of the state is under 30,000 bytes', async (row) => {
    const { main } = await resultOf(row);

    const sizes = Object.values(main.state).map((value) => Buffer.byteLength(value));
    expect(sizes.length).toBeGreaterThan(0);
    expect(Math.max(...sizes)).toBeLessThan(30_000);
    for (const id of ids) expect(JSON.stringify(main.state)).toContain(id);
  });

  it.each(rows)('%s: all come back, in the reverse order of the switch', async (row) => {
    const { post, postWrites, after } = await resultOf(row);

    expect(new Set(after), post.stdout).toEqual(new Set(['Enable']));
    expect(post.exitCode).toBe(0);
    expect(postWrites.map(({ id }) => id)).toEqual([...ids].reverse());
  });
});

describe('titles that are hard to save', () => {
  const titles = [
    'two\nlines\r\nand a third',
    'a nul \u0000 and an escape \u001b[31m',
    'half a pair \ud83d',
    '"quotes" and \\ and % and ghadelimiter_',
    '😀'.repeat(300),
    '',
  ];

  it('lose nothing that the restore needs', async () => {
    const automations = titles.map((title, at) => ({ id: v1(at), title, status: 'Enable' as const }));
    const ids = automations.map(({ id }) => id);
    await inSandbox({ automations }, async (sandbox) => {
      const { post } = await runJob({ sandbox, inputs: { workflow_id: ids.join() } });

      expect(post.exitCode, post.stdout).toBe(0);
      expect(new Set(statuses(sandbox, ids))).toEqual(new Set(['Enable']));
    });
  });
});

describe('outputs that can no longer be written when all is looked up', () => {
  it.each(['always', 'never'])(
    'restore: %s: red, nothing is switched or restored, told once',
    async (restore) => {
      const folder = mkdtempSync(join(tmpdir(), 'output-'));
      onTestFinished(() => rmSync(folder, { recursive: true }));
      const output = join(folder, 'output');
      writeFileSync(output, '');
      await inSandbox({ automations: automationsAt('Enable', [v1(1), v1(2)]) }, async (sandbox) => {
        sandbox.onRequest = () => rmSync(output, { force: true });
        const { main, post, postRequests } = await runJob({
          sandbox,
          inputs: { workflow_id: [v1(1), v1(2)].join(), restore, if_unchanged: 'skip' },
          jobStatus: 'failure',
          mainEnv: { GITHUB_OUTPUT: output },
        });

        expect(main.exitCode).toBe(1);
        expect(writesOf(sandbox.requests)).toEqual([]);
        expect(main.errors[0]).toContain(en.report.promise.nothingChanged);
        expect(main.errors[0]?.split('GITHUB_OUTPUT')).toHaveLength(2);
        expect(main.titles[0]).toContain(en.report.outcomes.nothing('Disable'));
        expect([post.exitCode, postRequests]).toEqual([0, []]);
      });
    },
  );
});

describe('state that cannot be written', () => {
  const rows = [
    { name: 'GITHUB_STATE is not set', stateIn: () => '' },
    { name: 'GITHUB_STATE is a directory', stateIn: (folder: string) => folder },
    { name: 'GITHUB_STATE does not exist', stateIn: (folder: string) => join(folder, 'state') },
  ];

  it.each(rows)('$name: red, and nothing is switched', async ({ stateIn }) => {
    const folder = mkdtempSync(join(tmpdir(), 'state-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    await inSandbox({ automations: automationsAt('Enable', [v1(1), v1(2)]) }, async (sandbox) => {
      const main = await runMain({
        sandbox,
        inputs: { workflow_id: [v1(1), v1(2)].join() },
        mainEnv: { GITHUB_STATE: stateIn(folder) },
      });

      expect(main.exitCode).toBe(1);
      expect(writesOf(sandbox.requests)).toEqual([]);
      expect(main.errors[0]).toMatch(/Nothing was changed.*restore/s);
      expect(main.outputs.changed_workflow_ids).toBe('none');
    });
  });

  it.each(rows)('$name: with restore: never it does not matter', async ({ stateIn }) => {
    const folder = mkdtempSync(join(tmpdir(), 'state-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    await inSandbox({ automations: automationsAt('Enable', [v1(1)]) }, async (sandbox) => {
      const main = await runMain({
        sandbox,
        inputs: { workflow_id: v1(1), restore: 'never' },
        mainEnv: { GITHUB_STATE: stateIn(folder) },
      });

      expect(main.exitCode, main.stdout).toBe(0);
      expect(statuses(sandbox, [v1(1)])).toEqual(['Disable']);
    });
  });

  it('a value that would be larger than the runner can hand back: red, and nothing is switched', async () => {
    const app = { appId: 'cli_with_a_long_secret', appSecret: 'fake-secret-'.repeat(2600) };
    await inSandbox({ apps: [app], automations: automationsAt('Enable', [v1(1)]) }, async (sandbox) => {
      const inputs = { workflow_id: v1(1), app_id: app.appId, app_secret: app.appSecret };
      const main = await runMain({ sandbox, inputs, isComposite: true });

      expect(main.exitCode).toBe(1);
      expect(writesOf(sandbox.requests)).toEqual([]);
      expect(main.errors[0]).toMatch(/Nothing was changed.*restore/s);
      expect(main.state).toEqual({});
    });
  });
});

describe('state that cannot be read', () => {
  const spoilt = [
    { name: 'the head is cut', spoil: (text: string) => text.slice(0, -5), of: 'restore' },
    { name: 'a part is missing', spoil: () => '', of: 'restore_0' },
  ];

  it.each(spoilt)('$name: red, loud, nothing is sent', async ({ spoil, of }) => {
    await inSandbox({ automations: automationsAt('Enable', [v1(1)]) }, async (sandbox) => {
      const job = { sandbox, inputs: { workflow_id: v1(1) } };
      const { state } = await runMain(job);
      const from = sandbox.requests.length;
      const post = await runPost(job, { ...state, [of]: spoil(state[of] ?? '') });

      expect(post.exitCode).toBe(1);
      expect(post.errors).toHaveLength(1);
      expect(sandbox.requests).toHaveLength(from);
    });
  });
});

describe('a job_status of main that is none of the three', () => {
  const rows = (['nonsense', ''] as const).flatMap((job_status) =>
    (['always', 'success', 'failure', 'never'] as const).map((restore) => ({ job_status, restore })),
  );
  const resultOf = together(rows, (inputs) =>
    inSandbox({ automations: automationsAt('Enable', [v1(1)]) }, async (sandbox) => {
      const main = await runMain({ sandbox, inputs: { workflow_id: v1(1), ...inputs } });
      return { main, requests: sandbox.requests };
    }),
  );
  const needing = rows.filter(({ restore }) => restore === 'success' || restore === 'failure');

  it.each(needing)('“$job_status” with restore: $restore: red, and nothing is sent', async (row) => {
    const { main, requests } = await resultOf(row);

    expect(main.exitCode).toBe(1);
    expect(requests).toEqual([]);
    expect(main.errors[0]).toContain('job_status');
  });

  it.each(rows.filter((row) => !needing.includes(row)))(
    '“$job_status” with restore: $restore: it does not matter',
    async (row) => {
      const { main } = await resultOf(row);

      expect(main.exitCode, main.stdout).toBe(0);
    },
  );
});

describe('a job without anything to put back', () => {
  it.each([
    { name: 'no state at all', inputs: { restore: 'never' } },
    { name: 'workflow_id: none', inputs: { workflow_id: 'none' } },
    { name: 'all were as wanted', inputs: { status: 'Enable' } },
    { name: 'a dry run', inputs: { dry_run: 'true' } },
  ])('$name: one quiet line', async ({ inputs }) => {
    await inSandbox({ automations: automationsAt('Enable', [v1(1)]) }, async (sandbox) => {
      const { main, post, postRequests } = await runJob({
        sandbox,
        inputs: { workflow_id: v1(1), ...inputs },
        postEnv: noJitter,
      });

      expect(main.exitCode, main.stdout).toBe(0);
      expect(post.exitCode).toBe(0);
      expect(post.log).toHaveLength(1);
      expect(post.warnings).toEqual([]);
      expect(post.summary).toBe('');
      expect(postRequests).toEqual([]);
    });
  });
});
