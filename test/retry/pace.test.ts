import { describe, expect, it } from 'vitest';
import { Pace } from '../../src/retry/pace.ts';
import { SkippingClock } from './skipping-clock.ts';

/** Starts `requests` one after the other, each as early as the pace and the ticks of the timers allow. */
function run(requests: number, perSecond: number, tookMs: (at: number) => number, tickMs?: number) {
  const clock = new SkippingClock(5000);
  const pace = new Pace(clock, perSecond);
  return Array.from({ length: requests }, (_, at) => {
    const startsAt = Math.max(pace.nextStart(), clock.now());
    // A timer fires at the first tick after its time, however fine the clock itself is.
    const firesAt =
      tickMs === undefined || startsAt === clock.now() ? startsAt : Math.ceil(startsAt / tickMs) * tickMs;
    clock.pass(firesAt - clock.now());
    const startedAt = clock.now();
    pace.begin();
    clock.pass(tookMs(at));
    pace.end();
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
  it('holds the first request not at all', () => {
    expect(new Pace(new SkippingClock(), 10).nextStart()).toBe(Number.NEGATIVE_INFINITY);
  });

  it('starts instant requests evenly', () => {
    const starts = run(25, 10, () => 0).map(({ startedAt }) => startedAt - 5000);
    expect(starts).toEqual(Array.from({ length: 25 }, (_, at) => at * 100));
  });

  it('lets the eleventh request start one second after the first was answered', () => {
    const starts = run(11, 10, (at) => (at === 0 ? 60 : 1)).map(({ startedAt }) => startedAt - 5000);
    expect(starts.slice(8)).toEqual([800, 900, 1060]);
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

  describe('where timers tick every 15.6 ms', () => {
    const TICK_MS = 15.625;

    it('does not start each request late by what the one before it was late', () => {
      const starts = run(10, 10, () => 0, TICK_MS).map(({ startedAt }) => startedAt - 5000);
      for (const [at, start] of starts.entries()) {
        expect(start).toBeGreaterThanOrEqual(at * 100);
        expect(start).toBeLessThanOrEqual(at * 100 + TICK_MS);
      }
    });

    it('spends little of the allowed rate', () => {
      const requests = run(101, 10, () => 20, TICK_MS);
      const tookMs = (requests.at(-1)?.startedAt ?? 0) - (requests[0]?.startedAt ?? 0);
      expect(100 / (tookMs / 1000)).toBeGreaterThanOrEqual(9.6);
    });

    it.each([
      ['instant', () => 0],
      ['even', () => 20],
      ['unsteady', (at: number) => [1, 300, 5, 90, 0, 700][at % 6] ?? 0],
    ])('lets no server see more than ten in any second: %s requests', (_, tookMs) => {
      expect(mostInOneSecond(run(60, 10, tookMs, TICK_MS))).toBeLessThanOrEqual(10);
    });
  });

  it('counts from those that start together, without waiting for it', () => {
    const clock = new SkippingClock();
    const pace = new Pace(clock, 10);
    for (let at = 0; at < 5; at += 1) pace.begin();
    expect(pace.nextStart()).toBe(100);
  });

  it('gives what is repeated a turn of its own, beside the one that was lost', async () => {
    const clock = new SkippingClock();
    const pace = new Pace(clock, 10);
    pace.begin();
    clock.pass(30);
    await pace.repeat(5000, new AbortController().signal);
    expect(clock.now()).toBe(100);
    pace.end();
    expect(pace.nextStart()).toBe(200);
  });

  it.each([
    { name: 'its deadline', deadline: 40, signal: new AbortController().signal, endsAt: 40 },
    { name: 'the end of the job', deadline: 5000, signal: AbortSignal.abort(), endsAt: 0 },
  ])('lets what is repeated wait no longer than until $name', async ({ deadline, signal, endsAt }) => {
    const clock = new SkippingClock();
    const pace = new Pace(clock, 10);
    pace.begin();
    await pace.repeat(deadline, signal);
    expect(clock.now()).toBe(endsAt);
  });

  it('does not make up for what was left unused', () => {
    const starts = run(6, 10, (at) => (at === 1 ? 950 : 0)).map(({ startedAt }) => startedAt - 5000);
    expect(starts).toEqual([0, 100, 1050, 1150, 1250, 1350]);
  });

  it('spends little of the allowed rate where answers are quick', () => {
    const requests = run(50, 10, () => 2);
    const tookMs = (requests.at(-1)?.startedAt ?? 0) - (requests[0]?.startedAt ?? 0);
    expect(49 / (tookMs / 1000)).toBeGreaterThanOrEqual(9.5);
    expect(49 / (tookMs / 1000)).toBeLessThanOrEqual(10);
  });
});
