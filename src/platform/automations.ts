import { type Answer, isRecord } from './answer.ts';
import { requireSuccess } from './envelope.ts';
import type { Api, ApiRequest } from './exchange.ts';
import { CallError } from './fault.ts';

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

const NEWER_WORDS: Readonly<Record<Status, string>> = { Enable: 'enabled', Disable: 'disabled' };

function v1Switch(caller: Caller, target: { readonly id: string; readonly status: Status }): ApiRequest {
  const path = `/open-apis/bitable/v1/apps/${caller.appToken}/workflows/${target.id}`;
  return { method: 'PUT', path, body: { status: target.status }, token: caller.token };
}

function newerSwitch(caller: Caller, target: { readonly id: string; readonly status: Status }): ApiRequest {
  const verb = target.status === 'Enable' ? 'enable' : 'disable';
  const path = `/open-apis/base/v3/bases/${caller.appToken}/workflows/${target.id}/${verb}`;
  return { method: 'PATCH', path, body: {}, ...identity(caller) };
}

/** What tells the newer calls who asks. */
export function identity({ token, appId }: Caller): Pick<ApiRequest, 'token' | 'headers'> {
  return { token, ...(appId !== undefined && { headers: { 'X-App-Id': appId } }) };
}
