import { createHash } from 'node:crypto';

export type Status = 'Enable' | 'Disable';

export interface SandboxAutomation {
  /** Ids that begin with `wkf` are of the family of Base workflows, all others of v1. */
  id: string;
  title: string;
  status: Status;
}

export interface SandboxBase {
  appToken: string;
  automations: SandboxAutomation[];
}

export interface WikiNode {
  /** `bitable` for a Base. */
  objType: string;
  objToken: string;
  title?: string;
}

export interface App {
  appId: string;
  appSecret: string;
}

/** A status that a request asks for. */
export interface Write {
  appToken: string;
  automationId: string;
  status: Status;
}

/** Who is calling, or why nobody is. */
export type Caller = { id: string } | { refusedWith: number };

export type LimitName = 'switch' | 'list' | 'wiki' | 'workflow-switch' | 'workflow-list';

/** So many requests within a sliding window, per caller and, where the call names a Base, per Base. */
export interface Limit {
  requests: number;
  windowMs: number;
}

/** The limits on the pages of the calls. Those of base/v3 are unknown: each is that of the v1 call beside it. */
const defaultLimits: Readonly<Record<LimitName, Limit>> = {
  switch: { requests: 10, windowMs: 1000 },
  list: { requests: 20, windowMs: 1000 },
  wiki: { requests: 100, windowMs: 60_000 },
  'workflow-switch': { requests: 10, windowMs: 1000 },
  'workflow-list': { requests: 20, windowMs: 1000 },
};

/** A tenant token with at least this much life left is given out again by the next mint. */
const reusableFromSeconds = 30 * 60;

interface MintedToken {
  token: string;
  appId: string;
  expiresAtMs: number;
}

export interface PlatformOptions {
  bases: SandboxBase[];
  wikiNodes: Record<string, WikiNode>;
  apps: App[];
  tokens: string[];
  tokenLifetimeSeconds: number;
  /** Of each base/v3 call. Default: as the v1 call beside it. */
  workflowRequestsPerSecond: number | undefined;
  /** The clock of token lifetimes and limits, in milliseconds. */
  now: () => number;
}

/** The state behind the calls: Bases, wiki pages, tokens, and what is in flight. */
export class Platform {
  readonly limits: Readonly<Record<LimitName, Limit>>;
  readonly #bases = new Map<string, Map<string, SandboxAutomation>>();
  readonly #wikiNodes: Map<string, WikiNode>;
  readonly #apps: App[];
  readonly #fixedTokens: Set<string>;
  readonly #minted: MintedToken[] = [];
  readonly #tokenLifetimeSeconds: number;
  readonly #now: () => number;
  readonly #admittedAtMs = new Map<string, number[]>();
  readonly #basesBeingWritten = new Set<string>();

  constructor(options: PlatformOptions) {
    for (const base of options.bases) {
      this.#bases.set(base.appToken, new Map(base.automations.map((one) => [one.id, { ...one }])));
    }
    this.#wikiNodes = new Map(Object.entries(options.wikiNodes));
    this.#apps = options.apps;
    this.#fixedTokens = new Set(options.tokens);
    this.#tokenLifetimeSeconds = options.tokenLifetimeSeconds;
    this.#now = options.now;
    const { workflowRequestsPerSecond: requests } = options;
    const limit = requests === undefined ? undefined : { requests, windowMs: 1000 };
    this.limits = { ...defaultLimits, ...(limit && { 'workflow-switch': limit, 'workflow-list': limit }) };
  }

  hasBase(appToken: string): boolean {
    return this.#bases.has(appToken);
  }

  automations(appToken: string): SandboxAutomation[] {
    return [...(this.#bases.get(appToken)?.values() ?? [])];
  }

  automation(appToken: string, automationId: string): SandboxAutomation | undefined {
    return this.#bases.get(appToken)?.get(automationId);
  }

  /** Puts an automation at the end of its Base, which is there from then on. */
  add(appToken: string, automation: SandboxAutomation): void {
    const base = this.#bases.get(appToken) ?? new Map<string, SandboxAutomation>();
    this.#bases.set(appToken, base.set(automation.id, { ...automation }));
  }

  remove(appToken: string, automationId: string): void {
    this.#bases.get(appToken)?.delete(automationId);
  }

  rename(appToken: string, automationId: string, title: string): void {
    const automation = this.automation(appToken, automationId);
    if (automation !== undefined) automation.title = title;
  }

  /** Sets the status, if the automation (still) exists. */
  carryOut({ appToken, automationId, status }: Write): void {
    const automation = this.automation(appToken, automationId);
    if (automation !== undefined) automation.status = status;
  }

  wikiNode(token: string): WikiNode | undefined {
    return this.#wikiNodes.get(token);
  }

  /** A tenant token and its remaining seconds; the code of the refusal where the pair is not that of an app. */
  mint(
    appId: string,
    appSecret: string,
  ): { token: string; expire: number } | { refusedWith: number; msg: string } {
    const app = this.#apps.find((one) => one.appId === appId);
    if (app === undefined) return { refusedWith: 10014, msg: 'app id not exists' };
    if (app.appSecret !== appSecret) return { refusedWith: 10014, msg: 'app secret invalid' };

    const nowMs = this.#now();
    const latest = this.#minted.findLast((one) => one.appId === appId);
    const secondsLeft = latest === undefined ? 0 : Math.floor((latest.expiresAtMs - nowMs) / 1000);
    if (latest !== undefined && secondsLeft >= reusableFromSeconds) {
      return { token: latest.token, expire: secondsLeft };
    }
    const hash = createHash('sha256').update(`${appId} ${this.#minted.length}`).digest('hex');
    const token = `t-sandbox${hash.slice(0, 24)}`;
    this.#minted.push({ token, appId, expiresAtMs: nowMs + this.#tokenLifetimeSeconds * 1000 });
    return { token, expire: this.#tokenLifetimeSeconds };
  }

  /** Ends the life of every minted token; fixed tokens live on. */
  expireTokens(): void {
    for (const one of this.#minted) one.expiresAtMs = Number.NEGATIVE_INFINITY;
  }

  /** The caller behind an Authorization header. */
  identify(authorization: string | undefined): Caller {
    if (authorization === undefined || authorization.trim() === '') return { refusedWith: 99991661 };
    const token = /^Bearer ([\w.~+/=-]+)$/.exec(authorization)?.[1];
    if (token === undefined) return { refusedWith: 99991671 };
    if (this.#fixedTokens.has(token)) return { id: token };
    const minted = this.#minted.find((one) => one.token === token);
    if (minted !== undefined && minted.expiresAtMs > this.#now()) return { id: minted.appId };
    if (token.startsWith('t-')) return { refusedWith: 99991663 };
    if (token.startsWith('u-') || token.startsWith('eyJ')) return { refusedWith: 99991668 };
    return { refusedWith: 99991671 };
  }

  /**
   * Counts a request against a limit. Returns the seconds to wait where it is one too many; what is refused
   * does not count.
   */
  secondsOverLimit(limit: LimitName, key: string): number {
    const { requests, windowMs } = this.limits[limit];
    const now = this.#now();
    const admitted = (this.#admittedAtMs.get(`${limit} ${key}`) ?? []).filter((at) => at > now - windowMs);
    this.#admittedAtMs.set(`${limit} ${key}`, admitted);
    const oldest = admitted[admitted.length - requests];
    if (oldest !== undefined) return Math.max(1, Math.ceil((oldest + windowMs - now) / 1000));
    admitted.push(now);
    return 0;
  }

  /** Takes the Base's one place for a write, and returns what frees it; undefined where it is taken. */
  beginWrite(appToken: string): (() => void) | undefined {
    if (this.#basesBeingWritten.has(appToken)) return undefined;
    this.#basesBeingWritten.add(appToken);
    return () => this.#basesBeingWritten.delete(appToken);
  }
}
