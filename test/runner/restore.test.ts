import { describe, expect } from 'vitest';
import { sampleApp, sampleAppToken, sampleTokens } from '../../sandbox/sample.ts';
import { messages } from '../../src/messages/en/index.ts';
import { firstId, it, secondId, workflowId } from '../bundle/sample-step.ts';
import { eventsOf, switchesOf, workflowsOfThisProject } from './in-sandbox.ts';

const run = workflowsOfThisProject();
const pause = `Disable ${firstId}`;
const putBack = `Enable ${firstId}`;

describe('a job that pauses, deploys and ends', () => {
  it.for([
    { restore: 'always', exitCode: '0', jobEnds: 'success', events: [pause, '(deploy)', putBack] },
    { restore: 'always', exitCode: '1', jobEnds: 'failure', events: [pause, '(deploy)', putBack] },
    { restore: 'success', exitCode: '0', jobEnds: 'success', events: [pause, '(deploy)', putBack] },
    { restore: 'success', exitCode: '1', jobEnds: 'failure', events: [pause, '(deploy)'] },
    { restore: 'failure', exitCode: '0', jobEnds: 'success', events: [pause, '(deploy)'] },
    { restore: 'failure', exitCode: '1', jobEnds: 'failure', events: [pause, '(deploy)', putBack] },
    { restore: 'never', exitCode: '0', jobEnds: 'success', events: [pause, '(deploy)'] },
    { restore: 'never', exitCode: '1', jobEnds: 'failure', events: [pause, '(deploy)'] },
  ])('restore: $restore, and the job is a $jobEnds', async (given, { sandbox }) => {
    const { restore, exitCode, jobEnds, events } = given;
    const job = await run('restore', sandbox, { RESTORE: restore, EXIT_CODE: exitCode });
    expect(job.jobs).toEqual({ deploy: jobEnds });
    expect(job.steps).toContain('Post Pause: success');
    expect(switchesOf(sandbox)).toEqual(events);
    expect(sandbox.status(sampleAppToken, firstId)).toBe(events.includes(putBack) ? 'Enable' : 'Disable');
  });

  it('writes a summary at the step and at the end', async ({ sandbox }) => {
    const job = await run('restore', sandbox, { RESTORE: 'always', EXIT_CODE: '0' });
    const { title, outcomes } = messages.report;
    expect(job.summary.match(/<h3>.*<\/h3>/g)).toEqual([
      `<h3>⏸️ ${title('feishu', outcomes.done.always(1, 'Disable'))}</h3>`,
      `<h3>✅ ${title('feishu', outcomes.restored(1, 'Enable'))}</h3>`,
    ]);
  });

  it('says in an annotation what a policy leaves off', async ({ sandbox }) => {
    const job = await run('restore', sandbox, { RESTORE: 'success', EXIT_CODE: '1' });
    expect(job.warnings).toEqual([expect.stringContaining(firstId)]);
  });

  it.for(['always', 'success', 'failure'])(
    'does not deploy where the pause is lost, and puts back: restore: %s',
    async (restore, { sandbox }) => {
      // The platform pauses, and all that the step hears is that something went wrong.
      sandbox.script({ call: 'switch', times: 3, code: 1255001, carryOut: 'yes' });
      const job = await run('restore', sandbox, { RESTORE: restore, EXIT_CODE: '0' });
      expect(job.jobs).toEqual({ deploy: 'failure' });
      expect(job.steps).toContain('Post Pause: success');
      expect(switchesOf(sandbox)).toEqual([pause, pause, pause, putBack]);
      expect(sandbox.status(sampleAppToken, firstId)).toBe('Enable');
    },
  );

  it('is red where it cannot put back, and says so in one annotation', async ({ sandbox }) => {
    sandbox.onRequest = ({ path }) => {
      if (path === '/deploy') sandbox.script({ call: 'switch', code: 1254302 });
    };
    const job = await run('restore', sandbox, { RESTORE: 'always', EXIT_CODE: '0' });
    expect(job.steps.slice(-2)).toEqual(['Main Deploy: success', 'Post Pause: failure']);
    expect(job.errors).toEqual([expect.stringMatching(new RegExp(`${firstId}.*1254302`, 's'))]);
    expect(job.jobs).toEqual({ deploy: 'failure' });
  });
});

describe('a job that pauses as an app', () => {
  it('mints a token for the pause and one for the end', async ({ sandbox }) => {
    sandbox.onRequest = ({ path }) => {
      if (path === '/deploy') sandbox.expireTokens();
    };
    const job = await run('app', sandbox);
    expect(job.jobs).toEqual({ deploy: 'success' });
    expect(eventsOf(sandbox)).toEqual([
      ...['mint', 'list', 'workflow-list', pause, `Disable ${workflowId}`],
      '(deploy)',
      ...['mint', `Enable ${workflowId}`, putBack],
    ]);
  });

  it('is told where the platform does not know the app', async ({ sandbox }) => {
    const job = await run('app', sandbox, { APP_ID: `${sampleApp.appId}_other` });
    expect(job.jobs).toEqual({ deploy: 'failure' });
    expect(job.errors).toEqual([expect.stringContaining('10014')]);
    expect(eventsOf(sandbox)).toEqual(['mint']);
  });
});

describe('a job that pauses twice', () => {
  it('puts back in reverse order', async ({ sandbox }) => {
    const job = await run('two-pauses', sandbox);
    expect(job.jobs).toEqual({ deploy: 'success' });
    expect(switchesOf(sandbox)).toEqual([
      ...[pause, `Disable ${secondId}`],
      '(deploy)',
      ...[`Enable ${secondId}`, putBack],
    ]);
    expect(job.steps.filter((step) => step.startsWith('Post'))).toEqual([
      'Post Pause the second: success',
      'Post Pause the first: success',
    ]);
  });
});

describe('a job that goes on after a failed switch', () => {
  it('reads from the outputs what became of it', async ({ sandbox }) => {
    sandbox.script({ call: 'switch', code: 1254302 });
    const job = await run('outputs', sandbox);
    expect(job.jobs).toEqual({ switch: 'success' });
    const [request] = sandbox.requests;
    expect(job.printed).toContain('outcome=failure\nstatus=\ncode=1254302\nmsg=Permission denied.\nerror=');
    expect(job.printed).toContain('with "can manage"');
    expect(job.printed).toContain(`log_id=${request?.logId}\nattempts=1\nchanged_workflow_ids=none\n`);
    expect(job.printed).toContain(`workflows[0].workflow_id=${firstId}\n`);
  });

  it('reads them after a success too', async ({ sandbox }) => {
    const job = await run('outputs', sandbox);
    expect(job.printed).toContain('outcome=success\nstatus=Disable\ncode=0\nmsg=success\nerror=\n');
    expect(job.printed).toContain(`attempts=1\nchanged_workflow_ids=${firstId}\n`);
  });
});

describe('credentials that the runner does not know as secrets', () => {
  it('are masked from the step on, and in no output or summary', async ({ sandbox }) => {
    // The platform says to each step what the step has sent.
    let minted = '';
    sandbox.onRequest = ({ call, headers, automationId }) => {
      if (call !== 'switch') return;
      const said = `${headers.authorization}`;
      if (automationId === secondId) minted = said.replace('Bearer ', '');
      sandbox.script({
        call,
        code: 1254302,
        msg: `${said} ${automationId === secondId ? sampleApp.appSecret : ''}`,
      });
    };
    const credentials = { ACCESS_TOKEN: sampleTokens.tenant, APP_SECRET: sampleApp.appSecret };
    const job = await run('masking', sandbox, credentials, {});
    expect(job.printed).toContain('token: <***>\nsecret: <***>\n');
    expect(job.errors).toEqual([
      expect.stringContaining('Bearer ***. '),
      expect.stringContaining('Bearer *** ***'),
    ]);
    expect(minted).not.toBe('');
    expect(
      Object.entries({ ...credentials, minted }).filter(([, value]) => job.everything.includes(value)),
    ).toEqual([]);
  });
});
