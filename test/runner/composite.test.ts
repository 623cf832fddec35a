import { describe, expect } from 'vitest';
import { firstId, it, secondId } from '../bundle/sample-step.ts';
import { switchesOf, workflowsOfThisProject } from './in-sandbox.ts';

const run = workflowsOfThisProject();

// act takes job.status inside a composite action for that of the composite action itself, which succeeded. What
// `success` and `failure` make of a failed job can therefore not be shown there.
describe('the action inside a composite action', () => {
  it.for([
    { restore: 'always', exitCode: '0', jobEnds: 'success', isPutBack: true },
    { restore: 'always', exitCode: '1', jobEnds: 'failure', isPutBack: true },
    { restore: 'success', exitCode: '0', jobEnds: 'success', isPutBack: true },
    { restore: 'failure', exitCode: '0', jobEnds: 'success', isPutBack: false },
    { restore: 'never', exitCode: '1', jobEnds: 'failure', isPutBack: false },
  ])('restore: $restore, and the job is a $jobEnds', async (given, { sandbox }) => {
    const { restore, exitCode, jobEnds, isPutBack } = given;
    const job = await run('composite', sandbox, { RESTORE: restore, EXIT_CODE: exitCode });
    expect(job.printed).toContain('paused: Disable\n');
    expect(switchesOf(sandbox)).toEqual([
      `Disable ${firstId}`,
      '(deploy)',
      ...(isPutBack ? [`Enable ${firstId}`] : []),
    ]);
    expect(job.jobs).toEqual({ deploy: jobEnds });
  });
});

describe('the same composite action twice in a job', () => {
  it.for([
    { exitCode: '0', jobEnds: 'success' },
    { exitCode: '1', jobEnds: 'failure' },
  ])('puts back what each of them paused, after a $jobEnds', async ({ exitCode, jobEnds }, { sandbox }) => {
    const job = await run('composite-twice', sandbox, { RESTORE: 'always', EXIT_CODE: exitCode });
    expect(switchesOf(sandbox)).toEqual([
      ...[`Disable ${firstId}`, `Disable ${secondId}`],
      '(deploy)',
      ...[`Enable ${secondId}`, `Enable ${firstId}`],
    ]);
    expect(job.jobs).toEqual({ deploy: jobEnds });
  });
});
