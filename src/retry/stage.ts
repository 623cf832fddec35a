import type { Clock } from '../platform/clock.ts';
import type { Call, Fault } from '../platform/fault.ts';
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
  /** Decides what follows from a failed try: `decide`, which most stages never need. */
  readonly decide: (
    progress: Progress,
    fault: Fault,
    rules: { readonly canRenew: boolean; readonly options: StageOptions },
  ) => Decision | Promise<Decision>;
  /** What a fault means. Default: `judge`. */
  readonly judge?: (fault: Fault) => Verdict;
  /**
   * Whether a code that ends the stage ends only the task that met it, once a token has worked for another: then it is
   * hardly a matter of the credentials. Default `false`.
   */
  readonly sparesProvenToken?: boolean;
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

/** What follows from a failed try: the next one, or why there is none. */
export type Decision = {
  readonly verdict: Verdict;
  /** How long nobody may send, in milliseconds; 0 where the server does not limit the rate. */
  readonly gateMs: number;
} & ({ readonly retry: Retry } | { readonly reason: Reason });

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
