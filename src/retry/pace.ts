import type { Clock } from '../platform/clock.ts';

/**
 * Keeps to a rate limit of the platform: requests start evenly, and none before one second has passed since the
 * one that stands `perSecond` places before it was answered. The platform counts a request at some moment between
 * its start and its answer, so it never sees more than `perSecond` in any second, however unsteady the network is.
 */
export class Pace {
  readonly #clock: Clock;
  readonly #perSecond: number;
  readonly #answeredAt: number[] = [];
  #startedAt = Number.NEGATIVE_INFINITY;

  constructor(clock: Clock, perSecond: number) {
    this.#clock = clock;
    this.#perSecond = perSecond;
  }

  /** When the next request may start, on the clock; in the past where it may start now. */
  nextStart(): number {
    const earlier = this.#answeredAt.at(-this.#perSecond) ?? Number.NEGATIVE_INFINITY;
    return Math.max(this.#startedAt + 1000 / this.#perSecond, earlier + 1000);
  }

  /** Notes that a request starts. */
  begin(): void {
    this.#startedAt = this.#clock.now();
  }

  /** Notes that a request has ended. */
  end(): void {
    this.#answeredAt.push(this.#clock.now());
  }
}
