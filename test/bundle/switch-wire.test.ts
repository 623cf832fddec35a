import { describe, expect } from 'vitest';
import { sampleAppToken, sampleTokens } from '../../sandbox/sample.ts';
import { VERSION } from '../../src/version.ts';
import {
  appPair,
  expectSuccess,
  firstId,
  it,
  runPlain,
  secondId,
  workflowId,
  workflowsOf,
} from './sample-step.ts';

const path = `/open-apis/bitable/v1/apps/${sampleAppToken}/workflows/${firstId}`;

describe.concurrent('the plain case on the wire', () => {
  it.for(['Enable', 'Disable'] as const)('%s is one request, byte for byte', async (status, { sandbox }) => {
    sandbox.set(sampleAppToken, firstId, status === 'Enable' ? 'Disable' : 'Enable');
    expectSuccess(await runPlain(sandbox, { status }));

    expect(sandbox.requests).toHaveLength(1);
    expect(sandbox.requests[0]).toMatchObject({
      method: 'PUT',
      path,
      body: `{"status":"${status}"}`,
      rawHeaders: [
        ...['Authorization', `Bearer ${sampleTokens.tenant}`],
        ...['Content-Type', 'application/json; charset=utf-8'],
        ...['User-Agent', `feishu-automation-switch/${VERSION}`],
        ...['Content-Length', String(`{"status":"${status}"}`.length)],
        ...['Host', `127.0.0.1:${sandbox.port}`],
        ...['Connection', 'keep-alive'],
      ],
    });
    expect(sandbox.status(sampleAppToken, firstId)).toBe(status);
  });

  it('says what it did in the log, the outputs and the summary', async ({ sandbox }) => {
    const result = await runPlain(sandbox);

    expect(result.log).toEqual([
      `Turning off 1 automation in Base ${sampleAppToken} (API ${new URL(sandbox.url).host}).`,
      `Turned off: ${firstId}`,
    ]);
    const logId = sandbox.requests[0]?.logId;
    expect(result.outputs).toEqual({
      status: 'Disable',
      code: '0',
      msg: 'success',
      error: '',
      log_id: logId,
      attempts: '1',
      changed_workflow_ids: firstId,
      workflows: expect.any(String),
      app_token: sampleAppToken,
      domain: sandbox.url,
    });
    expect(workflowsOf(result)).toEqual([
      {
        workflow_id: firstId,
        title: null,
        previous_status: null,
        status: 'Disable',
        changed: null,
        attempts: 1,
        code: 0,
        msg: 'success',
        log_id: logId,
        error: null,
      },
    ]);
    expect(result.state).toEqual({});
    expect(result.summary).toContain(firstId);
    expect(result.summary).toContain('turned off');
  });

  it('announces what it may change before it sends', async ({ sandbox }) => {
    const { outputHistory } = await runPlain(sandbox);
    const changed = outputHistory.filter(([name]) => name === 'changed_workflow_ids');
    expect(changed.map(([, value]) => value)).toEqual(['none', firstId, firstId]);
  });

  it('repeats the request without looking where the status is in force already', async ({ sandbox }) => {
    sandbox.set(sampleAppToken, firstId, 'Disable');
    expectSuccess(await runPlain(sandbox));
    expect(sandbox.requests.map(({ call }) => call)).toEqual(['switch']);
  });

  it('sends a user token as it is', async ({ sandbox }) => {
    expectSuccess(await runPlain(sandbox, { access_token: sampleTokens.user }));
    expect(sandbox.requests[0]?.headers.authorization).toBe(`Bearer ${sampleTokens.user}`);
  });

  it('trims what was pasted, and reads words in any letter case', async ({ sandbox }) => {
    const inputs = {
      app_token: `  ${sampleAppToken}\n`,
      workflow_id: ` ${firstId} \n\n`,
      status: ' dISABLED ',
      access_token: `\n${sampleTokens.tenant}\n`,
      domain: ` ${sandbox.url}/ `,
      workflow_title: ' \n ',
      app_id: '  ',
      app_secret: '\n',
      max_attempts: ' 6 ',
      job_summary: 'TRUE',
      language: 'EN',
    };
    expectSuccess(await runPlain(sandbox, inputs));
    expect(sandbox.requests.map(({ path, body }) => ({ path, body }))).toEqual([
      { path, body: '{"status":"Disable"}' },
    ]);
  });
});

describe.concurrent('beside the plain case', () => {
  it('mints one token for all automations, and sends no other credential on', async ({ sandbox }) => {
    expectSuccess(await runPlain(sandbox, { ...appPair, workflow_id: `${firstId},${secondId}` }));

    const [mint, ...switches] = sandbox.requests;
    expect(mint).toMatchObject({
      method: 'POST',
      path: '/open-apis/auth/v3/tenant_access_token/internal',
      body: JSON.stringify({ app_id: appPair.app_id, app_secret: appPair.app_secret }),
    });
    expect(mint?.headers.authorization).toBeUndefined();
    expect(switches.map(({ call }) => call)).toEqual(['switch', 'switch']);
    expect(new Set(switches.map(({ headers }) => headers.authorization))).toEqual(
      new Set([expect.stringMatching(/^Bearer t-sandbox[0-9a-f]{24}$/)]),
    );
  });

  it.for(['localhost', '127.0.0.1', 'LOCALHOST'])(
    'reaches a platform on this machine in clear: %s',
    async (host, { sandbox }) => {
      expectSuccess(await runPlain(sandbox, { domain: `http://${host}:${sandbox.port}` }));
      expect(sandbox.requests).toHaveLength(1);
    },
  );

  it('sends ids that begin with wkf to the call of Base workflows, with an object for a body', async ({
    sandbox,
  }) => {
    expectSuccess(await runPlain(sandbox, { workflow_id: workflowId }));
    expect(sandbox.requests).toHaveLength(1);
    expect(sandbox.requests[0]).toMatchObject({
      method: 'PATCH',
      path: `/open-apis/base/v3/bases/${sampleAppToken}/workflows/${workflowId}/disable`,
      body: '{}',
    });
    expect(sandbox.requests[0]?.headers['content-type']).toBe('application/json; charset=utf-8');
  });

  it('switches an automation once that is named twice', async ({ sandbox }) => {
    expectSuccess(
      await runPlain(sandbox, { workflow_id: `${firstId}, ${firstId}，${firstId}、\n${firstId}` }),
    );
    expect(sandbox.requests).toHaveLength(1);
  });

  it('does nothing for none, and says so', async ({ sandbox }) => {
    const result = await runPlain(sandbox, { workflow_id: 'none' });
    expectSuccess(result);
    expect(sandbox.requests).toEqual([]);
    expect(result.log).toHaveLength(1);
    expect(result.outputs).toMatchObject({
      code: '0',
      msg: '',
      attempts: '0',
      changed_workflow_ids: 'none',
      workflows: '[]',
    });
  });
});
