import type { Api } from '../platform/exchange.ts';
import type { AppCredentials } from '../platform/tokens.ts';
import type { OnRetry, StageOptions } from '../retry/stage.ts';
import { mint } from './mint.ts';

/** The credentials of a step: a token, or an app that mints its own. */
export type Credentials = { readonly token: string } | { readonly app: AppCredentials };

/** Where the token for a request comes from. */
export interface TokenSource {
  /**
   * The token to send.
   *
   * @throws {PrerequisiteError} where none could be had
   */
  token(): Promise<string>;
  /** Makes the next `token()` get a fresh one; absent where there is only the one. */
  readonly discard?: () => void;
  /** The app that the tokens belong to, where it is known. */
  readonly appId?: string;
}

/** Holds the token that was minted last. */
export interface Purse {
  token?: string;
}

/** A token that was given: there is no other. */
export function fixedToken(token: string): TokenSource {
  return { token: async () => token };
}

/**
 * Tokens that are minted when the first is needed, and again after `discard`. Sources that share a `purse`
 * share their token.
 */
export function mintedTokens(settings: {
  readonly api: Api;
  readonly app: AppCredentials;
  readonly options: StageOptions;
  readonly onRetry: OnRetry;
  /** Told of each token before it is used, so that it can be masked. */
  readonly onMint: (token: string) => void;
  readonly purse?: Purse;
}): TokenSource {
  const { api, app, options, onRetry, onMint, purse = {} } = settings;
  return {
    appId: app.appId,
    async token() {
      if (purse.token === undefined) {
        const token = await mint(api, app, onRetry, options);
        onMint(token);
        purse.token = token;
      }
      return purse.token;
    },
    discard() {
      delete purse.token;
    },
  };
}
