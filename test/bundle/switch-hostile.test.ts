import { createServer, type Server } from 'node:http';
import { type AddressInfo, createServer as createRawServer, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { describe, expect, onTestFinished } from 'vitest';
import type { CallName, Fault } from '../../sandbox/sandbox.ts';
import { certificateFor } from './certificates.ts';
import { startProxy } from './connect-proxy.ts';
import { heldUpForASecond, noJitter } from './preload.ts';
import {
  appPair,
  expectOneFailure,
  it,
  numberedId,
  numberedIds,
  runPlain,
  workflowId,
  workflowsOf,
} from './sample-step.ts';

const MEBIBYTE = 1024 * 1024;

/** Answers that must not pass for success in any call, with the tries where `max_attempts` is 2. */
const HOSTILE: readonly { readonly name: string; readonly fault: Fault; readonly tries: 1 | 2 }[] = [
  { name: 'cut before the body', fault: { cutAfterBytes: 0 }, tries: 2 },
  { name: 'cut in the body', fault: { cutAfterBytes: 8 }, tries: 2 },
  { name: 'truncated JSON', fault: { rawBody: '{"code":0,"msg":"succ' }, tries: 2 },
  { name: 'empty', fault: { rawBody: '' }, tries: 2 },
  { name: 'only blanks', fault: { rawBody: ' \r\n\t' }, tries: 2 },
  { name: 'HTTP 204', fault: { http: 204, rawBody: '' }, tries: 2 },
  { name: 'HTTP 101', fault: { http: 101 }, tries: 1 },
  { name: 'HTML', fault: { rawBody: '<html><title>Sign in</title></html>' }, tries: 2 },
  { name: 'two JSON values', fault: { rawBody: '{"code":0}{"code":0}' }, tries: 2 },
  { name: 'endless', fault: { endless: true }, tries: 1 },
  {
    name: 'more than 1 MiB of good JSON',
    fault: { rawBody: `{"code":0,"msg":"${'x'.repeat(MEBIBYTE)}"}` },
    tries: 1,
  },
  { name: 'null', fault: { rawBody: 'null' }, tries: 1 },
  { name: 'an array', fault: { rawBody: '[{"code":0}]' }, tries: 1 },
  { name: 'a string', fault: { rawBody: '"success"' }, tries: 1 },
  { name: 'a number', fault: { rawBody: '0' }, tries: 1 },
  { name: 'no code', fault: { rawBody: '{"msg":"success","data":{}}' }, tries: 1 },
  { name: 'code as text', fault: { topLevel: { code: '0' } }, tries: 1 },
  { name: 'code as null', fault: { topLevel: { code: null } }, tries: 1 },
  { name: 'code as false', fault: { topLevel: { code: false } }, tries: 1 },
  { name: 'code as an array', fault: { topLevel: { code: [0] } }, tries: 1 },
  { name: 'code as a fraction', fault: { topLevel: { code: 0.5 } }, tries: 1 },
  { name: 'code 0 at HTTP 400', fault: { code: 0, http: 400 }, tries: 1 },
  { name: 'code 0 at HTTP 500', fault: { code: 0, http: 500 }, tries: 2 },
  { name: 'code 0 at HTTP 302', fault: { code: 0, http: 302 }, tries: 1 },
];

/** Answers that take longer than `request_timeout_seconds`. */
const SLOW: readonly { readonly name: string; readonly fault: Fault }[] = [
  { name: 'hanging', fault: { hang: true } },
  { name: 'hanging in the body', fault: { hangInBody: true } },
  { name: 'dripping', fault: { drip: { bytes: 1, everyMs: 150 } } },
  { name: 'dripping without end', fault: { endless: true, drip: { bytes: 1, everyMs: 150 } } },
];

const CALLS: readonly { readonly call: CallName; readonly inputs: Readonly<Record<string, string>> }[] = [
  { call: 'switch', inputs: {} },
  { call: 'mint', inputs: appPair },
  { call: 'workflow-switch', inputs: { workflow_id: workflowId } },
  { call: 'list', inputs: { if_unchanged: 'skip' } },
  { call: 'workflow-list', inputs: { workflow_id: workflowId, if_unchanged: 'skip' } },
  { call: 'wiki', inputs: { app_token: 'https://sandbox.feishu.cn/wiki/wikcnSandboxSamplePage' } },
];

// All calls share one way to send and to read; the rest of the table is for the two that matter most.
const SPOT = [
  'cut in the body',
  'truncated JSON',
  'endless',
  'null',
  'code as text',
  'code 0 at HTTP 500',
  'dripping',
];

describe.concurrent.each(CALLS)('an answer to the call $call', ({ call, inputs }) => {
  const isWhole = call === 'switch' || call === 'mint';
  const chosen = <Row extends { name: string }>(rows: readonly Row[]) =>
    rows.filter(({ name }) => isWhole || SPOT.includes(name));

  it.for(chosen(HOSTILE))('$name', async ({ fault, tries }, { sandbox }) => {
    sandbox.script({ ...fault, call, carryOut: 'no', times: Number.POSITIVE_INFINITY });
    const result = await runPlain(sandbox, { ...inputs, max_attempts: '2' }, { env: noJitter });
    expectOneFailure(result);
    expect(sandbox.requests.filter((request) => request.call === call)).toHaveLength(tries);
    expectNoSuccess(result);
    if (!call.endsWith('switch'))
      expect(sandbox.requests.some((one) => one.call.endsWith('switch'))).toBe(false);
  });

  it.for(chosen(SLOW))('$name', async ({ fault }, { sandbox }) => {
    sandbox.script({ ...fault, call, carryOut: 'no', times: Number.POSITIVE_INFINITY });
    const limits = { max_attempts: '1', request_timeout_seconds: '1' };
    const result = await runPlain(sandbox, { ...inputs, ...limits });
    expect(expectOneFailure(result)).toContain('within 1 s (`request_timeout_seconds`)');
    expectNoSuccess(result);
    expect(result.tookMs).toBeLessThan(15_000);
  });
});

describe.concurrent('a redirect', () => {
  it.for(
    CALLS.flatMap(({ call, inputs }) =>
      (call === 'switch' || call === 'mint' ? [301, 302, 303, 307, 308] : [307]).map((http) => ({
        call,
        http,
        inputs,
      })),
    ),
  )('of the call $call, HTTP $http, is not followed', async ({ call, http, inputs }, { sandbox, start }) => {
    const elsewhere = await start();
    const location = `${elsewhere.url}/open-apis/elsewhere`;
    sandbox.script({ call, http, headers: { Location: location }, times: Number.POSITIVE_INFINITY });
    const result = await runPlain(sandbox, inputs);
    const annotation = expectOneFailure(result);
    expect(annotation).toContain(`HTTP ${http}`);
    expect(annotation).toContain('Check `domain`');
    expect(sandbox.requests.filter((request) => request.call === call)).toHaveLength(1);
    expect(elsewhere.requests).toEqual([]);
  });

  it('to the same host is not followed either', async ({ sandbox }) => {
    sandbox.script({ http: 307, headers: { Location: `${sandbox.url}/open-apis/elsewhere` } });
    expectOneFailure(await runPlain(sandbox));
    expect(sandbox.requests).toHaveLength(1);
  });
});

describe.concurrent('a mint with code 0', () => {
  it.for([
    { name: 'without a token', topLevel: { tenant_access_token: undefined } },
    { name: 'with an empty token', topLevel: { tenant_access_token: '' } },
    { name: 'with a token of blanks', topLevel: { tenant_access_token: '  ' } },
    { name: 'with a number for a token', topLevel: { tenant_access_token: 7 } },
    { name: 'with null for a token', topLevel: { tenant_access_token: null } },
    { name: 'with an object for a token', topLevel: { tenant_access_token: { token: 't-sandbox' } } },
    {
      name: 'with a token that has a line break',
      topLevel: { tenant_access_token: 't-sandbox\r\nX-Injected: 1' },
    },
    { name: 'with a token that has a blank', topLevel: { tenant_access_token: 't-sand box' } },
    { name: 'with a token that is not ASCII', topLevel: { tenant_access_token: 't-sandbox令牌' } },
    {
      name: 'with the token where it does not belong',
      topLevel: { tenant_access_token: undefined, data: { tenant_access_token: 't-sandbox' } },
    },
  ])('$name ends the step', async ({ topLevel }, { sandbox }) => {
    sandbox.script({ call: 'mint', topLevel, times: Number.POSITIVE_INFINITY });
    const result = await runPlain(sandbox, appPair);
    expect(expectOneFailure(result)).toContain(appPair.app_id);
    expect(sandbox.requests.map(({ call }) => call)).toEqual(['mint']);
    expectNoSuccess(result);
  });
});

describe.concurrent('the switch of a Base workflow with code 0 and another status', () => {
  it.for(['enabled', '', 'Disable', 7, null])('%j is no success', async (status, { sandbox }) => {
    sandbox.script({ data: { workflow_id: workflowId, status }, times: Number.POSITIVE_INFINITY });
    const result = await runPlain(sandbox, { workflow_id: workflowId });
    expectOneFailure(result);
    expectNoSuccess(result);
    expect(result.outputs.changed_workflow_ids).toBe(workflowId);
  });
});

describe('bytes that are no HTTP', () => {
  it.each([
    ['garbage', 'what is this\r\n\r\n'],
    ['a status that is no number', 'HTTP/1.1 OK\r\n\r\n'],
    ['a length that is no number', 'HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n{"code":0}'],
    ['a header without an end', `HTTP/1.1 200 OK\r\nX: ${'x'.repeat(100_000)}`],
    [
      'a header with a control character',
      'HTTP/1.1 200 OK\r\nX-Tt-Logid: a\u0000b\r\nContent-Length: 10\r\n\r\n{"code":0}',
    ],
    ['broken chunks', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{"code":0}\r\n0\r\n\r\n'],
    ['chunks without an end', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\na\r\n{"code":0}\r\n'],
    [
      'a body shorter than its length',
      'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"code":0,"msg":"success","data":{}}',
    ],
    [
      'another protocol',
      'HTTP/1.1 101 Switching Protocols\r\nUpgrade: other\r\nConnection: Upgrade\r\n\r\n{"code":0}',
    ],
    ['nothing', ''],
  ])('%s', async (_, bytes) => {
    const { url, connections } = await rawServer(bytes);
    const result = await runPlain(
      { url },
      { max_attempts: '2', request_timeout_seconds: '1' },
      { env: noJitter },
    );
    expectOneFailure(result);
    expectNoSuccess(result);
    expect(connections()).toBe(2);
  });
});

describe('bytes that nobody asked for', () => {
  const answer = (body: string, headers = '') =>
    `HTTP/1.1 200 OK\r\n${headers}Content-Length: ${body.length}\r\n\r\n${body}`;
  const success = answer('{"code":0}');
  const refusal = answer('{"code":1254302,"msg":"refused"}');

  it.for([
    ['another answer', success],
    ['junk', 'xx'],
  ])('in one packet with an answer are lost: %s', async ([, more]) => {
    const { url, connections } = await conversation([success + more, refusal]);
    const result = await runPlain({ url }, { workflow_id: numberedIds(2), max_attempts: '1' });
    expectOneFailure(result);
    expect(result.outputs).toMatchObject({ code: '1254302', changed_workflow_ids: numberedId(1) });
    expect(connections()).toBe(2);
  });

  it.for(['in clear', 'over TLS', 'through a proxy'])(
    '%s, while the connection is idle, are no answer to what is sent next',
    async (way) => {
      const certificate = await certificateFor(['127.0.0.1', 'base.sandbox.test']);
      onTestFinished(() => certificate.dispose());
      // Nothing is sent within the second after this one.
      const limited = answer('{"code":99991400}', 'x-ogw-ratelimit-reset: 1\r\n');
      const tls = way === 'in clear' ? undefined : certificate;
      const { url, port, connections, say } = await conversation([limited, refusal], tls);
      const proxy = await startProxy(port);
      onTestFinished(() => proxy.close());
      const isProxied = way === 'through a proxy';
      const result = await runPlain(
        { url: isProxied ? 'https://base.sandbox.test' : url },
        { max_attempts: '2' },
        {
          env: {
            ...heldUpForASecond,
            NODE_EXTRA_CA_CERTS: certificate.file,
            ...(isProxied && { https_proxy: `http://127.0.0.1:${proxy.port}` }),
          },
          onStart: ({ stdout }) =>
            stdout?.on('data', (text: string) => {
              if (text.includes('retrying in 1 s')) say(success);
            }),
        },
      );
      expectOneFailure(result);
      expect(result.outputs).toMatchObject({ code: '1254302', attempts: '2', changed_workflow_ids: 'none' });
      expect(connections()).toBe(2);
    },
  );
});

describe('an answer of 1 MiB', () => {
  it('is read whole', async () => {
    const frame = '{"code":0,"msg":""}';
    const { url } = await listening(
      createServer((request, response) => {
        request
          .resume()
          .on('end', () => response.end(frame.replace('""', `"${'x'.repeat(MEBIBYTE - frame.length)}"`)));
      }),
    );
    expect((await runPlain({ url })).exitCode).toBe(0);
  });
});

function expectNoSuccess(result: Awaited<ReturnType<typeof runPlain>>): void {
  expect(result.outputs.code).not.toBe('0');
  for (const workflow of workflowsOf(result)) {
    expect(workflow.status).not.toBe('Disable');
    expect(workflow.changed).not.toBe(true);
  }
  expect(result.log.filter((line) => line.startsWith('Turned'))).toEqual([]);
}

/** A server that answers the first bytes of whatever comes with these, and ends. */
async function rawServer(bytes: string): Promise<{ url: string; connections: () => number }> {
  let connections = 0;
  const server = createRawServer((socket) => {
    connections += 1;
    socket.on('error', () => undefined);
    socket.once('data', () => socket.end(Buffer.from(bytes, 'latin1')));
  });
  const { url } = await listening(server);
  return { url, connections: () => connections };
}

/** A server that answers one request after the other with these bytes, and says more on its first connection when told. */
async function conversation(
  answers: readonly string[],
  tls?: { readonly key: string; readonly cert: string },
): Promise<{ url: string; port: number; connections: () => number; say: (bytes: string) => void }> {
  const sockets: Socket[] = [];
  let requests = 0;
  const serve = (socket: Socket) => {
    sockets.push(socket);
    socket.on('error', () => undefined).on('data', () => socket.write(answers[requests++] ?? ''));
  };
  const server = tls ? createTlsServer({ key: tls.key, cert: tls.cert }, serve) : createRawServer(serve);
  const { url, port } = await listening(server);
  return {
    url: tls ? url.replace('http:', 'https:') : url,
    port,
    connections: () => sockets.length,
    say: (bytes) => sockets[0]?.write(bytes),
  };
}

async function listening(
  server: Server | ReturnType<typeof createRawServer>,
): Promise<{ url: string; port: number }> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, port };
}
