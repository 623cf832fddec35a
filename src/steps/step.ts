import { EndedEarlyError } from '../runner/ended-early-error.ts';

/** What runs in a process of its own: the main step, or the job's end. */
export interface Step {
  /** Does the work, reports it, and tells whether it came to a good end. */
  run(): Promise<boolean>;
  /** Reports that the work cannot go on because of an error that is nobody's business but ours. */
  crash(error: unknown): Promise<void>;
  /** Writes what it reported and has not written yet. */
  flush(): Promise<void>;
}

// The runner cancels with SIGINT, then SIGTERM; SIGBREAK is what Windows knows beside them.
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGBREAK'] as const;

// What holds a process that has come to its end is given so long to let go, in milliseconds.
const LONGEST_END_MS = 1000;

/**
 * Runs a step and ends the process with its verdict: exit code 0 only where `run` resolved with `true` and
 * nothing went wrong meanwhile. A rejection, an error that nobody caught, a promise that never settles: all
 * end with 1.
 *
 * @param create makes the step; the signal is aborted, with the name of the process signal as its reason, when
 *               the runner cancels the job
 */
export async function runStep(create: (signal: AbortSignal) => Step): Promise<void> {
  process.exitCode = 1;
  // A deprecation inside a dependency is no news for those who read the log of a job. With `--no-deprecation` in
  // NODE_OPTIONS the property is set already, and to set it throws.
  if (!process.noDeprecation) process.noDeprecation = true;
  const cancellation = new AbortController();
  for (const signal of SIGNALS) process.on(signal, () => cancellation.abort(signal));
  // A log that nobody reads any more is no reason to stop half-way. Set up after the first request is on its way:
  // the stream is made by being asked for.
  setImmediate(() => process.stdout.on('error', () => {}));
  const crashed = new Promise<never>((_, reject) => {
    process.on('uncaughtException', reject);
    process.on('unhandledRejection', reject);
    process.once('beforeExit', () => reject(new EndedEarlyError()));
  });
  let isGreen = false;
  let flush = async () => {};
  try {
    const step = create(cancellation.signal);
    flush = () => step.flush();
    const isWell = await Promise.race([step.run(), crashed]).catch(async (error: unknown) => {
      await step.crash(error);
      return false;
    });
    await flush();
    isGreen = isWell;
  } catch (error) {
    // Not even the crash could be reported in the ordinary way.
    await flush().catch(() => {});
    const words = `The action itself failed, and so did its report: see in the Base how the automations stand. (${String(error)})`;
    process.stdout.write(`::error::${words.replace(/[%\r\n]/g, encodeURIComponent)}\n`);
  }
  process.stdout.write('', () => endProcess(isGreen ? 0 : 1));
}

// Kept-alive connections and requests that were given up must not hold the job. On Windows, a Node before 24.20 aborts
// where it is told to exit while something is being closed (nodejs/node#56645): there the process ends by itself,
// which an idle connection does not keep it from, and is told to only where something else holds it.
function endProcess(exitCode: number): void {
  if (process.platform !== 'win32') process.exit(exitCode);
  process.exitCode = exitCode;
  setTimeout(() => process.exit(exitCode), LONGEST_END_MS).unref();
}
