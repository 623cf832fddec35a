import { describe, expect, it } from 'vitest';
import { sampleApp, sampleAppToken, sampleTokens } from '../../sandbox/sample.ts';
import type { Fault, Sandbox, SandboxOptions } from '../../sandbox/sandbox.ts';
import { adviceFor } from '../../src/messages/code-text.ts';
import { messages as en } from '../../src/messages/en/index.ts';
import { REPOSITORY } from '../../src/repository.ts';
import { encodeRecord, type Policy, type RestoreRecord, SUCCEEDED } from '../../src/restoring/record.ts';
import { MAX_ANNOTATION_CHARACTERS } from '../../src/runner/runner.ts';
import { RestoreStep } from '../../src/steps/restore-step.ts';
import { started } from '../sandbox/started.ts';
import { FakeRunner, LeapingClock, worldWith } from './fake-runner.ts';
import { GROUPS, grouped, titled } from './told.ts';

// A late request of the switch wins, after each of the first so many writes.
function overtake(sandbox: Sandbox, writes: number): void {
  let left = writes;
  sandbox.onAnswer = ({ call, automationId }) => {
    if (call !== 'switch' || left === 0) return;
    left -= 1;
    sandbox.set(sampleAppToken, automationId ?? '', 'Disable');
  };
}

/** What the main step leaves behind, and what then befalls the job's end. */
interface Scene {
  /** How many automations of the Base the main step was to switch off. */
  readonly automations?: number;
  /** What it noted of each: `s` switched, `r` refused, `n` never sent, `?` not known. By default all were switched. */
  readonly notes?: string;
  readonly record?: Partial<RestoreRecord>;
  readonly stepSucceeded?: boolean;
  /** In place of a token and a job that failed. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly saved?: Readonly<Record<string, string>>;
  readonly env?: NodeJS.ProcessEnv;
  readonly faults?: readonly Fault[];
  readonly sandbox?: SandboxOptions;
  readonly clock?: LeapingClock;
}

const idOf = (n: number) => `73088700000000${String(n).padStart(5, '0')}`;
const nameOf = (n: number) => `Pause ${n} (${idOf(n)})`;
const { outcomes } = en.report;
const INVALID = en.codes[1254010].name ?? '';
const BASE = en.report.base(sampleAppToken);
const numbers = (automations: number) => Array.from({ length: automations }, (_, at) => at + 1);

async function scene(settings: Scene = {}) {
  const { automations = 2, notes = 's'.repeat(automations), faults = [], env = {} } = settings;
  const { clock = new LeapingClock() } = settings;
  const listed = numbers(automations).map((n) => ({ id: idOf(n), title: `Pause ${n}` }));
  const sandbox = await started({
    bases: [
      {
        appToken: sampleAppToken,
        automations: listed.map((one) => ({ ...one, status: 'Disable' as const })),
      },
    ],
    ...settings.sandbox,
  });
  sandbox.script(...faults);
  const record: RestoreRecord = {
    baseUrl: sandbox.url,
    appToken: sampleAppToken,
    policy: 'always',
    formerStatus: 'Enable',
    automations: listed,
    maxAttempts: 1,
    timeoutSeconds: 120,
    requestTimeoutSeconds: 15,
    language: 'en',
    jobSummary: true,
    ...settings.record,
  };
  const values = encodeRecord(record) ?? [];
  const runner = new FakeRunner({
    // Whatever else stands in the inputs counts for nothing at the job's end.
    inputs: {
      app_token: 'nonsense',
      workflow_id: '',
      status: 'nonsense',
      restore: 'nonsense',
      job_status: 'failure',
      access_token: sampleTokens.tenant,
      ...settings.inputs,
    },
    saved: settings.saved ?? {
      ...Object.fromEntries(values.map(({ name, value }) => [name, value])),
      notes,
      ...(settings.stepSucceeded === false ? {} : { [SUCCEEDED]: 'true' }),
    },
  });
  const cancellation = new AbortController();
  const step = new RestoreStep(runner.asRunner, worldWith({ signal: cancellation.signal, clock, env }));
  const sent = () =>
    sandbox.requests.map(({ call, automationId }) =>
      automationId === undefined ? call : `${call} ${Number(automationId.slice(-5))}`,
    );
  const statuses = () => listed.map(({ id }) => sandbox.status(sampleAppToken, id));
  return { sandbox, runner, cancellation, clock, step, sent, statuses };
}

async function run(settings: Scene = {}) {
  const { step, ...rest } = await scene(settings);
  return { isGreen: await step.run(), ...rest };
}

describe("a job's end that has nothing to put back", () => {
  it.each<{ name: string; cause?: string; scene: Scene; says: string }>([
    { name: 'there is no record', scene: { saved: {} }, says: en.log.nothingToRestore },
    {
      name: 'all was refused or never sent',
      scene: { notes: 'rn' },
      says: en.restore.nothingSwitched,
    },
  ])('is one quiet line: $name', async ({ scene, says }) => {
    const { isGreen, runner, sent } = await run(scene);
    expect(isGreen).toBe(true);
    expect(sent()).toEqual([]);
    expect(runner.told.filter((line) => !line.startsWith('mask '))).toEqual([`info ${says}`]);
  });
});

describe("a job's end that leaves what was switched", () => {
  it.each<{ policy: Policy; job: string; stepSucceeded: boolean; isLeft: boolean }>([
    { policy: 'always', job: 'success', stepSucceeded: true, isLeft: false },
    { policy: 'success', job: 'success', stepSucceeded: true, isLeft: false },
    { policy: 'success', job: 'failure', stepSucceeded: true, isLeft: true },
    { policy: 'success', job: 'cancelled', stepSucceeded: false, isLeft: false },
    { policy: 'failure', job: 'success', stepSucceeded: true, isLeft: true },
    { policy: 'failure', job: 'cancelled', stepSucceeded: true, isLeft: false },
  ])('follows its policy: $policy, job $job, step succeeded: $stepSucceeded', async (row) => {
    const { policy, job, stepSucceeded, isLeft } = row;
    const { isGreen, statuses } = await run({
      record: { policy },
      inputs: { job_status: job },
      stepSucceeded,
    });
    expect(isGreen).toBe(true);
    expect(statuses()).toEqual(isLeft ? ['Disable', 'Disable'] : ['Enable', 'Enable']);
  });

  it('is one warning and one summary, with the reason and how to undo it', async () => {
    const { runner, sent } = await run({ record: { policy: 'success' } });
    const { line, labels } = en.report;
    const title = titled(outcomes.left(2, 'Disable'));
    expect(sent()).toEqual([]);
    expect(runner.titles).toEqual([title]);
    expect(runner.warnings).toEqual([
      [
        grouped(GROUPS.left('Disable', en.restore.leftBecause('success', 'failure')), nameOf(1), nameOf(2)),
        line(labels.doNow, `${en.restore.undo(2, 'Enable', BASE)} ${en.restore.rerun(2, 'Disable')}`),
      ].join('\n'),
    ]);
    expect(runner.summaries).toEqual([expect.stringContaining(title)]);
    expect(runner.errors).toEqual([]);
  });

  it('names in the log all that the warning has no room for', async () => {
    const { runner } = await run({ record: { policy: 'success' }, automations: 120 });
    expect(runner.warnings).toEqual([expect.not.stringContaining(nameOf(120))]);
    expect(runner.infos.join('\n')).toContain(nameOf(120));
  });
});

describe("a job's end that cannot put back", () => {
  it('fails for a record that cannot be read', async () => {
    const { isGreen, runner, sent } = await run({ saved: { restore: '{"parts":' } });
    expect(isGreen).toBe(false);
    expect(sent()).toEqual([]);
    expect(runner.errors).toEqual([expect.stringMatching(/^Couldn't read what to restore/)]);
  });

  it('says so in the language of the input where there is no record to tell', async () => {
    const { runner } = await run({ saved: { restore: '[]' }, inputs: { language: 'zh' } });
    expect(runner.errors[0]).toMatch(/\p{Script=Han}/u);
  });

  it.each<{ name: string; cause?: string; scene: Scene; says: string }>([
    {
      name: 'no credentials',
      cause: en.restore.withoutCredentials,
      scene: { inputs: { access_token: '' } },
      says: en.restore.noneArrived,
    },
    {
      name: 'half a pair of credentials',
      cause: en.restore.withoutCredentials,
      scene: { inputs: { access_token: '', app_id: sampleApp.appId } },
      says: en.restore.noCredentials([en.input.problem('app_secret', en.input.missing.app_secret)]),
    },
    {
      name: 'a proxy that would be ignored',
      scene: { record: { baseUrl: 'https://open.example.com' }, env: { HTTPS_PROXY: 'proxy.example' } },
      says: en.proxy.noScheme('HTTPS_PROXY'),
    },
  ])('fails for all at once, and costs no request: $name', async ({ cause, scene, says }) => {
    const { isGreen, runner, sent } = await run(scene);
    expect(isGreen).toBe(false);
    expect(sent()).toEqual([]);
    expect(runner.errors).toHaveLength(1);
    const outcome = outcomes.notRestored(2, 2);
    expect(runner.titles).toEqual([titled(cause ? en.report.because(outcome, cause) : outcome)]);
    const { line, labels } = en.report;
    const doNow = [en.restore.byHand(2, 'Enable', BASE), en.restore.rerun(2, 'Disable')].join(' ');
    expect(runner.errors[0]).toContain(
      [
        grouped(GROUPS.untouched('Disable', 'Enable'), nameOf(1), nameOf(2)),
        line(labels.doNow, doNow),
        line(labels.why, says),
      ].join('\n'),
    );
  });

  it('tells one cause for all where nothing was sent for some because of what befell another', async () => {
    const always = Number.POSITIVE_INFINITY;
    const { runner, sent } = await run({
      faults: [{ code: 99991663, times: always }],
    });
    expect(sent().filter((one) => one.startsWith('switch'))).toEqual(['switch 2']);
    const { name = '' } = en.codes[99991663];
    expect(runner.titles).toEqual([titled(en.report.because(outcomes.notRestored(2, 2), name))]);
    const { line, labels } = en.report;
    expect(runner.errors[0]).toContain(`\n${line(labels.why, '99991663')}`);
  });

  it('does not say how one stands of whose switch nobody knows whether it was carried out', async () => {
    const { runner } = await run({ notes: 's?', inputs: { access_token: '' } });
    expect(runner.errors[0]).toContain(grouped(GROUPS.untouched('Disable', 'Enable'), nameOf(1)));
    expect(runner.errors[0]).toContain(grouped(GROUPS.statusUnknown('Enable'), nameOf(2)));
  });

  it('fails where no token can be minted, and has tried nothing', async () => {
    const { isGreen, runner, sent } = await run({
      inputs: { access_token: '', app_id: sampleApp.appId, app_secret: 'another-secret' },
    });
    expect(isGreen).toBe(false);
    expect(sent()).toEqual(['mint']);
    expect(runner.errors[0]).toContain(`${en.failure.calls.mint(sampleApp.appId)} 10014`);
    const { line, labels } = en.report;
    expect(runner.errors[0]).toContain(line(labels.fix, adviceFor(en.codes[10014].advice)[0] ?? ''));
  });

  it('names the present status, the code and the log id of what was refused', async () => {
    const { isGreen, runner, sandbox, sent, statuses } = await run({
      faults: [{ automationId: idOf(1), code: 1254010, times: 10 }],
    });
    expect(isGreen).toBe(false);
    expect(sent()).toEqual(['switch 2', 'switch 1', 'list']);
    expect(statuses()).toEqual(['Disable', 'Enable']);
    const { line, labels } = en.report;
    const { meaning } = en.codes[1254010];
    expect(runner.titles).toEqual([titled(en.report.because(outcomes.notRestored(1, 2), INVALID))]);
    expect(runner.errors[0]?.split('\n')).toEqual([
      grouped(GROUPS.stillAt('Disable', 'Enable'), nameOf(1)),
      line(labels.doNow, `${en.restore.byHand(1, 'Enable', BASE)} ${en.restore.rerun(1, 'Disable')}`),
      line(labels.why, `${en.fault.code(1254010, 'ReqConvError')} ${meaning}`),
      line(labels.fix, adviceFor(en.nothingLeft, { isRestore: true })[0] ?? ''),
      line(labels.where, en.report.where({ base: '', host: new URL(sandbox.url).host, proxy: '' })),
      line(labels.logIds(1), sandbox.requests[1]?.logId ?? ''),
    ]);
    expect(runner.summaries).toEqual([expect.stringContaining(en.restore.step)]);
  });

  it('shows in the log and the summary a step that puts back what failed', async () => {
    const { runner, sandbox } = await run({
      faults: [{ automationId: idOf(1), code: 1254010, times: 10 }],
      env: { GITHUB_ACTION_REPOSITORY: 'example/switch', GITHUB_ACTION_REF: 'v1.2.3' },
    });
    const from = runner.infos.indexOf(en.restore.step);
    expect(runner.infos.slice(from + 1)).toEqual([
      '- uses: example/switch@v1.2.3',
      '  with:',
      `    domain: ${sandbox.url}`,
      `    app_token: '${sampleAppToken}'`,
      '    workflow_id: |',
      `      ${idOf(1)}`,
      '    status: Enable',
      en.restore.ids,
      idOf(1),
    ]);
  });

  it.each([{}, { GITHUB_ACTION_REPOSITORY: 'a b/c', GITHUB_ACTION_REF: 'v1\n' }])(
    'has in that step a placeholder where the action has no good name: %j',
    async (env) => {
      const { runner } = await run({ inputs: { access_token: '' }, env });
      expect(runner.infos).toContain(`- uses: ${REPOSITORY}@v1`);
    },
  );

  it('counts what the annotation has no room for, and has all of it in the log', async () => {
    const { runner } = await run({ automations: 120, inputs: { access_token: '' } });
    expect(runner.errors).toHaveLength(1);
    expect(runner.errors[0]?.length).toBeLessThanOrEqual(MAX_ANNOTATION_CHARACTERS);
    expect(runner.errors[0]).toMatch(/\n {2}… and \d+ more\n/);
    for (const n of numbers(120)) {
      const named = [...(runner.errors[0]?.split('\n') ?? []), ...runner.infos];
      expect(named.filter((line) => line === `  ${nameOf(n)}`)).toHaveLength(1);
    }
  });
});

describe("a job's end that puts back", () => {
  it('writes in reverse order, without looking first', async () => {
    const { isGreen, runner, sandbox, sent, statuses } = await run({ automations: 3 });
    expect(isGreen).toBe(true);
    expect(sent()).toEqual(['switch 3', 'switch 2', 'switch 1']);
    expect(statuses()).toEqual(['Enable', 'Enable', 'Enable']);
    expect(runner.infos).toEqual([
      en.restore.start(3, BASE, 'Enable', new URL(sandbox.url).host),
      ...[3, 2, 1].map((n) => en.restore.outcomes.back(nameOf(n), 'Enable')),
    ]);
    expect(runner.summaries).toEqual([expect.stringContaining(titled(outcomes.restored(3, 'Enable')))]);
    expect([...runner.errors, ...runner.warnings]).toEqual([]);
  });

  it('does not touch what was refused or never sent', async () => {
    const { sent } = await run({ automations: 4, notes: 'srns' });
    expect(sent()).toEqual(['switch 4', 'switch 1']);
  });

  it('speaks as the main step did, and writes no summary that was not wanted', async () => {
    const { runner } = await run({ record: { language: 'zh', jobSummary: false } });
    expect(runner.infos[0]).toMatch(/\p{Script=Han}/u);
    expect(runner.summaries).toEqual([]);
  });

  it('counts a job whose status cannot be read as not succeeded, and warns', async () => {
    const { isGreen, runner, statuses } = await run({
      record: { policy: 'failure' },
      inputs: { job_status: 'nonsense' },
    });
    expect(isGreen).toBe(true);
    expect(statuses()).toEqual(['Enable', 'Enable']);
    expect(runner.warnings).toEqual([en.restore.jobStatusUnreadable('nonsense')]);
  });

  it('mints a token of its own, and masks it before it uses it', async () => {
    const { isGreen, runner, sent, sandbox } = await run({
      automations: 1,
      inputs: { access_token: '', app_id: sampleApp.appId, app_secret: sampleApp.appSecret },
    });
    expect(isGreen).toBe(true);
    expect(sent()).toEqual(['mint', 'switch 1']);
    expect(sandbox.requests[1]?.headers.authorization).toBe(`Bearer ${runner.masks.at(-1)}`);
  });

  it.each<{ name: string; credentials: NonNullable<RestoreRecord['credentials']>; secret: string }>([
    { name: 'a token', credentials: { token: sampleTokens.user }, secret: sampleTokens.user },
    { name: 'a pair', credentials: { app: sampleApp }, secret: sampleApp.appSecret },
  ])('uses the saved credentials alone, masked first: $name', async ({ credentials, secret }) => {
    const inputs = { access_token: 't-of-nobody' };
    const { isGreen, runner } = await run({ record: { credentials }, inputs });
    expect(isGreen).toBe(true);
    expect(runner.masks.slice(0, 2)).toEqual(['t-of-nobody', secret]);
    expect(runner.told.slice(0, 2).every((line) => line.startsWith('mask '))).toBe(true);
  });

  it.each<{ name: string; fault: Fault }>([
    { name: 'a rate limit', fault: { code: 1254290 } },
    { name: 'a lost answer', fault: { resetBeforeAnswer: true } },
    { name: 'a server in trouble', fault: { http: 503, times: 5 } },
  ])('tries more often than the switch was allowed to: $name', async ({ fault }) => {
    const { isGreen, runner, statuses } = await run({ faults: [{ automationId: idOf(2), ...fault }] });
    expect(isGreen).toBe(true);
    expect(statuses()).toEqual(['Enable', 'Enable']);
    const prefix = `${en.log.subjects.switch(nameOf(2))}: retrying now (attempt 2 of 6)`;
    expect(runner.infos.filter((line) => line.startsWith(prefix))).toHaveLength(1);
  });

  it('goes on past a refusal of the one, for the others', async () => {
    const { statuses } = await run({ faults: [{ automationId: idOf(2), code: 1254302 }] });
    expect(statuses()).toEqual(['Enable', 'Disable']);
  });

  it.each([
    { name: 'a token', inputs: {}, first: [] },
    {
      name: 'an app',
      inputs: { access_token: '', app_id: sampleApp.appId, app_secret: sampleApp.appSecret },
      first: ['mint'],
    },
  ])(
    'tries the others where credentials were refused for one, but could read the list: $name',
    async (row) => {
      const { isGreen, runner, sent, statuses } = await run({
        automations: 3,
        notes: 's?s',
        inputs: row.inputs,
        faults: [{ automationId: idOf(3), code: 99991668, times: 10 }],
      });
      expect(isGreen).toBe(false);
      expect(sent()).toEqual([...row.first, 'switch 3', 'list', 'switch 2', 'switch 1', 'list']);
      expect(statuses()).toEqual(['Enable', 'Enable', 'Disable']);
      expect(runner.errors[0]).toContain(nameOf(3));
      for (const n of [1, 2]) expect(runner.errors[0]).not.toContain(nameOf(n));
    },
  );

  it('is well where a write is refused and the list shows the former status', async () => {
    const { isGreen, runner, sent } = await run({
      automations: 1,
      faults: [{ automationId: idOf(1), code: 1254010, carryOut: 'yes' }],
    });
    expect(isGreen).toBe(true);
    expect(sent()).toEqual(['switch 1', 'list']);
    expect(runner.infos.at(-1)).toBe(en.restore.outcomes.back(nameOf(1), 'Enable'));
    expect(runner.errors).toEqual([]);
  });

  it('warns of what was deleted meanwhile, and is well', async () => {
    const { step, runner, sandbox } = await scene();
    sandbox.remove(sampleAppToken, idOf(1));
    expect(await step.run()).toBe(true);
    expect(runner.titles).toEqual([titled(outcomes.deleted(1))]);
    expect(runner.warnings).toEqual([grouped(GROUPS.deleted, nameOf(1))]);
    expect(runner.errors).toEqual([]);
  });

  it('names what has the title of a deleted one under another id, where it does not stand as before', async () => {
    const automations = [
      { id: idOf(1), title: 'Pause 1', status: 'Disable' },
      { id: idOf(2), title: 'Pause 2', status: 'Disable' },
      { id: idOf(7), title: ' Pause 2 ', status: 'Disable' },
      { id: 'wkfRecreated', title: 'Pause 2', status: 'Disable' },
      { id: idOf(8), title: 'Pause 2', status: 'Enable' },
      { id: idOf(9), title: 'Pause 9', status: 'Disable' },
    ] as const;
    const { step, runner, sandbox, sent } = await scene({
      sandbox: { bases: [{ appToken: sampleAppToken, automations: [...automations] }] },
    });
    sandbox.remove(sampleAppToken, idOf(2));
    expect(await step.run()).toBe(true);
    expect(sent().filter((call) => call.includes('list'))).toEqual(['list', 'workflow-list']);
    const { line, labels } = en.report;
    expect(runner.titles).toEqual([titled(outcomes.recreated(2))]);
    expect(runner.warnings).toEqual([
      [
        grouped(GROUPS.deleted, nameOf(2)),
        grouped(GROUPS.successors('Enable'), `Pause 2 (${idOf(7)})`, 'Pause 2 (wkfRecreated)'),
        line(labels.doNow, en.restore.check(2, 'Enable', BASE)),
      ].join('\n'),
    ]);
    expect(runner.summaries).toEqual([expect.stringContaining('wkfRecreated')]);
  });

  it('asks once for the other list, and can do without', async () => {
    const { step, runner, sandbox, sent } = await scene({
      faults: [{ call: 'workflow-list', http: 503, times: Number.POSITIVE_INFINITY }],
    });
    sandbox.remove(sampleAppToken, idOf(2));
    expect(await step.run()).toBe(true);
    expect(sent().filter((call) => call.includes('list'))).toEqual(['list', 'workflow-list']);
    expect(runner.warnings).toEqual([grouped(GROUPS.deleted, nameOf(2))]);
  });

  it('does not take what an empty list lacks for deleted', async () => {
    const { isGreen, runner } = await run({
      faults: [{ automationId: idOf(1), code: 1254010 }],
      sandbox: { variant: { emptyList: true } },
    });
    expect(isGreen).toBe(false);
    expect(runner.warnings).toEqual([]);
  });

  it('fails for what was refused where the list cannot be read either', async () => {
    const { isGreen, runner } = await run({
      faults: [
        { automationId: idOf(1), code: 1254010 },
        { call: 'list', code: 1254302 },
      ],
    });
    expect(isGreen).toBe(false);
    expect(runner.errors[0]).toContain(grouped(GROUPS.statusUnknown('Enable'), nameOf(1)));
  });

  it('does not say how one stands to whose restore no answer came', async () => {
    const { runner } = await run({
      automations: 1,
      faults: [
        { automationId: idOf(1), cutAfterBytes: 0, times: Number.POSITIVE_INFINITY },
        { call: 'list', code: 1254302 },
      ],
    });
    expect(runner.errors[0]).toContain(grouped(GROUPS.statusUnknown('Enable'), nameOf(1)));
  });
});

describe('a switch without a definite answer', () => {
  const undecided = { automations: 1, notes: '?' };

  const unreadable: Fault = { call: 'list', code: 1254302 };
  const always = Number.POSITIVE_INFINITY;

  it.each<{
    name: string;
    scene?: Scene;
    /** After how many of the writes a late request wins. */
    overtakes?: number;
    sent: readonly string[];
  }>([
    { name: 'is well where the status is right', sent: ['switch 1', 'list'] },
    {
      name: 'is written again where a late request has won, and read again',
      overtakes: 1,
      sent: ['switch 1', 'list', 'switch 1', 'list'],
    },
    {
      name: 'is written again where the reading fails, and read again',
      scene: { faults: [unreadable] },
      sent: ['switch 1', 'list', 'switch 1', 'list'],
    },
    {
      name: 'is written again where the first write was refused, and read again',
      scene: { faults: [{ automationId: idOf(1), code: 1254010 }] },
      sent: ['switch 1', 'list', 'switch 1', 'list'],
    },
  ])('$name', async ({ scene: settings = {}, overtakes = 0, sent: expected }) => {
    const { step, runner, sandbox, sent, statuses } = await scene({ ...undecided, ...settings });
    overtake(sandbox, overtakes);
    expect(await step.run()).toBe(true);
    expect(sent()).toEqual(expected);
    expect(statuses()).toEqual(['Enable']);
    expect(runner.errors).toEqual([]);
    expect(runner.infos).toContain(en.restore.confirming(1, 5));
    expect(runner.infos.at(-1)).toBe(en.restore.outcomes.back(nameOf(1), 'Enable'));
  });

  it.each<{ name: string; scene?: Scene; overtakes?: number; what: string; sent: readonly string[] }>([
    {
      name: 'its list cannot be read, twice',
      scene: { faults: [{ ...unreadable, times: always }] },
      what: `${en.failure.calls.list} ${en.fault.code(1254302, 'Permission denied.')}`,
      sent: ['switch 1', 'list', 'switch 1', 'list'],
    },
    {
      name: 'its list is empty, which proves nothing',
      scene: { sandbox: { variant: { emptyList: true } } },
      what: '',
      sent: ['switch 1', 'list', 'switch 1', 'list'],
    },
    {
      name: 'late requests have won twice',
      overtakes: 2,
      what: '',
      sent: ['switch 1', 'list', 'switch 1', 'list', 'switch 1'],
    },
  ])('is written, but not confirmed, so that the step fails: $name', async (row) => {
    const { step, runner, sandbox, sent, statuses } = await scene({ ...undecided, ...row.scene });
    overtake(sandbox, row.overtakes ?? 0);
    expect(await step.run()).toBe(false);
    expect(sent()).toEqual(row.sent);
    expect(statuses()).toEqual(['Enable']);
    expect(runner.titles).toEqual([titled(outcomes.notConfirmed(1, 1))]);
    expect(runner.errors[0]).toContain(grouped(GROUPS.unconfirmed('Enable'), nameOf(1)));
    expect(runner.errors[0]).toContain(row.what);
    expect(runner.infos).not.toContain(en.restore.outcomes.back(nameOf(1), 'Enable'));
    expect(runner.summaries).toEqual([expect.stringContaining(en.summary.restoreResults.unconfirmed)]);
  });

  it('fails where a late request has won and the second write is refused', async () => {
    const { step, runner, sandbox } = await scene(undecided);
    overtake(sandbox, 1);
    sandbox.onRequest = ({ call }) =>
      call === 'list' && sandbox.script({ automationId: idOf(1), code: 1254010 });
    expect(await step.run()).toBe(false);
    expect(runner.titles).toEqual([titled(en.report.because(outcomes.notRestored(1, 1), INVALID))]);
    expect(runner.errors[0]).toContain(grouped(GROUPS.stillAt('Disable', 'Enable'), nameOf(1)));
  });

  it('is deleted where a list that holds others lacks it and the second write is refused', async () => {
    const { step, runner, sandbox, sent } = await scene({ automations: 2, notes: 's?' });
    sandbox.onAnswer = () => {
      sandbox.onAnswer = undefined;
      sandbox.remove(sampleAppToken, idOf(2));
    };
    expect(await step.run()).toBe(true);
    expect(sent().slice(0, 4)).toEqual(['switch 2', 'switch 1', 'list', 'switch 2']);
    expect(runner.warnings).toEqual([grouped(GROUPS.deleted, nameOf(2))]);
  });

  it('is still read where the credentials are refused for another', async () => {
    const { isGreen, runner, sent } = await run({
      automations: 2,
      notes: 's?',
      faults: [{ automationId: idOf(1), code: 99991663, times: always }],
    });
    expect(isGreen).toBe(false);
    expect(sent()).toEqual(['switch 2', 'switch 1', 'list']);
    expect(runner.infos).toContain(en.restore.outcomes.back(nameOf(2), 'Enable'));
    expect(runner.errors[0]).toContain(nameOf(1));
    expect(runner.errors[0]).not.toContain(nameOf(2));
  });

  it('is not confirmed where the credentials end before it can be read', async () => {
    const { runner } = await run({
      automations: 2,
      notes: 's?',
      faults: [
        { automationId: idOf(1), code: 99991663, times: always },
        { call: 'list', code: 99991663, times: always },
      ],
    });
    expect(runner.errors[0]).toContain(grouped(GROUPS.statusUnknown('Enable'), nameOf(1)));
    expect(runner.errors[0]).toContain(grouped(GROUPS.unconfirmed('Enable'), nameOf(2)));
  });

  it('is read 5 s or more after the write', async () => {
    const { step, sandbox, clock } = await scene(undecided);
    const at: number[] = [];
    sandbox.onRequest = () => at.push(clock.now());
    await step.run();
    const [written = Number.NaN, read = Number.NaN] = at;
    expect(read - written).toBeGreaterThanOrEqual(5000);
  });

  it('is said to be written, and not to be back, until the status was read', async () => {
    const { runner } = await run(undecided);
    expect(runner.infos.slice(-2)).toEqual([
      en.restore.outcomes.written(nameOf(1), 'Enable'),
      en.restore.outcomes.back(nameOf(1), 'Enable'),
    ]);
  });

  it('costs those with a definite answer no second write', async () => {
    const { sent } = await run({
      automations: 3,
      notes: 's?s',
      faults: [{ call: 'list', code: 1254302 }],
    });
    expect(sent()).toEqual(['switch 3', 'switch 2', 'switch 1', 'list', 'switch 2', 'list']);
  });
});

describe('a signal while it puts back', () => {
  it('ends a request that hangs, and each that is not back gets one last try', async () => {
    const { step, runner, sandbox, cancellation, sent, statuses } = await scene({
      automations: 3,
      faults: [{ automationId: idOf(2), hang: true }],
    });
    sandbox.onRequest = ({ automationId }) => automationId === idOf(2) && cancellation.abort('SIGTERM');
    expect(await step.run()).toBe(true);
    expect(sent()).toEqual(['switch 3', 'switch 2', 'switch 2', 'switch 1']);
    expect(statuses()).toEqual(['Enable', 'Enable', 'Enable']);
    expect(runner.infos).toContain(en.restore.cancelled('SIGTERM'));
    expect(runner.errors).toEqual([]);
  });

  it('ends the wait before the status is read: it is written once more, late, and not confirmed', async () => {
    const { step, runner, sandbox, cancellation, clock, sent } = await scene({
      automations: 1,
      notes: '?',
      clock: new LeapingClock(3100),
    });
    let signalledAt = Number.NaN;
    sandbox.onAnswer = () => {
      sandbox.onAnswer = undefined;
      signalledAt = clock.now();
      cancellation.abort('SIGINT');
    };
    let lastAt = Number.NaN;
    sandbox.onRequest = () => {
      lastAt = clock.now();
    };
    expect(await step.run()).toBe(false);
    expect(sent()).toEqual(['switch 1', 'switch 1']);
    expect(lastAt - signalledAt).toBeGreaterThanOrEqual(3000);
    expect(runner.titles).toEqual([titled(outcomes.notConfirmed(1, 1))]);
    expect(runner.errors[0]).toContain(grouped(GROUPS.unconfirmed('Enable'), nameOf(1)));
  });

  it('gets a token for those, too, where the one that it had asked for did not come', async () => {
    const { step, sandbox, cancellation, sent, statuses } = await scene({
      automations: 1,
      notes: '?',
      inputs: { access_token: '', app_id: sampleApp.appId, app_secret: sampleApp.appSecret },
      faults: [{ call: 'mint', hang: true }],
      clock: new LeapingClock(3100),
    });
    sandbox.onRequest = ({ call }) => call === 'mint' && cancellation.abort('SIGTERM');
    expect(await step.run()).toBe(false);
    expect(sent()).toEqual(['mint', 'mint', 'switch 1']);
    expect(statuses()).toEqual(['Enable']);
  });

  it('writes last those with a late request to fear', async () => {
    const { step, runner, cancellation, sent, statuses } = await scene({
      automations: 3,
      notes: 's?s',
      clock: new LeapingClock(3100),
    });
    cancellation.abort('SIGTERM');
    expect(await step.run()).toBe(false);
    expect(sent()).toEqual(['switch 3', 'switch 1', 'switch 2']);
    expect(statuses()).toEqual(['Enable', 'Enable', 'Enable']);
    expect(runner.errors[0]).toContain(nameOf(2));
    for (const n of [1, 3]) expect(runner.errors[0]).not.toContain(nameOf(n));
  });

  it('before the first write still gives each its last try', async () => {
    const { step, cancellation, statuses } = await scene({ automations: 3 });
    cancellation.abort('SIGINT');
    expect(await step.run()).toBe(true);
    expect(statuses()).toEqual(['Enable', 'Enable', 'Enable']);
  });

  it('tries all that are left at once where a slow one has used up the time', async () => {
    const { step, cancellation, clock, sandbox, statuses } = await scene({
      automations: 3,
      sandbox: { enforceSingleWriter: false },
    });
    cancellation.abort('SIGINT');
    sandbox.onRequest = () => {
      sandbox.onRequest = undefined;
      clock.pass(5000);
    };
    expect(await step.run()).toBe(true);
    expect(statuses()).toEqual(['Enable', 'Enable', 'Enable']);
  });

  it.each<{ name: string; fault: Fault; isGreen: boolean; sent: readonly string[] }>([
    {
      name: 'a rate limit is waited out where there is time',
      fault: { code: 99991400, headers: { 'x-ogw-ratelimit-reset': '1' } },
      isGreen: true,
      sent: ['switch 1', 'switch 1'],
    },
    {
      name: 'a rate limit that lasts too long is not',
      fault: { code: 99991400, headers: { 'x-ogw-ratelimit-reset': '60' } },
      isGreen: false,
      sent: ['switch 1'],
    },
    { name: 'a refusal is the end', fault: { code: 1254010 }, isGreen: false, sent: ['switch 1'] },
  ])('in the last tries $name', async ({ fault, isGreen, sent: expected }) => {
    const { step, cancellation, runner, sent } = await scene({
      automations: 1,
      faults: [fault],
      // The platform's second, which is over at once.
      clock: new LeapingClock(1000),
    });
    cancellation.abort('SIGTERM');
    expect(await step.run()).toBe(isGreen);
    expect(sent()).toEqual(expected);
    expect(runner.errors).toHaveLength(isGreen ? 0 : 1);
  });
});

describe('an error of ours', () => {
  const slip = new Error('a slip');
  const internal = en.failure.internal('Error: a slip');

  it('before the record was read is told', async () => {
    const { step, runner, sent } = await scene();
    await step.crash(slip);
    expect(sent()).toEqual([]);
    expect(runner.errors).toEqual([internal]);
  });

  it('in the middle is told with every automation of the record and how to put it back', async () => {
    const { step, runner, sandbox, cancellation } = await scene({
      faults: [{ automationId: idOf(1), hang: true }],
    });
    const arrived = new Promise<void>((resolve) => {
      sandbox.onRequest = ({ automationId }) => automationId === idOf(1) && resolve();
    });
    const running = step.run();
    await arrived;
    await step.crash(slip);
    expect(runner.errors).toHaveLength(1);
    for (const text of [nameOf(1), nameOf(2), internal]) expect(runner.errors[0]).toContain(text);
    expect(runner.infos).toContain('    status: Enable');
    cancellation.abort('SIGTERM');
    await running;
  });
});
