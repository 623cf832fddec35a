import { type ServerResponse, STATUS_CODES } from 'node:http';
import { Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { TLSSocket } from 'node:tls';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
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

/** An answer with the body and the headers that the fault demands. */
export function disguised({ http, headers, body }: Delivery, fault: Fault, clock: () => Date): Delivery {
  const { compressed, undeclared = false, headerBytes = 0, retryAfter, dateless = false } = fault;
  const all: Record<string, string> = { ...(!dateless && { date: clock().toUTCString() }) };
  if (retryAfter !== undefined) {
    const { seconds, as } = retryAfter;
    const date = new Date(clock().getTime() + seconds * 1000);
    all['retry-after'] = as === 'date' ? date.toUTCString() : String(seconds);
  }
  if (compressed !== undefined && !undeclared) all['content-encoding'] = compressed.replace('-raw', '');
  for (let left = headerBytes; left > 0; left -= 4096) {
    all[`x-padding-${Math.ceil(left / 4096)}`] = 'x'.repeat(Math.min(left, 4096));
  }
  return {
    http,
    headers: { ...all, ...headers },
    body: compressed === undefined ? body : compress[compressed](body),
  };
}

const compress = {
  gzip: gzipSync,
  deflate: deflateSync,
  'deflate-raw': deflateRawSync,
  br: brotliCompressSync,
} satisfies Record<NonNullable<Fault['compressed']>, (body: Buffer) => Buffer>;

/** Puts an answer on the wire, in the way that the fault demands. Ends when there is nothing more to send. */
export async function deliver(
  response: ServerResponse,
  { http, headers, body }: Delivery,
  fault: Fault,
  gone: AbortSignal,
): Promise<void> {
  if (fault.resetBeforeAnswer) return reset(response.socket);
  if (fault.hang) return;
  if (fault.cutInHeaders) {
    const { socket } = response;
    socket?.write(`HTTP/1.1 ${http} ${STATUS_CODES[http] ?? ''}\r\nContent-Ty`, () => socket.destroy());
    return;
  }

  const begin = (length: number | undefined): void => {
    response.statusCode = http;
    response.sendDate = 'date' in headers; // Node adds this machine's own where it is missing
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
