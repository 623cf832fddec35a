/**
 * What a step needs only where there is more to do than to send what the inputs name: looking up, keeping a record for
 * the restore, telling what went wrong. A part of its own in the bundle, which the plain case does not load.
 */
export { describeCrash } from '../reporting/annotation.ts';
export { nameFault } from '../reporting/causes.ts';
export { contextOf, titleOf } from '../reporting/context.ts';
export { describeEnd } from '../reporting/failures.ts';
export { annotate, reportOfProblems } from '../reporting/report.ts';
export { reportSection } from '../reporting/section.ts';
export { decide } from '../retry/decision.ts';
export { likelyBaseUrl } from '../runner/likely-host.ts';
export { logDryRun, lookUp } from './look-up.ts';
export { prepareRestore } from './write-ahead.ts';
