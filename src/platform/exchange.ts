import * as http from 'node:http';
import * as https from 'node:https';
import { HttpClient } from '@actions/http-client';
import { getProxyUrl } from '@actions/http-client/lib/proxy';
import { type Answer, readAnswer } from './answer.ts';
import type { ErrorContext } from './client-errors.ts';
import type { Clock } from './clock.ts';
import { decoded } from './decoding.ts';
import type { Fault } from './fault.ts';
import { idleRead, watchIdle } from './idle.ts';
import { holdsPatterns } from './proxy.ts';
import type { TunnelAgent, TunnelOptions } from './tunnel.ts';
import { Way } from './way.ts';

/** An answer larger than this is refused, in bytes. */
export const MAX_ANSWER_BYTES = 1024 * 1024;

/** More than this is not read of an answer's headers, in bytes: sign-on before the platform may set many cookies. */
export const MAX_HEADER_BYTES = 256 * 1024;

/** One request, before it is sent. */
export interface ApiRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH';
  /** Path and query, from `/open-apis` on. */
  readonly path: string;
  readonly body?: Readonly<Record<string, unknown>>;
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What came of one request: an answer of any kind, or the reason why there is none. */
export type Exchange = { readonly answer: Answer } | { readonly fault: Fault };

/** Settings of the connection to one host. */
export interface ApiOptions {
  /** Scheme, host and port. */
  readonly baseUrl: string;
  readonly userAgent: string;
  /** Limit for one request from connect to the last byte, in milliseconds. */
  readonly requestTimeoutMs: number;
  readonly clock: Clock;
  /** Aborted when the job is cancelled. */
  readonly signal: AbortSignal;
  /** Tells what an error of Node's stands for: `faultOf`, which most connections never need. */
  readonly faultOf: (error: unknown, context: ErrorContext) => Fault | Promise<Fault>;
  /** Makes an agent for a proxy: a `TunnelAgent`, which most connections never need. */
  readonly tunnelTo: (proxy: URL) => TunnelAgent | Promise<TunnelAgent>;
  /** Takes the secrets from a text of the server. */
  readonly redact: (text: string) => string;
  /** Waited for before a request is repeated that a kept connection swallowed; given its deadline. Default: none. */
  readonly beforeRepeat?: (deadline: number) => Promise<void>;
  /** Told of every exchange, for debugging. */
  readonly observe?: (request: ApiRequest, exchange: Exchange, tookMs: number) => void;
}

/** One request on its way, and what is known of it. */
interface Sending {
  readonly agent: http.Agent;
  readonly way: Way;
  sent: http.ClientRequest | undefined;
  /** Whether an answer has begun. */
  isAnswered: boolean;
  /** Whether it had been sent before, over a kept connection that turned out to be closed. */
  readonly isRepeat: boolean;
  /** Whether it was cut on our side. */
  isCut: boolean;
}

type CutFault = Extract<Fault, { kind: 'timeout' | 'budget' | 'cancelled' }>;

/**
 * The connection to the platform: sends a request over one kept-alive connection and reads the answer,
 * whatever it is. Repeats nothing but what a kept connection that was closed swallowed, follows nothing, throws only
 * for errors of ours.
 */
export class Api {
  readonly #options: ApiOptions;
  readonly #client: HttpClient;
  #agent: Promise<http.Agent>;

  constructor(options: ApiOptions) {
    this.#options = options;
    this.#client = new HttpClient(options.userAgent);
    this.#agent = newAgent(options);
  }

  /**
   * Sends one request. Always settles by `deadline` (on the clock of the options), by the limit for one
   * request (which a repeat has anew), or when the job is cancelled, whichever is first.
   */
  async send(request: ApiRequest, deadline: number): Promise<Exchange> {
    const startedAt = this.#options.clock.now();
    const exchange = await this.#sendBy(request, deadline);
    this.#options.observe?.(request, exchange, this.#options.clock.now() - startedAt);
    return exchange;
  }

  async #sendBy(request: ApiRequest, deadline: number, isRepeat = false): Promise<Exchange> {
    const { baseUrl, beforeRepeat, clock, requestTimeoutMs, signal } = this.#options;
    const sending: Sending = {
      agent: await this.#agent,
      way: new Way(),
      sent: undefined,
      isAnswered: false,
      isRepeat,
      isCut: false,
    };
    await idleRead(sending.agent);
    if (signal.aborted) return { fault: faultAt({ kind: 'cancelled' }, sending) };
    const budgetMs = deadline - clock.now();
    const { promise: ended, resolve } = Promise.withResolvers<Exchange>();
    const end = (fault: CutFault) => {
      resolve({ fault: faultAt(fault, sending) });
      sending.isCut = true;
      sending.sent?.destroy();
      this.#renew();
    };
    const stopTimer = clock.after(Math.max(0, Math.min(requestTimeoutMs, budgetMs)), () =>
      end(budgetMs < requestTimeoutMs ? { kind: 'budget' } : { kind: 'timeout', limitMs: requestTimeoutMs }),
    );
    const cancel = () => end({ kind: 'cancelled' });
    signal.addEventListener('abort', cancel);
    let exchange: Exchange | undefined;
    try {
      // The client settles neither when a tunnel hangs nor when a body is cut.
      const url = new URL(baseUrl + request.path);
      exchange = await Promise.race([ended, this.#exchange(request, url, sending)]);
    } finally {
      stopTimer();
      signal.removeEventListener('abort', cancel);
    }
    if (exchange !== undefined) return exchange;
    await beforeRepeat?.(deadline);
    return this.#sendBy(request, deadline, true);
  }

  #renew(): void {
    // What was cut may still hold its place in the queue of the agent, or wait for a proxy.
    void this.#agent.then((agent) => agent.destroy());
    this.#agent = newAgent(this.#options);
  }

  /** Resolves with `undefined` where a kept connection swallowed the request. */
  async #exchange(request: ApiRequest, url: URL, sending: Sending): Promise<Exchange | undefined> {
    try {
      return await this.#ask(request, url, sending);
    } catch (error) {
      const { agent, way, isCut, isRepeat } = sending;
      // What was cut has been renewed already, maybe for the next request.
      if (!isCut) this.#renew();
      if (wasKeptInVain(error, sending)) return undefined;
      const fault = await this.#options.faultOf(error, {
        stop: way.stop,
        proxy: isTunnel(agent) ? agent.proxyAddress : undefined,
        isBypassMisread: holdsPatterns(process.env),
        maxHeaderBytes: MAX_HEADER_BYTES,
      });
      return { fault: isRepeat ? { ...fault, isRepeat } : fault };
    }
  }

  async #ask(request: ApiRequest, url: URL, sending: Sending): Promise<Exchange> {
    const isTls = url.protocol === 'https:';
    // An IPv6 address stands in brackets there, which no look-up understands.
    const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
    const port = url.port || (isTls ? 443 : 80);
    const { agent, way, isRepeat } = sending;
    // The toolkit's client keeps its request to itself. It would pass on an `AbortSignal`, which costs every step 1 % of
    // its instructions.
    const send = (options: TunnelOptions, onResponse: (message: http.IncomingMessage) => void) => {
      const sent = (isTls ? https : http).request(options, (message) => {
        sending.isAnswered = true;
        onResponse(message);
      });
      sending.sent = sent;
      sent.once('socket', (socket) => {
        // A tunnel is handed over when it is ready.
        if (sent.reusedSocket || isTunnel(agent)) way.leave();
        else way.follow(socket, { host, port, isTls });
      });
      return sent;
    };
    const headers: http.OutgoingHttpHeaders = {
      ...(request.token !== undefined && { Authorization: `Bearer ${request.token}` }),
      ...(request.body !== undefined && { 'Content-Type': 'application/json; charset=utf-8' }),
      ...request.headers,
      'User-Agent': this.#client.userAgent,
    };
    const options: TunnelOptions = {
      method: request.method,
      host,
      port,
      path: url.pathname + url.search,
      headers,
      agent,
      maxHeaderSize: MAX_HEADER_BYTES,
      way,
    };
    // Raw, because the client's other ways neither let a request be cut nor keep headers as they are written.
    const { message } = await this.#client.requestRaw(
      { parsedUrl: url, httpModule: { request: send } as typeof https, options },
      request.body === undefined ? null : JSON.stringify(request.body),
    );
    const httpStatus = message.statusCode ?? 0;
    const received = await readBody(message);
    const body = received && decoded(received, message.headers['content-encoding'] ?? '', MAX_ANSWER_BYTES);
    if (received === undefined || body === undefined || body === 'too-large') {
      return {
        fault: { kind: 'too-large', httpStatus, limitBytes: MAX_ANSWER_BYTES, ...(isRepeat && { isRepeat }) },
      };
    }
    const { clock, redact } = this.#options;
    const answer = readAnswer({
      httpStatus,
      headers: message.headers,
      body: body === 'damaged' ? received : body,
      receivedAtEpoch: clock.epoch(),
      redact,
    });
    // Nobody could read what stands there.
    const read = body === 'damaged' ? { ...answer, excerpt: undefined } : answer;
    return { answer: isRepeat ? { ...read, isRepeat } : read };
  }
}

// The last one is Windows' word for it.
const CLOSED = ['ECONNRESET', 'EPIPE', 'ECONNABORTED'];

// A server may close a connection that it kept just when the next request sets out on it. Nothing tells for certain
// that the request was not read, so that what comes of its repeat is marked.
function wasKeptInVain(error: unknown, { sent, isAnswered, isCut, isRepeat }: Sending): boolean {
  const isClosed = error instanceof Error && 'code' in error && CLOSED.includes(String(error.code));
  return isClosed && sent?.reusedSocket === true && !isAnswered && !isCut && !isRepeat;
}

function faultAt(fault: CutFault, { way: { stop }, isRepeat }: Sending): Fault {
  return { ...fault, ...(stop && { stop }), ...(isRepeat && { isRepeat }) };
}

/** One connection that is kept alive, through the proxy that the toolkit finds for the host. */
async function newAgent({ baseUrl, tunnelTo }: ApiOptions): Promise<http.Agent> {
  const url = new URL(baseUrl);
  const proxy = getProxyUrl(url);
  if (proxy?.hostname) return watchIdle(await tunnelTo(proxy));
  return watchIdle(new (url.protocol === 'https:' ? https : http).Agent({ keepAlive: true, maxSockets: 1 }));
}

function isTunnel(agent: http.Agent): agent is TunnelAgent {
  return 'proxyAddress' in agent;
}

// The toolkit's own `readBody` never settles when the connection dies in the middle of an answer, and has no
// limit. Resolves with `undefined` for an answer over the limit.
function readBody(message: http.IncomingMessage): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    message.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > MAX_ANSWER_BYTES) {
        resolve(undefined);
        message.destroy();
      } else {
        chunks.push(chunk);
      }
    });
    message.on('end', () => resolve(Buffer.concat(chunks)));
    message.on('error', reject);
    message.on('close', () => reject(new Error('the connection ended in the middle of the answer')));
  });
}
