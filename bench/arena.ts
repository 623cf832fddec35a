import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import { type Sandbox, type SandboxAutomation, type Status, startSandbox } from '../sandbox/sandbox.ts';
import { inputDefaults } from '../test/bundle/runner.ts';
import { type Contender, RUNNER_FILES } from './contenders.ts';

/** What one run is to do, and how its process is started. */
export interface Run {
  readonly contender: Contender;
  /** The automations to switch on; whatever they are, they are switched off before. */
  readonly ids: readonly string[];
  /** A file to require before the contender. */
  readonly preload?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const APP_TOKEN = 'bascnBench';
const ACCESS_TOKEN = 't-bench-token';
const WANTED: Status = 'Enable';
const OTHER: Status = 'Disable';
// A contender that never ends must not hold the bench.
const LONGEST_RUN_MS = 60_000;

/** The platform over TLS on the loopback interface, and a runner that starts contenders against it. */
export class Arena {
  readonly #sandbox: Sandbox;
  readonly #env: Readonly<Record<string, string>>;

  private constructor(sandbox: Sandbox, env: Readonly<Record<string, string>>) {
    this.#sandbox = sandbox;
    this.#env = env;
  }

  /**
   * @param settings.folder takes the certificate and the runner's files
   * @param settings.isLimited whether the platform's limits are enforced, and its writes take their time
   */
  static async open(settings: {
    readonly folder: string;
    readonly ids: readonly string[];
    readonly isLimited: boolean;
  }): Promise<Arena> {
    const { folder, ids, isLimited } = settings;
    const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
      extensions: [{ name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] }],
    });
    const certificateFile = join(folder, 'certificate.pem');
    writeFileSync(certificateFile, cert);
    const automations = ids.map(
      (id): SandboxAutomation => ({ id, title: `Automation ${id}`, status: OTHER }),
    );
    const sandbox = await startSandbox({
      tls: { key, cert },
      bases: [{ appToken: APP_TOKEN, automations }],
      tokens: [ACCESS_TOKEN],
      ...(!isLimited && { enforceRateLimit: false, writeMs: 0 }),
    });
    const inputs = {
      ...inputDefaults(),
      app_token: APP_TOKEN,
      access_token: ACCESS_TOKEN,
      status: WANTED,
      domain: sandbox.url,
      job_status: 'success',
    };
    return new Arena(sandbox, {
      NODE_EXTRA_CA_CERTS: certificateFile,
      ...Object.fromEntries(RUNNER_FILES.map((name) => [name, join(folder, name)])),
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [inputVariable(name), value])),
    });
  }

  /** What the last run sent. */
  get requests(): Sandbox['requests'] {
    return this.#sandbox.requests;
  }

  /**
   * Runs a contender as a process of its own.
   *
   * @returns from the start of the process to its end, in milliseconds
   * @throws where it did not do what it is measured for
   */
  async run({ contender, ids, preload, env }: Run): Promise<number> {
    for (const id of ids) this.#sandbox.set(APP_TOKEN, id, OTHER);
    for (const name of RUNNER_FILES) writeFileSync(this.#env[name] ?? '', '');
    this.#sandbox.requests.length = 0;

    // The environment is the same for all, so that none has more to take in than another.
    const environment = { ...this.#env, [inputVariable('workflow_id')]: ids.join('\n'), ...env };
    const args = [...(preload === undefined ? [] : ['--require', preload]), contender.file];
    const { wallMs, exitCode, output } = await timed(args, environment);

    const complaint =
      exitCode === 0 ? this.#complaint(contender, ids) : `it ended with exit code ${exitCode}`;
    if (complaint) throw new Error(`${contender.name}: ${complaint}\n${output}`);
    return wallMs;
  }

  async close(): Promise<void> {
    await this.#sandbox.close();
  }

  #complaint({ writesTo }: Contender, ids: readonly string[]): string | undefined {
    const left = ids.filter((id) => this.#sandbox.status(APP_TOKEN, id) !== WANTED);
    if (left.length > 0) return `it did not switch ${left.join(', ')}`;
    const sent = this.#sandbox.requests.map(({ method }) => method);
    if (sent.length < ids.length || sent.some((method) => method !== 'PUT'))
      return `it sent ${sent.join(', ')}`;
    const empty = writesTo.filter((name) => readFileSync(this.#env[name] ?? '', 'utf8') === '');
    if (empty.length > 0) return `it wrote nothing to ${empty.join(', ')}`;
    return undefined;
  }
}

async function timed(args: readonly string[], env: Readonly<Record<string, string>>) {
  let output = '';
  const startedAt = performance.now();
  const child = spawn(process.execPath, args, {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: LONGEST_RUN_MS,
    killSignal: 'SIGKILL',
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  let wallMs = Number.NaN;
  child.on('exit', () => {
    wallMs = performance.now() - startedAt;
  });
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return { wallMs, exitCode, output };
}

function inputVariable(name: string): string {
  return `INPUT_${name.toUpperCase()}`;
}
