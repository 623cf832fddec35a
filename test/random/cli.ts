import { parseArgs } from 'node:util';
import { playMany, replayOf } from './many.ts';
import { play } from './play.ts';
import { brokenBy } from './promises.ts';
import { show } from './show.ts';

// npm run random -- [--scenarios 5000] [--seed any] [--lanes 2]: plays many jobs on the built action and checks
// every promise. npm run random -- --replay <seed>: plays one of them again and shows all that happens in it.
const { values } = parseArgs({
  options: {
    scenarios: { type: 'string', default: '300' },
    seed: { type: 'string', default: String(Date.now()) },
    lanes: { type: 'string', default: '2' },
    dist: { type: 'string' },
    replay: { type: 'string' },
  },
});

const isWell = values.replay === undefined ? await many() : await again(values.replay);
process.exitCode = isWell ? 0 : 1;

async function many(): Promise<boolean> {
  const { seed, dist } = values;
  const scenarios = Number(values.scenarios);
  console.log(`${scenarios} scenarios of the seed ${seed}`);
  const startedAt = performance.now();
  const tally = await playMany({
    seed,
    scenarios,
    lanes: Number(values.lanes),
    ...(dist !== undefined && { dist }),
    onPlayed: (soFar, broken) => {
      for (const { promise, seed: one, what } of broken)
        console.log(`BROKEN  ${promise}: ${what}\n        ${replayOf(one)}`);
      if (soFar.scenarios % 50 > 0) return;
      const seconds = Math.round((performance.now() - startedAt) / 1000);
      console.log(`${soFar.scenarios} of ${scenarios} played, ${soFar.broken.length} broken, ${seconds} s`);
    },
  });
  console.log(tally.table());
  return tally.broken.length === 0;
}

async function again(seed: string): Promise<boolean> {
  const trace = await play(seed, values.dist);
  const broken = brokenBy(trace);
  console.log(show(trace));
  for (const { promise, what } of broken) console.log(`BROKEN  ${promise}: ${what}`);
  return broken.length === 0;
}
