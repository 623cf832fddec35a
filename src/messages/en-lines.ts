/** Puts a duration into words, to a tenth of a second. */
export const seconds = (ms: number) => `${(ms / 1000).toFixed(1).replace(/\.0$/, '')} s`;

/** A number of things, in the plural where there are several. */
export const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;

/** What the line that announces a retry says. */
export interface RetryLine {
  /** Number of the try that is announced. */
  readonly next: number;
  /** Tries that are allowed at most; `undefined` where only the budget limits them. */
  readonly of: number | undefined;
  readonly waitMs: number;
  readonly why: string;
}

const tryOf = ({ next, of }: RetryLine) =>
  of === undefined ? `try ${next}` : `try ${next} of at most ${of}`;

/** What the action says while all goes well, and around what does not, in English. Its shape is what every other language must fill. */
export const enLines = {
  andMore: (hidden: number) => `… and ${hidden} more`,
  automation: (id: string, title: string | undefined) => (title === undefined ? id : `${id} “${title}”`),

  log: {
    nothingToDo: 'workflow_id is none: there is no automation to switch.',
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
      'newer-list': 'List of newer automations',
      wiki: 'Wiki page',
    },
    retry: (subject: string, retry: RetryLine) =>
      `${subject}: ${tryOf(retry)} ${retry.waitMs < 50 ? 'at once' : `in ${seconds(retry.waitMs)}`}, because: ${retry.why}`,
    retryRenewed: (subject: string, retry: RetryLine) =>
      `${subject}: ${tryOf(retry)} with a fresh token, because: ${retry.why}`,
    cancelled: (signal: string) => `The job was cancelled (${signal}): nothing more is sent.`,
    summaryMissing: 'The job summary was not written: GITHUB_STEP_SUMMARY is not set on this runner.',
    summaryFailed: (why: string) => `The job summary could not be written: ${why}`,
    newerListFailed: (why: string) =>
      `Newer automations (wkf…) were not switched, because their list could not be read: ${why}`,
    newerListAbsent: (what: string) =>
      `Newer automations (wkf…) were not switched, because this host has no call to list them. There is nothing to do if the Base has none. ${what}`,
    leftBefore: (automations: readonly string[], status: string, opposite: string) =>
      `Already at ${status} before this step: ${automations.join(', ')}. An earlier run left ${automations.length === 1 ? 'it' : 'them'} so, or another job holds ${automations.length === 1 ? 'it' : 'them'}; this job will not switch ${automations.length === 1 ? 'it' : 'them'} back. If ${automations.length === 1 ? 'it' : 'they'} should be at ${opposite}, switch by hand.`,
    willRestore: (automations: number, former: string, policy: string) =>
      policy === 'always'
        ? `At the end of the job ${count(automations, 'automation')} will be put back to ${former}.`
        : `At the end of the job, restore: ${policy} decides whether ${count(automations, 'automation')} will be put back to ${former}.`,
    noteFailed: (why: string) =>
      `The note that this automation is done could not be saved, so the restore will check it again: ${why}`,
  },

  summary: {
    title: (status: string) => `Base automations: ${status}`,
    dryRunTitle: (status: string) => `Base automations: ${status} (dry run)`,
    leftTitle: (status: string) => `Base automations: left at ${status}`,
    restoreTitle: (former: string) => `Base automations: back to ${former}`,
    automation: 'Automation',
    id: 'Id',
    before: 'Before',
    now: 'Now',
    wouldBe: 'Would be',
    result: 'Result',
    requests: 'Requests',
    code: 'Code',
    logId: 'Log id',
    results: {
      switched: 'switched',
      unchanged: 'left as it was',
      refused: 'not switched',
      unknown: 'not known',
      untried: 'not tried',
    },
    restoreResults: { back: 'put back', deleted: 'deleted meanwhile', failed: 'NOT put back' },
    base: (appToken: string, host: string) => `Base ${appToken} at ${host}`,
    more: (hidden: number) => `… and ${hidden} more, in the log of this step.`,
    failures: 'What failed, and what to do',
  },
};

/** What the action says while all goes well, and around what does not, in any of its languages. */
export type Lines = typeof enLines;
