import type { Status } from '../../platform/automations.ts';
import type { ListCall } from '../../platform/fault.ts';
import { count, FAMILIES, STATUSES } from './words.ts';

/** What the log says while all goes well, in English. */
export const log = {
  nothingToDo: '`workflow_id` is `none`: nothing to do.',
  nothingLeft: 'Every automation of the Base is excluded. Nothing to do.',
  credentialsSaved:
    'GITHUB_ACTION_PATH is set, as in a composite action: the credentials stay unencrypted on the disk of the runner until the job ends.',
  nothingToRestore: 'Nothing to restore: this step changed nothing, or `restore` is `never`.',
  resolving: (base: string, host: string) => `Reading the automations of ${base} (API ${host}).`,
  lookingUp: (host: string) => `Looking up the Base of the wiki page (API ${host}).`,
  start: (automations: number, base: string, status: Status, host: string) =>
    `${STATUSES[status].Doing} ${count(automations, 'automation')} in ${base} (API ${host}).`,
  outcomes: {
    switched: (automation: string, status: Status) => `${STATUSES[status].Done}: ${automation}`,
    unchanged: (automation: string, status: Status) =>
      `Already ${STATUSES[status].state}, no request sent: ${automation}`,
  },
  dryRun: "Dry run: nothing is changed. The permission to turn automations on or off isn't tested.",
  wouldSwitch: (automation: string, status: Status) => `Would be ${STATUSES[status].done}: ${automation}`,
  wouldStay: (automation: string, status: Status) => `Already ${STATUSES[status].state}: ${automation}`,
  cancelled: (signal: string) => `The job was canceled (${signal}). No more requests are sent.`,
  summaryMissing: "The job summary wasn't written: GITHUB_STEP_SUMMARY isn't set on this runner.",
  summaryFailed: (why: string) => `Couldn't write the job summary: ${why}`,
  listMayBeCut: (family: ListCall, rows: number) =>
    `The list of ${FAMILIES[family]} may be incomplete: it ended after exactly ${rows} and didn't say whether there are more. To be certain, name them in \`workflow_id\` or \`workflow_title\` instead of using \`all\`.`,
  noteFailed: (why: string) =>
    `Couldn't save that this automation is done, so the restore checks it again: ${why}`,
};
