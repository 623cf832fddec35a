import { sleepUntil } from '../platform/clock.ts';
import { CallError, type Fault } from '../platform/fault.ts';
import {
  PrerequisiteError,
  type Progress,
  type Reason,
  type Stage,
  type StageOptions,
  type TaskEnd,
} from './stage.ts';

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
  let hasTokenWorked = false;

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
      hasTokenWorked = true;
      end(next, { done: true });
      continue;
    }
    next.fault = fault;
    const canRenew = stage.renew !== undefined && !isTokenUnproven;
    const { verdict, gateMs, ...decision } = await options.decide(next, fault, { canRenew, options });
    stage.observer.onFault?.(next.task, fault, verdict);
    gateOpensAt = Math.max(gateOpensAt, clock.now() + gateMs);
    if ('reason' in decision) {
      if (await stage.isDoneAfterAll?.(next.task)) {
        end(next, { done: true });
        continue;
      }
      end(next, { done: false, fault, reason: decision.reason });
      if (decision.reason.kind === 'cancelled') return endAll(decision.reason);
      const isItsOwn = options.sparesProvenToken && hasTokenWorked && fault.kind === 'code';
      if (verdict.endsStage && !isItsOwn)
        return endAll({ kind: fault.kind === 'budget' ? 'budget' : 'stage' });
      continue;
    }
    if (decision.retry.renewed) {
      next.renewed = true;
      isTokenUnproven = true;
      stage.renew?.();
    }
    next.dueAt = clock.now() + decision.retry.waitMs;
    // What was decided after a cancel does not come about.
    if (!signal.aborted) await stage.observer.onRetry(next.task, decision.retry);
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
