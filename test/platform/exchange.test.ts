import { getEventListeners, once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, createServer as createSilence } from 'node:net';
import nock from 'nock';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { faultOf } from '../../src/platform/client-errors.ts';
import { type Clock, systemClock } from '../../src/platform/clock.ts';
import { Api, type ApiOptions, type ApiRequest, MAX_ANSWER_BYTES } from '../../src/platform/exchange.ts';
import { TunnelAgent } from '../../src/platform/tunnel.ts';
import { SkippingClock } from '../retry/skipping-clock.ts';

const HOST = 'https://open.example.com';
const PATH = '/open-apis/example';

beforeEach(() => {
  nock.disableNetConnect();
});
afterEach(() => {
  nock.abortPendingRequests();
  nock.cleanAll();
  nock.enableNetConnect();
});

function api(options: Partial<ApiOptions> = {}): Api {
  return new Api({
    baseUrl: HOST,
    userAgent: 'feishu-automation-switch/0.0.0',
    requestTimeoutMs: 15_000,
    clock: systemClock,
    signal: new AbortController().signal,
    faultOf,
    tunnelTo: (proxy) => new TunnelAgent(proxy),
    redact: (text) => text,
    ...options,
  });
}

const GET: ApiRequest = { method: 'GET', path: PATH, token: 't-example' };
const IN_TIME = Number.POSITIVE_INFINITY;

describe('a request', () => {
  it('is sent with token, type of the body and user agent, and the body as JSON', async () => {
    let headers: Record<string, string> = {};
    const scope = nock(HOST)
      .put(PATH, '{"status":"Enable"}')
      .reply((sent: Request) => {
        headers = Object.fromEntries(sent.headers);
        return [200, { code: 0 }];
      });
    const request: ApiRequest = { ...GET, method: 'PUT', body: { status: 'Enable' } };
    expect(await api().send(request, IN_TIME)).toMatchObject({ answer: { httpStatus: 200, code: 0 } });
    scope.done();
    expect(headers).toMatchObject({
      authorization: 'Bearer t-example',
      'content-type': 'application/json; charset=utf-8',
      'user-agent': 'feishu-automation-switch/0.0.0',
      host: 'open.example.com',
    });
  });

  it('without a body has no type, and without a token no authorization', async () => {
    let headers: Record<string, string> = {};
    nock(HOST)
      .get(PATH)
      .reply((sent: Request) => {
        headers = Object.fromEntries(sent.headers);
        return [200, { code: 0 }];
      });
    await api().send({ method: 'GET', path: PATH }, IN_TIME);
    expect(Object.keys(headers)).not.toContain('content-type');
    expect(Object.keys(headers)).not.toContain('authorization');
  });

  it('has further headers where it asks for them', async () => {
    const scope = nock(HOST, { reqheaders: { 'x-app-id': 'cli_a' } })
      .get(PATH)
      .reply(200, { code: 0 });
    await api().send({ ...GET, headers: { 'X-App-Id': 'cli_a' } }, IN_TIME);
    scope.done();
  });

  it('is told of, with what came of it', async () => {
    nock(HOST).get(PATH).reply(200, { code: 0 });
    const seen: unknown[] = [];
    const client = api({ observe: (request, exchange) => seen.push([request, exchange]) });
    const exchange = await client.send(GET, IN_TIME);
    expect(seen).toEqual([[GET, exchange]]);
  });
});

describe('an answer', () => {
  it.each([200, 400, 404, 429, 500, 503])('with HTTP %i is read, whatever it says', async (httpStatus) => {
    nock(HOST).get(PATH).reply(httpStatus, { code: 1254002, msg: 'Fail' }, { 'x-tt-logid': 'log-1' });
    const exchange = await api().send(GET, IN_TIME);
    expect(exchange).toMatchObject({ answer: { httpStatus, code: 1254002, msg: 'Fail', logId: 'log-1' } });
  });

  it.each([301, 302, 303, 307, 308])('that redirects with %i is not followed', async (httpStatus) => {
    nock(HOST)
      .get(PATH)
      .reply(httpStatus, '', { location: `${HOST}/elsewhere` });
    const elsewhere = nock(HOST).get('/elsewhere').reply(200, { code: 0 });
    expect(await api().send(GET, IN_TIME)).toMatchObject({ answer: { httpStatus } });
    expect(elsewhere.isDone()).toBe(false);
  });

  it.each([502, 503, 504])('with HTTP %i is not asked for again', async (httpStatus) => {
    nock(HOST).get(PATH).reply(httpStatus).get(PATH).reply(200, { code: 0 });
    expect(await api().send(GET, IN_TIME)).toMatchObject({ answer: { httpStatus } });
  });

  it('with HTTP 401 is not answered with credentials', async () => {
    nock(HOST).get(PATH).reply(401, '', { 'www-authenticate': 'Basic' });
    expect(await api().send(GET, IN_TIME)).toMatchObject({ answer: { httpStatus: 401 } });
  });

  it('of exactly the limit is read', async () => {
    const body = JSON.stringify({ code: 0 }).padEnd(MAX_ANSWER_BYTES, ' ');
    nock(HOST).get(PATH).reply(200, body);
    expect(await api().send(GET, IN_TIME)).toMatchObject({ answer: { code: 0 } });
  });

  it('of one byte more is refused', async () => {
    const body = JSON.stringify({ code: 0 }).padEnd(MAX_ANSWER_BYTES + 1, ' ');
    nock(HOST).get(PATH).reply(200, body);
    expect(await api().send(GET, IN_TIME)).toEqual({
      fault: { kind: 'too-large', httpStatus: 200, limitBytes: 1024 * 1024 },
    });
  });

  it('is redacted', async () => {
    nock(HOST).get(PATH).reply(200, { code: 1, msg: 'token t-example' });
    const redact = (text: string) => text.replaceAll('t-example', '***');
    expect(await api({ redact }).send(GET, IN_TIME)).toMatchObject({ answer: { msg: 'token ***' } });
  });
});

describe('a request that does not come to an end', () => {
  const silent = () => nock(HOST).get(PATH).delay(3_600_000).reply(200, { code: 0 });

  it('is cut at the limit for one request', async () => {
    silent();
    const clock = new SkippingClock();
    const exchange = await api({ clock, requestTimeoutMs: 15_000 }).send(GET, 60_000);
    expect(exchange).toEqual({ fault: { kind: 'timeout', limitMs: 15_000 } });
    expect(clock.now()).toBe(15_000);
  });

  it('is cut at the end of the budget, if that is sooner', async () => {
    silent();
    const clock = new SkippingClock(1000);
    expect(await api({ clock }).send(GET, 4000)).toEqual({ fault: { kind: 'budget' } });
    expect(clock.now()).toBe(4000);
  });

  it('is cut at once where the budget is spent', async () => {
    silent();
    const clock = new SkippingClock(5000);
    expect(await api({ clock }).send(GET, 4000)).toEqual({ fault: { kind: 'budget' } });
    expect(clock.now()).toBe(5000);
  });

  it('is cut when the job is cancelled', async () => {
    silent();
    const cancellation = new AbortController();
    setImmediate(() => cancellation.abort('SIGTERM'));
    expect(await api({ signal: cancellation.signal }).send(GET, IN_TIME)).toEqual({
      fault: { kind: 'cancelled' },
    });
  });

  it('is not begun when the job is cancelled', async () => {
    const scope = nock(HOST).get(PATH).reply(200, { code: 0 });
    const signal = AbortSignal.abort('SIGINT');
    expect(await api({ signal }).send(GET, IN_TIME)).toEqual({
      fault: { kind: 'cancelled', stop: { step: 'name', addresses: [] } },
    });
    expect(scope.isDone()).toBe(false);
  });
});

it('a request that is cut leaves no connection behind', async () => {
  const cancellation = new AbortController();
  const { promise: closed, resolve: close } = Promise.withResolvers<void>();
  const server = createServer(({ socket }) => {
    socket.on('close', () => close());
    cancellation.abort();
  }).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close().closeAllConnections());
  await once(server, 'listening');
  nock.enableNetConnect('127.0.0.1');

  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const exchange = await api({ baseUrl, signal: cancellation.signal }).send(GET, IN_TIME);
  expect(exchange).toEqual({ fault: { kind: 'cancelled' } });
  await closed;
});

describe('a request that is cut before it could leave', () => {
  // Takes connections and says nothing.
  const silence = async () => {
    const server = createSilence().listen(0, '127.0.0.1');
    onTestFinished(() => void server.close());
    server.on('connection', (socket) => onTestFinished(() => void socket.destroy()));
    await once(server, 'listening');
    nock.enableNetConnect('127.0.0.1');
    return { server, port: (server.address() as AddressInfo).port };
  };

  it('in the handshake of TLS says so', async () => {
    const { server, port } = await silence();
    const cancellation = new AbortController();
    // The first bytes that come are the handshake's.
    server.on('connection', (socket) => socket.once('data', () => cancellation.abort()));
    const client = api({ baseUrl: `https://127.0.0.1:${port}`, signal: cancellation.signal });
    expect(await client.send(GET, IN_TIME)).toEqual({
      fault: { kind: 'cancelled', stop: { step: 'tls', addresses: [`127.0.0.1:${port}`] } },
    });
  });

  it('while a proxy has not answered says so, and closes the connection to that', async () => {
    const { server, port } = await silence();
    vi.stubEnv('https_proxy', `http://me:example-secret@127.0.0.1:${port}`);
    onTestFinished(() => void vi.unstubAllEnvs());
    const cancellation = new AbortController();
    const { promise: closed, resolve: close } = Promise.withResolvers<void>();
    server.on('connection', (socket) => {
      socket.on('close', () => close());
      socket.once('data', () => cancellation.abort());
    });
    expect(await api({ signal: cancellation.signal }).send(GET, IN_TIME)).toEqual({
      fault: {
        kind: 'cancelled',
        stop: { step: 'tunnel', addresses: [], proxy: `http://127.0.0.1:${port}` },
      },
    });
    await closed;
  });
});

it('a request that has ended no longer listens for the end of the job', async () => {
  nock(HOST).get(PATH).reply(200, { code: 0 });
  const { signal } = new AbortController();
  await api({ signal }).send(GET, IN_TIME);
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

it('a request that has ended leaves no timer behind', async () => {
  nock(HOST).get(PATH).reply(200, { code: 0 });
  let running = 0;
  const clock: Clock = {
    ...systemClock,
    after(delayMs, callback) {
      running += 1;
      const stop = systemClock.after(delayMs, callback);
      return () => {
        running -= 1;
        stop();
      };
    },
  };
  await api({ clock }).send(GET, IN_TIME);
  expect(running).toBe(0);
});

describe('a network that fails', () => {
  it('is told in one harmless line', async () => {
    nock(HOST)
      .get(PATH)
      .replyWithError(Object.assign(new Error('a\r\n::error::b'), { code: 'ECONNRESET' }));
    const exchange = await api().send(GET, IN_TIME);
    expect(exchange).toMatchObject({ fault: { detail: 'a ::error::b' } });
  });

  it('is not blamed for an error of ours', async () => {
    const slip = new TypeError('a slip');
    nock(HOST).get(PATH).replyWithError(slip);
    await expect(api().send(GET, IN_TIME)).rejects.toThrow('a slip');
  });
});
