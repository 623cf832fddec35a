import { describe, expect, it } from 'vitest';
import { backoffMs } from '../../src/retry/backoff.ts';

const FAILURES = [1, 2, 3, 4, 5, 6, 7, 8, 20];

describe('the wait before the next try', () => {
  it('doubles from 500 ms to at most 20 s where chance is at its highest', () => {
    const waits = FAILURES.map((failures) => Math.round(backoffMs(failures, 1 - Number.EPSILON)));
    expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 16_000, 20_000, 20_000, 20_000]);
  });

  it('is anywhere from 0 to that, evenly', () => {
    expect([0, 0.25, 0.5, 0.75].map((random) => backoffMs(4, random))).toEqual([0, 1000, 2000, 3000]);
  });

  it.each([
    ['longer than the jitter', 0.5, 30_000, 30_000],
    ['shorter than the jitter', 0.5, 100, 1000],
    ['zero', 0.5, 0, 1000],
  ])('is never below what the server asks for: %s', (_, random, serverWaitMs, waitMs) => {
    expect(backoffMs(3, random, serverWaitMs)).toBe(waitMs);
  });

  it('is a finite number after a thousand failures', () => {
    expect(backoffMs(1000, 0.5)).toBe(10_000);
    expect(backoffMs(5000, 0.5)).toBe(10_000);
  });
});
