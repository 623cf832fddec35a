import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { REPOSITORY } from '../../src/repository.ts';

/** One run of a workflow. */
export interface WorkflowSettings {
  /** The repository in which the workflow runs. */
  readonly repository: string;
  /** The workflow's file. */
  readonly file: string;
  /** One job of it, and one variant of its matrix. Default: all of them. */
  readonly job?: string;
  readonly matrix?: Readonly<Record<string, string>>;
  readonly vars?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  /** What a person gives to a workflow that is started by hand. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** What this action's `v1` is, where the workflow uses the action by that name. */
  readonly released?: string;
}

/** What a runner made of a workflow. */
export interface WorkflowRun {
  /** `success` or `failure` by the job's id, of every job that ran; a matrix is one job. */
  readonly jobs: Readonly<Record<string, string>>;
  /** `<stage> <step>: <result>` of every step that ran, in order. */
  readonly steps: readonly string[];
  /** What steps printed, commands apart. */
  readonly printed: string;
  /** Messages of the annotations. */
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  /** By `<step id>.<output>`. */
  readonly outputs: Readonly<Record<string, string>>;
  /** What was added to the job summaries. */
  readonly summary: string;
  /** All that the runner had to say, the registration of masks apart. */
  readonly everything: string;
}

/** A line of act's log; which fields there are says what it is about. */
interface Line {
  readonly jobID?: string;
  readonly jobResult?: string;
  readonly stage?: string;
  readonly step?: string;
  readonly stepID?: readonly string[];
  readonly stepResult?: string;
  readonly raw_output?: boolean;
  readonly msg?: string;
  readonly command?: string;
  readonly name?: string;
  readonly arg?: string;
  readonly content?: string;
}

const ACT = fileURLToPath(new URL('../../.tools/bin/act', import.meta.url));

// A workflow that never ends must not outlive its test.
const LONGEST_RUN_MS = 120_000;

/** Runs a workflow on this machine, with nothing of the surroundings but the path. @throws where act cannot */
export async function runWorkflow(settings: WorkflowSettings): Promise<WorkflowRun> {
  const home = mkdtempSync(join(tmpdir(), 'runner-'));
  try {
    return read(await act(home, settings));
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

async function act(home: string, settings: WorkflowSettings): Promise<string> {
  const { repository, file, job, matrix = {}, vars = {}, secrets = {}, inputs = {}, released } = settings;
  const pairs = (option: string, values: Readonly<Record<string, string>>, mark = '=') =>
    Object.entries(values).flatMap(([name, value]) => [option, `${name}${mark}${value}`]);
  const child = spawn(
    ACT,
    [
      ...['--json', '--no-cache-server', '--action-offline-mode', '--action-cache-path', join(home, 'cache')],
      ...['--directory', repository, '--workflows', resolve(repository, file), '--detect-event'],
      // On this machine itself: no container, nothing to download.
      ...['ubuntu-latest', 'self-hosted'].flatMap((label) => ['--platform', `${label}=-self-hosted`]),
      ...(released === undefined ? [] : ['--local-repository', `${REPOSITORY}@v1=${released}`]),
      ...(job === undefined ? [] : ['--job', job]),
      ...pairs('--matrix', matrix, ':'),
      ...pairs('--var', vars),
      ...pairs('--secret', secrets),
      ...pairs('--input', inputs),
    ],
    {
      // Actions run with the first Node on the path, which has to be the one that they ask for.
      env: { HOME: home, PATH: [dirname(process.execPath), process.env.PATH].join(delimiter) },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: LONGEST_RUN_MS,
      killSignal: 'SIGKILL',
    },
  );
  const text = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (chunk: string) => {
      text[stream] += chunk;
    });
  }
  await new Promise((done, failed) => child.on('error', failed).on('close', done));
  if (!text.stdout.includes('"jobResult"')) throw new Error(`act ran no job: ${text.stdout}${text.stderr}`);
  return text.stdout;
}

function read(stdout: string): WorkflowRun {
  const lines = stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Line)
    .filter(({ command }) => command !== 'add-mask');
  const messages = (wanted: string) =>
    lines.filter(({ command }) => command === wanted).map(({ arg = '' }) => arg);
  return {
    jobs: Object.fromEntries(
      // Failures come last, so that one of them in a matrix counts for all.
      ['success', 'failure'].flatMap((result) =>
        lines.flatMap(({ jobID = '', jobResult }) => (jobResult === result ? [[jobID, result]] : [])),
      ),
    ),
    steps: lines.flatMap(({ stage, step, stepResult }) =>
      stage === undefined || stepResult === undefined ? [] : [`${stage} ${step}: ${stepResult}`],
    ),
    printed: lines
      .filter((line) => line.raw_output)
      .map(({ msg }) => msg)
      .join(''),
    errors: messages('error'),
    warnings: messages('warning'),
    outputs: Object.fromEntries(
      lines
        .filter(({ command }) => command === 'set-output')
        .map(({ stepID = [], name, arg = '' }) => [`${stepID.join('/')}.${name}`, arg]),
    ),
    summary: lines
      .filter(({ command }) => command === 'summary')
      .map(({ content }) => content)
      .join(''),
    everything: lines.map((line) => JSON.stringify(line)).join('\n'),
  };
}
