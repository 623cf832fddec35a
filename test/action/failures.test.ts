import { describe, expect, it } from 'vitest';
import { adviceFor } from '../../src/messages/code-text.ts';
import { messages as en } from '../../src/messages/en/index.ts';
import type { Messages } from '../../src/messages/languages.ts';
import { messages as zh } from '../../src/messages/zh/index.ts';
import type { Answer } from '../../src/platform/answer.ts';
import { CODES, type KnownCode } from '../../src/platform/codes.ts';
import { CONDITIONS, type Condition, conditionOf } from '../../src/platform/conditions.ts';
import type { Fault } from '../../src/platform/fault.ts';
import { causeOf, nameFault } from '../../src/reporting/causes.ts';
import type { ReportContext } from '../../src/reporting/context.ts';
import { pageOf } from '../../src/reporting/error-page.ts';
import { type BadEnd, describeEnd, describeUnresolved } from '../../src/reporting/failures.ts';
import { nameOf } from '../../src/reporting/names.ts';
import { annotate, type Report } from '../../src/reporting/report.ts';
import { reportSection } from '../../src/reporting/section.ts';
import type { Reason } from '../../src/retry/stage.ts';
import { judge } from '../../src/retry/verdict.ts';
import { type Automation, Ledger } from '../../src/switching/ledger.ts';
import type { Unresolved } from '../../src/switching/resolve.ts';
import { answered, httpFault, refusedWith } from '../platform/faults.ts';
import { FakeRunner } from './fake-runner.ts';
import { GROUPS, grouped, titled } from './told.ts';

const ENV = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_ACTION_REPOSITORY: 'example/automation-switch',
  GITHUB_ACTION_REF: 'v1',
};
const CONTEXT: ReportContext = {
  messages: en,
  baseUrl: 'https://open.feishu.cn',
  appToken: 'bascnOrders',
  webAddress: 'https://acme.feishu.cn/base/bascnOrders',
  appId: 'cli_a1b2c3d4e5',
  wanted: 'Disable',
  isWiki: false,
  timeoutSeconds: 120,
  limit: 'inputs',
  env: ENV,
};
const FINAL: Reason = { kind: 'final' };
const { labels, line, outcomes, promise } = en.report;
const NOTHING_LEFT = adviceFor(en.nothingLeft, { wanted: 'Disable', base: CONTEXT.webAddress ?? '' });

const causeFor = (fault: Fault, reason: Reason = FINAL, context = CONTEXT) =>
  causeOf({ call: 'switch', fault, reason }, context);

describe('a cause', () => {
  it('is code and msg, what it means, and how to grant the scope that is missing', () => {
    const error = {
      log_id: 'log-1',
      permission_violations: [{ subject: 'base:workflow:write' }],
      helps: [{ url: 'https://evil.example/' }, { url: 'https://open.feishu.cn/app/cli_a/auth' }],
    };
    const answer = answered({ code: 99991672, msg: 'Access denied.', error });
    const cause = causeFor({ kind: 'code', answer });
    expect(cause.why).toEqual(['99991672 Access denied.', en.codes[99991672].meaning]);
    expect(cause.advice).toEqual([
      'Grant the app base:workflow:write at https://open.feishu.cn/app/cli_a/auth',
      'Publish a new app version, and have it approved.',
      'Run the job again.',
    ]);
    expect(cause.logId).toBe('log-1');
  });

  it('advises to grant what the platform asks for in general, where the answer names no scope', () => {
    const { advice } = causeFor(refusedWith(99991672));
    expect(advice[0]).toMatch(/^Grant the app base:workflow:read, .* and base:workflow:update in Developer/);
    expect(advice).toHaveLength(3);
    const ofWiki = causeFor(refusedWith(99991672), FINAL, { ...CONTEXT, isWiki: true }).advice;
    expect(ofWiki[0]).toContain('wiki:node:read');
  });

  it('advises for the credentials there are, where that is known', () => {
    const forApp = causeFor(refusedWith(91403)).advice;
    const forToken = causeFor(refusedWith(91403), FINAL, { ...CONTEXT, appId: '' }).advice;
    expect(forToken).toHaveLength(adviceFor(en.codes[91403].advice).length);
    expect(forApp).toHaveLength(forToken.length - 1);
    expect(forApp.join(' ')).not.toMatch(/For an app|For a user/);
    expect(forApp[0]).toContain(CONTEXT.appId);
    expect(forApp[0]).toContain(CONTEXT.webAddress);
    expect(causeFor(refusedWith(99991663)).advice.join(' ')).not.toContain('access_token');
  });

  it('does not advise to check the way to a host that has answered before', () => {
    const timeout: Fault = { kind: 'timeout', limitMs: 15_000 };
    expect(causeFor(timeout).advice).toEqual([
      'Run the job again; if the host stays slow, raise `request_timeout_seconds`.',
    ]);
    const unheard = causeFor(timeout, FINAL, { ...CONTEXT, appId: '' }).advice;
    expect(unheard[0]).toBe('Check that the runner can reach open.feishu.cn: firewall, proxy, VPN.');
    expect(unheard).toHaveLength(3);
  });

  it('does not advise to give a proxy the password that it has got', () => {
    const refused: Fault = { kind: 'proxy', httpStatus: 407 };
    expect(causeFor(refused).advice[0]).toMatch(/^Put the user name and password/);
    const env = { ...ENV, https_proxy: 'http://user:not-the-password@proxy.example:3128' };
    expect(causeFor(refused, FINAL, { ...CONTEXT, env }).advice[0]).toMatch(/^Check the user name/);
  });

  it('names the host that a proxy refuses', () => {
    const refused: Fault = { kind: 'proxy', httpStatus: 403 };
    expect(causeFor(refused).advice[0]).toContain('open.feishu.cn');
  });

  it('does not advise to check an ID that stands in the list of the Base', () => {
    const failure = { call: 'switch', fault: refusedWith(1254010), reason: FINAL } as const;
    expect(causeOf(failure, CONTEXT).advice).toEqual(adviceFor(en.codes[1254010].advice));
    expect(causeOf(failure, CONTEXT, { id: '7308870000000000001' }).advice[0]).toMatch(/^Check that each ID/);
    expect(causeOf(failure, CONTEXT, { id: 'a', title: 'A' }).advice).toEqual(NOTHING_LEFT);
  });

  it('says which way to turn an automation by hand, and where', () => {
    const [first] = causeFor(refusedWith(99991403)).advice;
    expect(first).toBe(`Turn the automations off manually in ${CONTEXT.webAddress} for now.`);
  });

  it('leaves out of the platform’s words the link, and the scopes that are told anyway', () => {
    const error = { permission_violations: [{ subject: 'bitable:app' }] };
    const msg =
      'Access denied. One of the following scopes is required: [bitable:app].应用尚未开通，点击链接申请：https://open.feishu.cn/app/x';
    const [told] = causeFor({ kind: 'code', answer: answered({ code: 99991672, msg, error }) }).why;
    expect(told).toBe('99991672 Access denied.');
    const [withLink] = causeFor({
      kind: 'code',
      answer: answered({ code: 91403, msg: `Forbidden. See ${msg}` }),
    }).why;
    expect(withLink).toMatch(/^91403 Forbidden\. See Access denied\. /);
    expect(withLink).not.toContain('open.feishu.cn');
  });

  it('names the fields that are wrong', () => {
    const error = { field_violations: [{ field: 'status', description: 'see https://x.example' }] };
    const answer = answered({ code: 99992402, msg: 'field validation failed', error });
    expect(causeFor({ kind: 'code', answer }).why).toContain(
      en.fault.fields(['status: see https:// x.example']),
    );
  });

  it('is the platform’s own words and its list of codes, where a code is not known', () => {
    const cause = causeFor(refusedWith(424242, { httpStatus: 400 }));
    expect(cause.why[0]).toBe('424242 refused.');
    expect(cause.more).toMatch(/^https:\/\/open\.feishu\.cn\/document/);
  });

  it('leads to its own page in the language of the step, and nowhere where the repository is not known', () => {
    expect(causeFor(refusedWith(91403)).more).toBe(
      'https://github.com/example/automation-switch/blob/v1/docs/errors.md#91403',
    );
    expect(causeFor(httpFault(503), FINAL, { ...CONTEXT, messages: zh }).more).toMatch(
      /\/docs\/zh\/errors\.md#http-transient$/,
    );
    for (const env of [
      {},
      { ...ENV, GITHUB_ACTION_REF: 'v1\n::error::' },
      { ...ENV, GITHUB_SERVER_URL: '' },
    ]) {
      expect(pageOf('91403', { messages: en, env })).toBe('');
    }
  });

  it.each<[Partial<typeof ENV>, string]>([
    [
      { GITHUB_SERVER_URL: 'https://ghes.example:8443' },
      'https://ghes.example:8443/example/automation-switch/blob/v1/',
    ],
    [{ GITHUB_SERVER_URL: 'http://ghes.example/' }, 'http://ghes.example/example/automation-switch/blob/v1/'],
    [{ GITHUB_ACTION_REF: 'release/v1.2' }, '/blob/release/v1.2/docs/'],
    [{ GITHUB_ACTION_REF: 'v1.2.3+build' }, '/blob/v1.2.3%2Bbuild/docs/'],
    [{ GITHUB_ACTION_REF: '功能/fix#12' }, '/blob/%E5%8A%9F%E8%83%BD/fix%2312/docs/'],
    [{ GITHUB_ACTION_REF: "it's(1)" }, '/blob/it%27s%281%29/docs/'],
    [{ GITHUB_ACTION_REF: '<b>' }, '/blob/%3Cb%3E/docs/'],
  ])('leads there on every server and for every ref: %o', (env, expected) => {
    const page = pageOf('91403', { messages: en, env: { ...ENV, ...env } });
    expect(page).toContain(expected);
    expect(page).toMatch(/^https?:\/\/[\w./:%#+-]+$/);
  });

  it.each(['../../evil', 'a b', '/a', 'a/', 'a//b', 'a\\b', ''])(
    'leads nowhere for what no ref can be: %s',
    (ref) => {
      expect(pageOf('91403', { messages: en, env: { ...ENV, GITHUB_ACTION_REF: ref } })).toBe('');
    },
  );

  it('leaves room for what follows it, however much the platform says', () => {
    const endless = '关'.repeat(500);
    const violations = Array.from({ length: 10 }, (_, at) => ({
      field: `${at}${endless}`,
      description: endless,
    }));
    const url = `https://open.feishu.cn/${endless}`;
    const error = { message: endless, hint: `2${endless}`, field_violations: violations, helps: [{ url }] };
    const { why } = causeFor({ kind: 'code', answer: answered({ code: 424242, msg: endless, error }) });
    expect(why.join(' ').length).toBeLessThan(2500);
  });

  it('of a restore does not ask for more of a budget that the step does not set', () => {
    const budget: Fault = { kind: 'budget' };
    const { raiseBudget } = en.reason;
    expect(causeFor(budget).advice[0]).toBe(raiseBudget);
    const own = causeFor(budget, { kind: 'cancelled' }, { ...CONTEXT, limit: 'own' });
    expect(own.advice).not.toContain(raiseBudget);
  });

  it.each<[string, Reason, string]>([
    ['the tries', { kind: 'attempts', tries: 6, few: false }, en.reason.attempts(6, 'inputs')],
    ['few tries', { kind: 'attempts', tries: 3, few: true }, en.reason.fewAttempts(3)],
    ['the budget', { kind: 'budget' }, en.reason.budget(120, 'inputs')],
    ['a wait', { kind: 'budget', waitMs: 30_000 }, en.reason.budgetWait(30_000, 120, 'inputs')],
    ['the job', { kind: 'cancelled' }, en.reason.cancelled],
  ])('says what kept it from another try: %s', (_, reason, sentence) => {
    expect(causeFor(httpFault(503), reason).why.at(-1)).toBe(sentence);
  });

  it('advises to wait or to raise the budget by what a wait needs, where that is what ended it', () => {
    const waiting: Reason = { kind: 'budget', waitMs: 30_000 };
    expect(causeFor(httpFault(503), waiting).advice[0]).toBe(en.reason.waitOrRaise(150));
    const most = { ...CONTEXT, timeoutSeconds: 3600 };
    expect(causeFor(httpFault(503), waiting, most).advice[0]).toBe(en.reason.waitFor(1));
  });

  it('advises first to raise the budget, where that is what ended it', () => {
    expect(causeFor(httpFault(503), { kind: 'budget' }).advice[0]).toBe(en.reason.raiseBudget);
    const atTheEnd = { ...CONTEXT, limit: 'own' } as const;
    expect(causeFor(httpFault(503), { kind: 'budget' }, atTheEnd).advice[0]).not.toBe(en.reason.raiseBudget);
  });

  it.each([
    ['mint', en.failure.calls.mint(CONTEXT.appId)],
    ['list', en.failure.calls.list],
    ['workflow-list', en.failure.calls['workflow-list']],
    ['wiki', en.failure.calls.wiki('wikcnA')],
  ] as const)('says what was being done: %s', (call, sentence) => {
    const cause = causeOf({ call, fault: httpFault(503), reason: FINAL, subject: 'wikcnA' }, CONTEXT);
    expect(cause.why[0]).toBe(sentence);
  });

  it('keeps one line, whatever the server says', () => {
    const msg = `a\n::error::b ##[group] https://x.example ${'y'.repeat(5000)}`;
    const text = causeFor({ kind: 'code', answer: answered({ code: 1254002, msg }) }).why.join(' ');
    expect(text).not.toMatch(/\n|##\[|https:\/\/x\.example/);
    expect(text.length).toBeLessThan(600);
  });

  it('does not repeat Node’s advice for those who start it', () => {
    const detail =
      'self-signed certificate; if the root CA is installed locally, try running Node.js with --use-system-ca (X)';
    const fault: Fault = { kind: 'certificate', detail, problem: 'authority' };
    expect(nameFault(fault, CONTEXT)).toBe(
      en.fault.certificate('open.feishu.cn', 'self-signed certificate (X)'),
    );
  });

  it('names the proxy, without its user and password', () => {
    const context = { ...CONTEXT, env: { https_proxy: 'http://user:pass-word@proxy.example:3128' } };
    const told = nameFault({ kind: 'proxy-connection', detail: 'ECONNREFUSED', isUnknown: false }, context);
    expect(told).toContain('proxy.example:3128');
    expect(told).not.toContain('pass-word');
  });
});

/** A fault for each condition that a fault can be; those that are not one fault are told by others. */
const STOP = { step: 'connect', addresses: ['203.0.113.7:443', '[2001:db8::7]:443'] } as const;
const PROXY = 'http://proxy.example:3128';
const DETAIL = 'connect ECONNREFUSED 203.0.113.7:443';
const lacking = (what: 'token' | 'list' | 'node' | 'status'): Fault => ({
  kind: 'lacking',
  answer: answered({ code: 0 }),
  what,
});
const certificate = (problem: 'authority' | 'name' | 'time', proxy?: string): Fault => ({
  kind: 'certificate',
  detail: 'unable to verify the first certificate',
  problem,
  ...(proxy && { proxy }),
});
const FAULTS: Readonly<Record<Exclude<Condition, 'not-confirmed'>, Fault>> = {
  timeout: { kind: 'timeout', limitMs: 15_000 },
  'connect-timeout': { kind: 'timeout', limitMs: 15_000, stop: STOP },
  'cut-by-budget': { kind: 'budget' },
  canceled: { kind: 'cancelled' },
  'unknown-host': { kind: 'unknown-host', detail: 'getaddrinfo ENOTFOUND open.feishu.cn' },
  dns: { kind: 'connection', detail: DETAIL, maybeSent: false, stop: { ...STOP, step: 'name' } },
  'connection-refused': { kind: 'connection', detail: DETAIL, maybeSent: false },
  connection: { kind: 'connection', detail: 'read ECONNRESET', maybeSent: true },
  'tls-handshake': { kind: 'connection', detail: 'wrong version number', maybeSent: false, lacksTls: true },
  'tls-refused': { kind: 'connection', detail: 'alert 40', maybeSent: false, stop: { ...STOP, step: 'tls' } },
  certificate: certificate('authority'),
  'certificate-name': certificate('name'),
  'certificate-time': certificate('time'),
  'certificate-file': { kind: 'certificate', detail: 'unable', problem: 'authority', lacksExtra: true },
  'proxy-unreachable': { kind: 'proxy-connection', detail: DETAIL, isUnknown: false, proxy: PROXY },
  'proxy-tls': { kind: 'proxy-connection', detail: DETAIL, isUnknown: false, lacksTls: true, proxy: PROXY },
  'proxy-certificate': certificate('authority', PROXY),
  'proxy-certificate-name': certificate('name', PROXY),
  'proxy-certificate-time': certificate('time', PROXY),
  'proxy-auth': { kind: 'proxy', httpStatus: 407 },
  'proxy-refused': { kind: 'proxy', httpStatus: 403 },
  'proxy-bypass': { kind: 'proxy', httpStatus: 403, isBypassMisread: true },
  redirect: httpFault(302),
  'http-denied': httpFault(403),
  'http-not-found': httpFault(404),
  'http-rate-limit': httpFault(429),
  'http-transient': httpFault(503),
  'http-other': httpFault(418),
  unreadable: { kind: 'unreadable', answer: answered('<html><body>Sign in') },
  malformed: { kind: 'malformed', answer: answered([]) },
  'too-large': { kind: 'too-large', httpStatus: 200, limitBytes: 1024 * 1024 },
  'headers-too-large': { kind: 'headers-too-large', limitBytes: 16 * 1024 },
  'unknown-code': refusedWith(424242),
  'lacking-token': lacking('token'),
  'lacking-list': lacking('list'),
  'lacking-node': lacking('node'),
  'lacking-status': lacking('status'),
  'endless-list': { kind: 'endless' },
};
const conditions = CONDITIONS.filter((condition) => condition !== 'not-confirmed');

const NAMES = ['新订单通知负责人', 'Nightly export', 'Assign new lead to sales rep'];
const THREE: readonly Automation[] = NAMES.map((title, at) => ({
  id: `730887000000000000${at + 1}`,
  title,
  formerStatus: 'Enable',
}));
const END: BadEnd = { isCancelled: false, isDryRun: false, policy: 'always' };

/** A ledger in which the faults met the automations in turn; those after them were skipped. */
function failed(
  automations: readonly Automation[],
  faults: readonly Fault[],
  reason: Reason = FINAL,
): Ledger {
  const ledger = new Ledger('Disable', automations);
  ledger.entries.forEach((entry, at) => {
    const fault = faults[at];
    if (fault) {
      entry.begin();
      entry.fail(fault, judge(fault));
    }
    ledger.close(entry, fault ? { done: false, fault, reason } : { done: false, reason: { kind: 'stage' } });
  });
  return ledger;
}

/** What a runner is told of a report. */
function toldOf(report: Report, messages: Messages = en) {
  const runner = new FakeRunner({});
  runner.language = messages === zh ? 'zh' : 'en';
  annotate(runner.asRunner, report, { messages });
  const [title = ''] = runner.titles;
  const [annotation = ''] = runner.errors;
  return { title, annotation, infos: runner.infos };
}

const sentencesOf = (text: string) =>
  text
    .split(/\n|(?<=[.!?])\s|(?<=[。！？])/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length > 3);

const repeated = (sentences: readonly string[]) =>
  sentences.filter((sentence, at) => sentences.indexOf(sentence) !== at);

describe('every failure', () => {
  const ERROR = { log_id: '20261130093000010203040506070809A' };
  const faultOf = (code: KnownCode): Fault => ({
    kind: 'code',
    answer: answered({ code, msg: CODES[code].msg, error: ERROR }) satisfies Answer,
  });
  const rows: [string, Fault][] = [
    ...Object.keys(CODES).map((code): [string, Fault] => [code, faultOf(Number(code) as KnownCode)]),
    ...conditions.map((condition): [string, Fault] => [condition, FAULTS[condition]]),
  ];

  it('of each condition is told by its own name', () => {
    expect(conditions.filter((condition) => conditionOf(FAULTS[condition]) !== condition)).toEqual([]);
  });

  it.each(rows)('is told in 700 characters with a title of 80, and nothing in it twice: %s', (_, fault) => {
    const ledger = failed(THREE, [fault, fault, fault], { kind: 'attempts', tries: 6, few: false });
    const { report } = describeEnd(ledger, CONTEXT, END);
    const { title, annotation } = toldOf(report);
    expect(title.length).toBeLessThanOrEqual(80);
    expect(annotation.length).toBeLessThanOrEqual(700);
    expect(annotation).toContain(line(labels.doNow, ''));
    for (const { title: name = '', id } of THREE) expect(annotation).toContain(`${name} (${id})`);
    expect(repeated(sentencesOf(annotation))).toEqual([]);
  });

  it.each(rows)('says nothing twice in the summary and in Chinese either: %s', (_, fault) => {
    for (const messages of [en, zh]) {
      const ledger = failed(THREE, [fault, fault, fault]);
      const { report } = describeEnd(ledger, { ...CONTEXT, messages }, END);
      const inTable = ledger.entries.map(({ automation }) => automation);
      const section = reportSection(report, { baseUrl: CONTEXT.baseUrl, messages, inTable });
      expect(
        repeated(sentencesOf(section.replace(/<\/?(?:code|b|a)\b[^>]*>/g, '').replace(/<[^>]+>/g, '\n'))),
      ).toEqual([]);
      expect(repeated(sentencesOf(toldOf(report, messages).annotation))).toEqual([]);
    }
  });
});

describe('the failures of a switch', () => {
  it('are told once for all that they hit, with what was skipped', () => {
    const { report, errors, failureOf } = describeEnd(
      failed(THREE, [refusedWith(1254010), refusedWith(1254010)]),
      CONTEXT,
      END,
    );
    const [one = '', two = '', three = ''] = THREE.map((automation) => nameOf(automation, en));
    const { annotation } = toldOf(report);
    expect(annotation.split('\n').slice(0, 3)).toEqual([
      promise.nothingChanged,
      grouped(GROUPS.refused('Disable'), one, two),
      grouped(GROUPS.skipped, three),
    ]);
    expect(annotation.match(/1254010 refused/g)).toHaveLength(1);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(NOTHING_LEFT.join(' '));
    const [, , skipped] = failed(THREE, []).entries;
    expect(skipped && failureOf(skipped)).toContain(en.failure.skipped);
  });

  it('with several causes are told cause by cause, after what became of all and what will', () => {
    const ledger = failed(THREE, [
      refusedWith(1254010),
      { kind: 'timeout', limitMs: 1 },
      refusedWith(1254000),
    ]);
    const { report, errors } = describeEnd(ledger, CONTEXT, END);
    const lines = toldOf(report).annotation.split('\n');
    const [one = '', two = '', three = ''] = THREE.map((automation) => nameOf(automation, en));
    expect(report.title).toBe(titled(outcomes.refusedAndUnknown(2, 1, 3, 'Disable')));
    expect(lines.slice(0, 3)).toEqual([
      grouped(GROUPS.refused('Disable'), one, three),
      grouped(GROUPS.inconclusive('Disable'), two),
      promise.always(1),
    ]);
    expect(lines[3]).toBe(line(labels.doNow, en.report.doNowRestored(CONTEXT.webAddress ?? '')));
    expect(lines.filter((text) => text.startsWith(labels.next)).map((text) => text.split(': ')[0])).toEqual(
      NAMES.map((name) => en.report.labelFor(labels.next, name)),
    );
    expect(errors).toHaveLength(3);
  });

  it.each<[string, Fault, string | undefined]>([
    ['no response came', { kind: 'timeout', limitMs: 1 }, en.conditions.timeout.name],
    [
      'a response came that is not read to its end',
      { kind: 'too-large', httpStatus: 200, limitBytes: 1 },
      undefined,
    ],
    ['a response came with endless headers', { kind: 'headers-too-large', limitBytes: 1 }, undefined],
    ['one came that proves nothing', httpFault(504), en.conditions['http-transient'].name],
  ])('are headed as unknown where %s', (_, fault, name) => {
    const { report } = describeEnd(failed(THREE.slice(0, 1), [fault]), CONTEXT, END);
    const outcome = outcomes.unknown(1, 1, 'Disable');
    expect(report.title).toBe(titled(name === undefined ? outcome : en.report.because(outcome, name)));
    expect(toldOf(report).annotation.startsWith(`${GROUPS.inconclusive('Disable')}: `)).toBe(true);
  });

  it('begin with what is off, by name for a few, counted for many', () => {
    const switched = (count: number) => {
      const many = Array.from({ length: count }, (_, at) => ({ id: `${at}`, title: `T${at}` }));
      const ledger = new Ledger('Disable', [...many, ...THREE.slice(0, 1)]);
      for (const entry of ledger.entries.slice(0, count)) {
        entry.begin();
        entry.succeed(answered({ code: 0 }));
        ledger.close(entry, { done: true });
      }
      const [last] = ledger.entries.slice(-1);
      last?.begin();
      last?.fail(refusedWith(91403), judge(refusedWith(91403)));
      if (last) ledger.close(last, { done: false, fault: refusedWith(91403), reason: FINAL });
      return toldOf(describeEnd(ledger, CONTEXT, END).report).annotation;
    };
    expect(switched(2)).toMatch(/^Off now: T0 \(0\), T1 \(1\)\. Not turned off: /);
    expect(switched(200)).toContain(`${promise.doneNow(200, 'Disable')} ${promise.always(200)}`);
    expect(switched(200)).not.toContain('T0');
  });

  it('say where an earlier try may have worked after all', () => {
    const ledger = new Ledger('Disable', THREE.slice(0, 1));
    const [entry] = ledger.entries;
    for (const fault of [httpFault(504), refusedWith(1254010)]) {
      entry?.begin();
      entry?.fail(fault, judge(fault));
    }
    if (entry) ledger.close(entry, { done: false, fault: refusedWith(1254010), reason: FINAL });
    const { annotation } = toldOf(describeEnd(ledger, CONTEXT, END).report);
    expect(annotation).toContain(GROUPS.inconclusive('Disable'));
    expect(annotation).toContain(en.failure.earlierTry);
  });

  it('blame the budget where nothing else failed', () => {
    const ledger = new Ledger('Disable', THREE);
    for (const entry of ledger.entries) ledger.close(entry, { done: false, reason: { kind: 'budget' } });
    const { annotation } = toldOf(describeEnd(ledger, CONTEXT, END).report);
    expect(annotation).toContain(line(labels.why, en.reason.budget(120, 'inputs')));
  });

  it.each<[string, Partial<BadEnd>, string]>([
    ['always', { policy: 'always' }, promise.always(1)],
    ['success, because the step failed', { policy: 'success' }, promise.always(1)],
    ['failure, for the job may be let pass', { policy: 'failure' }, promise.failure(1)],
    [
      'failure, where the step was canceled: the job may still succeed',
      { policy: 'failure', isCancelled: true },
      promise.failure(1),
    ],
    ['never', { policy: 'never' }, promise.never(1)],
  ])('promise what the end of the job will do, and no more: %s', (_, end, sentence) => {
    const ledger = failed(THREE, [{ kind: 'timeout', limitMs: 1 }]);
    expect(describeEnd(ledger, CONTEXT, { ...END, ...end }).report.promise).toBe(sentence);
    const nothing = failed(THREE, [refusedWith(91403)]);
    expect(describeEnd(nothing, CONTEXT, { ...END, ...end }).report.promise).toBe(promise.nothingChanged);
  });

  it('name the Base, the host and the proxy', () => {
    const env = { ...ENV, https_proxy: 'http://user:pass-word@proxy.example:3128' };
    const { report } = describeEnd(failed(THREE, [refusedWith(91403)]), { ...CONTEXT, env }, END);
    const where = {
      base: CONTEXT.webAddress ?? '',
      host: 'open.feishu.cn',
      proxy: 'http://proxy.example:3128',
    };
    expect(report.where).toBe(en.report.where(where));
    expect(toldOf(report).annotation).toContain(line(labels.where, report.where));
  });

  it('count what an annotation has no room for, and tell it in the log', () => {
    const many = Array.from({ length: 300 }, (_, at) => ({
      id: String(at),
      title: `标题 ${'x'.repeat(300)}`,
    }));
    const faults = many.map((_, at) => refusedWith(1254010, { headers: { 'x-tt-logid': `log-${at}` } }));
    const { annotation, infos } = toldOf(describeEnd(failed(many, faults), CONTEXT, END).report);
    expect(annotation.length).toBeLessThanOrEqual(4096);
    expect(annotation).toMatch(/… and \d+ more\n/);
    for (const { id } of many) {
      const shown = [...annotation.split('\n'), ...infos].filter((text) => text.endsWith(`(${id})`));
      expect(shown).toHaveLength(1);
    }
    expect(infos.join('\n')).toContain('log-299');
  });

  it('are few lines, however many causes there are', () => {
    const many = Array.from({ length: 300 }, (_, at) => ({ id: String(at) }));
    const faults = many.map((_, at) => refusedWith(700_000 + at));
    const { annotation, infos } = toldOf(describeEnd(failed(many, faults), CONTEXT, END).report);
    expect(annotation.length).toBeLessThanOrEqual(4096);
    expect(annotation).toMatch(/… and \d+ more failures/);
    for (const at of many.keys())
      expect([annotation, ...infos].join('\n')).toContain(`${700_000 + at} refused`);
  });
});

describe('what cannot be resolved is told', () => {
  const problems: readonly (readonly [Unresolved, readonly string[]])[] = [
    [{ kind: 'not-a-base', node: 'wikcnA', objType: 'docx' }, ['wikcnA', 'docx']],
    [
      { kind: 'other-base', appToken: 'bascnA', otherAppToken: 'bascnB', input: 'exclude_workflow_id' },
      ['bascnA', 'bascnB', 'exclude_workflow_id'],
    ],
    [
      { kind: 'title-not-found', title: 'Tilte', nearest: ['Title', 'Titel'], automations: 12 },
      ['Tilte', 'Title', 'Titel'],
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
      expect(text).toMatch(/[.?。]$/);
    }
  });

  it('with titles that cannot do harm', () => {
    const title = '::error::x ##[y] https://z.example\n';
    const text = describeUnresolved({ kind: 'title-shared', title, ids: [title] }, en);
    expect(text).not.toMatch(/\n|##\[|https:\/\/z/);
  });
});

it('an automation is named by its title where that is known, and by its id', () => {
  const named = (automation: Automation) => nameOf(automation, en);
  expect([named({ id: '1' }), named({ id: '1', title: '' }), named({ id: '1', title: 'A\nB' })]).toEqual([
    '1',
    '1',
    'A B (1)',
  ]);
});
