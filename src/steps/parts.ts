import type { StageOptions } from '../retry/stage.ts';

/** Loads what a step needs only where there is more to do than to send what the inputs name. */
export const loadUnusual = () => import('./unusual.ts');

/** Decides what follows from a failed try, which most steps never need. */
export const decide: StageOptions['decide'] = async (...given) => (await loadUnusual()).decide(...given);
