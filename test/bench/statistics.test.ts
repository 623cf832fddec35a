import { describe, expect, test } from 'vitest';
import { figuresOf, median } from '../../bench/statistics.ts';

describe('the median', () => {
  test.each([
    { of: 'one value', values: [7], is: 7 },
    { of: 'an odd count: the middle one', values: [9, 1, 5], is: 5 },
    { of: 'an even count: the mean of the two in the middle', values: [4, 1, 100, 2], is: 3 },
    { of: 'numbers, not of their texts', values: [100, 20, 3], is: 20 },
  ])('of $of', ({ values, is }) => {
    expect(median(values)).toBe(is);
  });

  test('leaves the series in its order', () => {
    const values = [3, 1, 2];
    median(values);
    expect(values).toEqual([3, 1, 2]);
  });

  test('of nothing is an error', () => {
    expect(() => median([])).toThrow(RangeError);
  });
});

describe('the figures of a contender', () => {
  test('are its median, its least, and the median of the ratios round by round', () => {
    // The second round stood under load: the ratio of the medians would be 1.5.
    expect(figuresOf([20, 300, 30], [10, 150, 20])).toEqual({ median: 30, least: 20, ratio: 2 });
  });

  test('of the baseline itself have the ratio 1', () => {
    expect(figuresOf([10, 12], [10, 12]).ratio).toBe(1);
  });

  test('need the baseline of every round', () => {
    expect(() => figuresOf([1, 2], [1])).toThrow(RangeError);
  });
});
