import { styleText } from 'node:util';
import { sampleApp, sampleAppToken, sampleBases, sampleTokens } from '../sandbox/sample.ts';
import type { Status } from '../sandbox/sandbox.ts';
import { heading, SandboxStage, say, subheading } from './stage.ts';

/** Six scenes with the built action and a sandbox. `npm run demo -- --outputs` shows the outputs, too. */
const [ORDERS, EXPORT] = automationsOfTheSample();
const AS_APP = { app_token: sampleAppToken, app_id: sampleApp.appId, app_secret: sampleApp.appSecret };
const PAUSE = {
  ...AS_APP,
  workflow_title: `${ORDERS.title}\n${EXPORT.title}`,
  status: 'Disable',
  restore: 'always',
};

const surprises: string[] = [];
const stage = await SandboxStage.open({ showsOutputs: process.argv.includes('--outputs') });
try {
  say(`A sandbox of the platform runs at ${stage.sandbox.url}, on this machine only, with this Base:`);
  stage.showBase();
  await switchOne();
  await surviveRateLimit();
  await failWithAdvice();
  await pauseAndRestore();
  await cancelAndRestore();
  await failToRestore();
} finally {
  await stage.close();
}
if (surprises.length > 0) {
  heading('Not as expected');
  say(...surprises);
  process.exitCode = 1;
} else {
  heading('All six went as expected');
  say('Try your own: npm run try -- --workflow_title "Nightly export" --status Disable --restore always');
}

async function switchOne(): Promise<void> {
  heading(`1. One switch: “${ORDERS.title}” is turned off`);
  const step = await stage.run({
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
  heading('2. The platform says “too fast, wait 1 s”: the step waits and tries again');
  stage.sandbox.script({
    call: 'switch',
    code: 99991400,
    headers: { 'x-ogw-ratelimit-limit': '10', 'x-ogw-ratelimit-reset': '1' },
  });
  const step = await stage.run({ inputs: { ...AS_APP, workflow_id: ORDERS.id, status: 'Enable' } });
  expectThat('the switch succeeds after a rate limit', step.exitCode === 0 && step.outputs.attempts === '2');
  expectThat('the automation is on again', isAt(ORDERS, 'Enable'));
}

async function failWithAdvice(): Promise<void> {
  heading('3. The app was never added to the Base: the step fails and says what to do');
  stage.sandbox.script({ call: 'switch', code: 1254302 });
  const step = await stage.run({ inputs: { ...AS_APP, workflow_id: ORDERS.id, status: 'Disable' } });
  expectThat('the step fails', step.exitCode === 1 && step.outputs.code === '1254302');
  expectThat('the automation is left on', isAt(ORDERS, 'Enable'));
}

async function pauseAndRestore(): Promise<void> {
  heading('4. Two automations are paused, the deploy fails, the job’s end restores them');
  const main = await stage.run({ inputs: PAUSE });
  expectThat('the pause succeeds', main.exitCode === 0);
  expectThat('both are paused', isAt(ORDERS, 'Disable') && isAt(EXPORT, 'Disable'));
  say('', 'In the Base now:');
  stage.showBase();

  subheading('Run ./deploy.sh');
  say(styleText('red', 'Error: Process completed with exit code 1.'));

  const post = await stage.run({ inputs: PAUSE, entry: 'post', state: main.state, jobStatus: 'failure' });
  expectThat('the restore succeeds', post.exitCode === 0);
  expectThat('both are restored', areOn());
  say('', 'In the Base now:');
  stage.showBase();
}

async function cancelAndRestore(): Promise<void> {
  heading(
    '5. The run is canceled during the pause: the step says how far it got, and the job’s end restores',
  );
  if (process.platform === 'win32') {
    say('Not shown on Windows, where one process can’t send a cancel to another.');
    return;
  }
  // The second switch gets no response until the cancel comes.
  stage.sandbox.script({ call: 'switch', automationId: EXPORT.id, hang: true });
  stage.sandbox.onRequest = ({ call, automationId }) => {
    if (call === 'switch' && automationId === EXPORT.id) stage.cancel();
  };
  const main = await stage.run({ inputs: PAUSE });
  stage.sandbox.onRequest = undefined;
  expectThat('the canceled step fails', main.exitCode === 1);
  const post = await stage.run({ inputs: PAUSE, entry: 'post', state: main.state, jobStatus: 'cancelled' });
  expectThat('the restore after the cancel succeeds', post.exitCode === 0);
  expectThat('both are restored after the cancel', areOn());
}

async function failToRestore(): Promise<void> {
  heading('6. Meanwhile the app loses its access to the Base: the job’s end can’t restore, and is red');
  const main = await stage.run({ inputs: PAUSE });
  expectThat('the second pause succeeds', main.exitCode === 0);
  stage.sandbox.script({ call: 'switch', code: 91403, times: Number.POSITIVE_INFINITY });
  const post = await stage.run({ inputs: PAUSE, entry: 'post', state: main.state });
  expectThat('the restore fails', post.exitCode === 1);
  expectThat('both are still off', isAt(ORDERS, 'Disable') && isAt(EXPORT, 'Disable'));
}

function areOn(): boolean {
  return isAt(ORDERS, 'Enable') && isAt(EXPORT, 'Enable');
}

function isAt({ id }: { readonly id: string }, status: Status): boolean {
  return stage.status(id) === status;
}

function expectThat(what: string, holds: boolean): void {
  if (!holds) surprises.push(`It was expected that ${what}.`);
}

function automationsOfTheSample() {
  const [orders, nightlyExport] = sampleBases()[0]?.automations ?? [];
  if (!orders || !nightlyExport) throw new Error('The sample Base has lost its automations.');
  return [orders, nightlyExport] as const;
}
