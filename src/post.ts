import { restoreStep } from './action/restore-step.ts';
import { Runner } from './action/runner.ts';
import { runStep } from './action/step.ts';
import { systemClock } from './platform/clock.ts';

void runStep((process) =>
  restoreStep(new Runner(), {
    ...process,
    clock: systemClock,
    random: Math.random,
    env: globalThis.process.env,
  }),
);
