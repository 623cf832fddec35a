import { describe, expect, it } from 'vitest';
import {
  type JobStatus,
  jobStatusOf,
  needsJobStatus,
  putsBack,
  restoreBudgetSeconds,
} from '../../src/restoring/policy.ts';
import type { Policy } from '../../src/restoring/record.ts';

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

  it('depends on the job for success and failure alone', () => {
    const policies: Policy[] = ['always', 'success', 'failure', 'never'];
    expect(policies.filter(needsJobStatus)).toEqual(['success', 'failure']);
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
