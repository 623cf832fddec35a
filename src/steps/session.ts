import type { Clock } from '../platform/clock.ts';
import { Api, type ApiRequest, type Exchange } from '../platform/exchange.ts';
import { SWITCHES_PER_SECOND } from '../platform/families.ts';
import type { PreparatoryCall } from '../platform/fault.ts';
import { Pace } from '../retry/pace.ts';
import type { Retry, StageOptions } from '../retry/stage.ts';
import type { Runner } from '../runner/runner.ts';
import type { Session } from '../switching/base.ts';
import { type Credentials, fixedToken, mintedTokens, type Purse } from '../switching/credentials.ts';
import { VERSION } from '../version.ts';
import { faultOf, hasStatus, logRetry, tunnelTo } from './parts.ts';

/** What a step takes from the world around it. */
export interface World {
  /** Aborted, with the name of the process signal as its reason, when the runner cancels the job. */
  readonly signal: AbortSignal;
  readonly clock: Clock;
  /** A number in [0, 1), new at each call. */
  readonly random: () => number;
  readonly env: NodeJS.ProcessEnv;
}

/** Opens a session with the platform whose retries, tokens and debug lines go to the runner. */
export function openSession(settings: {
  readonly runner: Runner;
  readonly baseUrl: string;
  readonly requestTimeoutSeconds: number;
  readonly credentials: Credentials;
  readonly options: StageOptions;
  /** Rules for minting, where they differ from those for the rest. */
  readonly mintOptions?: StageOptions;
  /** Shares minted tokens with another session. */
  readonly purse?: Purse;
  /** Shares the rate limit with another session. */
  readonly pace?: Pace;
}): Session {
  const { runner, baseUrl, credentials, options, purse } = settings;
  const { pace = new Pace(options.clock, SWITCHES_PER_SECOND) } = settings;
  const api = new Api({
    baseUrl,
    userAgent: `feishu-automation-switch/${VERSION}`,
    requestTimeoutMs: settings.requestTimeoutSeconds * 1000,
    clock: options.clock,
    signal: options.signal,
    faultOf,
    tunnelTo,
    redact: (text) => runner.redact(text),
    beforeRepeat: (deadline) => pace.repeat(deadline, options.signal),
    observe: (request, exchange, tookMs) => runner.debug(() => exchangeLine(request, exchange, tookMs)),
  });
  const onRetry = (call: PreparatoryCall, retry: Retry) =>
    logRetry(runner, (say) => say.log.subjects[call], { retry, baseUrl });
  const tokens =
    'token' in credentials
      ? fixedToken(credentials.token)
      : mintedTokens({
          api,
          app: credentials.app,
          options: settings.mintOptions ?? options,
          onRetry: (retry) => onRetry('mint', retry),
          onMint: (token) => runner.mask(token),
          ...(purse && { purse }),
        });
  return { api, tokens, options, pace, onRetry, hasStatus };
}

function exchangeLine(request: ApiRequest, exchange: Exchange, tookMs: number): string {
  // The answer to minting holds a token that is not masked yet, and may repeat it anywhere.
  const isMint = request.token === undefined;
  const logId = 'fault' in exchange || isMint ? '' : `, log id ${exchange.answer.logId ?? '-'}`;
  const came =
    'fault' in exchange
      ? exchange.fault.kind
      : `HTTP ${exchange.answer.httpStatus}, code ${exchange.answer.code ?? '-'}${logId}`;
  return `${request.method} ${request.path}: ${came} (${Math.round(tookMs)} ms)`;
}
