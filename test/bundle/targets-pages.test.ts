import { describe, expect, test } from 'vitest';
import { sampleAppToken } from '../../sandbox/sample.ts';
import type { SandboxAutomation, SandboxOptions, Status } from '../../sandbox/sandbox.ts';
import { messages as en } from '../../src/messages/en/index.ts';
import { calls, platform, rows, step, switchedIds } from './targets-scene.ts';

/** So many automations of each family, of which one is on. */
function crowd(v1: number, wkf: number, on: string) {
  const automation = (id: string): SandboxAutomation => {
    const status: Status = id === on ? 'Enable' : 'Disable';
    return { id, title: `Automation ${id}`, status };
  };
  const automations = [
    ...Array.from({ length: v1 }, (_, at) => automation(String(1000 + at))),
    ...Array.from({ length: wkf }, (_, at) => automation(`wkf${1000 + at}`)),
  ];
  return { bases: [{ appToken: sampleAppToken, automations }] };
}

const pageTokens = (bodies: readonly string[]) =>
  bodies.map((body) => (JSON.parse(body) as { page_token?: string }).page_token);

describe('pages', () => {
  test('of the list of automations are followed by their tokens', async () => {
    const sandbox = await platform({ ...crowd(7, 0, '1006'), listPageSize: 3 });
    const result = await step(sandbox, { workflow_title: 'Automation 1006' });
    expect(result.exitCode).toBe(0);
    expect(sandbox.requests.map(({ path }) => path.split('workflows')[1])).toEqual([
      '',
      '?page_token=page-from-3',
      '?page_token=page-from-6',
      '/1006',
    ]);
  });

  test('of 230 Base workflows are followed to the last', async () => {
    const sandbox = await platform(crowd(0, 230, 'wkf1229'));
    const result = await step(sandbox, { workflow_id: 'all' });
    expect(result.exitCode).toBe(0);
    expect(calls(sandbox)).toEqual([
      'list',
      'workflow-list',
      'workflow-list',
      'workflow-list',
      'workflow-switch',
    ]);
    expect(rows(result)).toHaveLength(230);
    expect(result.outputs.changed_workflow_ids).toBe('wkf1229');
    const bodies = sandbox.requests.filter(({ call }) => call === 'workflow-list').map(({ body }) => body);
    expect(bodies[0]).toBe('{"page_size":100}');
    expect(pageTokens(bodies)).toEqual([undefined, 'page-from-100', 'page-from-200']);
  });

  test('of both lists are followed in one step', async () => {
    const sandbox = await platform({ ...crowd(5, 5, '1004'), listPageSize: 2 });
    const result = await step(sandbox, { workflow_id: 'all', dry_run: 'true' });
    expect(calls(sandbox)).toEqual([...Array(3).fill('list'), ...Array(3).fill('workflow-list')]);
    expect(rows(result).map((row) => row.workflow_id)).toEqual([
      ...['1000', '1001', '1002', '1003', '1004'],
      ...['wkf1000', 'wkf1001', 'wkf1002', 'wkf1003', 'wkf1004'],
    ]);
  });

  test('find a title on the last one', async () => {
    const sandbox = await platform({ ...crowd(1, 7, 'wkf1006'), listPageSize: 3 });
    await step(sandbox, { workflow_title: 'Automation wkf1006' });
    expect(switchedIds(sandbox)).toEqual(['wkf1006']);
  });

  test('are repeated one by one where one of them fails for a moment', async () => {
    const sandbox = await platform({ ...crowd(0, 5, 'wkf1004'), listPageSize: 2 });
    sandbox.onAnswer = ({ call }) => {
      if (call !== 'workflow-list') return;
      sandbox.onAnswer = undefined;
      sandbox.script({ call: 'workflow-list', http: 503 });
    };
    const result = await step(sandbox, { workflow_id: 'wkf1004', if_unchanged: 'skip' });
    expect(result.exitCode).toBe(0);
    const bodies = sandbox.requests.filter(({ call }) => call === 'workflow-list').map(({ body }) => body);
    expect(pageTokens(bodies)).toEqual([undefined, 'page-from-2', 'page-from-2', 'page-from-4']);
  });
});

describe('the pages of the list of automations', () => {
  test.each(['page_token', 'has_more', 'last-page-token'] as const)(
    'are followed to the last, as the list tells of them: %s',
    async (v1Pages) => {
      const sandbox = await platform({ ...crowd(45, 1, '1044'), variant: { v1Pages } });
      const result = await step(sandbox, { workflow_id: 'all', dry_run: 'true' });
      expect(result.exitCode).toBe(0);
      expect(rows(result)).toHaveLength(46);
      expect(result.warnings).toEqual([]);
    },
  );

  type Variant = NonNullable<SandboxOptions['variant']>;
  test.each<[string, number, Variant, number, boolean]>([
    ['20 and silence', 20, { v1Pages: 'page_token' }, 20, true],
    ['25, of which it gives 20 in silence', 25, { v1Pages: 'silent' }, 20, true],
    ['40, the last page full and silent', 40, { v1Pages: 'page_token' }, 40, true],
    ['20, and it says that there is no more', 20, { v1Pages: 'has_more' }, 20, false],
    ['20, and a token that leads to an empty page', 20, { v1Pages: 'last-page-token' }, 20, false],
    ['19', 19, { v1Pages: 'silent' }, 19, false],
    ['21', 21, { v1Pages: 'page_token' }, 21, false],
  ])('may be cut, and all says so once: %s', async (_, size, variant, seen, isWarned) => {
    const sandbox = await platform({ ...crowd(size, 0, '1000'), variant });
    const result = await step(sandbox, { workflow_id: 'all' });
    expect(result.exitCode).toBe(0);
    expect(rows(result)).toHaveLength(seen);
    expect(result.warnings).toEqual(isWarned ? [en.log.listMayBeCut('list', 20)] : []);
  });

  test.each([
    ['an id', { workflow_id: '1000', if_unchanged: 'skip' }],
    ['a title', { workflow_title: 'Automation 1000' }],
  ])('may be cut without a word where automations are named: by %s', async (_, inputs) => {
    const sandbox = await platform(crowd(20, 0, '1000'));
    const result = await step(sandbox, inputs);
    expect([result.exitCode, result.warnings]).toEqual([0, []]);
  });

  test('that lead in a circle without a promise are read once each', async () => {
    const sandbox = await platform(crowd(1, 0, '1000'));
    const page = (id: string, page_token: string) => ({
      call: 'list' as const,
      code: 0,
      data: { workflows: [{ workflow_id: id, title: id, status: 'Enable' }], page_token },
    });
    sandbox.script(page('1', 'b'), page('2', 'a'), page('1', 'b'));
    const result = await step(sandbox, { workflow_id: '2', dry_run: 'true' });
    expect(result.exitCode).toBe(0);
    expect(calls(sandbox)).toEqual(['list', 'list', 'list']);
  });

  test('are repeated by themselves where one fails for a moment', async () => {
    const sandbox = await platform(crowd(45, 0, '1044'));
    sandbox.onAnswer = () => {
      sandbox.onAnswer = undefined;
      sandbox.script({ call: 'list', http: 503 });
    };
    const result = await step(sandbox, { workflow_id: 'all' });
    expect(result.exitCode).toBe(0);
    expect(result.outputs.changed_workflow_ids).toBe('1044');
    const pages = sandbox.requests
      .filter(({ call }) => call === 'list')
      .map(({ path }) => path.split('?')[1]);
    expect(pages).toEqual([
      undefined,
      'page_token=page-from-20',
      'page_token=page-from-20',
      'page_token=page-from-40',
    ]);
  });

  test.each<[string, Record<string, string>]>([
    ['all', { workflow_id: 'all' }],
    ['several titles', { workflow_title: 'Automation 1000\nAutomation 1044' }],
    ['several ids', { workflow_id: '1000,1044', restore: 'always', job_status: 'success' }],
  ])('are never taken for the whole where one fails for good, nor read again: %s', async (_, inputs) => {
    const sandbox = await platform(crowd(45, 0, '1044'));
    sandbox.onAnswer = () => {
      sandbox.onAnswer = undefined;
      sandbox.script({ call: 'list', http: 503, times: Number.POSITIVE_INFINITY });
    };
    const result = await step(sandbox, { ...inputs, max_attempts: '2' });
    expect(result.exitCode).toBe(1);
    expect(result.errors).toHaveLength(1);
    expect(calls(sandbox)).toEqual(['list', 'list', 'list']);
    expect(result.outputs.changed_workflow_ids).toBe('none');
  });
});

describe('a list that promises more and never brings it', () => {
  const more = { has_more: true, page_token: 'again' };
  const v1 = { workflow_id: '1000', title: 'A', status: 'Enable' };
  const wkf = { workflow_id: 'wkf1000', title: 'A', status: 'enabled' };

  test.each([
    ['list', 'the same page', { workflows: [v1], ...more }, 2],
    ['workflow-list', 'the same page', { items: [wkf], ...more }, 2],
    ['list', 'empty pages', { workflows: [], ...more }, 2],
    ['workflow-list', 'empty pages', { items: [], ...more }, 2],
  ] as const)('ends in an error: %s, %s', async (call, _, data, requests) => {
    const sandbox = await platform(crowd(1, 1, '1000'));
    sandbox.script({ call, code: 0, data, times: Number.POSITIVE_INFINITY });
    const workflow_id = call === 'list' ? '1000' : 'wkf1000';
    const result = await step(sandbox, { workflow_id, dry_run: 'true' });
    expect(result.exitCode).toBe(1);
    expect(result.errors).toHaveLength(1);
    expect(result.errors[0]).toContain(
      `${en.failure.calls[call === 'list' ? call : 'workflow-list']} ${en.conditions['endless-list'].meaning}`,
    );
    expect(calls(sandbox)).toHaveLength(requests);
  });

  test('ends in an error where two pages take turns', async () => {
    const sandbox = await platform(crowd(1, 0, '1000'));
    const page = (workflow_id: string, page_token: string) => ({
      call: 'list' as const,
      code: 0,
      data: { workflows: [{ ...v1, workflow_id }], has_more: true, page_token },
    });
    sandbox.script(page('1', 'b'), page('2', 'a'), page('1', 'b'), page('2', 'a'));
    const result = await step(sandbox, { workflow_id: '1', dry_run: 'true' });
    expect(result.exitCode).toBe(1);
    expect(result.errors[0]).toContain(en.conditions['endless-list'].meaning);
    expect(calls(sandbox)).toHaveLength(3);
  });

  test.each([
    ['no token', { has_more: true }],
    ['an empty token', { has_more: true, page_token: '' }],
    ['a token that is a number', { has_more: true, page_token: 2 }],
  ])('ends in an error where it gives %s', async (_, promise) => {
    const sandbox = await platform(crowd(1, 0, '1000'));
    sandbox.script({ call: 'list', data: { workflows: [v1], ...promise } });
    const result = await step(sandbox, { workflow_id: '1000', dry_run: 'true' });
    expect(result.exitCode).toBe(1);
    expect(result.errors[0]).toContain(en.failure.calls.list);
    expect(calls(sandbox)).toEqual(['list']);
  });

  test('does not count where it says that there is no more', async () => {
    const sandbox = await platform(crowd(1, 0, '1000'));
    sandbox.script({ call: 'list', data: { workflows: [v1], has_more: false, page_token: 'x' } });
    const result = await step(sandbox, { workflow_id: '1000', dry_run: 'true' });
    expect(result.exitCode).toBe(0);
    expect(calls(sandbox)).toEqual(['list']);
  });
});

test('a page token goes into the address whole, whatever is in it', async () => {
  const sandbox = await platform(crowd(2, 0, '1000'));
  const page_token = 'a/b?c=d&e #é%';
  const first = [{ workflow_id: '1000', title: 'A', status: 'Enable' }];
  sandbox.script({ call: 'list', data: { workflows: first, has_more: true, page_token } });
  sandbox.script({ call: 'list', code: 0, data: { workflows: [] } });
  const result = await step(sandbox, { workflow_id: '1000', dry_run: 'true' });
  expect(result.exitCode).toBe(0);
  const { searchParams } = new URL(sandbox.requests[1]?.path ?? '', sandbox.url);
  expect([...searchParams]).toEqual([['page_token', page_token]]);
});

test('fifty automations of both families: one write at a time, one connection, no limit reached', async () => {
  const automations = Array.from({ length: 50 }, (_, at): SandboxAutomation => {
    const id = at % 2 === 0 ? String(1000 + at) : `wkf${1000 + at}`;
    return { id, title: `Automation ${at}`, status: 'Enable' };
  });
  const sandbox = await platform({ bases: [{ appToken: sampleAppToken, automations }] });
  const result = await step(sandbox, { workflow_id: automations.map(({ id }) => id).join(',') });
  expect(result.exitCode).toBe(0);
  expect(switchedIds(sandbox)).toEqual(automations.map(({ id }) => id));
  expect(new Set(sandbox.requests.map(({ code }) => code))).toEqual(new Set([0]));
  expect(new Set(sandbox.requests.map(({ connection }) => connection))).toEqual(new Set([1]));
  sandbox.requests.slice(1).forEach(({ at }, index) => {
    expect(at).toBeGreaterThanOrEqual(sandbox.requests[index]?.answeredAt ?? Number.POSITIVE_INFINITY);
  });
});
