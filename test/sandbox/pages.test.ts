import { describe, expect, test } from 'vitest';
import { sampleAppToken } from '../../sandbox/sample.ts';
import type { Sandbox, SandboxOptions } from '../../sandbox/sandbox.ts';
import { send, v1List, workflowList } from './client.ts';
import { started } from './started.ts';

/** A Base of so many automations of each family. */
function crowd(v1: number, wkf = 0): SandboxOptions {
  const automation = (id: string) => ({ id, title: `Automation ${id}`, status: 'Enable' as const });
  const automations = [
    ...Array.from({ length: v1 }, (_, at) => automation(String(1000 + at))),
    ...Array.from({ length: wkf }, (_, at) => automation(`wkf${1000 + at}`)),
  ];
  return { bases: [{ appToken: sampleAppToken, automations }] };
}

interface ListData {
  workflows?: { workflow_id: string }[];
  items?: { workflow_id: string }[];
  has_more?: boolean;
  page_token?: string;
}

async function v1Page(sandbox: Sandbox, query = ''): Promise<ListData> {
  return (await send(sandbox, v1List(query))).json.data;
}

async function workflowPage(sandbox: Sandbox, body: unknown): Promise<ListData> {
  return (await send(sandbox, workflowList(body))).json.data;
}

const idsOf = ({ workflows, items }: ListData): string[] =>
  (workflows ?? items ?? []).map(({ workflow_id }) => workflow_id);

const restOf = ({ workflows: _, items: __, ...rest }: ListData) => rest;

/** All pages, followed by their tokens alone. */
async function walk(page: (token: string) => Promise<ListData>): Promise<ListData[]> {
  const pages = [await page('')];
  for (let token = pages[0]?.page_token; token && pages.length < 30; token = pages.at(-1)?.page_token) {
    pages.push(await page(token));
  }
  return pages;
}

describe('the v1 list', () => {
  test.for([
    [20, [20]],
    [21, [20, 1]],
    [40, [20, 20]],
    [101, [20, 20, 20, 20, 20, 1]],
  ] as const)('of %i automations has pages of %j', async ([automations, sizes]) => {
    const sandbox = await started(crowd(automations));
    const pages = await walk((token) => v1Page(sandbox, `?page_token=${token}`));
    expect(pages.map((page) => idsOf(page).length)).toEqual(sizes);
    expect(pages.flatMap(idsOf)).toEqual(Array.from({ length: automations }, (_, at) => String(1000 + at)));
  });

  test('gives as many rows as it is asked for', async () => {
    const sandbox = await started(crowd(250));
    const [first, second] = await walk((token) => v1Page(sandbox, `?page_size=200&page_token=${token}`));
    expect([first, second].map((page) => idsOf(page ?? {}).length)).toEqual([200, 50]);
  });

  test('may have a limit of its own', async () => {
    const sandbox = await started({ ...crowd(250), listPageSize: 100 });
    expect(idsOf(await v1Page(sandbox, '?page_size=200'))).toHaveLength(100);
    expect(idsOf(await v1Page(sandbox))).toHaveLength(20);
  });

  test('may ignore what it is asked for', async () => {
    const sandbox = await started({ ...crowd(250), variant: { v1PageSize: 'ignored' } });
    expect(idsOf(await v1Page(sandbox, '?page_size=200'))).toHaveLength(20);
    expect(idsOf(await v1Page(sandbox, '?page_size=5'))).toHaveLength(20);
  });

  test.for([
    ['page_token', { page_token: 'page-from-20' }, {}],
    ['has_more', { has_more: true, page_token: 'page-from-20' }, { has_more: false, page_token: '' }],
    [
      'last-page-token',
      { has_more: true, page_token: 'page-from-20' },
      { has_more: false, page_token: 'page-from-25' },
    ],
    ['silent', {}, {}],
  ] as const)('tells of more by %s', async ([v1Pages, first, last]) => {
    const sandbox = await started({ ...crowd(25), variant: { v1Pages } });
    expect(restOf(await v1Page(sandbox))).toEqual(first);
    expect(restOf(await v1Page(sandbox, '?page_token=page-from-20'))).toEqual(last);
  });

  test('has nothing behind the token of its last page', async () => {
    const sandbox = await started({ ...crowd(25), variant: { v1Pages: 'last-page-token' } });
    expect(idsOf(await v1Page(sandbox, '?page_token=page-from-25'))).toEqual([]);
  });

  test('of 20 or fewer tells nothing of more', async () => {
    expect(restOf(await v1Page(await started(crowd(20))))).toEqual({});
  });
});

describe('the list of Base workflows', () => {
  test('has pages of 20, and of at most 100 where more are asked for', async () => {
    const sandbox = await started(crowd(0, 101));
    expect(idsOf(await workflowPage(sandbox, {}))).toHaveLength(20);
    const pages = await walk((page_token) => workflowPage(sandbox, { page_size: 100, page_token }));
    expect(pages.map((page) => [idsOf(page).length, restOf(page)])).toEqual([
      [100, { has_more: true, page_token: 'page-from-100' }],
      [1, { has_more: false, page_token: '' }],
    ]);
  });

  test('may have smaller ones', async () => {
    const sandbox = await started({ ...crowd(0, 5), listPageSize: 2 });
    const pages = await walk((page_token) => workflowPage(sandbox, { page_size: 100, page_token }));
    expect(pages.map((page) => idsOf(page).length)).toEqual([2, 2, 1]);
  });
});

describe('a fault of a page', () => {
  const endless = Number.POSITIVE_INFINITY;

  test('hits the one that it names, once', async () => {
    const sandbox = await started(crowd(45));
    sandbox.script({ call: 'list', pageToken: 'page-from-20', http: 503 });
    const http: number[] = [];
    for (const token of ['', 'page-from-20', 'page-from-20', 'page-from-40']) {
      http.push((await send(sandbox, v1List(`?page_token=${token}`))).http);
    }
    expect(http).toEqual([200, 503, 200, 200]);
  });

  test('hits the first one, with or without a token that is empty', async () => {
    const sandbox = await started();
    sandbox.script({ pageToken: '', times: 4, code: 5000 });
    const first = [v1List(), v1List('?page_token='), workflowList({}), workflowList({ page_token: '' })];
    for (const sent of first) expect((await send(sandbox, sent)).json.code).toBe(5000);
    expect(sandbox.unusedFaults()).toEqual([]);
  });

  test('hits no other one, and no other call', async () => {
    const sandbox = await started(crowd(45, 45));
    sandbox.script({ pageToken: 'page-from-20', code: 5000 });
    expect((await send(sandbox, v1List())).json.code).toBe(0);
    expect((await send(sandbox, workflowList({ page_token: 'page-from-40' }))).json.code).toBe(0);
    expect((await send(sandbox, workflowList({ page_token: 'page-from-20' }))).json.code).toBe(5000);
  });

  test('leads in a circle', async () => {
    const sandbox = await started({ ...crowd(45), enforceRateLimit: false });
    const back = { pageToken: 'page-from-40', dataFields: { page_token: 'page-from-20' }, times: endless };
    sandbox.script({ call: 'list', ...back });
    const pages = await walk((token) => v1Page(sandbox, `?page_token=${token}`));
    expect(pages.slice(0, 6).map((page) => idsOf(page)[0])).toEqual([
      ...['1000', '1020', '1040'],
      ...['1020', '1040', '1020'],
    ]);
    expect(pages).toHaveLength(30);
  });

  test('brings nothing new', async () => {
    const sandbox = await started(crowd(45));
    sandbox.script({ pageToken: 'page-from-20', dataFields: { workflows: [], page_token: 'page-from-40' } });
    const pages = await walk((token) => v1Page(sandbox, `?page_token=${token}`));
    expect(pages.map((page) => idsOf(page).length)).toEqual([20, 0, 5]);
  });

  test('takes a field away', async () => {
    const sandbox = await started(crowd(0, 45));
    sandbox.script({ dataFields: { page_token: undefined } });
    const first = await workflowPage(sandbox, { page_size: 20 });
    expect([idsOf(first).length, restOf(first)]).toEqual([20, { has_more: true }]);
  });
});
