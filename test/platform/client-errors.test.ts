import { describe, expect, it } from 'vitest';
import { faultOf } from '../../src/platform/client-errors.ts';
import { TunnelError } from '../../src/platform/tunnel.ts';

/** An error of the network, as Node words it. */
function networkError(message: string, facts: { code?: string; syscall?: string }): Error {
  return Object.assign(new Error(message), facts);
}

describe('a tunnel that was not made', () => {
  const failed = (message: string, code: string) =>
    faultOf(new TunnelError({ cause: networkError(message, { code }) }));

  it('because the proxy refused', () => {
    expect(faultOf(new TunnelError({ httpStatus: 407 }))).toEqual({ kind: 'proxy', httpStatus: 407 });
  });

  it('because the proxy is not there', () => {
    expect(failed('connect ECONNREFUSED 10.0.0.1', 'ECONNREFUSED')).toMatchObject({
      kind: 'proxy-connection',
      detail: 'connect ECONNREFUSED 10.0.0.1',
      isUnknown: false,
    });
  });

  it("because the proxy's name does not exist", () => {
    expect(failed('getaddrinfo ENOTFOUND proxy.example', 'ENOTFOUND')).toMatchObject({
      kind: 'proxy-connection',
      isUnknown: true,
    });
  });

  it("because the proxy's certificate does not verify", () => {
    expect(failed('certificate has expired', 'CERT_HAS_EXPIRED')).toMatchObject({
      kind: 'certificate',
      problem: 'time',
    });
  });

  it('because of an error of ours', () => {
    const slip = new TypeError('a slip');
    expect(() => faultOf(new TunnelError({ cause: slip }))).toThrow(slip);
  });
});
