import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import type { Certificate } from './certificates.ts';

/** How a front breaks. */
export type Break =
  /** Nobody listens any more. */
  | 'refuses'
  /** Nobody accepts, and the queue of those who wait is full: what comes is not answered. */
  | 'is silent'
  /** The handshake of TLS is refused with an alert, or broken off. */
  | 'alerts'
  | 'hangs up'
  /** TLS of a kind that nobody takes any more. */
  | 'speaks TLS 1.1';

/** A port before the sandbox that can break. */
export interface Front {
  readonly port: number;
  /** Breaks it; what is open is closed. */
  readonly break: (how: Break) => Promise<void>;
  readonly close: () => Promise<void>;
}

// fatal, handshake_failure: RFC 8446, section 6.
const ALERT = Buffer.from([0x15, 0x03, 0x03, 0x00, 0x02, 0x02, 0x28]);

/** Starts a port on 127.0.0.1 that lets everything through to another one until it is broken. */
export async function startFront(toPort: number, certificate: Certificate): Promise<Front> {
  const sockets = new Set<Socket>();
  const serve = (meet: (socket: Socket) => void) =>
    createServer((socket) => {
      sockets.add(socket.on('error', () => undefined));
      meet(socket);
    });
  let server: Server = serve((socket) => {
    const upstream = connect(toPort, '127.0.0.1').on('error', () => socket.destroy());
    socket
      .on('close', () => upstream.destroy())
      .pipe(upstream)
      .pipe(socket);
  });
  await listen(server, 0);
  const { port } = server.address() as AddressInfo;
  let silent: Silence | undefined;
  const stop = async () => {
    silent?.end();
    for (const socket of sockets) socket.destroy();
    if (server.listening) await new Promise((resolve) => server.close(resolve));
  };
  const replacements: Partial<Record<Break, () => Server>> = {
    alerts: () => serve((socket) => socket.once('data', () => socket.end(ALERT))),
    'hangs up': () => serve((socket) => socket.once('data', () => socket.destroy())),
    'speaks TLS 1.1': () => {
      const { key, cert } = certificate;
      const versions = { minVersion: 'TLSv1', maxVersion: 'TLSv1.1' } as const;
      const old = createTlsServer({ key, cert, ...versions, ciphers: 'DEFAULT:@SECLEVEL=0' });
      return old.on('tlsClientError', () => undefined);
    },
  };
  return {
    port,
    close: stop,
    async break(how) {
      await stop();
      if (how === 'is silent') silent = await silence(port);
      const replacement = replacements[how]?.();
      if (replacement) {
        server = replacement;
        await listen(server, port);
      }
    },
  };
}

interface Silence {
  end(): void;
}

/** Makes a port silent: a process that listens and accepts nobody, and as many who wait as it takes. */
async function silence(port: number, host = '127.0.0.1'): Promise<Silence> {
  const program = `
    require('node:net').createServer().listen({ port: ${port}, host: '${host}', backlog: 1 }, () => {
      require('node:fs').writeSync(1, 'listens');
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
    });
  `;
  const child: ChildProcess = spawn(process.execPath, ['-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout ?? child, 'data');
  const waiting: Socket[] = [];
  let isFull = false;
  while (!isFull) {
    const socket = connect(port, host).on('error', () => undefined);
    waiting.push(socket);
    isFull = await new Promise<boolean>((resolve) => {
      socket.once('connect', () => resolve(false));
      // On a busy machine the connection may have been made long since, and not be seen before the time is up.
      socket.setTimeout(500, () => setImmediate(() => resolve(true)));
    });
  }
  return {
    end() {
      for (const socket of waiting) socket.destroy();
      child.kill('SIGKILL');
    },
  };
}

function listen(server: Server, port: number): Promise<unknown> {
  return once(server.listen(port, '127.0.0.1'), 'listening');
}
