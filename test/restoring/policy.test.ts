import { describe, expect, it } from 'vitest';
import {
  type JobStatus,
  jobStatusOf,
  needsJobStatus,
  putsBack,
  restoreBudgetSeconds,
} from '../../src/restoring/policy.ts';
import type { Policy } from '../../src/restoring/record.ts';

const POLICIES: readonly Policy[] = ['always', 'success', 'failure', 'never'];
const JOBS: readonly (JobStatus | undefined)[] = ['success', 'failure', 'cancelled', undefined];

describe('what the job’s end puts back', () => {
  // For each policy: after success, failure, cancel, and where nobody knows.
  it.each<[Policy, boolean, string]>([
    ['always', true, 'yes yes yes yes'],
    ['always', false, 'yes yes yes yes'],
    ['never', true, 'no no no no'],
    ['never', false, 'no no no no'],
    ['success', true, 'yes no no no'],
    ['success', false, 'yes yes yes yes'],
    ['failure', true, 'no yes yes yes'],
    ['failure', false, 'no yes yes yes'],
  ])('%s, where the step itself succeeded: %s', (policy, stepSucceeded, expected) => {
    const decided = JOBS.map((job) => (putsBack(policy, job, stepSucceeded) ? 'yes' : 'no'));
    expect(decided.join(' ')).toBe(expected);
  });

  // What people do, and what the runner makes of it: the status of the job, and whether the step came to a good end.
  it.each<[string, JobStatus, boolean, string]>([
    ['the deploy succeeds', 'success', true, 'always success'],
    ['the deploy fails', 'failure', true, 'always failure'],
    ['the job is canceled during the deploy', 'cancelled', true, 'always failure'],
    ['the job is canceled during the pause', 'cancelled', false, 'always success failure'],
    ['the pause fails', 'failure', false, 'always success failure'],
    ['the pause fails under continue-on-error, the deploy succeeds', 'success', false, 'always success'],
    ['the pause fails under continue-on-error, the deploy fails', 'failure', false, 'always success failure'],
    ['a step cancels the pause that runs in the background', 'success', false, 'always success'],
    ['the pause in the background fails and is waited for', 'failure', false, 'always success failure'],
    ['the deploy fails beside a pause in the background', 'failure', true, 'always failure'],
  ])('%s: restored by these policies', (_, job, stepSucceeded, expected) => {
    const restoring = POLICIES.filter((policy) => putsBack(policy, job, stepSucceeded));
    expect(restoring.join(' ')).toBe(expected);
  });

  it('depends on the job for success and failure alone', () => {
    expect(POLICIES.filter(needsJobStatus)).toEqual(['success', 'failure']);
  });
});

describe('the status of a job', () => {
  it.each([
    ['success', 'success'],
    ['Failure', 'failure'],
    ['CANCELLED', 'cancelled'],
    ['canceled', undefined],
    ['skipped', undefined],
    ['', undefined],
    ['toString', undefined],
  ])('"%s" is %s', (text, status) => {
    expect(jobStatusOf(text)).toBe(status);
  });
});

describe('the budget of the restore', () => {
  it.each<[JobStatus | undefined, number, number]>([
    ['success', 120, 240],
    ['success', 3600, 3600],
    ['failure', 240, 240],
    ['failure', 241, 241],
    ['cancelled', 120, 240],
    ['cancelled', 3600, 240],
    [undefined, 3600, 240],
  ])('after %s, with timeout_seconds %i: %i s', (job, timeoutSeconds, seconds) => {
    expect(restoreBudgetSeconds(job, timeoutSeconds)).toBe(seconds);
  });
});
