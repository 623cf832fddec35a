import * as lark from '@larksuiteoapi/node-sdk';
import { describe, expect, test } from 'vitest';
import { sampleApp, sampleAppToken } from '../../sandbox/sample.ts';
import type { Sandbox, SandboxBase } from '../../sandbox/sandbox.ts';
import { v1Id, workflowId } from './client.ts';
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

  /** A Base of 45 automations, which takes three pages. */
  const crowd: SandboxBase = {
    appToken: sampleAppToken,
    automations: Array.from({ length: 45 }, (_, at) => ({
      id: String(1000 + at),
      title: `Automation ${at}`,
      status: 'Enable',
    })),
  };

  // Its method for the list takes no parameters yet, its plain request does.
  const listed = async (client: lark.Client, params: Record<string, unknown>) => {
    const url = `/open-apis/bitable/v1/apps/${sampleAppToken}/workflows`;
    const { data } = await client.request({ method: 'GET', url, params });
    return data as { workflows: unknown[]; page_token?: string };
  };

  test('follows the pages of the v1 list by their tokens', async () => {
    const client = clientOf(await started({ bases: [crowd] }));
    const sizes: number[] = [];
    let page_token: string | undefined = '';
    while (page_token !== undefined && sizes.length < 9) {
      const page = await listed(client, { page_token });
      sizes.push(page.workflows.length);
      page_token = page.page_token;
    }
    expect(sizes).toEqual([20, 20, 5]);
  });

  test('gets pages of the size that it asks for', async () => {
    const client = clientOf(await started({ bases: [crowd] }));
    expect((await listed(client, { page_size: 40 })).workflows).toHaveLength(40);
  });

  // Its iterator goes on where `has_more` says so, and by nothing else.
  test.for([
    ['has_more', [20, 20, 5]],
    ['last-page-token', [20, 20, 5]],
    ['page_token', [20]],
    ['silent', [20]],
  ] as const)('iterates over the pages that come as %s', async ([v1Pages, expected]) => {
    const sandbox = await started({ bases: [crowd], variant: { v1Pages } });
    const sizes: number[] = [];
    const iterator = await clientOf(sandbox).bitable.appWorkflow.listWithIterator({
      path: { app_token: sampleAppToken },
    });
    for await (const page of iterator) sizes.push((page as { workflows: unknown[] }).workflows.length);
    expect(sizes).toEqual(expected);
  });

  test('reads and switches Base workflows by plain requests', async () => {
    const sandbox = await started();
    const client = clientOf(sandbox);
    const base = `/open-apis/base/v3/bases/${sampleAppToken}/workflows`;
    const first: unknown = await client.request({
      method: 'POST',
      url: `${base}/list`,
      data: { page_size: 1 },
    });
    expect(first).toMatchObject({
      code: 0,
      data: {
        items: [{ workflow_id: workflowId, status: 'enabled' }],
        has_more: true,
        page_token: 'page-from-1',
      },
    });
    const url = `${base}/${workflowId}/disable`;
    const switched: unknown = await client.request({ method: 'PATCH', url, data: {} });
    expect(switched).toMatchObject({ code: 0, data: { workflow_id: workflowId, status: 'disabled' } });
    expect(sandbox.requests.at(-1)).toMatchObject({ call: 'workflow-switch', body: '{}' });
    expect(sandbox.status(sampleAppToken, workflowId)).toBe('Disable');
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
