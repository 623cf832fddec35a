import { describe, expect, test } from 'vitest';
import { messages as en } from '../../src/messages/en/index.ts';
import { calls, IDS, platform, statuses, step, switchedIds, UNTOUCHED } from './targets-scene.ts';

/** What a later step or job takes from the outputs of an earlier one. */
function handedOver(outputs: Readonly<Record<string, string>>): Record<string, string> {
  const { app_token = '', domain = '', changed_workflow_ids = '' } = outputs;
  return { app_token, domain, workflow_id: changed_workflow_ids };
}

const WIKI = 'https://example.larksuite.com/wiki/wikcnSandboxSamplePage?table=tblAbc';

describe('two jobs', () => {
  test.each([
    ['ids', { workflow_id: `${IDS.orders},${IDS.stock},${IDS.weekly}` }],
    ['titles', { workflow_title: '新订单通知负责人\n库存不足提醒\n每周汇总 Weekly digest' }],
    ['a wiki page and ids', { app_token: WIKI, workflow_id: `${IDS.orders}\n${IDS.stock}\n${IDS.weekly}` }],
  ])('pause and resume exactly what the first one changed: %s', async (_, named) => {
    const sandbox = await platform();
    const pause = await step(sandbox, { ...named, restore: 'failure', job_status: 'success' });
    expect(pause.exitCode).toBe(0);
    expect(statuses(sandbox)).toEqual({ ...UNTOUCHED, orders: 'Disable', weekly: 'Disable' });
    expect(pause.outputs.changed_workflow_ids).toBe(`${IDS.orders}\n${IDS.weekly}`);

    const resume = await step(sandbox, { ...handedOver(pause.outputs), status: 'Enable' });
    expect(resume.errors).toEqual([]);
    expect(resume.exitCode).toBe(0);
    expect(statuses(sandbox)).toEqual(UNTOUCHED);
  });

  test('pause and resume a whole Base', async () => {
    const sandbox = await platform();
    const pause = await step(sandbox, { app_token: WIKI, workflow_id: 'all' });
    const resume = await step(sandbox, { ...handedOver(pause.outputs), status: 'Enable' });
    expect(resume.exitCode).toBe(0);
    expect(statuses(sandbox)).toEqual(UNTOUCHED);
  });

  test('have nothing to resume where nothing was changed', async () => {
    const sandbox = await platform();
    const pause = await step(sandbox, { workflow_id: IDS.stock, if_unchanged: 'skip' });
    expect(pause.outputs.changed_workflow_ids).toBe('none');
    const before = calls(sandbox).length;
    const resume = await step(sandbox, { ...handedOver(pause.outputs), status: 'Enable' });
    expect(resume.exitCode).toBe(0);
    expect(resume.log).toEqual([en.log.nothingToDo]);
    expect(calls(sandbox)).toHaveLength(before);
  });

  test('are told where the output was lost', async () => {
    const sandbox = await platform();
    const resume = await step(sandbox, { ...handedOver({}), domain: sandbox.url, app_token: 'bascnA' });
    expect(resume.exitCode).toBe(1);
    expect(resume.errors[0]).toContain(en.input.missing.workflow_id);
    expect(en.input.missing.workflow_id).toMatch(/output, it was lost/);
    expect(calls(sandbox)).toEqual([]);
  });

  test('resume too what the first one may have changed', async () => {
    const sandbox = await platform();
    sandbox.script({
      automationId: IDS.nightly,
      http: 504,
      carryOut: 'yes',
      times: Number.POSITIVE_INFINITY,
    });
    const ids = `${IDS.orders},${IDS.nightly},${IDS.stock}`;
    const pause = await step(sandbox, { workflow_id: ids, max_attempts: '1', if_unchanged: 'skip' });
    expect(pause.exitCode).toBe(1);
    expect(pause.outputs.changed_workflow_ids).toBe(`${IDS.orders}\n${IDS.nightly}`);
    expect(pause.outputs.status).toBe('');
  });

  test('do not resume what was certainly refused', async () => {
    const sandbox = await platform();
    sandbox.script({ automationId: IDS.nightly, code: 1254010 });
    const pause = await step(sandbox, { workflow_id: `${IDS.orders},${IDS.nightly}` });
    expect(pause.exitCode).toBe(1);
    expect(pause.outputs.changed_workflow_ids).toBe(IDS.orders);
    const resume = await step(sandbox, { ...handedOver(pause.outputs), status: 'Enable' });
    expect(resume.exitCode).toBe(0);
    expect(switchedIds(sandbox)).toEqual([IDS.orders, IDS.nightly, IDS.orders]);
  });
});

test('changed_workflow_ids is none at first, all before the first write, the truth at the end', async () => {
  const sandbox = await platform();
  sandbox.script({ automationId: IDS.nightly, code: 1254010 });
  const result = await step(sandbox, { workflow_id: `${IDS.orders},${IDS.nightly}` });
  const history = result.outputHistory.filter(([name]) => name === 'changed_workflow_ids');
  expect(history.map(([, value]) => value)).toEqual(['none', `${IDS.orders}\n${IDS.nightly}`, IDS.orders]);
});
