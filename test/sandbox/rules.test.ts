import { describe, expect, test } from 'vitest';
import { sampleApp, sampleAppToken, sampleTokens } from '../../sandbox/sample.ts';
import type { Sandbox, SandboxOptions } from '../../sandbox/sandbox.ts';
import {
  begin,
  mint,
  type Received,
  type Sent,
  secondV1Id,
  send,
  v1Id,
  v1List,
  v1Switch,
  wikiNode,
  workflowId,
  workflowList,
  workflowSwitch,
} from './client.ts';
import { started } from './started.ts';

const goodPair = { app_id: sampleApp.appId, app_secret: sampleApp.appSecret };

async function sendTo(options: SandboxOptions, sent: Sent): Promise<Received> {
  return send(await started(options), sent);
}

describe('a switch', () => {
  test.for([
    ['v1, off', v1Switch({ status: 'Disable' }), v1Id, 'Disable', {}],
    [
      'v1, on',
      v1Switch({ status: 'Enable', id: '7308870000000000003' }),
      '7308870000000000003',
      'Enable',
      {},
    ],
    ['v1, as it is', v1Switch({ status: 'Enable' }), v1Id, 'Enable', {}],
    [
      'a Base workflow, off',
      workflowSwitch(),
      workflowId,
      'Disable',
      { workflow_id: workflowId, status: 'disabled' },
    ],
    [
      'a Base workflow, as it is',
      workflowSwitch({ verb: 'enable' }),
      workflowId,
      'Enable',
      { workflow_id: workflowId, status: 'enabled' },
    ],
  ] as const)('%s', async ([, sent, id, status, data]) => {
    const sandbox = await started();
    const { http, json } = await send(sandbox, sent);
    expect({ http, json }).toEqual({ http: 200, json: { code: 0, msg: 'success', data } });
    expect(sandbox.status(sampleAppToken, id)).toBe(status);
  });

  test('leaves every other automation alone', async () => {
    const sandbox = await started();
    await send(sandbox, v1Switch());
    expect(sandbox.status(sampleAppToken, secondV1Id)).toBe('Enable');
    expect(sandbox.status(sampleAppToken, workflowId)).toBe('Enable');
  });

  test('with a user token', async () => {
    const headers = { authorization: `Bearer ${sampleTokens.user}` };
    expect((await sendTo({}, { ...v1Switch(), headers })).json.code).toBe(0);
  });
});

describe('refusals', () => {
  const put = v1Switch();
  test.for<[string, Sent, number, number, SandboxOptions?]>([
    ['no token', { ...put, headers: { authorization: null } }, 400, 99991661],
    ['an unknown tenant token', { ...put, headers: { authorization: 'Bearer t-unknown' } }, 400, 99991663],
    ['an unknown user token', { ...put, headers: { authorization: 'Bearer u-unknown' } }, 400, 99991668],
    ['an unknown JWT user token', { ...put, headers: { authorization: 'Bearer eyJ.a.b' } }, 400, 99991668],
    ['a token that is none', { ...put, headers: { authorization: 'Bearer secret' } }, 400, 99991671],
    ['Bearer twice', { ...put, headers: { authorization: 'Bearer Bearer t-a' } }, 400, 99991671],
    ['a token without Bearer', { ...put, headers: { authorization: sampleTokens.tenant } }, 400, 99991671],
    ['a body that is not JSON', { ...put, body: '{"status":' }, 200, 1254000],
    ['no body', { ...put, body: '' }, 200, 1254000],
    ['a body that is not called JSON', { ...put, headers: { 'content-type': 'text/plain' } }, 200, 1254000],
    ['a body without a type', { ...put, headers: { 'content-type': null } }, 200, 1254000],
    ['a body that is no object', { ...put, body: '["Enable"]' }, 200, 1254001],
    ['a status of another name', v1Switch({ status: 'enabled' }), 200, 1254001],
    ['no status', { ...put, body: '{}' }, 200, 1254001],
    ['an unknown Base', v1Switch({ appToken: 'bascnNoSuchBase' }), 200, 1254040],
    ['a malformed app_token', v1Switch({ appToken: 'bascn-Sandbox' }), 200, 1254003],
    ['a wiki node for an app_token', v1Switch({ appToken: 'wikcnSandboxSamplePage' }), 200, 1254003],
    ['an unknown automation', v1Switch({ id: '7308879999999999999' }), 200, 1254002],
    ['the id of a Base workflow in the v1 call', v1Switch({ id: workflowId }), 200, 1254002],
    ['a v1 id in the call of Base workflows', workflowSwitch({ id: v1Id }), 400, 2200],
    ['an unknown id of a Base workflow', workflowSwitch({ id: 'wkfNoSuch' }), 200, 800004000],
    [
      'an unknown Base in the call of Base workflows',
      workflowSwitch({ appToken: 'bascnNoSuchBase' }),
      200,
      800004000,
    ],
    [
      'a wiki node in the call of Base workflows',
      workflowSwitch({ appToken: 'wikcnSandboxSamplePage' }),
      200,
      800004006,
    ],
    ['a wkf body that is not JSON', { ...workflowSwitch(), body: '{' }, 200, 800010701],
    ['a wkf body that is no object', { ...workflowSwitch(), body: '[]' }, 200, 800010701],
    ['the list of an unknown Base', v1List('', 'bascnNoSuchBase'), 200, 1254040],
    ['the list of Base workflows of an unknown Base', workflowList({}, 'bascnNoSuchBase'), 200, 800004000],
    ['an unknown page of the list', v1List('?page_token=nonsense'), 400, 1254030],
    ['a page of no rows', v1List('?page_size=0'), 400, 99992402],
    ['a page of rows that are no number', v1List('?page_size=all'), 400, 99992402],
    [
      'an unknown page of the list of Base workflows',
      workflowList({ page_token: 'nonsense' }),
      200,
      800004006,
    ],
    ['a page token that is no string', workflowList({ page_token: 2 }), 200, 800004006],
    ['a page that is too large', workflowList({ page_size: 101 }), 200, 800004006],
    ['a page that is too large, elsewhere', workflowList({ page_size: 101 }), 400, 800004006, elsewhere()],
    ['a list of Base workflows without a body', { ...workflowList(), body: '' }, 200, 800010701],
    ['a wiki look-up without a token', wikiNode(''), 400, 131002],
    ['an unknown wiki page', wikiNode('?token=wikcnNoSuchPage'), 400, 131005],
    ['an unknown path', { method: 'GET', path: '/open-apis/bitable/v2/apps' }, 404, 99991201],
    ['the root', { method: 'GET', path: '/' }, 404, 99991201],
    ['a wrong method', { ...put, method: 'PATCH' }, 405, 99991301],
    ['minting without a pair', mint({}), 200, 10003],
    ['minting with an empty secret', mint({ ...goodPair, app_secret: '' }), 200, 10003],
    ['minting with a body that is not JSON', mint('app_id'), 200, 10003],
    ['minting for an unknown app', mint({ ...goodPair, app_id: 'cli_unknown' }), 200, 10014],
    ['minting with a wrong secret', mint({ ...goodPair, app_secret: 'wrong' }), 200, 10014],
    ['an unknown Base, elsewhere', v1Switch({ appToken: 'bascnNoSuchBase' }), 404, 1254040, elsewhere()],
    ['a wrong status, elsewhere', v1Switch({ status: 'on' }), 400, 1254001, elsewhere()],
    [
      'repeating the switch of a Base workflow',
      workflowSwitch({ verb: 'enable' }),
      200,
      800070003,
      strictly(),
    ],
  ])('%s', async ([, sent, http, code, options]) => {
    const sandbox = await started(options);
    const answer = await send(sandbox, sent);
    expect({ http: answer.http, code: answer.json.code }).toEqual({ http, code });
    expect(answer.json.msg).toMatch(/\w/);
    expect(answer.headers['x-tt-logid']).toMatch(/\w/);
    expect(sandbox.status(sampleAppToken, v1Id)).toBe('Enable');
    expect(sandbox.status(sampleAppToken, workflowId)).toBe('Enable');
  });

  function elsewhere(): SandboxOptions {
    return { variant: { businessErrorsAtHttp: 'http-4xx' } };
  }

  function strictly(): SandboxOptions {
    return { variant: { refuseRepeatedWorkflowSwitch: true } };
  }

  test('the switch of a Base workflow with an empty body is never answered', async () => {
    const sandbox = await started();
    const left = new Promise<void>((resolve) => {
      sandbox.onAbort = () => resolve();
    });
    const { request, received } = begin(sandbox, { ...workflowSwitch(), body: '' });
    await arrived(sandbox);
    request.destroy();
    await expect(received).rejects.toThrow();
    await left;
    expect(sandbox.requests).toMatchObject([{ call: 'workflow-switch', aborted: true }]);
    expect(sandbox.status(sampleAppToken, workflowId)).toBe('Enable');
  });
});

describe('the log id', () => {
  test.for([
    ['header-only', undefined],
    ['error.log_id', { log_id: expect.stringMatching(/^sandbox/) }],
    ['error.logid', { logid: expect.stringMatching(/^sandbox/) }],
  ] as const)('%s', async ([logId, error]) => {
    const sandbox = await started({ variant: { logId } });
    const { headers, json } = await send(sandbox, v1Switch({ appToken: 'bascnNoSuchBase' }));
    expect(json.error).toEqual(error);
    expect(headers['x-tt-logid']).toBe(sandbox.requests[0]?.logId);
  });

  test('stands beside what else an error says', async () => {
    const sandbox = await started({ variant: { logId: 'error.log_id' } });
    const { json } = await send(sandbox, v1List('?page_size=0'));
    expect(json.error).toEqual({
      field_violations: [{ field: 'page_size', description: 'page_size is invalid' }],
      log_id: sandbox.requests[0]?.logId,
    });
  });
});

describe('an error of the calls of Base workflows', () => {
  const detail = { message: 'workflow or base not found', hint: 'check the ids' };

  test.for([
    ['data.error.logid', (logid: string) => ({ data: { error: { ...detail, logid } } })],
    ['data.error.log_id', (log_id: string) => ({ data: { error: { ...detail, log_id } } })],
    ['log_id', (log_id: string) => ({ data: { error: detail }, log_id })],
  ] as const)('has its useful part in data.error, and its log id in %s', async ([workflowLogId, rest]) => {
    const sandbox = await started({ variant: { workflowLogId } });
    const { http, json } = await send(sandbox, workflowSwitch({ id: 'wkfNoSuch' }));
    const logId = sandbox.requests[0]?.logId ?? '';
    expect({ http, json }).toEqual({
      http: 200,
      json: { code: 800004000, msg: 'not_found', ...rest(logId) },
    });
  });

  test('may say nothing in its message', async () => {
    const sandbox = await started({ variant: { workflowMsg: 'empty' } });
    expect((await send(sandbox, workflowSwitch({ id: 'wkfNoSuch' }))).json).toMatchObject({
      msg: '',
      data: { error: detail },
    });
    expect((await send(sandbox, v1Switch({ id: '1' }))).json.msg).toBe('Fail');
  });

  test('that limits the rate has no data.error, and its log id at the top level at most', async () => {
    for (const [workflowLogId, log_id] of [
      ['data.error.logid', undefined],
      ['log_id', expect.stringMatching(/^sandbox/)],
    ] as const) {
      const sandbox = await started({ variant: { workflowLogId, logId: 'error.log_id' } });
      sandbox.script({ code: 800004135 });
      const { json } = await send(sandbox, workflowSwitch());
      expect(json).toEqual({ code: 800004135, msg: expect.stringMatching(/limited/), data: {}, log_id });
    }
  });

  test('names the field that is wrong', async () => {
    const { json } = await sendTo({}, workflowList({ page_size: 101 }));
    expect(json.data.error).toMatchObject({ path: 'page_size', message: 'page_size is invalid' });
  });

  test('of the gateway looks like any other of the gateway', async () => {
    const headers = { authorization: 'Bearer t-unknown' };
    const { http, json } = await sendTo({}, { ...workflowSwitch(), headers });
    expect({ http, json }).toMatchObject({ http: 400, json: { code: 99991663, data: {} } });
  });
});

describe('a host without the calls of Base workflows', () => {
  test.for([
    ['404', 404, undefined],
    ['99991201', 404, 99991201],
    ['2200', 400, 2200],
    ['800004045', 200, 800004045],
  ] as const)('may answer with %s', async ([workflowCalls, http, code]) => {
    const sandbox = await started({ variant: { workflowCalls } });
    for (const sent of [workflowList(), workflowSwitch()]) {
      const answer = await send(sandbox, sent);
      expect({ http: answer.http, code: answer.json?.code }).toEqual({ http, code });
      expect(answer.headers['x-tt-logid']).toMatch(/\w/);
    }
    expect(sandbox.status(sampleAppToken, workflowId)).toBe('Enable');
    expect((await send(sandbox, v1List())).json.code).toBe(0);
    expect((await send(sandbox, v1Switch())).json.code).toBe(0);
  });
});

describe('the lists', () => {
  test('that of Base workflows has its own status words', async () => {
    const { json } = await sendTo({}, workflowList());
    expect(json.data).toEqual({
      items: [
        { workflow_id: workflowId, title: '每周汇总 Weekly digest', status: 'enabled' },
        { workflow_id: 'wkfSandboxCleanup', title: 'Archive closed tickets', status: 'disabled' },
      ],
      has_more: false,
      page_token: '',
    });
  });

  test('both are empty in the variant that users report', async () => {
    const sandbox = await started({ variant: { emptyList: true } });
    expect((await send(sandbox, v1List())).json.data.workflows).toEqual([]);
    expect((await send(sandbox, workflowList())).json.data.items).toEqual([]);
    expect((await send(sandbox, v1Switch())).json.code).toBe(0);
  });

  test('they follow what is set and removed', async () => {
    const sandbox = await started();
    sandbox.set(sampleAppToken, v1Id, 'Disable');
    sandbox.remove(sampleAppToken, secondV1Id);
    const { workflows } = (await send(sandbox, v1List())).json.data;
    expect(workflows).toMatchObject([
      { workflow_id: v1Id, status: 'Disable' },
      { workflow_id: '7308870000000000003', status: 'Disable' },
    ]);
    expect((await send(sandbox, v1Switch({ id: secondV1Id }))).json.code).toBe(1254002);
  });

  test('they follow what somebody makes, renames and makes anew', async () => {
    const sandbox = await started();
    sandbox.rename(sampleAppToken, v1Id, 'Renamed');
    sandbox.recreate(sampleAppToken, secondV1Id, '7308870000000000009');
    sandbox.add(sampleAppToken, { id: 'wkfAdded', title: 'Added', status: 'Enable' });
    const { workflows } = (await send(sandbox, v1List())).json.data;
    expect(workflows).toEqual([
      { workflow_id: v1Id, title: 'Renamed', status: 'Enable' },
      { workflow_id: '7308870000000000003', title: '库存不足提醒', status: 'Disable' },
      { workflow_id: '7308870000000000009', title: 'Nightly export', status: 'Disable' },
    ]);
    expect((await send(sandbox, v1Switch({ id: secondV1Id }))).json.code).toBe(1254002);
    expect((await send(sandbox, v1Switch({ id: '7308870000000000009', status: 'Enable' }))).json.code).toBe(
      0,
    );
    expect((await send(sandbox, workflowList())).json.data.items.at(-1)).toEqual({
      workflow_id: 'wkfAdded',
      title: 'Added',
      status: 'enabled',
    });
  });

  test('nothing that is not there can be made anew', async () => {
    const sandbox = await started();
    expect(() => sandbox.recreate(sampleAppToken, 'wkfNoSuch', 'wkfOther')).toThrow(/wkfNoSuch/);
  });
});

test('a wiki page that holds no Base says so', async () => {
  const { json } = await sendTo({}, wikiNode('?token=wikcnSandboxSampleNotes'));
  expect(json.data.node).toMatchObject({ obj_type: 'docx', node_token: 'wikcnSandboxSampleNotes' });
});

describe('minting', () => {
  test('answers at the top level with a token that works', async () => {
    const sandbox = await started();
    const { json } = await send(sandbox, mint(goodPair));
    expect(json).toEqual({
      code: 0,
      msg: 'ok',
      tenant_access_token: expect.stringMatching(/^t-\w+$/),
      expire: 7200,
    });
    const headers = { authorization: `Bearer ${json.tenant_access_token}` };
    expect((await send(sandbox, { ...v1Switch(), headers })).json.code).toBe(0);
  });

  test('gives the same token while 30 minutes are left, and then another; both work until they expire', async () => {
    let nowMs = 0;
    const sandbox = await started({ now: () => nowMs });
    const mintAt = async (seconds: number) => {
      nowMs = seconds * 1000;
      return (await send(sandbox, mint(goodPair))).json;
    };
    const codeOf = async (token: string) => {
      const headers = { authorization: `Bearer ${token}` };
      return (await send(sandbox, { ...v1List(), headers })).json.code;
    };

    const first = await mintAt(0);
    expect(await mintAt(5400)).toEqual({ ...first, expire: 1800 });
    const second = await mintAt(5401);
    expect(second.tenant_access_token).not.toBe(first.tenant_access_token);
    expect(second.expire).toBe(7200);

    expect(await codeOf(first.tenant_access_token)).toBe(0);
    nowMs = 7_200_000;
    expect(await codeOf(first.tenant_access_token)).toBe(99991663);
    expect(await codeOf(second.tenant_access_token)).toBe(0);
  });

  test('a short life means another token each time', async () => {
    const sandbox = await started({ tokenLifetimeSeconds: 60 });
    const first = (await send(sandbox, mint(goodPair))).json;
    const second = (await send(sandbox, mint(goodPair))).json;
    expect(first.expire).toBeLessThanOrEqual(60);
    expect(second.tenant_access_token).not.toBe(first.tenant_access_token);
  });

  test('expired tokens are refused, fixed ones live on, and the next mint gives a new one', async () => {
    const sandbox = await started();
    const first = (await send(sandbox, mint(goodPair))).json.tenant_access_token;
    sandbox.expireTokens();
    const headers = { authorization: `Bearer ${first}` };
    expect((await send(sandbox, { ...v1List(), headers })).json.code).toBe(99991663);
    expect((await send(sandbox, v1List())).json.code).toBe(0);
    const second = (await send(sandbox, mint(goodPair))).json.tenant_access_token;
    expect(second).not.toBe(first);
    headers.authorization = `Bearer ${second}`;
    expect((await send(sandbox, { ...v1List(), headers })).json.code).toBe(0);
  });
});

function arrived(sandbox: Sandbox): Promise<void> {
  return new Promise((resolve) => {
    sandbox.onRequest = () => resolve();
  });
}
