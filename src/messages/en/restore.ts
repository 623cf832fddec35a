import { count } from './words.ts';

/** What the job's end says, in English. */
export const restore = {
  nothingSwitched: 'Nothing to put back: no automation was switched.',
  jobStatusUnreadable: (value: string) =>
    `The status of the job cannot be read (“${value}”); it counts as not succeeded. Leave the input job_status to its default.`,
  left: (left: {
    policy: string;
    job: string | undefined;
    automations: readonly string[];
    status: string;
    former: string;
    base: string;
  }) =>
    `Left at ${left.status}, because restore is ${left.policy} and ${left.job === undefined ? 'it is not known how the job ended' : `the job ended with ${left.job}`}: ${left.automations.join(', ')}. To undo: switch to ${left.former} in ${left.base}, or with a step of this action.`,
  start: (automations: number, appToken: string, former: string, host: string) =>
    `Putting ${count(automations, 'automation')} of Base ${appToken} back to ${former} at ${host}.`,
  confirming: (automations: number, waitSeconds: number) =>
    `${automations === 1 ? '1 switch' : `${automations} switches`} had no definite answer and may still take effect; the status will be read ${waitSeconds} s after the last write.`,
  outcomes: {
    back: (automation: string, former: string) => `Automation ${automation}: back at ${former}.`,
    written: (automation: string, former: string) => `Automation ${automation}: ${former} was written.`,
    deleted: (automation: string) =>
      `Automation ${automation}: deleted meanwhile; there is nothing to put back.`,
  },
  deleted: (automations: readonly string[]) =>
    `Deleted meanwhile, so that there is nothing to put back: ${automations.join(', ')}.`,
  recreated: (successors: readonly { automation: string; status: string }[], former: string) =>
    `Check ${count(successors.length, 'automation')} with the title of a deleted one. ${successors.length === 1 ? "It wasn't" : "They weren't"} restored to ${former}: ${successors.map(({ automation, status }) => `${automation} is at ${status}`).join(', ')}.`,
  cancelled: (signal: string) => `The runner ends this step (${signal}): one last try for each automation.`,
  noCredentials: (problems: readonly string[]) =>
    `No credentials at the end of the job, so that nothing could be put back. ${problems.join(' ')} The inputs are read again at the end of the job: check that the secret is not taken from the environment or from an output that is gone by then.`,
  credentialsSaved:
    'GITHUB_ACTION_PATH was set, as in a composite action: using the credentials that the step saved, not those of the inputs.',
  unreadableRecord: (why: string) =>
    `The record of what to put back cannot be read (${why}). Look into the log of the switching step and put the automations back by hand.`,
  failedHeading: (failed: number, all: number, former: string) =>
    `${all === 1 ? 'The automation' : `${failed} of ${all} automations`} could NOT be put back to ${former}. Running the job again does not repair this: what is switched already is left alone by the next run.`,
  byHand: (former: string, base: string) =>
    `Put these automations back now: open ${base}, then its automations, and set each to ${former}; or run the step that the log and the summary of this step show.`,
  failedOne: (one: {
    automation: string;
    present: string | undefined;
    former: string;
    what: string;
    logId: string | undefined;
  }) =>
    `${one.automation}: ${one.present === undefined ? 'present status not known' : `is at ${one.present}`}, was at ${one.former}. ${one.what}${one.logId === undefined ? '' : ` Log id: ${one.logId}`}`,
  unconfirmedHeading: (unconfirmed: number, all: number, former: string) =>
    `${all === 1 ? 'The automation was set to' : `${unconfirmed} of ${all} automations were set to`} ${former}, but that couldn't be confirmed: a late request of the pausing step may still change ${all === 1 ? 'it' : 'them'}.`,
  unconfirmedOne: (one: { automation: string; former: string; what: string; logId: string | undefined }) =>
    `${one.automation}: set to ${one.former}, not confirmed. ${one.what}${one.logId === undefined ? '' : ` Log id: ${one.logId}`}`,
  notRead: "Its status wasn't read after that.",
  cause: (advice: string) => `The cause, to be mended before the next run: ${advice}`,
  notTried: 'It was not tried.',
  step: 'A step that puts them back (give the credentials as in the step that switched):',
  more: (hidden: number) => `… and ${hidden} more; all of them are in the log and the summary of this step.`,
};
