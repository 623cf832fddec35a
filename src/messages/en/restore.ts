import type { Status } from '../../platform/automations.ts';
import { count, STATUSES, them } from './words.ts';

/** What the job's end says, in English. */
export const restore = {
  nothingSwitched: 'Nothing to restore: no automation was changed.',
  jobStatusUnreadable: (value: string) =>
    `Couldn't read the job's status (“${value}”), so the job counts as not succeeded. Don't set \`job_status\`: its default is right.`,
  credentialsSaved:
    'GITHUB_ACTION_PATH was set, as in a composite action: using the credentials that the step saved, not those of the inputs.',
  start: (automations: number, appToken: string, former: Status, host: string) =>
    `Turning ${count(automations, 'automation')} back ${STATUSES[former].state} in Base ${appToken} (${host}).`,
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
    `No credentials at the end of the job. ${problems.join(' ')} Inputs are read again then: check that the secret doesn't come from an environment variable or an output that is gone by then.`,
  unreadableRecord: (why: string) =>
    `Couldn't read what to restore (${why}). Look at the log of the step, and turn the automations back in the Base.`,
  leftBecause: (policy: string, job: string | undefined) =>
    `\`restore\` is \`${policy}\`, and ${job === undefined ? "the job's status is unknown" : `the job's status is \`${job}\``}.`,
  undo: (automations: number, former: Status, base: string) =>
    `open ${base} and turn ${them(automations)} ${STATUSES[former].state}, or run this action with \`status: ${former}\`.`,
  byHand: (automations: number, former: Status, base: string) =>
    `open ${base} and turn ${automations === 2 ? 'both' : them(automations)} ${STATUSES[former].state}, or run the step shown in the log and job summary.`,
  check: (automations: number, former: Status, base: string) =>
    `open ${base} and check that ${automations === 1 ? 'it is' : 'they are'} ${STATUSES[former].state}.`,
  rerun: (automations: number, status: Status) =>
    `Re-running this job won't fix it: the next run leaves ${automations === 1 ? 'an automation that is' : 'automations that are'} already ${STATUSES[status].state} untouched.`,
  step: 'A step that restores them (add the credentials of your pausing step):',
  ids: 'The IDs in one line, for a workflow_dispatch input:',
  stepInLog: 'The log of this step shows a step that restores them.',
};
