import type { ListCall } from '../../platform/fault.ts';

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

export const tryOf = ({ next, of }: RetryLine) =>
  of === undefined ? `try ${next}` : `try ${next} of at most ${of}`;

/** Who set the limits of a stage: the inputs, or the restore its own. */
export type Limit = 'inputs' | 'own';

export const named = (limit: Limit, input: string) => (limit === 'inputs' ? ` (${input})` : '');

/** A text as a sentence begins with it. */
export const atStart = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The families of automations. */
export const FAMILIES: Record<ListCall, string> = {
  list: 'automations',
  'workflow-list': 'Base workflows (wkf…)',
};

export const EMPTY_LIST =
  'The list is empty, which the platform does at times although there are automations: check that the credentials may read the Base, give ids in workflow_id, and leave out what needs the list (restore, if_unchanged, dry_run, titles, all).';
export const EXACT_TITLE = 'The whole title must be given, exactly as it stands in the Base.';
