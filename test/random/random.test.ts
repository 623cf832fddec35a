import { beforeAll, describe, expect, it } from 'vitest';
import { canSignal } from '../bundle/signals.ts';
import { playMany, replayOf } from './many.ts';
import { type Promised, promises } from './promises.ts';
import { type Situation, Tally } from './tally.ts';

// Always the same, so that a failure is one of the code. `npm run random` plays others.
const SEED = 'every-day';
const SCENARIOS = 200;

/** How often the scenarios of the seed must reach what matters most: about half of what they do. */
const least: Partial<Record<Situation, number>> = {
  'main is green': 50,
  'main is red': 40,
  'main is killed after its first write': 2,
  'main gets a signal after its first write': 3,
  'post gets a signal after its first write': 3,
  'a write of main has no definite answer': 15,
  'a late write of main wins after main': 3,
  'a late write of main wins after the write of post': 2,
  'post is green and has restored': 25,
  'post is red': 8,
  'post looks again': 15,
  'somebody else switches an automation': 8,
  'somebody deletes an automation': 5,
  'somebody makes an automation anew': 4,
};

// On Windows a process cannot be sent a signal that it handles.
describe.runIf(canSignal)('jobs with whatever may befall them, drawn at random', () => {
  let tally = new Tally();
  beforeAll(async () => {
    tally = await playMany({ seed: SEED, scenarios: SCENARIOS });
  }, 900_000);

  it.each(Object.keys(promises) as Promised[])('%s', (promise) => {
    const broken = tally.broken.filter((one) => one.promise === promise);

    expect(broken.map(({ seed, what }) => `${what} (${replayOf(seed)})`)).toEqual([]);
  });

  it.each(Object.entries(least) as [Situation, number][])('reach often enough: %s', (situation, times) => {
    expect(tally.times(situation)).toBeGreaterThanOrEqual(times);
  });
});
