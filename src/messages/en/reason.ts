import { type Limit, named, seconds } from './words.ts';

/** Why a request was not tried again, in English. */
export const reason = {
  attempts: (tries: number, limit: Limit) =>
    tries === 1
      ? `It was tried once${named(limit, 'max_attempts is 1')}.`
      : `It was tried ${tries} times${named(limit, 'max_attempts')}.`,
  fewAttempts: (tries: number) =>
    `It was tried ${tries} times; errors of this kind are not tried more often.`,
  budget: (budgetSeconds: number, limit: Limit) =>
    `The budget of ${budgetSeconds} s${named(limit, 'timeout_seconds')} is spent.${limit === 'inputs' ? ' Raise timeout_seconds to allow more.' : ''}`,
  budgetWait: (waitMs: number, budgetSeconds: number, limit: Limit) =>
    `The next try would have had to wait ${seconds(waitMs)}, past the end of the budget of ${budgetSeconds} s${named(limit, 'timeout_seconds')}, so it was not waited for.${limit === 'inputs' ? ' Raise timeout_seconds to wait longer.' : ''}`,
  stage: 'It was not tried again, because it would meet the failure that ended this step.',
  cancelled: 'The job was cancelled before the next try.',
};
