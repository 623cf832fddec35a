import { isRecord } from './answer.ts';
import type { Caller, Family, Status } from './automations.ts';
import { requireSuccess } from './envelope.ts';
import type { Api } from './exchange.ts';
import { CallError } from './fault.ts';
import { isPathSafe } from './ids.ts';

/** One row of a list. */
export interface ListedAutomation {
  readonly id: string;
  readonly title: string;
  /** `undefined` where the platform's word is neither of the two. */
  readonly status: Status | undefined;
  /** The platform's own word for the status. */
  readonly statusWord: string;
}

/** One page of a list, and what it says of the page after it. */
export interface ListPage {
  readonly automations: readonly ListedAutomation[];
  /** The token of the next page; `undefined` where there is none. */
  readonly nextPage: string | undefined;
  /** Whether it says in so many words that there is more. */
  readonly isMorePromised: boolean;
  /** Whether it is full and says nothing of more, so that nobody can know whether there is. */
  readonly mayBeCut: boolean;
}

/**
 * Reads one page of the list of a family, in one request. A next page is there wherever a token of one comes, and
 * `has_more` is not `false`: the v1 list need not say it.
 *
 * @param page token of the page, `undefined` for the first
 * @throws {CallError} unless the platform answered with HTTP 2xx, `code` 0 and a list
 */
export async function listPage(
  api: Api,
  caller: Caller,
  family: Family,
  page: string | undefined,
  deadline: number,
): Promise<ListPage> {
  const exchange = await api.send(family.listRequest(caller, page), deadline);
  const answer = requireSuccess(family.listCall, exchange);
  const read = readPage(answer.envelope?.data, family);
  if (!read) throw new CallError(family.listCall, { kind: 'lacking', answer, what: 'list' });
  return read;
}

function readPage(data: unknown, family: Family): ListPage | undefined {
  if (!isRecord(data)) return undefined;
  const rows = data[family.rowsField] ?? [];
  if (!Array.isArray(rows)) return undefined;
  const automations = rows.map((row) => readRow(row, family));
  if (!automations.every((automation) => automation !== undefined)) return undefined;
  const { has_more: hasMore, page_token: pageToken } = data;
  const isMorePromised = hasMore === true;
  const isNamed = typeof pageToken === 'string' && pageToken !== '';
  // More is promised, and nothing says where it is.
  if (isMorePromised && !isNamed) return undefined;
  return {
    automations,
    nextPage: isNamed && hasMore !== false ? pageToken : undefined,
    isMorePromised,
    mayBeCut: (hasMore ?? pageToken ?? undefined) === undefined && rows.length === family.silentPageSize,
  };
}

// An id that comes as a number has already lost digits, and one with a slash would lead elsewhere: the whole list
// cannot be trusted then.
function readRow(row: unknown, family: Family): ListedAutomation | undefined {
  if (!isRecord(row) || typeof row.workflow_id !== 'string' || !isPathSafe(row.workflow_id)) return undefined;
  const { statusWords } = family;
  const statusWord = typeof row.status === 'string' ? row.status : '';
  return {
    id: row.workflow_id,
    title: typeof row.title === 'string' ? row.title : '',
    status: (Object.keys(statusWords) as Status[]).find((status) => statusWords[status] === statusWord),
    statusWord,
  };
}
