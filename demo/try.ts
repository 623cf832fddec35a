import { parseArgs } from 'node:util';
import { sampleApp, sampleAppToken } from '../sandbox/sample.ts';
import { nearest } from '../src/text/nearest.ts';
import { inputDefaults } from '../test/bundle/runner.ts';
import { heading, SandboxStage, Stage, say, subheading } from './stage.ts';

const NAMES = Object.keys(inputDefaults());

const help = `Usage: npm run try -- --<input> <value> …

Runs the action on a sample Base of a local stand-in of the platform, as a runner does: the step, and then the
job's end. Nothing leaves this machine. For example:

  npm run try -- --workflow_title "Nightly export" --status Disable --restore always

Inputs: ${NAMES.join(', ')}.
The Base, the credentials and the host are those of the sample, unless you give others. With --domain, no stand-in is
started: give it the address of one that runs (npm run sandbox). job_status is how the job
stands at its end: success, failure or cancelled.
`;

process.exitCode = await main(process.argv.slice(2));

/** @returns the exit code: 0 where the action ran, whatever it made of the inputs */
async function main(args: readonly string[]): Promise<number> {
  const given = readInputs(args);
  if (given instanceof Error) {
    process.stderr.write(`${given.message} See npm run try -- --help.\n`);
    return 1;
  }
  if (given === 'help') {
    process.stdout.write(help);
    return 0;
  }
  const { job_status: jobStatus = 'success', ...others } = given;
  const inputs = { ...sampleInputs(others), ...others };
  const options = { showsOutputs: true };
  if (given.domain !== undefined) {
    await runJob(new Stage(given.domain, options), inputs, jobStatus);
    return 0;
  }
  const stage = await SandboxStage.open(options);
  try {
    say(`A sandbox of the platform runs at ${stage.sandbox.url}, on this machine only, with this Base:`);
    stage.showBase();
    await runJob(stage, inputs, jobStatus, () => {
      say('', 'In the Base now:');
      stage.showBase();
    });
  } finally {
    await stage.close();
  }
  return 0;
}

/** Runs the step and the job's end. */
async function runJob(
  stage: Stage,
  inputs: Readonly<Record<string, string>>,
  jobStatus: string,
  afterEach: () => void = () => {},
): Promise<void> {
  const step = await stage.run({ inputs });
  afterEach();
  heading('The job goes on, and ends');
  const ends = step.exitCode !== 0 && jobStatus === 'success' ? 'failure' : jobStatus;
  subheading(`The job’s status: ${ends}`);
  await stage.run({ inputs, entry: 'post', state: step.state, jobStatus: ends });
  afterEach();
}

/** The inputs that the arguments give; an error says what is wrong with them. */
function readInputs(args: readonly string[]): Record<string, string> | 'help' | Error {
  const options = Object.fromEntries(NAMES.map((name) => [name, { type: 'string' as const }]));
  const { tokens } = parseArgs({
    args: [...args],
    options: { ...options, help: { type: 'boolean' } },
    strict: false,
    tokens: true,
  });
  const inputs: Record<string, string> = {};
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') return new Error(`“${token.value}” belongs to no input.`);
    const { name, rawName, value } = token;
    if (name === 'help') return 'help';
    if (!NAMES.includes(name)) {
      const [closest] = nearest(name.replaceAll('-', '_'), NAMES, 1);
      const hint = closest === undefined ? '.' : `; did you mean --${closest}?`;
      return new Error(`There is no input ${rawName}${hint}`);
    }
    if (value === undefined) return new Error(`${rawName} needs a value.`);
    inputs[name] = value;
  }
  return inputs;
}

/** What the sample has for the inputs that are not given. */
function sampleInputs(given: Readonly<Record<string, string>>): Record<string, string> {
  const hasCredentials = ['access_token', 'app_id', 'app_secret'].some((name) => name in given);
  return {
    app_token: sampleAppToken,
    ...(hasCredentials ? {} : { app_id: sampleApp.appId, app_secret: sampleApp.appSecret }),
  };
}
