import { describe, expect, it } from 'vitest';
import { CODES, type CodeFacts, factsOf, isKnownCode } from '../../src/platform/codes.ts';

/** The codes of the table that have a property, ascending. */
function codesWhere(holds: (facts: CodeFacts) => boolean): number[] {
  return Object.entries<CodeFacts>(CODES)
    .filter(([, facts]) => holds(facts))
    .map(([code]) => Number(code));
}

const ascending = (codes: number[]) => codes.toSorted((a, b) => a - b);

// biome-ignore format: lists of codes
const RETRIED: Record<CodeFacts['retry'], number[]> = {
  yes: [
    131001, 131009,
    1254036, 1254200, 1254290, 1254291, 1254607, 1254608, 1255040,
    99991400,
  ],
  few: [1500, 2200, 5000, 10013, 1254002, 1255001, 1255002],
  mint: [20013, 99991663, 99991664, 99991665, 99991671],
  no: [
    9499, 10003, 10005, 10014, 10015, 11210, 20002, 20009, 91402, 91403,
    131002, 131004, 131005, 131006, 131007,
    1254000, 1254001, 1254003, 1254004, 1254010, 1254040, 1254041,
    1254301, 1254302, 1254304, 1254305, 1254306,
    1255003, 1255004, 1255005,
    90003087, 90003088,
    99991201, 99991301, 99991401, 99991403, 99991543,
    99991661, 99991662, 99991668, 99991672, 99991673, 99991676, 99991677, 99991679,
    99992402,
  ],
};

// biome-ignore format: lists of codes
const GROUPS: Record<CodeFacts['group'], number[]> = {
  base: [
    1254000, 1254001, 1254002, 1254003, 1254004, 1254010, 1254036, 1254040, 1254041,
    1254200, 1254290, 1254291, 1254301, 1254302, 1254304, 1254305, 1254306, 1254607, 1254608,
    1255001, 1255002, 1255003, 1255004, 1255005, 1255040,
  ],
  wiki: [131001, 131002, 131004, 131005, 131006, 131007, 131009],
  mint: [10003, 10005, 10013, 10014, 10015, 20002],
  gateway: [
    1500, 2200, 5000, 9499, 11210, 20009, 20013, 91402, 91403, 90003087, 90003088,
    99991201, 99991301, 99991400, 99991401, 99991403, 99991543,
    99991661, 99991662, 99991663, 99991664, 99991665, 99991668,
    99991671, 99991672, 99991673, 99991676, 99991677, 99991679,
    99992402,
  ],
};

// biome-ignore format: lists of codes
const TRAITS: [claim: string, holds: (facts: CodeFacts) => boolean, codes: number[]][] = [
  ['end the stage', (facts) => facts.endsStage, [
    10003, 10005, 10013, 10014, 10015, 20002,
    99991661, 99991662, 99991663, 99991664, 99991665, 99991668,
    99991671, 99991672, 99991673, 99991676, 99991677, 99991679,
    99991543, 20009, 20013, 11210, 99991401, 99991403, 90003087, 90003088,
    1254003, 1254040, 91402, 91403, 1254302, 1254036, 99991201, 99991301,
  ]],
  ['end the restore', (facts) => facts.endsRestore, [
    10003, 10005, 10014, 10015, 20002, 99991543,
    99991661, 99991662, 99991663, 99991664, 99991665, 99991668, 99991671, 99991673, 99991677,
    20009, 20013, 11210,
  ]],
  ['leave open whether the switch was carried out', (facts) => !facts.definite, [
    1254002, 1254200, 1254608, 1255001, 1255002, 1255003, 1255004, 1255005, 1255040, 1500, 2200, 5000,
  ]],
  ['say that the server limits the rate', (facts) => facts.limitsRate, [99991400, 1254290]],
  ['have no message of the platform', (facts) => facts.msg === '', []],
];

describe('the code table', () => {
  it.each(Object.entries(RETRIED))('retries "%s" exactly these codes', (retry, codes) => {
    expect(codesWhere((facts) => facts.retry === retry)).toEqual(ascending(codes));
  });

  it.each(Object.entries(GROUPS))('has in the group "%s" exactly these codes', (group, codes) => {
    expect(codesWhere((facts) => facts.group === group)).toEqual(ascending(codes));
  });

  it.each(TRAITS)('lets exactly these codes %s', (_claim, holds, codes) => {
    expect(codesWhere(holds)).toEqual(ascending(codes));
  });

  it('never ends the restore with a code that does not end the switch', () => {
    expect(codesWhere((facts) => facts.endsRestore && !facts.endsStage)).toEqual([]);
  });

  it('holds messages of one line', () => {
    expect(codesWhere((facts) => facts.msg !== facts.msg.trim() || /[\n\r\t]/.test(facts.msg))).toEqual([]);
  });
});

// The messages as the reference page of the call prints them.
const PAGE: [code: number, msg: string][] = [
  [1254000, 'WrongRequestJson'],
  [1254001, 'WrongRequestBody'],
  [1254002, 'Fail'],
  [1254003, 'WrongBaseToken'],
  [1254010, 'ReqConvError'],
  [1254036, 'Bitable is copying, please try again later.'],
  [1254040, 'BaseTokenNotFound'],
  [1254290, 'TooManyRequest'],
  [1254302, 'Permission denied.'],
  [1255001, 'InternalError'],
  [1255002, 'RpcError'],
  [1255003, 'MarshalError'],
  [1255004, 'UmMarshalError'],
  [1255040, 'Request timed out, please try again later'],
];

describe('factsOf', () => {
  it.each(PAGE)('%i carries the msg of the page: %s', (code, msg) => {
    expect(factsOf(code)?.msg).toBe(msg);
  });

  it('gives all facts of a code', () => {
    expect(factsOf(1254302)).toEqual({
      msg: 'Permission denied.',
      group: 'base',
      retry: 'no',
      endsStage: true,
      endsRestore: false,
      definite: true,
      limitsRate: false,
    });
  });

  it.each([0, 1, -1, 1.5, 1254042, 99991666, Number.NaN, Number.POSITIVE_INFINITY])(
    'knows nothing about %d',
    (code) => {
      expect(isKnownCode(code)).toBe(false);
      expect(factsOf(code)).toBeUndefined();
    },
  );
});
