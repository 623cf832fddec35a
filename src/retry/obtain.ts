import type { Call } from '../platform/fault.ts';
import { runStage } from './schedule.ts';
import { type OnRetry, PrerequisiteError, type StageOptions, type TaskEnd } from './stage.ts';

/**
 * Carries out the one thing without which a stage cannot go on, under the same rules.
 *
 * @returns what `attempt` came to
 * @throws {PrerequisiteError} where it could not be had
 */
export async function obtain<Result>(
  need: {
    readonly call: Call;
    readonly subject?: string;
    readonly attempt: (deadline: number) => Promise<Result>;
    readonly renew?: () => void;
    readonly onRetry: OnRetry;
  },
  options: StageOptions,
): Promise<Result> {
  let result: { readonly value: Result } | undefined;
  let failure: Extract<TaskEnd, { done: false }> = { done: false, reason: { kind: 'final' } };
  await runStage(
    {
      tasks: [need.call],
      attempt: async (_, deadline) => {
        result = { value: await need.attempt(deadline) };
      },
      ...(need.renew && { renew: need.renew }),
      observer: {
        onRetry: (_, retry) => need.onRetry(retry),
        onEnd(_, end) {
          if (!end.done) failure = end;
        },
      },
    },
    options,
  );
  if (result) return result.value;
  const { fault, reason } = failure;
  throw new PrerequisiteError(
    need.call,
    fault ?? { kind: reason.kind === 'cancelled' ? 'cancelled' : 'budget' },
    reason,
    need.subject,
  );
}
