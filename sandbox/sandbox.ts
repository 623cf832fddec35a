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
import { type Delivery, deliver, disguised, pause } from './delivery.ts';
import { distorted, effectOf, type Fault, FaultScript, isSilent, type Reply } from './faults.ts';
import {
  type App,
  Platform,
  type SandboxAutomation,
  type SandboxBase,
  type Status,
  type WikiNode,
  type Write,
} from './platform.ts';
import { sampleApp, sampleBases, sampleTokens, sampleWikiNodes } from './sample.ts';

export type { CallName, IncomingCall, Variant } from './calls.ts';
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
  /**
   * 10 switching requests and 20 lists a second, 100 look-ups in the wiki a minute, as documented; per caller
   * and Base, in a sliding window. Default true.
   */
  enforceRateLimit?: boolean;
  /**
   * How many requests of each base/v3 call are let through in a second; their limits are unknown. Default: as
   * many as of the v1 call beside it, counted apart.
   */
  workflowRequestsPerSecond?: number;
  /** A write is refused while the platform is busy with another of the same Base. Default true. */
  enforceSingleWriter?: boolean;
  /** What to do where the facts are uncertain. */
  variant?: Partial<Variant>;
  /**
   * No page of a list has more rows, however many the request asks for. Default: none but the 100 of base/v3,
   * where asking for more is refused; whether the v1 list has a limit is not documented. Where a request asks
   * for none, both lists have pages of 20.
   */
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
  /** The server's clock, which the header `Date` and a date in `Retry-After` are from. Default: this machine's. */
  date?: () => Date;
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
  /** Somebody else switches an automation. */
  set(appToken: string, automationId: string, status: Status): void;
  /** Somebody deletes an automation. */
  remove(appToken: string, automationId: string): void;
  /** Somebody makes a new automation; it stands at the end of the list. */
  add(appToken: string, automation: SandboxAutomation): void;
  rename(appToken: string, automationId: string, title: string): void;
  /**
   * Somebody deletes an automation and makes it anew, as a deploy does: the title stays, the id is another one.
   * Default status: `Disable`, with which a new automation begins.
   *
   * @throws where there is no such automation
   */
  recreate(appToken: string, automationId: string, newId: string, status?: Status): void;
  /** Minted tokens become expired (99991663); fixed ones live on. */
  expireTokens(): void;
  /** A request has arrived whole; nothing has been done about it yet. */
  onRequest: ((request: RecordedRequest) => void) | undefined;
  /** Its whole answer has been handed to the system. */
  onAnswer: ((request: RecordedRequest) => void) | undefined;
  /** Its connection went away before that. */
  onAbort: ((request: RecordedRequest) => void) | undefined;
  /** Late writes that are outstanding happen now, in the order in which they were asked for. */
  carryOutLateWrites(): void;
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
    workflowRequestsPerSecond: options.workflowRequestsPerSecond,
    now: options.now ?? (() => performance.now()),
  });
  const rules: Rules = {
    platform,
    variant: { ...defaultVariant, ...options.variant },
    enforceRateLimit: options.enforceRateLimit ?? true,
    enforceSingleWriter: options.enforceSingleWriter ?? true,
    largestPage: options.listPageSize ?? Number.POSITIVE_INFINITY,
  };
  const date = options.date ?? (() => new Date());
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
    response.on('error', () => undefined);
    response.on('finish', () => {
      record.answeredAt = performance.now();
      sandbox.onAnswer?.(record);
    });
    response.on('close', () => {
      gone.abort();
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
    const reply = distorted(outcome.answer, fault, rules.variant, record.logId);
    const isOwnAnswer = fault.code === undefined && fault.http === undefined && fault.rawBody === undefined;
    const write = isOwnAnswer && fault.carryOut === undefined ? outcome.write : intendedWrite(call, pathname);
    if (write !== undefined) {
      const effect = effectOf(fault, reply);
      if (effect === 'yes') platform.carryOut(write);
      if (effect === 'late') lateEffects.schedule(write, fault.lateMs ?? 0);
    }

    const busyMs = (outcome.release === undefined ? 0 : writeMs) + (fault.delayMs ?? 0);
    if (busyMs > 0) await pause(busyMs, gone.signal);
    // Before the answer goes out, however long that takes: the end of a connection that the client gave up can
    // be seen later than what it sends over the next one.
    outcome.release?.();
    if (gone.signal.aborted || reply === undefined) return;

    if (!isSilent(fault)) {
      record.status = reply.http;
      const code: unknown = 'envelope' in reply.content ? reply.content.envelope.code : undefined;
      if (typeof code === 'number') record.code = code;
    }
    const delivery = disguised(onTheWire(reply, record.logId), fault, date);
    await deliver(response, delivery, fault, gone.signal);
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
    add: (appToken, automation) => platform.add(appToken, automation),
    rename: (appToken, automationId, title) => platform.rename(appToken, automationId, title),
    recreate: (appToken, automationId, newId, status = 'Disable') => {
      const former = platform.automation(appToken, automationId);
      if (former === undefined) throw new Error(`${appToken} has no automation ${automationId}.`);
      platform.remove(appToken, automationId);
      platform.add(appToken, { ...former, id: newId, status });
    },
    expireTokens: () => platform.expireTokens(),
    onRequest: undefined,
    onAnswer: undefined,
    onAbort: undefined,
    carryOutLateWrites: () => lateEffects.carryOutNow(),
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
  /** In the order in which they were asked for; without a timer where they wait to be told. */
  readonly #outstanding = new Map<Write, NodeJS.Timeout | undefined>();
  #waiting: (() => void)[] = [];

  constructor(platform: Platform) {
    this.#platform = platform;
  }

  schedule(write: Write, afterMs: number): void {
    const timer =
      afterMs === Number.POSITIVE_INFINITY ? undefined : setTimeout(() => this.#carryOut(write), afterMs);
    this.#outstanding.set(write, timer);
  }

  carryOutNow(): void {
    for (const write of [...this.#outstanding.keys()]) this.#carryOut(write);
  }

  async settled(): Promise<void> {
    if (this.#outstanding.size > 0) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  drop(): void {
    for (const write of [...this.#outstanding.keys()]) this.#forget(write);
  }

  #carryOut(write: Write): void {
    this.#platform.carryOut(write);
    this.#forget(write);
  }

  #forget(write: Write): void {
    clearTimeout(this.#outstanding.get(write));
    this.#outstanding.delete(write);
    if (this.#outstanding.size > 0) return;
    for (const resolve of this.#waiting) resolve();
    this.#waiting = [];
  }
}

/** The bytes of a reply, with the headers that every answer of the platform has. */
function onTheWire({ http, headers, content }: Reply, logId: string): Delivery {
  const all = (contentType: string): Record<string, string> => ({
    'content-type': contentType,
    'x-tt-logid': logId,
    ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
  });
  if ('raw' in content) return { http, headers: all(content.contentType), body: content.raw };
  const body = Buffer.from(JSON.stringify(content.envelope));
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
