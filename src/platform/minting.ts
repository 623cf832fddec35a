import { requireSuccess } from './envelope.ts';
import type { Api } from './exchange.ts';
import { CallError } from './fault.ts';
import { type AppCredentials, isToken } from './tokens.ts';

/**
 * Mints a tenant token with the credentials of a self-built app, in one request. The platform gives the same
 * token again while it has 30 minutes or more to live.
 *
 * Source: the platform's page "Get tenant_access_token (internal app)", auth/v3.
 *
 * @throws {CallError} unless the platform answered with HTTP 2xx, `code` 0 and a token
 */
export async function mintTenantToken(api: Api, app: AppCredentials, deadline: number): Promise<string> {
  const path = '/open-apis/auth/v3/tenant_access_token/internal';
  const body = { app_id: app.appId, app_secret: app.appSecret };
  const answer = requireSuccess('mint', await api.send({ method: 'POST', path, body }, deadline));
  const token = answer.envelope?.tenant_access_token;
  if (typeof token !== 'string' || !isToken(token))
    throw new CallError('mint', { kind: 'lacking', answer, what: 'token' });
  return token;
}
