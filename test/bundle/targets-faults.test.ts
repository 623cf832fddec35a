import { describe, expect, test } from 'vitest';
import type { CallName, Fault } from '../../sandbox/sandbox.ts';
import { messages as en } from '../../src/messages/en/index.ts';
import { awakeMs, canSignal } from './signals.ts';
import { APP, calls, IDS, platform, statuses, step, UNTOUCHED } from './targets-scene.ts';

/** Each call that comes before the first switch, with inputs that need it. */
const PAGE = 'wikcnSandboxSamplePage';
const CALLS = {
  wiki: { app_token: `https://example.feishu.cn/wiki/${PAGE}`, workflow_id: IDS.orders },
  list: { workflow_title: 'Nightly export' },
  'workflow-list': { workflow_id: IDS.weekly, if_unchanged: 'skip' },
} as const satisfies Partial<Record<CallName, Record<string, string>>>;

type Preparatory = keyof typeof CALLS;
const NAMES = Object.keys(CALLS) as Preparatory[];
const onEach = <Row extends readonly unknown[]>(cases: readonly Row[]) =>
  NAMES.flatMap((call) => cases.map((row) => [call, ...row] as const));

const FINAL: readonly (readonly [string, Fault])[] = [
  ['a missing permission', { code: 91403 }],
  ['a missing scope', { code: 99991672 }],
  ['a bad user token', { code: 99991668 }],
  ['an unknown code', { code: 424242 }],
  ['HTTP 403 without a code', { http: 403 }],
  ['HTTP 404 without a code', { http: 404 }],
  ['a redirect', { http: 302, headers: { location: 'https://example.com/' } }],
  ['code 0 as text', { topLevel: { code: '0' } }],
  ['no code', { rawBody: '{}' }],
  ['an array', { rawBody: '[]' }],
  ['data that is text', { data: 'x' }],
  ['data that is null', { topLevel: { data: null } }],
  ['an answer of more than 1 MiB', { rawBody: ' '.repeat(1024 * 1024 + 1) }],
  ['code 0 at HTTP 400', { code: 0, http: 400 }],
];

const PASSING: readonly (readonly [string, Fault])[] = [
  ['HTTP 503', { http: 503 }],
  ['HTTP 429', { http: 429 }],
  ['a limit', { code: 99991400, headers: { 'x-ogw-ratelimit-reset': '0' } }],
  ['1254290', { code: 1254290 }],
  ['1254200', { code: 1254200 }],
  ['an HTML page at 200', { rawBody: '<html>busy</html>' }],
  ['an empty answer', { rawBody: '' }],
  ['an answer that is cut', { cutAfterBytes: 12 }],
  ['a reset', { resetBeforeAnswer: true }],
  ['"internal error", a few times', { code: 1500 }],
];

const subjectOf = (call: keyof typeof CALLS) =>
  call === 'wiki' ? en.failure.calls.wiki(PAGE) : en.failure.calls[call];

describe('what fails for good before the first switch', () => {
  test.each(onEach(FINAL))('%s: %s', async (call, _, fault) => {
    const sandbox = await platform();
    sandbox.script({ ...fault, call, times: Number.POSITIVE_INFINITY });
    const result = await step(sandbox, CALLS[call]);
    expect(result.exitCode).toBe(1);
    expect(result.stderr).toBe('');
    expect(result.errors).toHaveLength(1);
    expect(result.errors[0]).toMatch(new RegExp(`^${en.report.promise.nothingChanged}`));
    expect(result.errors[0]).toContain(subjectOf(call));
    expect(sandbox.requests.filter((request) => request.call === call)).toHaveLength(1);
    expect(calls(sandbox).filter((name) => name.endsWith('switch'))).toEqual([]);
    expect(statuses(sandbox)).toEqual(UNTOUCHED);
    expect(result.outputs).toMatchObject({ status: '', attempts: '0', changed_workflow_ids: 'none' });
    expect(result.outputs.code).not.toBe('0');
    expect(result.outputs.error).not.toBe('');
  });
});

describe('what passes is tried again, with one line for it', () => {
  test.each(onEach(PASSING))('%s: %s', async (call, _, fault) => {
    const sandbox = await platform();
    sandbox.script({ ...fault, call });
    const result = await step(sandbox, CALLS[call]);
    expect(result.errors).toEqual([]);
    expect(result.exitCode).toBe(0);
    expect(sandbox.unusedFaults()).toEqual([]);
    expect(sandbox.requests.filter((request) => request.call === call)).toHaveLength(2);
    expect(result.log.filter((line) => line.startsWith(en.log.subjects[call]))).toHaveLength(1);
  });
});

describe('what does not pass ends by the limits', () => {
  test.each(NAMES)('%s: a server that stays down, after max_attempts', async (call) => {
    const sandbox = await platform();
    sandbox.script({ http: 503, call, times: Number.POSITIVE_INFINITY });
    const result = await step(sandbox, { ...CALLS[call], max_attempts: '3' });
    expect(result.exitCode).toBe(1);
    expect(result.errors[0]).toContain(en.reason.attempts(3, 'inputs'));
    expect(sandbox.requests.filter((request) => request.call === call)).toHaveLength(3);
    expect(statuses(sandbox)).toEqual(UNTOUCHED);
  });

  test.each(NAMES)('%s: a limit that asks to wait past the budget, at once', async (call) => {
    const sandbox = await platform();
    sandbox.script({ call, code: 99991400, headers: { 'x-ogw-ratelimit-reset': '60' } });
    const result = await step(sandbox, { ...CALLS[call], timeout_seconds: '30' });
    expect(result.exitCode).toBe(1);
    expect(result.errors[0]).toContain(en.reason.budgetWait(60_000, 30, 'inputs'));
    expect(sandbox.requests.filter((request) => request.call === call)).toHaveLength(1);
  });

  test.each(NAMES)('%s: an answer that never comes, by request_timeout_seconds', async (call) => {
    const sandbox = await platform();
    sandbox.script({ call, hang: true });
    const limits = { request_timeout_seconds: '1', max_attempts: '1' };
    const result = await step(sandbox, { ...CALLS[call], ...limits });
    expect(result.exitCode).toBe(1);
    expect(result.errors).toHaveLength(1);
    expect(result.errors[0]).toContain(en.fault.timeout(1000));
    expect(statuses(sandbox)).toEqual(UNTOUCHED);
  });

  test.each(NAMES)('%s: an answer that never ends, by timeout_seconds', async (call) => {
    const sandbox = await platform();
    sandbox.script({ call, hangInBody: true, times: Number.POSITIVE_INFINITY });
    const result = await step(sandbox, { ...CALLS[call], timeout_seconds: '1' });
    expect(result.exitCode).toBe(1);
    expect(result.errors).toHaveLength(1);
    expect(result.errors[0]).toContain(en.fault.budget);
    expect(statuses(sandbox)).toEqual(UNTOUCHED);
  });
});

describe('a token that the platform calls expired', () => {
  test.each(NAMES)('%s: is minted once more', async (call) => {
    const sandbox = await platform();
    sandbox.script({ call, code: 99991663 });
    const result = await step(sandbox, { ...APP, ...CALLS[call] });
    expect(result.exitCode).toBe(0);
    const [first, ...others] = calls(sandbox).filter((name) => name === 'mint' || name === call);
    expect([first, ...others]).toEqual(['mint', call, 'mint', call]);
  });

  test.each(NAMES)('%s: fails the step where it is so again', async (call) => {
    const sandbox = await platform();
    sandbox.script({ call, code: 99991663, times: Number.POSITIVE_INFINITY });
    const result = await step(sandbox, { ...APP, ...CALLS[call] });
    expect(result.exitCode).toBe(1);
    expect(result.errors).toHaveLength(1);
    expect(result.errors[0]).toContain('99991663');
    expect(calls(sandbox).filter((name) => name === 'mint' || name === call)).toEqual([
      'mint',
      call,
      'mint',
      call,
    ]);
  });
});

describe.runIf(canSignal)('a job that is cancelled before the first switch', () => {
  test.each(NAMES)('%s: ends within a second, with nothing switched', async (call) => {
    const sandbox = await platform();
    sandbox.script({ call, hang: true });
    let signalledAt = 0;
    const result = await step(sandbox, CALLS[call], (child) => {
      sandbox.onRequest = (request) => {
        if (request.call !== call) return;
        signalledAt = awakeMs();
        child.kill('SIGTERM');
      };
    });
    expect(awakeMs() - signalledAt).toBeLessThan(1000);
    expect(result.exitCode).toBe(1);
    expect(result.errors).toHaveLength(1);
    expect(result.titles).toEqual([en.report.title('feishu', en.report.outcomes.canceled(0, 0, 'Disable'))]);
    expect(result.outputs).toMatchObject({ status: '', attempts: '0', changed_workflow_ids: 'none' });
    expect(statuses(sandbox)).toEqual(UNTOUCHED);
  });
});
