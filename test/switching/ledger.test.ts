import { describe, expect, it } from 'vitest';
import type { Fault } from '../../src/platform/fault.ts';
import { judge } from '../../src/retry/verdict.ts';
import { Entry, Ledger } from '../../src/switching/ledger.ts';
import { answered, httpFault, refusedWith } from '../platform/faults.ts';

const OK = answered({ code: 0 });
const REFUSED = refusedWith(1254010);
const LOST = httpFault(504);
const NEVER_SENT: Fault = { kind: 'connection', detail: 'ECONNREFUSED', maybeSent: false };

/** The tries of an automation: success, a fault, or one that is still under way. */
type Try = 'ok' | 'under way' | Fault;

function tried(tries: readonly Try[], formerStatus?: 'Enable' | 'Disable'): Entry {
  const entry = new Entry({ id: '1', ...(formerStatus && { formerStatus }) }, 'Disable');
  for (const one of tries) {
    entry.begin();
    if (one === 'ok') entry.succeed(OK);
    else if (one !== 'under way') entry.fail(one, judge(one));
  }
  if (tries.at(-1) === 'ok') entry.close({ done: true });
  else if (tries.at(-1) !== 'under way') entry.close({ done: false, reason: { kind: 'final' } });
  return entry;
}

describe('what became of an automation', () => {
  it.each<[string, readonly Try[], string, boolean | undefined]>([
    ['switched', ['ok'], 'switched', true],
    ['switched after a refusal', [REFUSED, 'ok'], 'switched', true],
    ['switched after a lost answer', [LOST, 'ok'], 'switched', true],
    ['refused', [REFUSED], 'refused', false],
    ['refused twice', [REFUSED, REFUSED], 'refused', false],
    ['never sent, for want of a connection', [NEVER_SENT], 'refused', false],
    ['not known after a lost answer', [LOST], 'unknown', undefined],
    ['not known where a refusal follows a lost answer', [LOST, REFUSED], 'unknown', undefined],
    ['not known where a lost answer follows a refusal', [REFUSED, LOST], 'unknown', undefined],
    ['not known in mid-request', ['under way'], 'unknown', undefined],
    ['not known in the second request', [REFUSED, 'under way'], 'unknown', undefined],
    ['untried', [], 'untried', false],
  ])('%s', (_, tries, outcome, isChanged) => {
    const entry = tried(tries, 'Enable');
    expect([entry.outcome, entry.isChanged, entry.tries]).toEqual([outcome, isChanged, tries.length]);
  });

  it.each<[string, Fault, boolean | undefined]>([
    ['changed where a request went unanswered before', LOST, true],
    ['perhaps changed where each request was refused', REFUSED, undefined],
  ])('is %s, and a reading shows it as wanted', (_, fault, isChanged) => {
    const entry = new Entry({ id: '1', formerStatus: 'Enable' }, 'Disable');
    entry.begin();
    entry.fail(fault, judge(fault));
    entry.close({ done: true });
    expect([entry.outcome, entry.isChanged]).toEqual(['switched', isChanged]);
  });

  it.each<[string, Fault, string]>([
    ['refused', { ...REFUSED, isRepeat: true }, 'unknown'],
    ['never sent', { ...NEVER_SENT, isRepeat: true }, 'unknown'],
    ['lost', { ...LOST, isRepeat: true }, 'unknown'],
  ])('is not known where a request was sent twice by itself and the second was %s', (_, fault, outcome) => {
    const entry = tried([fault], 'Enable');
    expect([entry.outcome, entry.isUndecided, entry.tries]).toEqual([outcome, true, 2]);
  });

  it('stays undecided where a request was sent twice by itself and the second succeeded', () => {
    const entry = new Entry({ id: '1' }, 'Disable');
    entry.begin();
    entry.succeed({ ...OK, isRepeat: true });
    entry.close({ done: true });
    expect([entry.outcome, entry.isUndecided, entry.tries]).toEqual(['switched', true, 2]);
  });

  it('is unchanged where it was as wanted', () => {
    const entry = tried([], 'Disable');
    expect([entry.outcome, entry.isChanged]).toEqual(['unchanged', false]);
  });

  it('may be a change where the former status was not read', () => {
    expect(tried(['ok']).isChanged).toBeUndefined();
    expect(tried([REFUSED]).isChanged).toBe(false);
  });

  it('stays undecided after a success that follows a lost answer, which may still land', () => {
    expect(tried([LOST, 'ok']).isUndecided).toBe(true);
    expect(tried([REFUSED, 'ok']).isUndecided).toBe(false);
  });

  it('has the answer of its last request, if one came', () => {
    expect(tried([REFUSED]).answer?.code).toBe(1254010);
    expect(tried([REFUSED, { kind: 'timeout', limitMs: 1 }]).answer).toBeUndefined();
    expect(tried([REFUSED, 'under way']).answer).toBeUndefined();
  });

  it('has no answer left where a reading showed that it is done after all', () => {
    const entry = tried([LOST, REFUSED, 'under way']);
    entry.fail(REFUSED, judge(REFUSED));
    entry.close({ done: true });
    expect([entry.outcome, entry.answer]).toEqual(['switched', undefined]);
  });

  it('has a failure only where it failed', () => {
    expect(tried(['ok']).failure).toBeUndefined();
    expect(tried(['under way']).failure).toBeUndefined();
    expect(tried([REFUSED]).failure).toMatchObject({ reason: { kind: 'final' } });
  });
});

describe('a ledger', () => {
  const [first, second, third] = ['1', '2', '3'] as const;
  const make = () =>
    new Ledger('Disable', [
      { id: first, formerStatus: 'Enable' },
      { id: second, formerStatus: 'Disable' },
      { id: third, formerStatus: 'Enable' },
    ]);
  const ids = (entries: readonly Entry[]) => entries.map(({ automation }) => automation.id);

  it('knows what is due and what is not', () => {
    const ledger = make();
    expect([ids(ledger.due), ids(ledger.unchanged)]).toEqual([[first, third], [second]]);
    expect(ledger.isComplete).toBe(false);
  });

  it('is complete once all that is due has been switched', () => {
    const ledger = make();
    for (const entry of ledger.due) {
      entry.begin();
      entry.succeed(OK);
      expect(ledger.isComplete).toBe(false);
      ledger.close(entry, { done: true });
    }
    expect(ledger.isComplete).toBe(true);
    expect([ledger.tries, ledger.failed, ledger.decidingAnswer]).toEqual([2, [], OK]);
  });

  it('is complete where nothing is due', () => {
    const ledger = new Ledger('Disable', [{ id: '1', formerStatus: 'Disable' }]);
    expect([ledger.isComplete, ledger.decidingAnswer, ledger.tries]).toEqual([true, undefined, 0]);
  });

  it('is decided by the failure that came first, not by the order of the names', () => {
    const ledger = make();
    const [one, other] = ledger.due;
    if (!one || !other) throw new Error('two are due');
    other.begin();
    other.fail(refusedWith(1254301), judge(refusedWith(1254301)));
    ledger.close(other, { done: false, reason: { kind: 'final' } });
    one.begin();
    one.fail(REFUSED, judge(REFUSED));
    ledger.close(one, { done: false, reason: { kind: 'final' } });
    expect(ids(ledger.failed)).toEqual([third, first]);
    expect(ledger.decidingAnswer?.code).toBe(1254301);
  });

  it('is decided by what all needed and could not be had', () => {
    const ledger = make();
    ledger.prerequisiteFailure = { call: 'mint', fault: refusedWith(10014), reason: { kind: 'final' } };
    expect(ledger.decidingAnswer?.code).toBe(10014);
  });
});
