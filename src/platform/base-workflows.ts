import type { Caller, Family } from './automations.ts';
import type { ApiRequest } from './exchange.ts';

const VERBS = { Enable: 'enable', Disable: 'disable' } as const;

// The most that the call allows.
const PAGE_SIZE = 100;

/**
 * The Base workflows of a Base: another product beside its automations, with calls that are not in the public
 * reference and that a private deployment may lack.
 *
 * Source: the official command-line client. A switch with an empty body is never answered, so it has one. The limit
 * is not known; it is taken to be that of the automations.
 */
export const BASE_WORKFLOWS: Family = {
  listCall: 'workflow-list',
  idPrefix: 'wkf',
  statusWords: { Enable: 'enabled', Disable: 'disabled' },
  switchRequest: (caller, { id, status }) => ({
    method: 'PATCH',
    path: `/open-apis/base/v3/bases/${caller.appToken}/workflows/${id}/${VERBS[status]}`,
    body: {},
    ...identity(caller),
  }),
  isStatusAnswered: true,
  isIdempotent: false,
  switchesPerSecond: 10,
  listRequest: (caller, page) => ({
    method: 'POST',
    path: `/open-apis/base/v3/bases/${caller.appToken}/workflows/list`,
    body: { page_size: PAGE_SIZE, ...(page !== undefined && { page_token: page }) },
    ...identity(caller),
  }),
  rowsField: 'items',
  isDispensable: true,
};

/** What tells these calls who asks. */
function identity({ token, appId }: Caller): Pick<ApiRequest, 'token' | 'headers'> {
  return { token, ...(appId !== undefined && { headers: { 'X-App-Id': appId } }) };
}
