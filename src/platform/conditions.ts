import { isKnownCode } from './codes.ts';
import type { Fault } from './fault.ts';

/**
 * The causes of a failure that no code of the platform's names. What to tell people about them stands in
 * `src/messages/<language>/conditions.ts`; the names are the anchors in `docs/errors.md`.
 */
export const CONDITIONS = [
  // Nothing came back.
  'timeout',
  'connect-timeout',
  'cut-by-budget',
  'canceled',
  // The request got no further than the way to the host.
  'unknown-host',
  'dns',
  'connection-refused',
  'connection',
  'tls-handshake',
  'tls-refused',
  'certificate',
  'certificate-name',
  'certificate-time',
  'certificate-file',
  'proxy-unreachable',
  'proxy-tls',
  'proxy-certificate',
  'proxy-certificate-name',
  'proxy-certificate-time',
  'proxy-auth',
  'proxy-refused',
  'proxy-bypass',
  // Something answered, without a code that explains it.
  'redirect',
  'http-denied',
  'http-not-found',
  'http-rate-limit',
  'http-transient',
  'http-other',
  'unreadable',
  'malformed',
  'too-large',
  'headers-too-large',
  // The platform answered, and not as it says it does.
  'unknown-code',
  'lacking-token',
  'lacking-list',
  'lacking-node',
  'lacking-status',
  'endless-list',
  // What the restore wrote, and could not see.
  'not-confirmed',
] as const;

/** The name of a cause without a code. */
export type Condition = (typeof CONDITIONS)[number];

/** Which condition a fault is; `undefined` for a code of the table, which explains itself. */
export function conditionOf(fault: Fault): Condition | undefined {
  switch (fault.kind) {
    case 'code':
      return isKnownCode(fault.answer.code ?? 0) ? undefined : 'unknown-code';
    case 'http':
      return conditionOfStatus(fault.answer.httpStatus);
    case 'lacking':
      return `lacking-${fault.what}`;
    case 'endless':
      return 'endless-list';
    case 'budget':
      return 'cut-by-budget';
    case 'cancelled':
      return 'canceled';
    case 'connection':
      if (fault.lacksTls) return 'tls-handshake';
      if (fault.stop?.step === 'name') return 'dns';
      if (fault.stop?.step === 'tls') return 'tls-refused';
      return fault.maybeSent ? 'connection' : 'connection-refused';
    case 'timeout':
      return fault.stop === undefined
        ? 'timeout'
        : fault.stop.proxy === undefined
          ? 'connect-timeout'
          : 'proxy-unreachable';
    case 'certificate':
      if (fault.lacksExtra) return 'certificate-file';
      return (fault.proxy === undefined ? CERTIFICATES : PROXY_CERTIFICATES)[fault.problem];
    case 'proxy':
      if (fault.httpStatus === 407) return 'proxy-auth';
      return fault.isBypassMisread ? 'proxy-bypass' : 'proxy-refused';
    case 'proxy-connection':
      return fault.lacksTls ? 'proxy-tls' : 'proxy-unreachable';
    case 'unreadable':
    case 'malformed':
    case 'too-large':
    case 'headers-too-large':
    case 'unknown-host':
      return fault.kind;
  }
}

const CERTIFICATES = {
  authority: 'certificate',
  name: 'certificate-name',
  time: 'certificate-time',
} as const satisfies Record<string, Condition>;

const PROXY_CERTIFICATES = {
  authority: 'proxy-certificate',
  name: 'proxy-certificate-name',
  time: 'proxy-certificate-time',
} as const satisfies Record<string, Condition>;

function conditionOfStatus(httpStatus: number): Condition {
  if (httpStatus >= 300 && httpStatus < 400) return 'redirect';
  if ([401, 403, 407, 451].includes(httpStatus)) return 'http-denied';
  if (httpStatus === 404 || httpStatus === 405) return 'http-not-found';
  if (httpStatus === 429) return 'http-rate-limit';
  return httpStatus >= 500 || httpStatus === 408 || httpStatus === 425 ? 'http-transient' : 'http-other';
}
