import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import {
  answer,
  type CallName,
  defaultVariant,
  type IncomingCall,
  intendedWrite,
  type Rules,
  recognise,
  type Variant,
} from './calls.ts';
import { type Delivery, deliver, pause } from './delivery.ts';
import { distorted, effectOf, type Fault, FaultScript, type Reply } from './faults.ts';
import { type App, Platform, type SandboxBase, type Status, type WikiNode, type Write } from './platform.ts';
import { sampleApp, sampleBases, sampleTokens, sampleWikiNodes } from './sample.ts';

export type { CallName, Variant } from './calls.ts';
export type { Fault } from './faults.ts';
export type { App, SandboxAutomation, SandboxBase, Status, WikiNode } from './platform.ts';

export interface SandboxOptions {
  /** Default 0: any free port. */
  port?: number;
  /** https instead of http. */
  tls?: { key: string; cert: string };
  /** Default: the sample Base. */
  bases?: SandboxBase[];
  /** By node token. Default: two sample pages. */
  wikiNodes?: Record<string, WikiNode>;
  /** Default: the sample app. */
  apps?: App[];
  /** Tokens that are accepted without minting. Default: the two sample tokens. */
  tokens?: string[];
  /** 10 switching requests and 20 lists a second, per caller and Base, in a sliding window. Default true. */
  enforceRateLimit?: boolean;
  /** A write that arrives while another of the same Base is being handled is refused. Default true. */
  enforceSingleWriter?: boolean;
  variant?: Partial<Variant>;
  /** At most so many automations a page. Default: no pages in the v1 list, 100 in the newer one. */
  listPageSize?: number;
  /** Default 7200. */
  tokenLifetimeSeconds?: number;
  /**
   * How long the platform is busy with a write before it answers, default 2 ms: in no time at all, two
   * writes could never meet.
   */
  writeMs?: number;
  /** The clock of limits and token lifetimes in milliseconds, default `performance.now`. */
  now?: () => number;
}

export interface RecordedRequest {
  call: CallName | 'unknown';
  /** `performance.now()` when the headers had arrived. */
  at: number;
  method: string;
  /** With the query, as it stood in the request line. */
  path: string;
  /** Names and values in turn, as they were sent. */
  rawHeaders: string[];
  /** By lower-case name. */
  headers: Record<string, string>;
  /** Complete once `onRequest` is called. */
  body: string;
  /** Serial number of the TCP connection, from 1. */
  connection: number;
  /** What `x-tt-logid` says, unless a fault's headers say otherwise. */
  logId: string;
  appToken?: string;
  automationId?: string;
  /** `performance.now()` when the last byte of the answer had been handed to the system. */
  answeredAt?: number;
  /** HTTP status of the answer. */
  status?: number;
  /** The envelope's code. */
  code?: number;
  /** The connection went away before the whole answer was out: by the client, by a fault or by `close()`. */
  aborted?: boolean;
}

export interface Sandbox {
  readonly url: string;
  readonly port: number;
  readonly host: string;
  /** In order of arrival. */
  readonly requests: RecordedRequest[];
  /** Queues faults; the first that matches a request and has times left is used. */
  script(...faults: Fault[]): void;
  /** Scripted faults that have not hit as many requests as they should. */
  unusedFaults(): Fault[];
  status(appToken: string, automationId: string): Status | undefined;
  set(appToken: string, automationId: string, status: Status): void;
  remove(appToken: string, automationId: string): void;
  /** Minted tokens become expired (99991663); fixed ones live on. */
  expireTokens(): void;
  /** A request has arrived whole; nothing has been done about it yet. */
  onRequest: ((request: RecordedRequest) => void) | undefined;
  /** Its whole answer has been handed to the system. */
  onAnswer: ((request: RecordedRequest) => void) | undefined;
  /** Its connection went away before that. */
  onAbort: ((request: RecordedRequest) => void) | undefined;
  /** Resolves when no late effect is outstanding. */
  settled(): Promise<void>;
  /** Destroys every connection and drops late effects. */
  close(): Promise<void>;
}

const host = '127.0.0.1';

/** Starts a platform of its own on the loopback interface. @throws where the port cannot be had */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const platform = new Platform({
    bases: options.bases ?? sampleBases(),
    wikiNodes: options.wikiNodes ?? sampleWikiNodes(),
    apps: options.apps ?? [sampleApp],
    tokens: options.tokens ?? Object.values(sampleTokens),
    tokenLifetimeSeconds: options.tokenLifetimeSeconds ?? 7200,
    now: options.now ?? (() => performance.now()),
  });
  const rules: Rules = {
    platform,
    variant: { ...defaultVariant, ...options.variant },
    enforceRateLimit: options.enforceRateLimit ?? true,
    enforceSingleWriter: options.enforceSingleWriter ?? true,
    listPageSize: options.listPageSize,
  };
  const writeMs = options.writeMs ?? 2;
  const faults = new FaultScript();
  const lateEffects = new LateEffects(platform);
  const sockets = new Set<Socket>();
  const connectionNumbers = new WeakMap<Socket, number>();
  let connectionsSoFar = 0;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const at = performance.now();
    const method = request.method ?? '';
    const target = request.url ?? '';
    const { pathname, pathIsKnown, ...recognised } = recognise(method, target);
    const record: RecordedRequest = {
      call: recognised.call,
      at,
      method,
      path: target,
      rawHeaders: request.rawHeaders,
      headers: headersOf(request),
      body: '',
      connection: connectionNumbers.get(request.socket) ?? 0,
      logId: `sandbox${String(sandbox.requests.length + 1).padStart(25, '0')}`,
      ...(recognised.appToken !== undefined && { appToken: recognised.appToken }),
      ...(recognised.automationId !== undefined && { automationId: recognised.automationId }),
    };
    sandbox.requests.push(record);

    const gone = new AbortController();
    let release: (() => void) | undefined;
    response.on('error', () => undefined);
    response.on('finish', () => {
      record.answeredAt = performance.now();
      sandbox.onAnswer?.(record);
    });
    response.on('close', () => {
      gone.abort();
      release?.();
      if (record.answeredAt !== undefined) return;
      record.aborted = true;
      sandbox.onAbort?.(record);
    });

    const body = await wholeBody(request);
    if (body === undefined) return;
    record.body = body;
    sandbox.onRequest?.(record);

    // From here on the request has arrived: what it asks for happens even if the client goes away.
    const call: IncomingCall = { ...recognised, method, headers: record.headers, body };
    const outcome = answer(call, pathname, pathIsKnown, rules);
    const fault = faults.take(call) ?? {};
    const reply = distorted(outcome.answer, fault, rules.variant);
    const isOwnAnswer = fault.code === undefined && fault.http === undefined && fault.rawBody === undefined;
    const write = isOwnAnswer && fault.carryOut === undefined ? outcome.write : intendedWrite(call, pathname);
    if (write !== undefined) {
      const effect = effectOf(fault, reply);
      if (effect === 'yes') platform.carryOut(write);
      if (effect === 'late') lateEffects.schedule(write, fault.lateMs ?? 0);
    }

    release = outcome.release;
    const busyMs = (release === undefined ? 0 : writeMs) + (fault.delayMs ?? 0);
    if (busyMs > 0) await pause(busyMs, gone.signal);
    if (gone.signal.aborted) release?.(); // it may have left before there was anything to free
    if (gone.signal.aborted || reply === undefined) return;

    if (!fault.hang && !fault.resetBeforeAnswer) {
      record.status = reply.http;
      const code: unknown = 'envelope' in reply.content ? reply.content.envelope.code : undefined;
      if (typeof code === 'number') record.code = code;
    }
    await deliver(response, onTheWire(reply, record.logId, rules.variant), fault, gone.signal);
    // Not at 'finish', which may come after the client's next request.
    if (response.writableEnded) release?.();
  }

  const listener = (request: IncomingMessage, response: ServerResponse): void =>
    void handle(request, response);
  const server = options.tls === undefined ? createServer(listener) : createTlsServer(options.tls, listener);
  server.keepAliveTimeout = 60_000; // a client that pauses between two requests keeps its connection
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.on(options.tls === undefined ? 'connection' : 'secureConnection', (socket: Socket) => {
    connectionsSoFar += 1;
    connectionNumbers.set(socket, connectionsSoFar);
  });
  const port = await listening(server, options.port ?? 0);

  const sandbox: Sandbox = {
    url: `${options.tls === undefined ? 'http' : 'https'}://${host}:${port}`,
    port,
    host,
    requests: [],
    script: (...scripted) => faults.queue(scripted),
    unusedFaults: () => faults.unused(),
    status: (appToken, automationId) => platform.automation(appToken, automationId)?.status,
    set: (appToken, automationId, status) => platform.carryOut({ appToken, automationId, status }),
    remove: (appToken, automationId) => platform.remove(appToken, automationId),
    expireTokens: () => platform.expireTokens(),
    onRequest: undefined,
    onAnswer: undefined,
    onAbort: undefined,
    settled: () => lateEffects.settled(),
    close: () => {
      lateEffects.drop();
      return new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      });
    },
  };
  return sandbox;
}

/** Writes that happen some time after their request. */
class LateEffects {
  readonly #platform: Platform;
  readonly #timers = new Set<NodeJS.Timeout>();
  #waiting: (() => void)[] = [];

  constructor(platform: Platform) {
    this.#platform = platform;
  }

  schedule(write: Write, afterMs: number): void {
    const timer = setTimeout(() => {
      this.#platform.carryOut(write);
      this.#timers.delete(timer);
      this.#tellIfSettled();
    }, afterMs);
    this.#timers.add(timer);
  }

  async settled(): Promise<void> {
    if (this.#timers.size > 0) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  drop(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
    this.#tellIfSettled();
  }

  #tellIfSettled(): void {
    if (this.#timers.size > 0) return;
    for (const resolve of this.#waiting) resolve();
    this.#waiting = [];
  }
}

/** The bytes of a reply, with the headers that every answer of the platform has. */
function onTheWire({ http, headers, content }: Reply, logId: string, variant: Variant): Delivery {
  const all = (contentType: string): Record<string, string> => ({
    'content-type': contentType,
    'x-tt-logid': logId,
    ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
  });
  if ('raw' in content) return { http, headers: all(content.contentType), body: content.raw };
  const { envelope } = content;
  const bearsLogId = envelope.code !== 0 && envelope.error === undefined && variant.logId !== 'header-only';
  const error = bearsLogId
    ? { error: { [variant.logId === 'error.logid' ? 'logid' : 'log_id']: logId } }
    : {};
  const body = Buffer.from(JSON.stringify({ ...envelope, ...error }));
  return { http, headers: all('application/json; charset=utf-8'), body };
}

function headersOf(request: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(request.headersDistinct).map(([name, values]) => [name, values?.join(', ') ?? '']),
  );
}

/** The request's body; undefined where the client goes away in the middle of it. */
function wholeBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  return new Promise((resolve) => {
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => resolve(Buffer.concat(chunks).toString()));
    request.on('close', () => resolve(undefined));
  });
}

async function listening(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  return (server.address() as AddressInfo).port;
}
