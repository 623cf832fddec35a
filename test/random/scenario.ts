import { sampleApp, sampleTokens } from '../../sandbox/sample.ts';
import type { Status } from '../../sandbox/sandbox.ts';
import { v1, wkf } from '../bundle/job.ts';
import { Chance } from './chance.ts';

/** The Base of every scenario, and the wiki page that holds it. */
export const APP_TOKEN = 'bascnRandomBase';
export const WIKI_NODE = 'wikcnRandomPage';

/** What a text of the server says where it tries to start a command. */
export const FORGED = 'FORGED';

/** One automation as it stands when the job begins. */
export interface Given {
  readonly id: string;
  readonly title: string;
  readonly status: Status;
}

/** How badly the platform behaves. */
export interface Mood {
  /** The share of requests that something befalls. */
  readonly level: number;
  /** Automations whose every write befalls the same, by the name of the mishap. */
  readonly cursed: Readonly<Record<string, string>>;
  /** What may befall a list: the platform's own answers only, or anything. */
  readonly sparesLists: boolean;
}

/** Somebody else does something to an automation. */
export interface OtherAct {
  readonly act: 'set' | 'remove' | 'rename' | 'recreate' | 'expire tokens';
  readonly id: string;
  readonly status: Status;
  /** After so many requests of the phase; between main and post where it is the phase `between`. */
  readonly phase: 'main' | 'between' | 'post';
  readonly afterRequests: number;
}

/**
 * A moment in a process: the so-manieth thing that it does, counted from its start or from its first write, or so many
 * virtual milliseconds from its start.
 */
export type Moment =
  | { readonly event: number }
  | { readonly writeEvent: number }
  | { readonly afterMs: number };

/** What a process is sent. */
export interface Disturbance {
  readonly kill?: Moment;
  readonly signals?: readonly (Moment & {
    readonly name: NodeJS.Signals;
    readonly again?: { readonly name: NodeJS.Signals; readonly afterMs: number };
  })[];
}

/** How the job names what it switches. */
export interface Named {
  readonly ids: readonly string[];
  readonly titles: readonly string[];
  readonly isAll: boolean;
  readonly excludedIds: readonly string[];
  readonly excludedTitles: readonly string[];
}

/** One job, with all that befalls it. The same seed always makes the same. */
export interface Scenario {
  readonly seed: string;
  readonly automations: readonly Given[];
  readonly named: Named;
  readonly wanted: Status;
  readonly usesApp: boolean;
  /** The token or the app's secret that the inputs give. */
  readonly secret: string;
  /** What the runner leaves out of the environment. */
  readonly missing: 'nothing' | 'GITHUB_STATE' | 'GITHUB_STEP_SUMMARY';
  readonly isDebug: boolean;
  readonly isWiki: boolean;
  readonly isComposite: boolean;
  readonly restore: 'always' | 'success' | 'failure' | 'never';
  readonly ifUnchanged: 'send' | 'skip' | 'fail';
  readonly isDryRun: boolean;
  readonly maxAttempts: number;
  readonly timeoutSeconds: number;
  readonly requestTimeoutSeconds: number;
  readonly inputs: Readonly<Record<string, string>>;
  /** Inputs of post in the place of those of main. */
  readonly postInputs: Readonly<Record<string, string>>;
  /** Whether credentials reach post by its inputs. */
  readonly hasPostCredentials: boolean;
  readonly jobStatus: string;
  /** From the end of main to the start of post, in milliseconds. */
  readonly gapMs: number;
  readonly sandbox: SandboxManner;
  readonly mainMood: Mood;
  readonly postMood: Mood;
  readonly main: Disturbance;
  readonly post: Disturbance;
  readonly others: readonly OtherAct[];
  /** What `Math.random` gives in the processes, over and over. */
  readonly chance: readonly number[];
}

/** What is uncertain about the platform. */
export interface SandboxManner {
  readonly businessErrorsAtHttp: 'documented-200' | 'http-4xx';
  readonly rateLimit: '429' | '400' | '429-retry-after' | '1254290-at-200';
  readonly v1Pages: 'page_token' | 'has_more' | 'last-page-token';
  readonly v1PageSize: 'honored' | 'ignored';
  readonly workflowCalls: 'available' | '404' | '99991201' | '2200' | '800004045';
  readonly refuseRepeatedWorkflowSwitch: boolean;
  readonly emptyList: boolean;
  readonly listPageSize: number;
}

const opposite = (status: Status): Status => (status === 'Enable' ? 'Disable' : 'Enable');

/** Draws a scenario. */
export function scenarioOf(seed: string): Scenario {
  const chance = new Chance(seed);
  const wanted = chance.weighted<Status>([
    [85, 'Disable'],
    [15, 'Enable'],
  ]);
  const automations = automationsOf(chance, wanted);
  const named = namedOf(chance, automations);
  const usesApp = chance.is(0.4);
  const isWiki = chance.is(0.12);
  const isComposite = chance.is(0.06);
  const restore = chance.weighted<Scenario['restore']>([
    [55, 'always'],
    [12, 'success'],
    [12, 'failure'],
    [21, 'never'],
  ]);
  const ifUnchanged = chance.weighted<Scenario['ifUnchanged']>([
    [70, 'send'],
    [18, 'skip'],
    [12, 'fail'],
  ]);
  const isDryRun = chance.is(0.06);
  const maxAttempts = chance.one([6, 6, 6, 1, 1, 2, 3, 20]);
  const timeoutSeconds = chance.one([120, 120, 120, 120, 1, 5, 30, 600]);
  const requestTimeoutSeconds = chance.one([15, 15, 15, 1, 5, 30]);
  const secret = usesApp
    ? chance.weighted([
        [97, sampleApp.appSecret],
        [3, 'sandbox-wrong-secret'],
      ])
    : chance.weighted([
        [75, sampleTokens.tenant],
        [20, sampleTokens.user],
        [5, 't-sandbox-expired-token'],
      ]);
  const credentials: Record<string, string> = usesApp
    ? { app_id: sampleApp.appId, app_secret: secret }
    : { access_token: secret };
  const isNone = !named.isAll && named.ids.length + named.titles.length === 0;
  const inputs: Record<string, string> = {
    app_token: isWiki ? `https://team.feishu.cn/wiki/${WIKI_NODE}?from=random` : APP_TOKEN,
    status: chance.one([wanted, wanted.toLowerCase(), `${wanted}d`]),
    ...credentials,
    ...(named.isAll ? { workflow_id: chance.one(['all', 'ALL']) } : {}),
    ...(named.ids.length > 0 ? { workflow_id: named.ids.join(chance.one([',', '\n', ' , ', '，'])) } : {}),
    ...(named.titles.length > 0 ? { workflow_title: asTyped(chance, named.titles).join('\n') } : {}),
    ...(isNone ? { workflow_id: 'none' } : {}),
    ...(named.excludedIds.length > 0 ? { exclude_workflow_id: named.excludedIds.join(',') } : {}),
    ...(named.excludedTitles.length > 0 ? { exclude_workflow_title: named.excludedTitles.join('\n') } : {}),
    restore,
    if_unchanged: ifUnchanged,
    dry_run: String(isDryRun),
    max_attempts: String(maxAttempts),
    timeout_seconds: String(timeoutSeconds),
    request_timeout_seconds: String(requestTimeoutSeconds),
    language: chance.one(['en', 'en', 'zh']),
    job_summary: String(chance.is(0.9)),
  };
  const hasPostCredentials = chance.is(0.97);
  const jobStatus = chance.one([
    'success',
    'success',
    'failure',
    'failure',
    'cancelled',
    'cancelled',
    'what?',
  ]);
  const { app_id: _app, app_secret: _secret, access_token: _token, ...bare } = inputs;
  return {
    seed,
    automations,
    named,
    wanted,
    usesApp,
    secret,
    missing: chance.weighted([
      [94, 'nothing'],
      [3, 'GITHUB_STATE'],
      [3, 'GITHUB_STEP_SUMMARY'],
    ]),
    isDebug: chance.is(0.15),
    isWiki,
    isComposite,
    restore,
    ifUnchanged,
    isDryRun,
    maxAttempts,
    timeoutSeconds,
    requestTimeoutSeconds,
    inputs,
    postInputs: hasPostCredentials && !isComposite ? inputs : bare,
    hasPostCredentials,
    jobStatus,
    gapMs: chance.one([0, 500, 3000, 60_000]),
    sandbox: mannerOf(chance),
    mainMood: moodOf(chance, automations),
    postMood: moodOf(chance, automations),
    main: disturbanceOf(chance, { kill: 0.14, signal: 0.2, within: 60 }),
    post: disturbanceOf(chance, { kill: 0.04, signal: 0.28, within: 30 }),
    others: chance.is(0.3) ? othersOf(chance, automations) : [],
    chance: Array.from({ length: 7 }, () => chance.one([0, 0.25, 0.5, 0.999])),
  };
}

function automationsOf(chance: Chance, wanted: Status): Given[] {
  const count = chance.weighted<() => number>([
    [26, () => 1],
    [56, () => chance.whole(2, 6)],
    [14, () => chance.whole(7, 14)],
    [4, () => chance.whole(21, 45)],
  ])();
  const family = chance.one(['v1', 'workflows', 'both', 'both']);
  const hostile = chance.is(0.2);
  const shareAsWanted = chance.one([0, 0, 0.2, 0.5]);
  return Array.from({ length: count }, (_, at) => {
    const isV1 = family === 'v1' || (family === 'both' && chance.is(0.6));
    const id = isV1 ? v1(at + 1) : wkf(at + 1);
    const status = chance.is(shareAsWanted) ? wanted : opposite(wanted);
    return { id, title: titleOf(chance, { at, hostile }), status };
  });
}

function titleOf(chance: Chance, { at, hostile }: { at: number; hostile: boolean }): string {
  if (hostile) return hostileTitle(chance, at);
  return chance.is(0.03) ? 'Twin notice' : `${chance.is(0.1) ? 'Café' : 'Order'} notice ${at + 1}`;
}

// Outer blanks and how an accent is composed mean nothing.
function asTyped(chance: Chance, titles: readonly string[]): string[] {
  return titles.map((title) => (chance.is(0.2) ? `  ${title.normalize('NFD')} ` : title));
}

function hostileTitle(chance: Chance, at: number): string {
  const texts = [
    `::error::${FORGED} ${at}`,
    `##[error]${FORGED} ${at}`,
    `a title\r::set-output name=code::${FORGED} ${at}`,
    `a title %0A::warning::${FORGED} ${at}`,
    `</td></tr><script>${at}</script> @everyone | [x](http://example.invalid)`,
    `\u001b[31mred ${at}`,
    `订单通知 ${at} ${'长'.repeat(120)}`,
    `Order notice ${at}`,
  ];
  return chance.one(texts);
}

function namedOf(chance: Chance, automations: readonly Given[]): Named {
  const none = { ids: [], titles: [], isAll: false, excludedIds: [], excludedTitles: [] };
  const kind = chance.weighted<'ids' | 'titles' | 'both' | 'all' | 'none'>([
    [1, 'none'],
    [57, 'ids'],
    [13, 'titles'],
    [12, 'both'],
    [17, 'all'],
  ]);
  const shuffled = chance.shuffled(automations);
  if (kind === 'none') return none;
  if (kind === 'all') {
    const excluded = chance.is(0.5)
      ? shuffled.slice(0, chance.whole(1, Math.max(1, shuffled.length - 1)))
      : [];
    const byId = excluded.filter(() => chance.is(0.5));
    const excludedTitles = excluded
      .filter((one) => !byId.includes(one) && isPlain(one))
      .map(({ title }) => title);
    return { ...none, isAll: true, excludedIds: byId.map(({ id }) => id), excludedTitles };
  }
  const some = shuffled.slice(0, chance.is(0.6) ? shuffled.length : chance.whole(1, shuffled.length));
  const byTitle = some.filter(
    (one) => isPlain(one) && (kind === 'titles' || (kind === 'both' && chance.is(0.5))),
  );
  const ids = some.filter((one) => !byTitle.includes(one)).map(({ id }) => id);
  const twice = chance.is(0.05) ? ids.slice(0, 1) : [];
  const ghost = chance.is(0.06);
  const ghostId = chance.one([v1(99_999), wkf(9999)]);
  return {
    ...none,
    ids: [...ids, ...twice, ...(ghost && kind !== 'titles' ? [ghostId] : [])],
    titles: [...byTitle.map(({ title }) => title), ...(ghost && kind !== 'ids' ? ['No such notice'] : [])],
  };
}

// A title can be named where it is one line that means the same with and without outer blanks.
function isPlain({ title }: Given): boolean {
  return /^[A-Za-z0-9][\wé ]*$/.test(title);
}

function mannerOf(chance: Chance): SandboxManner {
  return {
    businessErrorsAtHttp: chance.one(['documented-200', 'http-4xx']),
    rateLimit: chance.one(['429', '400', '429-retry-after', '1254290-at-200']),
    v1Pages: chance.one(['page_token', 'has_more', 'last-page-token']),
    v1PageSize: chance.one(['honored', 'ignored']),
    workflowCalls: chance.is(0.94) ? 'available' : chance.one(['404', '99991201', '2200', '800004045']),
    refuseRepeatedWorkflowSwitch: chance.is(0.3),
    emptyList: chance.is(0.03),
    listPageSize: chance.one([Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 1, 7]),
  };
}

function moodOf(chance: Chance, automations: readonly Given[]): Mood {
  const level = chance.weighted([
    [35, 0],
    [30, 0.12],
    [22, 0.35],
    [13, 0.75],
  ]);
  const cursed = chance.is(0.18)
    ? automations
        .filter(() => chance.is(0.3))
        .map(({ id }) => [id, chance.one(['code', 'code', 'lost', 'http', 'reset'])])
    : [];
  return { level, cursed: Object.fromEntries(cursed), sparesLists: chance.is(0.5) };
}

function disturbanceOf(chance: Chance, share: { kill: number; signal: number; within: number }): Disturbance {
  const moment = chance.weighted<() => Moment>([
    [40, () => ({ event: chance.whole(1, share.within) })],
    [35, () => ({ writeEvent: chance.whole(2, 24) })],
    [25, () => ({ afterMs: chance.one([1, 40, 400, 1500, 6000, 20_000]) })],
  ]);
  const what = chance.number();
  if (what < share.kill) return { kill: moment() };
  if (what > share.kill + share.signal) return {};
  const name = chance.one<NodeJS.Signals>(['SIGINT', 'SIGTERM']);
  const again = chance.is(0.3) && {
    again: { name: 'SIGTERM' as const, afterMs: chance.one([10, 2500, 7500]) },
  };
  return { signals: [{ ...moment(), name, ...again }] };
}

function othersOf(chance: Chance, automations: readonly Given[]): OtherAct[] {
  return chance
    .shuffled(automations)
    .slice(0, chance.whole(1, 3))
    .map(({ id, status }) => ({
      act: chance.one(['set', 'set', 'remove', 'rename', 'recreate', 'expire tokens']),
      id,
      status: chance.one([status, opposite(status)]),
      phase: chance.one(['main', 'between', 'between', 'post']),
      afterRequests: chance.whole(1, 12),
    }));
}
