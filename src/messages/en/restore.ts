import type { Status } from '../../platform/automations.ts';
import { count, STATUSES } from './words.ts';

/** What the job's end says, in English. */
export const restore = {
  nothingSwitched: 'Nothing to restore: no automation was changed.',
  jobStatusUnreadable: (value: string) =>
    `Couldn't read the job's status (“${value}”), so the job counts as not succeeded. Don't set \`job_status\`: its default is right.`,
  credentialsSaved:
    'GITHUB_ACTION_PATH was set, as in a composite action: using the credentials that the step saved, not those of the inputs.',
  start: (automations: number, base: string, former: Status, host: string) =>
    `Turning ${count(automations, 'automation')} back ${STATUSES[former].state} in ${base} (API ${host}).`,
  confirming: (automations: number, waitSeconds: number) =>
    `${count(automations, 'request')} of the step had no clear response and may still take effect, so the status is checked ${waitSeconds} s after the last write.`,
  outcomes: {
    back: (automation: string, former: Status) => `Restored (${STATUSES[former].state}): ${automation}`,
    written: (automation: string, former: Status) =>
      `Turned back ${STATUSES[former].state}, to be confirmed: ${automation}`,
    deleted: (automation: string) => `Deleted in the meantime, nothing to restore: ${automation}`,
  },
  cancelled: (signal: string) =>
    `The runner is ending this step (${signal}): one last attempt for each automation.`,
  noCredentials: (problems: readonly string[]) =>
    `Inputs are read again at the end of the job. ${problems.join(' ')}`,
  noneArrived: 'Inputs are read again at the end of the job, and no credentials arrived.',
  withoutCredentials: "no credentials at the job's end",
  fixCredentials:
    'Pass the credentials directly from a secret, not from an environment variable or an output, which may be gone by then.',
  unreadableRecord: (why: string) =>
    `Couldn't read what to restore (${why}). Look at the log of the step, and turn the automations back in the Base.`,
  leftBecause: (policy: string, job: string | undefined) =>
    `${job === undefined ? "the job's status is unknown" : `the job's status is \`${job}\``} and \`restore\` is \`${policy}\``,
  undo: (automations: number, former: Status, base: string) =>
    `If ${automations === 1 ? 'it' : 'they'} should be ${STATUSES[former].state} now, turn ${automations === 1 ? 'it' : 'them'} ${STATUSES[former].state} in ${base} or run the step below (\`status: ${former}\`).`,
  byHand: (automations: number, former: Status, base: string) =>
    `Open ${base} and turn ${STATUSES[former].state} the ${automations === 1 ? 'automation' : `${automations} automations`} above. Or run the step below once the cause is fixed.`,
  check: (automations: number, former: Status, base: string) =>
    `Open ${base} and check that ${automations === 1 ? 'it is' : 'they are'} ${STATUSES[former].state}.`,
  rerun: (automations: number, status: Status) =>
    `Re-running this job won't fix it: the next run leaves ${automations === 1 ? 'an automation that is' : 'automations that are'} already ${STATUSES[status].state} untouched.`,
  step: 'A step that restores them (add the credentials of your pausing step):',
  ids: 'The IDs in one line, for a workflow_dispatch input:',
  stepInLog: 'The log of this step shows a step that restores them.',
};
