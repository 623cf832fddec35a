import type { Status } from '../../platform/automations.ts';
import type { ListCall } from '../../platform/fault.ts';

/** Puts a duration into words, to a tenth of a second. */
export const seconds = (ms: number) => `${(ms / 1000).toFixed(1).replace(/\.0$/, '')} s`;

/** A number of things, in the plural where there are several. */
export const count = (n: number, noun: string, plural = `${noun}s`) => `${n} ${n === 1 ? noun : plural}`;

/** What people call the two statuses, and what leads to them. */
export const STATUSES: Record<Status, Record<'state' | 'done' | 'Done' | 'doing' | 'Doing', string>> = {
  Enable: { state: 'on', done: 'turned on', Done: 'Turned on', doing: 'turning on', Doing: 'Turning on' },
  Disable: {
    state: 'off',
    done: 'turned off',
    Done: 'Turned off',
    doing: 'turning off',
    Doing: 'Turning off',
  },
};

/** What several things are called after they were named. */
export const them = (n: number) => (n === 1 ? 'it' : 'them');

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
  of === undefined ? `attempt ${next}` : `attempt ${next} of ${of}`;

/** Who set the limits of a stage: the inputs, or the restore its own. */
export type Limit = 'inputs' | 'own';

export const named = (limit: Limit, input: string) => (limit === 'inputs' ? ` (\`${input}\`)` : '');

/** A text as a sentence begins with it. */
export const atStart = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The families of automations, as titles name them. */
export const FAMILY_NAMES: Record<ListCall, string> = {
  list: 'automations',
  'workflow-list': 'Base workflows',
};

/** The families of automations. */
export const FAMILIES: Record<ListCall, string> = {
  list: 'automations',
  'workflow-list': 'Base workflows (IDs beginning with wkf)',
};

export const EMPTY_LIST =
  'The list came back empty, which can happen although there are automations. Check that the credentials may read the Base; or give IDs in `workflow_id` without what needs the list (`restore`, `if_unchanged`, `dry_run`, titles, `all`).';
export const EXACT_TITLE = 'Set `workflow_title` to the full title, exactly as in the Base.';
