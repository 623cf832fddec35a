import { describe, expect, it } from 'vitest';
import { requireSuccess } from '../../src/platform/envelope.ts';
import { answerOf, CallError, type Fault } from '../../src/platform/fault.ts';
import { answered } from './faults.ts';

function faultOf(body: unknown, httpStatus = 200): Fault | undefined {
  try {
    requireSuccess('list', { answer: answered(body, { httpStatus }) });
    return undefined;
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    return error.fault;
  }
}

describe('success', () => {
  it.each([200, 201, 204, 299])('is HTTP %i with the integer code 0', (httpStatus) => {
    expect(faultOf({ code: 0 }, httpStatus)).toBeUndefined();
  });

  it('is the answer', () => {
    const answer = answered({ code: 0, data: { x: 1 } });
    expect(requireSuccess('list', { answer })).toBe(answer);
  });
});

describe('everything else fails', () => {
  it.each<[string, unknown, number, Fault['kind']]>([
    ['a code at 200', { code: 1254010 }, 200, 'code'],
    ['a code at 400', { code: 1254010 }, 400, 'code'],
    ['a code at 500', { code: 1254200 }, 500, 'code'],
    ['code 0 at 400', { code: 0 }, 400, 'http'],
    ['code 0 at 302', { code: 0 }, 302, 'http'],
    ['code 0 at 199', { code: 0 }, 199, 'http'],
    ['code 0 at 300', { code: 0 }, 300, 'http'],
    ['JSON without a code at 404', { error: 'x' }, 404, 'http'],
    ['HTML at 502', '<html>', 502, 'http'],
    ['HTML at 200', '<html>', 200, 'unreadable'],
    ['nothing at 200', '', 200, 'unreadable'],
    ['a cut answer', '{"code":0', 200, 'unreadable'],
    ['JSON without a code', {}, 200, 'malformed'],
    ['code 0 as text', { code: '0' }, 200, 'malformed'],
    ['an array', [], 200, 'malformed'],
    ['null', 'null', 200, 'malformed'],
    ['0', '0', 200, 'malformed'],
  ])('%s', (_, body, httpStatus, kind) => {
    expect(faultOf(body, httpStatus)?.kind).toBe(kind);
  });

  it('with the fault of the exchange where no answer came', () => {
    const fault: Fault = { kind: 'timeout', limitMs: 1 };
    expect(() => requireSuccess('list', { fault })).toThrow(new CallError('list', fault));
  });

  it('without quoting what came of minting', () => {
    const answer = answered('{"code":0,"tenant_access_token":"t-half-a-tok');
    try {
      requireSuccess('mint', { answer });
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(CallError);
      expect(answerOf((error as CallError).fault)?.excerpt).toBeUndefined();
    }
  });
});
