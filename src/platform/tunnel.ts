import * as http from 'node:http';
import * as https from 'node:https';
import type { Duplex } from 'node:stream';
import { isOk } from './answer.ts';
import type { Way } from './way.ts';

/** Why there is no tunnel: what befell the way to the proxy, not that to the host behind it. */
export class TunnelError extends Error {
  override readonly name = 'TunnelError';
  /** What the proxy answered to CONNECT; `undefined` where it gave no answer. */
  readonly httpStatus: number | undefined;

  constructor(why: { readonly httpStatus: number } | { readonly cause: Error }) {
    super('the proxy made no tunnel', 'cause' in why ? why : {});
    this.httpStatus = 'httpStatus' in why ? why.httpStatus : undefined;
  }
}

/** Options of a request that goes through a tunnel. */
export interface TunnelOptions extends https.RequestOptions {
  /** Where it is noted how far the request has come. */
  readonly way?: Way;
}

/**
 * Reaches https hosts through a proxy, and keeps the tunnel alive for the requests that follow. A request gets its
 * connection when TLS with the host is established: what fails before is an error of the request, a `TunnelError`
 * where the proxy is to blame. To destroy the agent also ends what is still on its way to the proxy.
 *
 * Node's own agents for proxies will not do: a proxy that does not answer to CONNECT holds them for good, they do not
 * name the proxy when they speak TLS to it, keep the connection open that a refusal came on, and do not say whether
 * an error is the proxy's or the host's.
 */
export class TunnelAgent extends https.Agent {
  /** Address of the proxy, without its credentials. */
  readonly proxyAddress: string;
  readonly #proxy: URL;
  readonly #unfinished = new Set<{ destroy(): unknown }>();

  /** @param proxy its user name and password are sent as they are, so they must not be percent-encoded any more */
  constructor(proxy: URL) {
    super({ keepAlive: true, maxSockets: 1 });
    this.#proxy = proxy;
    this.proxyAddress = `${proxy.protocol}//${proxy.host}`;
  }

  override createConnection(
    options: TunnelOptions,
    callback: (error: Error | null, socket: Duplex) => void,
  ): undefined {
    const { proxyAddress } = this;
    const { way } = options;
    const { username, password, protocol, hostname, port } = this.#proxy;
    const isHttps = protocol === 'https:';
    const target = `${String(options.host).includes(':') ? `[${options.host}]` : options.host}:${options.port}`;
    const login = Buffer.from(`${username}:${password}`).toString('base64');
    const hasLogin = username !== '' || password !== '';
    const host = hostname.replace(/^\[(.*)\]$/, '$1');
    const toPort = port || (isHttps ? 443 : 80);
    const connect = (isHttps ? https : http).request({
      method: 'CONNECT',
      path: target,
      host,
      port: toPort,
      // Else Node takes the name for which it asks and checks the proxy's certificate from the header `Host`.
      servername: /^[\d.]+$|^\[/.test(hostname) ? '' : hostname,
      headers: { Host: target, ...(hasLogin && { 'Proxy-Authorization': `Basic ${login}` }) },
      agent: false,
    });
    const fail = (error: Error) => {
      this.#unfinished.delete(connect);
      callback(error, undefined as never);
    };
    this.#unfinished.add(connect);
    connect.on('socket', (socket) => {
      const asks = () => way?.wait('tunnel', proxyAddress);
      way?.follow(socket, { host, port: toPort, isTls: isHttps, proxy: proxyAddress, whenMade: asks });
    });
    connect.on('error', (cause) => fail(new TunnelError({ cause })));
    connect.on('connect', ({ statusCode: httpStatus = 0 }, socket, head) => {
      this.#unfinished.delete(connect);
      const isMade = isOk(httpStatus);
      if (isMade) way?.wait('tls');
      if (isMade && head.length === 0) return this.#secure({ ...options, socket }, callback);
      socket.destroy();
      const cause = new Error('the proxy sent something of its own through the tunnel');
      fail(new TunnelError(isMade ? { cause } : { httpStatus }));
    });
    connect.end();
    return undefined;
  }

  #secure(
    options: TunnelOptions & { readonly socket: Duplex },
    callback: (error: Error | null, socket: Duplex) => void,
  ): void {
    // The path is that of the request; TLS would take it for the name of a pipe.
    const { path: _, ...others } = options;
    const secure = super.createConnection(others) as Duplex;
    const fail = (error: Error) => {
      this.#unfinished.delete(secure);
      callback(error, secure);
    };
    const breakOff = () => fail(new Error('the tunnel was closed during the handshake (TLS)'));
    this.#unfinished.add(secure);
    // Nobody else listens to it any more, and it has errors of its own where it speaks TLS itself.
    options.socket.on('error', (error) => secure.destroy(error));
    secure.once('error', fail);
    secure.once('close', breakOff);
    secure.once('secureConnect', () => {
      this.#unfinished.delete(secure);
      secure.off('error', fail).off('close', breakOff);
      callback(null, secure);
    });
  }

  override destroy(): void {
    for (const unfinished of this.#unfinished) unfinished.destroy();
    super.destroy();
  }
}
