import type { Family, Status } from '../platform/automations.ts';
import { sleepUntil } from '../platform/clock.ts';
import { FAMILIES, familyOf, SWITCHES_PER_SECOND } from '../platform/families.ts';
import { answerOf, CallError } from '../platform/fault.ts';
import type { ListedAutomation } from '../platform/listing.ts';
import { type Failure, PrerequisiteError, type StageObserver } from '../retry/stage.ts';
import { judge } from '../retry/verdict.ts';
import { Base, type Session } from '../switching/base.ts';
import { type Entry, Ledger } from '../switching/ledger.ts';
import { hasStatus, type List, readList } from '../switching/queries.ts';
import { switchAll } from '../switching/switch-all.ts';
import { type RecordedAutomation, titleOfRecord } from './record.ts';

/** How long after a write a late request of the switch may still win, in milliseconds; then the status is read. */
export const LATE_REQUEST_MS = 5000;

/** After a signal, the time for the last tries together, and for each of them, in milliseconds. */
const LAST_TRIES_MS = 5200;
export const LAST_TRY_MS = 2000;

// The share of that time in which all that are left are tried at once.
const TOGETHER_MS = 800;

// With less time than this no try is begun, in milliseconds.
const LEAST_TRY_MS = 200;

// A rate limit that names no time is one a second.
const RATE_WINDOW_MS = 1000;

// The signal that leads to the last tries is not heeded any more.
const unheeded = () => new AbortController().signal;

/** An automation that is to be restored. */
export interface Due extends RecordedAutomation {
  /** Whether no definite answer to its switch is known, so that a late request may still come. */
  readonly isUndecided: boolean;
}

/** What became of one automation. */
export interface Restored {
  readonly automation: RecordedAutomation;
  readonly outcome: RestoreOutcome;
  /** The status it was last seen with; `undefined` where it was not read. */
  readonly presentStatus: Status | undefined;
  /** What kept it from being restored or confirmed; `undefined` where nothing did, or nothing was tried. */
  readonly failure: Failure | undefined;
  /** Requests sent to restore it. */
  readonly tries: number;
  /**
   * Whether it may be otherwise than the switch was to leave it: no definite answer to that is known, or a request to
   * restore it may have reached the platform.
   */
  readonly isUncertain: boolean;
  /** Where it was deleted: automations of its title under other ids without its former status. Default: none. */
  readonly successors?: readonly ListedAutomation[];
}

/**
 * `back`: it has its former status, which was read where a late request of the switch could have won ·
 * `unconfirmed`: it was written, a late request may still win, and it could not be read after that · `deleted`: the
 * write was refused, and the list holds others, but not this one · `failed`: it does not have its former status, as
 * far as is known
 */
export type RestoreOutcome = 'back' | 'unconfirmed' | 'deleted' | 'failed';

/** The lists of a Base that were read, each as it was last. */
type Lists = Map<Family, readonly ListedAutomation[]>;

/** What a restore needs of the world. */
export interface RestoreSettings {
  readonly appToken: string;
  readonly formerStatus: Status;
  /** In the order in which they were switched. */
  readonly due: readonly Due[];
  /** For all but the last tries. */
  readonly session: Session;
  /** A connection for last tries after a signal, which is not heeded any more; the deadline is on the clock. */
  readonly lastSession: (deadline: number) => Session;
  readonly observer: StageObserver<Entry>;
}

/** The account of one automation that is to be restored. */
class Account {
  readonly due: Due;
  tries = 0;
  /** Whether it is known to have its former status, for good. */
  isBack = false;
  /** Whether its former status was written, and no look has shown since that it does not have it. */
  isWritten = false;
  /** Whether the write that was tried last failed. */
  isRefused = false;
  /** Whether the list that was read last holds others, but not this one. */
  isMissing = false;
  /** Whether it may be otherwise than the switch was to leave it. */
  isUncertain: boolean;
  presentStatus: Status | undefined;
  failure: Failure | undefined;
  successors: readonly ListedAutomation[] = [];

  constructor(due: Due) {
    this.due = due;
    this.isUncertain = due.isUndecided;
  }

  /** Notes that its former status was written. */
  succeed(): void {
    this.isWritten = true;
    this.isRefused = false;
    this.isUncertain = true;
    this.isBack = !this.due.isUndecided;
    this.presentStatus = undefined;
    this.failure = undefined;
  }

  /**
   * Notes that it could not be written; for which reason, unless nothing was sent for that of another.
   *
   * @param isUndecided whether a request for it may still be carried out
   */
  fail(failure: Failure | undefined, isUndecided: boolean): void {
    const isAnswered = failure?.call === 'switch' && answerOf(failure.fault) !== undefined;
    this.isUncertain ||= isUndecided || isAnswered;
    this.isRefused = true;
    this.failure = failure;
  }

  /** Takes back what was read before it was ever written. */
  forget(): void {
    this.isBack = false;
    this.isWritten = false;
    this.presentStatus = undefined;
  }

  /** Notes what a list says of it. */
  look({ automations, end }: List, formerStatus: Status): void {
    const listed = automations.find(({ id }) => id === this.due.id);
    // An empty list proves nothing: users report it while the page shows automations. Nor does one that may be cut.
    if (!listed && (automations.length === 0 || end !== 'certain')) return;
    this.isMissing = listed === undefined;
    this.presentStatus = listed?.status;
    this.isBack = listed?.status === formerStatus;
    this.isWritten = this.isBack;
  }

  get outcome(): RestoreOutcome {
    if (this.isBack) return 'back';
    if (this.isMissing) return this.isRefused ? 'deleted' : 'unconfirmed';
    return this.isWritten ? 'unconfirmed' : 'failed';
  }

  /** Whether there is something left to do about it. */
  get isOpen(): boolean {
    return this.outcome === 'unconfirmed' || this.outcome === 'failed';
  }
}

/**
 * Restores automations, in reverse order. Each is written without looking first: a reading can be stale, and
 * the write is idempotent. Reading comes after: where a late request may have won, and where a write failed.
 *
 * Never throws for an automation that cannot be restored.
 */
export async function restore(settings: RestoreSettings): Promise<Restored[]> {
  const { signal } = settings.session.options;
  const accounts = [...settings.due].reverse().map((due) => new Account(due));
  const lists = await writeAndLook(accounts, settings);
  await lookForSuccessors(accounts, lists, settings);
  if (signal.aborted) await tryOnceMore(accounts, settings);
  return accounts.map((account) => {
    const { id, title } = account.due;
    const { outcome, presentStatus, failure, tries, isUncertain, successors } = account;
    return { automation: { id, title }, outcome, presentStatus, failure, tries, isUncertain, successors };
  });
}

/** Writes and looks, as often as it takes; returns the lists that were read last. */
async function writeAndLook(accounts: readonly Account[], settings: RestoreSettings): Promise<Lists> {
  const { clock, signal, deadline } = settings.session.options;
  const lists: Lists = new Map();
  const isUsable = await write(accounts, settings);
  // What failed where no token could be had is not looked at: that would only ask for the token once more.
  let unsure = accounts.filter((account) => account.isOpen && (isUsable || account.isWritten));
  await look(unsure, lists, settings);

  // Credentials that were refused for another before these were tried have turned out to work.
  const untried = unsure.filter(({ tries, presentStatus }) => tries === 0 && presentStatus !== undefined);
  for (const account of untried) account.forget();
  // A write that was refused because nothing had to change then may have to change something now.
  const overtaken = unsure.filter(({ isOpen, due }) => isOpen && due.isUndecided);
  const again = accounts.filter((account) => overtaken.includes(account) || untried.includes(account));
  if (again.length === 0 || signal.aborted) return lists;
  await write(again, settings);
  // Another request of the switch may still be under way.
  unsure = again.filter((account) => account.isOpen && (account.isWritten || untried.includes(account)));
  if (clock.now() + LATE_REQUEST_MS >= deadline) return lists;
  await look(unsure, lists, settings);
  const overtakenAgain = unsure.filter(({ outcome, due }) => outcome === 'failed' && due.isUndecided);
  if (overtakenAgain.length > 0 && !signal.aborted) await write(overtakenAgain, settings);
  return lists;
}

/** Writes the former status; `false` where no token could be had. */
async function write(accounts: readonly Account[], settings: RestoreSettings): Promise<boolean> {
  const { session, appToken, formerStatus, observer } = settings;
  const ledger = new Ledger(
    formerStatus,
    accounts.map(({ due: { id, title } }) => ({ id, title })),
  );
  await switchAll(ledger, new Base(appToken, session), session, observer);
  for (const [at, entry] of ledger.entries.entries()) {
    const account = accounts[at] as Account;
    account.tries += entry.tries;
    if (entry.outcome === 'switched') account.succeed();
    else account.fail(failureOf(entry) ?? ledger.prerequisiteFailure, entry.isUndecided);
  }
  return ledger.prerequisiteFailure === undefined;
}

function failureOf({ failure }: Entry): Failure | undefined {
  return failure?.fault && { call: 'switch', fault: failure.fault, reason: failure.reason };
}

/** Reads how automations stand: at once, or where a late request may win, when that has become unlikely. */
async function look(accounts: readonly Account[], lists: Lists, settings: RestoreSettings): Promise<void> {
  const { session, appToken, formerStatus } = settings;
  const { clock, signal } = session.options;
  if (accounts.length === 0) return;
  if (accounts.some(({ due }) => due.isUndecided)) {
    await sleepUntil(clock.now() + LATE_REQUEST_MS, clock, signal);
  }
  if (signal.aborted) return;

  const base = new Base(appToken, session);
  for (const family of new Set(accounts.map(({ due }) => familyOf(due.id)))) {
    const members = accounts.filter(({ due }) => familyOf(due.id) === family);
    try {
      const list = await readList(base, family);
      lists.set(family, list.automations);
      for (const account of members) account.look(list, formerStatus);
    } catch (error) {
      if (!(error instanceof PrerequisiteError)) throw error;
      for (const account of members.filter(({ isWritten }) => isWritten)) account.failure = error;
    }
  }
}

/**
 * Finds what has taken the place of automations that were deleted: a deploy that re-creates them leaves the new ones
 * off. It may have made one of the other family, whose list is asked for once.
 */
async function lookForSuccessors(
  accounts: readonly Account[],
  known: Lists,
  { session, appToken, formerStatus, due }: RestoreSettings,
): Promise<void> {
  const deleted = accounts.filter(({ outcome }) => outcome === 'deleted');
  if (deleted.length === 0) return;
  const once = new Base(appToken, { ...session, options: { ...session.options, maxAttempts: 1 } });
  const found: ListedAutomation[] = [];
  for (const family of FAMILIES) found.push(...(known.get(family) ?? (await listOf(once, family))));
  const others = found.filter(
    ({ id, status, title }) => status !== formerStatus && title !== '' && due.every((one) => one.id !== id),
  );
  for (const account of deleted) {
    const { title } = account.due;
    account.successors = others.filter((other) => titleOfRecord(other.title) === title);
  }
}

async function listOf(base: Base, family: Family): Promise<readonly ListedAutomation[]> {
  try {
    return (await readList(base, family)).automations;
  } catch (error) {
    if (error instanceof PrerequisiteError) return [];
    throw error;
  }
}

/**
 * One more try for each that is not back: one after the other at the pace of the platform, as long as there is time
 * for that, and then all that are left at once. One that meets the rate limit gets another try if time is left. Those
 * with a late request to fear come last, as late as each of them can still have its time.
 */
async function tryOnceMore(accounts: readonly Account[], settings: RestoreSettings): Promise<void> {
  const { clock } = settings.session.options;
  const endsAt = clock.now() + LAST_TRIES_MS;
  const togetherAt = endsAt - TOGETHER_MS;
  const session = settings.lastSession(endsAt);
  const open = accounts.filter(({ isOpen }) => isOpen);
  const undecided = open.filter(({ due }) => due.isUndecided);
  const left = [...open.filter(({ due }) => !due.isUndecided), ...undecided];
  const undecidedAt = endsAt - LAST_TRY_MS - (undecided.length * 1000) / SWITCHES_PER_SECOND;
  const tried = [...left];
  while (left.length > 0) {
    const until = left.length === 1 ? endsAt : togetherAt;
    const earliest = left[0]?.due.isUndecided ? undecidedAt : clock.now();
    const startAt = Math.max(earliest, clock.now(), session.pace.nextStart());
    if (startAt + LEAST_TRY_MS > until) break;
    await sleepUntil(startAt, clock, unheeded());
    const account = left.shift() as Account;
    await tryLast(account, session, { settings, deadline: Math.min(clock.now() + LAST_TRY_MS, until) });
  }

  // Better several writes at a time than none: a request that was cut on our side may still be carried out.
  await Promise.all(
    left.map((account) => tryLast(account, settings.lastSession(endsAt), { settings, deadline: endsAt })),
  );

  const limited = tried.filter(({ failure }) => failure && judge(failure.fault).limitsRate);
  const waits = limited.map(
    ({ failure }) => (failure && answerOf(failure.fault)?.serverWaitMs) ?? RATE_WINDOW_MS,
  );
  let startAt = clock.now() + Math.max(0, ...waits);
  for (const account of limited) {
    startAt = Math.max(startAt, session.pace.nextStart());
    if (startAt + LEAST_TRY_MS > endsAt) return;
    await sleepUntil(startAt, clock, unheeded());
    await tryLast(account, session, { settings, deadline: Math.min(clock.now() + LAST_TRY_MS, endsAt) });
  }
}

async function tryLast(
  account: Account,
  session: Session,
  { settings, deadline }: { readonly settings: RestoreSettings; readonly deadline: number },
): Promise<void> {
  const wish = { id: account.due.id, status: settings.formerStatus };
  const base = new Base(settings.appToken, { ...session, options: { ...session.options, deadline } });
  try {
    session.pace.begin();
    const token = await session.tokens.token();
    account.tries += 1;
    await base.switch({ ...wish, token }, deadline);
    account.succeed();
  } catch (error) {
    if (!(error instanceof CallError || error instanceof PrerequisiteError)) throw error;
    const { isDefinite, saysUnchanged } = judge(error.fault);
    const isUndecided = error.call === 'switch' && !isDefinite;
    account.fail({ call: error.call, fault: error.fault, reason: { kind: 'cancelled' } }, isUndecided);
    if (saysUnchanged && (await hasStatus(base, wish))) account.succeed();
  } finally {
    session.pace.end();
  }
}
