import { describe, expect, it } from 'vitest';
import { type Clock, sleepUntil, systemClock } from '../../src/platform/clock.ts';
import { SkippingClock } from '../retry/skipping-clock.ts';

const signal = () => new AbortController().signal;

describe('sleeping', () => {
  it('ends when the clock has reached the time', async () => {
    const clock = new SkippingClock(1000);
    await sleepUntil(1500.5, clock, signal());
    expect(clock.now()).toBeGreaterThanOrEqual(1500.5);
  });

  it('never ends before, though timers may fire early', async () => {
    let now = 0;
    const delays: number[] = [];
    const clock: Clock = {
      now: () => now,
      epoch: () => 0,
      after(delayMs, callback) {
        delays.push(delayMs);
        now += delayMs / 2;
        const timer = setImmediate(callback);
        return () => clearImmediate(timer);
      },
    };
    await sleepUntil(8, clock, signal());
    expect(now).toBeGreaterThanOrEqual(8);
    expect(delays).toEqual([8, 4, 2, 1, 1]);
  });

  it('does not begin where the time has come', async () => {
    const clock = new SkippingClock(1000);
    await sleepUntil(1000, clock, signal());
    expect(clock.now()).toBe(1000);
  });

  it('does not begin where the job is cancelled', async () => {
    const clock = new SkippingClock(0);
    await sleepUntil(1000, clock, AbortSignal.abort());
    expect(clock.now()).toBe(0);
  });

  it('ends at once when the job is cancelled, and leaves no timer', async () => {
    let running = 0;
    const clock: Clock = {
      now: () => 0,
      epoch: () => 0,
      after() {
        running += 1;
        return () => {
          running -= 1;
        };
      },
    };
    const cancellation = new AbortController();
    setImmediate(() => cancellation.abort());
    await sleepUntil(1000, clock, cancellation.signal);
    expect(running).toBe(0);
  });
});

describe('the clock of the machine', () => {
  it('goes on, and does not run what was called off', async () => {
    const before = systemClock.now();
    let rang = false;
    systemClock.after(1, () => {
      rang = true;
    })();
    await new Promise<void>((resolve) => systemClock.after(5, resolve));
    expect(rang).toBe(false);
    expect(systemClock.now()).toBeGreaterThan(before);
    expect(Math.abs(systemClock.epoch() - Date.now())).toBeLessThan(60_000);
  });
});
