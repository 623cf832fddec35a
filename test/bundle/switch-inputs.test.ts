import { describe, expect } from 'vitest';
import { sampleAppToken } from '../../sandbox/sample.ts';
import { messages as en } from '../../src/messages/en/index.ts';
import { expectOneFailure, expectSuccess, firstId, it, runPlain } from './sample-step.ts';

interface Row {
  readonly name: string;
  /** Beside the good ones. */
  readonly inputs: Readonly<Record<string, string>>;
  /** The inputs that the message must name, and no others. */
  readonly named: readonly string[];
  /** What it must say about them. */
  readonly words?: RegExp;
}

const TOO_LONG = 'x'.repeat(101);
const TOO_LONG_TOKEN = 'x'.repeat(201);
const row = (input: string, value: string, words?: RegExp): Row => ({
  name: `${input}: ${JSON.stringify(value)}`,
  inputs: { [input]: value },
  named: [input],
  ...(words && { words }),
});

/** Inputs that cost no request; every one of them is something that people do paste. */
const BAD: readonly Row[] = [
  ...['', '  ', '\n'].map((value) => row('app_token', value, /Required.*\/base\//)),
  row('app_token', 'bascn Sandbox', /letters, digits/),
  row('app_token', 'bascn/../other'),
  row('app_token', 'bascn?table=tbl1', /letters, digits/),
  row('app_token', '“bascnSandbox”', /letters, digits/),
  row('app_token', '多维表格', /letters, digits/),
  row('app_token', TOO_LONG_TOKEN, /200/),
  row('app_token', 'tblSandbox', /table/),
  row('app_token', 'vewSandbox', /view/),
  row('app_token', 'wbpSandbox', /page of an app/),
  row('app_token', 'wkfSandbox', /Base workflow/),
  row('app_token', 'cli_sandbox', /app/),
  row('app_token', 'https://sandbox.feishu.cn/sheets/shtSandbox', /spreadsheet/),
  row('app_token', 'https://sandbox.feishu.cn/docx/doxSandbox', /document/),
  row('app_token', 'https://sandbox.feishu.cn/share/base/form/shrSandbox', /form/),
  row('app_token', 'https://sandbox.feishu.cn/record/recSandbox', /record/),
  row('app_token', 'https://sandbox.feishu.cn/base/workspace/x', /workspace/),
  row('app_token', 'https://sandbox.feishu.cn/', /address/),
  row('app_token', 'sandbox.feishu.cn/base/bascnSandbox', /https:\/\//),
  row('app_token', 'https://me:t-sandbox-word@sandbox.feishu.cn/base/bascnSandbox', /user name.*Remove/),
  row('app_token', 'me:t-sandbox-word@sandbox.feishu.cn/base/bascnSandbox', /user name.*Remove/),

  row('workflow_id', '', /automation/),
  row('workflow_id', ' , \n ，、 ', /automation/),
  row('workflow_id', `${firstId} 7308870000000000002`, /space/),
  row('workflow_id', 'tblSandbox', /table/),
  row('workflow_id', 'vewSandbox', /view/),
  row('workflow_id', 'blkSandbox', /dashboard/),
  row('workflow_id', 'ldxSandbox', /document/),
  row('workflow_id', 'wbpSandbox', /page of an app/),
  row('workflow_id', 'cli_sandbox', /app/),
  row('workflow_id', '新订单通知负责人', /letters, digits/),
  row('workflow_id', `"${firstId}"`, /letters, digits/),
  row('workflow_id', `[${firstId}]`, /letters, digits/),
  row('workflow_id', '7308870000000000001;7308870000000000002', /letters, digits/),
  row('workflow_id', '7.308870000000001e+18', /quotes/),
  row('workflow_id', '7.3E+18', /quotes/),
  row('workflow_id', 'https://me:t-sandbox-word@sandbox.feishu.cn/base/bascnSandbox?table=wkfA', /user name/),
  row('workflow_id', '../../../auth/v3'),
  row('workflow_id', '..', /letters, digits/),
  row('workflow_id', TOO_LONG, /100/),
  row('workflow_id', `all,${firstId}`, /all/),
  row('workflow_id', `none,${firstId}`, /none/),
  row('workflow_id', 'all,none', /be combined/),

  ...['', ' '].map((value) => row('status', value, /`Enable` or `Disable`/)),
  ...['on', 'off', 'true', 'Enabel', 'Enable Disable', 'pause', '启用'].map((value) =>
    row('status', value, /isn't valid. Use `Enable` or `Disable`\.$/),
  ),

  row('access_token', 'Bearer t-sandbox-tenant-token', /Bearer/),
  row('access_token', 'bearer t-sandbox-tenant-token', /Bearer/),
  row('access_token', 'Bearer'),
  row('access_token', 't-sandbox\ntenant-token', /line break/),
  row('access_token', 't-sandbox\r\ntenant-token', /line break/),
  row('access_token', 't-sandbox tenant-token', /space/),
  row('access_token', '"t-sandbox-tenant-token"', /character/),
  row('access_token', 't-sandbox-tenant-token,', /character/),
  row('access_token', '***', /character/),
  row('access_token', '{{ secrets.TOKEN }}'),
  row('access_token', '令牌', /character/),
  {
    name: 'no credential at all',
    inputs: { access_token: '' },
    named: ['access_token'],
    words: /app_id.*forks.*Dependabot.*secrets: inherit.*environment/,
  },
  {
    name: 'app_id without its secret, as in a pull request of a fork',
    inputs: { access_token: '', app_id: 'cli_sandbox_sample_app' },
    named: ['app_secret'],
    words: /forks.*Dependabot/,
  },
  {
    name: 'app_secret without app_id',
    inputs: { access_token: '', app_secret: 'sandbox-sample-secret' },
    named: ['app_id'],
  },
  {
    name: 'both kinds of credentials',
    inputs: { app_id: 'cli_sandbox_sample_app', app_secret: 'sandbox-sample-secret' },
    named: ['access_token'],
    words: /Remove one/,
  },
  {
    name: 'a token and half a pair',
    inputs: { app_id: 'cli_sandbox_sample_app' },
    named: ['access_token'],
    words: /Remove one/,
  },
  {
    name: 'an app_id that is none',
    inputs: { access_token: '', app_id: 'cli sandbox', app_secret: 'sandbox-sample-secret' },
    named: ['app_id'],
    words: /cli_/,
  },
  {
    name: 'an app_secret with a line break',
    inputs: {
      access_token: '',
      app_id: 'cli_sandbox_sample_app',
      app_secret: 'sandbox-sample\nsecret-value',
    },
    named: ['app_secret'],
    words: /line break/,
  },

  row('domain', 'open.feishu.cn', /`feishu` or `lark`, or begin the address with `https:/),
  row('domain', '//open.feishu.cn', /`feishu` or `lark`, or begin the address with `https:/),
  row('domain', 'localhost:4010', /`feishu` or `lark`, or begin the address with `https:/),
  row('domain', 'feishu.cn', /`feishu` or `lark`, or begin the address with `https:/),
  row('domain', 'larksuite', /`feishu` or `lark`, or begin the address with `https:/),
  row('domain', 'http://open.feishu.cn', /unencrypted/),
  row('domain', 'http://localhost.evil.example', /unencrypted/),
  row('domain', 'http://127.0.0.1.evil.example', /unencrypted/),
  row('domain', 'http://10.0.0.1:8080', /unencrypted/),
  row('domain', 'ftp://open.feishu.cn', /https/),
  row('domain', 'file:///etc/hosts', /https/),
  row('domain', 'https://open.feishu.cn/open-apis', /path/),
  row('domain', 'https://open.feishu.cn?x=1', /query/),
  row('domain', 'https://open.feishu.cn#x', /path/),
  row('domain', 'https://me:t-sandbox-word@open.feishu.cn', /user name/),
  row('domain', 'https://', /URL/),
  row('domain', 'https://open feishu.cn', /URL/),
  row('domain', 'https://open.feishu.cn:99999', /URL/),

  ...['5m', '0x5', '1e2', '1.5', '-1', '+5', '0', '3601', '٣', '99999999999999999999', '120 s', 'two'].map(
    (value) => row('timeout_seconds', value, /whole number.*1 to 3600/),
  ),
  ...['0', '21', '0x5', '6.0', '6,', 'unlimited'].map((value) =>
    row('max_attempts', value, /whole number.*1 to 20/),
  ),
  ...['0', '121', '15s'].map((value) => row('request_timeout_seconds', value, /whole number.*1 to 120/)),

  ...['yes', '1', 'on', 'y', 'truee'].map((value) => row('dry_run', value, /`true` or `false`/)),
  ...['no', '0'].map((value) => row('job_summary', value, /`true` or `false`/)),
  row('exclude_workflow_id', 'wkfSandbox', /`workflow_id: all`/),
  row('exclude_workflow_title', '库存不足提醒', /`workflow_id: all`/),
  {
    name: 'all as an exception from all',
    inputs: { workflow_id: 'all', exclude_workflow_id: 'all' },
    named: ['exclude_workflow_id'],
    words: /`all` isn't valid here/,
  },
  row('restore', 'on-failure', /always.*success.*failure.*never/),
  row('if_unchanged', 'ignore', /`send`, `skip`, or `fail`/),
  row('language', 'english', /en.*zh/),
  row('language', 'zh-TW', /en.*zh/),
  ...['', 'Success!', 'skipped'].map(
    (job_status): Row => ({
      name: `job_status: ${JSON.stringify(job_status)}, where restore needs it`,
      inputs: { restore: 'success', job_status },
      named: ['job_status'],
      words: job_status === '' ? /empty.*Remove/ : /isn't valid.*Remove/,
    }),
  ),
];

const SECRETS = /t-sandbox|tenant-token|sandbox-sample|secret-value/;

describe.concurrent('an input that cannot be used', () => {
  it.for(BAD)('$name', async ({ inputs, named, words }, { sandbox }) => {
    const result = await runPlain(sandbox, inputs);

    const annotation = expectOneFailure(result);
    const complaints = annotation.split('\n').slice(1);
    expect(complaints.map((line) => /^([\w-]+): /.exec(line)?.[1])).toEqual(named);
    if (words) expect(complaints.join('\n')).toMatch(words);
    expect(sandbox.requests).toEqual([]);

    const unmasked = result.stdout.replace(/^::add-mask::.*$/gm, '');
    for (const text of [unmasked, result.summary, ...Object.values(result.outputs)]) {
      expect(text.replaceAll(inputs.app_id ?? 'no app_id', '')).not.toMatch(SECRETS);
    }
    expect(result.outputs).toMatchObject({
      code: '',
      msg: '',
      log_id: '',
      attempts: '0',
      changed_workflow_ids: 'none',
      workflows: '[]',
    });
    expect(result.outputs.error).toBe(complaints.join('\n'));
    expect(result.state).toEqual({});
  });
});

/** Misspelled, as the runner hands them over: in capitals, with blanks as underscores. */
const MISSPELLED: readonly (readonly [string, string])[] = [
  ['restor', 'restore'],
  ['dry-run', 'dry_run'],
  ['dryRun', 'dry_run'],
  ['if-unchanged', 'if_unchanged'],
  ['exclude-workflow-id', 'exclude_workflow_id'],
  ['exclude_workflow_titles', 'exclude_workflow_title'],
];

describe.concurrent('an input that is misspelled', () => {
  it.for(MISSPELLED)('%s fails the step, which names %s', async ([name, meant], { sandbox }) => {
    const annotation = expectOneFailure(await runPlain(sandbox, { [name]: 'true' }));
    expect(annotation).toContain(`${name.toLowerCase()}: This action has no such input. Use \`${meant}\`.`);
    expect(sandbox.requests).toEqual([]);
  });

  it.for(['workflow', 'restoring', 'who-to-greet', 'token'])(
    '%s is one of something else',
    async (name, { sandbox }) => {
      expectSuccess(await runPlain(sandbox, { [name]: 'true' }));
    },
  );

  it('is no matter to the end of the job', async ({ sandbox }) => {
    const { inputs, state } = { inputs: { restor: 'always' }, state: {} };
    const result = await runPlain(sandbox, inputs, { entry: 'post', state });
    expect(result).toMatchObject({ exitCode: 0, errors: [] });
  });
});

describe.concurrent('inside a composite action', () => {
  const env = { GITHUB_ACTION_PATH: '/runner/_work/_actions/owner/composite/v1' };

  it.for(['success', 'failure'])('restore: %s is refused', async (restore, { sandbox }) => {
    const result = await runPlain(sandbox, { restore, job_status: 'success' }, { env });
    expect(expectOneFailure(result)).toContain(
      en.input.problem('restore', en.input.insideComposite(restore)),
    );
    expect(sandbox.requests).toEqual([]);
    expect(result.state).toEqual({});
  });

  it.for(['success', 'failure'])('restore: %s is taken under act', async (restore, { sandbox }) => {
    const inputs = { restore, job_status: 'success' };
    const result = await runPlain(sandbox, inputs, { env: { ...env, ACT: 'true' } });
    expect(result).toMatchObject({ exitCode: 0, errors: [] });
  });
});

describe.concurrent('several inputs that cannot be used', () => {
  it('are all named at once', async ({ sandbox }) => {
    const bad = {
      app_token: 'tblSandbox',
      workflow_id: 'vewSandbox, two words',
      status: 'pause',
      access_token: 'Bearer t-sandbox-tenant-token',
      domain: 'open.feishu.cn',
      restore: 'maybe',
      if_unchanged: 'ignore',
      dry_run: 'perhaps',
      max_attempts: '0x5',
      timeout_seconds: '5m',
      request_timeout_seconds: '1.5',
      job_summary: 'yes',
      language: 'de',
    };
    const result = await runPlain(sandbox, bad);
    const annotation = expectOneFailure(result);
    const named = [...annotation.matchAll(/^([\w-]+): /gm)].map(([, name = '']) => name);
    expect(new Set(named)).toEqual(new Set(Object.keys(bad)));
    expect(named).toHaveLength(Object.keys(bad).length + 1);
    expect(result.titles).toEqual([en.report.title('feishu', en.report.outcomes.inputs(named.length))]);
    expect(sandbox.requests).toEqual([]);
  });

  it('are named in the language of the step', async ({ sandbox }) => {
    const result = await runPlain(sandbox, { language: 'ZH_cn', status: 'pause', timeout_seconds: '5m' });
    const annotation = expectOneFailure(result);
    expect(annotation).toContain('status');
    expect(annotation).toContain('timeout_seconds');
    expect(annotation).toMatch(/\p{Script=Han}/u);
  });

  it('are named as far as the annotation holds them, and all in the log', async ({ sandbox }) => {
    const ids = Array.from({ length: 60 }, (_, at) => `tbl${'x'.repeat(60)}${at}`);
    const result = await runPlain(sandbox, { workflow_id: ids.join(',') });
    const shown = [expectOneFailure(result), ...result.log].join('\n');
    for (const id of ids) expect(shown).toContain(`\`${id}\``);
  });

  it('name no input at all that was never given', async ({ sandbox }) => {
    const result = await runPlain(sandbox, {
      app_token: '',
      workflow_id: '',
      status: '',
      access_token: '',
      domain: '',
    });
    const annotation = expectOneFailure(result);
    const named = [...annotation.matchAll(/^([\w-]+): /gm)].map(([, name = '']) => name);
    expect(named.sort()).toEqual(['access_token', 'app_token', 'status', 'workflow_id']);
  });
});

describe.concurrent('an input at the edge of what is good', () => {
  it.for<Record<string, string>>([
    { max_attempts: '1' },
    { max_attempts: '20' },
    { max_attempts: '006' },
    { timeout_seconds: '3600' },
    { request_timeout_seconds: '120' },
    { status: 'disabled' },
    { restore: 'FALSE' },
    { if_unchanged: 'Send' },
    { job_status: 'anything, where restore is never' },
    { language: 'zh-CN' },
  ])('%j', async (inputs, { sandbox }) => {
    expectSuccess(await runPlain(sandbox, inputs));
    expect(sandbox.requests).toHaveLength(1);
    expect(sandbox.requests[0]?.path).toContain(sampleAppToken);
  });
});
