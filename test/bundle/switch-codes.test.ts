import { describe, expect } from 'vitest';
import { sampleAppToken } from '../../sandbox/sample.ts';
import { adviceFor } from '../../src/messages/code-text.ts';
import { codes as enCodes } from '../../src/messages/en/codes.ts';
import { CODES, type CodeFacts, type KnownCode } from '../../src/platform/codes.ts';
import { noJitter } from './preload.ts';
import {
  appPair,
  expectOneFailure,
  expectSuccess,
  firstId,
  it,
  runPlain,
  secondId,
  workflowId,
  workflowsOf,
} from './sample-step.ts';

const FOR_EVER = Number.POSITIVE_INFINITY;
const CODE_LIST = 'https://open.feishu.cn/document/server-docs/api-call-guide/generic-error-code';

/** Requests with a fixed token where each is refused and `max_attempts` is 4. */
const REQUESTS = { no: 1, mint: 1, few: 3, yes: 4 };

const rows = Object.entries(CODES as Record<string, CodeFacts>).map(([code, facts]) => ({
  code: Number(code) as KnownCode,
  ...facts,
}));
const ofGroup = (...groups: CodeFacts['group'][]) => rows.filter(({ group }) => groups.includes(group));

describe.concurrent('every code that a switch can meet', () => {
  const met = [
    ...ofGroup('base', 'gateway').map((row) => ({ ...row, refused: firstId, other: secondId })),
    ...ofGroup('workflow').map((row) => ({ ...row, refused: workflowId, other: firstId })),
  ];

  it.for(met)('$code: retry $retry, ends the stage: $endsStage', async (row, { sandbox }) => {
    const { code, retry, endsStage, refused, other } = row;
    sandbox.script({ code, automationId: refused, times: FOR_EVER });
    const inputs = { workflow_id: `${refused},${other}`, max_attempts: '4' };
    const result = await runPlain(sandbox, inputs, { env: noJitter });

    const annotation = expectOneFailure(result);
    expect(annotation).toContain(String(code));
    const base = `Base ${sampleAppToken}`;
    const known = { credentials: 'token', base, wanted: 'Disable', isIdUsual: true, scopes: [] } as const;
    const [first] = adviceFor(enCodes[code].advice, known);
    expect(annotation).toContain(first);
    expect(result.outputs.code).toBe(String(code));
    const sent = (id: string) => sandbox.requests.filter(({ automationId }) => automationId === id).length;
    expect(sent(refused)).toBe(REQUESTS[retry]);
    // The other gets its first try before this one gets a second: only a code that is not repeated forestalls it.
    const isForestalled = endsStage && REQUESTS[retry] === 1;
    expect(sent(other)).toBe(isForestalled ? 0 : 1);
    expect(sandbox.status(sampleAppToken, other)).toBe(isForestalled ? 'Enable' : 'Disable');
    if (isForestalled) expect(annotation).toContain(`Not attempted: ${other}`);
    else expect(annotation).not.toContain(`Not attempted: ${other}`);
  });
});

describe.concurrent('every code of the calls before a switch', () => {
  const wikiAddress = 'https://sandbox.feishu.cn/wiki/wikcnSandboxSamplePage';

  it.for(ofGroup('wiki'))('$code of a wiki page: retry $retry', async ({ code, retry }, { sandbox }) => {
    sandbox.script({ call: 'wiki', code, times: FOR_EVER });
    const inputs = { app_token: wikiAddress, max_attempts: '4' };
    const result = await runPlain(sandbox, inputs, { env: noJitter });
    expect(expectOneFailure(result)).toContain(adviceFor(enCodes[code].advice)[0]);
    expect(sandbox.requests.map(({ call }) => call)).toEqual(Array(REQUESTS[retry]).fill('wiki'));
    expect(result.outputs).toMatchObject({ code: String(code), attempts: '0', changed_workflow_ids: 'none' });
  });

  it.for(ofGroup('mint'))('$code of minting: retry $retry', async ({ code, retry }, { sandbox }) => {
    sandbox.script({ call: 'mint', code, times: FOR_EVER });
    const inputs = { ...appPair, workflow_id: `${firstId},${secondId}`, max_attempts: '4' };
    const result = await runPlain(sandbox, inputs, { env: noJitter });
    const annotation = expectOneFailure(result);
    expect(annotation).toContain(adviceFor(enCodes[code].advice, { credentials: 'app' })[0]);
    expect(annotation).toContain(appPair.app_id);
    expect(annotation).toContain(firstId);
    expect(annotation).toContain(secondId);
    expect(sandbox.requests.map(({ call }) => call)).toEqual(Array(REQUESTS[retry]).fill('mint'));
    expect(result.outputs).toMatchObject({ code: String(code), attempts: '0', changed_workflow_ids: 'none' });
    expect(workflowsOf(result)).toMatchObject([
      { changed: false, attempts: 0 },
      { changed: false, attempts: 0 },
    ]);
  });

  it('an app that the platform does not know', async ({ sandbox }) => {
    const result = await runPlain(sandbox, { ...appPair, app_secret: 'not-the-secret-of-the-app' }, {});
    expect(expectOneFailure(result)).toContain('10014 app secret invalid');
    expect(sandbox.requests).toHaveLength(1);
  });
});

describe.concurrent('a code that is not in the table', () => {
  it.for([
    { code: 1254999, http: 200, requests: 1 },
    { code: -1, http: 200, requests: 1 },
    { code: Number.MAX_SAFE_INTEGER, http: 200, requests: 1 },
    { code: 1254999, http: 400, requests: 1 },
    { code: 1254999, http: 408, requests: 4 },
    { code: 1254999, http: 425, requests: 4 },
    { code: 1254999, http: 429, requests: 4 },
    { code: 1254999, http: 500, requests: 4 },
    { code: 1254999, http: 501, requests: 3 },
    { code: 1254999, http: 503, requests: 4 },
  ])('$code at HTTP $http goes by its HTTP status', async ({ code, http, requests }, { sandbox }) => {
    sandbox.script({ code, http, msg: 'the platform has its own words', times: FOR_EVER });
    const result = await runPlain(sandbox, { max_attempts: '4' }, { env: noJitter });
    const annotation = expectOneFailure(result);
    expect(annotation).toContain(`${code} the platform has its own words`);
    expect(annotation).toContain(`HTTP ${http}`);
    expect(annotation).toContain(CODE_LIST);
    expect(result.summary).toContain(`<a href="${CODE_LIST}">`);
    expect(sandbox.requests).toHaveLength(requests);
    expect(result.outputs).toMatchObject({
      code: String(code),
      msg: 'the platform has its own words',
      changed_workflow_ids: http === 429 ? 'none' : firstId, // only a rate limit is definite
    });
  });
});

describe.concurrent('what an answer says to help', () => {
  const help = 'https://open.feishu.cn/app/cli_sandbox_sample_app/auth?q=bitable:app&op_from=openapi';

  it.for([
    {
      name: 'as documented',
      violations: [
        { type: 'action_scope_required', subject: 'bitable:app' },
        { type: 'action_scope_required', subject: 'base:workflow:write' },
      ],
    },
    {
      name: 'as also seen',
      violations: [
        { scope: 'bitable:app', url: 'https://evil.example/a' },
        { scope: 'base:workflow:write', url: 'https://evil.example/b' },
      ],
    },
  ])(
    '99991672 names the missing scopes and the page that grants them, $name',
    async ({ violations }, { sandbox }) => {
      sandbox.script({
        code: 99991672,
        error: { permission_violations: violations, helps: [{ url: help, description: 'apply' }] },
      });
      const result = await runPlain(sandbox);
      const annotation = expectOneFailure(result);
      expect(annotation).toContain('Grant the app bitable:app or base:workflow:write (one is enough) at ');
      expect(annotation).toContain(help);
      expect(annotation).not.toContain('evil');
      expect(result.summary).toContain(`<a href="${help.replace('&', '&amp;')}">`);
    },
  );

  it('takes the link from the troubleshooter where there is no other', async ({ sandbox }) => {
    const troubleshooter =
      '排查建议查看(Troubleshooting suggestions): https://open.feishu.cn/search?from=openapi&log_id=sandbox1&code=1254999';
    sandbox.script({ code: 1254999, error: { troubleshooter } });
    expect(expectOneFailure(await runPlain(sandbox))).toContain(
      'https://open.feishu.cn/search?from=openapi&log_id=sandbox1&code=1254999',
    );
  });

  it.for([
    'https://evil.example/app',
    'http://open.feishu.cn/app',
    'https://open.feishu.cn@evil.example/app',
    'https://user:password@open.feishu.cn/app',
    'https://open.feishu.cn.evil.example/app',
    'https://evil.example/?open.feishu.cn',
    'https://open.feishu.cn:8443/app',
    '//open.feishu.cn/app',
    'javascript:alert(1)//open.feishu.cn',
    'data:text/html,<script>alert(1)</script>',
  ])('shows no link to %s', async (url, { sandbox }) => {
    const error = { helps: [{ url, description: url }], troubleshooter: `look at ${url}` };
    sandbox.script({ code: 99991672, error });
    const result = await runPlain(sandbox);
    expect(expectOneFailure(result)).not.toContain('Open:');
    expect(result.stdout).not.toMatch(/evil\.example|javascript:|data:|:8443|http:\/\/open|@open/);
    const links = [...result.summary.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => new URL(href).host);
    expect(links.filter((host) => host !== 'open.feishu.cn' && host !== 'applink.feishu.cn')).toEqual([]);
    expect(result.summary).not.toMatch(/evil\.example|javascript:|data:|:8443|http:\/\/open|@open/);
  });

  it.for(['https://open.feishu.cn/app/cli_x', 'https://open.larksuite.com/app/cli_x'])(
    'shows %s as a link',
    async (url, { sandbox }) => {
      sandbox.script({ code: 99991672, error: { helps: [{ url }] } });
      expect(expectOneFailure(await runPlain(sandbox))).toContain(
        `Grant the app the missing scope at ${url} `,
      );
    },
  );

  it('names wrong fields', async ({ sandbox }) => {
    const error = {
      field_violations: [{ field: 'status', value: 'on', description: 'must be Enable or Disable' }],
    };
    sandbox.script({ code: 99992402, error });
    expect(expectOneFailure(await runPlain(sandbox))).toContain('status: must be Enable or Disable');
  });

  it.for([
    { name: 'error.log_id', error: { log_id: 'fromTheBody' }, expected: 'fromTheBody' },
    { name: 'error.logid', error: { logid: 'fromTheBody' }, expected: 'fromTheBody' },
    { name: 'the header, where the body has none', error: {}, expected: 'fromTheHeader' },
    { name: 'the header, where that of the body is empty', error: { log_id: '' }, expected: 'fromTheHeader' },
    {
      name: 'the header, where that of the body is no text',
      error: { log_id: 7 },
      expected: 'fromTheHeader',
    },
  ])('takes the log id from $name', async ({ error, expected }, { sandbox }) => {
    sandbox.script({ code: 1254010, error, headers: { 'X-Tt-Logid': 'fromTheHeader' } });
    const result = await runPlain(sandbox);
    expect(expectOneFailure(result)).toContain(`Log ID: ${expected}`);
    expect(result.outputs.log_id).toBe(expected);
  });

  it.for(['text', 7, null, true, [null, 7, 'x', [[]]], { a: { b: {} } }])(
    'is not upset by a wrong type: %j',
    async (junk, { sandbox }) => {
      const error = {
        permission_violations: junk,
        helps: junk,
        field_violations: junk,
        troubleshooter: junk,
      };
      for (const scripted of [junk, error]) {
        sandbox.script({ code: 1254010, error: scripted });
        expect(expectOneFailure(await runPlain(sandbox))).toContain('1254010 ReqConvError');
      }
    },
  );
});

describe.concurrent('a code that a fresh token heals', () => {
  it.for(rows.filter(({ retry }) => retry === 'mint'))(
    '$code: mints once more and tries again',
    async ({ code }, { sandbox }) => {
      sandbox.script({ call: 'switch', code });
      const result = await runPlain(sandbox, appPair, { env: noJitter });
      expectSuccess(result);
      expect(sandbox.requests.map(({ call }) => call)).toEqual(['mint', 'switch', 'mint', 'switch']);
      expect(result.outputs.attempts).toBe('2');
      expect(result.log.filter((line) => line.includes(String(code)))).toHaveLength(1);
    },
  );

  it('uses the fresh token and no longer the expired one', async ({ sandbox }) => {
    sandbox.onAnswer = ({ call }) => {
      if (call === 'mint' && sandbox.requests.length === 1) sandbox.expireTokens();
    };
    expectSuccess(await runPlain(sandbox, appPair));
    const [, expired, , fresh] = sandbox.requests.map(({ headers }) => headers.authorization);
    expect(expired).toMatch(/^Bearer t-sandbox/);
    expect(fresh).toMatch(/^Bearer t-sandbox/);
    expect(fresh).not.toBe(expired);
  });

  it('gives up where the fresh token is refused too', async ({ sandbox }) => {
    sandbox.script({ call: 'switch', code: 99991663, times: FOR_EVER });
    const result = await runPlain(sandbox, appPair, { env: noJitter });
    expect(expectOneFailure(result)).toContain('99991663');
    expect(sandbox.requests.map(({ call }) => call)).toEqual(['mint', 'switch', 'mint', 'switch']);
  });

  it('is not repeated with a fixed token, and says what to give instead', async ({ sandbox }) => {
    const result = await runPlain(sandbox, { access_token: 't-expired-sandbox-token' });
    const annotation = expectOneFailure(result);
    expect(annotation).toContain('99991663');
    expect(annotation).toContain('`app_id` and `app_secret` instead of `access_token`');
    expect(sandbox.requests).toHaveLength(1);
  });

  it('is bounded by max_attempts', async ({ sandbox }) => {
    sandbox.script({ call: 'switch', code: 99991663 });
    const result = await runPlain(sandbox, { ...appPair, max_attempts: '1' });
    expect(expectOneFailure(result)).toContain('max_attempts');
    expect(sandbox.requests.map(({ call }) => call)).toEqual(['mint', 'switch']);
  });

  it('heals the list and the wiki page too', async ({ sandbox }) => {
    sandbox.script({ call: 'wiki', code: 99991663 }, { call: 'list', code: 99991663 });
    const inputs = {
      ...appPair,
      app_token: 'https://sandbox.feishu.cn/wiki/wikcnSandboxSamplePage',
      if_unchanged: 'skip',
    };
    expectSuccess(await runPlain(sandbox, inputs, { env: noJitter }));
    expect(sandbox.requests.map(({ call }) => call)).toEqual([
      'mint',
      'wiki',
      'mint',
      'wiki',
      'list',
      'mint',
      'list',
      'switch',
    ]);
  });
});
