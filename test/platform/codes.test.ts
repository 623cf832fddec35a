import { describe, expect, it } from 'vitest';
import { CODES, type CodeFacts, factsOf, isKnownCode } from '../../src/platform/codes.ts';

/** The codes of the table that have a property, ascending. */
function codesWhere(holds: (facts: CodeFacts) => boolean): number[] {
  return Object.entries<CodeFacts>(CODES)
    .filter(([, facts]) => holds(facts))
    .map(([code]) => Number(code));
}

// Which codes are retried, end a stage and so on is compared with the platform's tables in test/reference.
describe('the code table', () => {
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
      isDispensable: false,
      saysUnchanged: false,
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
