import { once } from 'node:events';
import { Agent, type ClientRequest } from 'node:http';
import { type AddressInfo, createServer, Socket } from 'node:net';
import {
  createServer as createTlsServer,
  getCACertificates,
  setDefaultCACertificates,
  type TLSSocket,
} from 'node:tls';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { faultOf } from '../../src/platform/client-errors.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { Api, type ApiRequest } from '../../src/platform/exchange.ts';
import { idleRead, watchIdle } from '../../src/platform/idle.ts';
import { TunnelAgent } from '../../src/platform/tunnel.ts';
import { type Certificate, certificateFor } from '../bundle/certificates.ts';

let certificate: Certificate;
beforeAll(async () => {
  certificate = await certificateFor(['127.0.0.1', 'open.example.com']);
  const before = getCACertificates('default');
  setDefaultCACertificates([...before, certificate.cert]);
  return () => setDefaultCACertificates(before);
});
afterAll(() => certificate.dispose());

const GET: ApiRequest = { method: 'GET', path: '/open-apis/example', token: 't-example' };
const IN_TIME = Number.POSITIVE_INFINITY;

const answer = (code: number) => `HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{"code":${code}}`;

/** A host on loopback with a client of it. What it says to its first request is 1, to the second one 2, and so on. */
interface Scene {
  readonly api: Api;
  /** The ends of the host of its connections, in the order in which they were made. */
  readonly connections: readonly Socket[];
}

async function scene(way: 'in clear' | 'over TLS' | 'through a proxy'): Promise<Scene> {
  const connections: Socket[] = [];
  let requests = 0;
  const serve = (socket: Socket | TLSSocket) => {
    connections.push(socket);
    onTestFinished(() => void socket.destroy());
    socket.on('error', () => undefined).on('data', () => socket.write(answer(++requests)));
  };
  // What is written leaves at once.
  const noDelay = true;
  const host =
    way === 'in clear'
      ? createServer({ noDelay }, serve)
      : createTlsServer({ key: certificate.key, cert: certificate.cert, noDelay }, serve);
  // The host is at its end of the tunnel: what that writes need not be handed on.
  const proxy = createServer({ noDelay }, (socket) => {
    socket.once('data', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      host.emit('connection', socket);
    });
  });
  const server = way === 'through a proxy' ? proxy : host;
  onTestFinished(() => void server.close());
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  onTestFinished(() => void vi.unstubAllEnvs());
  for (const name of ['http_proxy', 'https_proxy', 'no_proxy']) {
    vi.stubEnv(name, undefined);
    vi.stubEnv(name.toUpperCase(), undefined);
  }
  if (way === 'through a proxy') vi.stubEnv('https_proxy', `http://127.0.0.1:${port}`);
  const baseUrl = {
    'in clear': `http://127.0.0.1:${port}`,
    'over TLS': `https://127.0.0.1:${port}`,
    'through a proxy': 'https://open.example.com',
  }[way];
  const api = new Api({
    baseUrl,
    userAgent: 'feishu-automation-switch/0.0.0',
    requestTimeoutMs: 15_000,
    clock: systemClock,
    signal: new AbortController().signal,
    faultOf,
    tunnelTo: (proxy) => new TunnelAgent(proxy),
    redact: (text) => text,
  });
  return { api, connections };
}

/**
 * Holds the process up while what was written arrives, as a busy machine may: it has seen nothing of that when it goes
 * on. Linux needs no time for it; on other systems loopback has a thread of its own.
 */
function holdUp(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
}

describe.each(['in clear', 'over TLS', 'through a proxy'] as const)('an idle connection %s', (way) => {
  it('is used for the next request', async () => {
    const { api, connections } = await scene(way);
    expect(await api.send(GET, IN_TIME)).toMatchObject({ answer: { code: 1 } });
    expect(await api.send(GET, IN_TIME)).toMatchObject({ answer: { code: 2 } });
    expect(connections).toHaveLength(1);
  });

  it.each<[string, (host: Socket | undefined) => unknown]>([
    ['an answer that nobody asked for', (host) => host?.write(answer(0))],
    ['the beginning of one', (host) => host?.write(answer(0).slice(0, -10))],
    ['anything else', (host) => host?.write('\r\n')],
    ['the end', (host) => host?.end()],
  ])('on which %s arrives is not used again, and costs no repeat', async (_, act) => {
    const { api, connections } = await scene(way);
    expect(await api.send(GET, IN_TIME)).toMatchObject({ answer: { code: 1 } });
    act(connections[0]);
    holdUp();
    const next = await api.send(GET, IN_TIME);
    expect(next).toMatchObject({ answer: { code: 2 } });
    expect(next).not.toHaveProperty('answer.isRepeat');
    expect(connections).toHaveLength(2);
  });
});

describe('an agent that watches what is idle', () => {
  const request = {} as ClientRequest;

  it('gives up a connection on which something arrives', () => {
    const agent = watchIdle(new Agent());
    const socket = new Socket();
    agent.keepSocketAlive(socket);
    socket.emit('data', 'x');
    expect(socket.destroyed).toBe(true);
  });

  it('lets one be that is in use again', () => {
    const agent = watchIdle(new Agent());
    const socket = new Socket();
    agent.keepSocketAlive(socket);
    agent.reuseSocket(socket, request);
    expect(request.reusedSocket).toBe(true);
    socket.emit('data', 'x');
    expect(socket.destroyed).toBe(false);
  });

  it('keeps none that its host is about to close', () => {
    const agent = watchIdle(new Agent());
    const socket = Object.assign(new Socket(), {
      _httpMessage: { res: { headers: { 'keep-alive': 'timeout=1' } } },
    });
    expect(agent.keepSocketAlive(socket)).toBe(false);
  });
});

it('nothing is waited for where no connection is idle', async () => {
  const turn = vi.spyOn(globalThis, 'setImmediate');
  onTestFinished(() => turn.mockRestore());
  await idleRead(new Agent());
  expect(turn).not.toHaveBeenCalled();
});
