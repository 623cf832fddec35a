/** Time as the action sees it; tests put their own in its place. */
export interface Clock {
  /** Milliseconds on a clock that never jumps; only differences mean anything. */
  now(): number;
  /** Milliseconds since 1970, for the dates that servers send. */
  epoch(): number;
  /** Runs `callback` after `delayMs` milliseconds, unless the returned function is called before. */
  after(delayMs: number, callback: () => void): () => void;
}

/** The clock of the machine. */
export const systemClock: Clock = {
  // `performance` does the same, but has to be loaded first.
  now: () => Number(process.hrtime.bigint()) / 1e6,
  epoch: () => Date.now(),
  after(delayMs, callback) {
    const timer = setTimeout(callback, delayMs);
    return () => clearTimeout(timer);
  },
};

/**
 * Resolves when the clock has reached `untilMs` (in the clock's own milliseconds), never before; or at once
 * when the signal is aborted. Timers may fire a little early, which would break a server's lower bound.
 */
export async function sleepUntil(untilMs: number, clock: Clock, signal: AbortSignal): Promise<void> {
  while (!signal.aborted && clock.now() < untilMs) {
    await new Promise<void>((resolve) => {
      const wake = () => {
        cancel();
        signal.removeEventListener('abort', wake);
        resolve();
      };
      const cancel = clock.after(Math.max(0, Math.ceil(untilMs - clock.now())), wake);
      signal.addEventListener('abort', wake);
    });
  }
}
