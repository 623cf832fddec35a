import type { Lines } from '../messages/languages.ts';
import type { Policy } from '../restoring/record.ts';
import type { Ledger } from '../switching/ledger.ts';

/**
 * What the job's end will do with what a step changed, as far as that is certain. Counts only what was or may have
 * been changed.
 *
 * @param stepSucceeded whether the step came to its good end; where it did not, `success` restores all the same
 */
export function promiseOf(
  ledger: Ledger,
  policy: Policy,
  { stepSucceeded, messages }: { readonly stepSucceeded: boolean; readonly messages: Lines },
): string {
  const changed = ledger.entries.filter(
    ({ outcome }) => outcome === 'switched' || outcome === 'unknown',
  ).length;
  return changed === 0
    ? messages.report.promise.nothingChanged
    : promiseFor(changed, policy, { stepSucceeded, messages });
}

/** What the job's end will do with so many automations. */
function promiseFor(
  automations: number,
  policy: Policy,
  { stepSucceeded, messages }: { readonly stepSucceeded: boolean; readonly messages: Lines },
): string {
  const { promise } = messages.report;
  return promise[policy === 'success' && !stepSucceeded ? 'always' : policy](automations);
}
