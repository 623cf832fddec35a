import { describe, expect, test } from 'vitest';
import { messages as en } from '../../src/messages/en/index.ts';
import { runStep } from './runner.ts';
import { calls, IDS, platform, rows, statuses, step, UNTOUCHED } from './targets-scene.ts';

const DRY = { dry_run: 'true' };
const name = (id: string, title: string) => en.automation(id, title);
const ORDERS = name(IDS.orders, '新订单通知负责人');
const STOCK = name(IDS.stock, '库存不足提醒');

describe('a dry run', () => {
  test('of all shows every automation, what is and what would be, and changes nothing', async () => {
    const sandbox = await platform();
    const result = await step(sandbox, { ...DRY, workflow_id: 'all' });
    expect(result.exitCode).toBe(0);
    expect(calls(sandbox)).toEqual(['list', 'workflow-list']);
    expect(statuses(sandbox)).toEqual(UNTOUCHED);
    expect(result.log.slice(-6)).toEqual([
      en.log.dryRun,
      en.log.wouldSwitch(ORDERS, 'Disable'),
      en.log.wouldSwitch(name(IDS.nightly, 'Nightly export'), 'Disable'),
      en.log.wouldStay(STOCK, 'Disable'),
      en.log.wouldSwitch(name(IDS.weekly, '每周汇总 Weekly digest'), 'Disable'),
      en.log.wouldStay(name(IDS.cleanup, 'Archive closed tickets'), 'Disable'),
    ]);
    expect(rows(result).map((row) => [row.workflow_id, row.title, row.previous_status, row.status])).toEqual([
      [IDS.orders, '新订单通知负责人', 'Enable', 'Enable'],
      [IDS.nightly, 'Nightly export', 'Enable', 'Enable'],
      [IDS.stock, '库存不足提醒', 'Disable', 'Disable'],
      [IDS.weekly, '每周汇总 Weekly digest', 'Enable', 'Enable'],
      [IDS.cleanup, 'Archive closed tickets', 'Disable', 'Disable'],
    ]);
    expect(rows(result)).toEqual(rows(result).map((row) => ({ ...row, changed: false, attempts: 0 })));
  });

  test('has a summary with every id and title, before and after', async () => {
    const sandbox = await platform();
    const result = await step(sandbox, { ...DRY, workflow_id: 'all' });
    expect(result.summary).toContain(en.report.title('feishu', en.report.outcomes.planned(3, 5, 'Disable')));
    for (const id of Object.values(IDS)) expect(result.summary).toContain(`<code>${id}</code>`);
    expect(result.summary).toContain('<td>on</td><td>off</td>');
    expect(result.summary).toContain('<td>off</td><td>off</td>');
  });

  test('tells that the right to write is not tested', async () => {
    const sandbox = await platform();
    const result = await step(sandbox, { ...DRY, workflow_id: IDS.orders });
    expect(result.log).toContain(en.log.dryRun);
    expect(en.log.dryRun).toMatch(/isn't tested/);
  });

  test('leaves nothing for the end of the job', async () => {
    const sandbox = await platform();
    const inputs = { ...DRY, workflow_id: IDS.orders, restore: 'always' };
    const { state } = await step(sandbox, inputs);
    const end = await runStep({ entry: 'post', inputs: { access_token: 't-sandbox-tenant-token' }, state });
    expect(end.exitCode).toBe(0);
    expect([...end.errors, ...end.warnings]).toEqual([]);
    expect(end.log).toHaveLength(1);
    expect(calls(sandbox)).toEqual(['list']);
  });

  test.each([
    ['all have', `${IDS.orders},${IDS.nightly}`, 'Enable'],
    ['all have, as wanted', `${IDS.stock},${IDS.cleanup}`, 'Disable'],
    ['one has', IDS.weekly, 'Enable'],
    ['differ', `${IDS.orders},${IDS.stock}`, ''],
  ])('gives in the output status what %s', async (_, workflow_id, status) => {
    const sandbox = await platform();
    const result = await step(sandbox, { ...DRY, workflow_id });
    expect(result.exitCode).toBe(0);
    expect(result.outputs).toMatchObject({
      status,
      code: '0',
      error: '',
      attempts: '0',
      changed_workflow_ids: 'none',
    });
  });

  test.each([
    ['a v1 id', { workflow_id: IDS.orders }, ['list']],
    ['the id of a Base workflow', { workflow_id: IDS.weekly }, ['workflow-list']],
    ['both', { workflow_id: `${IDS.orders},${IDS.weekly}` }, ['list', 'workflow-list']],
    ['a title of the v1 list', { workflow_title: 'Nightly export' }, ['list']],
  ])('reads only what it must: %s', async (_, inputs, expected) => {
    const sandbox = await platform();
    const result = await step(sandbox, { ...DRY, ...inputs });
    expect(result.exitCode).toBe(0);
    expect(calls(sandbox)).toEqual(expected);
  });
});

test('a dry run of all without the list of Base workflows warns, and shows the rest', async () => {
  const sandbox = await platform();
  sandbox.script({ call: 'workflow-list', code: 99991672 });
  const result = await step(sandbox, { ...DRY, workflow_id: 'all' });
  expect(result.exitCode).toBe(0);
  expect(result.warnings).toHaveLength(1);
  expect(rows(result)).toHaveLength(3);
});

test('a dry run to Enable shows the other side', async () => {
  const sandbox = await platform();
  const result = await step(sandbox, { ...DRY, workflow_id: IDS.stock, status: 'enabled' });
  expect(result.log.at(-1)).toBe(en.log.wouldSwitch(STOCK, 'Enable'));
});

describe('what would fail fails in a dry run too', () => {
  test('if_unchanged: fail', async () => {
    const sandbox = await platform();
    const inputs = { ...DRY, workflow_id: `${IDS.orders},${IDS.stock}`, if_unchanged: 'fail' };
    const result = await step(sandbox, inputs);
    expect(result.exitCode).toBe(1);
    expect(result.errors).toHaveLength(1);
    expect(result.errors[0]).toContain(en.failure.alreadySo(1));
    expect(result.errors[0]).toContain(STOCK);
    expect(result.outputs.error).toContain(STOCK);
    expect(calls(sandbox)).toEqual(['list']);
    expect(statuses(sandbox)).toEqual(UNTOUCHED);
  });

  test('if_unchanged: fail with nothing that is as wanted is green', async () => {
    const sandbox = await platform();
    const result = await step(sandbox, { ...DRY, workflow_id: IDS.orders, if_unchanged: 'fail' });
    expect(result.exitCode).toBe(0);
  });

  test.each([
    ['a title that is not there', { workflow_title: 'Nothing like it' }],
    ['an id that is not there', { workflow_id: '1' }],
    ['a wrong address', { workflow_id: 'https://example.feishu.cn/sheets/shtcnA' }],
    ['a bad token', { workflow_id: IDS.orders, access_token: 't-unknown' }],
    ['a Base that is not there', { workflow_id: IDS.orders, app_token: 'bascnNobodyKnows' }],
  ])('%s', async (_, inputs) => {
    const sandbox = await platform();
    const result = await step(sandbox, { ...DRY, ...inputs });
    expect(result.exitCode).toBe(1);
    expect(result.errors).toHaveLength(1);
    expect(statuses(sandbox)).toEqual(UNTOUCHED);
  });
});
