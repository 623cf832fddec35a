import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { sampleApp, sampleTokens } from '../../sandbox/sample.ts';
import {
  type RecordedRequest,
  type Sandbox,
  type SandboxAutomation,
  type SandboxOptions,
  type Status,
  startSandbox,
} from '../../sandbox/sandbox.ts';
import { runStep, type StepResult } from './runner.ts';

/** The one Base of these tests. */
export const APP_TOKEN = 'bascnPausedForADeploy';

/** One request that sets a status. */
export interface Write {
  readonly id: string;
  readonly status: Status;
}

/** One job whose step switches automations: what main and post are given. */
export interface JobSettings {
  readonly sandbox: Sandbox;
  /** Inputs of main and, as the runner evaluates them anew, of post; the Base, a token and `restore: always` are there. */
  readonly inputs: Readonly<Record<string, string>>;
  /** How the job stands when post begins. Default `success`. */
  readonly jobStatus?: string;
  /** Inputs of post in the place of the others. */
  readonly postInputs?: Readonly<Record<string, string>>;
  readonly mainEnv?: Readonly<Record<string, string>>;
  readonly postEnv?: Readonly<Record<string, string>>;
  readonly onMain?: (main: ChildProcess) => void;
  readonly onPost?: (post: ChildProcess) => void;
  /** Called when main has ended. What the sandbox was told to call during main is forgotten by then. */
  readonly between?: (main: StepResult) => void;
  /** Whether the step stands in a composite action, where credentials may be in the state. */
  readonly isComposite?: boolean;
}

/** What became of a job. */
export interface JobResult {
  readonly main: StepResult;
  readonly post: StepResult;
  readonly mainWrites: readonly Write[];
  readonly postWrites: readonly Write[];
  readonly postRequests: readonly RecordedRequest[];
}

/** Inputs that name a token. */
export const withToken = { access_token: sampleTokens.tenant };

/** Inputs that name an app. */
export const withApp = { app_id: sampleApp.appId, app_secret: sampleApp.appSecret };

/** Runs main, then post with the state that main left, and checks what holds for every job. */
export async function runJob(job: JobSettings): Promise<JobResult> {
  const main = await runMain(job);
  const mainRequests = [...job.sandbox.requests];
  job.between?.(main);
  const post = await runPost(job, main.state);
  const postRequests = job.sandbox.requests.slice(mainRequests.length);
  return { main, post, mainWrites: writesOf(mainRequests), postWrites: writesOf(postRequests), postRequests };
}

/** Runs main alone. */
export async function runMain(job: JobSettings): Promise<StepResult> {
  const { sandbox, inputs, mainEnv = {}, onMain, isComposite = false } = job;
  const composite = isComposite ? { GITHUB_ACTION_PATH: '/runner/_work/_actions/owner/composite/v1' } : {};
  const main = await runStep({
    inputs: { ...defaults(sandbox, inputs), job_status: 'success', ...inputs },
    env: { ...composite, ...mainEnv },
    ...(onMain && { onStart: onMain }),
  });
  sandbox.onRequest = undefined;
  sandbox.onAnswer = undefined;
  checkStep(main, sandbox);
  const secrets = isComposite ? [] : secretsOf(sandbox);
  for (const [name, value] of Object.entries(main.state)) {
    ok(Buffer.byteLength(value) < 30_000, `state value ${name} is too large`);
    for (const secret of secrets) ok(!value.includes(secret), `state value ${name} holds a secret`);
  }
  return main;
}

/** Runs post with the state of a main that has ended. */
export async function runPost(job: JobSettings, state: StepResult['state']): Promise<StepResult> {
  const { sandbox, inputs, jobStatus = 'success', postInputs, postEnv = {}, onPost } = job;
  // The end of a job comes long after the switch, so that no limit of the rate remembers that one.
  laterMs.set(sandbox, (laterMs.get(sandbox) ?? 0) + 60_000);
  const anew = postInputs ?? { ...defaults(sandbox, inputs), ...inputs };
  const post = await runStep({
    entry: 'post',
    inputs: { job_status: jobStatus, ...anew },
    env: postEnv,
    state,
    ...(onPost && { onStart: onPost }),
  });
  checkStep(post, sandbox);
  // The runner drops both.
  deepStrictEqual(post.outputHistory, [], 'outputs were set in post');
  deepStrictEqual(post.state, {}, 'state was saved in post');
  return post;
}

function defaults(sandbox: Sandbox, inputs: JobSettings['inputs']): Record<string, string> {
  const hasCredentials = 'access_token' in inputs || 'app_id' in inputs;
  const credentials = hasCredentials ? {} : withToken;
  return { app_token: APP_TOKEN, domain: sandbox.url, status: 'Disable', restore: 'always', ...credentials };
}

// What holds for every step, whatever became of it.
function checkStep(step: StepResult, sandbox: Sandbox): void {
  strictEqual(step.stderr, '');
  ok(step.errors.length <= 1, `more than one error annotation: ${step.errors.join('\n---\n')}`);
  for (const text of [...step.errors, ...step.warnings]) ok(text.length <= 4096, 'an annotation is too long');
  if (step.signal === null) strictEqual(step.errors.length, step.exitCode === 0 ? 0 : 1, step.stdout);
  const lines = step.stdout.split('\n');
  const isMask = (line: string) => line.startsWith('::add-mask::');
  for (const secret of [sampleTokens.tenant, sampleApp.appSecret]) {
    const before = lines.slice(0, Math.max(0, lines.indexOf(`::add-mask::${secret}`)));
    ok(before.every(isMask), `something is printed before a secret is masked: ${before.join('\n')}`);
  }
  const shown = lines.filter((line) => !isMask(line)).join('\n');
  for (const secret of secretsOf(sandbox)) {
    for (const text of [shown, step.summary, JSON.stringify(step.outputHistory)]) {
      ok(!text.includes(secret), `a secret is shown: ${text}`);
    }
  }
}

function secretsOf(sandbox: Sandbox): string[] {
  const sent = sandbox.requests.flatMap(
    ({ headers }) => headers.authorization?.slice('Bearer '.length) ?? [],
  );
  return [...new Set([sampleTokens.tenant, sampleApp.appSecret, ...sent])].filter((one) => one !== '');
}

/** The writes among requests, in order. */
export function writesOf(requests: readonly RecordedRequest[]): Write[] {
  return requests.flatMap(({ call, automationId: id = '', path, body }): Write[] => {
    if (call === 'workflow-switch') return [{ id, status: path.endsWith('/enable') ? 'Enable' : 'Disable' }];
    return call === 'switch' ? [{ id, status: (JSON.parse(body || '{}') as Write).status }] : [];
  });
}

// How far the clock of a sandbox's limits and tokens has been put forward.
const laterMs = new WeakMap<Sandbox, number>();

/** A sandbox that lives as long as `use` takes. Unlike that of a test, many can live at a time in one. */
export async function inSandbox<Result>(
  options: SandboxOptions & { readonly automations: SandboxAutomation[] },
  use: (sandbox: Sandbox) => Promise<Result>,
): Promise<Result> {
  const { automations, ...others } = options;
  const now = () => performance.now() + (laterMs.get(sandbox) ?? 0);
  const sandbox = await startSandbox({ bases: [{ appToken: APP_TOKEN, automations }], now, ...others });
  try {
    return await use(sandbox);
  } finally {
    await sandbox.close();
  }
}

/** Ids of a family, counted from 1. */
export const v1 = (at: number) => `73088700000000${String(at).padStart(5, '0')}`;
export const wkf = (at: number) => `wkfPaused${String(at).padStart(4, '0')}`;

/** Automations with the given ids, all at one status. */
export function automationsAt(status: Status, ids: readonly string[]): SandboxAutomation[] {
  return ids.map((id) => ({ id, title: titleOf(id), status }));
}

/** The title that `automationsAt` gives. */
export const titleOf = (id: string) => `订单通知 ${id.slice(-4)}`;

/** How the automations stand. */
export function statuses(sandbox: Sandbox, ids: readonly string[]): (Status | undefined)[] {
  return ids.map((id) => sandbox.status(APP_TOKEN, id));
}

/** A function that calls `then` with a process's next line of log that has `text` in it, once. */
export function onLine(text: string, then: (child: ChildProcess) => void): (child: ChildProcess) => void {
  return (child) => {
    let seen = '';
    const look = (chunk: string) => {
      seen += chunk;
      if (!seen.includes(text)) return;
      child.stdout?.off('data', look);
      then(child);
    };
    child.stdout?.on('data', look);
  };
}

// Many more than a machine has processors: most of its time a job waits.
const JOBS_AT_A_TIME = 40;

/**
 * Runs a job for each row of a table, many at a time, as soon as the first result is asked for.
 *
 * @returns what gives the result of a row
 */
export function together<Row, Result>(
  rows: readonly Row[],
  run: (row: Row) => Promise<Result>,
  atATime = JOBS_AT_A_TIME,
): (row: Row) => Promise<Result> {
  let results: Map<Row, Promise<Result>> | undefined;
  return (row) => {
    results ??= startAll(rows, run, atATime);
    return results.get(row) ?? Promise.reject(new Error('no such row'));
  };
}

function startAll<Row, Result>(
  rows: readonly Row[],
  run: (row: Row) => Promise<Result>,
  atATime: number,
): Map<Row, Promise<Result>> {
  const queue = rows.map((row) => ({ row, ...Promise.withResolvers<Result>() }));
  // A result that nobody has asked for yet may well be a failure.
  for (const { promise } of queue) promise.catch(() => undefined);
  const results = new Map(queue.map(({ row, promise }) => [row, promise]));
  const work = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      await run(next.row).then(next.resolve, next.reject);
    }
  };
  for (let lane = 0; lane < atATime; lane += 1) void work();
  return results;
}
