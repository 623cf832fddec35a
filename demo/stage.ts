import type { ChildProcess } from 'node:child_process';
import { styleText } from 'node:util';
import { sampleAppToken, sampleBases } from '../sandbox/sample.ts';
import { type Sandbox, type Status, startSandbox } from '../sandbox/sandbox.ts';
import { REPOSITORY } from '../src/repository.ts';
import { inputDefaults, runStep, type StepResult } from '../test/bundle/runner.ts';
import { shownLog, withMasks } from './log.ts';
import { summaryText } from './summary.ts';
import { tableOf } from './table.ts';

/** One run of the built action. */
export interface Run {
  readonly inputs: Readonly<Record<string, string>>;
  /** The step itself, or the job's end. Default: the step. */
  readonly entry?: 'main' | 'post';
  /** What the step saved, for the job's end. */
  readonly state?: Readonly<Record<string, string>>;
  /** How the job stands. Default: success. */
  readonly jobStatus?: string;
}

/** What a stage shows. */
interface StageOptions {
  readonly showsOutputs: boolean;
}

const REF = 'v1';
const SECRET_INPUTS = ['access_token', 'app_secret'];

/** Shows on a terminal what the built action does, as a runner shows it. */
export class Stage {
  readonly #url: string;
  readonly #showsOutputs: boolean;
  #running: ChildProcess | undefined;

  /** @param url where the platform is, if the inputs name no other domain */
  constructor(url: string, { showsOutputs }: StageOptions) {
    this.#url = url;
    this.#showsOutputs = showsOutputs;
  }

  /** Cancels the run that is under way, as a runner does. */
  cancel(): void {
    this.#running?.kill('SIGINT');
  }

  /** Runs the built action as the runner does, and shows what a person would see of it. */
  async run({ inputs, entry = 'main', state = {}, jobStatus = 'success' }: Run): Promise<StepResult> {
    const given: Record<string, string> = { domain: this.#url, ...inputs };
    subheading(entry === 'main' ? `Run ${REPOSITORY}@${REF}` : `Post Run ${REPOSITORY}@${REF}`);
    const secrets = SECRET_INPUTS.flatMap((name) => inputs[name] ?? []);
    for (const [name, value] of Object.entries(given)) {
      say(styleText('dim', `  ${name}: ${withMasks(value, secrets).replaceAll('\n', '\n    ')}`));
    }
    const step = await runStep({
      inputs: { ...inputDefaults(), ...given, job_status: jobStatus },
      env: { GITHUB_ACTION_REPOSITORY: REPOSITORY, GITHUB_ACTION_REF: REF },
      entry,
      state,
      onStart: (child) => {
        this.#running = child;
      },
    });
    say(...shownLog(step.stdout, secrets), ...step.stderr.split('\n').filter((line) => line !== ''));

    const outputs = Object.entries(step.outputs);
    if (this.#showsOutputs && outputs.length > 0) {
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
}

/** A stage with a sandbox of its own, and the sample Base in it. */
export class SandboxStage extends Stage {
  readonly sandbox: Sandbox;

  private constructor(sandbox: Sandbox, options: StageOptions) {
    super(sandbox.url, options);
    this.sandbox = sandbox;
  }

  /** Starts a sandbox on any free port. */
  static async open(options: StageOptions): Promise<SandboxStage> {
    return new SandboxStage(await startSandbox(), options);
  }

  close(): Promise<void> {
    return this.sandbox.close();
  }

  /** Shows the sample Base as it is now. */
  showBase(): void {
    const [base] = sampleBases();
    const rows = (base?.automations ?? []).map(({ id, title }) => [title, id, this.status(id) ?? '']);
    say(...tableOf([['Automation', 'ID', 'Status'], ...rows]));
  }

  /** The status of an automation of the sample Base. */
  status(id: string): Status | undefined {
    return this.sandbox.status(sampleAppToken, id);
  }
}

// Whoever reads only the beginning, as `head` does, has seen enough.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));

export function heading(text: string): void {
  say('', '', styleText(['bold', 'cyan'], `━━ ${text} ━━`));
}

export function subheading(text: string): void {
  say('', styleText('bold', `▶ ${text}`));
}

export function say(...lines: string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}
