import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runWorkflow, type WorkflowRun } from './act.ts';
import { type Repository, thisProject } from './repository.ts';

describe('the job of CI that uses the action as a user would', () => {
  let project: Repository;
  let run: WorkflowRun;
  beforeAll(async () => {
    project = thisProject();
    run = await runWorkflow({
      repository: project.path,
      file: '.github/workflows/ci.yml',
      job: 'use',
      matrix: { os: 'ubuntu-latest' },
    });
  });
  afterAll(() => project.remove());

  it('succeeds', () => {
    expect(run.jobs).toEqual({ use: 'success' });
  });

  it('looks at the sandbox after the automations were put back', () => {
    expect(run.steps.filter((step) => step.startsWith('Post')).slice(-2)).toEqual([
      'Post Pause: success',
      'Post Start the sandbox: success',
    ]);
    expect(run.printed).toContain('At the end:\n7308870000000000001 Enable\n7308870000000000002 Disable\n');
  });
});
