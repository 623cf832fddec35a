import * as http from 'node:http';
import * as https from 'node:https';
import { HttpClient } from '@actions/http-client';
import { getProxyUrl } from '@actions/http-client/lib/proxy';
import { type Answer, readAnswer } from './answer.ts';
import { faultOf } from './client-errors.ts';
import type { Clock } from './clock.ts';
import type { Fault } from './fault.ts';
import { TunnelAgent } from './tunnel.ts';

/** An answer larger than this is refused, in bytes. */
export const MAX_ANSWER_BYTES = 1024 * 1024;

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
  /** Takes the secrets from a text of the server. */
  readonly redact: (text: string) => string;
  /** Told of every exchange, for debugging. */
  readonly observe?: (request: ApiRequest, exchange: Exchange, tookMs: number) => void;
}

/**
 * The connection to the platform: sends a request over one kept-alive connection and reads the answer,
 * whatever it is. Repeats nothing, follows nothing, throws only for errors of ours.
 */
export class Api {
  readonly #options: ApiOptions;
  readonly #client: HttpClient;
  #agent: http.Agent;

  constructor(options: ApiOptions) {
    this.#options = options;
    this.#client = new HttpClient(options.userAgent);
    this.#agent = newAgent(options.baseUrl);
  }

  /**
   * Sends one request. Always settles by `deadline` (on the clock of the options), by the limit for one
   * request, or when the job is cancelled, whichever is first.
   */
  async send(request: ApiRequest, deadline: number): Promise<Exchange> {
    const startedAt = this.#options.clock.now();
    const exchange = await this.#sendBy(request, deadline);
    this.#options.observe?.(request, exchange, this.#options.clock.now() - startedAt);
    return exchange;
  }

  async #sendBy(request: ApiRequest, deadline: number): Promise<Exchange> {
    const { baseUrl, clock, requestTimeoutMs, signal } = this.#options;
    const url = new URL(baseUrl + request.path);
    if (signal.aborted) return { fault: { kind: 'cancelled' } };
    const budgetMs = deadline - clock.now();
    let sent: http.ClientRequest | undefined;
    // What was cut may still hold its place in the queue of the agent, or wait for a proxy.
    const renew = () => {
      this.#agent.destroy();
      this.#agent = newAgent(baseUrl);
    };
    const { promise: ended, resolve } = Promise.withResolvers<Exchange>();
    const end = (fault: Fault) => {
      resolve({ fault });
      sent?.destroy();
      renew();
    };
    const stopTimer = clock.after(Math.max(0, Math.min(requestTimeoutMs, budgetMs)), () =>
      end(budgetMs < requestTimeoutMs ? { kind: 'budget' } : { kind: 'timeout', limitMs: requestTimeoutMs }),
    );
    const cancel = () => end({ kind: 'cancelled' });
    signal.addEventListener('abort', cancel);
    try {
      // The client settles neither when a tunnel hangs nor when a body is cut.
      const exchange = this.#exchange(request, url, (itself) => {
        sent = itself;
      });
      return await Promise.race([ended, exchange]);
    } catch (error) {
      renew();
      return { fault: faultOf(error) };
    } finally {
      stopTimer();
      signal.removeEventListener('abort', cancel);
    }
  }

  async #exchange(
    request: ApiRequest,
    url: URL,
    onSent: (sent: http.ClientRequest) => void,
  ): Promise<Exchange> {
    const isHttps = url.protocol === 'https:';
    // The toolkit's client keeps its request to itself. It would pass on an `AbortSignal`, which costs every step 1 % of
    // its instructions.
    const send = (options: https.RequestOptions, onResponse: (message: http.IncomingMessage) => void) => {
      const sent = (isHttps ? https : http).request(options, onResponse);
      onSent(sent);
      return sent;
    };
    const headers: http.OutgoingHttpHeaders = {
      ...(request.token !== undefined && { Authorization: `Bearer ${request.token}` }),
      ...(request.body !== undefined && { 'Content-Type': 'application/json; charset=utf-8' }),
      ...request.headers,
      'User-Agent': this.#client.userAgent,
    };
    // Raw, because the client's other ways neither let a request be cut nor keep headers as they are written.
    const { message } = await this.#client.requestRaw(
      {
        parsedUrl: url,
        httpModule: { request: send } as typeof https,
        options: {
          method: request.method,
          // An IPv6 address stands in brackets there, which no look-up understands.
          host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
          port: url.port || (isHttps ? 443 : 80),
          path: url.pathname + url.search,
          headers,
          agent: this.#agent,
        },
      },
      request.body === undefined ? null : JSON.stringify(request.body),
    );
    const httpStatus = message.statusCode ?? 0;
    const received = await readBody(message);
    if (received === undefined) {
      return { fault: { kind: 'too-large', httpStatus, limitBytes: MAX_ANSWER_BYTES } };
    }
    const { clock, redact } = this.#options;
    return {
      answer: readAnswer({
        httpStatus,
        headers: message.headers,
        body: received,
        receivedAtEpoch: clock.epoch(),
        redact,
      }),
    };
  }
}

/** One connection that is kept alive, through the proxy that the toolkit finds for the host. */
function newAgent(baseUrl: string): http.Agent {
  const url = new URL(baseUrl);
  const proxy = getProxyUrl(url);
  if (proxy?.hostname) return new TunnelAgent(proxy);
  return new (url.protocol === 'https:' ? https : http).Agent({ keepAlive: true, maxSockets: 1 });
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
