import { describe, expect } from 'vitest';
import { sampleAppToken, sampleBases } from '../../sandbox/sample.ts';
import type { Fault } from '../../sandbox/sandbox.ts';
import { noJitter } from './preload.ts';
import type { StepResult } from './runner.ts';
import { appPair, expectSuccess, firstId, it, runPlain } from './sample-step.ts';

/** Long enough that a part of it can be told from chance. */
const TOKEN = 't-sandbox0123456789abcdefghijklmnopqrstuvwxyz.ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const MINTED = 't-sandboxminted0987654321zyxwvutsrqponmlkjihgfedcba-ZYXWVUTSRQPONMLKJIHG';
const APP_SECRET = 'sandboxsecret0192837465alskdjfhgqpwoeirutyzmxncbv';

/** What an answer can say, with a secret in each place. */
const ECHOES: readonly { readonly name: string; readonly echo: (secret: string) => Fault }[] = [
  { name: 'msg', echo: (secret) => ({ code: 1254304, msg: `no permission for ${secret}!` }) },
  { name: 'msg of an unknown code', echo: (secret) => ({ code: 1254999, msg: secret }) },
  { name: 'error.message', echo: (secret) => ({ code: 1254304, error: { message: secret } }) },
  { name: 'error.log_id', echo: (secret) => ({ code: 1254304, error: { log_id: secret } }) },
  { name: 'error.logid', echo: (secret) => ({ code: 1254304, error: { logid: `log ${secret} id` } }) },
  { name: 'x-tt-logid', echo: (secret) => ({ code: 1254304, headers: { 'x-tt-logid': secret } }) },
  {
    name: 'helps',
    echo: (secret) => ({
      code: 99991672,
      error: { helps: [{ url: `https://open.feishu.cn/app?token=${secret}`, description: secret }] },
    }),
  },
  {
    name: 'troubleshooter',
    echo: (secret) => ({
      code: 99991672,
      error: { troubleshooter: `see https://open.feishu.cn/search?q=${secret}` },
    }),
  },
  {
    name: 'permission_violations',
    echo: (secret) => ({
      code: 99991672,
      error: { permission_violations: [{ type: secret, subject: secret }] },
    }),
  },
  {
    name: 'field_violations',
    echo: (secret) => ({
      code: 99992402,
      error: { field_violations: [{ field: secret, value: secret, description: secret }] },
    }),
  },
  { name: 'a page of text', echo: (secret) => ({ rawBody: `Bearer ${secret} is not welcome here` }) },
  { name: 'a page of text at HTTP 403', echo: (secret) => ({ http: 403, rawBody: `token=${secret}` }) },
  {
    name: 'JSON that is no envelope',
    echo: (secret) => ({ http: 502, rawBody: JSON.stringify({ request: { token: secret } }) }),
  },
  {
    name: 'Location of a redirect',
    echo: (secret) => ({ http: 302, headers: { Location: `https://evil.example/?${secret}` } }),
  },
];

const DEBUG = { ...noJitter, RUNNER_DEBUG: '1' };

describe.concurrent('a secret that the server echoes', () => {
  it.for(ECHOES)('access_token in $name', async ({ echo }, { sandbox }) => {
    sandbox.script({ ...echo(TOKEN), times: Number.POSITIVE_INFINITY });
    const result = await runPlain(sandbox, { access_token: TOKEN, max_attempts: '2' }, { env: DEBUG });
    expect(result.exitCode).toBe(1);
    expectHidden(result, TOKEN);
  });

  it.for(ECHOES)('a minted token in $name', async ({ echo }, { sandbox }) => {
    sandbox.script(
      { call: 'mint', topLevel: { tenant_access_token: MINTED } },
      { ...echo(MINTED), call: 'switch', times: Number.POSITIVE_INFINITY },
    );
    const result = await runPlain(sandbox, { ...appPair, max_attempts: '2' }, { env: DEBUG });
    expect(result.exitCode).toBe(1);
    expect(sandbox.requests[1]?.headers.authorization).toBe(`Bearer ${MINTED}`);
    expectHidden(result, MINTED);
    expectHidden(result, appPair.app_secret);
  });

  it.for(ECHOES)('app_secret in $name, from the mint', async ({ echo }, { sandbox }) => {
    sandbox.script({ ...echo(APP_SECRET), call: 'mint', times: Number.POSITIVE_INFINITY });
    const result = await runPlain(
      sandbox,
      { ...appPair, app_secret: APP_SECRET, max_attempts: '2' },
      { env: DEBUG },
    );
    expect(result.exitCode).toBe(1);
    expectHidden(result, APP_SECRET);
  });

  it('access_token in a title', async ({ start }) => {
    const title = `Report to ${TOKEN}`;
    const [sample] = sampleBases();
    const bases = [
      {
        appToken: sampleAppToken,
        automations: (sample?.automations ?? []).map((one) => ({ ...one, title })),
      },
    ];
    const sandbox = await start({ bases, tokens: [TOKEN] });
    for (const inputs of [
      { restore: 'always', job_status: 'success' },
      { dry_run: 'true' },
      { workflow_id: '', workflow_title: 'Report' },
    ]) {
      expectHidden(await runPlain(sandbox, { access_token: TOKEN, ...inputs }, { env: DEBUG }), TOKEN);
    }
  });

  it('access_token in the answer that succeeds', async ({ start }) => {
    const sandbox = await start({ tokens: [TOKEN] });
    sandbox.script({ msg: `success for ${TOKEN}`, headers: { 'x-tt-logid': TOKEN } });
    const result = await runPlain(sandbox, { access_token: TOKEN }, { env: DEBUG });
    expectSuccess(result);
    expectHidden(result, TOKEN);
  });
});

describe.concurrent('a secret that lies where a long text is cut', () => {
  // Texts are cut at lengths of which nobody outside need know: every offset near one is tried.
  it.for([
    { name: 'msg', wrap: (text: string): Fault => ({ code: 1254304, msg: text }), lengths: [60, 480, 4080] },
    {
      name: 'log_id',
      wrap: (text: string): Fault => ({ code: 1254304, error: { log_id: text } }),
      lengths: [60, 80],
    },
    {
      name: 'field',
      wrap: (text: string): Fault => ({ code: 99992402, error: { field_violations: [{ field: text }] } }),
      lengths: [480],
    },
    { name: 'body', wrap: (text: string): Fault => ({ http: 403, rawBody: text }), lengths: [40, 60, 300] },
  ])('in $name', async ({ wrap, lengths }, { sandbox }) => {
    for (const length of lengths) {
      sandbox.script(wrap(`${'.'.repeat(length)}${TOKEN}`));
      expectHidden(await runPlain(sandbox, { access_token: TOKEN }), TOKEN);
    }
  });
});

describe.concurrent('a secret that holds characters with a meaning', () => {
  it.for([
    'sandbox&secret<with>"html"\'',
    'sandbox|secret`with[markdown](x)',
    'sandbox@secret\\with\\backslashes',
    'sandbox##[group]secret',
    '::sandbox-secret::with-colons',
    'sandbox://secret/with/slashes',
    'sandbox%0Asecret%25with%percents',
    'sandbox$&secret$1with$$dollars',
    'sandbox.*secret(with)+regular?',
    '***sandbox***secret***',
  ])('%s', async (secret, { sandbox }) => {
    sandbox.script({
      call: 'mint',
      code: 10014,
      msg: `no app has ${secret} for its secret`,
      error: { log_id: secret },
    });
    const result = await runPlain(sandbox, { ...appPair, app_secret: secret }, { env: DEBUG });
    expect(result.exitCode).toBe(1);
    expect(result.masks).toContain(secret);
    const escapes = [
      secret,
      escapedHtml(secret),
      secret.replaceAll('://', ':// '),
      secret.replaceAll('##[', '# #['),
    ];
    for (const form of escapes) expectHidden(result, form);
  });
});

describe.concurrent('a mint whose token is never used', () => {
  it.for<{ name: string; fault: Fault }>([
    { name: 'truncated', fault: { rawBody: `{"code":0,"msg":"ok","tenant_access_token":"${MINTED}","exp` } },
    {
      name: 'truncated in the token',
      fault: { rawBody: `{"code":0,"tenant_access_token":"${MINTED.slice(0, 30)}` },
    },
    { name: 'at HTTP 500', fault: { http: 500, code: 0, topLevel: { tenant_access_token: MINTED } } },
    { name: 'without a code', fault: { rawBody: `{"tenant_access_token":"${MINTED}"}` } },
    {
      name: 'with a code that refuses',
      fault: { code: 10013, msg: 'x', topLevel: { tenant_access_token: MINTED } },
    },
    {
      name: 'with a token in the msg',
      fault: { code: 0, msg: MINTED, topLevel: { tenant_access_token: MINTED } },
    },
    {
      name: 'with a token in the log id',
      fault: { topLevel: { tenant_access_token: MINTED }, headers: { 'x-tt-logid': MINTED } },
    },
  ])('$name', async ({ fault }, { sandbox }) => {
    sandbox.script({ ...fault, call: 'mint', times: Number.POSITIVE_INFINITY });
    expectHidden(await runPlain(sandbox, { ...appPair, max_attempts: '2' }, { env: DEBUG }), MINTED);
  });
});

describe.concurrent('masks', () => {
  it('come before anything else', async ({ sandbox }) => {
    const [first] = (await runPlain(sandbox)).stdout.split('\n');
    expect(first).toMatch(/^::add-mask::/);
  });

  it('come before the complaint about other inputs', async ({ sandbox }) => {
    const result = await runPlain(sandbox, {
      app_secret: APP_SECRET,
      access_token: TOKEN,
      status: TOKEN,
      workflow_id: `tbl${APP_SECRET}`,
    });
    expect(result.commands.map(({ name }) => name)).toEqual(['add-mask', 'add-mask', 'error']);
    expect(result.masks).toEqual(expect.arrayContaining([TOKEN, APP_SECRET]));
    expectHidden(result, TOKEN);
    expectHidden(result, APP_SECRET);
  });

  it('hide each line of what was pasted with a line break', async ({ sandbox }) => {
    const parts = [TOKEN, APP_SECRET];
    const result = await runPlain(sandbox, { access_token: parts.join('\n') });
    expect(result.masks).toEqual(expect.arrayContaining(parts));
    for (const part of parts) expectHidden(result, part);
    expect(sandbox.requests).toEqual([]);
  });

  it('hide every token that is minted', async ({ sandbox }) => {
    sandbox.onAnswer = ({ call }) => {
      if (call === 'mint' && sandbox.requests.length === 1) sandbox.expireTokens();
    };
    const result = await runPlain(sandbox, appPair, { env: DEBUG });
    expectSuccess(result);
    const tokens = sandbox.requests.flatMap(
      ({ headers }) => headers.authorization?.replace('Bearer ', '') ?? [],
    );
    expect(new Set(tokens).size).toBe(2);
    expect(result.masks).toEqual(expect.arrayContaining([...tokens, appPair.app_secret]));
    for (const token of tokens) expectHidden(result, token);
  });

  it('are printed once for each secret', async ({ sandbox }) => {
    const { masks } = await runPlain(sandbox, { ...appPair, workflow_id: `${firstId},7308870000000000002` });
    expect(masks).toHaveLength(2);
    expect(new Set(masks).size).toBe(2);
  });

  it('need no value: an empty mask would hide everything', async ({ sandbox }) => {
    const result = await runPlain(sandbox, { access_token: '' });
    expect(result.masks).toEqual([]);
    expect(result.exitCode).toBe(1);
  });
});

describe.concurrent('credentials on the wire', () => {
  it('an app_secret goes into the body of the mint alone', async ({ sandbox }) => {
    expectSuccess(await runPlain(sandbox, { ...appPair, if_unchanged: 'skip' }));
    const [mint, ...others] = sandbox.requests;
    expect(mint?.body).toContain(appPair.app_secret);
    for (const { path, rawHeaders, body } of [
      ...others,
      { ...mint, body: '', path: mint?.path, rawHeaders: mint?.rawHeaders },
    ]) {
      expect(`${path} ${rawHeaders?.join(' ')} ${body}`).not.toContain(appPair.app_secret);
    }
  });

  it('the debug log tells each exchange without its headers and bodies', async ({ sandbox }) => {
    const result = await runPlain(sandbox, appPair, { env: DEBUG });
    const lines = result.commands.filter(({ name }) => name === 'debug').map(({ message }) => message);
    expect(lines).toEqual([
      expect.stringMatching(
        /^POST \/open-apis\/auth\/v3\/tenant_access_token\/internal: HTTP 200, code 0 \(/,
      ),
      expect.stringMatching(
        new RegExp(`^PUT \\S+${firstId}: HTTP 200, code 0, log id sandbox\\w+ \\(\\d+ ms\\)$`),
      ),
    ]);
  });
});

/** Neither the secret nor a telling part of it is anywhere but in the commands that mask it. */
function expectHidden(result: StepResult, secret: string): void {
  const stdout = result.stdout
    .split('\n')
    .filter((line) => !line.startsWith('::add-mask::'))
    .join('\n');
  const places = {
    stdout: decodeURIComponent(stdout.replace(/%(?![0-9A-F]{2})/g, '%25')),
    stderr: result.stderr,
    outputs: result.outputHistory.map(([, value]) => value).join('\n'),
    state: Object.values(result.state).join('\n'),
    summary: result.summary,
  };
  const parts = new Set([secret, secret.slice(0, 16), secret.slice(-16)]);
  for (const [place, text] of Object.entries(places)) {
    for (const part of parts) expect(text.includes(part), `${place} shows ${part}:\n${text}`).toBe(false);
  }
}

function escapedHtml(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
    '`': '&#96;',
    '|': '&#124;',
    '[': '&#91;',
    ']': '&#93;',
    '@': '&#64;',
    '\\': '&#92;',
  };
  return text.replace(/[&<>"'`|[\]@\\]/g, (character) => entities[character] ?? '');
}
