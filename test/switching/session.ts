import type { Api, ApiRequest, Exchange } from '../../src/platform/exchange.ts';
import { SWITCHES_PER_SECOND } from '../../src/platform/families.ts';
import { decide } from '../../src/retry/decision.ts';
import { Pace } from '../../src/retry/pace.ts';
import type { StageOptions } from '../../src/retry/stage.ts';
import type { Session } from '../../src/switching/base.ts';
import { fixedToken, type TokenSource } from '../../src/switching/credentials.ts';
import { hasStatus } from '../../src/switching/queries.ts';
import { answered } from '../platform/faults.ts';
import { SkippingClock } from '../retry/skipping-clock.ts';

/** What the platform does with a request: an envelope at HTTP 200, or any exchange. */
export type Platform = (request: ApiRequest) => Exchange | { readonly code: number; readonly data?: unknown };

/** A connection to a platform in this process. */
export function connection(platform: Platform): Api {
  const api: Pick<Api, 'send'> = {
    async send(request) {
      const came = platform(request);
      return 'code' in came ? { answer: answered(came) } : came;
    },
  };
  return api as Api;
}

/** The limits of a stage, with time that skips and chance that is always in the middle. */
export function limits(settings: Partial<StageOptions> = {}): StageOptions {
  return {
    maxAttempts: 6,
    decide,
    deadline: 120_000,
    clock: new SkippingClock(),
    random: () => 0.5,
    signal: new AbortController().signal,
    ...settings,
  };
}

/** A session with a platform in this process; `sent` grows with each request, as `METHOD path`. */
export function sessionWith(
  platform: Platform,
  settings: { readonly tokens?: TokenSource; readonly options?: StageOptions } = {},
) {
  const sent: string[] = [];
  const retries: string[] = [];
  const options = settings.options ?? limits();
  const session: Session = {
    api: connection((request) => {
      sent.push(`${request.method} ${request.path.replace('/open-apis', '')}`);
      return platform(request);
    }),
    tokens: settings.tokens ?? fixedToken('t-example'),
    options,
    pace: new Pace(options.clock, SWITCHES_PER_SECOND),
    hasStatus,
    onRetry: (call, { failedTries, waitMs }) => retries.push(`${call} ${failedTries + 1} in ${waitMs}`),
  };
  return { session, sent, retries };
}
