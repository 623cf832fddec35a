import { Runner } from './action/runner.ts';
import { runStep } from './action/step.ts';
import { switchStep } from './action/switch-step.ts';
import { systemClock } from './platform/clock.ts';

void runStep((process) =>
  switchStep(new Runner(), {
    ...process,
    clock: systemClock,
    random: Math.random,
    env: globalThis.process.env,
  }),
);
