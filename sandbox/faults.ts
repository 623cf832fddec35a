import { STATUS_CODES, validateHeaderName, validateHeaderValue } from 'node:http';
import {
  type Answer,
  type CallName,
  type IncomingCall,
  type PlainAnswer,
  pageTokenOf,
  refusal,
  type Variant,
  withLogId,
} from './calls.ts';

/**
 * What is to go wrong with some requests. A fault comes before every rule of the platform, but its request
 * still counts in the limits. Without any of `http` … `rawBody` the platform's own answer stays, and only its
 * delivery or effect changes.
 */
export interface Fault {
  /** Default: any call. */
  call?: CallName;
  /** Default: any Base. */
  appToken?: string;
  /** Default: any automation. */
  automationId?: string;
  /** The page of a list: the token that the request gives, '' for the first page. Default: any. */
  pageToken?: string;
  /** What else a request must be to be hit. Default: nothing. */
  where?: (call: IncomingCall) => boolean;
  /** So many requests of this kind go by first, whatever hits them: 1 for the second one. Default 0. */
  after?: number;
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
  /** The envelope's `data`, as it is. */
  data?: unknown;
  /**
   * Further fields of `data`, laid over those that are there; `undefined` takes one away. Of a list's own page
   * `{ page_token: 'page-from-0' }` makes one that leads back, `{ workflows: [] }` one that brings nothing.
   */
  dataFields?: Record<string, unknown>;
  /** Further top-level fields of the envelope; they win over all others. */
  topLevel?: Record<string, unknown>;
  /** Instead of an envelope, byte for byte. */
  rawBody?: string | Buffer;
  /** `Retry-After` so many seconds ahead of the server's clock, as a number or as a date. */
  retryAfter?: { seconds: number; as: 'seconds' | 'date' };
  /** The header `Date` is missing. */
  dateless?: boolean;
  /** So many bytes of further headers, in lines of at most 4 KB: Node's client takes 16 KB in all. */
  headerBytes?: number;
  /** The body is compressed; `deflate-raw` is deflate without its frame, as some servers send it. */
  compressed?: 'gzip' | 'deflate' | 'deflate-raw' | 'br';
  /** What is compressed does not say so: `content-encoding` is missing. */
  undeclared?: boolean;

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
  /** The connection ends in the middle of the headers. */
  cutInHeaders?: boolean;
  /** The connection is reset before any byte of an answer. */
  resetBeforeAnswer?: boolean;

  /**
   * Whether the status is set whatever the answer says. Default: `yes` where the answer is code 0, also where
   * it is cut or arrives too late; `no` where it is another code, `rawBody`, or where not a byte of it comes.
   */
  carryOut?: 'no' | 'yes' | 'late';
  /**
   * With `late`: milliseconds from the request's arrival, default 0; Infinity: when `carryOutLateWrites` is
   * called. Waiting for it occupies no place for a write.
   */
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
  readonly #faults: { fault: Fault; toGoBy: number; timesLeft: number }[] = [];

  /** @throws where a header could not be sent */
  queue(faults: Fault[]): void {
    for (const fault of faults) {
      for (const [name, value] of Object.entries(fault.headers ?? {})) {
        validateHeaderName(name);
        validateHeaderValue(name, value);
      }
      this.#faults.push({ fault, toGoBy: fault.after ?? 0, timesLeft: fault.times ?? 1 });
    }
  }

  /** The first fault that matches the call and has times left; it has one less then. */
  take(call: IncomingCall): Fault | undefined {
    const matching = this.#faults.filter(({ fault, timesLeft }) => timesLeft > 0 && matches(fault, call));
    const found = matching.find(({ toGoBy }) => toGoBy === 0);
    for (const one of matching) if (one.toGoBy > 0) one.toGoBy -= 1;
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

function matches({ call, appToken, automationId, pageToken, where }: Fault, incoming: IncomingCall): boolean {
  return (
    (call === undefined || call === incoming.call) &&
    (appToken === undefined || appToken === incoming.appToken) &&
    (automationId === undefined || automationId === incoming.automationId) &&
    (pageToken === undefined || pageToken === pageTokenOf(incoming)) &&
    (where === undefined || where(incoming))
  );
}

/** The answer that a fault makes of the platform's own; undefined where neither has one. */
export function distorted(
  own: Answer | PlainAnswer | undefined,
  fault: Fault,
  variant: Variant,
  logId: string,
): Reply | undefined {
  const { http, code, headers = {} } = fault;
  if (fault.rawBody !== undefined) {
    const raw = Buffer.isBuffer(fault.rawBody) ? fault.rawBody : Buffer.from(fault.rawBody);
    return { http: http ?? 200, headers, content: { raw, contentType: 'application/json; charset=utf-8' } };
  }
  if (code === undefined && http !== undefined && (http < 200 || http > 299)) {
    return { http, headers, content: plain(`${http} ${STATUS_CODES[http] ?? 'Unknown'}\n`) };
  }

  const base = code === undefined ? own : withCode(code, own, variant);
  if (base === undefined) return undefined;
  if ('text' in base) {
    return { http: base.http, headers: { ...base.headers, ...headers }, content: plain(base.text) };
  }
  const envelope = { ...withLogId(base, logId, variant).envelope };
  if (fault.msg !== undefined) envelope.msg = fault.msg;
  if (fault.data !== undefined) envelope.data = fault.data;
  if (fault.dataFields !== undefined) {
    envelope.data = { ...(envelope.data as Record<string, unknown>), ...fault.dataFields };
  }
  if (fault.error !== undefined) envelope.error = fault.error;
  Object.assign(envelope, fault.topLevel);
  return { http: http ?? base.http, headers: { ...base.headers, ...headers }, content: { envelope } };
}

function plain(text: string): Reply['content'] {
  return { raw: Buffer.from(text), contentType: 'text/plain; charset=utf-8' };
}

function withCode(code: number, own: Answer | PlainAnswer | undefined, variant: Variant): Answer {
  if (code !== 0) return refusal(code, variant);
  if (own !== undefined && 'envelope' in own && own.envelope.code === 0) return own;
  return { http: 200, headers: {}, envelope: { code: 0, msg: 'success', data: {} } };
}

/** Whether and when the status is set, by the fault's word or else by its answer. */
export function effectOf(fault: Fault, reply: Reply | undefined): 'no' | 'yes' | 'late' {
  if (fault.carryOut !== undefined) return fault.carryOut;
  if (isSilent(fault) || reply === undefined) return 'no';
  return 'envelope' in reply.content && reply.content.envelope.code === 0 ? 'yes' : 'no';
}

/** Whether a fault lets no whole header of an answer through. */
export function isSilent({ hang, resetBeforeAnswer, cutInHeaders }: Fault): boolean {
  return hang === true || resetBeforeAnswer === true || cutInHeaders === true;
}
