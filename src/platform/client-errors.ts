import { readFileSync } from 'node:fs';
import { plain } from '../text/plain.ts';
import type { Fault } from './fault.ts';
import { TunnelError } from './tunnel.ts';
import { addressText, type Stop } from './way.ts';

/** What an error of Node's stands for. */
type Meaning =
  /** The name does not exist; its look-up failed in another way. */
  | 'unknown-name'
  | 'no-name-service'
  /** No connection to the address. */
  | 'unreachable'
  /** The certificate is from nobody trusted; for another name; out of date. */
  | 'authority'
  | 'name'
  | 'time'
  /** What answers does not speak TLS; it does, but not with us; it has trouble of its own with it. */
  | 'no-tls'
  | 'tls-refused'
  | 'tls-trouble'
  | 'large-headers';

/**
 * The errors of Node by what failed (`syscall`; `''` for whatever it was) and code; the first row that fits counts.
 * What no row fits befell a connection that was made: if that may have carried the request, nobody knows.
 *
 * Sources: Node's pages on `dns` and `errors`; "X509 certificate error codes" of its page on `tls`; OpenSSL's reasons
 * in `sslerr.h`, whose names Node makes codes of. Windows' own numbers become these codes before we see them (`uv_translate_sys_error`
 * of libuv); there a name without an address is `ENOENT`.
 */
const ERRORS: readonly (readonly [syscall: string, code: RegExp, Meaning])[] = [
  ['getaddrinfo', /^(ENOTFOUND|ENOENT|ENODATA|EAI_NONAME|EAI_NODATA)$/, 'unknown-name'],
  ['getaddrinfo', /^/, 'no-name-service'],
  ['connect', /^/, 'unreachable'],
  ['', /^(ERR_TLS_CERT_ALTNAME|HOSTNAME_MISMATCH)/, 'name'],
  ['', /^(CERT_HAS_EXPIRED|CERT_NOT_YET_VALID)$/, 'time'],
  [
    '',
    /^(CERT_|CRL_|UNABLE_TO_|ERROR_IN_C|DEPTH_ZERO_SELF_SIGNED|SELF_SIGNED_CERT|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED)/,
    'authority',
  ],
  ['', /^ERR_SSL_(WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|UNKNOWN_PROTOCOL|HTTP_REQUEST)$/, 'no-tls'],
  ['', /^ERR_SSL_TLSV1_ALERT_INTERNAL_ERROR$/, 'tls-trouble'],
  ['', /^(ERR_SSL_|EPROTO$)/, 'tls-refused'],
  ['', /^HPE_HEADER_OVERFLOW$/, 'large-headers'],
];

// Asks for a certificate of ours, which TLS 1.3 can do only when it has let us send already.
const LATE_REFUSAL = 'ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED';

// OpenSSL's own report, as in 40AD:error:0A00010B:SSL routines:function:reason:file.c:77: (its page "ERR_error_string").
const OPENSSL_REPORT = /(?:\w+ EPROTO )?[0-9A-F]+:error:[0-9A-F]+:[^:]*:[^:]*:([^:]+):.*/s;

/** What is known of a request that met an error. */
export interface ErrorContext {
  /** Where it stood; `undefined` where it may have left. */
  readonly stop: Stop | undefined;
  /** Address of the proxy, without its credentials; `undefined` where there is none. */
  readonly proxy: string | undefined;
  /** Whether `no_proxy` holds what means nothing there. */
  readonly isBypassMisread: boolean;
  /** Limit for the headers of an answer, in bytes. */
  readonly maxHeaderBytes: number;
}

/**
 * The fault that an error of the client stands for.
 *
 * @throws the error, where it is one of ours
 */
export function faultOf(error: unknown, context: ErrorContext): Fault {
  if (error instanceof TunnelError) return faultOfTunnel(error, context);
  if (!(error instanceof Error) || error instanceof TypeError || error instanceof RangeError) throw error;
  const { stop, maxHeaderBytes } = context;
  const errors = error instanceof AggregateError ? (error.errors as NodeJS.ErrnoException[]) : [error];
  const detail = [...new Set(errors.map(inWords))].join(', ');
  const meaning = meaningOf(errors[0] ?? error);
  switch (meaning) {
    case 'unknown-name':
      return { kind: 'unknown-host', detail };
    case 'authority':
    case 'name':
    case 'time': {
      const unread = meaning === 'authority' ? unreadableExtra() : '';
      return {
        kind: 'certificate',
        detail: `${detail} (${codeOf(error)})${unread}`,
        problem: meaning,
        ...(unread !== '' && { lacksExtra: true }),
      };
    }
    case 'large-headers':
      return { kind: 'headers-too-large', limitBytes: maxHeaderBytes };
    case 'no-name-service':
      return { kind: 'connection', detail, maybeSent: false, stop: { addresses: [], ...stop, step: 'name' } };
    case 'unreachable': {
      const addresses = (errors as { address?: string; port?: number }[]).flatMap(({ address, port = '' }) =>
        address === undefined ? [] : addressText(address, port),
      );
      return { kind: 'connection', detail, maybeSent: false, stop: { ...stop, step: 'connect', addresses } };
    }
  }
  const isLateRefusal = codeOf(error) === LATE_REFUSAL;
  const stopped = stop ?? (isLateRefusal ? ({ step: 'tls', addresses: [] } as const) : undefined);
  return {
    kind: 'connection',
    detail,
    maybeSent: stopped === undefined,
    ...(stopped && { stop: stopped }),
    ...(meaning === 'no-tls' && stopped && { lacksTls: true }),
    ...((meaning === 'no-tls' || meaning === 'tls-refused') && stopped && { canPass: false }),
  };
}

function faultOfTunnel({ httpStatus, cause }: TunnelError, context: ErrorContext): Fault {
  const { proxy, isBypassMisread } = context;
  const named = proxy === undefined ? {} : { proxy };
  if (httpStatus !== undefined) {
    return { kind: 'proxy', httpStatus, ...named, ...(isBypassMisread && { isBypassMisread }) };
  }
  const fault = faultOf(cause, { ...context, stop: context.stop ?? { step: 'tunnel', addresses: [] } });
  if (fault.kind === 'certificate') return { ...fault, ...named };
  const detail = 'detail' in fault ? fault.detail : inWords(cause as Error);
  const { lacksTls = false, canPass = true } = fault.kind === 'connection' ? fault : {};
  const isUnknown = fault.kind === 'unknown-host';
  return { kind: 'proxy-connection', detail, isUnknown, lacksTls, canPass, ...named };
}

function meaningOf(error: NodeJS.ErrnoException): Meaning | undefined {
  const code = codeOf(error);
  const { syscall = '' } = error;
  return ERRORS.find(([on, codes]) => (on === '' || on === syscall) && codes.test(code))?.[2];
}

// Where TLS fails while it writes Node gives no finer code than EPROTO; the reason stands in OpenSSL's report alone.
function codeOf({ code = '', message }: NodeJS.ErrnoException): string {
  const [, reason] = code === 'EPROTO' ? (OPENSSL_REPORT.exec(message) ?? []) : [];
  return reason === undefined ? code : `ERR_SSL_${reason.toUpperCase().replaceAll(' ', '_')}`;
}

function inWords(
  error: NodeJS.ErrnoException & { address?: string; port?: number; hostname?: string },
): string {
  const { code = '', syscall, address, port, hostname, message } = error;
  if (syscall === 'connect' && address !== undefined) return `${code} ${addressText(address, port ?? '')}`;
  if (syscall === 'getaddrinfo' && hostname !== undefined) return `${code} ${plain(hostname)}`;
  return plain((message === '' ? code : message).replace(OPENSSL_REPORT, '$1 (TLS)'));
}

// Node passes over such a file, and says so on its error output alone.
function unreadableExtra(file = process.env.NODE_EXTRA_CA_CERTS ?? ''): string {
  if (file === '') return '';
  try {
    return readFileSync(file, 'latin1').includes('-----BEGIN ') ? '' : extraIs(file, 'no certificate');
  } catch (error) {
    return extraIs(file, (error as NodeJS.ErrnoException).code ?? '');
  }
}

const extraIs = (file: string, what: string) => `; NODE_EXTRA_CA_CERTS=${plain(file)}: ${what}`;
