import { styleText } from 'node:util';
import { sampleApp, sampleAppToken, sampleBases, sampleTokens } from '../sandbox/sample.ts';
import { type Status, startSandbox } from '../sandbox/sandbox.ts';
import { inputDefaults, runStep, type StepResult } from '../test/bundle/runner.ts';
import { shownLog, withMasks } from './log.ts';
import { summaryText } from './summary.ts';
import { tableOf } from './table.ts';

/** One run of the built action that the demo shows. */
interface Run {
  readonly inputs: Readonly<Record<string, string>>;
  readonly entry?: 'main' | 'post';
  readonly state?: Readonly<Record<string, string>>;
  readonly jobStatus?: 'success' | 'failure';
}

const REPOSITORY = 'OWNER/feishu-automation-switch';
const REF = 'v1';
const DEFAULTS = inputDefaults();
const SECRET_INPUTS = ['access_token', 'app_secret'];
const [ORDERS, EXPORT] = automationsOfTheSample();

const surprises: string[] = [];
const sandbox = await startSandbox();
try {
  say(`A sandbox of the platform runs at ${sandbox.url}, on this machine only, with this Base:`);
  showBase();
  await switchOne();
  await surviveRateLimit();
  await failWithAdvice();
  await pauseAndRestore();
} finally {
  await sandbox.close();
}
if (surprises.length > 0) {
  heading('Not as expected');
  say(...surprises);
  process.exitCode = 1;
} else {
  heading('All four went as expected');
}

async function switchOne(): Promise<void> {
  heading(`1. One switch: “${ORDERS.title}” goes off`);
  const step = await show({
    inputs: {
      app_token: sampleAppToken,
      workflow_id: ORDERS.id,
      status: 'Disable',
      access_token: sampleTokens.tenant,
    },
  });
  expectThat('the switch succeeds', step.exitCode === 0);
  expectThat('the automation is off', isAt(ORDERS, 'Disable'));
}

async function surviveRateLimit(): Promise<void> {
  heading('2. The platform answers “too fast, wait 1 s”; the step waits and tries again');
  sandbox.script({
    call: 'switch',
    code: 99991400,
    headers: { 'x-ogw-ratelimit-limit': '10', 'x-ogw-ratelimit-reset': '1' },
  });
  const step = await show({
    inputs: {
      app_token: sampleAppToken,
      workflow_id: ORDERS.id,
      status: 'Enable',
      app_id: sampleApp.appId,
      app_secret: sampleApp.appSecret,
    },
  });
  expectThat('the switch succeeds after a rate limit', step.exitCode === 0 && step.outputs.attempts === '2');
  expectThat('the automation is on again', isAt(ORDERS, 'Enable'));
}

async function failWithAdvice(): Promise<void> {
  heading('3. The app was never added to the Base: the step fails and says what to do');
  sandbox.script({ call: 'switch', code: 1254302 });
  const step = await show({
    inputs: {
      app_token: sampleAppToken,
      workflow_id: ORDERS.id,
      status: 'Disable',
      app_id: sampleApp.appId,
      app_secret: sampleApp.appSecret,
    },
  });
  expectThat('the step fails', step.exitCode === 1 && step.outputs.code === '1254302');
  expectThat('the automation is left on', isAt(ORDERS, 'Enable'));
}

async function pauseAndRestore(): Promise<void> {
  heading('4. Two automations are paused, the deploy fails, the end of the job puts them back');
  const inputs = {
    app_token: sampleAppToken,
    workflow_title: `${ORDERS.title}\n${EXPORT.title}`,
    status: 'Disable',
    app_id: sampleApp.appId,
    app_secret: sampleApp.appSecret,
    restore: 'always',
  };
  const main = await show({ inputs });
  expectThat('the pause succeeds', main.exitCode === 0);
  expectThat('both are paused', isAt(ORDERS, 'Disable') && isAt(EXPORT, 'Disable'));
  say('', 'In the Base now:');
  showBase();

  subheading('Run ./deploy.sh');
  say(styleText('red', 'Error: Process completed with exit code 1.'));

  const post = await show({ inputs, entry: 'post', state: main.state, jobStatus: 'failure' });
  expectThat('the restore succeeds', post.exitCode === 0);
  expectThat('both are back', isAt(ORDERS, 'Enable') && isAt(EXPORT, 'Enable'));
  say('', 'In the Base now:');
  showBase();
}

/** Runs the built action as the runner does, and shows what a person would see of it. */
async function show({ inputs, entry = 'main', state = {}, jobStatus = 'success' }: Run): Promise<StepResult> {
  const given = { ...inputs, domain: sandbox.url };
  subheading(entry === 'main' ? `Run ${REPOSITORY}@${REF}` : `Post Run ${REPOSITORY}@${REF}`);
  const secrets = SECRET_INPUTS.flatMap((name) => inputs[name] ?? []);
  for (const [name, value] of Object.entries(given)) {
    say(styleText('dim', `  ${name}: ${withMasks(value, secrets).replaceAll('\n', '\n    ')}`));
  }
  const step = await runStep({
    inputs: { ...DEFAULTS, ...given, job_status: jobStatus },
    env: { GITHUB_ACTION_REPOSITORY: REPOSITORY, GITHUB_ACTION_REF: REF },
    entry,
    state,
  });
  say(...shownLog(step.stdout, secrets), ...step.stderr.split('\n').filter((line) => line !== ''));

  const outputs = Object.entries(step.outputs);
  if (outputs.length > 0) {
    say('', styleText('bold', 'Outputs'));
    say(...tableOf([['output', 'value'], ...outputs]));
  }
  if (step.summary !== '') {
    say('', styleText('bold', 'Job summary'));
    say(...summaryText(step.summary));
  }
  say('', `Exit code ${step.exitCode}, after ${(step.tookMs / 1000).toFixed(1)} s`);
  return step;
}

function showBase(): void {
  const [base] = sampleBases();
  const rows = (base?.automations ?? []).map(({ id, title }) => [title, id, statusOf(id) ?? '']);
  say(...tableOf([['Automation', 'Id', 'Status'], ...rows]));
}

function statusOf(id: string): Status | undefined {
  return sandbox.status(sampleAppToken, id);
}

function isAt({ id }: { readonly id: string }, status: Status): boolean {
  return statusOf(id) === status;
}

function expectThat(what: string, holds: boolean): void {
  if (!holds) surprises.push(`It was expected that ${what}.`);
}

function heading(text: string): void {
  say('', '', styleText(['bold', 'cyan'], `━━ ${text} ━━`));
}

function subheading(text: string): void {
  say('', styleText('bold', `▶ ${text}`));
}

function say(...lines: string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

function automationsOfTheSample() {
  const [orders, nightlyExport] = sampleBases()[0]?.automations ?? [];
  if (!orders || !nightlyExport) throw new Error('The sample Base has lost its automations.');
  return [orders, nightlyExport] as const;
}
