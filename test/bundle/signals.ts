import { HELD_UP_MS } from './preload.ts';

/**
 * Whether a process can be sent a signal that it handles. On Windows it cannot: to send one ends the process, and
 * what runners send there (a console event) reaches a test's own process too. What needs it is skipped there.
 */
export const canSignal = process.platform !== 'win32';

let last = performance.now();
let awake = 0;
setInterval(awakeMs, 5).unref();

/**
 * Milliseconds in which this process was not held up; only differences mean anything. What a machine does with
 * processes says nothing about how long a step takes to end: `steadyClock` counts in the same way.
 */
export function awakeMs(): number {
  const now = performance.now();
  awake += Math.min(now - last, HELD_UP_MS);
  last = now;
  return awake;
}
