import { plain } from '../text/plain.ts';
import type { Fault } from './fault.ts';
import { TunnelError } from './tunnel.ts';

// Node's names for a certificate that does not verify (nodejs.org/api/tls.html, "X509 certificate error codes").
const CERTIFICATE_CODE =
  /^(CERT_|CRL_|UNABLE_TO_|ERROR_IN_C|DEPTH_ZERO_SELF_SIGNED|SELF_SIGNED_CERT|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED|ERR_TLS_CERT_ALTNAME)/;
const CERTIFICATE_NAME = /^(ERR_TLS_CERT_ALTNAME|HOSTNAME_MISMATCH)/;
const CERTIFICATE_TIME = /^(CERT_HAS_EXPIRED|CERT_NOT_YET_VALID)/;
// What OpenSSL says of bytes that are no TLS at all.
const LACKS_TLS = /wrong version number/;
// Nothing is sent before the handshake is done.
const NO_TLS_YET = /before secure TLS connection was established/;
// OpenSSL's own report, as in 40AD:error:0A00010B:SSL routines:function:reason:file.c:77: (its page "ERR_error_string").
const OPENSSL_REPORT = /(?:\w+ EPROTO )?[0-9A-F]+:error:[0-9A-F]+:[^:]*:[^:]*:([^:]+):.*/s;
const NEVER_CONNECTED = /^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN|EADDRNOTAVAIL|EAI_\w+)$/;

/**
 * The fault that an error of the client stands for.
 *
 * @throws the error, where it is one of ours
 */
export function faultOf(error: unknown): Fault {
  if (error instanceof TunnelError) return faultOfTunnel(error);
  if (!(error instanceof Error) || error instanceof TypeError || error instanceof RangeError) throw error;
  const { code = '', syscall = '' } = error as NodeJS.ErrnoException;
  const detail = inWords(error.message === '' ? code : error.message);
  const lacksTls = LACKS_TLS.test(error.message);
  if (CERTIFICATE_CODE.test(code)) {
    const problem = CERTIFICATE_NAME.test(code) ? 'name' : CERTIFICATE_TIME.test(code) ? 'time' : 'authority';
    return { kind: 'certificate', detail: `${detail} (${code})`, problem };
  }
  if (code === 'ENOTFOUND') return { kind: 'unknown-host', detail };
  const isBeforeRequest = NEVER_CONNECTED.test(code) || lacksTls || NO_TLS_YET.test(error.message);
  const maybeSent = syscall !== 'connect' && !isBeforeRequest;
  return { kind: 'connection', detail, maybeSent, lacksTls };
}

function faultOfTunnel({ httpStatus, cause }: TunnelError): Fault {
  if (httpStatus !== undefined) return { kind: 'proxy', httpStatus };
  const fault = faultOf(cause);
  if (fault.kind !== 'connection' && fault.kind !== 'unknown-host') return fault;
  const { detail } = fault;
  const lacksTls = fault.kind === 'connection' && fault.lacksTls === true;
  return { kind: 'proxy-connection', detail, isUnknown: fault.kind === 'unknown-host', lacksTls };
}

function inWords(message: string): string {
  return plain(message.replace(OPENSSL_REPORT, '$1 (TLS)'));
}
