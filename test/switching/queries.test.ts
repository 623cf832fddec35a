import { describe, expect, it } from 'vitest';
import { BASE_WORKFLOWS } from '../../src/platform/base-workflows.ts';
import type { ApiRequest } from '../../src/platform/exchange.ts';
import { AUTOMATIONS } from '../../src/platform/v1-automations.ts';
import { PrerequisiteError } from '../../src/retry/stage.ts';
import { Base } from '../../src/switching/base.ts';
import { lookUpNode, readList } from '../../src/switching/queries.ts';
import { httpFault } from '../platform/faults.ts';
import { limits, sessionWith } from './session.ts';

const row = (workflow_id: string) => ({ workflow_id, title: `T${workflow_id}`, status: 'Enable' });
const page = (ids: readonly string[], next?: string) => ({
  code: 0,
  data: { workflows: ids.map(row), ...(next !== undefined && { has_more: true, page_token: next }) },
});
/** A page that does not say in so many words whether there is more. */
const silent = (ids: readonly string[], next?: string) => ({
  code: 0,
  data: { workflows: ids.map(row), ...(next !== undefined && { page_token: next }) },
});
const pageToken = ({ path }: ApiRequest) => new URL(path, 'https://x').searchParams.get('page_token') ?? '';

describe('a list', () => {
  it('is read to its end, page by page', async () => {
    const pages: Record<string, ReturnType<typeof page>> = {
      '': page(['1', '2'], 'b'),
      b: page(['3'], 'c'),
      c: page(['4']),
    };
    const { session, sent } = sessionWith((request) => pages[pageToken(request)] ?? { code: 1254002 });
    const { automations, end } = await readList(new Base('bascnA', session), AUTOMATIONS);
    expect(automations.map(({ id }) => id)).toEqual(['1', '2', '3', '4']);
    expect(end).toBe('certain');
    expect(sent).toHaveLength(3);
  });

  it('holds what stands on two pages once, as it was read last', async () => {
    const pages = [page(['1', '2'], 'b'), page(['2', '3'])];
    const { session } = sessionWith(() => pages.shift() ?? { code: 1254002 });
    const { automations } = await readList(new Base('bascnA', session), AUTOMATIONS);
    expect(automations.map(({ id }) => id)).toEqual(['1', '2', '3']);
  });

  it('is read on wherever a token comes, though nothing says that there is more', async () => {
    const pages = [silent(['1'], 'b'), silent(['2'], 'c'), silent(['3'])];
    const { session, sent } = sessionWith(() => pages.shift() ?? { code: 1254002 });
    const { automations } = await readList(new Base('bascnA', session), AUTOMATIONS);
    expect(automations.map(({ id }) => id)).toEqual(['1', '2', '3']);
    expect(sent).toHaveLength(3);
  });

  const CIRCLES: readonly [string, readonly [ids: readonly string[], next: string][]][] = [
    [
      'the same page',
      [
        [['1'], 'b'],
        [['1'], 'b'],
      ],
    ],
    [
      'pages that take turns',
      [
        [['1'], 'b'],
        [['2'], 'a'],
        [['1'], 'b'],
      ],
    ],
    ['the same page under ever new tokens', ['b', 'c', 'd', 'e', 'f'].map((next) => [['1'], next])],
    ['ever new pages that are empty', ['b', 'c', 'd', 'e'].map((next) => [[], next])],
  ];

  it.each(CIRCLES)('that promises more and brings nothing new is an error: %s', async (_, circle) => {
    const pages = circle.map(([ids, next]) => page(ids, next));
    const { session, sent } = sessionWith(() => pages.shift() ?? { code: 1254002 });
    const error: unknown = await readList(new Base('bascnA', session), AUTOMATIONS).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(PrerequisiteError);
    expect(error).toMatchObject({ call: 'list', fault: { kind: 'endless' }, reason: { kind: 'final' } });
    expect(sent).toHaveLength(circle.length);
  });

  it.each(CIRCLES)('that promises nothing and brings nothing new is at its end: %s', async (_, circle) => {
    const pages = circle.map(([ids, next]) => silent(ids, next));
    const { session, sent } = sessionWith(() => pages.shift() ?? { code: 1254002 });
    const { automations, end } = await readList(new Base('bascnA', session), AUTOMATIONS);
    expect(automations.map(({ id }) => id)).toEqual([...new Set(circle.flatMap(([ids]) => ids))]);
    expect(end).toBe('circle');
    expect(sent).toHaveLength(circle.length);
  });

  it('may be cut where its last page is full and says nothing of more', async () => {
    const ids = Array.from({ length: 40 }, (_, at) => `${at}`);
    const pages = [silent(ids.slice(0, 20), 'b'), silent(ids.slice(20))];
    const { session } = sessionWith(() => pages.shift() ?? { code: 1254002 });
    const { automations, end } = await readList(new Base('bascnA', session), AUTOMATIONS);
    expect([automations.length, end]).toEqual([40, 'full']);
  });

  it('is not taken for whole where one of its pages fails', async () => {
    const pages = [silent(['1'], 'b'), { code: 91403 }];
    const { session } = sessionWith(() => pages.shift() ?? { code: 1254002 });
    const reading = readList(new Base('bascnA', session), AUTOMATIONS);
    await expect(reading).rejects.toMatchObject({ call: 'list', fault: { answer: { code: 91403 } } });
  });

  it('that could not be read is not read again, the other one is', async () => {
    const { session, sent } = sessionWith(({ method }) =>
      method === 'POST' ? { fault: httpFault(503) } : page(['1']),
    );
    const base = new Base('bascnA', session);
    const failures = [];
    for (const family of [BASE_WORKFLOWS, BASE_WORKFLOWS]) {
      failures.push(await readList(base, family).catch((thrown: unknown) => thrown));
    }
    await expect(readList(base, AUTOMATIONS)).resolves.toBeDefined();
    expect(failures[0]).toBeInstanceOf(PrerequisiteError);
    expect(failures[1]).toBe(failures[0]);
    expect(sent.map((request) => request.split(' ')[0])).toEqual([...Array(6).fill('POST'), 'GET']);
  });

  it('has its retries told, each page with tries of its own', async () => {
    const answers = [{ fault: httpFault(503) }, page(['1'], 'b'), { fault: httpFault(503) }, page(['2'])];
    const { session, retries } = sessionWith(() => answers.shift() ?? { code: 1254002 }, {
      options: limits({ maxAttempts: 2 }),
    });
    await expect(readList(new Base('bascnA', session), AUTOMATIONS)).resolves.toMatchObject({
      automations: [{ id: '1' }, { id: '2' }],
    });
    expect(retries).toEqual(['list 2 in 250', 'list 2 in 250']);
  });

  it('of Base workflows says so where it fails', async () => {
    const { session } = sessionWith(() => ({ code: 91403 }));
    await expect(readList(new Base('bascnA', session), BASE_WORKFLOWS)).rejects.toMatchObject({
      call: 'workflow-list',
    });
  });
});

describe('a call', () => {
  it('that finds its token expired is made again with a fresh one', async () => {
    const used: (string | undefined)[] = [];
    let discarded = 0;
    const tokens = {
      token: async () => `t-${discarded}`,
      discard() {
        discarded += 1;
      },
      appId: 'cli_a',
    };
    const { session } = sessionWith(
      (request) => {
        used.push(request.token);
        return { code: request.token === 't-0' ? 99991663 : 0, data: { items: [] } };
      },
      { tokens },
    );
    await readList(new Base('bascnA', session), BASE_WORKFLOWS);
    expect(used).toEqual(['t-0', 't-1']);
  });

  it('names the app where it is known', async () => {
    const named: unknown[] = [];
    const tokens = { token: async () => 't', appId: 'cli_a' };
    const { session } = sessionWith(
      ({ headers }) => {
        named.push(headers);
        return { code: 0, data: {} };
      },
      { tokens },
    );
    const base = new Base('bascnA', session);
    await readList(base, BASE_WORKFLOWS);
    await base.switch({ id: 'wkfA', status: 'Enable', token: 't' }, 1000);
    await base.switch({ id: '1', status: 'Enable', token: 't' }, 1000);
    expect(named).toEqual([{ 'X-App-Id': 'cli_a' }, { 'X-App-Id': 'cli_a' }, undefined]);
  });
});

describe('the page of a wiki', () => {
  const node = { obj_type: 'bitable', obj_token: 'bascnA' };

  it('is looked up with retries', async () => {
    const answers = [{ code: 131001 }, { code: 0, data: { node } }];
    const { session, retries, sent } = sessionWith(() => answers.shift() ?? { code: 131005 });
    expect(await lookUpNode(session, 'wikcnA')).toEqual({ objType: 'bitable', objToken: 'bascnA' });
    expect(sent).toEqual(Array(2).fill('GET /wiki/v2/spaces/get_node?token=wikcnA'));
    expect(retries).toEqual(['wiki 2 in 250']);
  });

  it('is a failure of its own', async () => {
    const { session } = sessionWith(() => ({ code: 131006 }));
    await expect(lookUpNode(session, 'wikcnA')).rejects.toMatchObject({
      call: 'wiki',
      fault: { kind: 'code' },
    });
  });

  it('is looked up with a fresh token where the first has expired', async () => {
    let token = 't-old';
    const tokens = {
      token: async () => token,
      discard() {
        token = 't-new';
      },
    };
    const { session } = sessionWith(
      (request) => (request.token === 't-old' ? { code: 99991663 } : { code: 0, data: { node } }),
      { tokens },
    );
    await expect(lookUpNode(session, 'wikcnA')).resolves.toMatchObject({ objToken: 'bascnA' });
  });
});
