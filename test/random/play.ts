import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runStep, type StepResult } from '../bundle/runner.ts';
import { type Disturbance, type Scenario, scenarioOf } from './scenario.ts';
import { EPOCH, type Phase, World } from './world.ts';

const VIRTUAL_TIME = fileURLToPath(new URL('virtual-time.mjs', import.meta.url));

/** What a process told of itself. */
export interface Told {
  /** Virtual milliseconds at its end. */
  readonly now: number;
  /** Numbers of the requests whose answers it has read whole. */
  readonly answered: readonly number[];
  /** Signals that it received. */
  readonly signalled: readonly { readonly name: string; readonly at: number }[];
  readonly toldAt: { readonly error?: number };
  /** What it was about when it was killed, or was sent a signal. */
  readonly killedAt?: string;
  /** Whether it would have waited for ever. */
  readonly isHeldUp?: boolean;
  readonly code?: number;
}

/** A phase of a job. */
export interface Played {
  readonly step: StepResult;
  readonly startedAt: number;
  readonly told: Told;
}

/** What became of a scenario. */
export interface Trace {
  readonly scenario: Scenario;
  readonly world: World;
  readonly main: Played;
  readonly post: Played;
}

/** Plays a scenario: main, what is between, post, and whatever happens afterwards. */
export async function play(seed: string, dist?: string): Promise<Trace> {
  const scenario = scenarioOf(seed);
  const world = await World.start(scenario);
  const folder = mkdtempSync(join(tmpdir(), 'random-'));
  try {
    const run = async (phase: Phase, startedAt: number, state: StepResult['state']): Promise<Played> => {
      const { isComposite, inputs, postInputs, jobStatus, chance, missing, isDebug } = scenario;
      const disturbance: Disturbance = scenario[phase];
      const reportPath = join(folder, `${phase}.json`);
      world.begin(phase, startedAt);
      const given =
        phase === 'main' ? { ...inputs, job_status: 'success' } : { ...postInputs, job_status: jobStatus };
      const step = await runStep({
        entry: phase,
        inputs: { ...given, domain: world.url },
        env: {
          ...(isComposite && { GITHUB_ACTION_PATH: '/runner/_work/_actions/owner/composite/v1' }),
          ...(isDebug && { RUNNER_DEBUG: '1' }),
          ...(missing !== 'nothing' && { [missing]: undefined }),
          RANDOM_PLAN: JSON.stringify({
            startsAt: startedAt,
            epoch: EPOCH,
            reportPath,
            chance,
            ...disturbance,
          }),
        },
        nodeOptions: ['--import', VIRTUAL_TIME],
        state,
        onStart: (_, stepFolder) => {
          world.folder = stepFolder;
        },
        ...(dist !== undefined && { dist }),
      });
      return { step, startedAt, told: toldIn(reportPath, startedAt) };
    };
    const main = await run('main', 0, {});
    const post = await run('post', main.told.now + scenario.gapMs, main.step.state);
    world.end();
    return { scenario, world, main, post };
  } finally {
    await world.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

// A process that is killed before it has done anything leaves no word.
function toldIn(path: string, startedAt: number): Told {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Told;
  } catch {
    return { now: startedAt, answered: [], signalled: [], toldAt: {} };
  }
}
