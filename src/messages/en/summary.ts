import type { Status } from '../../platform/automations.ts';
import { ELLIPSIS } from '../../text/plain.ts';
import { STATUSES } from './words.ts';

/** What the job summary says, in English. */
export const summary = {
  automation: 'Automation',
  id: 'ID',
  before: 'Before',
  now: 'Now',
  wouldBe: 'Would be',
  result: 'Result',
  requests: 'Requests',
  code: 'Code',
  logId: 'Log ID',
  state: (status: Status) => STATUSES[status].state,
  results: {
    switched: (status: Status) => STATUSES[status].done,
    unchanged: (status: Status) => `already ${STATUSES[status].state}`,
    refused: (status: Status) => `not ${STATUSES[status].done}`,
    unknown: (status: Status) => `may be ${STATUSES[status].state}`,
    untried: (_status: Status) => 'not attempted',
  },
  restoreResults: {
    back: 'restored',
    unconfirmed: 'restored, not confirmed',
    deleted: 'deleted in the meantime',
    failed: 'not restored',
  },
  more: (hidden: number) => `${ELLIPSIS} and ${hidden} more, see the log of this step.`,
};
