import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RecordedRequest, type Sandbox, type Status, startSandbox } from '../../sandbox/sandbox.ts';
import { Chance } from './chance.ts';
import { type Mishap, mishapOf } from './mishaps.ts';
import { APP_TOKEN, type Scenario, WIKI_NODE } from './scenario.ts';

/** When the jobs of all scenarios begin, in milliseconds since 1970. */
export const EPOCH = Date.UTC(2026, 0, 5, 9);

export type Phase = 'main' | 'post';

/** One request, and what became of it. */
export interface Asked {
  readonly phase: Phase;
  /** From 1 in each phase. */
  readonly number: number;
  /** Virtual milliseconds. */
  readonly at: number;
  readonly record: RecordedRequest;
  readonly mishap: Mishap | undefined;
  readonly delayMs: number;
  /** What a write asks for. */
  readonly write: { readonly id: string; readonly status: Status } | undefined;
  /** When the platform carries it out though no definite answer says so. */
  readonly late: number | undefined;
  /** What all pages of a list held at that time. */
  rows: readonly { readonly id: string; readonly status: Status }[];
}

/** A change of an automation's status. */
export interface Change {
  readonly at: number;
  readonly id: string;
  readonly from: Status;
  readonly to: Status;
  readonly by: Phase | 'others';
}

/** The platform and the people around one job. */
export class World {
  readonly asked: Asked[] = [];
  readonly changes: Change[] = [];
  /** Automations that somebody else touched, and how. */
  readonly touched = new Map<string, string>();
  /** Automations that were deleted before post began. */
  readonly removedBeforePost = new Set<string>();
  /** What the state of main held when the first write arrived; `undefined` where none did. */
  stateAtFirstWrite: string | undefined;
  readonly #scenario: Scenario;
  readonly #sandbox: Sandbox;
  #phase: Phase = 'main';
  #hasPostBegun = false;
  #folder = '';
  #now = 0;
  #late: { readonly at: number; readonly id: string; readonly status: Status; readonly by: Phase }[] = [];
  readonly #asks = new Map<string, number>();
  readonly #others: Scenario['others'][number][];

  private constructor(scenario: Scenario, sandbox: Sandbox) {
    this.#scenario = scenario;
    this.#sandbox = sandbox;
    this.#others = [...scenario.others];
    sandbox.onRequest = (record) => this.#onRequest(record);
  }

  static async start(scenario: Scenario): Promise<World> {
    const { automations, sandbox: manner } = scenario;
    const { listPageSize, ...variant } = manner;
    const sandbox: Sandbox = await startSandbox({
      bases: [{ appToken: APP_TOKEN, automations: automations.map((one) => ({ ...one })) }],
      wikiNodes: { [WIKI_NODE]: { objType: 'bitable', objToken: APP_TOKEN } },
      variant,
      listPageSize,
      writeMs: 0,
      now: () => world.#now,
      date: () => new Date(EPOCH + world.#now),
    });
    const world = new World(scenario, sandbox);
    return world;
  }

  get url(): string {
    return this.#sandbox.url;
  }

  get requests(): readonly RecordedRequest[] {
    return this.#sandbox.requests;
  }

  /** Begins a phase at a virtual time. */
  begin(phase: Phase, at: number): void {
    if (phase === 'post') this.#othersDo(({ phase: when }) => when !== 'post');
    this.#phase = phase;
    this.#hasPostBegun = phase === 'post';
    this.#passTo(at);
  }

  /** The folder in which the runner's files of this phase are. */
  set folder(folder: string) {
    this.#folder = folder;
  }

  /** All that is still to happen happens. */
  end(): void {
    this.#othersDo(() => true);
    this.#passTo(Number.POSITIVE_INFINITY);
  }

  status(id: string): Status | undefined {
    return this.#sandbox.status(APP_TOKEN, id);
  }

  close(): Promise<void> {
    return this.#sandbox.close();
  }

  #onRequest(record: RecordedRequest): void {
    const { headers, call, automationId: id = '' } = record;
    const at = Number(headers['x-test-now']);
    this.#passTo(at);
    const phase = this.#phase;
    const number = Number(headers['x-test-request']);
    // Before the first write the step may believe what it has read.
    const hasBegun = phase === 'post' || this.stateAtFirstWrite !== undefined;
    this.#othersDo((act) => act.phase === phase && hasBegun && act.afterRequests < number);

    const key = `${phase} ${call} ${id}`;
    const nth = (this.#asks.get(key) ?? 0) + 1;
    this.#asks.set(key, nth);
    // Its own chance for each, so that requests that are under way together may arrive in any order.
    const chance = new Chance(`${this.#scenario.seed} ${key} ${nth}`);
    const write = writeOf(record);
    if (write !== undefined && phase === 'main') {
      this.stateAtFirstWrite ??= readFileSync(join(this.#folder, 'state'), 'utf8');
    }
    const mishap = this.#mishapOf(chance, record);
    const isUncertain = write !== undefined && mishap?.isUncertain === true;
    const effect = isUncertain ? chance.one(['no', 'yes', 'late', 'late'] as const) : undefined;
    const isWhole = mishap === undefined || mishap.name === 'compressed' || mishap.name === 'slow';
    const latencyMs =
      isWhole || mishap?.name === 'code' || mishap?.name === 'http' ? chance.one([0, 5, 30, 120, 400]) : 0;
    const delayMs = mishap?.way.delayMs ?? latencyMs;
    const way = { ...mishap?.way, delayMs };
    const fault = mishap?.fault ?? {};
    this.#sandbox.script({
      ...fault,
      headers: { ...fault.headers, 'x-test-way': JSON.stringify(way) },
      ...(effect !== undefined && { carryOut: effect === 'yes' ? 'yes' : 'no' }),
    });

    const late =
      effect === 'late' ? at + chance.one([100, 900, 2500, 4000, 4900, 5100, 9000, 30_000]) : undefined;
    if (late !== undefined && write !== undefined) this.#late.push({ at: late, ...write, by: phase });
    const asked: Asked = { phase, number, at, record, mishap, delayMs, write, late, rows: [] };
    this.asked.push(asked);
    const before = this.status(id);
    // The sandbox carries it out in the same breath.
    queueMicrotask(() => {
      this.#note(id, before, phase, at);
      if (call === 'list' || call === 'workflow-list') {
        asked.rows = this.#scenario.automations.flatMap(({ id: one }) => {
          const status = this.status(one);
          return status === undefined || one.startsWith('wkf') !== (call === 'workflow-list')
            ? []
            : [{ id: one, status }];
        });
      }
    });
  }

  #mishapOf(chance: Chance, record: RecordedRequest): Mishap | undefined {
    const { mainMood, postMood } = this.#scenario;
    const mood = this.#phase === 'main' ? mainMood : postMood;
    const { call, automationId: id = '' } = record;
    const isList = call === 'list' || call === 'workflow-list';
    const curse = mood.cursed[id];
    if (curse !== undefined && chance.is(0.9)) return mishapOf(chance, record, curse);
    if (isList && mood.sparesLists) return undefined;
    return chance.is(isList || call === 'mint' || call === 'wiki' ? mood.level * 0.6 : mood.level)
      ? mishapOf(chance, record)
      : undefined;
  }

  #passTo(at: number): void {
    const due = this.#late.filter((one) => one.at <= at).sort((one, other) => one.at - other.at);
    this.#late = this.#late.filter((one) => one.at > at);
    for (const { at: when, id, status, by } of due) {
      const before = this.status(id);
      this.#sandbox.set(APP_TOKEN, id, status);
      this.#note(id, before, by, when);
    }
    if (Number.isFinite(at)) this.#now = Math.max(this.#now, at);
  }

  #note(id: string, from: Status | undefined, by: Change['by'], at: number): void {
    const to = this.status(id);
    if (from !== undefined && to !== undefined && from !== to) this.changes.push({ at, id, from, to, by });
  }

  #othersDo(isDue: (act: Scenario['others'][number]) => boolean): void {
    for (const act of this.#others.filter(isDue)) {
      this.#others.splice(this.#others.indexOf(act), 1);
      if (act.act === 'expire tokens') this.#sandbox.expireTokens();
      const before = this.status(act.id);
      if (before === undefined || act.act === 'expire tokens') continue;
      this.touched.set(act.id, act.act);
      if (act.act === 'set') this.#sandbox.set(APP_TOKEN, act.id, act.status);
      if (act.act === 'remove') this.#sandbox.remove(APP_TOKEN, act.id);
      if (act.act === 'rename') this.#sandbox.rename(APP_TOKEN, act.id, `Renamed ${act.id}`);
      if (act.act === 'recreate') this.#sandbox.recreate(APP_TOKEN, act.id, anewId(act.id));
      if (this.status(act.id) === undefined && !this.#hasPostBegun) this.removedBeforePost.add(act.id);
      this.#note(act.id, before, 'others', this.#now);
    }
  }
}

/** The id of an automation that somebody made anew. */
export function anewId(id: string): string {
  return `${id}9`;
}

/** What a request asks a status to be; `undefined` where it asks for none. */
export function writeOf({ call, automationId: id = '', path, body }: RecordedRequest): Asked['write'] {
  if (call === 'workflow-switch') return { id, status: path.endsWith('/enable') ? 'Enable' : 'Disable' };
  return call === 'switch'
    ? { id, status: (JSON.parse(body || '{}') as { status: Status }).status }
    : undefined;
}
