import { type Answer, isRecord } from './answer.ts';
import { requireSuccess } from './envelope.ts';
import type { Api, ApiRequest } from './exchange.ts';
import { CallError } from './fault.ts';
import { isPathSafe } from './ids.ts';

/** Whether an automation runs. The words are those of the v1 calls. */
export type Status = 'Enable' | 'Disable';

/** Switches a second that the platform allows to one app in one tenant. Source: the page of the v1 call. */
export const SWITCHES_PER_SECOND = 10;

/** The two families of calls; each knows only its own automations. */
export type Family = 'v1' | 'newer';

/** The family that an id belongs to: newer ids begin with `wkf`, v1 ids are digits. */
export function familyOf(id: string): Family {
  return id.startsWith('wkf') ? 'newer' : 'v1';
}

/** The other status. */
export function oppositeOf(status: Status): Status {
  return status === 'Enable' ? 'Disable' : 'Enable';
}

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

/** Who asks, for which Base. */
export interface Caller {
  readonly appToken: string;
  readonly token: string;
  /** The app that the token belongs to, where it is known; the official command-line client sends it. */
  readonly appId?: string;
}

/**
 * Switches one automation on or off, in one request. Repeating it is harmless for the v1 call; for the newer
 * one nothing says so.
 *
 * Sources: the platform's page "Update workflow status" (bitable/v1); the official command-line client for
 * the newer call, which times out where the body is empty.
 *
 * @throws {CallError} unless the platform answered with HTTP 2xx and `code` 0, and with no other status
 */
export async function switchAutomation(
  api: Api,
  caller: Caller,
  target: { readonly id: string; readonly status: Status },
  deadline: number,
): Promise<Answer> {
  const newer = familyOf(target.id) === 'newer';
  const request = newer ? newerSwitch(caller, target) : v1Switch(caller, target);
  const answer = requireSuccess('switch', await api.send(request, deadline));
  const word = newer && isRecord(answer.envelope?.data) ? answer.envelope.data.status : undefined;
  if (word !== undefined && word !== NEWER_WORDS[target.status]) {
    throw new CallError('switch', { kind: 'lacking', answer, what: 'status' });
  }
  return answer;
}

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

const NEWER_WORDS: Readonly<Record<Status, string>> = { Enable: 'enabled', Disable: 'disabled' };

const STATUS_WORDS: Readonly<Record<Family, Readonly<Record<string, Status>>>> = {
  v1: { Enable: 'Enable', Disable: 'Disable' },
  newer: { enabled: 'Enable', disabled: 'Disable' },
};

const PAGE_SIZE = 100;

function v1Switch(caller: Caller, target: { readonly id: string; readonly status: Status }): ApiRequest {
  const path = `/open-apis/bitable/v1/apps/${caller.appToken}/workflows/${target.id}`;
  return { method: 'PUT', path, body: { status: target.status }, token: caller.token };
}

function newerSwitch(caller: Caller, target: { readonly id: string; readonly status: Status }): ApiRequest {
  const verb = target.status === 'Enable' ? 'enable' : 'disable';
  const path = `/open-apis/base/v3/bases/${caller.appToken}/workflows/${target.id}/${verb}`;
  return { method: 'PATCH', path, body: {}, ...identity(caller) };
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

function identity({ token, appId }: Caller): Pick<ApiRequest, 'token' | 'headers'> {
  return { token, ...(appId !== undefined && { headers: { 'X-App-Id': appId } }) };
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
