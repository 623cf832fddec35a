import type { Clock } from '../platform/clock.ts';

/**
 * Keeps to a rate limit of the platform: a request may start one second after the one that stands `perSecond`
 * places before it was answered. The platform counts a request at some moment between its start and its
 * answer, so it never sees more than `perSecond` in any second, however unsteady the network is.
 */
export class Pace {
  readonly #clock: Clock;
  readonly #perSecond: number;
  readonly #answeredAt: number[] = [];

  constructor(clock: Clock, perSecond: number) {
    this.#clock = clock;
    this.#perSecond = perSecond;
  }

  /** When the next request may start, on the clock; in the past where it may start now. */
  nextStart(): number {
    const earlier = this.#answeredAt.at(-this.#perSecond);
    return earlier === undefined ? Number.NEGATIVE_INFINITY : earlier + 1000;
  }

  /** Notes that a request has ended. */
  note(): void {
    this.#answeredAt.push(this.#clock.now());
  }
}
