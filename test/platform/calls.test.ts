import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/platform/answer.ts';
import type { Caller, Family } from '../../src/platform/automations.ts';
import { BASE_WORKFLOWS } from '../../src/platform/base-workflows.ts';
import type { Api, ApiRequest, Exchange } from '../../src/platform/exchange.ts';
import { switchAutomation } from '../../src/platform/families.ts';
import { CallError } from '../../src/platform/fault.ts';
import { type ListPage, listPage } from '../../src/platform/listing.ts';
import { mintTenantToken } from '../../src/platform/minting.ts';
import { AUTOMATIONS } from '../../src/platform/v1-automations.ts';
import { wikiNode } from '../../src/platform/wiki.ts';
import { answered } from './faults.ts';

const CALLER: Caller = { appToken: 'bascnA', token: 't-example' };
const DEADLINE = 120_000;

/** A connection that gives one answer to whatever it is asked, and remembers what that was. */
function answering(body: unknown, httpStatus = 200) {
  const sent: [ApiRequest, number][] = [];
  const exchange: Exchange = { answer: answered(body, { httpStatus }) };
  const api: Pick<Api, 'send'> = {
    async send(request, deadline) {
      sent.push([request, deadline]);
      return exchange;
    },
  };
  return { api: api as Api, sent };
}

const ok = (data: unknown) => ({ code: 0, msg: 'success', data });

async function faultKind(call: Promise<unknown>): Promise<string> {
  const error: unknown = await call.catch((thrown: unknown) => thrown);
  if (!(error instanceof CallError)) throw error;
  return `${error.call}: ${error.fault.kind}`;
}

describe('switching', () => {
  it.each<[string, string, 'Enable' | 'Disable', Caller, ApiRequest]>([
    [
      'an automation',
      '730',
      'Enable',
      CALLER,
      {
        method: 'PUT',
        path: '/open-apis/bitable/v1/apps/bascnA/workflows/730',
        body: { status: 'Enable' },
        token: 't-example',
      },
    ],
    [
      'an automation, where the app is known',
      '730',
      'Disable',
      { ...CALLER, appId: 'cli_a' },
      {
        method: 'PUT',
        path: '/open-apis/bitable/v1/apps/bascnA/workflows/730',
        body: { status: 'Disable' },
        token: 't-example',
      },
    ],
    [
      'a Base workflow',
      'wkfA',
      'Enable',
      CALLER,
      {
        method: 'PATCH',
        path: '/open-apis/base/v3/bases/bascnA/workflows/wkfA/enable',
        body: {},
        token: 't-example',
      },
    ],
    [
      'a Base workflow, where the app is known',
      'wkfA',
      'Disable',
      { ...CALLER, appId: 'cli_a' },
      {
        method: 'PATCH',
        path: '/open-apis/base/v3/bases/bascnA/workflows/wkfA/disable',
        body: {},
        token: 't-example',
        headers: { 'X-App-Id': 'cli_a' },
      },
    ],
  ])('is one request: %s', async (_, id, status, caller, request) => {
    const { api, sent } = answering(ok({}));
    const answer: Answer = await switchAutomation(api, caller, { id, status }, DEADLINE);
    expect(answer.code).toBe(0);
    expect(sent).toEqual([[request, DEADLINE]]);
  });

  it.each<[string, string, unknown]>([
    ['an automation, whatever the data', '730', { status: 'Disable' }],
    ['a Base workflow, the wanted status', 'wkfA', { status: 'enabled' }],
    ['a Base workflow, no status', 'wkfA', {}],
    ['a Base workflow, no data', 'wkfA', undefined],
    ['a Base workflow, data that is a list', 'wkfA', []],
  ])('succeeds: %s', async (_, id, data) => {
    const { api } = answering(ok(data));
    await expect(switchAutomation(api, CALLER, { id, status: 'Enable' }, DEADLINE)).resolves.toBeDefined();
  });

  it.each<[string, unknown]>([
    ['the other one', 'disabled'],
    ['the word of v1', 'Enable'],
    ['a number', 1],
    ['null', null],
    ['no word', ''],
  ])('fails where the call of Base workflows answers with another status: %s', async (_, status) => {
    const { api } = answering(ok({ status }));
    expect(await faultKind(switchAutomation(api, CALLER, { id: 'wkfA', status: 'Enable' }, DEADLINE))).toBe(
      'switch: lacking',
    );
  });

  it('fails with a code', async () => {
    const { api } = answering({ code: 1254010 });
    expect(await faultKind(switchAutomation(api, CALLER, { id: '1', status: 'Enable' }, DEADLINE))).toBe(
      'switch: code',
    );
  });
});

describe('a page of a list', () => {
  const automationsPath = '/open-apis/bitable/v1/apps/bascnA/workflows';
  const workflowsPath = '/open-apis/base/v3/bases/bascnA/workflows/list';
  const token = 't-example';

  it.each<[string, Family, string | undefined, ApiRequest]>([
    ['automations, the first', AUTOMATIONS, undefined, { method: 'GET', path: automationsPath, token }],
    [
      'automations, a later one',
      AUTOMATIONS,
      'a/b&c',
      { method: 'GET', path: `${automationsPath}?page_token=a%2Fb%26c`, token },
    ],
    [
      'Base workflows, the first',
      BASE_WORKFLOWS,
      undefined,
      { method: 'POST', path: workflowsPath, body: { page_size: 100 }, token },
    ],
    [
      'Base workflows, a later one',
      BASE_WORKFLOWS,
      'a/b&c',
      { method: 'POST', path: workflowsPath, body: { page_size: 100, page_token: 'a/b&c' }, token },
    ],
  ])('is one request: %s', async (_, family, page, request) => {
    const { api, sent } = answering(ok({}));
    await listPage(api, CALLER, family, page, DEADLINE);
    expect(sent).toEqual([[request, DEADLINE]]);
  });

  it('names the app to the calls of Base workflows, where it is known', async () => {
    const { api, sent } = answering(ok({ items: [] }));
    await listPage(api, { ...CALLER, appId: 'cli_a' }, BASE_WORKFLOWS, undefined, DEADLINE);
    expect(sent[0]?.[0].headers).toEqual({ 'X-App-Id': 'cli_a' });
  });

  it('has the rows of the list of automations', async () => {
    const { api } = answering(
      ok({
        workflows: [
          { workflow_id: '1', title: 'A', status: 'Enable', more: true },
          { workflow_id: '2', title: 'B', status: 'Disable' },
          { workflow_id: '3', status: 'enabled' },
          { workflow_id: '4', title: 5, status: 6 },
        ],
      }),
    );
    expect(await listPage(api, CALLER, AUTOMATIONS, undefined, DEADLINE)).toEqual({
      automations: [
        { id: '1', title: 'A', status: 'Enable', statusWord: 'Enable' },
        { id: '2', title: 'B', status: 'Disable', statusWord: 'Disable' },
        { id: '3', title: '', status: undefined, statusWord: 'enabled' },
        { id: '4', title: '', status: undefined, statusWord: '' },
      ],
      nextPage: undefined,
      isMorePromised: false,
      mayBeCut: false,
    });
  });

  it('has the rows of the list of Base workflows, in the words of v1', async () => {
    const { api } = answering(
      ok({
        items: [
          { workflow_id: 'wkf1', title: 'A', status: 'enabled' },
          { workflow_id: 'wkf2', title: 'B', status: 'disabled' },
          { workflow_id: 'wkf3', title: 'C', status: 'Enable' },
          { workflow_id: 'wkf4', title: 'D', status: 'constructor' },
        ],
        has_more: true,
        page_token: 'next',
      }),
    );
    expect(await listPage(api, CALLER, BASE_WORKFLOWS, undefined, DEADLINE)).toEqual({
      automations: [
        { id: 'wkf1', title: 'A', status: 'Enable', statusWord: 'enabled' },
        { id: 'wkf2', title: 'B', status: 'Disable', statusWord: 'disabled' },
        { id: 'wkf3', title: 'C', status: undefined, statusWord: 'Enable' },
        { id: 'wkf4', title: 'D', status: undefined, statusWord: 'constructor' },
      ],
      nextPage: 'next',
      isMorePromised: true,
      mayBeCut: false,
    });
  });

  it.each<[string, object, Partial<ListPage>]>([
    ['a token alone', { page_token: 'b' }, { nextPage: 'b', isMorePromised: false }],
    ['a token and a promise', { page_token: 'b', has_more: true }, { nextPage: 'b', isMorePromised: true }],
    ['a token and a null', { page_token: 'b', has_more: null }, { nextPage: 'b', isMorePromised: false }],
    ['a token of a page that is not there', { page_token: 'b', has_more: false }, { nextPage: undefined }],
    ['an empty token', { page_token: '' }, { nextPage: undefined }],
    ['an end', { has_more: false }, { nextPage: undefined }],
    ['silence', {}, { nextPage: undefined }],
  ])('says what is after it: %s', async (_, data, expected) => {
    const { api } = answering(ok({ workflows: [], ...data }));
    expect(await listPage(api, CALLER, AUTOMATIONS, undefined, DEADLINE)).toMatchObject(expected);
  });

  it.each<[string, Family, number, object, boolean]>([
    ['20 rows and silence', AUTOMATIONS, 20, {}, true],
    ['20 rows and nulls', AUTOMATIONS, 20, { has_more: null, page_token: null }, true],
    ['20 rows and an end', AUTOMATIONS, 20, { has_more: false }, false],
    ['20 rows and an empty token', AUTOMATIONS, 20, { page_token: '' }, false],
    ['20 rows and another page', AUTOMATIONS, 20, { page_token: 'b' }, false],
    ['19 rows', AUTOMATIONS, 19, {}, false],
    ['21 rows', AUTOMATIONS, 21, {}, false],
    ['20 rows of Base workflows', BASE_WORKFLOWS, 20, {}, false],
  ])(
    'may be cut where it is full and says nothing of more: %s',
    async (_, family, length, data, expected) => {
      const rows = Array.from({ length }, (_, at) => ({
        workflow_id: `${at}`,
        title: 'A',
        status: 'Enable',
      }));
      const { api } = answering(ok({ [family.rowsField]: rows, ...data }));
      expect((await listPage(api, CALLER, family, undefined, DEADLINE)).mayBeCut).toBe(expected);
    },
  );

  it.each<[string, unknown]>([
    ['no list', {}],
    ['a list that is null', { workflows: null }],
    ['an empty list', { workflows: [] }],
  ])('is empty with %s', async (_, data) => {
    const { api } = answering(ok(data));
    expect(await listPage(api, CALLER, AUTOMATIONS, undefined, DEADLINE)).toEqual({
      automations: [],
      nextPage: undefined,
      isMorePromised: false,
      mayBeCut: false,
    });
  });

  it.each<[string, unknown]>([
    ['no data', undefined],
    ['data that is null', null],
    ['data that is a list', []],
    ['a list that is an object', { workflows: {} }],
    ['a row that is none', { workflows: [null] }],
    ['an id that is a number', { workflows: [{ workflow_id: 730, title: 'A', status: 'Enable' }] }],
    ['an empty id', { workflows: [{ workflow_id: '', title: 'A', status: 'Enable' }] }],
    ['no id', { workflows: [{ title: 'A', status: 'Enable' }] }],
    ['an id that leaves its path', { workflows: [{ workflow_id: '../x?y=', title: 'A', status: 'Enable' }] }],
    ['an id of two lines', { workflows: [{ workflow_id: '1\n2', title: 'A', status: 'Enable' }] }],
    ['an endless id', { workflows: [{ workflow_id: '1'.repeat(101), title: 'A', status: 'Enable' }] }],
    ['more without a token', { workflows: [], has_more: true }],
    ['more with an empty token', { workflows: [], has_more: true, page_token: '' }],
    ['more with a number', { workflows: [], has_more: true, page_token: 2 }],
  ])('cannot be trusted with %s', async (_, data) => {
    const { api } = answering(ok(data));
    expect(await faultKind(listPage(api, CALLER, AUTOMATIONS, undefined, DEADLINE))).toBe('list: lacking');
  });

  it('of Base workflows fails under its own name', async () => {
    const { api } = answering({ code: 91403 });
    expect(await faultKind(listPage(api, CALLER, BASE_WORKFLOWS, undefined, DEADLINE))).toBe(
      'workflow-list: code',
    );
  });
});

describe('a page of a wiki', () => {
  const node = (fields: object) => ok({ node: { obj_type: 'bitable', obj_token: 'bascnA', ...fields } });

  it('is looked up in one request', async () => {
    const { api, sent } = answering(node({ title: 'A' }));
    expect(await wikiNode(api, 'wikcnA', 't-example', DEADLINE)).toEqual({
      objType: 'bitable',
      objToken: 'bascnA',
    });
    const path = '/open-apis/wiki/v2/spaces/get_node?token=wikcnA';
    expect(sent).toEqual([[{ method: 'GET', path, token: 't-example' }, DEADLINE]]);
  });

  it.each<[string, unknown]>([
    ['no data', ok(undefined)],
    ['no node', ok({})],
    ['a node that is a list', ok({ node: [] })],
    ['no kind', node({ obj_type: undefined })],
    ['a kind that is a number', node({ obj_type: 8 })],
    ['no token', node({ obj_token: undefined })],
    ['a token that is no id', node({ obj_token: '../x' })],
    ['an empty token', node({ obj_token: '' })],
  ])('holds nothing that can be used: %s', async (_, body) => {
    const { api } = answering(body);
    expect(await faultKind(wikiNode(api, 'wikcnA', 't', DEADLINE))).toBe('wiki: lacking');
  });

  it('is refused with a code', async () => {
    const { api } = answering({ code: 131005 }, 400);
    expect(await faultKind(wikiNode(api, 'wikcnA', 't', DEADLINE))).toBe('wiki: code');
  });
});

describe('minting', () => {
  const app = { appId: 'cli_a', appSecret: 'example-secret' };

  it('is one request without a token', async () => {
    const { api, sent } = answering({ code: 0, msg: 'ok', tenant_access_token: 't-minted', expire: 7200 });
    expect(await mintTenantToken(api, app, DEADLINE)).toBe('t-minted');
    const path = '/open-apis/auth/v3/tenant_access_token/internal';
    const body = { app_id: 'cli_a', app_secret: 'example-secret' };
    expect(sent).toEqual([[{ method: 'POST', path, body }, DEADLINE]]);
  });

  it.each<[string, unknown]>([
    ['no token', { code: 0 }],
    ['an empty one', { code: 0, tenant_access_token: '' }],
    ['one with a line break', { code: 0, tenant_access_token: 't-a\nX: y' }],
    ['one in data', { code: 0, data: { tenant_access_token: 't-a' } }],
    ['a number', { code: 0, tenant_access_token: 5 }],
  ])('fails with %s', async (_, body) => {
    const { api } = answering(body);
    expect(await faultKind(mintTenantToken(api, app, DEADLINE))).toBe('mint: lacking');
  });

  it('fails with a code', async () => {
    const { api } = answering({ code: 10014, msg: 'app secret invalid' });
    expect(await faultKind(mintTenantToken(api, app, DEADLINE))).toBe('mint: code');
  });
});
