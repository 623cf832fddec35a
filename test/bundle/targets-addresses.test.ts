import { describe, expect, test } from 'vitest';
import { sampleAppToken, sampleBases, sampleWikiNodes } from '../../sandbox/sample.ts';
import { adviceFor } from '../../src/messages/code-text.ts';
import { messages as en } from '../../src/messages/en/index.ts';
import { runStep } from './runner.ts';
import { calls, IDS, platform, statuses, step, switchedIds, UNTOUCHED } from './targets-scene.ts';

const PAGE = 'wikcnSandboxSamplePage';
const NOTES = 'wikcnSandboxSampleNotes';
const OTHER_BASE = 'bascnSandboxOtherBase';
const OTHER_PAGE = 'wikcnSandboxOtherPage';

/** The sample Base with a second page, and another Base in a page of its own. */
const TWO_BASES = {
  bases: [...sampleBases(), { appToken: OTHER_BASE, automations: [] }],
  wikiNodes: {
    ...sampleWikiNodes(),
    wikcnSandboxSecondPage: { objType: 'bitable', objToken: sampleAppToken },
    [OTHER_PAGE]: { objType: 'bitable', objToken: OTHER_BASE },
  },
};

describe('app_token as an address', () => {
  test.for([
    [`https://example.feishu.cn/base/${sampleAppToken}`, []],
    [`https://example.feishu.cn/base/${sampleAppToken}/`, []],
    [`https://example.feishu.cn/base/${sampleAppToken}?table=tblAbc&view=vewAbc`, []],
    [`https://example.feishu.cn/base/${sampleAppToken}?table=ldxAbc#part`, []],
    [`https://EXAMPLE.LarkSuite.com/base/${sampleAppToken}#part?x=/y`, []],
    [`https://example.larkoffice.com/base/${sampleAppToken}`, []],
    [`https://docs.example.com:8443/base/${sampleAppToken}/?from=copylink`, []],
    [`https://example.feishu.cn/wiki/${PAGE}`, ['wiki']],
    [`https://example.feishu.cn/wiki/${PAGE}/`, ['wiki']],
    [`https://EXAMPLE.feishu.cn/wiki/${PAGE}?table=tblAbc&view=vewAbc#part`, ['wiki']],
    [`https://example.jp.larksuite.com/wiki/${PAGE}?table=wkfOther`, ['wiki']],
    [`https://docs.example.com/wiki/${PAGE}`, ['wiki']],
  ] as const)('%s', async ([app_token, lookUps]) => {
    const sandbox = await platform();
    const result = await step(sandbox, { app_token, workflow_id: IDS.orders });
    expect(result.errors).toEqual([]);
    expect(result.exitCode).toBe(0);
    expect(calls(sandbox)).toEqual([...lookUps, 'switch']);
    expect(statuses(sandbox)).toEqual({ ...UNTOUCHED, orders: 'Disable' });
    expect(result.outputs).toMatchObject({ app_token: sampleAppToken, domain: sandbox.url });
  });

  test('the page of a wiki is looked up by its node, with the credentials', async () => {
    const sandbox = await platform();
    await step(sandbox, { app_token: `https://example.feishu.cn/wiki/${PAGE}`, workflow_id: IDS.orders });
    expect(sandbox.requests[0]).toMatchObject({
      method: 'GET',
      path: `/open-apis/wiki/v2/spaces/get_node?token=${PAGE}`,
      headers: { authorization: 'Bearer t-sandbox-tenant-token' },
      body: '',
    });
  });
});

describe('workflow_id as an address', () => {
  const base = `https://example.feishu.cn/base/${sampleAppToken}`;
  const wiki = `https://example.feishu.cn/wiki/${PAGE}`;
  const weekly = `?table=${IDS.weekly}`;

  test.for([
    ['of the Base', sampleAppToken, `${base}${weekly}`, []],
    ['of the Base, with more in it', sampleAppToken, `${base}/?view=vewA&table=${IDS.weekly}#x`, []],
    ['of a page that holds the Base', sampleAppToken, `${wiki}${weekly}`, ['wiki']],
    ['of the same page as app_token', wiki, `${wiki}${weekly}`, ['wiki']],
    ['of the Base that the page in app_token holds', wiki, `${base}${weekly}`, ['wiki']],
    [
      'of another page that holds the same Base',
      wiki,
      `https://example.feishu.cn/wiki/wikcnSandboxSecondPage${weekly}`,
      ['wiki', 'wiki'],
    ],
  ] as const)('stands for its id: %s', async ([, app_token, workflow_id, lookUps]) => {
    const sandbox = await platform(TWO_BASES);
    const result = await step(sandbox, { app_token, workflow_id });
    expect(result.errors).toEqual([]);
    expect(calls(sandbox)).toEqual([...lookUps, 'workflow-switch']);
    expect(switchedIds(sandbox)).toEqual([IDS.weekly]);
    expect(result.outputs.app_token).toBe(sampleAppToken);
  });

  test('several of one page cost one look-up', async () => {
    const sandbox = await platform();
    const workflow_id = [`${wiki}${weekly}`, `${wiki}?table=${IDS.cleanup}`, IDS.orders].join('\n');
    const result = await step(sandbox, { workflow_id });
    expect(result.exitCode).toBe(0);
    expect(calls(sandbox)).toEqual(['wiki', 'workflow-switch', 'workflow-switch', 'switch']);
  });

  test('of another Base is an error that costs no request', async () => {
    const sandbox = await platform(TWO_BASES);
    const workflow_id = `https://example.feishu.cn/base/${OTHER_BASE}${weekly}`;
    const result = await step(sandbox, { workflow_id });
    expect(result.exitCode).toBe(1);
    expect(result.errors).toHaveLength(1);
    expect(result.errors[0]).toContain(en.input.otherBase(workflow_id));
    expect(calls(sandbox)).toEqual([]);
  });

  test.for([
    ['page', sampleAppToken, `https://example.feishu.cn/wiki/${OTHER_PAGE}${weekly}`],
    ['Base', `https://example.feishu.cn/wiki/${OTHER_PAGE}`, `${base}${weekly}`],
  ] as const)('of another Base is an error after the look-up of a %s', async ([, app_token, workflow_id]) => {
    const sandbox = await platform(TWO_BASES);
    const result = await step(sandbox, { app_token, workflow_id });
    expect(result.exitCode).toBe(1);
    expect(result.errors).toHaveLength(1);
    expect(result.errors[0]).toContain(OTHER_BASE);
    expect(result.errors[0]).toContain(sampleAppToken);
    expect(calls(sandbox)).toEqual(['wiki']);
    expect(result.outputs.changed_workflow_ids).toBe('none');
  });
});

describe('a page of a wiki', () => {
  const app_token = `https://example.feishu.cn/wiki/${PAGE}`;

  test('that holds something else is named with what it holds', async () => {
    const sandbox = await platform();
    const result = await step(sandbox, {
      app_token: `https://example.feishu.cn/wiki/${NOTES}`,
      workflow_id: IDS.orders,
    });
    expect(result.exitCode).toBe(1);
    expect(result.errors).toHaveLength(1);
    expect(result.errors[0]).toMatch(`${en.failure.unresolved['not-a-base'](NOTES, 'docx')}\n`);
    expect(calls(sandbox)).toEqual(['wiki']);
    expect(result.outputs).toMatchObject({ status: '', app_token: '', workflows: '[]', attempts: '0' });
  });

  test('that holds something else is named and looked up once, though named twice', async () => {
    const sandbox = await platform();
    const notes = `https://example.feishu.cn/wiki/${NOTES}`;
    const workflow_id = `${notes}?table=${IDS.weekly}\n${notes}?table=${IDS.cleanup}`;
    const result = await step(sandbox, { workflow_id });
    expect(result.errors).toHaveLength(1);
    expect(result.errors[0]).toMatch(`${en.failure.unresolved['not-a-base'](NOTES, 'docx')}\n`);
    expect(calls(sandbox)).toEqual(['wiki']);
  });

  test('that does not exist', async () => {
    const sandbox = await platform();
    const result = await step(sandbox, {
      app_token: 'https://example.feishu.cn/wiki/wikcnNobodyKnows',
      workflow_id: IDS.orders,
    });
    expect(result.exitCode).toBe(1);
    expect(result.errors).toHaveLength(1);
    expect(result.errors[0]).toContain('131005');
    expect(result.errors[0]).toContain(adviceFor(en.codes[131005].advice)[0]);
    expect(result.outputs).toMatchObject({ code: '131005', attempts: '0' });
    expect(calls(sandbox)).toEqual(['wiki']);
  });

  test.for([131002, 131004, 131005, 131006, 131007] as const)(
    'that is refused with %i ends the step at once, with its advice',
    async (code) => {
      const sandbox = await platform();
      sandbox.script({ call: 'wiki', code });
      const result = await step(sandbox, { app_token, workflow_id: IDS.orders });
      expect(result.exitCode).toBe(1);
      expect(result.errors).toHaveLength(1);
      expect(result.errors[0]).toContain(`${en.failure.calls.wiki(PAGE)} ${code}`);
      expect(result.errors[0]).toContain(adviceFor(en.codes[code].advice)[0]);
      expect(calls(sandbox)).toEqual(['wiki']);
      expect(statuses(sandbox)).toEqual(UNTOUCHED);
    },
  );

  test.for([131001, 131009] as const)('that is refused with %i is looked up again', async (code) => {
    const sandbox = await platform();
    sandbox.script({ call: 'wiki', code });
    const result = await step(sandbox, { app_token, workflow_id: IDS.orders });
    expect(result.exitCode).toBe(0);
    expect(calls(sandbox)).toEqual(['wiki', 'wiki', 'switch']);
    expect(result.log.filter((line) => line.includes(String(code)))).toHaveLength(1);
  });
});

describe('an address that is none of a Base', () => {
  const host = 'https://example.feishu.cn';
  const { otherPage, notAnAddress, otherInside, nothingInside, foreignAppToken, foreignId } = en.input;
  const inBase = `${host}/base/${sampleAppToken}`;

  test.for<[input: 'app_token' | 'workflow_id', value: string, sentence: string]>([
    [
      'app_token',
      `${host}/share/base/form/shrcnA`,
      otherPage(`${host}/share/base/form/shrcnA`, 'share', 'app_token'),
    ],
    ['app_token', `${host}/record/Abc`, otherPage(`${host}/record/Abc`, 'record', 'app_token')],
    ['app_token', `${host}/app/Abc`, otherPage(`${host}/app/Abc`, 'app', 'app_token')],
    [
      'app_token',
      `${host}/base/workspace/A`,
      otherPage(`${host}/base/workspace/A`, 'workspace', 'app_token'),
    ],
    [
      'app_token',
      `${host}/sheets/shtcnA?sheet=x`,
      otherPage(`${host}/sheets/shtcnA?sheet=x`, 'sheet', 'app_token'),
    ],
    ['app_token', `${host}/docx/doxcnA#x`, otherPage(`${host}/docx/doxcnA#x`, 'document', 'app_token')],
    ['app_token', `${host}/drive/folder/fldA`, otherPage(`${host}/drive/folder/fldA`, 'folder', 'app_token')],
    ['app_token', `${host}/`, otherPage(`${host}/`, 'unknown', 'app_token')],
    ['app_token', 'example.feishu.cn/base/bascnA', notAnAddress('example.feishu.cn/base/bascnA')],
    [
      'app_token',
      'https://me@example.feishu.cn/base/a',
      en.input.userInAddress('…@example.feishu.cn/base/a'),
    ],
    ['app_token', 'tblAbc', foreignAppToken('tblAbc', 'table')],
    ['app_token', 'cli_abc', foreignAppToken('cli_abc', 'app')],
    ['workflow_id', inBase, nothingInside(inBase)],
    ['workflow_id', `${host}/wiki/${PAGE}`, nothingInside(`${host}/wiki/${PAGE}`)],
    ['workflow_id', `${inBase}?table=tblAbc`, otherInside(`${inBase}?table=tblAbc`, 'table')],
    ['workflow_id', `${inBase}?table=vewAbc`, otherInside(`${inBase}?table=vewAbc`, 'view')],
    ['workflow_id', `${inBase}?table=blkAbc`, otherInside(`${inBase}?table=blkAbc`, 'dashboard')],
    ['workflow_id', `${inBase}?table=ldxAbc`, otherInside(`${inBase}?table=ldxAbc`, 'document')],
    [
      'workflow_id',
      `${host}/sheets/A?table=wkfA`,
      otherPage(`${host}/sheets/A?table=wkfA`, 'sheet', 'workflow_id'),
    ],
    ['workflow_id', 'tblAbc', foreignId('tblAbc', 'table')],
    ['workflow_id', 'vewAbc', foreignId('vewAbc', 'view')],
    ['workflow_id', 'blkAbc', foreignId('blkAbc', 'dashboard')],
    ['workflow_id', 'ldxAbc', foreignId('ldxAbc', 'document')],
  ])('in %s is refused without a request: %s', async ([input, value, sentence]) => {
    const sandbox = await platform();
    const result = await step(sandbox, { workflow_id: IDS.orders, [input]: value });
    expect(result.exitCode).toBe(1);
    expect(result.errors).toEqual([`${en.report.promise.nothingSent}\n${en.input.problem(input, sentence)}`]);
    expect(calls(sandbox)).toEqual([]);
    expect(result.outputs).toMatchObject({ changed_workflow_ids: 'none', workflows: '[]', status: '' });
    expect(result.outputs.error).toBe(en.input.problem(input, sentence));
  });

  test.for(['evilfeishu.cn', 'feishu.cn.evil.example', 'docs.example.com'])(
    'asks for domain where its host is %s',
    async (hostname) => {
      const result = await runStep({
        inputs: {
          app_token: `https://${hostname}/base/${sampleAppToken}`,
          workflow_id: IDS.orders,
          status: 'Enable',
          access_token: 't-example',
        },
      });
      const values = ['feishu', 'lark', 'https://host[:port]'];
      const problem = en.input.unknownWebHost('app_token', hostname, values);
      expect(result.exitCode).toBe(1);
      expect(result.errors).toEqual([
        `${en.report.promise.nothingSent}\n${en.input.problem('domain', problem)}`,
      ]);
    },
  );
});

test('several bad addresses are all named at once', async () => {
  const sandbox = await platform();
  const result = await step(sandbox, {
    app_token: 'https://example.feishu.cn/sheets/shtcnA',
    workflow_id: 'tblA\nhttps://example.feishu.cn/record/R',
  });
  expect(result.errors).toHaveLength(1);
  expect(result.errors[0]?.split('\n')).toHaveLength(4);
  expect(calls(sandbox)).toEqual([]);
});
