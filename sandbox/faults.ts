import { STATUS_CODES, validateHeaderName, validateHeaderValue } from 'node:http';
import { type Answer, type CallName, type IncomingCall, refusal, type Variant } from './calls.ts';

/**
 * What is to go wrong with some requests. A fault comes before every rule of the platform, but its request
 * still counts in the limits. Without any of `http` … `rawBody` the platform's own answer stays, and only its
 * delivery or effect changes.
 */
export interface Fault {
  /** Default: any call. */
  call?: CallName;
  /** Default: any automation. */
  automationId?: string;
  /** How many requests it hits, default 1; Infinity is allowed. */
  times?: number;

  /** Default: the status that is documented for `code`. Not 2xx, and no `code`: a page of plain text. */
  http?: number;
  code?: number;
  /** Default: the documented message of `code`. */
  msg?: string;
  headers?: Record<string, string>;
  /** The envelope's `error`, as it is. */
  error?: unknown;
  data?: unknown;
  /** Further top-level fields of the envelope; they win over all others. */
  topLevel?: Record<string, unknown>;
  /** Instead of an envelope, byte for byte. */
  rawBody?: string | Buffer;

  /** Milliseconds before the answer begins. */
  delayMs?: number;
  /** The headers never come. */
  hang?: boolean;
  /** Headers and half of the body come, then nothing. */
  hangInBody?: boolean;
  /** The body arrives in crumbs of so many bytes. */
  drip?: { bytes: number; everyMs: number };
  /** The body goes on with spaces for ever: in crumbs with `drip`, else as fast as the client takes them. */
  endless?: boolean;
  /** The connection ends after so many bytes of the body, and Content-Length has promised more. */
  cutAfterBytes?: number;
  /** The connection is reset before any byte of an answer. */
  resetBeforeAnswer?: boolean;

  /**
   * Whether the status is set whatever the answer says. Default: `yes` where the answer is code 0, also where
   * it is cut or arrives too late; `no` where it is another code, `rawBody`, or where not a byte of it comes.
   */
  carryOut?: 'no' | 'yes' | 'late';
  /** With `late`: milliseconds from the request's arrival, default 0. Waiting for it occupies no place for a write. */
  lateMs?: number;
}

/** What goes over the wire: an envelope, or bytes that are none. */
export interface Reply {
  http: number;
  headers: Record<string, string>;
  content: { envelope: Answer['envelope'] } | { raw: Buffer; contentType: string };
}

/** The faults that are still to come, in the order in which they were queued. */
export class FaultScript {
  readonly #faults: { fault: Fault; timesLeft: number }[] = [];

  /** @throws where a header could not be sent */
  queue(faults: Fault[]): void {
    for (const fault of faults) {
      for (const [name, value] of Object.entries(fault.headers ?? {})) {
        validateHeaderName(name);
        validateHeaderValue(name, value);
      }
      this.#faults.push({ fault, timesLeft: fault.times ?? 1 });
    }
  }

  /** The first fault that matches the call and has times left; it has one less then. */
  take({ call, automationId }: Pick<IncomingCall, 'call' | 'automationId'>): Fault | undefined {
    const found = this.#faults.find(
      ({ fault, timesLeft }) =>
        timesLeft > 0 &&
        (fault.call === undefined || fault.call === call) &&
        (fault.automationId === undefined || fault.automationId === automationId),
    );
    if (found !== undefined) found.timesLeft -= 1;
    return found?.fault;
  }

  /** Those that have hit fewer requests than they should. */
  unused(): Fault[] {
    return this.#faults
      .filter(({ timesLeft }) => timesLeft > 0 && timesLeft !== Number.POSITIVE_INFINITY)
      .map(({ fault }) => fault);
  }
}

/** The answer that a fault makes of the platform's own; undefined where neither has one. */
export function distorted(own: Answer | undefined, fault: Fault, variant: Variant): Reply | undefined {
  const { http, code, headers = {} } = fault;
  if (fault.rawBody !== undefined) {
    const raw = Buffer.isBuffer(fault.rawBody) ? fault.rawBody : Buffer.from(fault.rawBody);
    return { http: http ?? 200, headers, content: { raw, contentType: 'application/json; charset=utf-8' } };
  }
  if (code === undefined && http !== undefined && (http < 200 || http > 299)) {
    const raw = Buffer.from(`${http} ${STATUS_CODES[http] ?? 'Unknown'}\n`);
    return { http, headers, content: { raw, contentType: 'text/plain; charset=utf-8' } };
  }

  const base = code === undefined ? own : withCode(code, own, variant);
  if (base === undefined) return undefined;
  const envelope = { ...base.envelope };
  if (fault.msg !== undefined) envelope.msg = fault.msg;
  if (fault.data !== undefined) envelope.data = fault.data;
  if (fault.error !== undefined) envelope.error = fault.error;
  Object.assign(envelope, fault.topLevel);
  return { http: http ?? base.http, headers: { ...base.headers, ...headers }, content: { envelope } };
}

function withCode(code: number, own: Answer | undefined, variant: Variant): Answer {
  if (code !== 0) return refusal(code, variant);
  if (own?.envelope.code === 0) return own;
  return { http: 200, headers: {}, envelope: { code: 0, msg: 'success', data: {} } };
}

/** Whether and when the status is set, by the fault's word or else by its answer. */
export function effectOf(fault: Fault, reply: Reply | undefined): 'no' | 'yes' | 'late' {
  if (fault.carryOut !== undefined) return fault.carryOut;
  if (fault.hang || fault.resetBeforeAnswer || reply === undefined) return 'no';
  return 'envelope' in reply.content && reply.content.envelope.code === 0 ? 'yes' : 'no';
}
