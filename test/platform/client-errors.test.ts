import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { type ErrorContext, faultOf } from '../../src/platform/client-errors.ts';
import { TunnelError } from '../../src/platform/tunnel.ts';
import type { Stop } from '../../src/platform/way.ts';

const PROXY = 'http://proxy.example:8080';

function faultAt(stop: Stop | undefined, error: unknown, more: Partial<ErrorContext> = {}) {
  return faultOf(error, { stop, proxy: undefined, isBypassMisread: false, maxHeaderBytes: 1024, ...more });
}

/** An error of the network, as Node makes it. */
function networkError(facts: NodeJS.ErrnoException | object, message = 'x'): Error {
  return Object.assign(new Error(message), facts);
}

/** OpenSSL's report of an error, as Node puts it into a message. */
function opensslReport(reason: string): string {
  return `40ADA746EF7F0000:error:0A00010B:SSL routines:tls_validate_record_header:${reason}:../openssl/ssl/record.c:77:\n`;
}

const lookUp = (code: string) => networkError({ code, syscall: 'getaddrinfo', hostname: 'open.example.com' });
const connect = (code: string, address = '192.0.2.1') =>
  networkError({ code, syscall: 'connect', address, port: 443 });

const AT_NAME: Stop = { step: 'name', addresses: [] };
const AT_CONNECT: Stop = { step: 'connect', addresses: ['192.0.2.1:443'] };
const AT_TLS: Stop = { step: 'tls', addresses: ['192.0.2.1:443'] };
const LEFT = undefined;

describe('a name that does not resolve', () => {
  // The last one is how Windows says it.
  it.each(['ENOTFOUND', 'ENODATA', 'EAI_NONAME', 'ENOENT'])('because it does not exist: %s', (code) => {
    expect(faultAt(AT_NAME, lookUp(code))).toEqual({
      kind: 'unknown-host',
      detail: `${code} open.example.com`,
    });
  });

  it.each(['EAI_AGAIN', 'EAI_FAIL', 'EBUSY', 'EMFILE', 'ENFILE', 'ENOMEM', 'EPERM', 'UNKNOWN'])(
    'for another reason was never sent, and may pass: %s',
    (code) => {
      expect(faultAt(AT_NAME, lookUp(code))).toEqual({
        kind: 'connection',
        detail: `${code} open.example.com`,
        maybeSent: false,
        stop: AT_NAME,
      });
    },
  );
});

describe('a connection that was not made', () => {
  // Windows' numbers come as these names too; WSAEACCES as EACCES.
  it.each([
    'ECONNREFUSED',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'EHOSTDOWN',
    'ENETDOWN',
    'EADDRNOTAVAIL',
    'ETIMEDOUT',
    'ECONNRESET',
    'ECONNABORTED',
    'EACCES',
    'EPERM',
    'EMFILE',
    'UNKNOWN',
  ])('was never sent, and may pass: %s', (code) => {
    expect(faultAt(AT_CONNECT, connect(code))).toEqual({
      kind: 'connection',
      detail: `${code} 192.0.2.1:443`,
      maybeSent: false,
      stop: AT_CONNECT,
    });
  });

  it('names every address that was tried', () => {
    const errors = [connect('ETIMEDOUT', '2001:db8::1'), connect('ECONNREFUSED')];
    expect(faultAt(AT_CONNECT, new AggregateError(errors))).toEqual({
      kind: 'connection',
      detail: 'ETIMEDOUT [2001:db8::1]:443, ECONNREFUSED 192.0.2.1:443',
      maybeSent: false,
      stop: { step: 'connect', addresses: ['[2001:db8::1]:443', '192.0.2.1:443'] },
    });
  });
});

describe('a connection that broke', () => {
  it.each(['ECONNRESET', 'EPIPE', 'ECONNABORTED', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETDOWN'])(
    'may have carried the request: %s',
    (code) => {
      expect(faultAt(LEFT, networkError({ code, syscall: 'read' }))).toEqual({
        kind: 'connection',
        detail: 'x',
        maybeSent: true,
      });
    },
  );

  it('during the handshake of TLS has carried nothing', () => {
    expect(faultAt(AT_TLS, networkError({ code: 'ECONNRESET' }))).toEqual({
      kind: 'connection',
      detail: 'x',
      maybeSent: false,
      stop: AT_TLS,
    });
  });

  it('is named by its code where there are no words', () => {
    expect(faultAt(LEFT, networkError({ code: 'ECONNRESET' }, ''))).toMatchObject({ detail: 'ECONNRESET' });
  });

  it('is told in one harmless line', () => {
    const error = networkError({ code: 'ECONNRESET' }, 'a\r\n::error::b');
    expect(faultAt(LEFT, error)).toMatchObject({ detail: 'a ::error::b' });
  });
});

describe('TLS that fails', () => {
  it.each([
    [
      'with a code',
      networkError({ code: 'ERR_SSL_WRONG_VERSION_NUMBER' }, opensslReport('wrong version number')),
    ],
    [
      'in the middle of a write',
      networkError({ code: 'EPROTO' }, `write EPROTO ${opensslReport('wrong version number')}`),
    ],
  ])('because the port speaks none cannot pass: %s', (_, error) => {
    expect(faultAt(AT_TLS, error)).toEqual({
      kind: 'connection',
      detail: 'wrong version number (TLS)',
      maybeSent: false,
      stop: AT_TLS,
      lacksTls: true,
      canPass: false,
    });
  });

  it('because the host refuses cannot pass', () => {
    const error = networkError(
      { code: 'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION' },
      opensslReport('tlsv1 alert protocol version'),
    );
    expect(faultAt(AT_TLS, error)).toEqual({
      kind: 'connection',
      detail: 'tlsv1 alert protocol version (TLS)',
      maybeSent: false,
      stop: AT_TLS,
      canPass: false,
    });
  });

  it('because the host has trouble may pass', () => {
    const error = networkError({ code: 'ERR_SSL_TLSV1_ALERT_INTERNAL_ERROR' });
    expect(faultAt(AT_TLS, error)).toMatchObject({ maybeSent: false });
    expect(faultAt(AT_TLS, error)).not.toHaveProperty('canPass');
  });

  it('because a certificate of ours is asked for, which is said when the request has left, was refused too', () => {
    const error = networkError({ code: 'ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED' });
    expect(faultAt(LEFT, error)).toMatchObject({ maybeSent: false, canPass: false, stop: { step: 'tls' } });
  });

  it('in the middle of an answer leaves it open', () => {
    const error = networkError({ code: 'ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC' });
    expect(faultAt(LEFT, error)).toEqual({ kind: 'connection', detail: 'x', maybeSent: true });
  });
});

describe('a certificate', () => {
  it.each([
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'authority'],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'authority'],
    ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'authority'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'authority'],
    ['CERT_UNTRUSTED', 'authority'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'name'],
    ['CERT_HAS_EXPIRED', 'time'],
    ['CERT_NOT_YET_VALID', 'time'],
  ])('%s: %s', (code, problem) => {
    expect(faultAt(AT_TLS, networkError({ code }))).toEqual({
      kind: 'certificate',
      detail: `x (${code})`,
      problem,
    });
  });

  it.each([
    ['/nowhere/authority.pem', 'ENOENT'],
    [import.meta.filename, 'no certificate'],
  ])('is missed where NODE_EXTRA_CA_CERTS brings none: %s', (file, what) => {
    onTestFinished(() => void vi.unstubAllEnvs());
    vi.stubEnv('NODE_EXTRA_CA_CERTS', file);
    const error = networkError({ code: 'DEPTH_ZERO_SELF_SIGNED_CERT' });
    expect(faultAt(AT_TLS, error)).toEqual({
      kind: 'certificate',
      detail: `x (DEPTH_ZERO_SELF_SIGNED_CERT); NODE_EXTRA_CA_CERTS=${file}: ${what}`,
      problem: 'authority',
      lacksExtra: true,
    });
  });
});

it('more headers than are read are no fault of the connection', () => {
  expect(faultAt(LEFT, networkError({ code: 'HPE_HEADER_OVERFLOW' }))).toEqual({
    kind: 'headers-too-large',
    limitBytes: 1024,
  });
});

it.each([new TypeError('a slip'), new RangeError('a slip'), 'a slip'])(
  'an error of ours is thrown',
  (slip) => {
    expect(() => faultAt(LEFT, slip)).toThrow('a slip');
  },
);

describe('a tunnel that was not made', () => {
  const failed = (cause: Error) => faultAt(AT_CONNECT, new TunnelError({ cause }), { proxy: PROXY });

  it('because the proxy refused', () => {
    const error = new TunnelError({ httpStatus: 403 });
    expect(faultAt(AT_CONNECT, error, { proxy: PROXY })).toEqual({
      kind: 'proxy',
      httpStatus: 403,
      proxy: PROXY,
    });
    expect(faultAt(AT_CONNECT, error, { isBypassMisread: true })).toMatchObject({ isBypassMisread: true });
  });

  it('because the proxy is not there', () => {
    expect(failed(connect('ECONNREFUSED'))).toEqual({
      kind: 'proxy-connection',
      detail: 'ECONNREFUSED 192.0.2.1:443',
      isUnknown: false,
      lacksTls: false,
      canPass: true,
      proxy: PROXY,
    });
  });

  it("because the proxy's name does not exist", () => {
    expect(failed(lookUp('ENOTFOUND'))).toMatchObject({ kind: 'proxy-connection', isUnknown: true });
  });

  it('because the proxy speaks no TLS', () => {
    const error = networkError({ code: 'EPROTO' }, `write EPROTO ${opensslReport('wrong version number')}`);
    expect(failed(error)).toMatchObject({ kind: 'proxy-connection', lacksTls: true, canPass: false });
  });

  it("because the proxy's certificate does not verify", () => {
    expect(failed(networkError({ code: 'CERT_HAS_EXPIRED' }))).toEqual({
      kind: 'certificate',
      detail: 'x (CERT_HAS_EXPIRED)',
      problem: 'time',
      proxy: PROXY,
    });
  });

  it('because of more headers than are read', () => {
    expect(failed(networkError({ code: 'HPE_HEADER_OVERFLOW' }))).toMatchObject({
      kind: 'proxy-connection',
      detail: 'x',
    });
  });

  it('because of an error of ours', () => {
    expect(() => failed(new TypeError('a slip'))).toThrow('a slip');
  });
});
