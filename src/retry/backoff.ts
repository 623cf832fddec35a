const BASE_MS = 500;
const MOST_MS = 20_000;

/**
 * How long to wait before the next try, in milliseconds: full jitter on an exponential (500 ms, doubling, at
 * most 20 s), and never less than the server asks for.
 *
 * @param failures failed tries of this request so far, at least 1
 * @param random   a number in [0, 1)
 */
export function backoffMs(failures: number, random: number, serverWaitMs = 0): number {
  const ceiling = Math.min(MOST_MS, BASE_MS * 2 ** (failures - 1));
  return Math.max(serverWaitMs, random * ceiling);
}
