import { describe, expect, test } from 'vitest';
import { sampleAppToken } from '../../sandbox/sample.ts';
import type { Sandbox, SandboxAutomation } from '../../sandbox/sandbox.ts';
import { messages as en } from '../../src/messages/en/index.ts';
import { messages as zh } from '../../src/messages/zh/index.ts';
import {
  calls,
  IDS,
  platform,
  rows,
  statuses,
  step,
  switchedIds,
  UNTOUCHED,
  whereLine,
} from './targets-scene.ts';

/** A Base of our own, all switched on. */
function holding(...automations: readonly (readonly [id: string, title: string])[]) {
  const all = automations.map(([id, title]): SandboxAutomation => ({ id, title, status: 'Enable' }));
  return { bases: [{ appToken: sampleAppToken, automations: all }] };
}

const NFC = 'Café à la carte';
const NFD = NFC.normalize('NFD');
const unresolved = en.failure.unresolved;
const nothing = (sandbox: Sandbox, ...sentences: string[]) => [
  [en.report.promise.nothingChanged, ...sentences, whereLine(sandbox, en)].join('\n'),
];

describe('a list of Base workflows that may not be read', () => {
  const forbidden = { call: 'workflow-list', code: 99991672 } as const;

  test('does not hide a title that is not found', async () => {
    const sandbox = await platform();
    sandbox.script(forbidden);
    const result = await step(sandbox, { workflow_title: 'Nightly exprot\nweekly' });
    const [error = ''] = result.errors;
    expect(result.exitCode).toBe(1);
    expect(error).toContain('No automation is titled “Nightly exprot”.');
    expect(error).toContain('“Nightly export”');
    expect(error).toContain('No automation is titled “weekly”.');
    expect(error).toContain(`${en.failure.calls['workflow-list']} 99991672`);
    expect(result.outputs.code).toBe('99991672');
    expect(calls(sandbox)).toEqual(['list', 'workflow-list']);
  });

  test('is named beside an empty v1 list', async () => {
    const sandbox = await platform(holding());
    sandbox.script(forbidden);
    const result = await step(sandbox, { workflow_id: 'all' });
    const [error = ''] = result.errors;
    expect(result.exitCode).toBe(1);
    expect(error).toContain('The Base has no automation.');
    expect(error).toContain('Grant the app base:workflow:read');
    expect(result.outputs.code).toBe('99991672');
  });
});

describe('a title', () => {
  test('is found in the v1 list, which is then all that is read', async () => {
    const sandbox = await platform();
    const result = await step(sandbox, { workflow_title: 'Nightly export' });
    expect(result.exitCode).toBe(0);
    expect(calls(sandbox)).toEqual(['list', 'switch']);
    expect(statuses(sandbox)).toEqual({ ...UNTOUCHED, nightly: 'Disable' });
    expect(rows(result)).toMatchObject([
      { workflow_id: IDS.nightly, title: 'Nightly export', previous_status: 'Enable', changed: true },
    ]);
  });

  test('is found in the list of Base workflows where the v1 list has none', async () => {
    const sandbox = await platform();
    const result = await step(sandbox, { workflow_title: '每周汇总 Weekly digest' });
    expect(result.exitCode).toBe(0);
    expect(calls(sandbox)).toEqual(['list', 'workflow-list', 'workflow-switch']);
    expect(statuses(sandbox)).toEqual({ ...UNTOUCHED, weekly: 'Disable' });
  });

  test('that both lists have is that of the v1 list', async () => {
    const sandbox = await platform(holding(['wkfA', 'Same'], ['1', 'Same']));
    await step(sandbox, { workflow_title: 'Same' });
    expect(calls(sandbox)).toEqual(['list', 'switch']);
    expect(switchedIds(sandbox)).toEqual(['1']);
  });

  test.each([
    ['NFC, and the Base has it in NFD', NFD, NFC],
    ['NFD, and the Base has it in NFC', NFC, NFD],
    ['outer blanks', NFC, `  \u3000${NFC}\t `],
    ['no outer blanks, and the Base has it with them', ` ${NFC} `, NFC],
    ['a comma and quotation marks', 'A, "b"，c、d', 'A, "b"，c、d'],
    ['a word of workflow_id', 'all', 'all'],
    ['an emoji of two code units', 'Deploy 🚀', 'Deploy 🚀'],
  ])('is found though it is given with %s', async (_, inBase, given) => {
    const sandbox = await platform(holding(['1', inBase], ['2', 'Other']));
    const result = await step(sandbox, { workflow_title: given });
    expect(result.errors).toEqual([]);
    expect(switchedIds(sandbox)).toEqual(['1']);
  });

  test.each([
    ['another letter case', 'nightly export'],
    ['a part of it', 'Nightly'],
    ['another blank inside', 'Nightly  export'],
  ])('is not found with %s', async (_, given) => {
    const sandbox = await platform();
    const result = await step(sandbox, { workflow_title: given });
    expect(result.exitCode).toBe(1);
    expect(result.errors[0]).toContain('“Nightly export”');
    expect(switchedIds(sandbox)).toEqual([]);
  });

  test('that is already as wanted is not written', async () => {
    const sandbox = await platform();
    const result = await step(sandbox, { workflow_title: '库存不足提醒' });
    expect(result.exitCode).toBe(0);
    expect(calls(sandbox)).toEqual(['list']);
    expect(result.outputs).toMatchObject({
      status: 'Disable',
      code: '0',
      msg: '',
      attempts: '0',
      changed_workflow_ids: 'none',
    });
  });
});

describe('several names', () => {
  test('of titles are switched in their order, after one reading', async () => {
    const sandbox = await platform();
    const workflow_title = '每周汇总 Weekly digest\n新订单通知负责人\r\nNightly export\n';
    const result = await step(sandbox, { workflow_title });
    expect(result.exitCode).toBe(0);
    expect(calls(sandbox)).toEqual(['list', 'workflow-list', 'workflow-switch', 'switch', 'switch']);
    expect(switchedIds(sandbox)).toEqual([IDS.weekly, IDS.orders, IDS.nightly]);
  });

  test('of ids and titles add up, ids first', async () => {
    const sandbox = await platform();
    const result = await step(sandbox, { workflow_id: IDS.weekly, workflow_title: 'Nightly export' });
    expect(result.exitCode).toBe(0);
    expect(calls(sandbox)).toEqual(['list', 'workflow-switch', 'switch']);
    expect(rows(result).map((row) => row.workflow_id)).toEqual([IDS.weekly, IDS.nightly]);
  });

  test('of the same automation count once', async () => {
    const sandbox = await platform();
    const result = await step(sandbox, {
      workflow_id: `${IDS.nightly},${IDS.nightly}`,
      workflow_title: 'Nightly export\nNightly export',
    });
    expect(result.exitCode).toBe(0);
    expect(switchedIds(sandbox)).toEqual([IDS.nightly]);
    expect(rows(result)).toHaveLength(1);
  });
});

describe('nothing is switched', () => {
  test('where a title is not found: the nearest are named', async () => {
    const sandbox = await platform();
    const result = await step(sandbox, { workflow_id: IDS.orders, workflow_title: 'Nightly exports' });
    expect(result.exitCode).toBe(1);
    expect(result.errors).toHaveLength(1);
    const [, sentence = ''] = result.errors[0]?.split('\n') ?? [];
    expect(sentence).toMatch(/“Nightly exports”.*“Nightly export”/);
    expect(sentence.match(/“/g)?.length).toBeLessThanOrEqual(4);
    expect(calls(sandbox)).toEqual(['list', 'workflow-list']);
    expect(statuses(sandbox)).toEqual(UNTOUCHED);
    expect(result.outputs).toMatchObject({
      status: '',
      code: '',
      error: sentence,
      attempts: '0',
      changed_workflow_ids: 'none',
      workflows: '[]',
    });
  });

  test('where a title has nothing in common with any', async () => {
    const sandbox = await platform(holding(['1', 'Abc'], ['wkf2', 'Abd']));
    const result = await step(sandbox, { workflow_title: '库存' });
    expect(result.errors).toEqual(nothing(sandbox, unresolved['title-not-found']('库存', [], 2)));
  });

  test('where several automations share a title: their ids are named', async () => {
    const sandbox = await platform(holding(['1', 'Same'], ['2', ' Same'], ['3', 'Other']));
    const result = await step(sandbox, { workflow_title: 'Same' });
    expect(result.exitCode).toBe(1);
    expect(result.errors).toEqual(nothing(sandbox, unresolved['title-shared']('Same', ['1', '2'])));
    expect(switchedIds(sandbox)).toEqual([]);
  });

  test('where several Base workflows share a title', async () => {
    const sandbox = await platform(holding(['wkfA', NFC], ['wkfB', NFD]));
    const result = await step(sandbox, { workflow_title: NFC });
    expect(result.errors).toEqual(nothing(sandbox, unresolved['title-shared'](NFC, ['wkfA', 'wkfB'])));
  });

  test('where an id is not in a list that had to be read', async () => {
    const sandbox = await platform();
    const result = await step(sandbox, { workflow_id: `1,${IDS.orders}`, if_unchanged: 'skip' });
    expect(result.errors).toEqual(nothing(sandbox, unresolved['id-not-found']('1', 3)));
    expect(calls(sandbox)).toEqual(['list']);
  });

  test('where the id of a Base workflow is not in the list of Base workflows', async () => {
    const sandbox = await platform();
    const result = await step(sandbox, { workflow_id: 'wkfGone', restore: 'always' });
    expect(result.errors).toEqual(nothing(sandbox, unresolved['id-not-found']('wkfGone', 2)));
    expect(calls(sandbox)).toEqual(['workflow-list']);
    expect(result.state).toEqual({});
  });

  test.each([
    ['an id', { workflow_id: '1', dry_run: 'true' }, unresolved['id-not-found']('1', 0)],
    ['a title', { workflow_title: 'A' }, unresolved['title-not-found']('A', [], 0)],
  ])('where the list is empty, which proves nothing: %s', async (_, inputs, sentence) => {
    const sandbox = await platform({ variant: { emptyList: true } });
    const result = await step(sandbox, inputs);
    expect(result.exitCode).toBe(1);
    expect(result.errors).toEqual(nothing(sandbox, sentence));
  });

  test('and everything that is wrong is named at once', async () => {
    const sandbox = await platform(holding(['1', 'Same'], ['2', 'Same'], ['3', 'Fine']));
    const result = await step(sandbox, { workflow_id: '3,4', workflow_title: 'Same\nFine\nMissing' });
    const sentences = result.errors[0]?.split('\n').slice(1, -1) ?? [];
    expect(sentences).toHaveLength(3);
    expect(sentences).toContain(unresolved['title-shared']('Same', ['1', '2']));
    expect(sentences).toContain(unresolved['id-not-found']('4', 3));
    expect(sentences.join()).toContain('“Missing”');
    expect(switchedIds(sandbox)).toEqual([]);
  });

  const draft = { workflow_id: IDS.orders, title: 'Draft', status: 'Draft' };
  test('where the status of a named automation is neither of the two', async () => {
    const sandbox = await platform();
    sandbox.script({ call: 'list', data: { workflows: [draft] } });
    const result = await step(sandbox, { workflow_id: IDS.orders, restore: 'always' });
    expect(result.errors).toEqual(
      nothing(sandbox, unresolved['status-unknown'](en.automation(IDS.orders, 'Draft'), 'Draft')),
    );
    expect(switchedIds(sandbox)).toEqual([]);
  });

  test.each(['Enable', '', 'ENABLED', 'toString'])(
    'where a Base workflow has the unknown status word "%s"',
    async (status) => {
      const sandbox = await platform();
      sandbox.script({
        call: 'workflow-list',
        data: { items: [{ workflow_id: 'wkfA', title: 'A', status }] },
      });
      const result = await step(sandbox, { workflow_id: 'wkfA', if_unchanged: 'skip' });
      expect(result.errors).toEqual(nothing(sandbox, unresolved['status-unknown']('A (wkfA)', status)));
    },
  );

  test('but an unknown status of an automation that is not named does not matter', async () => {
    const sandbox = await platform();
    const stock = { workflow_id: IDS.stock, title: 'S', status: 'Enable' };
    sandbox.script({ call: 'list', data: { workflows: [draft, stock] } });
    const result = await step(sandbox, { workflow_title: 'S' });
    expect(result.exitCode).toBe(0);
    expect(switchedIds(sandbox)).toEqual([IDS.stock]);
  });

  test('where an id comes as a number, which has lost digits', async () => {
    const sandbox = await platform();
    const row = '{"workflow_id":7308870000000000001,"title":"A","status":"Enable"}';
    sandbox.script({ call: 'list', rawBody: `{"code":0,"msg":"","data":{"workflows":[${row}]}}` });
    const result = await step(sandbox, { workflow_title: 'A' });
    expect(result.exitCode).toBe(1);
    expect(result.errors).toHaveLength(1);
    expect(result.errors[0]).toContain(en.failure.calls.list);
    expect(calls(sandbox)).toEqual(['list']);
  });
});

test('very many problems fit into one annotation, and all of them stand in the log and the output', async () => {
  const sandbox = await platform();
  const titles = Array.from({ length: 80 }, (_, at) => `Missing title ${at}`);
  const result = await step(sandbox, { workflow_title: titles.join('\n') });
  expect(result.exitCode).toBe(1);
  expect(result.errors).toHaveLength(1);
  expect(result.errors[0]?.length).toBeLessThanOrEqual(4096);
  for (const title of titles) {
    const shown = [...result.log, ...(result.errors[0]?.split('\n') ?? [])];
    expect(shown.filter((line) => line.includes(`“${title}”`))).toHaveLength(1);
    expect(result.outputs.error).toContain(`“${title}”`);
  }
});

test('a title that very many share: all ids stand in the log', async () => {
  const ids = Array.from({ length: 400 }, (_, at) => `73088700000000${10_000 + at}`);
  const sandbox = await platform(holding(...ids.map((id) => [id, 'Same'] as const)));
  const result = await step(sandbox, { workflow_title: 'Same' });
  expect(result.exitCode).toBe(1);
  expect(result.errors).toHaveLength(1);
  expect(result.errors[0]?.length).toBeLessThanOrEqual(4096);
  expect(result.errors[0]).toContain(ids[0]);
  const log = result.log.join('\n');
  expect(ids.filter((id) => !log.includes(id))).toEqual([]);
});

test('what is not found is told in Chinese where that is wanted', async () => {
  const sandbox = await platform();
  const result = await step(sandbox, { workflow_title: '库存提醒', language: 'zh' });
  expect(result.errors).toEqual([
    [
      zh.report.promise.nothingChanged,
      zh.failure.unresolved['title-not-found']('库存提醒', ['库存不足提醒'], 5),
      whereLine(sandbox, zh),
    ].join('\n'),
  ]);
});

test('titles of the server are shown safely', async () => {
  const evil = '::error::x ##[group]y\r\u001b[31m<b>|[a](https://evil.example) @all';
  const sandbox = await platform(holding(['1', evil], ['2', evil], ['wkf3', `${evil} 2`]));
  const result = await step(sandbox, { workflow_id: 'all', dry_run: 'true' });
  expect(result.exitCode).toBe(0);
  expect(result.errors).toEqual([]);
  expect(result.stdout).not.toMatch(/^::error|##\[|\u001b|\r(?!\n)/m);
  expect(result.summary).not.toMatch(/<b>|<a |https:\/\/evil|[^;]@all/);
  expect(rows(result).map((row) => row.title)).toEqual([evil, evil, `${evil} 2`]);
});
