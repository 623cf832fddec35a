import type { Status } from '../../platform/automations.ts';
import { BRANDS, type Brand } from '../../platform/hosts.ts';
import { count, STATUSES } from './words.ts';

/** The frame of every report, in English: its title, what stands before each part, what will become of what changed. */
export const report = {
  title: (brand: Brand, outcome: string) => `${BRANDS[brand].name} automations: ${outcome}`,
  outcomes: {
    done: (automations: number, status: Status) =>
      automations === 1 ? STATUSES[status].done : `${automations} ${STATUSES[status].done}`,
    doneForNow: (automations: number, status: Status) =>
      `${automations === 1 ? '' : `${automations} `}${STATUSES[status].done} until this job ends`,
    unchanged: (automations: number, status: Status) =>
      `${automations === 1 ? '' : `${automations} `}already ${STATUSES[status].state}`,
    planned: (automations: number, all: number, status: Status) =>
      automations === 0
        ? `dry run, nothing would be ${STATUSES[status].done}`
        : `dry run, ${all === 1 ? '' : `${automations} of ${all} `}would be ${STATUSES[status].done}`,
    refused: (refused: number, all: number, status: Status) =>
      all === 1
        ? `not ${STATUSES[status].done}`
        : `${refused === all ? `none of ${all}` : `${refused} of ${all} not`} ${STATUSES[status].done}`,
    unknown: (unknown: number, all: number, status: Status) =>
      `${all === 1 ? '' : `${unknown} of ${all} `}may or may not be ${STATUSES[status].state}`,
    refusedAndUnknown: (refused: number, unknown: number, all: number, status: Status) =>
      `${refused} of ${all} not ${STATUSES[status].done}, ${unknown} unknown`,
    nothing: (status: Status) => `nothing ${STATUSES[status].done}`,
    planFailed: 'dry run failed',
    canceled: (status: Status) => `canceled while ${STATUSES[status].doing}`,
    inputs: (problems: number) => (problems === 1 ? 'invalid input' : `${problems} invalid inputs`),
    notStarted: 'the step could not start',
    crashed: 'internal error',
    unsaved: (status: Status) => `${STATUSES[status].done}, but the step failed`,
    restored: (automations: number, former: Status) =>
      automations === 1
        ? `restored, ${STATUSES[former].state} again`
        : `${automations} restored, ${STATUSES[former].state} again`,
    deleted: (automations: number) => `${automations === 1 ? '' : `${automations} `}deleted, not restored`,
    recreated: (successors: number) =>
      `${successors === 1 ? '1 re-created automation' : `${successors} re-created automations`} not restored`,
    notRestored: (failed: number, all: number) =>
      all === 1
        ? 'not restored'
        : failed === all
          ? `none of ${all} restored`
          : `${failed} of ${all} not restored`,
    notConfirmed: (unconfirmed: number, all: number) =>
      `${all === 1 ? '' : `${unconfirmed} of ${all} `}restored, but not confirmed`,
    left: (automations: number, status: Status) =>
      `${automations === 1 ? '' : `${automations} `}left ${STATUSES[status].state}`,
    heldBefore: (automations: number, status: Status) =>
      `${automations === 1 ? '' : `${automations} `}already ${STATUSES[status].state} before`,
    listMissing: 'some were left as they are',
  },
  groups: {
    done: (status: Status) => STATUSES[status].Done,
    refused: (status: Status) => `Not ${STATUSES[status].done}`,
    noResponse: (status: Status) => `No response, may be ${STATUSES[status].state}`,
    inconclusive: (status: Status) => `May be ${STATUSES[status].state}`,
    skipped: 'Skipped',
    untouched: 'Not touched',
    unchanged: (status: Status) => `Already ${STATUSES[status].state}`,
    stillAt: (status: Status, former: Status) =>
      `Still ${STATUSES[status].state}, must be ${STATUSES[former].state}`,
    notAttempted: (former: Status) => `Not attempted, must be ${STATUSES[former].state}`,
    statusUnknown: (former: Status) => `Status unknown, must be ${STATUSES[former].state}`,
    unconfirmed: (former: Status) =>
      `Turned back ${STATUSES[former].state}, but a late request may have undone it`,
    left: (status: Status) => `Left ${STATUSES[status].state}`,
    deleted: 'Deleted in the meantime, nothing to restore',
    successors: (former: Status) => `Same title as a deleted one, but not ${STATUSES[former].state}`,
  },
  /** A label and what it introduces; `''` where that follows on the next lines. */
  line: (label: string, text: string) => `${label}: ${text}`.trimEnd(),
  /** A line as a sentence among others. */
  sentence: (line: string) => `${line}.`,
  labels: {
    doNow: 'Do now',
    fix: 'Fix before the next run',
    why: 'Why',
    more: 'More',
    where: 'Where',
    logIds: 'Log IDs',
    undo: 'To undo',
  },
  where: (where: { base: string; host: string; proxy: string }) =>
    [
      where.base.includes('://') ? where.base : where.base && `Base ${where.base}`,
      `API ${where.host}`,
      where.proxy && `proxy ${where.proxy}`,
    ]
      .filter((part) => part !== '')
      .join(', '),
  names: (names: readonly string[]) => names.join(', '),
  moreCauses: (hidden: number) => `… and ${count(hidden, 'more failure', 'more failures')}, see the log`,
  everything: 'All details',
  base: (appToken: string) => `Base ${appToken}`,
  promise: {
    nothingSent: 'No request was sent.',
    nothingChanged: 'Nothing was changed.',
    always: (automations: number) =>
      `${count(automations, 'automation')} will be restored when this job ends.`,
    success: (automations: number) =>
      `${count(automations, 'automation')} will be restored when this job ends, if it succeeds.`,
    failure: (automations: number) =>
      `${count(automations, 'automation')} will be restored when this job ends, unless it succeeds.`,
    never: (automations: number) =>
      `\`restore\` is \`never\`: nothing restores ${automations === 1 ? 'it' : `these ${automations}`}.`,
  },
};
