/** Loads what a step needs only where there is more to do than to send what the inputs name. */
export const loadUnusual = () => import('./unusual.ts');
