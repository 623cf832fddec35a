import { describe, expect, it } from 'vitest';
import { Pace } from '../../src/retry/pace.ts';
import { SkippingClock } from './skipping-clock.ts';

/** Starts `requests` one after the other, each as early as the pace allows. */
function run(requests: number, perSecond: number, tookMs: (at: number) => number) {
  const clock = new SkippingClock(5000);
  const pace = new Pace(clock, perSecond);
  return Array.from({ length: requests }, (_, at) => {
    clock.pass(Math.max(0, pace.nextStart() - clock.now()));
    const startedAt = clock.now();
    clock.pass(tookMs(at));
    pace.note();
    return { startedAt, endedAt: clock.now() };
  });
}

/** The most requests that a server can see in one second, at whatever moment of each it counts. */
function mostInOneSecond(requests: readonly { startedAt: number; endedAt: number }[]): number {
  const counts = requests.map(
    ({ endedAt }) =>
      requests.filter((other) => other.startedAt < endedAt + 1000 && other.endedAt >= endedAt).length,
  );
  return Math.max(...counts);
}

describe('the pace', () => {
  it('holds nothing back before the limit is reached', () => {
    const pace = new Pace(new SkippingClock(), 10);
    for (let at = 0; at < 9; at += 1) pace.note();
    expect(pace.nextStart()).toBe(Number.NEGATIVE_INFINITY);
  });

  it('lets the eleventh request start one second after the first was answered', () => {
    const clock = new SkippingClock();
    const pace = new Pace(clock, 10);
    clock.pass(40);
    pace.note();
    for (let at = 1; at < 10; at += 1) {
      clock.pass(20);
      pace.note();
    }
    expect(pace.nextStart()).toBe(1040);
  });

  it('starts instant requests ten by ten, a second apart', () => {
    const starts = run(25, 10, () => 0).map(({ startedAt }) => startedAt - 5000);
    expect(starts).toEqual([...Array(10).fill(0), ...Array(10).fill(1000), ...Array(5).fill(2000)]);
  });

  it('does not wait where requests are slow by themselves', () => {
    const starts = run(15, 10, () => 200).map(({ startedAt }) => startedAt - 5000);
    expect(starts).toEqual(Array.from({ length: 15 }, (_, at) => at * 200));
  });

  it.each([
    ['instant', () => 0],
    ['even', () => 20],
    ['unsteady', (at: number) => [1, 300, 5, 90, 0, 700][at % 6] ?? 0],
  ])('lets no server see more than ten in any second: %s requests', (_, tookMs) => {
    expect(mostInOneSecond(run(60, 10, tookMs))).toBeLessThanOrEqual(10);
  });

  it('spends little of the allowed rate where answers are quick', () => {
    const requests = run(50, 10, () => 2);
    const tookMs = (requests.at(-1)?.startedAt ?? 0) - (requests[0]?.startedAt ?? 0);
    // 50 requests at 10 a second: four whole seconds lie between the first ten and the last.
    expect(tookMs).toBeLessThanOrEqual(4000 / 0.95);
  });
});
