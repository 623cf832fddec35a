import { describe, expect } from 'vitest';
import { sampleAppToken } from '../../sandbox/sample.ts';
import { firstId, it, secondId, workflowId } from '../bundle/sample-step.ts';
import { eventsOf, switchesOf, workflowsOfThisProject } from './in-sandbox.ts';

const run = workflowsOfThisProject();
const on = [firstId, secondId, workflowId];
const paused = on.map((id) => `Disable ${id}`);
const resumed = on.map((id) => `Enable ${id}`);

describe('a pause in one job and its end in another', () => {
  it('resumes what was paused and nothing else, after a matrix', async ({ sandbox }) => {
    const { jobs, outputs } = await run('jobs', sandbox, { WORKFLOW_ID: 'all', EXIT_CODE: '0' });
    expect(jobs).toEqual({ pause: 'success', migrate: 'success', resume: 'success' });
    expect(switchesOf(sandbox)).toEqual([...paused, '(migrate-north)', '(migrate-south)', ...resumed]);
    expect(outputs['resume.status']).toBe('Enable');
  });

  it('looks the wiki page up once: the second job is given what the first found', async ({ sandbox }) => {
    await run('jobs', sandbox, { WORKFLOW_ID: 'all', EXIT_CODE: '0' });
    expect(eventsOf(sandbox).filter((event) => event === 'wiki')).toHaveLength(1);
  });

  it('rolls a failed migration back before it resumes', async ({ sandbox }) => {
    const { jobs } = await run('jobs', sandbox, { WORKFLOW_ID: 'all', EXIT_CODE: '1' });
    expect(jobs).toEqual({
      pause: 'success',
      migrate: 'failure',
      rollback: 'success',
      resume: 'success',
    });
    expect(switchesOf(sandbox)).toEqual([
      ...[...paused, '(migrate-north)', '(migrate-south)'],
      ...['(rollback)', ...resumed],
    ]);
  });

  it('has nothing to resume where nothing was paused', async ({ sandbox }) => {
    for (const id of on) sandbox.set(sampleAppToken, id, 'Disable');
    const { jobs, outputs } = await run('jobs', sandbox, { WORKFLOW_ID: 'all', EXIT_CODE: '0' });
    expect(outputs['pause.changed_workflow_ids']).toBe('none');
    expect(jobs.resume).toBe('success');
    expect(switchesOf(sandbox)).toEqual(['(migrate-north)', '(migrate-south)']);
  });

  it('puts back where the pause failed, and neither migrates nor resumes', async ({ sandbox }) => {
    sandbox.script({ call: 'switch', automationId: secondId, code: 1254010 });
    const { jobs } = await run('jobs', sandbox, { WORKFLOW_ID: 'all', EXIT_CODE: '0' });
    expect(jobs).toEqual({ pause: 'failure' });
    expect(switchesOf(sandbox)).toEqual([...paused, `Enable ${workflowId}`, `Enable ${firstId}`]);
  });
});
