import { RestoreStep } from './action/restore-step.ts';
import { Runner } from './action/runner.ts';
import { runStep } from './action/step.ts';
import { systemClock } from './platform/clock.ts';

void runStep((signal) => {
  const world = { signal, clock: systemClock, random: Math.random, env: process.env };
  return new RestoreStep(new Runner(), world);
});
