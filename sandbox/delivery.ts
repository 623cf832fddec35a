import type { ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { TLSSocket } from 'node:tls';
import type { Fault } from './faults.ts';

export interface Delivery {
  http: number;
  headers: Record<string, string>;
  body: Buffer;
}

const spaces = Buffer.alloc(64 * 1024, ' ');

/** Waits, or returns early when the connection is gone. */
export async function pause(ms: number, gone: AbortSignal): Promise<void> {
  await delay(ms, undefined, { signal: gone }).catch(() => undefined);
}

/** Puts an answer on the wire, in the way that the fault demands. Ends when there is nothing more to send. */
export async function deliver(
  response: ServerResponse,
  { http, headers, body }: Delivery,
  fault: Fault,
  gone: AbortSignal,
): Promise<void> {
  if (fault.resetBeforeAnswer) return reset(response.socket);
  if (fault.hang) return;

  const begin = (length: number | undefined): void => {
    response.statusCode = http;
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const bodiless = http === 204 || http === 304;
    if (length !== undefined && !bodiless) response.setHeader('content-length', length);
  };
  const send = (chunk: Buffer): Promise<void> => {
    response.flushHeaders(); // an empty first chunk must not hold them back
    return new Promise((resolve) => response.write(chunk, () => resolve()));
  };

  if (fault.cutAfterBytes !== undefined) {
    begin(Math.max(body.length, fault.cutAfterBytes + 1));
    await send(body.subarray(0, fault.cutAfterBytes));
    response.socket?.destroy();
  } else if (fault.hangInBody) {
    begin(body.length);
    await send(body.subarray(0, Math.floor(body.length / 2)));
  } else if (fault.drip !== undefined) {
    const { bytes, everyMs } = fault.drip;
    begin(fault.endless ? undefined : body.length);
    for (let from = 0; (from < body.length || fault.endless) && !gone.aborted; from += bytes) {
      await send(from < body.length ? body.subarray(from, from + bytes) : spaces.subarray(0, bytes));
      await pause(everyMs, gone);
    }
    response.end();
  } else if (fault.endless) {
    begin(undefined);
    await send(body);
    while (!gone.aborted) await send(spaces);
  } else {
    begin(body.length);
    response.end(body);
  }
}

function reset(socket: Socket | null): void {
  // A TLS socket cannot send a reset itself; its plain end does for a client that waits for an answer.
  if (socket instanceof TLSSocket || !(socket instanceof Socket)) socket?.destroy();
  else socket.resetAndDestroy();
}
