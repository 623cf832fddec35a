import type { Api } from '../platform/exchange.ts';
import { mintTenantToken } from '../platform/minting.ts';
import type { AppCredentials } from '../platform/tokens.ts';
import { obtain } from '../retry/obtain.ts';
import type { OnRetry, StageOptions } from '../retry/stage.ts';

/**
 * Mints a tenant token, with retries.
 *
 * @throws {PrerequisiteError} where none could be had
 */
export function mint(
  api: Api,
  app: AppCredentials,
  onRetry: OnRetry,
  options: StageOptions,
): Promise<string> {
  const attempt = (deadline: number) => mintTenantToken(api, app, deadline);
  return obtain({ call: 'mint', attempt, onRetry }, options);
}
