import * as lark from '@larksuiteoapi/node-sdk';
import { describe, expect, test } from 'vitest';
import { sampleApp, sampleAppToken } from '../../sandbox/sample.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { v1Id } from './client.ts';
import { started } from './started.ts';

const silent = (): void => undefined;

/** The platform's official client, pointed at the sandbox, with a token cache of its own. */
function clientOf(sandbox: Sandbox, app = sampleApp): lark.Client {
  lark.defaultHttpInstance.defaults.proxy = false;
  const cached = new Map<unknown, unknown>();
  return new lark.Client({
    ...app,
    domain: sandbox.url,
    logger: { error: silent, warn: silent, info: silent, debug: silent, trace: silent },
    cache: {
      get: async (key) => cached.get(key),
      set: async (key, value) => Boolean(cached.set(key, value)),
    },
  });
}

describe('the official SDK', () => {
  test('mints once, lists, switches and sees the new status', async () => {
    const sandbox = await started();
    const client = clientOf(sandbox);

    const before = await client.bitable.appWorkflow.list({ path: { app_token: sampleAppToken } });
    expect(before).toEqual({
      code: 0,
      msg: 'success',
      data: {
        workflows: [
          { workflow_id: '7308870000000000001', status: 'Enable', title: '新订单通知负责人' },
          { workflow_id: '7308870000000000002', status: 'Enable', title: 'Nightly export' },
          { workflow_id: '7308870000000000003', status: 'Disable', title: '库存不足提醒' },
        ],
      },
    });

    const path = { app_token: sampleAppToken, workflow_id: v1Id };
    const switched = await client.bitable.appWorkflow.update({ path, data: { status: 'Disable' } });
    expect(switched).toEqual({ code: 0, msg: 'success', data: {} });

    const after = await client.bitable.appWorkflow.list({ path: { app_token: sampleAppToken } });
    expect(after.data?.workflows[0]?.status).toBe('Disable');
    expect(sandbox.requests.map(({ call }) => call)).toEqual(['mint', 'list', 'switch', 'list']);
  });

  test('follows the pages of the v1 list, if they ever come', async () => {
    const sandbox = await started({ listPageSize: 2 });
    const sizes: number[] = [];
    const iterator = await clientOf(sandbox).bitable.appWorkflow.listWithIterator({
      path: { app_token: sampleAppToken },
    });
    for await (const page of iterator) sizes.push((page as { workflows: unknown[] }).workflows.length);
    expect(sizes).toEqual([2, 1]);
  });

  test('looks up the Base behind a wiki page', async () => {
    const client = clientOf(await started());
    const found = await client.wiki.space.getNode({ params: { token: 'wikcnSandboxSamplePage' } });
    expect(found.data?.node).toMatchObject({ obj_type: 'bitable', obj_token: sampleAppToken });
  });

  test('reads a business error at HTTP 200 as an answer', async () => {
    const client = clientOf(await started());
    const path = { app_token: 'bascnNoSuchBase', workflow_id: v1Id };
    const answer = await client.bitable.appWorkflow.update({ path, data: { status: 'Enable' } });
    expect(answer).toMatchObject({ code: 1254040, msg: 'BaseTokenNotFound' });
  });

  test('throws at an error that comes with another HTTP status', async () => {
    const client = clientOf(await started());
    const lookUp = client.wiki.space.getNode({ params: { token: 'wikcnNoSuchPage' } });
    await expect(lookUp).rejects.toMatchObject({ response: { status: 400, data: { code: 131005 } } });
  });

  test('refuses to go on when minting answers with a code at HTTP 200', async () => {
    const client = clientOf(await started(), { ...sampleApp, appSecret: 'not-the-secret' });
    const listing = client.bitable.appWorkflow.list({ path: { app_token: sampleAppToken } });
    await expect(listing).rejects.toThrow(/10014/);
  });
});
