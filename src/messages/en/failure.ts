import { count, EMPTY_LIST, EXACT_TITLE } from './words.ts';

/** What a failed step says, in English. */
export const failure = {
  heading: (failed: number, all: number, status: string) =>
    all === 1 ? '' : `${failed} of ${count(all, 'automation')} could not be switched to ${status}.`,
  unresolvedHeading: 'Nothing was switched.',
  more: (hidden: number) => `… and ${hidden} more; all of them are in the log of this step.`,
  switch: (automation: string, status: string) =>
    `Automation ${automation} could not be switched to ${status}: `,
  earlierTry: 'An earlier try had no definite answer and may have taken effect.',
  switchUnknown: (automation: string, status: string) =>
    `It is not known whether automation ${automation} was switched to ${status}: `,
  calls: {
    mint: (appId: string) => `No tenant token could be minted for app ${appId}: `,
    list: 'The list of automations could not be read: ',
    'workflow-list': "Couldn't read the list of Base workflows (wkf…): ",
    wiki: (node: string) => `The wiki page ${node} could not be looked up: `,
  },
  untried: (automations: readonly string[]) => `Not tried after that: ${automations.join(', ')}.`,
  cancelled: 'The job was cancelled, and this step with it.',
  cancelledOutcome: (outcome: { switched: string[]; notSwitched: string[]; unknown: string[] }) =>
    [
      `Switched: ${outcome.switched.join(', ') || 'none'}.`,
      `Not switched: ${outcome.notSwitched.join(', ') || 'none'}.`,
      `Not known (no answer came): ${outcome.unknown.join(', ') || 'none'}.`,
    ].join(' '),
  unresolved: {
    'not-a-base': (node: string, objType: string) =>
      `The wiki page ${node} holds a document of the kind “${objType}”, not a Base. Give the address of the page that holds the Base.`,
    'other-base': (appToken: string, otherAppToken: string) =>
      `app_token is Base ${appToken}, but an automation in workflow_id is of Base ${otherAppToken}. One step switches automations of one Base.`,
    'title-not-found': (title: string, nearest: readonly string[], automations: number) =>
      `No automation has the title “${title}”. ${
        automations === 0
          ? EMPTY_LIST
          : `The Base has ${count(automations, 'automation')}${nearest.length === 0 ? '' : `; the nearest titles are ${nearest.map((one) => `“${one}”`).join(', ')}`}. ${EXACT_TITLE}`
      }`,
    'title-shared': (title: string, ids: readonly string[]) =>
      `${ids.length} automations have the title “${title}”. Give the id of the one you mean in workflow_id: ${ids.join(', ')}.`,
    'id-not-found': (id: string, automations: number) =>
      `There is no automation with the id ${id} in the list of the Base. ${automations === 0 ? EMPTY_LIST : `The list holds ${count(automations, 'automation')}; a run with workflow_id: all and dry_run: true shows them.`}`,
    'status-unknown': (automation: string, word: string) =>
      `The platform gives automation ${automation} the status “${word}”, which is neither of the two, so that its former status is not known. Look at it in the Base.`,
    'nothing-at-all': () => `The Base has no automation. ${EMPTY_LIST}`,
    'exception-id-not-found': (id: string) =>
      `exclude_workflow_id: The Base has no automation ${id}. Correct or remove this ID.`,
    'exception-title-not-found': (title: string, nearest: readonly string[]) =>
      `exclude_workflow_title: No automation is called “${title}”${nearest.length === 0 ? '' : `; the nearest titles are ${nearest.map((one) => `“${one}”`).join(', ')}`}. Use the exact title.`,
    'exception-unchecked': (input: string, name: string) =>
      `${input}: Couldn't check that “${name}” exists, because its list couldn't be read.`,
    'exception-title-shared': (title: string, ids: readonly string[]) =>
      `exclude_workflow_title: ${ids.length} automations are called “${title}”. Name those to leave alone in exclude_workflow_id: ${ids.join(', ')}.`,
  },
  alreadySo: (automations: readonly string[], status: string) =>
    `if_unchanged is fail, and ${count(automations.length, 'automation')} ${automations.length === 1 ? 'is' : 'are'} at ${status} already: another job may hold the Base paused, or an earlier run left it so. Wait for the other job, or put ${automations.length === 1 ? 'it' : 'them'} right by hand and run again. Already at ${status}: ${automations.join(', ')}.`,
  outputFile: (why: string) => `The outputs could not be written to the file of GITHUB_OUTPUT: ${why}`,
  stateFile: (why: string) => `What restore needs at the end of the job could not be saved: ${why}`,
  stateMissing: 'GITHUB_STATE is not set on this runner.',
  stateTooLarge:
    'one value would be larger than the runner can hand back. Switch fewer automations in one step.',
  internal: (what: string) =>
    `The action itself failed (${what}). This is an error of the action; please report it with the log of this step.`,
  endedEarly: 'it had nothing left to wait for, but had not come to an end',
};
