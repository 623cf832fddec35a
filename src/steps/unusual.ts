/**
 * What a step needs only where there is more to do than to send what the inputs name: looking up, a proxy, keeping a
 * record for the restore, telling what went wrong. A part of its own in the bundle, which the plain case does not load.
 */
export { faultOf } from '../platform/client-errors.ts';
export { TunnelAgent } from '../platform/tunnel.ts';
export { describeCrash } from '../reporting/annotation.ts';
export { reportBadEnd, reportUnsaved } from '../reporting/bad-end.ts';
export { annotate, reportOfProblems } from '../reporting/report.ts';
export { warningSections } from '../reporting/section.ts';
export { decide } from '../retry/decision.ts';
export { hasStatus } from '../switching/queries.ts';
export { logDryRun, lookUp } from './look-up.ts';
export { reportNotStarted } from './not-started.ts';
export { logRetry } from './retry-line.ts';
export { prepareRestore } from './write-ahead.ts';
