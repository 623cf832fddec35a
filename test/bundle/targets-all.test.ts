import { describe, expect, test } from 'vitest';
import { sampleAppToken } from '../../sandbox/sample.ts';
import type { Fault } from '../../sandbox/sandbox.ts';
import { messages as en } from '../../src/messages/en/index.ts';
import {
  calls,
  IDS,
  platform,
  rows,
  statuses,
  step,
  switchedIds,
  UNTOUCHED,
  whereLine,
} from './targets-scene.ts';

const ALL_OFF = {
  orders: 'Disable',
  nightly: 'Disable',
  stock: 'Disable',
  weekly: 'Disable',
  cleanup: 'Disable',
};
const NOTHING = `${en.report.promise.nothingChanged}\n${en.failure.unresolved['nothing-at-all']()}`;

describe('all', () => {
  test.each(['all', 'ALL', ' All '])('switches both lists, given as "%s"', async (word) => {
    const sandbox = await platform();
    const result = await step(sandbox, { workflow_id: word });
    expect(result.exitCode).toBe(0);
    expect(calls(sandbox)).toEqual(['list', 'workflow-list', 'switch', 'switch', 'workflow-switch']);
    expect(statuses(sandbox)).toEqual(ALL_OFF);
    expect(result.outputs.changed_workflow_ids).toBe([IDS.orders, IDS.nightly, IDS.weekly].join('\n'));
    expect(result.warnings).toEqual([]);
  });

  test('is enough with Base workflows alone', async () => {
    const sandbox = await platform({
      bases: [{ appToken: sampleAppToken, automations: [{ id: 'wkfA', title: 'A', status: 'Enable' }] }],
    });
    const result = await step(sandbox, { workflow_id: 'all' });
    expect(result.exitCode).toBe(0);
    expect(switchedIds(sandbox)).toEqual(['wkfA']);
  });

  test('fails where there is nothing in either list', async () => {
    const sandbox = await platform({ bases: [{ appToken: sampleAppToken, automations: [] }] });
    const result = await step(sandbox, { workflow_id: 'all' });
    expect(result.exitCode).toBe(1);
    expect(result.errors).toEqual([`${NOTHING}\n${whereLine(sandbox, en)}`]);
    expect(calls(sandbox)).toEqual(['list', 'workflow-list']);
  });

  test('fails where the v1 list is empty and that of Base workflows may not be read', async () => {
    const sandbox = await platform({ variant: { emptyList: true } });
    sandbox.script({ call: 'workflow-list', code: 99991672 });
    const result = await step(sandbox, { workflow_id: 'all' });
    expect(result.exitCode).toBe(1);
    expect(result.errors).toHaveLength(1);
    expect(result.errors[0]?.startsWith(NOTHING)).toBe(true);
    expect(result.errors[0]).toContain(en.failure.calls['workflow-list']);
  });

  test('fails where any status is not known', async () => {
    const sandbox = await platform();
    const items = [{ workflow_id: 'wkfA', title: 'A', status: 'paused' }];
    sandbox.script({ call: 'workflow-list', data: { items } });
    const result = await step(sandbox, { workflow_id: 'all' });
    expect(result.exitCode).toBe(1);
    expect(result.errors[0]).toContain(en.failure.unresolved['status-unknown']('A (wkfA)', 'paused'));
    expect(statuses(sandbox)).toEqual(UNTOUCHED);
  });

  test.each([
    ['with an id', { workflow_id: `all,${IDS.orders}` }, 'all'],
    ['with a title', { workflow_id: 'all', workflow_title: 'Nightly export' }, 'all'],
    ['none with an id', { workflow_id: `none\n${IDS.orders}` }, 'none'],
    ['all with none', { workflow_id: 'all,none' }, 'all'],
  ])('stands alone: %s', async (_, inputs, word) => {
    const sandbox = await platform();
    const result = await step(sandbox, inputs);
    expect(result.exitCode).toBe(1);
    expect(result.errors).toEqual([
      `${en.report.promise.nothingSent}\n${en.input.problem('workflow_id', en.input.aloneWord(word))}`,
    ]);
    expect(calls(sandbox)).toEqual([]);
  });
});

describe('all, where the list of Base workflows is not to be had', () => {
  test.each<[string, Fault, boolean]>([
    ['a host that has no such call', { http: 404 }, true],
    ['a scope that is missing', { code: 99991672 }, false],
  ])('says what to do: %s', async (_, fault, isAbsent) => {
    const sandbox = await platform();
    sandbox.script({ ...fault, call: 'workflow-list' });
    const [warning = ''] = (await step(sandbox, { workflow_id: 'all' })).warnings;
    expect(
      warning.startsWith(
        isAbsent
          ? en.log.listAbsent('workflow-list', 'Disable')
          : en.log.listFailed('workflow-list', 'Disable'),
      ),
    ).toBe(true);
    expect(warning.includes('Grant the app base:workflow:read')).toBe(!isAbsent);
  });

  test.each<[string, Fault, string]>([
    ['99991672', { code: 99991672 }, '99991672'],
    ['99991676', { code: 99991676 }, '99991676'],
    ['99991679', { code: 99991679 }, '99991679'],
    ['99991201', { code: 99991201 }, '99991201'],
    ['99991301', { code: 99991301 }, '99991301'],
    ['800004045', { code: 800004045 }, '800004045'],
    ['99991672 at HTTP 403', { code: 99991672, http: 403 }, '99991672'],
    ['HTTP 404 without a code', { http: 404 }, '404'],
    ['HTTP 405 without a code', { http: 405 }, '405'],
    ['HTTP 404 with JSON that has no code', { http: 404, rawBody: '{"error":"no"}' }, '404'],
  ])('for %s, switches the v1 list and warns once', async (_, fault, word) => {
    const sandbox = await platform();
    sandbox.script({ ...fault, call: 'workflow-list' });
    const result = await step(sandbox, { workflow_id: 'all' });
    expect(result.exitCode).toBe(0);
    expect(result.errors).toEqual([]);
    expect(result.warnings).toHaveLength(1);
    const isAbsent = result.warnings[0] === en.log.listAbsent('workflow-list', 'Disable');
    if (!isAbsent) expect(result.warnings[0]).toContain(word);
    expect(result.warnings[0]).toContain(
      (isAbsent ? en.log.listAbsent : en.log.listFailed)('workflow-list', 'Disable'),
    );
    expect(calls(sandbox)).toEqual(['list', 'workflow-list', 'switch', 'switch']);
    expect(statuses(sandbox)).toEqual({ ...UNTOUCHED, orders: 'Disable', nightly: 'Disable' });
    expect(result.outputs).toMatchObject({ status: 'Disable', code: '0', error: '' });
    expect(rows(result)).toHaveLength(3);
  });

  test.each<[string, Fault]>([
    ['91403', { code: 91403 }],
    ['1254302', { code: 1254302 }],
    ['an expired token', { code: 99991663 }],
    ['an unknown code at HTTP 404', { code: 424242, http: 404 }],
    ['HTTP 403 without a code', { http: 403 }],
    ['HTTP 400 without a code', { http: 400 }],
    ['a redirect', { http: 302, headers: { location: 'https://example.com/' } }],
    ['no list in it', { data: { items: 'none' } }],
    ['an answer that is too large', { rawBody: 'x'.repeat(1024 * 1024 + 1) }],
  ])('for %s, fails with nothing switched', async (_, fault) => {
    const sandbox = await platform();
    sandbox.script({ ...fault, call: 'workflow-list' });
    const result = await step(sandbox, { workflow_id: 'all' });
    expect(result.exitCode).toBe(1);
    expect(result.errors).toHaveLength(1);
    expect(result.errors[0]).toContain(en.failure.calls['workflow-list']);
    expect(calls(sandbox)).toEqual(['list', 'workflow-list']);
    expect(statuses(sandbox)).toEqual(UNTOUCHED);
  });

  test.each<[string, Fault]>([
    ['a server that stays down', { http: 503 }],
    ['answers that are cut', { cutAfterBytes: 20 }],
  ])('for %s, fails after the allowed tries with nothing switched', async (_, fault) => {
    const sandbox = await platform();
    sandbox.script({ ...fault, call: 'workflow-list', times: Number.POSITIVE_INFINITY });
    const result = await step(sandbox, { workflow_id: 'all', max_attempts: '2' });
    expect(result.exitCode).toBe(1);
    expect(result.errors[0]).toContain(en.reason.attempts(2, 'inputs'));
    expect(calls(sandbox)).toEqual(['list', 'workflow-list', 'workflow-list']);
    expect(statuses(sandbox)).toEqual(UNTOUCHED);
  });

  test('a missing scope of the v1 list is never forgiven', async () => {
    const sandbox = await platform();
    sandbox.script({ call: 'list', code: 99991672 });
    const result = await step(sandbox, { workflow_id: 'all' });
    expect(result.exitCode).toBe(1);
    expect(calls(sandbox)).toEqual(['list']);
  });

  test('a missing scope of the list of Base workflows is not forgiven where a title needs it', async () => {
    const sandbox = await platform();
    sandbox.script({ call: 'workflow-list', code: 99991672 });
    const result = await step(sandbox, { workflow_title: '每周汇总 Weekly digest' });
    expect(result.exitCode).toBe(1);
    expect(result.errors[0]).toContain('99991672');
    expect(calls(sandbox)).toEqual(['list', 'workflow-list']);
  });
});

describe('none', () => {
  test('alone is nothing to do: one quiet line, no request', async () => {
    const sandbox = await platform();
    const result = await step(sandbox, { workflow_id: 'none' });
    expect(result.exitCode).toBe(0);
    expect(result.log).toEqual([en.log.nothingToDo]);
    expect([...result.errors, ...result.warnings]).toEqual([]);
    expect(calls(sandbox)).toEqual([]);
    expect(result.summary).toBe('');
    expect(result.outputs).toMatchObject({
      code: '0',
      msg: '',
      error: '',
      attempts: '0',
      changed_workflow_ids: 'none',
      workflows: '[]',
      app_token: sampleAppToken,
      domain: sandbox.url,
    });
  });

  test('with restore leaves nothing in the state', async () => {
    const sandbox = await platform();
    const result = await step(sandbox, { workflow_id: 'NONE', restore: 'always' });
    expect(result.exitCode).toBe(0);
    expect(result.state).toEqual({});
  });

  test('with titles leaves the titles', async () => {
    const sandbox = await platform();
    const result = await step(sandbox, { workflow_id: 'none', workflow_title: 'Nightly export' });
    expect(result.exitCode).toBe(0);
    expect(switchedIds(sandbox)).toEqual([IDS.nightly]);
  });

  test('does not excuse other bad inputs', async () => {
    const sandbox = await platform();
    const result = await step(sandbox, { workflow_id: 'none', access_token: '' });
    expect(result.exitCode).toBe(1);
    expect(result.errors[0]).toContain(en.input.missing.credentials);
  });
});
