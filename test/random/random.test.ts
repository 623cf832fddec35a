import { beforeAll, describe, expect, it, vi } from 'vitest';
import { canSignal } from '../bundle/signals.ts';
import { playMany, replayOf } from './many.ts';
import { play } from './play.ts';
import { type Promised, promises } from './promises.ts';
import { scenarioOf } from './scenario.ts';
import { type Situation, Tally } from './tally.ts';

vi.setConfig({ testTimeout: 120_000 });

// Always the same, so that a failure is one of the code. `npm run random` plays others.
const SEED = 'every-day';
const SCENARIOS = 200;

/** How often the scenarios must at least reach what matters most: about a third of how often they do. */
const least: Partial<Record<Situation, number>> = {
  'main is green': 30,
  'main is red': 30,
  'main is killed after its first write': 1,
  'main gets a signal after its first write': 2,
  'post gets a signal after its first write': 2,
  'a write of main has no definite answer': 13,
  'a late write of main wins after main': 3,
  'a late write of main wins after the write of post': 1,
  'post is green and has restored': 18,
  'post is red': 3,
  'post looks again': 10,
  'somebody else switches an automation': 10,
  'somebody deletes an automation': 5,
  'somebody makes an automation anew': 4,
  'all but some': 6,
  'more than 10 writes': 2,
};

// What was asked, when and with what answer.
async function requestsOf(seed: string): Promise<unknown[]> {
  const { world } = await play(seed);
  return world.asked.map(({ phase, at, record }) => [phase, at, record.path, record.body, record.status]);
}

describe('a scenario', () => {
  const seeds = Array.from({ length: 40 }, (_, at) => `${SEED}-${at + 1}`)
    .filter(
      (seed) => scenarioOf(seed).main.signals === undefined && scenarioOf(seed).post.signals === undefined,
    )
    .slice(0, 5);

  it.each(seeds)('goes the same way each time: %s', async (seed) => {
    const [once, again] = await Promise.all([requestsOf(seed), requestsOf(seed)]);

    expect(again).toEqual(once);
  });
});

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
