import { describe, expect, test } from 'vitest';
import { sampleApp, sampleAppToken } from '../../sandbox/sample.ts';
import type { Fault } from '../../sandbox/sandbox.ts';
import { adviceFor } from '../../src/messages/code-text.ts';
import { messages as en } from '../../src/messages/en/index.ts';
import { runStep } from './runner.ts';
import { APP, calls, IDS, platform, rows, statuses, step, switchedIds, UNTOUCHED } from './targets-scene.ts';

describe('a Base workflow', () => {
  test.each([
    ['Enable', IDS.cleanup, 'enable'],
    ['enabled', IDS.cleanup, 'enable'],
    ['Disable', IDS.weekly, 'disable'],
  ])('to %s is one request to its own call', async (status, id, verb) => {
    const sandbox = await platform();
    const result = await step(sandbox, { workflow_id: id, status });
    expect(result.exitCode).toBe(0);
    expect(calls(sandbox)).toEqual(['workflow-switch']);
    const [request] = sandbox.requests;
    expect(request).toMatchObject({
      method: 'PATCH',
      path: `/open-apis/base/v3/bases/${sampleAppToken}/workflows/${id}/${verb}`,
      body: '{}',
      headers: {
        authorization: 'Bearer t-sandbox-tenant-token',
        'content-type': 'application/json; charset=utf-8',
      },
    });
    expect(sandbox.status(sampleAppToken, id)).toBe(verb === 'enable' ? 'Enable' : 'Disable');
  });

  test('is told of in the words of the inputs, never in its own', async () => {
    const sandbox = await platform();
    const result = await step(sandbox, { workflow_id: 'all', restore: 'always' });
    expect(result.exitCode).toBe(0);
    const seen = [
      result.stdout,
      result.summary,
      ...Object.values(result.outputs),
      ...Object.values(result.state),
    ];
    expect(seen.join('\n')).not.toMatch(/\b(enabled|disabled)\b/);
    expect(rows(result).find((row) => row.workflow_id === IDS.weekly)).toMatchObject({
      previous_status: 'Enable',
      status: 'Disable',
    });
  });

  test('stands beside the other family in one step, in the order of its naming', async () => {
    const sandbox = await platform();
    const workflow_id = [IDS.weekly, IDS.orders, IDS.cleanup].join();
    const result = await step(sandbox, { workflow_id, restore: 'always' });
    expect(result.exitCode).toBe(0);
    expect(calls(sandbox).toSorted()).toEqual(['list', 'switch', 'workflow-list', 'workflow-switch']);
    expect(switchedIds(sandbox)).toEqual([IDS.weekly, IDS.orders]);
    expect(statuses(sandbox)).toEqual({ ...UNTOUCHED, weekly: 'Disable', orders: 'Disable' });
    expect(result.warnings).toHaveLength(1);
    expect(result.warnings[0]).toContain(IDS.cleanup);
  });

  test('comes back at the end of the job, beside the other family', async () => {
    const sandbox = await platform();
    const { state } = await step(sandbox, { ...APP, workflow_id: 'all', restore: 'always' });
    expect(statuses(sandbox)).toMatchObject({ orders: 'Disable', weekly: 'Disable' });
    const end = await runStep({ entry: 'post', inputs: APP, state });
    expect(end.errors).toEqual([]);
    expect(end.exitCode).toBe(0);
    expect(statuses(sandbox)).toEqual(UNTOUCHED);
    const restored = sandbox.requests.filter(({ call }) => call === 'workflow-switch').at(-1);
    expect(restored?.headers['x-app-id']).toBe(sampleApp.appId);
  });

  test('that does not exist fails with the words of its code', async () => {
    const sandbox = await platform();
    sandbox.script({ call: 'workflow-switch', code: 1254010 });
    const result = await step(sandbox, { workflow_id: 'wkfGone' });
    expect(result.exitCode).toBe(1);
    expect(result.errors[0]).toContain(adviceFor(en.codes[1254010].advice, { isIdUsual: true })[0]);
  });
});

describe('the answer to the switch of a Base workflow', () => {
  test.each<[string, Fault]>([
    ['no data', { topLevel: { data: undefined } }],
    ['data that is null', { topLevel: { data: null } }],
    ['data without a status', { data: { workflow_id: IDS.weekly } }],
    ['the wanted status', { data: { status: 'disabled' } }],
  ])('is a success with %s', async (_, fault) => {
    const sandbox = await platform();
    sandbox.script({ ...fault, call: 'workflow-switch' });
    const result = await step(sandbox, { workflow_id: IDS.weekly });
    expect(result.errors).toEqual([]);
    expect(result.exitCode).toBe(0);
    expect(result.outputs).toMatchObject({ status: 'Disable', code: '0' });
  });

  test.each([
    ['the other status', 'enabled'],
    ['a word that is none', 'pending'],
    ['the word of the other family', 'Disable'],
    ['a number', 0],
    ['null', null],
  ])('is a failure with %s', async (_, status) => {
    const sandbox = await platform();
    sandbox.script({ call: 'workflow-switch', data: { workflow_id: IDS.weekly, status } });
    const result = await step(sandbox, { workflow_id: IDS.weekly });
    expect(result.exitCode).toBe(1);
    expect(result.errors).toHaveLength(1);
    expect(result.outputs.status).toBe('');
    expect(result.outputs.code).not.toBe('0');
    // Nobody knows what a platform did that says such things.
    expect(result.outputs.changed_workflow_ids).toBe(IDS.weekly);
  });
});

describe('the switch of a Base workflow that is repeated after a try without an answer', () => {
  const LOST: readonly [string, Fault][] = [
    ['was answered 504', { http: 504, carryOut: 'yes' }],
    ['was reset', { resetBeforeAnswer: true, carryOut: 'yes' }],
    ['was cut', { cutAfterBytes: 10 }],
    ['was answered 1255040', { code: 1255040, carryOut: 'yes' }],
  ];

  test.each(LOST)('and is refused as done already, is done: the first %s', async (_, fault) => {
    const sandbox = await platform({ variant: { refuseRepeatedWorkflowSwitch: true } });
    sandbox.script({ ...fault, call: 'workflow-switch' });
    const result = await step(sandbox, { workflow_id: IDS.weekly });
    expect(result.errors).toEqual([]);
    expect(result.exitCode).toBe(0);
    expect(calls(sandbox)).toEqual(['workflow-switch', 'workflow-switch', 'workflow-list']);
    expect(result.outputs).toMatchObject({
      status: 'Disable',
      code: '0',
      error: '',
      attempts: '2',
      changed_workflow_ids: IDS.weekly,
    });
    expect(rows(result)).toMatchObject([{ status: 'Disable', attempts: 2, code: 0, error: null }]);
  });

  test('and is refused though it is not done, has failed after one reading', async () => {
    const sandbox = await platform();
    sandbox.script({ call: 'workflow-switch', http: 504 }, { call: 'workflow-switch', code: 1254010 });
    const result = await step(sandbox, { workflow_id: IDS.weekly });
    expect(result.exitCode).toBe(1);
    expect(result.errors).toHaveLength(1);
    expect(result.outputs).toMatchObject({ code: '1254010', changed_workflow_ids: IDS.weekly });
    expect(calls(sandbox)).toEqual(['workflow-switch', 'workflow-switch', 'workflow-list']);
  });

  test('and is refused, has failed where the reading fails', async () => {
    const sandbox = await platform({ variant: { refuseRepeatedWorkflowSwitch: true } });
    sandbox.script(
      { call: 'workflow-switch', http: 504, carryOut: 'yes' },
      { call: 'workflow-list', code: 91403, times: Number.POSITIVE_INFINITY },
    );
    const result = await step(sandbox, { workflow_id: IDS.weekly });
    expect(result.exitCode).toBe(1);
    expect(result.errors).toHaveLength(1);
    expect(result.outputs).toMatchObject({ code: '800070003', changed_workflow_ids: IDS.weekly });
  });

  test('and carried out, is not read', async () => {
    const sandbox = await platform();
    sandbox.script({ call: 'workflow-switch', http: 504, carryOut: 'yes' });
    const result = await step(sandbox, { workflow_id: IDS.weekly });
    expect(result.exitCode).toBe(0);
    expect(calls(sandbox)).toEqual(['workflow-switch', 'workflow-switch']);
  });

  test('is not read where every try had a definite answer', async () => {
    const sandbox = await platform();
    sandbox.script({ call: 'workflow-switch', code: 1254291 }, { call: 'workflow-switch', code: 1254010 });
    const result = await step(sandbox, { workflow_id: IDS.weekly });
    expect(result.exitCode).toBe(1);
    expect(calls(sandbox)).toEqual(['workflow-switch', 'workflow-switch']);
    expect(result.outputs.changed_workflow_ids).toBe('none');
  });

  test('is not read of an automation, where a repeat is harmless', async () => {
    const sandbox = await platform();
    sandbox.script({ call: 'switch', http: 504 }, { call: 'switch', code: 1254010 });
    const result = await step(sandbox, { workflow_id: IDS.orders });
    expect(result.exitCode).toBe(1);
    expect(calls(sandbox)).toEqual(['switch', 'switch']);
  });
});

describe('the switch of a Base workflow that is refused as nothing to change', () => {
  const refusing = { variant: { refuseRepeatedWorkflowSwitch: true } };
  const nothingToChange = { call: 'workflow-switch', code: 800070003 } as const;

  test('is a success where it is as wanted, after one reading', async () => {
    const sandbox = await platform(refusing);
    const result = await step(sandbox, { workflow_id: IDS.cleanup });
    expect(result.errors).toEqual([]);
    expect(result.exitCode).toBe(0);
    expect(calls(sandbox)).toEqual(['workflow-switch', 'workflow-list']);
    expect(result.outputs).toMatchObject({ status: 'Disable', code: '0', error: '', attempts: '1' });
  });

  test('is a failure where it is not, after one reading', async () => {
    const sandbox = await platform();
    sandbox.script(nothingToChange);
    const result = await step(sandbox, { workflow_id: IDS.weekly });
    expect(result.exitCode).toBe(1);
    expect(result.outputs.code).toBe('800070003');
    expect(calls(sandbox)).toEqual(['workflow-switch', 'workflow-list']);
  });

  test('is a failure where that cannot be read, and the list is not read again for another', async () => {
    const sandbox = await platform();
    sandbox.script(
      { ...nothingToChange, times: 2 },
      { call: 'workflow-list', code: 91403, times: Number.POSITIVE_INFINITY },
    );
    const result = await step(sandbox, { workflow_id: [IDS.weekly, IDS.cleanup].join() });
    expect(result.exitCode).toBe(1);
    expect(calls(sandbox).toSorted()).toEqual(['workflow-list', 'workflow-switch', 'workflow-switch']);
  });

  test('is well at the end of the job, too, where somebody restored it before', async () => {
    const sandbox = await platform(refusing);
    const { state } = await step(sandbox, { ...APP, workflow_id: IDS.weekly, restore: 'always' });
    sandbox.set(sampleAppToken, IDS.weekly, 'Enable');
    const before = calls(sandbox).length;
    const end = await runStep({ entry: 'post', inputs: { ...APP, job_status: 'failure' }, state });
    expect([end.errors, end.warnings, end.exitCode]).toEqual([[], [], 0]);
    expect(statuses(sandbox)).toEqual(UNTOUCHED);
    expect(calls(sandbox).slice(before)).toEqual(['mint', 'workflow-switch', 'workflow-list']);
  });

  test('fails the end of the job where it is not as before', async () => {
    const sandbox = await platform();
    const { state } = await step(sandbox, { ...APP, workflow_id: IDS.weekly, restore: 'always' });
    sandbox.script({ ...nothingToChange, times: Number.POSITIVE_INFINITY });
    const end = await runStep({ entry: 'post', inputs: APP, state });
    expect(end.exitCode).toBe(1);
    expect(end.errors).toHaveLength(1);
    expect(end.errors[0]).toContain('800070003');
  });
});

describe('what only Base workflows are answered', () => {
  const PASSING: readonly [string, Fault][] = [
    ['800004135, a limit of the rate', { code: 800004135 }],
    ['800050828, a limit of the rate', { code: 800050828 }],
    ['800040114, a conflict', { code: 800040114 }],
    ['800008006, a server error', { code: 800008006 }],
    ['90235, earlier work', { code: 90235 }],
    ['1254607, earlier work', { code: 1254607 }],
  ];

  test.each(PASSING)('passes, in both stages: %s', async (_, fault) => {
    const sandbox = await platform();
    sandbox.script({ ...fault, call: 'workflow-switch' });
    const main = await step(sandbox, { ...APP, workflow_id: IDS.weekly, restore: 'always' });
    expect([main.errors, main.outputs.attempts, main.outputs.status]).toEqual([[], '2', 'Disable']);
    sandbox.script({ ...fault, call: 'workflow-switch' });
    const end = await runStep({
      entry: 'post',
      inputs: { ...APP, job_status: 'failure' },
      state: main.state,
    });
    expect([end.errors, end.warnings, end.exitCode]).toEqual([[], [], 0]);
    expect(statuses(sandbox)).toEqual(UNTOUCHED);
    expect(sandbox.unusedFaults()).toEqual([]);
  });

  test('as a limit of the rate rules out that it was carried out', async () => {
    const sandbox = await platform();
    sandbox.script({ call: 'workflow-switch', code: 800004135, times: Number.POSITIVE_INFINITY });
    const result = await step(sandbox, { workflow_id: IDS.weekly, max_attempts: '2' });
    expect(result.exitCode).toBe(1);
    expect(result.outputs).toMatchObject({ code: '800004135', changed_workflow_ids: 'none' });
  });

  test.each([
    ['data.error', { data: { error: { message: 'gone', logid: 'log-of-the-body' } } }],
    ['the top level', { topLevel: { log_id: 'log-of-the-body', data: {} } }],
  ])('has its log id in %s', async (_, fault) => {
    const sandbox = await platform();
    sandbox.script({ call: 'workflow-switch', code: 800004000, ...fault });
    const result = await step(sandbox, { workflow_id: IDS.weekly });
    expect(result.outputs).toMatchObject({ code: '800004000', log_id: 'log-of-the-body' });
  });
});

describe('with the credentials of an app', () => {
  test('the calls of Base workflows name the app, the others do not', async () => {
    const sandbox = await platform();
    const result = await step(sandbox, { ...APP, workflow_id: 'all' });
    expect(result.exitCode).toBe(0);
    const named = sandbox.requests.map(({ call, headers }) => [call, headers['x-app-id']]);
    expect(named).toEqual([
      ['mint', undefined],
      ['list', undefined],
      ['workflow-list', sampleApp.appId],
      ['switch', undefined],
      ['switch', undefined],
      ['workflow-switch', sampleApp.appId],
    ]);
  });

  test('nothing names an app where a token was given', async () => {
    const sandbox = await platform();
    await step(sandbox, { workflow_id: 'all' });
    expect(sandbox.requests.flatMap(({ headers }) => headers['x-app-id'] ?? [])).toEqual([]);
  });

  const page = 'https://example.feishu.cn/wiki/wikcnSandboxSamplePage';
  const switches = ['switch', 'switch', 'workflow-switch'];
  test.each([
    ['wiki', ['mint', 'wiki', 'list', 'mint', 'list', 'workflow-list', ...switches]],
    ['list', ['mint', 'wiki', 'list', 'workflow-list', 'mint', 'workflow-list', ...switches]],
    [
      'workflow-list',
      ['mint', 'wiki', 'list', 'workflow-list', 'switch', 'mint', 'switch', 'workflow-switch', 'switch'],
    ],
    [
      'switch',
      ['mint', 'wiki', 'list', 'workflow-list', 'switch', 'switch', 'mint', 'workflow-switch', 'switch'],
    ],
  ])('a token that expires after the call %s is minted anew', async (after, expected) => {
    const sandbox = await platform();
    sandbox.onAnswer = ({ call }) => {
      if (call !== after) return;
      sandbox.onAnswer = undefined;
      sandbox.expireTokens();
    };
    const result = await step(sandbox, { ...APP, app_token: page, workflow_id: 'all' });
    expect(result.errors).toEqual([]);
    expect(result.exitCode).toBe(0);
    expect(calls(sandbox)).toEqual(expected);
    expect(statuses(sandbox)).toMatchObject({ orders: 'Disable', nightly: 'Disable', weekly: 'Disable' });
    expect(new Set(result.masks).size).toBe(3);
  });

  test('a given token that expires in between fails the step', async () => {
    const sandbox = await platform();
    sandbox.script({ call: 'workflow-switch', code: 99991663 });
    const result = await step(sandbox, { workflow_id: `${IDS.weekly},${IDS.orders}` });
    expect(result.exitCode).toBe(1);
    expect(calls(sandbox)).toEqual(['workflow-switch']);
    expect(result.errors[0]).toContain(adviceFor(en.codes[99991663].advice)[0]);
  });
});
