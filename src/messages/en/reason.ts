import { count, type Limit, seconds } from './words.ts';

/** Why a request was not tried again, in English. */
export const reason = {
  attempts: (tries: number, limit: Limit) =>
    limit === 'inputs' && tries === 1
      ? 'Not retried: `max_attempts` is 1.'
      : limit === 'inputs'
        ? `Gave up after ${tries} attempts (\`max_attempts\`).`
        : `Gave up after ${count(tries, 'attempt')}.`,
  fewAttempts: (tries: number) => `Tried ${tries} times; this kind of error isn't retried more often.`,
  budget: (budgetSeconds: number, limit: Limit) =>
    limit === 'inputs'
      ? `\`timeout_seconds\` (${budgetSeconds} s) is used up.`
      : `The time limit (${budgetSeconds} s) is used up.`,
  budgetWait: (waitMs: number, budgetSeconds: number, limit: Limit) =>
    `The next retry (in ${seconds(waitMs)}) would exceed ${limit === 'inputs' ? '`timeout_seconds`' : 'the time limit'} (${budgetSeconds} s).`,
  raiseBudget: 'Raise `timeout_seconds`.',
  waitFor: (minutes: number) =>
    `Run the job again in ${count(minutes, 'minute')}, when the server allows the next request.`,
  waitOrRaise: (leastSeconds: number) =>
    `Run the job again in a minute, or raise \`timeout_seconds\` to ${leastSeconds} or more.`,
  stage: 'Not retried after the error that ended this step.',
  cancelled: 'Not retried: the job was canceled.',
};
