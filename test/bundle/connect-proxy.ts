import { createServer, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

/** One CONNECT that a proxy was asked for. */
export interface Tunnel {
  /** `host:port`, as it was asked for. */
  readonly target: string;
  /** The header `Proxy-Authorization`; `undefined` where there was none. */
  readonly authorization: string | undefined;
}

/** A proxy that runs. */
export interface ConnectProxy {
  readonly port: number;
  readonly tunnels: readonly Tunnel[];
  /** Requests that were no CONNECT: a proxy that sees one sees what is in it. */
  readonly others: readonly string[];
  close(): Promise<void>;
}

/** What a proxy does with a CONNECT instead of making the tunnel. */
export type Refusal = { readonly http: number } | { readonly hang: true } | { readonly close: true };

/**
 * Starts a proxy on loopback. Whatever name it is asked for, it connects to one port of this machine, so that
 * a host that does not exist can be reached through it and only through it.
 *
 * @param refusals what becomes of the first tunnels that are asked for; those after them are made
 */
export async function startProxy(toPort: number, refusals: readonly Refusal[] = []): Promise<ConnectProxy> {
  const tunnels: Tunnel[] = [];
  const others: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    others.push(`${request.method} ${request.url}`);
    response.writeHead(400).end();
  });
  server.on('connection', (socket: Socket) => sockets.add(socket.on('error', () => undefined)));
  server.on('connect', (request: IncomingMessage, client: Socket, head: Buffer) => {
    const refusal = refusals[tunnels.length];
    tunnels.push({ target: request.url ?? '', authorization: request.headers['proxy-authorization'] });
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
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function refuse(client: Socket, refusal: Refusal): void {
  if ('http' in refusal) client.end(`HTTP/1.1 ${refusal.http} No\r\nContent-Length: 0\r\n\r\n`);
  if ('close' in refusal) client.destroy();
}
