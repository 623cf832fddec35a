import { systemClock } from './platform/clock.ts';
import { Runner } from './runner/runner.ts';
import { RestoreStep } from './steps/restore-step.ts';
import type { World } from './steps/session.ts';
import { runStep } from './steps/step.ts';
import { SwitchStep } from './steps/switch-step.ts';

/** The step itself: switches the automations, and ends the process. */
export const main = () => runStep((signal) => new SwitchStep(new Runner(), worldOf(signal)));

/** The job's end: restores what the step switched, and ends the process. */
export const post = () => runStep((signal) => new RestoreStep(new Runner(), worldOf(signal)));

function worldOf(signal: AbortSignal): World {
  return { signal, clock: systemClock, random: Math.random, env: process.env };
}
