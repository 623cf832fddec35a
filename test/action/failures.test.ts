import { describe, expect, it } from 'vitest';
import { messages as en } from '../../src/messages/en/index.ts';
import { messages as zh } from '../../src/messages/zh/index.ts';
import type { Condition } from '../../src/platform/conditions.ts';
import type { Fault } from '../../src/platform/fault.ts';
import {
  describeEntry,
  describeFailure,
  describeFailures,
  describeUnresolved,
  explain,
  type FailureContext,
} from '../../src/reporting/failures.ts';
import { nameOf } from '../../src/reporting/names.ts';
import type { Reason } from '../../src/retry/stage.ts';
import { judge } from '../../src/retry/verdict.ts';
import { Ledger } from '../../src/switching/ledger.ts';
import type { Unresolved } from '../../src/switching/resolve.ts';
import { answered, httpFault, refusedWith } from '../platform/faults.ts';

const CONTEXT: FailureContext = {
  messages: en,
  baseUrl: 'https://open.feishu.cn',
  appId: 'cli_a',
  timeoutSeconds: 120,
  limit: 'inputs',
};
const FINAL: Reason = { kind: 'final' };
const said = (fault: Fault, reason: Reason = FINAL) => explain({ call: 'switch', fault, reason }, CONTEXT);

describe('a failure is told', () => {
  it('with code and msg, meaning, advice, scopes, link and log id, in this order', () => {
    const error = {
      log_id: 'log-1',
      permission_violations: [{ subject: 'base:workflow:write' }],
      helps: [{ url: 'https://evil.example/' }, { url: 'https://open.feishu.cn/app/cli_a/auth' }],
    };
    const answer = answered({ code: 99991672, msg: 'Access denied', error });
    const { meaning, advice } = en.codes[99991672];
    expect(said({ kind: 'code', answer })).toBe(
      [
        en.fault.code(99991672, 'Access denied'),
        meaning,
        ...advice,
        en.fault.scopes(['base:workflow:write']),
        en.fault.link('https://open.feishu.cn/app/cli_a/auth'),
        en.fault.logId('log-1'),
      ].join(' '),
    );
  });

  it('with the fields that are wrong', () => {
    const error = { field_violations: [{ field: 'status', description: 'see https://x.example' }] };
    const answer = answered({ code: 99992402, msg: 'field validation failed', error });
    expect(said({ kind: 'code', answer })).toContain(en.fault.fields(['status: see https:// x.example']));
  });

  it('in the words of the platform and with its list of codes, where a code is not known', () => {
    const text = said(refusedWith(424242, { httpStatus: 400 }));
    expect(text).toContain('424242 refused');
    expect(text).toMatch(/HTTP 400.*https:\/\/open\.feishu\.cn\/document/);
  });

  it.each<[string, Fault, Condition]>([
    ['a redirect', httpFault(302), 'redirect'],
    ['a refusal on the way', httpFault(403), 'http-denied'],
    ['a missing path', httpFault(404), 'http-not-found'],
    ['a busy server', httpFault(503), 'http-transient'],
    ['another status', httpFault(418), 'http-other'],
    ['HTML', { kind: 'unreadable', answer: answered('<html>') }, 'unreadable'],
    ['code 0 and no list', { kind: 'lacking', answer: answered([]), what: 'list' }, 'lacking-list'],
    ['JSON of another kind', { kind: 'malformed', answer: answered([]) }, 'malformed'],
    ['a timeout', { kind: 'timeout', limitMs: 15_000 }, 'timeout'],
    ['a connection', { kind: 'connection', detail: 'x', maybeSent: true }, 'connection'],
    [
      'a port without TLS',
      { kind: 'connection', detail: 'x', maybeSent: false, lacksTls: true },
      'tls-handshake',
    ],
    ['a name', { kind: 'unknown-host', detail: 'x' }, 'unknown-host'],
    ['a certificate', { kind: 'certificate', detail: 'x', problem: 'authority' }, 'certificate'],
    [
      'a certificate for another name',
      { kind: 'certificate', detail: 'x', problem: 'name' },
      'certificate-name',
    ],
    ['an old certificate', { kind: 'certificate', detail: 'x', problem: 'time' }, 'certificate-time'],
    [
      'a proxy out of reach',
      { kind: 'proxy-connection', detail: 'x', isUnknown: false },
      'proxy-unreachable',
    ],
    [
      'a proxy without TLS',
      { kind: 'proxy-connection', detail: 'x', isUnknown: false, lacksTls: true },
      'proxy-tls',
    ],
    ['a proxy', { kind: 'proxy', httpStatus: 407 }, 'proxy-auth'],
  ])('with what to do: %s', (_, fault, condition) => {
    expect(said(fault)).toContain(en.conditions[condition].advice.join(' '));
  });

  it.each<[string, Reason, RegExp]>([
    ['the tries', { kind: 'attempts', tries: 6, few: false }, /6 times \(max_attempts\)/],
    ['few tries', { kind: 'attempts', tries: 3, few: true }, /3 times; errors of this kind/],
    ['the budget', { kind: 'budget' }, /budget of 120 s \(timeout_seconds\) is spent/],
    ['a wait', { kind: 'budget', waitMs: 30_000 }, /had to wait 30 s, past the end of the budget of 120 s/],
    ['the stage', { kind: 'stage' }, /not tried again/],
    ['the job', { kind: 'cancelled' }, /cancelled/],
  ])('with what kept it from another try: %s', (_, reason, pattern) => {
    expect(said(httpFault(503), reason)).toMatch(pattern);
  });

  it('in one line, whatever the server says', () => {
    const msg = `a\n::error::b ##[group] https://x.example ${'y'.repeat(5000)}`;
    const text = said({ kind: 'code', answer: answered({ code: 1254002, msg }) });
    expect(text).not.toMatch(/\n|##\[|https:\/\/x\.example/);
    expect(text.length).toBeLessThan(3000);
  });

  it.each([
    ['mint', en.failure.calls.mint('cli_a')],
    ['list', en.failure.calls.list],
    ['workflow-list', en.failure.calls['workflow-list']],
    ['wiki', en.failure.calls.wiki('wikcnA')],
  ] as const)('with what was being done: %s', (call, subject) => {
    const text = describeFailure({ call, fault: httpFault(503), reason: FINAL, subject: 'wikcnA' }, CONTEXT);
    expect(text.startsWith(subject)).toBe(true);
  });
});

describe('the failures of a switch', () => {
  it('are those that were tried, the first first, then one line for all that were not', () => {
    const ledger = new Ledger('Disable', [{ id: '1' }, { id: '2' }, { id: '3' }, { id: '4', title: 'T' }]);
    const [one, two, three, four] = ledger.entries;
    two?.begin();
    two?.fail(refusedWith(91403), judge(refusedWith(91403)));
    if (two) ledger.close(two, { done: false, fault: refusedWith(91403), reason: FINAL });
    one?.begin();
    one?.fail(httpFault(504), judge(httpFault(504)));
    if (one) ledger.close(one, { done: false, fault: httpFault(504), reason: { kind: 'stage' } });
    for (const entry of [three, four]) {
      if (entry) ledger.close(entry, { done: false, reason: { kind: 'stage' } });
    }
    const lines = describeFailures(ledger, CONTEXT);
    expect(lines).toHaveLength(3);
    expect(lines[0]?.startsWith(en.failure.switch('2', 'Disable'))).toBe(true);
    expect(lines[1]?.startsWith(en.failure.switchUnknown('1', 'Disable'))).toBe(true);
    expect(lines[2]).toBe(en.failure.untried(['3', '4 “T”']));
    expect(four && describeEntry(four, ledger, CONTEXT)).toBe(en.log.outcomes.untried('4 “T”', 'Disable'));
  });

  it('are none after success', () => {
    const ledger = new Ledger('Disable', [{ id: '1' }]);
    for (const entry of ledger.entries) ledger.close(entry, { done: true });
    expect(describeFailures(ledger, CONTEXT)).toEqual([]);
  });
});

describe('what cannot be resolved is told', () => {
  const problems: readonly (readonly [Unresolved, readonly string[]])[] = [
    [{ kind: 'not-a-base', node: 'wikcnA', objType: 'docx' }, ['wikcnA', 'docx']],
    [{ kind: 'other-base', appToken: 'bascnA', otherAppToken: 'bascnB' }, ['bascnA', 'bascnB']],
    [
      { kind: 'title-not-found', title: 'Tilte', nearest: ['Title', 'Titel'], automations: 12 },
      ['Tilte', 'Title', 'Titel', '12'],
    ],
    [{ kind: 'title-not-found', title: 'Tilte', nearest: [], automations: 0 }, ['Tilte']],
    [{ kind: 'title-shared', title: 'Same', ids: ['730', 'wkfB'] }, ['Same', '730', 'wkfB']],
    [{ kind: 'id-not-found', id: '730', automations: 12 }, ['730', '12']],
    [{ kind: 'id-not-found', id: '730', automations: 0 }, ['730']],
    [{ kind: 'status-unknown', id: '730', title: 'T', word: 'Draft' }, ['730', 'T', 'Draft']],
    [{ kind: 'nothing-at-all' }, []],
  ];

  it.each(problems)('with everything that helps, in both languages: %o', (problem, words) => {
    for (const messages of [en, zh]) {
      const text = describeUnresolved(problem, messages);
      for (const word of words) expect(text).toContain(word);
      expect(text).toMatch(/[.。]$/);
    }
  });

  it('with titles that cannot do harm', () => {
    const title = '::error::x ##[y] https://z.example\n';
    const text = describeUnresolved({ kind: 'title-shared', title, ids: [title] }, en);
    expect(text).not.toMatch(/\n|##\[|https:\/\/z/);
  });
});

it('an automation is named by its id, and by its title where that is known', () => {
  expect([nameOf({ id: '1' }, en), nameOf({ id: '1', title: 'A\nB' }, en)]).toEqual(['1', '1 “A B”']);
});
