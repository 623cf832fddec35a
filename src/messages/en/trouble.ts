import type { Status } from '../../platform/automations.ts';
import type { ListCall } from '../../platform/fault.ts';
import { ELLIPSIS } from '../../text/plain.ts';
import { atStart, FAMILIES, type RetryLine, STATUSES, seconds, them, tryOf } from './words.ts';

/** What the log says around what does not go well, in English. */
export const trouble = {
  subjects: {
    switch: (automation: string) => automation,
    mint: 'Access token',
    list: 'List of automations',
    'workflow-list': `List of Base workflows (wkf${ELLIPSIS})`,
    wiki: 'Wiki page',
  },
  retry: (subject: string, retry: RetryLine) =>
    `${subject}: retrying ${retry.waitMs < 50 ? 'now' : `in ${seconds(retry.waitMs)}`} (${tryOf(retry)}). ${retry.why}`,
  retryRenewed: (subject: string, retry: RetryLine) =>
    `${subject}: retrying with a new access token (${tryOf(retry)}). ${retry.why}`,
  listFailed: (family: ListCall, status: Status) =>
    `${atStart(FAMILIES[family])} weren't ${STATUSES[status].done}: their list couldn't be read. The others are handled as usual. If this Base has none (nothing in it opens at an address with \`table=wkf\`), ignore this.`,
  listAbsent: (family: ListCall, status: Status) =>
    `${atStart(FAMILIES[family])} weren't ${STATUSES[status].done}: this host has no list of them. If this Base has none, ignore this.`,
  leftBefore: (automations: number, status: Status, opposite: Status, base: string) =>
    `${automations === 1 ? 'It' : 'They'} may be ${STATUSES[status].state} on purpose, left so by an earlier run, or held by another job. This job won't turn ${them(automations)} ${STATUSES[opposite].state}; if ${automations === 1 ? 'it' : 'they'} should be ${STATUSES[opposite].state}, turn ${them(automations)} ${STATUSES[opposite].state} in ${base}`,
};
