import { describe, expect, it } from 'vitest';
import { sampleApp, sampleAppToken, sampleTokens } from '../../sandbox/sample.ts';
import type { Fault, SandboxOptions } from '../../sandbox/sandbox.ts';
import { adviceFor, type CodeText } from '../../src/messages/code-text.ts';
import { messages as en } from '../../src/messages/en/index.ts';
import { SwitchStep } from '../../src/steps/switch-step.ts';
import { SkippingClock } from '../retry/skipping-clock.ts';
import { started } from '../sandbox/started.ts';
import { FakeRunner, NO_SPACE, type RunnerSettings, worldWith } from './fake-runner.ts';
import { GROUPS, grouped, titled } from './told.ts';

// Automations of the sample Base: three that are on, and one that is off.
const FIRST = '7308870000000000001';
const SECOND = '7308870000000000002';
const OFF = '7308870000000000003';
const NEWER = 'wkfSandboxWeekly';
const SECOND_NAME = `Nightly export (${SECOND})`;
const FIRST_NAME = `新订单通知负责人 (${FIRST})`;
const OFF_NAME = `库存不足提醒 (${OFF})`;
const { outcomes, promise } = en.report;

interface Scene extends Omit<RunnerSettings, 'inputs'> {
  /** In place of those of the plain case. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: NodeJS.ProcessEnv;
  readonly faults?: readonly Fault[];
  readonly sandbox?: SandboxOptions;
}

const both = `${FIRST}, ${SECOND}`;
const appPair = { access_token: '', app_id: sampleApp.appId, app_secret: sampleApp.appSecret };

/** A step that is to switch an automation off, and all that it has to do with. */
async function scene({ inputs, env = {}, faults = [], sandbox: options, ...settings }: Scene = {}) {
  const sandbox = await started(options);
  sandbox.script(...faults);
  const runner = new FakeRunner({
    inputs: {
      app_token: sampleAppToken,
      workflow_id: FIRST,
      status: 'Disable',
      access_token: sampleTokens.tenant,
      domain: sandbox.url,
      ...inputs,
    },
    ...settings,
  });
  runner.watch(sandbox);
  const cancellation = new AbortController();
  const step = new SwitchStep(runner.asRunner, worldWith({ signal: cancellation.signal, env }));
  const calls = () => sandbox.requests.map(({ call }) => call);
  return { sandbox, runner, cancellation, step, calls };
}

/** Runs such a step to its end. */
async function run(settings: Scene = {}) {
  const { step, ...rest } = await scene(settings);
  return { isGreen: await step.run(), ...rest };
}

const workflowsOf = ({ outputs }: FakeRunner) =>
  JSON.parse(outputs.workflows ?? '') as Record<string, unknown>[];

describe('a step that cannot begin', () => {
  it.each<{ name: string; scene: Scene; title: string; says: readonly string[] }>([
    {
      name: 'bad inputs are named all at once',
      scene: { inputs: { status: 'Off', max_attempts: '0x5' } },
      title: outcomes.inputs(2),
      says: [promise.nothingSent, 'status: ', 'max_attempts: '],
    },
    {
      name: 'half a pair of credentials is one bad input',
      scene: { inputs: { access_token: '', app_id: sampleApp.appId } },
      title: outcomes.inputs(1),
      says: [en.input.problem('app_secret', en.input.missing.app_secret)],
    },
    {
      name: 'a proxy without a scheme would be ignored in silence',
      scene: { inputs: { domain: 'https://open.example.com' }, env: { https_proxy: 'proxy.example:3128' } },
      title: outcomes.nothing('Disable'),
      says: [en.proxy.noScheme('https_proxy')],
    },
    {
      name: 'outputs that cannot be written would be missed by later steps',
      scene: { isBroken: (what) => what === 'output' },
      title: outcomes.notStarted,
      says: [en.failure.outputFile(NO_SPACE)],
    },
  ])('sends nothing: $name', async ({ scene, title, says }) => {
    const { isGreen, runner, calls } = await run(scene);
    expect(isGreen).toBe(false);
    expect(calls()).toEqual([]);
    expect(runner.errors).toHaveLength(1);
    expect(runner.titles).toEqual([titled(title)]);
    for (const text of says) expect(runner.errors[0]).toContain(text);
    expect(runner.summaries).toEqual([expect.stringContaining(titled(title))]);
  });

  it('names the brand whose address it was given', async () => {
    const app_token = 'https://acme.larksuite.com/base/bascnA';
    const { runner } = await run({ inputs: { app_token, domain: '', status: 'Off' } });
    expect(runner.titles).toEqual([en.report.title('lark', outcomes.inputs(1))]);
  });

  it('sets its outputs all the same', async () => {
    const { runner } = await run({ inputs: { status: 'Off' } });
    expect(runner.outputs).toMatchObject({
      status: '',
      code: '',
      error: expect.stringContaining('status: '),
      attempts: '0',
      changed_workflow_ids: 'none',
      workflows: '[]',
    });
  });

  it('writes no summary that is not wanted', async () => {
    const { runner } = await run({ inputs: { status: 'Off', job_summary: 'false' } });
    expect(runner.summaries).toEqual([]);
  });

  it('speaks the language that it was given', async () => {
    const { runner } = await run({ inputs: { status: 'Off', language: 'zh' } });
    expect(runner.errors[0]).toMatch(/\p{Script=Han}/u);
  });

  it("masks a proxy's password before it says that the proxy is wrong", async () => {
    const { runner } = await run({
      inputs: { domain: 'https://open.example.com' },
      env: { https_proxy: 'socks://user:proxy-pass-word@proxy.example' },
    });
    expect(runner.masks).toContain('proxy-pass-word');
    expect(runner.errors).toEqual([`${promise.nothingSent}\n${en.proxy.scheme('https_proxy')}`]);
  });

  it('masks its credentials before anything else', async () => {
    const { runner } = await run({ inputs: { ...appPair, status: 'Off' } });
    expect(runner.told[0]).toBe(`mask ${sampleApp.appSecret}`);
  });
});

describe('a step that succeeds', () => {
  it('has nothing to do where no automation is named', async () => {
    const { isGreen, runner, calls } = await run({ inputs: { workflow_id: 'none', restore: 'always' } });
    expect(isGreen).toBe(true);
    expect(calls()).toEqual([]);
    expect(runner.infos).toEqual([en.log.nothingToDo]);
    expect(runner.outputs).toMatchObject({ code: '0', error: '', changed_workflow_ids: 'none' });
    expect([...runner.errors, ...runner.warnings, ...runner.summaries]).toEqual([]);
    expect(runner.saved).toEqual({});
  });

  it('sends one request in the plain case, and says what it does', async () => {
    const { isGreen, runner, sandbox, calls } = await run();
    expect(isGreen).toBe(true);
    expect(calls()).toEqual(['switch']);
    expect(sandbox.status(sampleAppToken, FIRST)).toBe('Disable');
    expect(runner.infos).toEqual([
      en.log.start(1, en.report.base(sampleAppToken), 'Disable', new URL(sandbox.url).host),
      en.log.outcomes.switched(FIRST, 'Disable'),
    ]);
    expect(runner.outputs).toMatchObject({
      status: 'Disable',
      code: '0',
      error: '',
      attempts: '1',
      // Its former status was not read, so that it may have been changed.
      changed_workflow_ids: FIRST,
      app_token: sampleAppToken,
      domain: sandbox.url,
    });
    expect(runner.summaries).toHaveLength(1);
    expect(runner.saved).toEqual({});
  });

  it('writes of each request to the debug log: what it was and what came', async () => {
    const { runner, sandbox } = await run();
    const [{ path, logId } = { path: '', logId: '' }] = sandbox.requests;
    expect(runner.debugs).toHaveLength(1);
    expect(runner.debugs[0]).toContain(`PUT ${path}: HTTP 200, code 0, log id ${logId} (`);
  });

  it.each<{ name: string; inputs: Scene['inputs']; fault: Fault; says: string }>([
    {
      name: 'a rate limit',
      inputs: {},
      fault: { call: 'switch', code: 1254290 },
      says: en.log.retry(en.log.subjects.switch(FIRST), {
        next: 2,
        of: 6,
        waitMs: 0,
        why: en.fault.code(1254290, 'TooManyRequest'),
      }),
    },
    {
      name: 'a token that expired',
      inputs: appPair,
      fault: { call: 'switch', code: 99991663, msg: 'expired' },
      says: en.log.retryRenewed(en.log.subjects.switch(FIRST), {
        next: 2,
        of: 6,
        waitMs: 0,
        why: en.fault.code(99991663, 'expired'),
      }),
    },
    {
      name: 'a hiccup of minting',
      inputs: appPair,
      fault: { call: 'mint', http: 503 },
      says: `${en.log.subjects.mint}: retrying now (attempt 2 of 6)`,
    },
  ])('outlasts $name, with one line in the log', async ({ inputs, fault, says }) => {
    const { isGreen, runner } = await run({ inputs: inputs ?? {}, faults: [fault] });
    expect(isGreen).toBe(true);
    expect(runner.infos.filter((line) => line.includes('attempt 2'))).toEqual([
      expect.stringContaining(says),
    ]);
  });

  it('leaves alone what is as wanted, where it is told to look', async () => {
    const { isGreen, runner, calls } = await run({ inputs: { workflow_id: OFF, if_unchanged: 'skip' } });
    expect(isGreen).toBe(true);
    expect(calls()).toEqual(['list']);
    expect(runner.infos.at(-1)).toBe(en.log.outcomes.unchanged(OFF_NAME, 'Disable'));
    expect(runner.outputs).toMatchObject({ status: 'Disable', code: '0', changed_workflow_ids: 'none' });
  });

  it('finds the Base of a wiki page', async () => {
    const address = 'https://example.feishu.cn/wiki/wikcnSandboxSamplePage';
    const { isGreen, runner, sandbox, calls } = await run({ inputs: { app_token: address } });
    expect(isGreen).toBe(true);
    expect(calls()).toEqual(['wiki', 'switch']);
    expect(runner.infos[0]).toBe(en.log.lookingUp(new URL(sandbox.url).host));
    expect(runner.outputs.app_token).toBe(sampleAppToken);
  });

  it('only shows in a dry run what would change', async () => {
    const inputs = { workflow_id: `${FIRST}, ${OFF}`, dry_run: 'true', restore: 'always' };
    const { isGreen, runner, calls } = await run({ inputs });
    expect(isGreen).toBe(true);
    expect(calls()).toEqual(['list']);
    expect(runner.infos.slice(1)).toEqual([
      en.log.dryRun,
      en.log.wouldSwitch(FIRST_NAME, 'Disable'),
      en.log.wouldStay(OFF_NAME, 'Disable'),
    ]);
    expect(runner.outputs).toMatchObject({ status: '', changed_workflow_ids: 'none' });
    expect(runner.saved).toEqual({});
  });

  it.each<{ name: string; fault: Fault; says: string }>([
    {
      name: 'is absent',
      fault: { call: 'workflow-list', http: 404 },
      says: en.log.listAbsent('workflow-list', 'Disable'),
    },
    {
      name: 'is not allowed',
      fault: { call: 'workflow-list', code: 99991672 },
      says: en.log.listFailed('workflow-list', 'Disable'),
    },
  ])('makes do with the v1 list where that of Base workflows $name, and warns', async ({ fault, says }) => {
    const { isGreen, runner, calls } = await run({ inputs: { workflow_id: 'all' }, faults: [fault] });
    expect(isGreen).toBe(true);
    expect(calls()).toEqual(['list', 'workflow-list', 'switch', 'switch']);
    expect(runner.warnings).toEqual([expect.stringContaining(says)]);
    expect(runner.outputs).toMatchObject({ status: 'Disable', changed_workflow_ids: `${FIRST}\n${SECOND}` });
  });
});

/** That nothing was turned off, and why in a few words. */
const nothingFor = ({ name = '' }: CodeText) => en.report.because(outcomes.nothing('Disable'), name);

describe('a step that fails', () => {
  it('tells of a refusal what to do first, why, where and the log ID, and in the output all that can be done', async () => {
    const { isGreen, runner, sandbox } = await run({ faults: [{ code: 1254010 }] });
    expect(isGreen).toBe(false);
    const { meaning } = en.codes[1254010];
    const advice = adviceFor(en.codes[1254010].advice, { isIdUsual: true });
    const { line, labels } = en.report;
    const logId = sandbox.requests[0]?.logId ?? '';
    const why = `1254010 ReqConvError. ${meaning}`;
    const where = { base: sampleAppToken, host: new URL(sandbox.url).host, proxy: '' };
    expect(runner.titles).toEqual([
      titled(en.report.because(outcomes.refused(1, 1, 'Disable'), en.codes[1254010].name ?? '')),
    ]);
    expect(runner.errors[0]?.split('\n')).toEqual([
      promise.nothingChanged,
      grouped(GROUPS.refused('Disable'), FIRST),
      line(labels.doNow, advice[0] ?? ''),
      line(labels.why, why),
      line(labels.where, en.report.where(where)),
      line(labels.logIds(1), logId),
    ]);
    const happened = en.report.sentence(grouped(GROUPS.refused('Disable'), FIRST));
    const text = [happened, ...advice, line(labels.why, why), line(labels.logIds(1), logId)].join(' ');
    expect(runner.outputs).toMatchObject({
      status: '',
      code: '1254010',
      msg: 'ReqConvError',
      error: text,
      log_id: sandbox.requests[0]?.logId,
      attempts: '1',
      changed_workflow_ids: 'none',
    });
  });

  it('switches the others where one is refused', async () => {
    const { isGreen, runner, sandbox, calls } = await run({
      inputs: { workflow_id: `${both}, ${NEWER}` },
      faults: [{ automationId: SECOND, code: 1254010 }],
    });
    expect(isGreen).toBe(false);
    expect(calls()).toEqual(['switch', 'switch', 'workflow-switch']);
    expect(sandbox.status(sampleAppToken, NEWER)).toBe('Disable');
    expect(runner.titles).toEqual([
      titled(en.report.because(outcomes.refused(1, 3, 'Disable'), en.codes[1254010].name ?? '')),
    ]);
    expect(runner.errors[0]).toContain(grouped(GROUPS.refused('Disable'), SECOND));
    expect(runner.outputs.changed_workflow_ids).toBe(`${FIRST}\n${NEWER}`);
    expect(workflowsOf(runner).map(({ status, code }) => ({ status, code }))).toEqual([
      { status: 'Disable', code: 0 },
      { status: null, code: 1254010 },
      { status: 'Disable', code: 0 },
    ]);
  });

  it('does not try the others where they would fail alike', async () => {
    const { isGreen, runner, calls } = await run({
      inputs: { workflow_id: both },
      faults: [{ code: 1254302 }],
    });
    expect(isGreen).toBe(false);
    expect(calls()).toEqual(['switch']);
    expect(runner.errors[0]).toContain(grouped(GROUPS.skipped, SECOND));
    expect(workflowsOf(runner)[1]?.error).toContain(en.failure.skipped);
  });

  it('counts what had no answer as perhaps changed', async () => {
    const { isGreen, runner } = await run({
      inputs: { max_attempts: '2', if_unchanged: 'skip' },
      // The first of them meets the connection on which the list was read, which costs no try.
      faults: [{ call: 'switch', resetBeforeAnswer: true, times: 3 }],
    });
    expect(isGreen).toBe(false);
    expect(runner.titles).toEqual([
      titled(en.report.because(outcomes.unknown(1, 1, 'Disable'), en.conditions.connection.name ?? '')),
    ]);
    expect(runner.errors[0]).toContain(grouped(GROUPS.inconclusive('Disable'), FIRST_NAME));
    expect(runner.outputs).toMatchObject({ attempts: '3', code: '', changed_workflow_ids: FIRST });
  });

  it.each<{ name: string; scene: Scene; says: readonly string[]; outcome?: string }>([
    {
      name: 'a title that nobody has, nor one like it',
      scene: { inputs: { workflow_id: '', workflow_title: 'Nightly exports' } },
      says: ['No automation is titled “Nightly exports”', '“Nightly export”'],
      outcome: outcomes.titleNotFound,
    },
    {
      name: 'a title and an id, both named',
      scene: { inputs: { workflow_id: '7308870000000009999', workflow_title: 'Nowhere' } },
      says: ['“Nowhere”', '7308870000000009999'],
    },
    {
      name: 'a title that may stand in a list that cannot be read',
      scene: {
        inputs: { workflow_id: '', workflow_title: 'Nowhere' },
        faults: [{ call: 'workflow-list', code: 99991672 }],
      },
      says: ['“Nowhere”', en.failure.calls['workflow-list']],
      outcome: nothingFor(en.codes[99991672]),
    },
    {
      name: 'a list that cannot be read',
      scene: { inputs: { workflow_id: 'all' }, faults: [{ call: 'list', code: 1254040 }] },
      says: [en.failure.calls.list, '1254040'],
      outcome: nothingFor(en.codes[1254040]),
    },
    {
      name: 'a list of Base workflows that fails for a reason of its own',
      scene: { inputs: { workflow_id: 'all' }, faults: [{ call: 'workflow-list', code: 1254040 }] },
      says: [en.failure.calls['workflow-list'], '1254040'],
      outcome: nothingFor(en.codes[1254040]),
    },
    {
      name: 'a wiki page without a Base',
      scene: { inputs: { app_token: 'https://example.feishu.cn/wiki/wikcnSandboxSampleNotes' } },
      says: [en.failure.unresolved['not-a-base']('wikcnSandboxSampleNotes', 'docx')],
    },
    {
      name: 'a wiki page that does not exist',
      scene: { inputs: { app_token: 'https://example.feishu.cn/wiki/wikcnNowhere' } },
      says: [en.failure.calls.wiki('wikcnNowhere'), '131005'],
    },
    {
      name: 'a guard against a Base that is paused already',
      scene: { inputs: { workflow_id: `${FIRST}, ${OFF}`, if_unchanged: 'fail' } },
      says: [grouped(GROUPS.unchanged('Disable'), OFF_NAME), en.failure.alreadySo(1)],
    },
    {
      name: 'the same guard in a dry run',
      scene: { inputs: { workflow_id: OFF, if_unchanged: 'fail', dry_run: 'true' } },
      says: [grouped(GROUPS.unchanged('Disable'), OFF_NAME), en.failure.alreadySo(1)],
    },
    {
      name: 'state without a file',
      scene: { inputs: { restore: 'always' }, hasState: false },
      says: [en.failure.stateFile(en.failure.stateMissing)],
    },
    {
      name: 'state that cannot be written',
      scene: { inputs: { restore: 'always' }, isBroken: (what) => what === 'state' },
      says: [en.failure.stateFile(NO_SPACE)],
    },
    {
      name: 'state of which one value is too large',
      scene: {
        inputs: { ...appPair, app_secret: 'x'.repeat(30_000), restore: 'always' },
        sandbox: { apps: [{ ...sampleApp, appSecret: 'x'.repeat(30_000) }] },
        env: { GITHUB_ACTION_PATH: '/actions/pause' },
      },
      says: [en.failure.stateFile(en.failure.stateTooLarge)],
    },
  ])('switches nothing: $name', async ({ scene, says, outcome = outcomes.nothing('Disable') }) => {
    const { isGreen, runner, calls } = await run(scene);
    expect(isGreen).toBe(false);
    expect(calls().filter((call) => call.endsWith('switch'))).toEqual([]);
    expect(runner.errors).toHaveLength(1);
    const isDryRun = scene.inputs?.dry_run === 'true';
    expect(runner.titles).toEqual([titled(isDryRun ? outcomes.planFailed : outcome)]);
    expect(runner.errors[0]).toContain(promise.nothingChanged);
    for (const text of says) expect(runner.errors[0]).toContain(text);
    expect(runner.outputs).toMatchObject({ status: '', attempts: '0', changed_workflow_ids: 'none' });
    expect(runner.saved).toEqual({});
  });

  it('tells why no token could be minted, and that nothing was tried', async () => {
    const { isGreen, runner, calls } = await run({ inputs: { ...appPair, app_secret: 'another-secret' } });
    expect(isGreen).toBe(false);
    expect(calls()).toEqual(['mint']);
    expect(runner.errors[0]).toContain(`${en.failure.calls.mint(sampleApp.appId)} 10014`);
    expect(runner.outputs).toMatchObject({ code: '10014', changed_workflow_ids: 'none' });
    // The step failed as a whole.
    expect(workflowsOf(runner)).toMatchObject([{ attempts: 0, changed: false, error: null }]);
  });

  it('says of what it could not try any more that there was no token, and not that another one failed', async () => {
    const { isGreen, runner, calls } = await run({
      inputs: { ...appPair, workflow_id: `${both}, ${NEWER}` },
      faults: [
        { automationId: SECOND, code: 99991663 },
        { call: 'mint', after: 1, code: 10014 },
      ],
    });
    expect(isGreen).toBe(false);
    expect(calls()).toEqual(['mint', 'switch', 'switch', 'mint']);
    const [first, second, third] = workflowsOf(runner).map(({ error }) => error);
    expect(first).toBeNull();
    expect(second).toContain('99991663');
    expect(third).toContain(GROUPS.refused('Disable'));
    expect(third).toContain(`${en.failure.calls.mint(sampleApp.appId)} 10014`);
    expect(third).not.toContain(en.failure.skipped);
  });

  it('fails where its outputs cannot be written at the end, although all is switched', async () => {
    const { isGreen, runner, sandbox } = await run({
      inputs: { restore: 'always' },
      isBroken: (what, name) => what === 'output' && name === 'status',
    });
    expect(isGreen).toBe(false);
    expect(sandbox.status(sampleAppToken, FIRST)).toBe('Disable');
    expect(runner.titles).toEqual([titled(outcomes.unsaved('Disable'))]);
    expect(runner.errors).toEqual([`${promise.always(1)}\n${en.failure.outputFile(NO_SPACE)}`]);
    expect(runner.saved.succeeded).toBeUndefined();
  });

  it('does not fail for a summary that cannot be written', async () => {
    const { isGreen, runner } = await run({ isBroken: (what) => what === 'summary' });
    expect(isGreen).toBe(true);
    expect(runner.warnings).toEqual([en.log.summaryFailed(NO_SPACE)]);
  });
});

/** A clock that skips waits, and on which no request ever takes too long. */
class PatientClock extends SkippingClock {
  override after(delayMs: number, callback: () => void): () => void {
    return delayMs < 2000 ? super.after(delayMs, callback) : () => undefined;
  }
}

describe('a batch whose kept connection is closed under a write', () => {
  it.each([2, 10, 11, 20])('keeps to ten requests a second, the lost one counted: write %i', async (lost) => {
    const clock = new PatientClock();
    const ids = Array.from({ length: 20 }, (_, at) => `73088700000000001${String(at).padStart(2, '0')}`);
    const automations = ids.map((id) => ({ id, title: id, status: 'Enable' as const }));
    const { runner, sandbox, cancellation } = await scene({
      inputs: { workflow_id: ids.join(), max_attempts: '1' },
      faults: [{ automationId: ids[lost - 1] ?? '', resetBeforeAnswer: true }],
      sandbox: { bases: [{ appToken: sampleAppToken, automations }], writeMs: 0, now: () => clock.now() },
    });
    const seenAt: number[] = [];
    sandbox.onRequest = () => seenAt.push(clock.now());
    const world = worldWith({ clock, signal: cancellation.signal });

    expect(await new SwitchStep(runner.asRunner, world).run(), runner.told.join('\n')).toBe(true);
    expect(runner.outputs.attempts).toBe('21');
    expect(seenAt).toEqual(Array.from({ length: 21 }, (_, at) => at * 100));
  });
});

describe('a step that will be put back', () => {
  const restore = { workflow_id: both, restore: 'always' };

  it('saves what to put back before the first write, and notes each write at once', async () => {
    const { isGreen, runner } = await run({
      inputs: restore,
      faults: [{ automationId: SECOND, code: 1254010 }],
    });
    expect(isGreen).toBe(false);
    const kept = runner.told.filter((line) => /^(request|state|output changed)/.test(line));
    expect(kept).toEqual([
      'output changed_workflow_ids none',
      'request list',
      `output changed_workflow_ids ${both.replace(', ', '\n')}`,
      `state restore_0 [["${FIRST}","新订单通知负责人"],["${SECOND}","Nightly export"]]`,
      expect.stringMatching(/^state restore \{/),
      `request switch ${FIRST}`,
      'state notes s?',
      `request switch ${SECOND}`,
      'state notes sr',
      `output changed_workflow_ids ${FIRST}`,
    ]);
    expect(runner.errors[0]).toContain(promise.always(1));
  });

  it('saves no credentials, and at the end that it succeeded', async () => {
    const { runner, sandbox } = await run({ inputs: { ...restore, timeout_seconds: '90', language: 'en' } });
    expect(JSON.parse(runner.saved.restore ?? '')).toEqual({
      baseUrl: sandbox.url,
      appToken: sampleAppToken,
      policy: 'always',
      formerStatus: 'Enable',
      maxAttempts: 6,
      timeoutSeconds: 90,
      requestTimeoutSeconds: 15,
      language: 'en',
      jobSummary: true,
      parts: 1,
    });
    expect(runner.saved.succeeded).toBe('true');
    expect(runner.infos.at(-1)).toBe(promise.always(2));
  });

  it('saves the address of the Base where it was given, and no host of its own making where it was not', async () => {
    const webAddress = `https://acme.feishu.cn/base/${sampleAppToken}`;
    const given = await run({ inputs: { ...restore, app_token: `${webAddress}?table=tblOrders` } });
    expect(JSON.parse(given.runner.saved.restore ?? '')).toMatchObject({ webAddress });
    const bare = await run({ inputs: restore });
    expect(JSON.parse(bare.runner.saved.restore ?? '')).not.toHaveProperty('webAddress');
  });

  it('saves the credentials inside a composite action', async () => {
    const { runner } = await run({ inputs: restore, env: { GITHUB_ACTION_PATH: '/actions/pause' } });
    expect(JSON.parse(runner.saved.restore ?? '')).toMatchObject({
      credentials: { token: sampleTokens.tenant },
    });
  });

  it.each<{ name: string; fault: Fault; notes: string }>([
    { name: 'no answer', fault: { resetBeforeAnswer: true }, notes: '?s' },
    { name: 'an answer that rules nothing out', fault: { code: 1255040 }, notes: '?s' },
    { name: 'a refusal', fault: { code: 1254010 }, notes: 'rs' },
  ])('notes only what is definite: $name', async ({ fault, notes }) => {
    const { runner } = await run({
      inputs: { ...restore, max_attempts: '1' },
      faults: [{ ...fault, automationId: FIRST }],
    });
    expect(runner.saved.notes).toBe(notes);
  });

  it('notes what was never sent', async () => {
    const { runner } = await run({ inputs: restore, faults: [{ call: 'switch', code: 1254302 }] });
    expect(runner.saved.notes).toBe('rn');
  });

  it('goes on where a note cannot be saved, because the record is enough', async () => {
    const { isGreen, runner } = await run({
      inputs: restore,
      isBroken: (what, name) => what === 'state' && name === 'notes',
    });
    expect(isGreen).toBe(true);
    expect(runner.infos.filter((line) => line === en.log.noteFailed(NO_SPACE))).toHaveLength(2);
  });

  it('leaves out what was as wanted before, and warns of it', async () => {
    const { isGreen, runner } = await run({ inputs: { ...restore, workflow_id: `${FIRST}, ${OFF}` } });
    expect(isGreen).toBe(true);
    expect(runner.titles).toEqual([titled(outcomes.heldBefore(1, 'Disable'))]);
    expect(runner.warnings).toEqual([
      `${grouped(GROUPS.unchanged('Disable'), OFF_NAME)}\n${en.log.leftBefore(1, 'Disable', 'Enable', en.report.base(sampleAppToken))}`,
    ]);
    expect(runner.saved.restore_0).toBe(`[["${FIRST}","新订单通知负责人"]]`);
  });

  it('saves nothing where all was as wanted before', async () => {
    const { isGreen, runner } = await run({ inputs: { ...restore, workflow_id: OFF } });
    expect(isGreen).toBe(true);
    expect(runner.saved).toEqual({});
  });
});

describe('a step that is cancelled', () => {
  it('before it begins sends nothing', async () => {
    const { step, runner, cancellation, calls } = await scene();
    cancellation.abort('SIGINT');
    expect(await step.run()).toBe(false);
    expect(calls()).toEqual([]);
    expect(runner.titles).toEqual([titled(outcomes.canceled(0, 0, 'Disable'))]);
    expect(runner.errors[0]).toContain(grouped(GROUPS.skipped, FIRST));
    expect(runner.outputs.changed_workflow_ids).toBe('none');
  });

  it('while it reads a list says that nothing was switched', async () => {
    const { step, runner, sandbox, cancellation } = await scene({
      inputs: { restore: 'always' },
      faults: [{ call: 'list', hang: true }],
    });
    sandbox.onRequest = () => cancellation.abort('SIGTERM');
    expect(await step.run()).toBe(false);
    expect(runner.infos).toContain(en.log.cancelled('SIGTERM'));
    expect(runner.titles).toEqual([titled(outcomes.canceled(0, 0, 'Disable'))]);
    expect(runner.errors[0]).toMatch(RegExp(`^${promise.nothingChanged}`));
    expect(runner.saved).toEqual({});
  });

  it('while it switches says of each what became of it', async () => {
    const { step, runner, sandbox, cancellation } = await scene({
      inputs: { workflow_id: `${both}, ${NEWER}`, restore: 'always' },
      faults: [{ automationId: SECOND, hang: true }],
    });
    sandbox.onRequest = ({ automationId }) => automationId === SECOND && cancellation.abort('SIGINT');
    expect(await step.run()).toBe(false);
    expect(runner.errors[0]?.split('\n').slice(0, 4)).toEqual([
      grouped(GROUPS.done('Disable'), FIRST_NAME),
      grouped(GROUPS.noResponse('Disable'), SECOND_NAME),
      grouped(GROUPS.skipped, `每周汇总 Weekly digest (${NEWER})`),
      promise.always(2),
    ]);
    expect(runner.outputs).toMatchObject({ status: '', changed_workflow_ids: `${FIRST}\n${SECOND}` });
    const [, second, third] = workflowsOf(runner).map(({ error }) => error);
    expect(second).toContain(GROUPS.noResponse('Disable'));
    expect(third).toContain(GROUPS.skipped);
    expect(third).not.toContain(en.failure.skipped);
    expect(runner.saved).toMatchObject({ notes: 's?n' });
    expect(runner.saved.succeeded).toBeUndefined();
  });
});

describe('an error of ours', () => {
  const slip = new Error('a slip');
  const internal = en.failure.internal('Error: a slip');

  it('before the run is told, and no automation is', async () => {
    const { step, runner, calls } = await scene();
    await step.crash(slip);
    expect(calls()).toEqual([]);
    expect(runner.errors).toEqual([`${promise.nothingSent}\n${internal}`]);
    expect(runner.outputs).toMatchObject({ error: internal, changed_workflow_ids: 'none', workflows: '[]' });
    expect(runner.debugs.join('\n')).toContain('a slip');
  });

  it('in the middle of a look-up is told with the Base that was found by then', async () => {
    const { step, runner, sandbox } = await scene({
      inputs: { app_token: 'https://example.feishu.cn/wiki/wikcnSandboxSamplePage', restore: 'always' },
      faults: [{ call: 'list', hang: true }],
    });
    const listed = new Promise<void>((resolve) => {
      sandbox.onRequest = ({ call }) => call === 'list' && resolve();
    });
    void step.run();
    await listed;
    await step.crash(slip);
    expect(runner.outputs).toMatchObject({ error: internal, app_token: sampleAppToken });
  });

  it('in the middle of the run is told with what may have changed by then', async () => {
    const { step, runner, sandbox, cancellation } = await scene({
      inputs: { workflow_id: both, restore: 'always' },
      faults: [{ automationId: SECOND, hang: true }],
    });
    const arrived = new Promise<void>((resolve) => {
      sandbox.onRequest = ({ automationId }) => automationId === SECOND && resolve();
    });
    const running = step.run();
    await arrived;
    await step.crash(slip);
    expect(runner.errors).toEqual([expect.stringContaining(internal)]);
    expect(runner.outputs).toMatchObject({ status: '', changed_workflow_ids: `${FIRST}\n${SECOND}` });
    expect(workflowsOf(runner).map(({ changed }) => changed)).toEqual([true, null]);
    expect(runner.saved).toMatchObject({ notes: 's?' });
    expect(runner.saved.succeeded).toBeUndefined();
    cancellation.abort('SIGTERM');
    await running;
  });
});
