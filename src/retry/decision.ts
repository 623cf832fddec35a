import { answerOf, type Fault } from '../platform/fault.ts';
import { backoffMs } from './backoff.ts';
import type { Decision, Progress, Reason, Retry, StageOptions } from './stage.ts';
import { judge, type Verdict } from './verdict.ts';

/** Most tries of a request whose fault is to be repeated only a *few* times. */
const FEW_TRIES = 3;

/**
 * Decides what follows from a failed try. Counts the fault where its kind may be met only a few times.
 *
 * @param progress     of the task, the failed try included
 * @param rules.canRenew whether a fresh token can be had
 */
export function decide(
  progress: Progress,
  fault: Fault,
  rules: { readonly canRenew: boolean; readonly options: StageOptions },
): Decision {
  const { options } = rules;
  const verdict = (options.judge ?? judge)(fault);
  const waitMs = backoffMs(progress.tries, options.random(), answerOf(fault)?.serverWaitMs);
  return {
    verdict,
    gateMs: verdict.limitsRate ? waitMs : 0,
    ...nextTry(progress, fault, { ...rules, verdict, waitMs }),
  };
}

function nextTry(
  progress: Progress,
  fault: Fault,
  rules: {
    readonly verdict: Verdict;
    readonly canRenew: boolean;
    /** What the next try would have to wait. */
    readonly waitMs: number;
    readonly options: StageOptions;
  },
): { readonly retry: Retry } | { readonly reason: Reason } {
  const { verdict, canRenew, options } = rules;
  const { tries: failedTries } = progress;
  if (fault.kind === 'cancelled' || fault.kind === 'budget') return { reason: { kind: fault.kind } };
  const isFew = verdict.retry === 'few';
  if (isFew) progress.fewFaults += 1;
  const renewed = verdict.retry === 'mint';
  if (verdict.retry === 'no' || (renewed && (!canRenew || progress.renewed)))
    return { reason: { kind: 'final' } };
  if (failedTries >= options.maxAttempts) {
    return { reason: { kind: 'attempts', tries: failedTries, few: false } };
  }
  if (progress.fewFaults >= FEW_TRIES) return { reason: { kind: 'attempts', tries: failedTries, few: true } };

  const waitMs = renewed ? 0 : rules.waitMs;
  if (options.clock.now() + waitMs >= options.deadline) return { reason: { kind: 'budget', waitMs } };
  const fewLimit = failedTries + FEW_TRIES - progress.fewFaults;
  const of = isFew ? Math.min(options.maxAttempts, fewLimit) : options.maxAttempts;
  return { retry: { failedTries, of, waitMs, fault, renewed } };
}
