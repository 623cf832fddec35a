/** What is shown of a series of measurements. */
export interface Figures {
  readonly median: number;
  readonly least: number;
  /** Median of the ratios to the baseline, each to that of the same round. */
  readonly ratio: number;
}

/**
 * Sums up the measurements of one contender. Pairs of one round stood under the same load, so their ratios are
 * steadier than the ratio of two medians.
 *
 * @param baseline of the same rounds, in the same order
 */
export function figuresOf(values: readonly number[], baseline: readonly number[]): Figures {
  if (values.length !== baseline.length) throw new RangeError('a round without its baseline');
  const ratios = values.map((value, round) => value / (baseline[round] ?? Number.NaN));
  return { median: median(values), least: Math.min(...values), ratio: median(ratios) };
}

/** The middle value, or the mean of the two in the middle. @throws where there are none */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const [below, above] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  if (below === undefined || above === undefined) throw new RangeError('no median of nothing');
  return (below + above) / 2;
}
