import { createServer } from 'node:net';
import { describe, expect } from 'vitest';
import { sampleAppToken } from '../../sandbox/sample.ts';
import type { CallName, Fault } from '../../sandbox/sandbox.ts';
import { startSandbox } from '../../sandbox/sandbox.ts';
import { CODES, type CodeFacts } from '../../src/platform/codes.ts';
import { longestWaits, noJitter } from './preload.ts';
import {
  appPair,
  expectOneFailure,
  expectSuccess,
  firstId,
  it,
  runPlain,
  workflowId,
} from './sample-step.ts';

/** Conditions without a code that are to be tried again, with a word of the line that announces the retry. */
const TRANSIENT: readonly { readonly name: string; readonly fault: Fault; readonly why: string }[] = [
  ...[408, 425, 429, 500, 502, 503, 504].map((http) => ({
    name: `HTTP ${http}`,
    fault: { http },
    why: `HTTP ${http}`,
  })),
  { name: 'a connection that is reset', fault: { resetBeforeAnswer: true }, why: 'The connection to ' },
  {
    name: 'a connection that is cut before the body',
    fault: { cutAfterBytes: 0 },
    why: 'The connection to ',
  },
  { name: 'a connection that is cut in the body', fault: { cutAfterBytes: 5 }, why: 'The connection to ' },
  { name: 'an empty answer', fault: { rawBody: '' }, why: 'HTTP 200' },
  { name: 'HTTP 204', fault: { http: 204, rawBody: '' }, why: 'HTTP 204' },
  { name: 'HTTP 202 that is not JSON', fault: { http: 202, rawBody: 'accepted' }, why: 'HTTP 202' },
  { name: 'a truncated answer', fault: { rawBody: '{"code":0,"ms' }, why: 'HTTP 200 from ' },
  {
    name: 'a page of HTML',
    fault: { rawBody: '<!doctype html><title>Sign in</title>' },
    why: 'HTTP 200 from ',
  },
];

/** The calls, and the inputs that make the action use each. */
const CALLS: readonly { readonly call: CallName; readonly inputs: Readonly<Record<string, string>> }[] = [
  { call: 'switch', inputs: {} },
  { call: 'workflow-switch', inputs: { workflow_id: workflowId } },
  { call: 'mint', inputs: appPair },
  { call: 'list', inputs: { if_unchanged: 'skip' } },
  { call: 'workflow-list', inputs: { workflow_id: workflowId, if_unchanged: 'skip' } },
  { call: 'wiki', inputs: { app_token: 'https://sandbox.feishu.cn/wiki/wikcnSandboxSamplePage' } },
];

describe.concurrent.each(CALLS)('a condition that passes, in the call $call', ({ call, inputs }) => {
  // All of them share one way to send; the whole table for two of them shows the rest to be right too.
  const isWhole = call === 'switch' || call === 'mint';
  const spot = ['HTTP 503', 'a connection that is cut in the body', 'a truncated answer'];

  it.for(TRANSIENT.filter(({ name }) => isWhole || spot.includes(name)))(
    '$name',
    async ({ fault, why }, { sandbox }) => {
      sandbox.script({ ...fault, call });
      const result = await runPlain(sandbox, inputs, { env: noJitter });

      expectSuccess(result);
      const tries = sandbox.requests.filter((request) => request.call === call);
      expect(tries).toHaveLength(2);
      expect(new Set(tries.map(({ method, path, body }) => `${method} ${path} ${body}`)).size).toBe(1);
      const retries = result.log.filter((line) => /: retrying .*\(attempt 2 of 6\)/.test(line));
      expect(retries).toEqual([expect.stringContaining(why)]);
      expect(result.outputs).toMatchObject({
        status: 'Disable',
        code: '0',
        error: '',
        attempts: call.endsWith('switch') ? '2' : '1',
      });
    },
  );
});

describe.concurrent('a code that passes', () => {
  const codes = Object.entries(CODES as Record<string, CodeFacts>).map(([code, facts]) => ({
    code: Number(code),
    ...facts,
  }));
  const passing = codes.filter(({ retry }) => retry === 'yes' || retry === 'few');

  it.for(passing.filter(({ group }) => group === 'base' || group === 'gateway'))(
    '$code (retry: $retry)',
    async ({ code, retry }, { sandbox }) => {
      sandbox.script({ code });
      const result = await runPlain(sandbox, {}, { env: noJitter });
      expectSuccess(result);
      expect(sandbox.requests).toHaveLength(2);
      const line = new RegExp(`attempt 2 of ${retry === 'few' ? 3 : 6}\\)\\. ${code} `);
      expect(result.log.filter((one) => line.test(one))).toHaveLength(1);
      expect(result.outputs).toMatchObject({ code: '0', msg: 'success', attempts: '2' });
      expect(sandbox.status(sampleAppToken, firstId)).toBe('Disable');
    },
  );

  it.for(passing.filter(({ group }) => group === 'wiki' || group === 'mint'))(
    '$code before the switch',
    async ({ code, group }, { sandbox }) => {
      sandbox.script({ call: group as CallName, code });
      const inputs =
        group === 'mint' ? appPair : { app_token: 'https://sandbox.feishu.cn/wiki/wikcnSandboxSamplePage' };
      expectSuccess(await runPlain(sandbox, inputs, { env: noJitter }));
      expect(sandbox.requests.map(({ call }) => call)).toEqual([group, group, 'switch']);
    },
  );
});

describe.concurrent('other HTTP statuses without a code', () => {
  it.for([501, 505, 507, 511, 599])('%i is tried three times in all', async (http, { sandbox }) => {
    sandbox.script({ http, times: Number.POSITIVE_INFINITY });
    const result = await runPlain(sandbox, {}, { env: noJitter });
    expect(expectOneFailure(result)).toMatch(`HTTP ${http}`);
    expect(sandbox.requests).toHaveLength(3);
    expect(result.outputs).toMatchObject({ code: '', msg: '', attempts: '3', changed_workflow_ids: firstId });
  });

  it.for([400, 401, 403, 404, 405, 407, 409, 422, 451])(
    '%i is not tried again',
    async (http, { sandbox }) => {
      sandbox.script({ http, times: Number.POSITIVE_INFINITY });
      const result = await runPlain(sandbox);
      expect(expectOneFailure(result)).toMatch(`HTTP ${http}`);
      expect(sandbox.requests).toHaveLength(1);
      expect(result.outputs).toMatchObject({
        code: '',
        msg: '',
        attempts: '1',
        changed_workflow_ids: firstId,
      });
    },
  );
});

describe.concurrent('a request without an end', () => {
  it.for<{ name: string; fault: Fault }>([
    { name: 'no answer begins', fault: { hang: true } },
    { name: 'the answer stops in the middle', fault: { hangInBody: true } },
    { name: 'the answer drips', fault: { drip: { bytes: 1, everyMs: 100 } } },
  ])('$name: cut at request_timeout_seconds and tried again', async ({ fault }, { sandbox }) => {
    sandbox.script(fault);
    const result = await runPlain(sandbox, { request_timeout_seconds: '1' }, { env: noJitter });
    expectSuccess(result);
    expect(sandbox.requests).toHaveLength(2);
    expect(sandbox.requests[0]?.aborted).toBe(true);
    expect(result.log.filter((line) => line.includes('within 1 s (`request_timeout_seconds`)'))).toHaveLength(
      1,
    );
  });

  it('has a deadline and not an idle timeout: bytes that keep coming do not prolong it', async ({
    sandbox,
  }) => {
    sandbox.script({ endless: true, drip: { bytes: 1, everyMs: 20 } });
    const inputs = { request_timeout_seconds: '1', max_attempts: '1' };
    expect(expectOneFailure(await runPlain(sandbox, inputs))).toContain('request_timeout_seconds');
  });
});

describe('a platform that is down', () => {
  it('is found once it is up: refused connections are tried again', async () => {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    let starting: ReturnType<typeof startSandbox> | undefined;
    const result = await runPlain(
      { url },
      {},
      {
        env: longestWaits,
        onStart: (child) =>
          child.stdout?.on('data', (text: string) => {
            if (text.includes(': retrying ')) starting ??= startSandbox({ port });
          }),
      },
    );
    const sandbox = await starting;
    try {
      expectSuccess(result);
      expect(sandbox?.requests).toHaveLength(1);
      expect(result.log.filter((line) => line.includes('ECONNREFUSED')).length).toBeGreaterThanOrEqual(1);
    } finally {
      await sandbox?.close();
    }
  });

  it('is named, with what to check; nothing can have changed', async () => {
    const url = `http://127.0.0.1:${await freePort()}`;
    const result = await runPlain({ url }, { max_attempts: '3' }, { env: noJitter });
    const annotation = expectOneFailure(result);
    expect(annotation).toContain('ECONNREFUSED');
    expect(annotation).toContain('firewall, proxy');
    expect(annotation).toContain('max_attempts');
    expect(result.outputs).toMatchObject({
      code: '',
      msg: '',
      log_id: '',
      attempts: '3',
      changed_workflow_ids: 'none',
    });
  });
});

describe.concurrent('an answer that was lost', () => {
  it('is no harm: the platform did what was asked, and the repeat says so', async ({ sandbox }) => {
    sandbox.script({ resetBeforeAnswer: true, carryOut: 'yes' });
    expectSuccess(await runPlain(sandbox, {}, { env: noJitter }));
    expect(sandbox.requests).toHaveLength(2);
  });

  it('leaves it open whether the automation was switched, where every try is lost', async ({ sandbox }) => {
    sandbox.script({ resetBeforeAnswer: true, carryOut: 'yes', times: 2 });
    const result = await runPlain(sandbox, { max_attempts: '2' }, { env: noJitter });
    expect(expectOneFailure(result)).toContain(`May be off: ${firstId}`);
    expect(result.outputs.changed_workflow_ids).toBe(firstId);
  });

  it('leaves it open too where only the last of the tries is refused', async ({ sandbox }) => {
    sandbox.script({ resetBeforeAnswer: true, carryOut: 'yes' }, { code: 1254302 });
    const result = await runPlain(sandbox, {}, { env: noJitter });
    expect(expectOneFailure(result)).toContain('1254302');
    expect(result.outputs).toMatchObject({ code: '1254302', changed_workflow_ids: firstId });
  });

  it('reads the list where the call of a Base workflow is refused after it, and takes the wanted status for success', async ({
    start,
  }) => {
    const sandbox = await start({ variant: { refuseRepeatedWorkflowSwitch: true } });
    sandbox.script({ resetBeforeAnswer: true, carryOut: 'yes' });
    const result = await runPlain(sandbox, { workflow_id: workflowId }, { env: noJitter });
    expectSuccess(result);
    expect(sandbox.requests.map(({ call }) => call)).toEqual([
      'workflow-switch',
      'workflow-switch',
      'workflow-list',
    ]);
    expect(result.outputs).toMatchObject({ status: 'Disable', code: '0', error: '' });
  });
});

/** A port on which nobody listens. */
async function freePort(): Promise<number> {
  const server = createServer();
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
  });
  await new Promise((resolve) => server.close(resolve));
  return port;
}
