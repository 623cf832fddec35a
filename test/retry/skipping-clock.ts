import type { Clock } from '../../src/platform/clock.ts';

/** A clock that stands still, and jumps to the end of every wait at once. */
export class SkippingClock implements Clock {
  /** Milliseconds since 1970 at the clock's 0. */
  static readonly EPOCH = Date.UTC(2026, 0, 1);
  readonly #startedAt: number;
  #now: number;

  constructor(startsAt = 0) {
    this.#startedAt = startsAt;
    this.#now = startsAt;
  }

  now(): number {
    return this.#now;
  }

  epoch(): number {
    return SkippingClock.EPOCH + this.#now - this.#startedAt;
  }

  /** Lets time go by, as a request does. */
  pass(ms: number): void {
    this.#now += ms;
  }

  after(delayMs: number, callback: () => void): () => void {
    const timer = setImmediate(() => {
      this.#now += delayMs;
      callback();
    });
    return () => clearImmediate(timer);
  }
}
