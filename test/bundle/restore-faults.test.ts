import { describe, expect, it, vi } from 'vitest';
import type { Fault, Sandbox, SandboxOptions } from '../../sandbox/sandbox.ts';
import { messages as en } from '../../src/messages/en/index.ts';
import {
  APP_TOKEN,
  automationsAt,
  inSandbox,
  type JobResult,
  type JobSettings,
  runJob,
  statuses,
  titleOf,
  together,
  v1,
  withApp,
  withToken,
  wkf,
} from './job.ts';
import { lookUpsThatFail, noJitter } from './preload.ts';

vi.setConfig({ testTimeout: 120_000 });

const ids = [v1(1), wkf(2), v1(3)];
const sick = v1(3);
const always = Number.POSITIVE_INFINITY;
const allBack = ['Enable', 'Enable', 'Enable'];

interface Row {
  readonly name: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** What befalls post. */
  readonly faults?: readonly Fault[];
  /** What happens to the Base while the job runs. */
  readonly meanwhile?: (sandbox: Sandbox) => void;
  readonly postEnv?: Readonly<Record<string, string>>;
  /** Whether the Base is reached through a name. */
  readonly byName?: boolean;
  readonly sandbox?: SandboxOptions;
}

function run<One extends Row>(rows: readonly One[], job: Partial<JobSettings> = {}) {
  return together(rows, ({ inputs = withToken, faults = [], meanwhile, postEnv, byName, ...row }) =>
    inSandbox({ ...row.sandbox, automations: automationsAt('Enable', ids) }, async (sandbox) => {
      const domain = byName ? { domain: `http://localhost:${sandbox.port}` } : {};
      const result = await runJob({
        sandbox,
        mainEnv: noJitter,
        ...job,
        inputs: { workflow_id: ids.join(), ...inputs, ...domain },
        postEnv: { ...noJitter, ...postEnv },
        between: (main) => {
          expect(main.exitCode, main.stdout).toBe(0);
          sandbox.script(...faults);
          meanwhile?.(sandbox);
        },
      });
      await sandbox.settled();
      return { ...result, after: statuses(sandbox, ids) };
    }),
  );
}

describe('what post waits out', () => {
  const rows: readonly Row[] = [
    { name: 'HTTP 503, five times', faults: [{ automationId: sick, http: 503, times: 5 }] },
    {
      name: 'HTTP 503, five times, whatever max_attempts says',
      inputs: { ...withToken, max_attempts: '1' },
      faults: [{ automationId: sick, http: 503, times: 5 }],
    },
    { name: '1254002, twice', faults: [{ automationId: sick, code: 1254002, times: 2 }] },
    { name: '1254291', faults: [{ automationId: sick, code: 1254291, times: 3 }] },
    { name: 'a lost answer', faults: [{ automationId: sick, resetBeforeAnswer: true }] },
    {
      name: 'a lost answer to a write that was carried out',
      faults: [{ automationId: sick, resetBeforeAnswer: true, carryOut: 'yes' }],
    },
    { name: 'an answer that is cut', faults: [{ automationId: sick, cutAfterBytes: 4 }] },
    { name: 'an empty answer', faults: [{ automationId: sick, rawBody: '' }] },
    {
      name: 'an answer that never comes',
      inputs: { ...withToken, request_timeout_seconds: '1' },
      faults: [{ automationId: sick, hang: true }],
    },
    {
      name: 'lost answers of the call of Base workflows, whose repeat is refused',
      faults: [{ automationId: wkf(2), resetBeforeAnswer: true, carryOut: 'yes' }],
      sandbox: { variant: { refuseRepeatedWorkflowSwitch: true } },
    },
    {
      name: 'an expired token, with an app',
      inputs: withApp,
      faults: [{ automationId: sick, code: 99991663 }],
    },
    {
      name: 'tokens of main that have expired, with an app',
      inputs: withApp,
      meanwhile: (sandbox) => sandbox.expireTokens(),
    },
    {
      name: 'a mint that fails with 10013 more often than the switch would try',
      inputs: withApp,
      faults: [{ call: 'mint', code: 10013, times: 7 }],
    },
    {
      name: 'a mint that fails with HTTP 403',
      inputs: withApp,
      faults: [{ call: 'mint', http: 403, times: 3 }],
    },
    {
      name: 'a mint whose answer is lost',
      inputs: withApp,
      faults: [{ call: 'mint', resetBeforeAnswer: true, times: 2 }],
    },
    {
      name: 'a host whose name does not resolve at first',
      byName: true,
      postEnv: lookUpsThatFail(4),
    },
    {
      name: 'a limit of the rate on everything',
      faults: [{ code: 99991400, headers: { 'x-ogw-ratelimit-reset': '1' }, times: 2 }],
    },
    { name: '1254290', faults: [{ code: 1254290, times: 3 }] },
  ];
  const resultOf = run(rows);

  it.each(rows)('$name: all come back', async (row) => {
    const { post, after } = await resultOf(row);

    expect(after, post.stdout).toEqual(allBack);
    expect(post.exitCode, post.stdout).toBe(0);
    expect(post.warnings).toEqual([]);
  });

  it('a limit of the rate: nothing is sent before the seconds of x-ogw-ratelimit-reset have passed', async () => {
    const row = rows.find(({ name }) => name === 'a limit of the rate on everything') as Row;
    const { postRequests } = await resultOf(row);

    const [first, second, third] = postRequests;
    expect((second?.at ?? 0) - (first?.answeredAt ?? Infinity)).toBeGreaterThanOrEqual(999);
    expect((third?.at ?? 0) - (second?.answeredAt ?? Infinity)).toBeGreaterThanOrEqual(999);
  });

  it('with an app: post mints afresh, whatever main has minted', async () => {
    const row = rows.find(({ name }) => name === 'tokens of main that have expired, with an app') as Row;
    const { postRequests } = await resultOf(row);

    expect(postRequests.map(({ call }) => call)).toEqual(['mint', 'switch', 'workflow-switch', 'switch']);
  });

  it('an expired token, with an app: one more mint, and its write again after the first of each other', async () => {
    const row = rows.find(({ name }) => name === 'an expired token, with an app') as Row;
    const { postRequests } = await resultOf(row);

    expect(postRequests.map(({ call, automationId }) => automationId ?? call)).toEqual([
      'mint',
      v1(3),
      'mint',
      wkf(2),
      v1(1),
      v1(3),
    ]);
  });
});

describe('one that cannot be put back', () => {
  const rows: readonly (Row & { readonly code: string })[] = [
    ...[1254000, 1254001, 1254010, 1254301, 1254304, 99992402, 91402, 1255003, 7654321].map((code) => ({
      name: `code ${code}`,
      code: String(code),
      faults: [{ automationId: sick, code, times: always }],
    })),
    // After these the switch would give up at once; the restore tries the others.
    ...[1254003, 1254040, 1254302, 91403, 99991672, 99991676, 99991679, 99991401, 99991403, 90003087].map(
      (code) => ({
        name: `code ${code}, which ends the stage of a switch`,
        code: String(code),
        faults: [{ automationId: sick, code, times: always }],
      }),
    ),
    {
      name: '1254036 for ever',
      code: '1254036',
      faults: [{ automationId: sick, code: 1254036, times: always }],
    },
    {
      name: '1254002 for ever',
      code: '1254002',
      faults: [{ automationId: sick, code: 1254002, times: always }],
    },
    {
      name: '1255040 for ever',
      code: '1255040',
      faults: [{ automationId: sick, code: 1255040, times: always }],
    },
    {
      name: 'HTTP 502 for ever',
      code: 'HTTP 502',
      faults: [{ automationId: sick, http: 502, times: always }],
    },
    {
      name: 'a refusal, and a list that cannot be read',
      code: '1254304',
      faults: [
        { automationId: sick, code: 1254304, times: always },
        { call: 'list', code: 99991672, times: always },
      ],
    },
    {
      name: 'a refusal, and a list that is empty',
      code: '1254304',
      faults: [
        { automationId: sick, code: 1254304, times: always },
        { call: 'list', data: { workflows: [] }, times: always },
      ],
    },
  ];
  const resultOf = run(rows);

  it.each(rows)('$name: the others come back, and the job is red', async (row) => {
    const { post, after } = await resultOf(row);

    expect(after, post.stdout).toEqual(['Enable', 'Enable', 'Disable']);
    expect(post.exitCode).toBe(1);
  });

  it.each(rows)('$name: the annotation names it, its statuses and the code', async (row) => {
    const { post, postRequests } = await resultOf(row);

    const [error = ''] = post.errors;
    expect(error).toContain(sick);
    expect(error).toContain(titleOf(sick));
    expect(error).not.toContain(v1(1));
    expect(error).not.toContain(wkf(2));
    expect(error).toContain(row.code);
    const line = error.split('\n').find((one) => one.includes(sick));
    const isKnown = !row.name.includes('list');
    const { stillAt, statusUnknown } = en.report.groups;
    expect(line).toContain(isKnown ? stillAt('Disable', 'Enable') : statusUnknown('Enable'));
    const refused = postRequests.filter(({ automationId }) => automationId === sick).at(-1);
    expect(error).toContain(refused?.logId);
  });

  it.each(rows)('$name: the list of its family is read, for nothing else', async (row) => {
    const { postRequests } = await resultOf(row);

    const lists = postRequests.filter(({ call }) => call === 'list' || call === 'workflow-list');
    expect(lists.map(({ call }) => call)).toEqual(['list']);
  });
});

describe('credentials that cannot work any more', () => {
  const rows: readonly Row[] = [
    ...[99991661, 99991663, 99991668, 99991671, 99991677].map((code) => ({
      name: `a token that is answered with ${code}`,
      faults: [{ code, times: always }],
    })),
    ...[99991663, 99991673, 99991662].map((code) => ({
      name: `an app whose fresh token is answered with ${code}`,
      inputs: withApp,
      faults: [
        { call: 'switch', code, times: always },
        { call: 'workflow-switch', code, times: always },
      ] as const,
    })),
    ...[10003, 10005, 10014, 10015, 20002].map((code) => ({
      name: `a mint that is answered with ${code}`,
      inputs: withApp,
      faults: [{ call: 'mint', code, times: always }] as const,
    })),
  ];
  const resultOf = run(rows);

  it.each(rows)('$name: red, all of them named, none tried more than twice', async (row) => {
    const { post, postWrites } = await resultOf(row);

    expect(post.exitCode).toBe(1);
    for (const id of ids) expect(post.errors[0]).toContain(en.automation(id, titleOf(id)));
    expect(post.errors[0]).toContain(/\d{5,}$/.exec(row.name)?.[0]);
    for (const id of ids) expect(postWrites.filter((write) => write.id === id).length).toBeLessThanOrEqual(2);
  });
});

describe('automations that need no write any more', () => {
  it('one that was deleted meanwhile is a warning, and the job is green', async () => {
    const { post, after } = await one({ meanwhile: (sandbox) => sandbox.remove(APP_TOKEN, sick) });

    expect(after).toEqual(['Enable', 'Enable', undefined]);
    expect(post.exitCode, post.stdout).toBe(0);
    expect(post.warnings).toHaveLength(1);
    expect(post.warnings[0]).toContain(sick);
    expect(post.summary).toContain('deleted');
  });

  it('a Base workflow that was deleted meanwhile is a warning where its list holds others', async () => {
    const more = automationsAt('Disable', [wkf(9)]);
    const { post } = await one({
      meanwhile: (sandbox) => sandbox.remove(APP_TOKEN, wkf(2)),
      sandbox: { bases: [{ appToken: APP_TOKEN, automations: [...automationsAt('Enable', ids), ...more] }] },
    });

    expect(post.exitCode, post.stdout).toBe(0);
    expect(post.warnings).toHaveLength(1);
    expect(post.warnings[0]).toContain(wkf(2));
  });

  it.each([
    { name: 'a v1 one', gone: sick, again: [v1(31), wkf(32)], other: 'workflow-list' },
    { name: 'a wkf one', gone: wkf(2), again: [wkf(33), v1(34)], other: 'list' },
  ])('$name that was deleted and made again is named with its new ids, and not touched', async (row) => {
    const again = row.again.map((id) => ({ id, title: titleOf(row.gone), status: 'Disable' as const }));
    const asBefore = { id: v1(35), title: titleOf(row.gone), status: 'Enable' as const };
    const unlike = { id: v1(36), title: titleOf(v1(36)), status: 'Disable' as const };
    const all = [
      ...automationsAt('Enable', ids),
      ...again,
      asBefore,
      unlike,
      ...automationsAt('Enable', [wkf(9)]),
    ];
    const { post, postWrites, postRequests } = await one({
      meanwhile: (sandbox) => sandbox.remove(APP_TOKEN, row.gone),
      // So many to a page that the new ones stand on later ones.
      sandbox: { bases: [{ appToken: APP_TOKEN, automations: all }], listPageSize: 2 },
    });

    expect(post.exitCode, post.stdout).toBe(0);
    const warned = post.warnings.join('\n');
    for (const id of row.again) {
      expect(warned).toContain(id);
      expect(post.summary).toContain(id);
    }
    expect(warned).not.toContain(asBefore.id);
    expect(warned).not.toContain(unlike.id);
    expect(postWrites.map(({ id }) => id)).not.toContain(row.again[0]);
    expect(new Set(postRequests.map(({ call }) => call))).toContain(row.other);
  });

  it('where the other list cannot be read, what is in its own is named all the same', async () => {
    const again = { id: v1(31), title: titleOf(sick), status: 'Disable' as const };
    const { post, postRequests } = await one({
      meanwhile: (sandbox) => sandbox.remove(APP_TOKEN, sick),
      faults: [{ call: 'workflow-list', http: 503, times: always }],
      sandbox: { bases: [{ appToken: APP_TOKEN, automations: [...automationsAt('Enable', ids), again] }] },
    });

    expect(post.exitCode, post.stdout).toBe(0);
    expect(post.warnings.join('\n')).toContain(again.id);
    expect(postRequests.filter(({ call }) => call === 'workflow-list')).toHaveLength(1);
  });

  it('the only one of its list: an empty list proves nothing, so that the job is red', async () => {
    const { post } = await one({ meanwhile: (sandbox) => sandbox.remove(APP_TOKEN, wkf(2)) });

    expect(post.exitCode).toBe(1);
    expect(post.errors[0]).toContain(wkf(2));
  });

  it('one that is refused but stands as before is well', async () => {
    const { post, after } = await one({
      faults: [{ automationId: sick, code: 1254304, times: always }],
      meanwhile: (sandbox) => sandbox.set(APP_TOKEN, sick, 'Enable'),
    });

    expect(after).toEqual(allBack);
    expect(post.exitCode, post.stdout).toBe(0);
    expect(post.warnings).toEqual([]);
    expect(post.log.join('\n')).toContain(
      en.restore.outcomes.back(en.automation(sick, titleOf(sick)), 'Enable'),
    );
  });

  it('the list is read once for several that are refused', async () => {
    const { post, postRequests } = await one({
      faults: [
        { automationId: v1(1), code: 1254304, times: always },
        { automationId: v1(3), code: 1254304, times: always },
      ],
    });

    expect(postRequests.filter(({ call }) => call === 'list')).toHaveLength(1);
    expect(post.errors[0]).toContain(v1(1));
    expect(post.errors[0]).toContain(v1(3));
  });

  it('nothing that is not in the record is touched', async () => {
    const other = v1(99);
    const automations = [...automationsAt('Enable', ids), ...automationsAt('Disable', [other])];
    const { postWrites } = await one({
      faults: [{ automationId: sick, code: 1254304, times: always }],
      sandbox: { bases: [{ appToken: APP_TOKEN, automations }] },
    });

    expect(postWrites.map(({ id }) => id)).not.toContain(other);
  });

  function one(row: Omit<Row, 'name'>): Promise<JobResult & { readonly after: readonly unknown[] }> {
    const named = { name: 'one', ...row };
    return run([named])(named);
  }
});

describe('the order and the look of a plain restore', () => {
  const plain = { name: 'plain' };
  const resultOf = run([plain]);

  it('is the reverse of the switch, without looking first', async () => {
    const { mainWrites, postRequests, postWrites } = await resultOf(plain);

    expect(mainWrites.map(({ id }) => id)).toEqual(ids);
    expect(postWrites).toEqual([...ids].reverse().map((id) => ({ id, status: 'Enable' })));
    expect(postRequests).toHaveLength(ids.length);
  });

  it('shows what came back in log and summary', async () => {
    const { post } = await resultOf(plain);

    for (const id of ids) {
      expect(post.log.join('\n')).toContain(
        en.restore.outcomes.back(en.automation(id, titleOf(id)), 'Enable'),
      );
      expect(post.summary).toContain(id);
      expect(post.summary).toContain(titleOf(id));
    }
  });
});
