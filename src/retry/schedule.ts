import { type Clock, sleepUntil } from '../platform/clock.ts';
import { type Call, CallError, type Fault } from '../platform/fault.ts';
import type { Pace } from './pace.ts';
import type { Verdict } from './verdict.ts';

/** Limits of one stage, and what it must not take from the world by itself. */
export interface StageOptions {
  /** Tries for one request, at least 1. */
  readonly maxAttempts: number;
  /** End of the stage's budget, on the clock. */
  readonly deadline: number;
  readonly clock: Clock;
  /** A number in [0, 1), new at each call. */
  readonly random: () => number;
  /** Aborted when the job is cancelled. */
  readonly signal: AbortSignal;
  /** What a fault means. Default: `judge`. */
  readonly judge?: (fault: Fault) => Verdict;
  /** Every task gets a first try even after the deadline, within so many milliseconds. Default: it gets none. */
  readonly lateFirstTryMs?: number;
}

/** Why a task that failed was not tried once more. */
export type Reason =
  /** Another try would fail in the same way. */
  | { readonly kind: 'final' }
  /** It was tried as often as allowed; `few` where the kind of fault set the limit and not `maxAttempts`. */
  | { readonly kind: 'attempts'; readonly tries: number; readonly few: boolean }
  /** The next try would have had to wait past the end of the budget, or the last one was cut there. */
  | { readonly kind: 'budget'; readonly waitMs?: number }
  /** The failure of another task, or of what all of them need, ended the stage. */
  | { readonly kind: 'stage' }
  | { readonly kind: 'cancelled' };

/** How a task ended. A task that ended without a `fault` and is not done was never tried. */
export type TaskEnd =
  | { readonly done: true }
  | { readonly done: false; readonly fault?: Fault; readonly reason: Reason };

/** A retry that is about to be waited for. */
export interface Retry {
  readonly failedTries: number;
  /** Tries that are allowed at most. */
  readonly of: number;
  readonly waitMs: number;
  readonly fault: Fault;
  /** Whether the next try will have a fresh token. */
  readonly renewed: boolean;
}

/** Told of a retry; what it returns is waited for. */
export type OnRetry = (retry: Retry) => unknown;

/** What the stage tells as it goes on. */
export interface StageObserver<Task> {
  /** A try has failed; told of each. */
  onFault?(task: Task, fault: Fault, verdict: Verdict): void;
  /** A failed task will be tried again; what this returns is waited for. */
  onRetry(task: Task, retry: Retry): unknown;
  /** A task has ended; told once for each. */
  onEnd(task: Task, end: TaskEnd): void;
}

/** The work of a stage: tasks, and how one is tried. */
export interface Stage<Task> {
  readonly tasks: readonly Task[];
  /** One try of one task, to end by `deadline` on the clock. A `CallError` is a failed try; a `PrerequisiteError` ends the stage. */
  readonly attempt: (task: Task, deadline: number) => Promise<void>;
  /** Makes the next try use a fresh token; absent where there is none to be had. */
  readonly renew?: () => void;
  /** A rate limit that all tries together keep to. */
  readonly pace?: Pace;
  /** Asked once of a task that its own fault is about to end: whether it has come to its goal after all. */
  readonly isDoneAfterAll?: (task: Task) => Promise<boolean>;
  readonly observer: StageObserver<Task>;
}

/** A call that failed for good. */
export interface Failure {
  readonly call: Call;
  readonly fault: Fault;
  readonly reason: Reason;
  /** What the call was about, where that is not plain. */
  readonly subject?: string | undefined;
}

/** What every task of a stage needs could not be had: a token, a list. Its own tries are already spent. */
export class PrerequisiteError extends Error implements Failure {
  override readonly name = 'PrerequisiteError';
  readonly call: Call;
  readonly fault: Fault;
  readonly reason: Reason;
  readonly subject: string | undefined;

  constructor(call: Call, fault: Fault, reason: Reason, subject?: string) {
    super(`${call}: ${fault.kind}`);
    this.call = call;
    this.fault = fault;
    this.reason = reason;
    this.subject = subject;
  }
}

/** How far a task has come. */
export interface Progress {
  tries: number;
  fewFaults: number;
  /** Whether a fresh token was got for it. */
  renewed: boolean;
  /** When the next try is due, on the clock. */
  dueAt: number;
  fault: Fault | undefined;
}

/** A task on its way. */
interface Open<Task> extends Progress {
  readonly task: Task;
}

const NOW = Number.NEGATIVE_INFINITY;

/**
 * Carries tasks out, one try at a time. Each task gets its first try before any gets a second; one that
 * waits for its next try does not hold up the others, except where the server limits the rate. After a fault
 * that ends the stage the remaining ones are not tried.
 *
 * Never throws for a task that fails: each end is told to the observer.
 *
 * @throws {PrerequisiteError} as `attempt` threw it, when the end of every task has been told
 */
export async function runStage<Task>(stage: Stage<Task>, options: StageOptions): Promise<void> {
  const { clock, deadline, signal } = options;
  const open: Open<Task>[] = stage.tasks.map((task) => ({
    task,
    tries: 0,
    fewFaults: 0,
    renewed: false,
    dueAt: NOW,
    fault: undefined,
  }));
  let gateOpensAt = NOW;
  // A fresh token that was refused before any request succeeded with it: another one would be refused too.
  let isTokenUnproven = false;

  const end = (progress: Open<Task>, taskEnd: TaskEnd) => {
    open.splice(open.indexOf(progress), 1);
    stage.observer.onEnd(progress.task, taskEnd);
  };
  const endAll = (reason: Reason) => {
    for (const progress of [...open]) {
      end(progress, { done: false, ...(progress.fault && { fault: progress.fault }), reason });
    }
  };

  while (open.length > 0) {
    if (signal.aborted) return endAll({ kind: 'cancelled' });
    const next = open.reduce((first, other) => (other.dueAt < first.dueAt ? other : first));
    const opensAt = Math.max(next.dueAt, gateOpensAt);
    const pacedAt = stage.pace?.nextStart() ?? NOW;
    const isLate = Math.max(opensAt, pacedAt, clock.now()) >= deadline;
    const isOwed = options.lateFirstTryMs !== undefined && next.tries === 0;
    // A limit of the server that far outlasts the budget does not hold a first try that is owed.
    const latest = isOwed ? deadline + (options.lateFirstTryMs ?? 0) : Number.POSITIVE_INFINITY;
    const startAt = Math.max(Math.min(opensAt, latest), pacedAt);
    const waitMs = startAt - clock.now();
    if (isLate && !isOwed) {
      return endAll({ kind: 'budget', ...(waitMs > 0 && { waitMs }) });
    }
    if (waitMs > 0) {
      await sleepUntil(startAt, clock, signal);
      continue;
    }

    const tryDeadline = isLate ? clock.now() + (options.lateFirstTryMs ?? 0) : deadline;
    const fault = await tryOnce(stage, next, tryDeadline, endAll);
    if (fault === undefined) {
      isTokenUnproven = false;
      end(next, { done: true });
      continue;
    }
    next.fault = fault;
    const { decide } = await import('./decision.ts');
    const canRenew = stage.renew !== undefined && !isTokenUnproven;
    const { verdict, gateMs, ...decision } = decide(next, fault, { canRenew, options });
    stage.observer.onFault?.(next.task, fault, verdict);
    gateOpensAt = Math.max(gateOpensAt, clock.now() + gateMs);
    if ('reason' in decision) {
      if (await stage.isDoneAfterAll?.(next.task)) {
        end(next, { done: true });
        continue;
      }
      end(next, { done: false, fault, reason: decision.reason });
      if (decision.reason.kind === 'cancelled') return endAll(decision.reason);
      if (verdict.endsStage) return endAll({ kind: fault.kind === 'budget' ? 'budget' : 'stage' });
      continue;
    }
    if (decision.retry.renewed) {
      next.renewed = true;
      isTokenUnproven = true;
      stage.renew?.();
    }
    next.dueAt = clock.now() + decision.retry.waitMs;
    await stage.observer.onRetry(next.task, decision.retry);
  }
}

async function tryOnce<Task>(
  stage: Stage<Task>,
  progress: Open<Task>,
  deadline: number,
  endAll: (reason: Reason) => void,
): Promise<Fault | undefined> {
  try {
    progress.tries += 1;
    stage.pace?.begin();
    await stage.attempt(progress.task, deadline);
    return undefined;
  } catch (error) {
    if (error instanceof CallError) return error.fault;
    if (error instanceof PrerequisiteError) {
      endAll({ kind: error.reason.kind === 'cancelled' ? 'cancelled' : 'stage' });
    }
    throw error;
  } finally {
    stage.pace?.end();
  }
}
