import type { ListCall } from '../../platform/fault.ts';
import { atStart, count, FAMILIES, type RetryLine, seconds, tryOf } from './words.ts';

/** What the log says while all goes well, and around what does not, in English. */
export const log = {
  nothingToDo: 'workflow_id is none: there is no automation to switch.',
  nothingLeft: 'Every automation of the Base is excluded. Nothing to do.',
  credentialsSaved:
    'GITHUB_ACTION_PATH is set, as in a composite action: the credentials stay unencrypted on the disk of the runner until the job ends.',
  nothingToRestore: 'Nothing to put back: this step changed nothing, or restore is never.',
  resolving: (appToken: string, host: string) => `Reading what there is in Base ${appToken} at ${host}.`,
  lookingUp: (host: string) => `Looking up the wiki page at ${host}.`,
  start: (automations: number, appToken: string, status: string, host: string) =>
    `Switching ${count(automations, 'automation')} of Base ${appToken} to ${status} at ${host}.`,
  outcomes: {
    switched: (automation: string, status: string) => `Automation ${automation}: switched to ${status}.`,
    unchanged: (automation: string, status: string) =>
      `Automation ${automation}: already at ${status}; nothing was sent.`,
    refused: (automation: string, status: string) => `Automation ${automation}: not switched to ${status}.`,
    unknown: (automation: string, status: string) =>
      `Automation ${automation}: not known whether it was switched to ${status}; no definite answer came.`,
    untried: (automation: string, status: string) =>
      `Automation ${automation}: not switched to ${status}; it was not tried.`,
  },
  dryRun: 'Dry run: nothing is changed. Whether the credentials may also switch is not tested.',
  wouldSwitch: (automation: string, former: string, status: string) =>
    `Automation ${automation}: is at ${former}, would be switched to ${status}.`,
  wouldStay: (automation: string, status: string) =>
    `Automation ${automation}: is at ${status} already, nothing would be sent.`,
  subjects: {
    switch: (automation: string) => `Automation ${automation}`,
    mint: 'Tenant token',
    list: 'List of automations',
    'workflow-list': 'List of Base workflows (wkf…)',
    wiki: 'Wiki page',
  },
  retry: (subject: string, retry: RetryLine) =>
    `${subject}: ${tryOf(retry)} ${retry.waitMs < 50 ? 'at once' : `in ${seconds(retry.waitMs)}`}, because: ${retry.why}`,
  retryRenewed: (subject: string, retry: RetryLine) =>
    `${subject}: ${tryOf(retry)} with a fresh token, because: ${retry.why}`,
  cancelled: (signal: string) => `The job was cancelled (${signal}): nothing more is sent.`,
  summaryMissing: 'The job summary was not written: GITHUB_STEP_SUMMARY is not set on this runner.',
  summaryFailed: (why: string) => `The job summary could not be written: ${why}`,
  listFailed: (family: ListCall, why: string) =>
    `${atStart(FAMILIES[family])} weren't included, because their list couldn't be read: ${why}`,
  listAbsent: (family: ListCall, what: string) =>
    `${atStart(FAMILIES[family])} weren't included, because this host has no call to list them. If the Base has none, there is nothing to do. ${what}`,
  listMayBeCut: (family: ListCall, rows: number) =>
    `The list of ${FAMILIES[family]} may be incomplete: it ended after exactly ${rows} and didn't say whether there are more. To be certain, name them in workflow_id or workflow_title instead of using all.`,
  leftBefore: (automations: readonly string[], status: string, opposite: string) =>
    `Already at ${status} before this step: ${automations.join(', ')}. An earlier run left ${automations.length === 1 ? 'it' : 'them'} so, or another job holds ${automations.length === 1 ? 'it' : 'them'}; this job will not switch ${automations.length === 1 ? 'it' : 'them'} back. If ${automations.length === 1 ? 'it' : 'they'} should be at ${opposite}, switch by hand.`,
  willRestore: (automations: number, former: string, policy: string) =>
    policy === 'always'
      ? `At the end of the job ${count(automations, 'automation')} will be put back to ${former}.`
      : `At the end of the job, restore: ${policy} decides whether ${count(automations, 'automation')} will be put back to ${former}.`,
  noteFailed: (why: string) =>
    `The note that this automation is done could not be saved, so the restore will check it again: ${why}`,
};
