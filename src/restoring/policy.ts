import type { Policy } from './record.ts';

/** How a job stands, as the runner's words have it. */
const JOB_STATUSES = ['success', 'failure', 'cancelled'] as const;

/** How a job stands. */
export type JobStatus = (typeof JOB_STATUSES)[number];

/** The status of a job; `undefined` where the text is none of its words. */
export function jobStatusOf(text: string): JobStatus | undefined {
  return JOB_STATUSES.find((status) => status === text.toLowerCase());
}

/** Whether a policy depends on how the job stands. */
export function needsJobStatus(policy: Policy): boolean {
  return policy === 'success' || policy === 'failure';
}

/**
 * Whether the job's end puts back what a step switched.
 *
 * @param job           `undefined` counts as not succeeded
 * @param stepSucceeded whether the switching step itself came to a good end; where it did not, what it was to
 *                      protect never began
 */
export function putsBack(policy: Policy, job: JobStatus | undefined, stepSucceeded: boolean): boolean {
  switch (policy) {
    case 'always':
      return true;
    case 'never':
      return false;
    case 'success':
      return job === 'success' || !stepSucceeded;
    case 'failure':
      return job !== 'success';
  }
}

const LEAST_BUDGET_SECONDS = 240;

/**
 * The budget of the restore, in seconds. Runners end post steps about 4:45 after a cancel; otherwise it is as
 * long as that of the switch, if that is longer.
 */
export function restoreBudgetSeconds(job: JobStatus | undefined, timeoutSeconds: number): number {
  const hasTime = job === 'success' || job === 'failure';
  return hasTime ? Math.max(LEAST_BUDGET_SECONDS, timeoutSeconds) : LEAST_BUDGET_SECONDS;
}
