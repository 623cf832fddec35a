import type { Family, Status } from '../platform/automations.ts';
import { sleepUntil } from '../platform/clock.ts';
import { familyOf } from '../platform/families.ts';
import { answerOf, CallError } from '../platform/fault.ts';
import { type Failure, PrerequisiteError, type StageObserver } from '../retry/stage.ts';
import { judge } from '../retry/verdict.ts';
import { Base, type Session } from '../switching/base.ts';
import { type Entry, Ledger } from '../switching/ledger.ts';
import { readList } from '../switching/queries.ts';
import { switchAll } from '../switching/switch-all.ts';
import type { RecordedAutomation } from './record.ts';

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

/** An automation that is to be put back. */
export interface Due extends RecordedAutomation {
  /** Whether no definite answer to its switch is known, so that a late request may still come. */
  readonly isUndecided: boolean;
}

/** What became of one automation. */
export interface Restored {
  readonly automation: RecordedAutomation;
  /**
   * `back`: it has its former status · `deleted`: the list holds others, but not this one · `failed`: it could
   * not be put back
   */
  readonly outcome: 'back' | 'deleted' | 'failed';
  /** The status it was last seen with; `undefined` where it was not read. */
  readonly presentStatus: Status | undefined;
  /** What kept it from being put back; `undefined` where nothing did, or nothing was tried. */
  readonly failure: Failure | undefined;
  /** Requests sent to put it back. */
  readonly tries: number;
}

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

/** The account of one automation that is to be put back. */
interface Account {
  readonly due: Due;
  tries: number;
  outcome: Restored['outcome'] | 'confirming';
  presentStatus: Status | undefined;
  failure: Failure | undefined;
}

/**
 * Puts automations back, in reverse order. Each is written without looking first: a reading can be stale, and
 * the write is idempotent. Reading comes after: where a late request may have won, and where a write failed.
 *
 * Never throws for an automation that cannot be put back.
 */
export async function restore(settings: RestoreSettings): Promise<Restored[]> {
  const { session } = settings;
  const accounts = [...settings.due].reverse().map<Account>((due) => ({
    due,
    tries: 0,
    outcome: 'failed',
    presentStatus: undefined,
    failure: undefined,
  }));
  const isHopeful = await write(accounts, settings);
  for (const account of accounts) {
    if (account.outcome === 'back' && account.due.isUndecided) account.outcome = 'confirming';
  }
  if (isHopeful) await lookAgain(accounts, settings);
  if (session.options.signal.aborted) await tryOnceMore(accounts, settings);
  return accounts.map(({ due: { id, title }, outcome, presentStatus, failure, tries }) => ({
    automation: { id, title },
    // What could not be confirmed was written with success all the same.
    outcome: outcome === 'confirming' ? 'back' : outcome,
    presentStatus,
    failure,
    tries,
  }));
}

/** Writes the former status; `false` where nothing more can be asked of the platform. */
async function write(accounts: readonly Account[], settings: RestoreSettings): Promise<boolean> {
  const { session, appToken, formerStatus, observer } = settings;
  const ledger = new Ledger(
    formerStatus,
    accounts.map(({ due: { id, title } }) => ({ id, title })),
  );
  await switchAll(ledger, new Base(appToken, session), session, observer);
  ledger.entries.forEach((entry, at) => {
    const account = accounts[at] as Account;
    account.tries += entry.tries;
    account.outcome = entry.outcome === 'switched' ? 'back' : 'failed';
    const { fault, reason = { kind: 'final' } } = entry.failure ?? {};
    account.failure = fault ? { call: 'switch', fault, reason } : ledger.prerequisiteFailure;
  });
  const { signal, judge: verdictOn = judge } = session.options;
  const isOver = accounts.some(({ failure }) => failure && verdictOn(failure.fault).endsStage);
  return !isOver && ledger.prerequisiteFailure === undefined && !signal.aborted;
}

async function lookAgain(accounts: readonly Account[], settings: RestoreSettings): Promise<void> {
  const { session, appToken, formerStatus } = settings;
  const { clock, signal } = session.options;
  const unsure = accounts.filter(({ outcome }) => outcome !== 'back');
  if (unsure.length === 0) return;
  if (unsure.some(({ due }) => due.isUndecided))
    await sleepUntil(clock.now() + LATE_REQUEST_MS, clock, signal);
  if (signal.aborted) return;

  const base = new Base(appToken, session);
  for (const family of new Set(unsure.map(({ due }) => familyOf(due.id)))) {
    const list = await listOf(base, family);
    if (list === undefined) continue;
    for (const account of unsure.filter(({ due }) => familyOf(due.id) === family)) {
      const listed = list.find(({ id }) => id === account.due.id);
      account.presentStatus = listed?.status;
      if (listed?.status === formerStatus) account.outcome = 'back';
      // An empty list proves nothing: users report it while the page shows automations.
      else if (!listed && list.length > 0) account.outcome = 'deleted';
    }
  }
  // A write that was refused because nothing had to change then may have to change something now.
  const overtaken = accounts.filter(
    ({ outcome, due }) => outcome === 'confirming' || (outcome === 'failed' && due.isUndecided),
  );
  if (overtaken.length > 0 && !signal.aborted) await write(overtaken, settings);
}

async function listOf(base: Base, family: Family) {
  try {
    return (await readList(base, family)).automations;
  } catch (error) {
    if (error instanceof PrerequisiteError) return undefined;
    throw error;
  }
}

/**
 * One more try for each that is not back: one after the other at the pace of the platform, as long as there is time
 * for that, and then all that are left at once. One that meets the rate limit gets another try if time is left.
 */
async function tryOnceMore(accounts: readonly Account[], settings: RestoreSettings): Promise<void> {
  const { clock } = settings.session.options;
  const endsAt = clock.now() + LAST_TRIES_MS;
  const togetherAt = endsAt - TOGETHER_MS;
  const session = settings.lastSession(endsAt);
  const left = accounts.filter(({ outcome }) => outcome === 'failed' || outcome === 'confirming');
  const tried = [...left];
  while (left.length > 0) {
    const until = left.length === 1 ? endsAt : togetherAt;
    if (Math.max(clock.now(), session.pace.nextStart()) + LEAST_TRY_MS > until) break;
    await sleepUntil(session.pace.nextStart(), clock, unheeded());
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
  const { appToken, formerStatus } = settings;
  try {
    session.pace.begin();
    const token = await session.tokens.token();
    account.tries += 1;
    await new Base(appToken, session).switch({ id: account.due.id, status: formerStatus, token }, deadline);
    account.outcome = 'back';
    account.failure = undefined;
  } catch (error) {
    if (!(error instanceof CallError || error instanceof PrerequisiteError)) throw error;
    account.outcome = 'failed';
    account.failure = { call: error.call, fault: error.fault, reason: { kind: 'cancelled' } };
  } finally {
    session.pace.end();
  }
}
