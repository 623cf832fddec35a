import { play } from './play.ts';
import type { Broken } from './promises.ts';
import { Tally } from './tally.ts';

/** Many scenarios that follow from one seed. */
export interface Many {
  readonly seed: string;
  readonly scenarios: number;
  /** How many are played at a time, default 2: a job is a process or the other, and seldom waits. */
  readonly lanes?: number;
  /** The folder of the built entries, by default the committed one. */
  readonly dist?: string;
  /** Told after each. */
  readonly onPlayed?: (tally: Tally, broken: readonly Broken[]) => void;
}

/** Plays them, and counts what they came to. */
export async function playMany({ seed, scenarios, lanes = 2, dist, onPlayed }: Many): Promise<Tally> {
  const tally = new Tally();
  let next = 0;
  const lane = async () => {
    while (next < scenarios) {
      next += 1;
      const trace = await play(`${seed}-${next}`, dist);
      const broken = tally.add(trace);
      onPlayed?.(tally, broken);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return tally;
}

/** The command that plays a scenario again and shows all of it. */
export function replayOf(seed: string): string {
  return `npm run random -- --replay ${seed}`;
}
