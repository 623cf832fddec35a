import { describe, expect, it, vi } from 'vitest';
import { sampleApp, sampleTokens } from '../../sandbox/sample.ts';
import { messages as en } from '../../src/messages/en/index.ts';
import {
  automationsAt,
  inSandbox,
  type JobSettings,
  runJob,
  runMain,
  statuses,
  titleOf,
  together,
  v1,
  withApp,
  withToken,
  wkf,
} from './job.ts';

vi.setConfig({ testTimeout: 60_000 });

const ids = [v1(1), wkf(2)];
const workflow_id = ids.join();
const allBack = ['Enable', 'Enable'];

const run = (job: Omit<JobSettings, 'sandbox'>) =>
  inSandbox({ automations: automationsAt('Enable', ids) }, async (sandbox) => {
    const result = await runJob({ sandbox, ...job, inputs: { workflow_id, ...job.inputs } });
    return { ...result, after: statuses(sandbox, ids) };
  });

const nonsense = {
  app_token: 'bascnSomeOtherBase',
  workflow_id: 'tblNonsense ::error::',
  workflow_title: 'no such title',
  status: 'Maybe',
  domain: 'https://elsewhere.example',
  restore: 'never',
  if_unchanged: 'sometimes',
  dry_run: 'perhaps',
  max_attempts: '0x5',
  timeout_seconds: '-1',
  request_timeout_seconds: '5m',
  job_summary: 'no',
  language: 'tlh',
};

describe('the inputs at the end of the job', () => {
  const rows = [
    { name: 'a token, all else nonsense', inputs: withToken, postInputs: { ...nonsense, ...withToken } },
    { name: 'an app, all else nonsense', inputs: withApp, postInputs: { ...nonsense, ...withApp } },
    { name: 'a token and nothing else', inputs: withToken, postInputs: withToken },
    { name: 'an app and nothing else', inputs: withApp, postInputs: withApp },
    { name: 'an app, where main had a token', inputs: withToken, postInputs: withApp },
  ];
  const resultOf = together(rows, ({ inputs, postInputs }) => run({ inputs, postInputs }));

  it.each(rows)('$name: all come back', async (row) => {
    const { post, after } = await resultOf(row);

    expect(after, post.stdout).toEqual(allBack);
    expect(post.exitCode).toBe(0);
    expect(post.warnings).toEqual([]);
    expect(post.summary).not.toBe('');
  });

  it('keeps to the language and job_summary of main', async () => {
    const { post } = await run({
      inputs: { ...withToken, language: 'zh', job_summary: 'false' },
      postInputs: { ...withToken, language: 'en', job_summary: 'true' },
    });

    expect(post.log.join('\n')).toMatch(/[\u4e00-\u9fff]{4}/);
    expect(post.log.join('\n')).not.toContain('Turning');
    expect(post.summary).toBe('');
  });
});

describe('no credentials at the end of the job', () => {
  const rows = [
    { name: 'none at all', postInputs: { job_status: 'failure' } },
    { name: 'empty ones', postInputs: { access_token: '', app_id: ' ', app_secret: '' } },
    { name: 'half a pair', postInputs: { app_id: sampleApp.appId } },
    { name: 'both kinds', postInputs: { ...withApp, ...withToken } },
    { name: 'a token with a line break', postInputs: { access_token: 't-one\nt-two-and-more' } },
  ];
  const resultOf = together(rows, ({ postInputs }) => run({ inputs: {}, postInputs }));

  it.each(rows)('$name: red, nothing is sent, and what to check is said', async (row) => {
    const { post, postRequests } = await resultOf(row);

    expect(post.exitCode).toBe(1);
    expect(postRequests).toEqual([]);
    const [error = ''] = post.errors;
    expect(error).toMatch(/credential|access_token|app_secret/);
    expect(error).toMatch(/secret/);
    for (const id of ids) expect(error).toContain(en.automation(id, titleOf(id)));
    expect(error).toContain(en.report.groups.untouched('Disable', 'Enable'));
    for (const id of ids) expect(post.summary).toContain(id);
  });

  it('is quiet where nothing is to be put back', async () => {
    const { post } = await run({ inputs: { restore: 'never' }, postInputs: {} });

    expect(post.exitCode).toBe(0);
    expect(post.log).toHaveLength(1);
    expect(post.warnings).toEqual([]);
  });
});

describe('a composite action', () => {
  // What the runner makes there of ${{ inputs.token }} at the job's end.
  const evaluatedWrongly = [
    { name: 'no inputs at all', postInputs: {} },
    { name: 'empty credentials', postInputs: { access_token: '', app_id: '', app_secret: '' } },
    { name: 'other credentials', postInputs: { access_token: 't-of-another-step' } },
    { name: 'half a pair', postInputs: { app_id: 'cli_other' } },
  ];
  const rows = [withToken, withApp].flatMap((inputs) =>
    evaluatedWrongly.map((wrong) => ({
      ...wrong,
      inputs,
      name: `${'access_token' in inputs ? 'a token' : 'an app'}, ${wrong.name} at the job's end`,
    })),
  );
  const resultOf = together(rows, (row) => run({ ...row, isComposite: true }));

  it.each(rows)('restores with what main saved: $name', async (row) => {
    const { post, after } = await resultOf(row);

    expect(after, post.stdout).toEqual(allBack);
    expect(post.exitCode).toBe(0);
  });

  it.each(rows)('says in both logs that they are saved: $name', async (row) => {
    const { main, post } = await resultOf(row);

    for (const { log } of [main, post]) {
      expect(log.filter((line) => line.includes('composite action'))).toHaveLength(1);
    }
  });

  it.each(rows)('has the saved credentials masked before all else: $name', async (row) => {
    const { post, main } = await resultOf(row);

    const secret = 'access_token' in row.inputs ? sampleTokens.tenant : sampleApp.appSecret;
    expect(JSON.stringify(main.state)).toContain(secret);
    expect(post.masks).toContain(secret);
    const lines = post.stdout.split('\n');
    const masked = lines.indexOf(`::add-mask::${secret}`);
    expect(lines.slice(0, masked).filter((line) => !line.startsWith('::add-mask::'))).toEqual([]);
  });

  it('has them masked before the warning about a job_status that cannot be read', async () => {
    const { post } = await run({
      inputs: withToken,
      postInputs: {},
      jobStatus: 'nonsense',
      isComposite: true,
    });

    const lines = post.stdout.split('\n').filter((line) => line !== '');
    const masks = lines.filter((line) => line.startsWith('::add-mask::'));
    expect(masks.length).toBeGreaterThan(0);
    expect(lines.slice(0, masks.length)).toEqual(masks);
  });
});

describe('credentials in the state', () => {
  const inputs = [withToken, withApp].flatMap((credentials) =>
    (['always', 'success', 'failure'] as const).map((restore) => ({ ...credentials, restore })),
  );
  const rows = [
    ...inputs.map((one) => ({ place: 'a plain step', env: {}, inputs: one })),
    ...inputs.map((one) => ({ place: 'a plain step', env: { GITHUB_ACTION_PATH: '' }, inputs: one })),
  ];
  const stateOf = together(rows, (row) => run({ inputs: row.inputs, mainEnv: row.env }));

  it.each(rows)('$place ($env), $inputs: none', async (row) => {
    const { main, post } = await stateOf(row);

    const saved = JSON.stringify(main.state);
    expect(saved).toContain(ids[0]);
    for (const secret of [sampleTokens.tenant, sampleApp.appSecret, 't-sandbox']) {
      expect(saved).not.toContain(secret);
    }
    expect(saved).not.toContain('credentials');
    for (const { log } of [main, post]) expect(log.join('\n')).not.toContain('composite');
    expect(post.exitCode).toBe(0);
  });

  it.each([withToken, withApp])(
    'are told of in the log at each run of a composite action: %j',
    async (one) => {
      for (const env of [{}, { ACT: 'true' }]) {
        const { main } = await run({ inputs: one, isComposite: true, mainEnv: env });
        expect(main.log).toContain(en.log.credentialsSaved);
      }
      const { main } = await run({ inputs: one });
      expect(main.log).not.toContain(en.log.credentialsSaved);
    },
  );

  it('a composite action with restore: never saves nothing', async () => {
    const { main } = await run({ inputs: { ...withToken, restore: 'never' }, isComposite: true });

    expect(main.state).toEqual({});
    expect(main.log).not.toContain(en.log.credentialsSaved);
  });

  it('a composite action saves nothing more where main fails before it switches', async () => {
    const state = await inSandbox({ automations: automationsAt('Enable', ids) }, async (sandbox) => {
      sandbox.script({ call: 'list', code: 99991672 });
      const main = await runMain({ sandbox, inputs: { workflow_id, ...withToken }, isComposite: true });
      return main.state;
    });

    expect(state).toEqual({});
  });
});
