import { type Answer, isRecord } from './answer.ts';
import type { Caller, Family, Wish } from './automations.ts';
import { BASE_WORKFLOWS } from './base-workflows.ts';
import { requireSuccess } from './envelope.ts';
import type { Api } from './exchange.ts';
import { CallError } from './fault.ts';
import { AUTOMATIONS } from './v1-automations.ts';

/** Every family, in the order in which their lists are read and titles are looked for. */
export const FAMILIES: readonly Family[] = [AUTOMATIONS, BASE_WORKFLOWS];

/** The most switches a second that keep to the limit of every family. */
export const SWITCHES_PER_SECOND = Math.min(...FAMILIES.map(({ switchesPerSecond }) => switchesPerSecond));

/** The family that an id belongs to. */
export function familyOf(id: string): Family {
  return prefixedFamilyOf(id) ?? AUTOMATIONS;
}

/** The family whose prefix an id has; `undefined` for an id without one. */
export function prefixedFamilyOf(id: string): Family | undefined {
  return FAMILIES.find(({ idPrefix }) => idPrefix !== '' && id.startsWith(idPrefix));
}

/**
 * Switches one automation on or off, in one request.
 *
 * @throws {CallError} unless the platform answered with HTTP 2xx and `code` 0, and with no other status
 */
export async function switchAutomation(
  api: Api,
  caller: Caller,
  wish: Wish,
  deadline: number,
): Promise<Answer> {
  const family = familyOf(wish.id);
  const exchange = await api.send(family.switchRequest(caller, wish), deadline);
  const answer = requireSuccess('switch', exchange);
  const data = answer.envelope?.data;
  const word = family.isStatusAnswered && isRecord(data) ? data.status : undefined;
  if (word !== undefined && word !== family.statusWords[wish.status]) {
    throw new CallError('switch', { kind: 'lacking', answer, what: 'status' });
  }
  return answer;
}
