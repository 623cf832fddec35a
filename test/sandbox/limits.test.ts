import { Agent } from 'node:http';
import { describe, expect, test } from 'vitest';
import { sampleApp, sampleAppToken, sampleTokens } from '../../sandbox/sample.ts';
import type { Fault, SandboxOptions } from '../../sandbox/sandbox.ts';
import {
  begin,
  mint,
  type Sent,
  secondV1Id,
  send,
  v1Id,
  v1List,
  v1Switch,
  wikiNode,
  workflowId,
  workflowList,
  workflowSwitch,
} from './client.ts';
import { started } from './started.ts';

async function codes(
  sandbox: Awaited<ReturnType<typeof started>>,
  sent: Sent,
  times: number,
): Promise<number[]> {
  const all: number[] = [];
  for (let index = 0; index < times; index += 1) all.push((await send(sandbox, sent)).json.code);
  return all;
}

const zeros = (count: number): number[] => Array.from({ length: count }, () => 0);

describe('the rate limit', () => {
  test.for<[string, Sent, number]>([
    ['10 switches a second', v1Switch(), 10],
    ['20 lists a second', v1List(), 20],
    ['100 wiki look-ups a minute', wikiNode('?token=wikcnSandboxSamplePage'), 100],
  ])('%s', async ([, sent, allowed]) => {
    const sandbox = await started({ now: () => 5000 });
    expect(await codes(sandbox, sent, allowed + 2)).toEqual([...zeros(allowed), 99991400, 99991400]);
  });

  test.for<[string, Sent, number, SandboxOptions]>([
    ['10 switches a second', workflowSwitch(), 10, {}],
    ['20 lists a second', workflowList(), 20, {}],
    ['3 switches a second', workflowSwitch(), 3, { workflowRequestsPerSecond: 3 }],
    ['3 lists a second', workflowList(), 3, { workflowRequestsPerSecond: 3 }],
  ])('of Base workflows: %s', async ([, sent, allowed, options]) => {
    const sandbox = await started({ now: () => 5000, ...options });
    expect(await codes(sandbox, sent, allowed + 1)).toEqual([...zeros(allowed), 800004135]);
    expect(await codes(sandbox, v1Switch(), 10)).toEqual(zeros(10)); // which is counted apart
  });

  test.for([800004135, 800050828] as const)(
    'of Base workflows answers as %i without a word on how long, and nothing happens',
    async (workflowRateLimit) => {
      let nowMs = 0;
      const options = { now: () => nowMs, workflowRequestsPerSecond: 1, variant: { workflowRateLimit } };
      const sandbox = await started(options);
      await send(sandbox, workflowSwitch());
      const answer = await send(sandbox, workflowSwitch({ verb: 'enable' }));
      expect({ http: answer.http, code: answer.json.code }).toEqual({ http: 200, code: workflowRateLimit });
      expect(answer.json.msg).toMatch(/limit/);
      expect(Object.keys(answer.headers).join()).not.toMatch(/ratelimit|retry/);
      expect(sandbox.status(sampleAppToken, workflowId)).toBe('Disable');
      nowMs = 1000;
      expect((await send(sandbox, workflowSwitch({ verb: 'enable' }))).json.code).toBe(0);
    },
  );

  test('slides, and what was refused does not count', async () => {
    let nowMs = 0;
    const sandbox = await started({ now: () => nowMs });
    expect(await codes(sandbox, v1Switch(), 5)).toEqual(zeros(5));
    nowMs = 600;
    expect(await codes(sandbox, v1Switch(), 6)).toEqual([...zeros(5), 99991400]);
    nowMs = 999;
    expect(await codes(sandbox, v1Switch(), 1)).toEqual([99991400]);
    nowMs = 1000;
    expect(await codes(sandbox, v1Switch(), 6)).toEqual([...zeros(5), 99991400]);
  });

  test.for<
    [NonNullable<NonNullable<SandboxOptions['variant']>['rateLimit']>, number, number, string | undefined]
  >([
    ['429', 429, 99991400, '1'],
    ['400', 400, 99991400, '1'],
    ['429-retry-after', 429, 99991400, undefined],
    ['1254290-at-200', 200, 1254290, undefined],
  ])('answers as %s', async ([rateLimit, http, code, reset]) => {
    const sandbox = await started({ now: () => 0, variant: { rateLimit, businessErrorsAtHttp: 'http-4xx' } });
    await codes(sandbox, v1Switch(), 10);
    const answer = await send(sandbox, v1Switch({ status: 'Enable' }));
    expect({ http: answer.http, code: answer.json.code }).toEqual({ http, code });
    expect(answer.headers['x-ogw-ratelimit-reset']).toBe(reset);
    expect(answer.headers['x-ogw-ratelimit-limit']).toBe(reset && '10');
    expect(answer.headers['retry-after']).toBe(rateLimit === '429-retry-after' ? '1' : undefined);
    expect(sandbox.status(sampleAppToken, v1Id)).toBe('Disable');
  });

  test('is each caller’s own, and each Base’s', async () => {
    const bases = ['bascnOne', 'bascnTwo'].map((appToken) => ({
      appToken,
      automations: [{ id: '1', title: 'Only one', status: 'Enable' as const }],
    }));
    const sandbox = await started({ now: () => 0, bases });
    const first = v1Switch({ appToken: 'bascnOne', id: '1' });
    expect((await codes(sandbox, first, 11)).at(-1)).toBe(99991400);
    expect(await codes(sandbox, v1Switch({ appToken: 'bascnTwo', id: '1' }), 1)).toEqual([0]);
    const headers = { authorization: `Bearer ${sampleTokens.user}` };
    expect(await codes(sandbox, { ...first, headers }, 1)).toEqual([0]);
  });

  test('follows the app through a fresh token', async () => {
    const sandbox = await started({ now: () => 0 });
    const pair = { app_id: sampleApp.appId, app_secret: sampleApp.appSecret };
    const withFreshToken = async () => {
      sandbox.expireTokens();
      const token = (await send(sandbox, mint(pair))).json.tenant_access_token;
      return { ...v1Switch(), headers: { authorization: `Bearer ${token}` } };
    };
    await codes(sandbox, await withFreshToken(), 10);
    expect(await codes(sandbox, await withFreshToken(), 1)).toEqual([99991400]);
  });

  test('can be left out', async () => {
    const sandbox = await started({ now: () => 0, enforceRateLimit: false });
    expect(await codes(sandbox, v1Switch(), 12)).toEqual(zeros(12));
  });
});

describe('one write at a time', () => {
  const both = [v1Switch(), v1Switch({ id: secondV1Id })];

  test('a second write of the same Base meets a conflict', async () => {
    const sandbox = await started({ writeMs: 50 });
    const answers = await Promise.all(both.map((sent) => send(sandbox, sent)));
    expect(answers.map(({ json }) => json.code).sort()).toEqual([0, 1254291]);
    expect(await codes(sandbox, v1Switch(), 1)).toEqual([0]);
  });

  test.for([
    ['own-code', v1Switch(), workflowSwitch(), 800040114],
    ['own-code', workflowSwitch(), v1Switch(), 1254291],
    ['90235', v1Switch(), workflowSwitch(), 90235],
    ['90235', workflowSwitch(), v1Switch(), 90235],
  ] as const)('the two families share the Base: %s', async ([conflict, first, second, code]) => {
    const sandbox = await started({ variant: { conflict } });
    sandbox.script({ delayMs: 60_000 });
    const slow = begin(sandbox, first);
    await new Promise<void>((resolve) => {
      sandbox.onRequest = () => resolve();
    });
    expect(await codes(sandbox, second, 1)).toEqual([code]);
    slow.request.destroy();
    await expect(slow.received).rejects.toThrow();
  });

  test('the refused write changes nothing', async () => {
    const sandbox = await started();
    sandbox.script({ automationId: v1Id, delayMs: 60_000 });
    const slow = begin(sandbox, v1Switch());
    await new Promise<void>((resolve) => {
      sandbox.onRequest = () => resolve();
    });
    expect((await send(sandbox, workflowSwitch())).json.code).toBe(800040114);
    expect(sandbox.status(sampleAppToken, workflowId)).toBe('Enable');
    slow.request.destroy();
    await expect(slow.received).rejects.toThrow();
  });

  test('a list may run beside it', async () => {
    const sandbox = await started({ writeMs: 50 });
    const answers = await Promise.all([v1Switch(), v1List()].map((sent) => send(sandbox, sent)));
    expect(answers.map(({ json }) => json.code)).toEqual([0, 0]);
  });

  test.for<[string, Fault]>([
    ['never comes', { hang: true }],
    ['stops half way', { hangInBody: true }],
    ['drips', { drip: { bytes: 1, everyMs: 60_000 } }],
  ])('a write whose answer %s is done: the next one meets no conflict', async ([, fault]) => {
    const sandbox = await started();
    sandbox.script(fault);
    const unanswered = begin(sandbox, v1Switch());
    await new Promise<void>((resolve) => {
      sandbox.onRequest = () => resolve();
    });
    // The first client still waits, as one does whose going is not seen yet.
    expect(await codes(sandbox, v1Switch(), 1)).toEqual([0]);
    unanswered.request.destroy();
    await unanswered.received.catch(() => undefined);
  });

  test('one after the other over one connection never conflicts', async () => {
    const sandbox = await started({ writeMs: 1, enforceRateLimit: false });
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    expect(await codes(sandbox, { ...v1Switch(), agent }, 20)).toEqual(zeros(20));
    expect(new Set(sandbox.requests.map(({ connection }) => connection))).toEqual(new Set([1]));
    agent.destroy();
  });

  test('can be left out', async () => {
    const sandbox = await started({ writeMs: 50, enforceSingleWriter: false });
    const answers = await Promise.all(both.map((sent) => send(sandbox, sent)));
    expect(answers.map(({ json }) => json.code)).toEqual([0, 0]);
  });
});
