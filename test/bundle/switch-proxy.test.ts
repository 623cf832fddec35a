import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { sampleAppToken } from '../../sandbox/sample.ts';
import type { Fault, Sandbox, SandboxOptions } from '../../sandbox/sandbox.ts';
import { adviceFor } from '../../src/messages/code-text.ts';
import { messages as en } from '../../src/messages/en/index.ts';
import { type Certificate, certificateFor } from './certificates.ts';
import { type ConnectProxy, type Refusal, startProxy } from './connect-proxy.ts';
import { automationsAt, inSandbox, runJob, v1 } from './job.ts';
import { lookUpsThatFail, noJitter, resolving } from './preload.ts';
import type { StepResult } from './runner.ts';
import {
  appPair,
  baseOf,
  expectOneFailure,
  expectSuccess,
  firstId,
  numberedIds,
  runPlain,
  it as withSandbox,
} from './sample-step.ts';

/** A name that only a proxy can reach. */
const HOST = 'base.sandbox.test';
const DOMAIN = `https://${HOST}`;
const ALL = Number.POSITIVE_INFINITY;

let certificate: Certificate;
beforeAll(async () => {
  certificate = await certificateFor([
    HOST,
    '127.0.0.1',
    'localhost',
    'open.feishu.cn',
    'open.larksuite.com',
  ]);
});
afterAll(() => certificate.dispose());

/** Tests with a platform that speaks TLS, and proxies before it. */
const it = withSandbox.extend<{
  platform: (options?: SandboxOptions) => Promise<Sandbox>;
  proxyTo: (sandbox: Sandbox, refusals?: readonly Refusal[], tls?: Certificate) => Promise<ConnectProxy>;
}>({
  platform: async ({ start }, use) => use((options) => start({ tls: certificate, ...options })),
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern what a fixture needs
  proxyTo: async ({}, use) => {
    const started: ConnectProxy[] = [];
    await use(async (sandbox, refusals, tls) => {
      const proxy = await startProxy(sandbox.port, refusals, tls);
      started.push(proxy);
      return proxy;
    });
    await Promise.all(started.map((proxy) => proxy.close()));
  },
});

/** Runs the plain case at the host that only a proxy can reach. */
function runAt(
  domain: string,
  env: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>> = {},
): Promise<StepResult> {
  const trusting = { NODE_EXTRA_CA_CERTS: certificate.file, ...noJitter };
  return runPlain({ url: domain }, inputs, { env: { ...trusting, ...env } });
}

describe.concurrent('a proxy', () => {
  it.for(['https_proxy', 'HTTPS_PROXY'])(
    'in %s carries all requests in one tunnel',
    async (name, { platform, proxyTo }) => {
      const sandbox = await platform({ bases: [baseOf(20)] });
      const proxy = await proxyTo(sandbox);
      const env = { [name]: `http://127.0.0.1:${proxy.port}` };
      expectSuccess(await runAt(DOMAIN, env, { ...appPair, workflow_id: numberedIds(20) }));

      expect(sandbox.requests.map(({ call }) => call)).toEqual(['mint', ...Array(20).fill('switch')]);
      expect(sandbox.requests.map(({ headers }) => headers.host)).toEqual(Array(21).fill(HOST));
      expect(proxy.tunnels).toEqual([{ target: `${HOST}:443`, authorization: undefined }]);
      expect(proxy.others).toEqual([]);
      expect(new Set(sandbox.requests.map(({ connection }) => connection)).size).toBe(1);
      expect(sandbox.status(sampleAppToken, firstId)).toBe('Disable');
    },
  );

  it('in lower case wins over the same in upper case', async ({ platform, proxyTo }) => {
    const sandbox = await platform();
    const [proxy, other] = [await proxyTo(sandbox), await proxyTo(sandbox)];
    const env = {
      https_proxy: `http://127.0.0.1:${proxy.port}`,
      HTTPS_PROXY: `http://127.0.0.1:${other.port}`,
    };
    expectSuccess(await runAt(DOMAIN, env));
    // Windows takes both for one name; Node gives it the value of the one that comes first in the alphabet.
    const tunnels = process.platform === 'win32' ? [0, 1] : [1, 0];
    expect([proxy.tunnels.length, other.tunnels.length]).toEqual(tunnels);
  });

  it.for([
    { name: 'plain', password: 'sandbox-proxy-password', sent: 'sandbox-proxy-password' },
    { name: 'percent-encoded', password: 'sandbox%40proxy%2Fpassword', sent: 'sandbox@proxy/password' },
  ])(
    'gets its user and password, $name, which show nowhere',
    async ({ password, sent }, { platform, proxyTo }) => {
      const sandbox = await platform();
      const proxy = await proxyTo(sandbox);
      const env = { https_proxy: `http://someone:${password}@127.0.0.1:${proxy.port}`, RUNNER_DEBUG: '1' };
      sandbox.script({ code: 1254304, msg: `via ${password} and ${sent}`, error: { log_id: sent } });
      const result = await runAt(DOMAIN, env);
      expectOneFailure(result);
      const basic = Buffer.from(`someone:${sent}`).toString('base64');
      expect(proxy.tunnels).toEqual([{ target: `${HOST}:443`, authorization: `Basic ${basic}` }]);
      expect(result.masks).toEqual(expect.arrayContaining([password, sent]));
      const shown = [
        result.stdout.replace(/^::add-mask::.*$/gm, ''),
        result.summary,
        JSON.stringify(result.outputHistory),
      ];
      for (const text of shown) {
        for (const form of [password, sent, basic]) expect(text).not.toContain(form);
      }
      for (const { rawHeaders } of sandbox.requests) expect(rawHeaders.join(' ')).not.toMatch(/proxy/i);
    },
  );

  it('is named without its password where its value cannot be read', async ({ platform }) => {
    const sandbox = await platform();
    const env = { https_proxy: 'http://someone:sandbox-proxy-password%zz@127.0.0.1:1' };
    const result = await runAt(DOMAIN, env);
    expect(expectOneFailure(result)).toContain('https_proxy');
    expect(result.stdout.replace(/^::add-mask::.*$/gm, '')).not.toContain('sandbox-proxy-password');
    expect(sandbox.requests).toEqual([]);
  });
});

describe.concurrent('a proxy that is reached over TLS', () => {
  it.for([
    { at: 'localhost', calledBy: 'localhost' },
    { at: '127.0.0.1', calledBy: false },
  ])('is called by its own name: $at', async ({ at, calledBy }, { platform, proxyTo }) => {
    const sandbox = await platform({ bases: [baseOf(3)] });
    const proxy = await proxyTo(sandbox, [], certificate);
    const env = { https_proxy: `https://someone:sandbox-proxy-password@${at}:${proxy.port}` };
    expectSuccess(await runAt(DOMAIN, env, { workflow_id: numberedIds(3) }));
    const authorization = `Basic ${Buffer.from('someone:sandbox-proxy-password').toString('base64')}`;
    expect(proxy.tunnels).toEqual([{ target: `${HOST}:443`, authorization, calledBy }]);
    expect(sandbox.requests).toHaveLength(3);
    for (const { rawHeaders } of sandbox.requests) expect(rawHeaders.join(' ')).not.toMatch(/proxy/i);
  });
});

describe.concurrent('a tunnel over TLS that breaks', () => {
  it.for<{ name: string; fault: Fault }>([
    { name: 'before the answer', fault: { resetBeforeAnswer: true } },
    { name: 'in the answer', fault: { cutAfterBytes: 4 } },
  ])('$name is made again', async ({ fault }, { platform, proxyTo }) => {
    const sandbox = await platform();
    const proxy = await proxyTo(sandbox, [], certificate);
    sandbox.script(fault);
    expectSuccess(await runAt(DOMAIN, { https_proxy: `https://127.0.0.1:${proxy.port}` }));
    expect(sandbox.requests).toHaveLength(2);
    expect(proxy.tunnels).toHaveLength(2);
  });
});

describe.concurrent('the certificate of a proxy that is reached over TLS', () => {
  const OLD = new Date(Date.UTC(2021, 0, 1));
  const DOES_NOT_HELP = "NODE_EXTRA_CA_CERTS and NODE_USE_SYSTEM_CA don't help";
  const rows = [
    { name: 'of another name', of: ['other.sandbox.test'], isTrusted: true, says: /ALTNAME_INVALID/ },
    { name: 'that has expired', of: ['127.0.0.1'], until: OLD, isTrusted: true, says: /CERT_HAS_EXPIRED/ },
    { name: 'that nobody trusts', of: ['127.0.0.1'], isTrusted: false, says: /SELF_SIGNED/ },
  ];

  it.for(rows)('$name is told to be the one of the proxy', async (row, { platform, proxyTo }) => {
    const own = await certificateFor(row.of, row.until);
    try {
      const proxy = await proxyTo(await platform(), [], own);
      const env = {
        https_proxy: `https://someone:sandbox-proxy-password@127.0.0.1:${proxy.port}`,
        NODE_EXTRA_CA_CERTS: row.isTrusted ? own.file : certificate.file,
      };
      const result = await runAt(DOMAIN, env);
      const annotation = expectOneFailure(result);
      expect(annotation).toMatch(row.says);
      expect(annotation).toContain(`proxy \`https://127.0.0.1:${proxy.port}\``);
      expect(annotation.includes(DOES_NOT_HELP)).toBe(row.isTrusted);
      expect(annotation).not.toContain('sandbox-proxy-password');
      expect(proxy.tunnels).toEqual([]);
      expect(result.outputs).toMatchObject({ attempts: '1', changed_workflow_ids: 'none' });
    } finally {
      own.dispose();
    }
  });

  it.for(rows)('$name is told at the end of the job too', async (row, { proxyTo }) => {
    const own = await certificateFor(row.of, row.until);
    const options = { tls: certificate, automations: automationsAt('Enable', [v1(1)]) };
    await inSandbox(options, async (sandbox) => {
      const good = await proxyTo(sandbox);
      const bad = await proxyTo(sandbox, [], own);
      const { main, post, postRequests } = await runJob({
        sandbox,
        inputs: { workflow_id: v1(1), domain: DOMAIN },
        mainEnv: { https_proxy: `http://127.0.0.1:${good.port}`, NODE_EXTRA_CA_CERTS: certificate.file },
        postEnv: {
          ...noJitter,
          https_proxy: `https://127.0.0.1:${bad.port}`,
          NODE_EXTRA_CA_CERTS: row.isTrusted ? own.file : certificate.file,
        },
      });
      expect(main.exitCode, main.stdout).toBe(0);
      expect(post.exitCode).toBe(1);
      expect(post.errors[0]).toMatch(row.says);
      expect(post.errors[0]).toContain(`proxy \`https://127.0.0.1:${bad.port}\``);
      expect(postRequests).toEqual([]);
    });
    own.dispose();
  });
});

describe.concurrent('a proxy that refuses although no_proxy is set', () => {
  it.for(['10.0.0.0/8', 'localhost,*.sandbox.test', 'base.*', 'fd00::/8'])(
    '%s means nothing there, and that is said',
    async (no_proxy, { platform, proxyTo }) => {
      const proxy = await proxyTo(await platform(), [{ http: 403 }]);
      const env = { https_proxy: `http://127.0.0.1:${proxy.port}`, no_proxy };
      expect(expectOneFailure(await runAt(DOMAIN, env))).toContain(
        adviceFor(en.conditions['proxy-bypass'].advice)[0],
      );
    },
  );

  it.for(['', 'other.sandbox.test,.example.com'])(
    '%j is understood',
    async (no_proxy, { platform, proxyTo }) => {
      const proxy = await proxyTo(await platform(), [{ http: 403 }]);
      const env = { https_proxy: `http://127.0.0.1:${proxy.port}`, no_proxy };
      expect(expectOneFailure(await runAt(DOMAIN, env))).toContain(
        adviceFor(en.conditions['proxy-refused'].advice, { host: new URL(DOMAIN).host })[0],
      );
    },
  );

  it('is told at the end of the job too', async ({ proxyTo }) => {
    const options = { tls: certificate, automations: automationsAt('Enable', [v1(1)]) };
    await inSandbox(options, async (sandbox) => {
      const good = await proxyTo(sandbox);
      const bad = await proxyTo(sandbox, Array(9).fill({ http: 403 }));
      const env = { NODE_EXTRA_CA_CERTS: certificate.file, no_proxy: '10.0.0.0/8' };
      const { post, postRequests } = await runJob({
        sandbox,
        inputs: { workflow_id: v1(1), domain: DOMAIN },
        mainEnv: { ...env, https_proxy: `http://127.0.0.1:${good.port}` },
        postEnv: { ...noJitter, ...env, https_proxy: `http://127.0.0.1:${bad.port}` },
      });
      expect(post.exitCode).toBe(1);
      expect(post.errors[0]).toContain(adviceFor(en.conditions['proxy-bypass'].advice)[0]);
      expect(postRequests).toEqual([]);
    });
  });
});

describe.concurrent('the host that is asked', () => {
  const base = sampleAppToken;
  it.for<{ name: string; inputs: Record<string, string>; host: string }>([
    { name: 'no domain', inputs: { domain: '' }, host: 'open.feishu.cn' },
    { name: 'feishu', inputs: { domain: 'Feishu' }, host: 'open.feishu.cn' },
    { name: 'lark', inputs: { domain: 'LARK' }, host: 'open.larksuite.com' },
    { name: 'a base URL', inputs: { domain: `${DOMAIN}:443/` }, host: HOST },
    {
      name: 'an address at Feishu',
      inputs: { domain: '', app_token: `https://sandbox.feishu.cn/base/${base}?table=tblX` },
      host: 'open.feishu.cn',
    },
    {
      name: 'an address at Lark',
      inputs: { domain: '', app_token: `https://sandbox.jp.larksuite.com/base/${base}` },
      host: 'open.larksuite.com',
    },
    {
      name: 'an address at Feishu and a base URL',
      inputs: { domain: DOMAIN, app_token: `https://sandbox.feishu.cn/base/${base}` },
      host: HOST,
    },
  ])('$name: $host, and no other', async ({ inputs, host }, { platform, proxyTo }) => {
    const sandbox = await platform();
    const proxy = await proxyTo(sandbox);
    const result = await runAt(
      '',
      { https_proxy: `http://127.0.0.1:${proxy.port}` },
      { ...appPair, ...inputs },
    );
    expectSuccess(result);
    expect(proxy.tunnels.map(({ target }) => target)).toEqual([`${host}:443`]);
    expect(sandbox.requests.map(({ headers }) => headers.host)).toEqual([host, host]);
    expect(result.outputs.domain).toBe(`https://${host}`);
  });
});

describe.concurrent('a proxy value that the client would pass over in silence', () => {
  it.for([
    '127.0.0.1:3128',
    'localhost:3128',
    'proxy.sandbox.test',
    '//127.0.0.1:3128',
    'socks5://127.0.0.1:1080',
    'socks://127.0.0.1:1080',
    'ftp://127.0.0.1:3128',
    'http://',
    'http:// 127.0.0.1:3128',
    'http://127.0.0.1:port',
    'someone:sandbox-proxy-password@127.0.0.1:3128',
  ])('%j is an error, and nothing is sent', async (value, { platform }) => {
    const sandbox = await platform();
    // The direct way would be open: through it the platform could be reached.
    const result = await runAt(`https://localhost.sandbox.test:${sandbox.port}`, { https_proxy: value });
    const annotation = expectOneFailure(result);
    expect(annotation).toContain('https_proxy');
    expect(annotation).toContain('no_proxy');
    expect(result.stdout.replace(/^::add-mask::.*$/gm, '')).not.toContain('sandbox-proxy-password');
    expect(sandbox.requests).toEqual([]);
    expect(result.outputs).toMatchObject({ attempts: '0', changed_workflow_ids: 'none', workflows: '[]' });
  });

  it('is none where it does not apply to the host', async ({ platform }) => {
    const sandbox = await platform();
    for (const env of [{ no_proxy: HOST }, { NO_PROXY: '*' }]) {
      const lookups = lookUpsThatFail(ALL);
      const result = await runAt(DOMAIN, { https_proxy: 'socks5://127.0.0.1:1', ...lookups, ...env });
      expect(expectOneFailure(result)).toContain(`ENOTFOUND ${HOST}`);
    }
    expectSuccess(await runAt(sandbox.url, { https_proxy: 'socks5://127.0.0.1:1' }));
  });

  it('is none where it is for http and the host is not', async ({ platform, proxyTo }) => {
    const sandbox = await platform();
    const proxy = await proxyTo(sandbox);
    const env = { https_proxy: `http://127.0.0.1:${proxy.port}`, http_proxy: 'nonsense' };
    expectSuccess(await runAt(DOMAIN, env));
  });
});

describe.concurrent('hosts that no proxy is for', () => {
  it('loopback, over TLS', async ({ platform, proxyTo }) => {
    const sandbox = await platform();
    const proxy = await proxyTo(sandbox);
    expectSuccess(await runAt(sandbox.url, { https_proxy: `http://127.0.0.1:${proxy.port}` }));
    expect(sandbox.requests).toHaveLength(1);
    expect(proxy.tunnels).toEqual([]);
  });

  it('loopback, in clear', async ({ sandbox, proxyTo }) => {
    const proxy = await proxyTo(sandbox);
    expectSuccess(await runAt(sandbox.url, { http_proxy: `http://127.0.0.1:${proxy.port}` }));
    expect([proxy.tunnels, proxy.others]).toEqual([[], []]);
  });

  it.for([HOST, 'other.test, .sandbox.test', 'sandbox.test', `${HOST}:443`, '*', HOST.toUpperCase()])(
    'no_proxy: %s',
    async (no_proxy, { platform, proxyTo }) => {
      const sandbox = await platform();
      const proxy = await proxyTo(sandbox);
      const lookups = lookUpsThatFail(ALL);
      const env = { https_proxy: `http://127.0.0.1:${proxy.port}`, no_proxy, ...lookups };
      // Only the direct way has to look the name up.
      expect(expectOneFailure(await runAt(DOMAIN, env))).toContain(`ENOTFOUND ${HOST}`);
      expect(proxy.tunnels).toEqual([]);
      expect(sandbox.requests).toEqual([]);
    },
  );

  it('no_proxy of other hosts does not count', async ({ platform, proxyTo }) => {
    const sandbox = await platform();
    const proxy = await proxyTo(sandbox);
    const env = { https_proxy: `http://127.0.0.1:${proxy.port}`, no_proxy: 'box.test,other.sandbox.test' };
    expectSuccess(await runAt(DOMAIN, env));
    expect(proxy.tunnels).toHaveLength(1);
  });
});

describe.concurrent('a proxy that does not let through', () => {
  it.for<{ name: string; refusal: Refusal; tunnels: number; words: RegExp }>([
    { name: '407', refusal: { http: 407 }, tunnels: 1, words: /407.*password/ },
    { name: '403', refusal: { http: 403 }, tunnels: 1, words: /HTTP 403/ },
    { name: '404', refusal: { http: 404 }, tunnels: 1, words: /404/ },
    { name: '500', refusal: { http: 500 }, tunnels: 3, words: /500.*max_attempts/ },
    { name: '502', refusal: { http: 502 }, tunnels: 3, words: /502.*max_attempts/ },
    { name: '503', refusal: { http: 503 }, tunnels: 3, words: /503.*max_attempts/ },
    {
      name: 'a proxy that closes the connection',
      refusal: { close: true },
      tunnels: 3,
      words: /max_attempts/,
    },
    {
      name: 'a proxy that hangs',
      refusal: { hang: true },
      tunnels: 3,
      words: /request_timeout_seconds.*max_attempts/,
    },
  ])('$name', async ({ refusal, tunnels, words }, { platform, proxyTo }) => {
    const sandbox = await platform();
    const proxy = await proxyTo(sandbox, Array(9).fill(refusal));
    const env = { https_proxy: `http://127.0.0.1:${proxy.port}` };
    const result = await runAt(DOMAIN, env, { max_attempts: '3', request_timeout_seconds: '1' });
    expect(expectOneFailure(result)).toMatch(words);
    expect(proxy.tunnels).toHaveLength(tunnels);
    expect(sandbox.requests).toEqual([]);
    expect(result.outputs).toMatchObject({ code: '', msg: '', attempts: String(tunnels) });
    // Nothing leaves before there is a tunnel.
    expect(result.outputs.changed_workflow_ids).toBe('none');
  });

  it.for<{ name: string; refusal: Refusal }>([
    { name: 'that came with a refusal', refusal: { http: 503, keepsOpen: true } },
    { name: 'that hung', refusal: { hang: true } },
  ])('keeps no connection $name', async ({ refusal }, { platform, proxyTo }) => {
    const sandbox = await platform();
    const proxy = await proxyTo(sandbox, [refusal]);
    const openAtRequest: number[] = [];
    sandbox.onRequest = () => openAtRequest.push(proxy.open.size);
    const env = { https_proxy: `http://127.0.0.1:${proxy.port}` };
    expectSuccess(await runAt(DOMAIN, env, { request_timeout_seconds: '1' }));
    expect(openAtRequest).toEqual([1]);
  });

  it.for<{ name: string; refusal: Refusal }>([
    { name: 'refused once', refusal: { http: 502 } },
    { name: 'closed the connection once', refusal: { close: true } },
    { name: 'hung once', refusal: { hang: true } },
  ])('is asked again: it $name', async ({ refusal }, { platform, proxyTo }) => {
    const sandbox = await platform();
    const proxy = await proxyTo(sandbox, [refusal]);
    const env = { https_proxy: `http://127.0.0.1:${proxy.port}` };
    expectSuccess(await runAt(DOMAIN, env, { request_timeout_seconds: '1' }));
    expect(proxy.tunnels).toHaveLength(2);
    expect(sandbox.requests).toHaveLength(1);
  });

  it('one automation that hangs does not take the others with it', async ({ platform, proxyTo }) => {
    const sandbox = await platform({ bases: [baseOf(4)] });
    const proxy = await proxyTo(sandbox);
    sandbox.script({ hang: true });
    const env = { https_proxy: `http://127.0.0.1:${proxy.port}` };
    const inputs = { workflow_id: numberedIds(4), request_timeout_seconds: '1' };
    const result = await runAt(DOMAIN, env, inputs);
    expectSuccess(result);
    expect(sandbox.requests).toHaveLength(5);
    expect(result.outputs.attempts).toBe('5');
  });

  it('is asked for a new tunnel where the platform hung in the last one', async ({ platform, proxyTo }) => {
    const sandbox = await platform();
    const proxy = await proxyTo(sandbox);
    sandbox.script({ hang: true }, { hangInBody: true }, { resetBeforeAnswer: true });
    const env = { https_proxy: `http://127.0.0.1:${proxy.port}` };
    expectSuccess(await runAt(DOMAIN, env, { request_timeout_seconds: '1' }));
    expect(proxy.tunnels).toHaveLength(4);
    expect(sandbox.requests).toHaveLength(4);
  });

  it('a proxy that is not there is named by its address', async () => {
    const result = await runAt(DOMAIN, { https_proxy: 'http://127.0.0.1:1' }, { max_attempts: '2' });
    const annotation = expectOneFailure(result);
    expect(annotation).toContain('127.0.0.1:1');
    expect(annotation).toContain('proxy');
    expect(result.outputs).toMatchObject({ attempts: '2', changed_workflow_ids: 'none' });
  });

  it('a proxy that is not there is named by every address that it has', async () => {
    const env = { https_proxy: 'http://localhost:1', ...resolving('localhost', ['::1', '127.0.0.1']) };
    const result = await runAt(DOMAIN, env, { max_attempts: '2' });
    expect(expectOneFailure(result)).toContain('ECONNREFUSED [::1]:1, ECONNREFUSED 127.0.0.1:1');
    expect(result.outputs).toMatchObject({ attempts: '2', changed_workflow_ids: 'none' });
  });

  it('a proxy that does not speak TLS, though its address says so', async ({ start, proxyTo }) => {
    const proxy = await proxyTo(await start());
    const env = { https_proxy: `https://127.0.0.1:${proxy.port}` };
    const result = await runAt(DOMAIN, env, { max_attempts: '1' });
    const annotation = expectOneFailure(result);
    expect(annotation).toContain(`wrong version number (TLS). ${en.conditions['proxy-tls'].meaning}`);
    expect(result.outputs).toMatchObject({ attempts: '1', changed_workflow_ids: 'none' });
    expect(proxy.tunnels).toEqual([]);
  });

  it('a host that does not speak TLS, with and without a proxy', async ({ start, proxyTo }) => {
    const sandbox = await start();
    const proxy = await proxyTo(sandbox);
    const env = { https_proxy: `http://127.0.0.1:${proxy.port}` };
    const results = [
      await runAt(DOMAIN, env, { max_attempts: '1' }),
      await runAt(`https://127.0.0.1:${sandbox.port}`, {}, { max_attempts: '1' }),
    ];
    for (const result of results) {
      const annotation = expectOneFailure(result);
      expect(annotation).toContain(`wrong version number (TLS). ${en.conditions['tls-handshake'].meaning}`);
      expect(result.outputs).toMatchObject({ attempts: '1', changed_workflow_ids: 'none' });
    }
    expect(sandbox.requests).toEqual([]);
  });

  it('a proxy whose own name does not exist', async () => {
    const env = { https_proxy: 'http://proxy.invalid:3128', ...lookUpsThatFail(ALL) };
    const result = await runAt(DOMAIN, env);
    expect(expectOneFailure(result)).toContain('ENOTFOUND proxy.invalid');
    expect(result.outputs).toMatchObject({ attempts: '1', changed_workflow_ids: 'none' });
  });
});

describe.concurrent('a certificate', () => {
  const BOTH = /NODE_EXTRA_CA_CERTS.*NODE_USE_SYSTEM_CA/;

  it('that is trusted through NODE_EXTRA_CA_CERTS is good', async ({ platform }) => {
    const sandbox = await platform();
    expectSuccess(await runAt(sandbox.url, {}));
    expect(sandbox.requests).toHaveLength(1);
  });

  it('that nobody trusts ends the stage at once, and says what to set', async ({ platform }) => {
    const sandbox = await platform({ bases: [baseOf(2)] });
    const result = await runPlain(sandbox, { workflow_id: numberedIds(2) });
    const annotation = expectOneFailure(result);
    expect(annotation).toMatch(BOTH);
    expect(annotation).toContain('DEPTH_ZERO_SELF_SIGNED_CERT');
    expect(annotation).toContain('Not attempted: ');
    expect(sandbox.requests).toEqual([]);
    expect(result.log.filter((line) => line.includes(': retrying '))).toEqual([]);
    expect(result.outputs).toMatchObject({ code: '', attempts: '1', changed_workflow_ids: 'none' });
  });

  it('that nobody trusts because the file of authorities is missing names that file', async ({
    platform,
  }) => {
    const sandbox = await platform();
    const file = join(tmpdir(), 'no-such-folder', 'authority.pem');
    const { errors, outputs } = await runPlain(sandbox, {}, { env: { NODE_EXTRA_CA_CERTS: file } });
    expect(errors).toEqual([expect.stringContaining(`NODE_EXTRA_CA_CERTS=${file}: ENOENT`)]);
    expect(errors[0]).toContain(en.conditions['certificate-file'].meaning);
    expect(outputs.changed_workflow_ids).toBe('none');
  });

  it('that nobody trusts, through a proxy', async ({ platform, proxyTo }) => {
    const sandbox = await platform();
    const proxy = await proxyTo(sandbox);
    const env = { https_proxy: `http://127.0.0.1:${proxy.port}` };
    const result = await runPlain({ url: DOMAIN }, {}, { env });
    expect(expectOneFailure(result)).toMatch(BOTH);
    expect(proxy.tunnels).toHaveLength(1);
    expect(sandbox.requests).toEqual([]);
    expect(result.outputs.changed_workflow_ids).toBe('none');
  });

  it('of another host does not do', async ({ start, proxyTo }) => {
    const other = await certificateFor(['other.sandbox.test']);
    try {
      const sandbox = await start({ tls: other });
      const proxy = await proxyTo(sandbox);
      const env = { https_proxy: `http://127.0.0.1:${proxy.port}`, NODE_EXTRA_CA_CERTS: other.file };
      const result = await runPlain({ url: DOMAIN }, {}, { env });
      expect(expectOneFailure(result)).toContain('certificate');
      expect(proxy.tunnels).toHaveLength(1);
      expect(sandbox.requests).toEqual([]);
    } finally {
      other.dispose();
    }
  });

  it('that has expired does not do', async ({ start }) => {
    const expired = await certificateFor(['127.0.0.1'], new Date(Date.UTC(2021, 0, 1)));
    try {
      const sandbox = await start({ tls: expired });
      const result = await runPlain(sandbox, {}, { env: { NODE_EXTRA_CA_CERTS: expired.file } });
      expect(expectOneFailure(result)).toContain('CERT_HAS_EXPIRED');
      expect(sandbox.requests).toEqual([]);
    } finally {
      expired.dispose();
    }
  });

  it('is asked for: a platform that speaks in clear is no platform', async ({ sandbox }) => {
    const result = await runPlain({ url: sandbox.url.replace('http:', 'https:') }, { max_attempts: '1' });
    expectOneFailure(result);
    expect(sandbox.requests).toEqual([]);
  });
});

describe.concurrent('a name that does not resolve', () => {
  it('because it does not exist ends the stage at once', async () => {
    const inputs = { workflow_id: numberedIds(2) };
    const result = await runPlain({ url: DOMAIN }, inputs, { env: lookUpsThatFail(ALL) });
    const annotation = expectOneFailure(result);
    expect(annotation).toContain(`ENOTFOUND ${HOST}`);
    expect(annotation).toContain('domain');
    expect(annotation).toContain('Not attempted: ');
    expect(result.outputs).toMatchObject({ code: '', attempts: '1', changed_workflow_ids: 'none' });
  });

  it('because the name service has trouble is tried again', async () => {
    const inputs = { workflow_id: numberedIds(2), max_attempts: '3' };
    const result = await runPlain({ url: DOMAIN }, inputs, {
      env: lookUpsThatFail(ALL, { code: 'EAI_AGAIN' }),
    });
    const annotation = expectOneFailure(result);
    expect(annotation).toContain(`EAI_AGAIN ${HOST}`);
    expect(annotation).toContain('max_attempts');
    expect(result.outputs).toMatchObject({ code: '', attempts: '6', changed_workflow_ids: 'none' });
  });

  it('is no matter where a proxy resolves it', async ({ platform, proxyTo }) => {
    const proxy = await proxyTo(await platform());
    const env = { https_proxy: `http://127.0.0.1:${proxy.port}`, ...lookUpsThatFail(ALL) };
    expectSuccess(await runAt(DOMAIN, env));
  });
});
