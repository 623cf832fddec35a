import type { Status } from '../../platform/automations.ts';
import type { ListCall } from '../../platform/fault.ts';
import { ELLIPSIS } from '../../text/plain.ts';
import { goodEnd } from './good-end.ts';
import { atStart, count, FAMILY_NAMES, STATUSES, them } from './words.ts';

/** The frame of every report, in English: its title, what stands before each part, what will become of what changed. */
export const report = {
  ...goodEnd,
  outcomes: {
    ...goodEnd.outcomes,
    refused: (refused: number, all: number, status: Status) =>
      all === 1
        ? `1 not ${STATUSES[status].done}`
        : `${refused === all ? `none of ${all}` : `${refused} of ${all} not`} ${STATUSES[status].done}`,
    unknown: (unknown: number, all: number, status: Status) =>
      `${all === 1 ? '1' : `${unknown} of ${all}`} may be ${STATUSES[status].state}`,
    refusedAndUnknown: (refused: number, unknown: number, all: number, status: Status) => {
      const { state, done } = STATUSES[status];
      const changed = all - refused - unknown;
      return `${changed > 0 ? `${changed} ${state}, ` : ''}${unknown} may be ${state}, ${refused} not ${done}`;
    },
    nothing: (status: Status) => `nothing ${STATUSES[status].done}`,
    titleNotFound: 'no automation with this title',
    idNotFound: 'no automation with this ID',
    planFailed: 'dry run failed',
    canceled: (changed: number, unknown: number, status: Status) => {
      const { state, done } = STATUSES[status];
      const parts = [changed > 0 && `${changed} ${state}`, unknown > 0 && `${unknown} may be ${state}`];
      const told = parts.filter((part) => part !== false).join(', ');
      return `canceled, ${told === '' ? `nothing ${done}` : told}`;
    },
    inputs: (problems: number) => (problems === 1 ? 'invalid input' : `${problems} invalid inputs`),
    notStarted: 'the step could not start',
    crashed: 'internal error',
    unsaved: (status: Status) => `${STATUSES[status].done}, but the step failed`,
    restored: (automations: number, former: Status) =>
      `${automations} restored, ${STATUSES[former].state} again`,
    deleted: (automations: number) => `${automations} deleted, not restored`,
    recreated: (successors: number) =>
      `${successors === 1 ? '1 re-created automation' : `${successors} re-created automations`} not restored`,
    notRestored: (failed: number, all: number) =>
      all === 1
        ? '1 not restored'
        : failed === all
          ? `none of ${all} restored`
          : `${failed} of ${all} not restored`,
    notConfirmed: (unconfirmed: number, all: number) =>
      `${all === 1 ? '1' : `${unconfirmed} of ${all}`} restored, but not confirmed`,
    left: (automations: number, status: Status) => `${automations} still ${STATUSES[status].state}`,
    heldBefore: (automations: number, status: Status) =>
      `${automations} ${automations === 1 ? 'was' : 'were'} already ${STATUSES[status].state} and ${automations === 1 ? 'stays' : 'stay'} ${STATUSES[status].state}`,
    listMissing: (family: ListCall, status: Status) =>
      `${FAMILY_NAMES[family]}, if any, not ${STATUSES[status].done}`,
  },
  /** An outcome, and its cause in a few words. */
  because: (outcome: string, cause: string) => `${outcome} (${cause})`,
  groups: {
    done: (status: Status) => `${atStart(STATUSES[status].state)} now`,
    refused: (status: Status) => `Not ${STATUSES[status].done}`,
    noResponse: (status: Status) => `May be ${STATUSES[status].state} (no response)`,
    inconclusive: (status: Status) => `May be ${STATUSES[status].state}`,
    skipped: 'Not attempted',
    unchanged: (status: Status) => `Already ${STATUSES[status].state}`,
    stillAt: (status: Status, former: Status) =>
      `Still ${STATUSES[status].state}, must be ${STATUSES[former].state}`,
    untouched: (status: Status, former: Status) =>
      `Not restored, likely still ${STATUSES[status].state}, must be ${STATUSES[former].state}`,
    statusUnknown: (former: Status) => `Status unknown, must be ${STATUSES[former].state}`,
    unconfirmed: (former: Status) =>
      `Turned back ${STATUSES[former].state}, but a late request may have undone it`,
    left: (status: Status, because: string) => `Left ${STATUSES[status].state}, because ${because}`,
    deleted: 'Deleted in the meantime, nothing to restore',
    successors: (former: Status) => `Same title as a deleted one, but not ${STATUSES[former].state}`,
  },
  /** A label and what it introduces; `''` where that follows on the next lines. */
  line: (label: string, text: string) => `${label}: ${text}`.trimEnd(),
  /** A line as a sentence among others. */
  sentence: (line: string) => `${line}.`,
  labels: {
    doNow: 'Do now',
    next: 'Next',
    fix: 'Fix before the next run',
    why: 'Why',
    more: 'More',
    where: 'Where',
    logIds: (ids: number): string => (ids === 1 ? 'Log ID' : 'Log IDs'),
  },
  /** A label that says for which automations; `''` where there is no question. */
  labelFor: (label: string, names: string) => (names === '' ? label : `${label} (${names})`),
  /** One of several steps. */
  step: (at: number, what: string) => `${at}. ${what}`,
  /** Where the job's end restores what was changed. */
  doNowRestored: (base: string) => `Wait until this job ends. If the restore fails, check ${base}`,
  /** Where it does not. */
  doNowLeft: (automations: number, status: Status, opposite: Status, base: string) =>
    `If ${automations === 1 ? 'it' : 'they'} shouldn't stay ${STATUSES[status].state}, turn ${them(automations)} ${STATUSES[opposite].state} in ${base}`,
  /** For whom a piece of advice is, where it may be for nobody. */
  onlyIfAny: (family: ListCall) => `if this Base has ${FAMILY_NAMES[family]}`,
  moreCauses: (hidden: number) =>
    `${ELLIPSIS} and ${count(hidden, 'more failure', 'more failures')}, see the log`,
  everything: 'All details',
  names: (names: readonly string[]) => names.join(', '),
  promise: {
    ...goodEnd.promise,
    nothingSent: 'No request was sent.',
    doneNow: (automations: number, status: Status) =>
      `${automations} automations are ${STATUSES[status].state} now.`,
  },
};
