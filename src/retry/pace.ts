import { type Clock, sleepUntil } from '../platform/clock.ts';

/**
 * Keeps to a rate limit of the platform: requests start evenly, and none before one second has passed since the
 * one that stands `perSecond` places before it was answered. The platform counts a request at some moment between
 * its start and its answer, so it never sees more than `perSecond` in any second, however unsteady the network is.
 *
 * Even starts are counted from when a request was due, not from when a timer let it start: those of Windows tick every
 * 15.6 ms, and each would lose a little of the rate.
 */
export class Pace {
  readonly #clock: Clock;
  readonly #perSecond: number;
  readonly #answeredAt: number[] = [];
  #slot = Number.NEGATIVE_INFINITY;

  constructor(clock: Clock, perSecond: number) {
    this.#clock = clock;
    this.#perSecond = perSecond;
  }

  /** When the next request may start, on the clock; in the past where it may start now. */
  nextStart(): number {
    const earlier = this.#answeredAt.at(-this.#perSecond) ?? Number.NEGATIVE_INFINITY;
    return Math.max(this.#slot + this.#intervalMs, earlier + 1000);
  }

  /** Notes that a request starts. */
  begin(): void {
    const now = this.#clock.now();
    const lateMs = now - this.nextStart();
    // One that came much later was not held up by a timer: what it left unused is not made up for.
    this.#slot = lateMs >= 0 && lateMs < this.#intervalMs ? now - lateMs : now;
  }

  /**
   * Notes that the request that has started ended without a trace and starts once more, and waits for its turn, at most
   * until `deadline` on the clock or the signal: the platform may have counted it before it was lost.
   */
  async repeat(deadline: number, signal: AbortSignal): Promise<void> {
    this.end();
    await sleepUntil(Math.min(this.nextStart(), deadline), this.#clock, signal);
    this.begin();
  }

  get #intervalMs(): number {
    return 1000 / this.#perSecond;
  }

  /** Notes that a request has ended. */
  end(): void {
    this.#answeredAt.push(this.#clock.now());
  }
}
