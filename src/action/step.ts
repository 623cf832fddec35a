/** What a step is told of the process that it runs in. */
export interface StepProcess {
  /** Aborted, with the name of the signal as its reason, when the runner cancels the job. */
  readonly signal: AbortSignal;
  /** Rejects when something was thrown that nobody caught, or when there is nothing left to wait for. */
  readonly crashed: Promise<never>;
}

/** Thrown when the process would end although the step has not. */
export class EndedEarlyError extends Error {
  override readonly name = 'EndedEarlyError';
}

// The runner cancels with SIGINT, then SIGTERM; SIGBREAK is what Windows knows beside them.
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGBREAK'] as const;

/**
 * Runs a step and ends the process with its verdict: exit code 0 only where `step` resolved with `true`.
 * Whatever else happens (a rejection, an error that nobody caught, a promise that never settles) ends with 1.
 */
export async function runStep(step: (process: StepProcess) => Promise<boolean>): Promise<void> {
  process.exitCode = 1;
  const cancellation = new AbortController();
  for (const signal of SIGNALS) process.on(signal, () => cancellation.abort(signal));
  const crashed = new Promise<never>((_, reject) => {
    process.on('uncaughtException', reject);
    process.on('unhandledRejection', reject);
    process.once('beforeExit', () => reject(new EndedEarlyError()));
  });
  crashed.catch(() => {});
  // A log that nobody reads any more is no reason to stop half-way.
  process.stdout.on('error', () => {});
  const isGreen = await step({ signal: cancellation.signal, crashed }).catch((error: unknown) => {
    // The step reports its own failures; this is the one that kept it from reporting.
    process.stdout.write(`::error::${String(error).replace(/[%\r\n]/g, encodeURIComponent)}\n`);
    return false;
  });
  // Kept-alive connections and requests that were given up must not hold the job.
  process.stdout.write('', () => process.exit(isGreen ? 0 : 1));
}
