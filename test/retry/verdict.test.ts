import { describe, expect, it } from 'vitest';
import { CODES, type CodeFacts } from '../../src/platform/codes.ts';
import type { Fault } from '../../src/platform/fault.ts';
import { judge, judgeRestore, judgeRestoreMint, type Verdict } from '../../src/retry/verdict.ts';
import { answered, httpFault, refusedWith } from '../platform/faults.ts';

/** `retry`, then what else is true of the fault. */
function inWords({ retry, endsStage, isDefinite, limitsRate }: Verdict): string {
  const traits = { 'ends the stage': endsStage, definite: isDefinite, 'limits the rate': limitsRate };
  const held = Object.entries(traits).flatMap(([word, holds]) => (holds ? [word] : []));
  return [retry, ...held].join(', ');
}

const connection = (maybeSent: boolean): Fault => ({ kind: 'connection', detail: 'ECONNRESET', maybeSent });
const AT_CONNECT = { step: 'connect', addresses: ['192.0.2.1:443'] } as const;
const refusedTls: Fault = { kind: 'connection', detail: 'x', maybeSent: false, canPass: false };
const lacksTls: Fault = {
  kind: 'proxy-connection',
  detail: 'x',
  isUnknown: false,
  lacksTls: true,
  canPass: false,
};
const garbled = answered('{"code":0', { httpStatus: 200 });
const wrongTyped = answered({ code: '0' });

const FAULTS: readonly (readonly [what: string, fault: Fault, verdict: string])[] = [
  ['an answer that is not JSON', { kind: 'unreadable', answer: garbled }, 'yes'],
  ['code 0 without what the call must bring', { kind: 'lacking', answer: wrongTyped, what: 'list' }, 'no'],
  ['JSON without an integer code', { kind: 'malformed', answer: wrongTyped }, 'no'],
  ['an answer that is too large', { kind: 'too-large', httpStatus: 200, limitBytes: 1 }, 'no'],
  ['a list without an end', { kind: 'endless' }, 'no'],
  ['a timeout', { kind: 'timeout', limitMs: 15_000 }, 'yes'],
  ['a timeout before it could leave', { kind: 'timeout', limitMs: 1, stop: AT_CONNECT }, 'yes, definite'],
  ['too many headers', { kind: 'headers-too-large', limitBytes: 1 }, 'no'],
  ['a handshake that was refused', refusedTls, 'no, ends the stage, definite'],
  ['a connection that broke in mid-request', connection(true), 'yes'],
  ['a connection that was refused', connection(false), 'yes, definite'],
  ['the spent budget', { kind: 'budget' }, 'no, ends the stage'],
  ['the cancelled job', { kind: 'cancelled' }, 'no, ends the stage'],
  [
    'the spent budget before it could leave',
    { kind: 'budget', stop: AT_CONNECT },
    'no, ends the stage, definite',
  ],
  [
    'the cancelled job before it could leave',
    { kind: 'cancelled', stop: AT_CONNECT },
    'no, ends the stage, definite',
  ],
  ['a name that does not exist', { kind: 'unknown-host', detail: 'x' }, 'no, ends the stage, definite'],
  ['a proxy out of reach', { kind: 'proxy-connection', detail: 'x', isUnknown: false }, 'yes, definite'],
  [
    'a proxy whose name does not exist',
    { kind: 'proxy-connection', detail: 'x', isUnknown: true },
    'no, ends the stage, definite',
  ],
  ['a proxy without TLS', lacksTls, 'no, ends the stage, definite'],
  [
    'a certificate that fails',
    { kind: 'certificate', detail: 'x', problem: 'name' },
    'no, ends the stage, definite',
  ],
  ['a proxy that refuses with 407', { kind: 'proxy', httpStatus: 407 }, 'no, definite'],
  ['a proxy that refuses with 502', { kind: 'proxy', httpStatus: 502 }, 'yes, definite'],
];

const STATUSES: readonly (readonly [httpStatus: number, verdict: string])[] = [
  [301, 'no'],
  [307, 'no'],
  [400, 'no'],
  [401, 'no'],
  [403, 'no'],
  [404, 'no'],
  [408, 'yes'],
  [413, 'no'],
  [425, 'yes'],
  [429, 'yes, definite, limits the rate'],
  [500, 'yes'],
  [501, 'few'],
  [502, 'yes'],
  [503, 'yes'],
  [504, 'yes'],
  [507, 'few'],
  [599, 'few'],
];

const CODE_VERDICTS: readonly (readonly [what: string, fault: Fault, verdict: string])[] = [
  ['a refusal at 200', refusedWith(1254010), 'no, definite'],
  ['a refusal at 400', refusedWith(1254010, { httpStatus: 400 }), 'no, definite'],
  ['a refusal at 500, which nobody can be sure of', refusedWith(1254010, { httpStatus: 500 }), 'no'],
  ['a refusal at 408', refusedWith(1254010, { httpStatus: 408 }), 'no'],
  ['a refusal at a redirect', refusedWith(1254010, { httpStatus: 302 }), 'no'],
  ['a limit at 429', refusedWith(99991400, { httpStatus: 429 }), 'yes, definite, limits the rate'],
  ['a limit at 400', refusedWith(99991400, { httpStatus: 400 }), 'yes, definite, limits the rate'],
  ['a limit at 503', refusedWith(99991400, { httpStatus: 503 }), 'yes, definite, limits the rate'],
  ['a limit at 200', refusedWith(1254290), 'yes, definite, limits the rate'],
  ['the catch-all', refusedWith(1254002), 'few'],
  ['a write conflict', refusedWith(1254291), 'yes, definite'],
  ['a copy that is running', refusedWith(1254036), 'yes, ends the stage, definite'],
  ['an expired tenant token', refusedWith(99991663), 'mint, ends the stage, definite'],
  ['a missing scope', refusedWith(99991672, { httpStatus: 400 }), 'no, ends the stage, definite'],
  ['an unknown code at 200', refusedWith(424242), 'no'],
  ['an unknown code at 400', refusedWith(424242, { httpStatus: 400 }), 'no'],
  ['an unknown code at 429', refusedWith(424242, { httpStatus: 429 }), 'yes, definite, limits the rate'],
  ['an unknown code at 503', refusedWith(424242, { httpStatus: 503 }), 'yes'],
  ['an unknown code at 599', refusedWith(424242, { httpStatus: 599 }), 'few'],
  ['a known code at 429 goes by the code', refusedWith(1254010, { httpStatus: 429 }), 'no, definite'],
];

describe('what a fault means', () => {
  it.each(FAULTS)('%s', (_, fault, verdict) => {
    expect(inWords(judge(fault))).toBe(verdict);
  });

  it.each(STATUSES)('HTTP %i without a code', (httpStatus, verdict) => {
    expect(inWords(judge(httpFault(httpStatus)))).toBe(verdict);
  });

  it.each(CODE_VERDICTS)('%s', (_, fault, verdict) => {
    expect(inWords(judge(fault))).toBe(verdict);
  });

  it.each(Object.entries<CodeFacts>(CODES))('code %s at 200: as the table of codes says', (code, facts) => {
    expect(judge(refusedWith(Number(code)))).toEqual({
      retry: facts.retry,
      endsStage: facts.endsStage,
      isDefinite: facts.definite || facts.limitsRate,
      limitsRate: facts.limitsRate,
      saysUnchanged: facts.saysUnchanged,
    });
  });
});

const RESTORE: readonly (readonly [what: string, fault: Fault, verdict: string])[] = [
  ['a name that does not exist is tried again', { kind: 'unknown-host', detail: 'x' }, 'yes, definite'],
  [
    'a proxy whose name does not exist is tried again',
    { kind: 'proxy-connection', detail: 'x', isUnknown: true },
    'yes, definite',
  ],
  ['a proxy without TLS ends it', lacksTls, 'no, ends the stage, definite'],
  ['a handshake that was refused ends it', refusedTls, 'no, ends the stage, definite'],
  [
    'a certificate ends it',
    { kind: 'certificate', detail: 'x', problem: 'name' },
    'no, ends the stage, definite',
  ],
  ['the spent budget does not, since each automation gets a try past it', { kind: 'budget' }, 'no'],
  ['a bad token ends it', refusedWith(99991668), 'no, ends the stage, definite'],
  ['an expired tenant token ends it', refusedWith(99991663), 'mint, ends the stage, definite'],
  ['a missing scope does not', refusedWith(99991672), 'no, definite'],
  ['a missing Base does not', refusedWith(1254040), 'no, definite'],
  ['a refused address of the runner does not', refusedWith(99991401), 'no, definite'],
  ['a code that nobody knows does not', refusedWith(424242), 'no'],
  ['HTTP 404 does not', httpFault(404), 'no'],
];

const RESTORE_MINT: readonly (readonly [what: string, fault: Fault, verdict: string])[] = [
  ['a wrong secret ends it', refusedWith(10014), 'no, ends the stage, definite'],
  ['a parameter that is wrong ends it', refusedWith(10003), 'no, ends the stage, definite'],
  ['"get token fail" is tried until the budget ends', refusedWith(10013), 'yes, definite'],
  ['HTTP 404 is tried again', httpFault(404), 'yes'],
  ['an answer that makes no sense is tried again', { kind: 'malformed', answer: wrongTyped }, 'yes'],
  ['a name that does not exist is tried again', { kind: 'unknown-host', detail: 'x' }, 'yes, definite'],
  [
    'a certificate ends it',
    { kind: 'certificate', detail: 'x', problem: 'name' },
    'no, ends the stage, definite',
  ],
  ['the cancelled job ends it', { kind: 'cancelled' }, 'no, ends the stage'],
  ['the spent budget ends it', { kind: 'budget' }, 'no'],
];

describe('what a fault means for putting back', () => {
  it.each(RESTORE)('%s', (_, fault, verdict) => {
    expect(inWords(judgeRestore(fault))).toBe(verdict);
  });

  it.each(RESTORE_MINT)('minting: %s', (_, fault, verdict) => {
    expect(inWords(judgeRestoreMint(fault))).toBe(verdict);
  });
});
