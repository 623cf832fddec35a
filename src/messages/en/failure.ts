import { count, EMPTY_LIST, EXACT_TITLE, them } from './words.ts';

/** What a failed step says, in English. */
export const failure = {
  earlierTry: 'An earlier attempt had no clear response and may have worked.',
  skipped: 'Not attempted after the failure of another automation.',
  calls: {
    mint: (appId: string) => `Couldn't get an access token for app ${appId}.`,
    list: "Couldn't read the list of automations.",
    'workflow-list': "Couldn't read the list of Base workflows (wkf…).",
    wiki: (node: string) => `Couldn't look up the wiki page ${node}.`,
  },
  unresolved: {
    'not-a-base': (node: string, objType: string) =>
      `The wiki page ${node} holds a “${objType}”, not a Base. Give the address of the page that holds the Base.`,
    'other-base': (appToken: string, otherAppToken: string, input: string) =>
      `\`app_token\` is Base ${appToken}, but an automation in \`${input}\` belongs to Base ${otherAppToken}. Use one step for each Base.`,
    'title-not-found': (title: string, nearest: readonly string[], automations: number) =>
      `No automation is titled “${title}”. ${
        automations === 0
          ? EMPTY_LIST
          : `${nearest.length === 0 ? `The Base has ${count(automations, 'automation')}.` : `Did you mean ${nearest.map((one) => `“${one}”`).join(' or ')}?`} ${EXACT_TITLE}`
      }`,
    'title-shared': (title: string, ids: readonly string[]) =>
      `${ids.length} automations are titled “${title}”. Give the ID of the one you mean in \`workflow_id\`: ${ids.join(', ')}.`,
    'id-not-found': (id: string, automations: number) =>
      `The Base has no automation with the ID ${id}. ${automations === 0 ? EMPTY_LIST : `To see the ${count(automations, 'automation')} it has, run with \`workflow_id: all\` and \`dry_run: true\`.`}`,
    'status-unknown': (automation: string, word: string) =>
      `${automation} has the status “${word}”, neither on nor off, so it couldn't be restored. Check it in the Base.`,
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
  alreadySo: (automations: number) =>
    `\`if_unchanged\` is \`fail\`: another job may be holding the Base, or an earlier run left ${them(automations)} so. Wait for that job, or correct ${them(automations)} in the Base, then re-run.`,
  outputFile: (why: string) => `Couldn't write the outputs to GITHUB_OUTPUT: ${why}`,
  stateFile: (why: string) => `Couldn't save what \`restore\` needs at the end of the job: ${why}`,
  stateMissing: "GITHUB_STATE isn't set on this runner.",
  stateTooLarge:
    'one value would exceed the 30,000 bytes that the runner can hand back. Name fewer automations in one step; in a composite action, also check that the secrets are no longer than they should be.',
  internal: (what: string) =>
    `The action itself failed (${what}). This is a bug in the action: please report it with the log of this step.`,
  endedEarly: 'nothing was left to wait for, but it had not finished',
  page: 'docs/errors.md',
};
