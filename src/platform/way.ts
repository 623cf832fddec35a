import type { Socket } from 'node:net';

/** Where a request stands that has not left yet. */
export interface Stop {
  /** What it waits for, or failed at: a name, a connection, the proxy's answer to CONNECT, the TLS handshake. */
  readonly step: 'name' | 'connect' | 'tunnel' | 'tls';
  /** Addresses with ports to which a connection was tried, as far as that is known. */
  readonly addresses: readonly string[];
  /** Address of the proxy, without its credentials, where the request stands on the way to that. Default: to the host. */
  readonly proxy?: string;
}

/** One end of a connection that is being made. */
interface End {
  /** A name, or an address without brackets. */
  readonly host: string;
  readonly port: number | string;
  /** Whether TLS is spoken on it, for which it is a socket of Node's `tls`. */
  readonly isTls: boolean;
  /** Set where this end is the proxy. */
  readonly proxy?: string;
  /** Called when the connection is made. By default the request may leave then. */
  readonly whenMade?: () => void;
}

/** The way of one request out of this machine. */
export class Way {
  #stop: Stop | undefined = { step: 'name', addresses: [] };

  /** Where the request stands; `undefined` from the moment on at which it may have left. */
  get stop(): Stop | undefined {
    return this.#stop;
  }

  /** Notes that the request may have left. */
  readonly leave = () => {
    this.#stop = undefined;
  };

  /** Notes that the request stands at a step for which no address is tried. */
  wait(step: 'tunnel' | 'tls', proxy?: string): void {
    this.#stop = { step, addresses: [], ...(proxy !== undefined && { proxy }) };
  }

  /** Watches how a connection is made, and notes it. */
  follow(socket: Socket, { host, port, isTls, proxy, whenMade = this.leave }: End): void {
    const isAddress = /^[\d.]+$|:/.test(host);
    // Comes too late for the attempt that follows upon no look-up.
    const addresses = isAddress ? [addressText(host, port)] : [];
    const stopAt = (step: Stop['step']) => {
      this.#stop = { step, addresses, ...(proxy !== undefined && { proxy }) };
    };
    stopAt(isAddress ? 'connect' : 'name');
    socket.on('connectionAttempt', (ip: string, toPort: number) => {
      addresses.push(addressText(ip, toPort));
      stopAt('connect');
    });
    socket.once('connect', () => (isTls ? stopAt('tls') : whenMade()));
    if (isTls) socket.once('secureConnect', whenMade);
  }
}

/** An address and a port as people write them. */
export function addressText(ip: string, port: number | string): string {
  return ip.includes(':') ? `[${ip}]:${port}` : `${ip}:${port}`;
}
