import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';

/** One CONNECT that a proxy was asked for. */
export interface Tunnel {
  /** `host:port`, as it was asked for. */
  readonly target: string;
  /** The header `Proxy-Authorization`; `undefined` where there was none. */
  readonly authorization: string | undefined;
  /** The name under which a proxy that speaks TLS was called; `false` where it was called by none. */
  readonly calledBy?: string | false | null;
}

/** A proxy that runs. */
export interface ConnectProxy {
  readonly port: number;
  readonly tunnels: readonly Tunnel[];
  /** Requests that were no CONNECT: a proxy that sees one sees what is in it. */
  readonly others: readonly string[];
  /** Connections to it that are open. */
  readonly open: ReadonlySet<Socket>;
  close(): Promise<void>;
}

/** What a proxy does with a CONNECT instead of making the tunnel. */
export type Refusal =
  | { readonly http: number; readonly keepsOpen?: true }
  | { readonly hang: true }
  | { readonly close: true };

/**
 * Starts a proxy on loopback. Whatever name it is asked for, it connects to one port of this machine, so that
 * a host that does not exist can be reached through it and only through it.
 *
 * @param refusals what becomes of the first tunnels that are asked for; those after them are made
 * @param tls      the certificate of a proxy that is itself reached over TLS
 */
export async function startProxy(
  toPort: number,
  refusals: readonly Refusal[] = [],
  tls?: { readonly key: string; readonly cert: string },
): Promise<ConnectProxy> {
  const tunnels: Tunnel[] = [];
  const others: string[] = [];
  const sockets = new Set<Socket>();
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    others.push(`${request.method} ${request.url}`);
    response.writeHead(400).end();
  };
  const server = tls ? createTlsServer(tls, answer) : createServer(answer);
  server.on('connection', (socket: Socket) => {
    sockets.add(socket.on('error', () => undefined).on('close', () => sockets.delete(socket)));
  });
  server.on('tlsClientError', () => undefined);
  server.on('connect', (request: IncomingMessage, client: Socket, head: Buffer) => {
    const refusal = refusals[tunnels.length];
    tunnels.push({
      target: request.url ?? '',
      authorization: request.headers['proxy-authorization'],
      ...(tls && { calledBy: (client as TLSSocket).servername }),
    });
    if (refusal) return refuse(client, refusal);
    const upstream = connect(toPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
    client.on('close', () => upstream.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    tunnels,
    others,
    open: sockets,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function refuse(client: Socket, refusal: Refusal): void {
  // Read on, or it would not be seen that the other side has closed.
  client.on('end', () => client.end()).resume();
  if ('http' in refusal) {
    const answer = `HTTP/1.1 ${refusal.http} No\r\nContent-Length: 0\r\n\r\n`;
    if (refusal.keepsOpen) client.write(answer);
    else client.end(answer);
  }
  if ('close' in refusal) client.destroy();
}
