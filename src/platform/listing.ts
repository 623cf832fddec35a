import { isRecord } from './answer.ts';
import { type Caller, type Family, identity, type Status } from './automations.ts';
import { requireSuccess } from './envelope.ts';
import type { Api, ApiRequest } from './exchange.ts';
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

/** One page of a list, and the token of the page after it. */
export interface ListPage {
  readonly automations: readonly ListedAutomation[];
  readonly nextPage: string | undefined;
}

const STATUS_WORDS: Readonly<Record<Family, Readonly<Record<string, Status>>>> = {
  v1: { Enable: 'Enable', Disable: 'Disable' },
  newer: { enabled: 'Enable', disabled: 'Disable' },
};

const PAGE_SIZE = 100;

/**
 * Reads one page of the list of a family, in one request. The v1 list documents no pages; they are followed
 * if they come.
 *
 * Sources: the platform's page "List automations" (bitable/v1); the official command-line client.
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
  const call = family === 'v1' ? 'list' : 'newer-list';
  const request = family === 'v1' ? v1List(caller, page) : newerList(caller, page);
  const answer = requireSuccess(call, await api.send(request, deadline));
  const read = readPage(answer.envelope?.data, family);
  if (!read) throw new CallError(call, { kind: 'lacking', answer, what: 'list' });
  return read;
}

function v1List(caller: Caller, page: string | undefined): ApiRequest {
  const query = page === undefined ? '' : `?page_token=${encodeURIComponent(page)}`;
  const path = `/open-apis/bitable/v1/apps/${caller.appToken}/workflows${query}`;
  return { method: 'GET', path, token: caller.token };
}

function newerList(caller: Caller, page: string | undefined): ApiRequest {
  const path = `/open-apis/base/v3/bases/${caller.appToken}/workflows/list`;
  const body = { page_size: PAGE_SIZE, ...(page !== undefined && { page_token: page }) };
  return { method: 'POST', path, body, ...identity(caller) };
}

function readPage(data: unknown, family: Family): ListPage | undefined {
  if (!isRecord(data)) return undefined;
  const rows = (family === 'v1' ? data.workflows : data.items) ?? [];
  if (!Array.isArray(rows)) return undefined;
  const automations = rows.map((row) => readRow(row, family));
  if (!automations.every((automation) => automation !== undefined)) return undefined;
  if (data.has_more !== true) return { automations, nextPage: undefined };
  // More is promised, and nothing says where it is.
  if (typeof data.page_token !== 'string' || data.page_token === '') return undefined;
  return { automations, nextPage: data.page_token };
}

// An id that comes as a number has already lost digits, and one with a slash would lead elsewhere: the whole list
// cannot be trusted then.
function readRow(row: unknown, family: Family): ListedAutomation | undefined {
  if (!isRecord(row) || typeof row.workflow_id !== 'string' || !isPathSafe(row.workflow_id)) return undefined;
  const statusWord = typeof row.status === 'string' ? row.status : '';
  const words = STATUS_WORDS[family];
  return {
    id: row.workflow_id,
    title: typeof row.title === 'string' ? row.title : '',
    status: Object.hasOwn(words, statusWord) ? words[statusWord] : undefined,
    statusWord,
  };
}
