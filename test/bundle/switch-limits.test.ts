import { describe, expect } from 'vitest';
import { sampleAppToken } from '../../sandbox/sample.ts';
import type { Fault } from '../../sandbox/sandbox.ts';
import { messages as en } from '../../src/messages/en/index.ts';
import { fastClock, longestWaits, noJitter } from './preload.ts';
import {
  appPair,
  expectOneFailure,
  expectSuccess,
  firstId,
  it,
  numberedId,
  numberedIds,
  runPlain,
  workflowsOf,
} from './sample-step.ts';

const FOR_EVER = Number.POSITIVE_INFINITY;

describe.concurrent("the server's word on how long to wait", () => {
  it.for<{ name: string; fault: Fault }>([
    {
      name: 'x-ogw-ratelimit-reset at HTTP 429',
      fault: { code: 99991400, http: 429, headers: { 'x-ogw-ratelimit-reset': '1' } },
    },
    {
      name: 'x-ogw-ratelimit-reset at HTTP 400',
      fault: { code: 99991400, http: 400, headers: { 'x-ogw-ratelimit-reset': '1' } },
    },
    {
      name: 'Retry-After at HTTP 429, without a code',
      fault: { http: 429, headers: { 'Retry-After': '1' } },
    },
    { name: 'Retry-After at HTTP 503', fault: { http: 503, headers: { 'Retry-After': '1' } } },
    { name: 'Retry-After with code 1254290', fault: { code: 1254290, headers: { 'Retry-After': '1' } } },
    {
      name: 'x-ogw-ratelimit-reset before Retry-After',
      fault: { http: 429, headers: { 'Retry-After': '3600', 'x-ogw-ratelimit-reset': '1' } },
    },
  ])('$name is a lower bound', async ({ fault }, { sandbox }) => {
    sandbox.script(fault);
    const result = await runPlain(sandbox, {}, { env: noJitter });
    expectSuccess(result);
    const [first, second] = sandbox.requests.map(({ at }) => at);
    expect((second ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(1000);
    expect(result.log.filter((line) => line.includes('retrying in 1 s (attempt 2 of 6)'))).toHaveLength(1);
  });

  it('Retry-After as a date is counted from the date of the answer, whatever this machine takes for now', async ({
    sandbox,
  }) => {
    const headers = {
      Date: 'Wed, 01 Jan 2020 00:00:00 GMT',
      'Retry-After': 'Wed, 01 Jan 2020 00:00:02 GMT',
    };
    sandbox.script({ http: 503, headers });
    expectSuccess(await runPlain(sandbox, {}, { env: noJitter }));
    const [first, second] = sandbox.requests;
    expect((second?.at ?? 0) - (first?.answeredAt ?? 0)).toBeGreaterThanOrEqual(1990);
  });

  it('Retry-After may be a date', async ({ sandbox }) => {
    const date = new Date(Date.now() + 2500).toUTCString();
    sandbox.script({ http: 503, headers: { 'Retry-After': date } });
    let secondAt = 0;
    sandbox.onRequest = () => {
      secondAt = Date.now();
    };
    expectSuccess(await runPlain(sandbox, {}, { env: noJitter }));
    expect(sandbox.requests).toHaveLength(2);
    expect(secondAt).toBeGreaterThanOrEqual(Date.parse(date));
  });

  it.for(['soon', '-5', '', '0', '1e9', 'NaN', 'Infinity', 'Thu, 01 Jan 1970 00:00:00 GMT'])(
    'is ignored where it says nothing: %j',
    async (value, { sandbox }) => {
      sandbox.script({ http: 503, headers: { 'Retry-After': value, 'x-ogw-ratelimit-reset': value } });
      const result = await runPlain(sandbox, {}, { env: noJitter });
      expectSuccess(result);
      expect(
        result.log.filter((line) => /retrying (?!in [1-9]).*\(attempt 2 of 6\)/.test(line)),
      ).toHaveLength(1);
    },
  );

  it('counts for the calls before the switch too', async ({ sandbox }) => {
    sandbox.script({ call: 'mint', http: 429, headers: { 'Retry-After': '1' } });
    expectSuccess(await runPlain(sandbox, appPair, { env: noJitter }));
    const [first, second] = sandbox.requests.map(({ at }) => at);
    expect((second ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(1000);
  });

  it.for<{ name: string; fault: Fault }>([
    {
      name: 'x-ogw-ratelimit-reset',
      fault: { code: 99991400, headers: { 'x-ogw-ratelimit-reset': '3600' } },
    },
    { name: 'Retry-After', fault: { http: 503, headers: { 'Retry-After': '3600' } } },
    {
      name: 'a date far away',
      fault: { http: 503, headers: { 'Retry-After': 'Fri, 31 Dec 2999 23:59:59 GMT' } },
    },
    { name: 'a number beyond reason', fault: { http: 503, headers: { 'Retry-After': '999999999' } } },
  ])('ends at once where it is past the budget: $name', async ({ fault }, { sandbox }) => {
    sandbox.script({ ...fault, times: FOR_EVER });
    const result = await runPlain(sandbox);
    const annotation = expectOneFailure(result);
    expect(annotation).toContain('would exceed `timeout_seconds` (120 s)');
    expect(annotation).toContain(fault.code === undefined ? 'HTTP 503' : '99991400');
    expect(annotation).not.toContain('max_attempts');
    expect(sandbox.requests).toHaveLength(1);
    expect(result.tookMs).toBeLessThan(20_000);
  });
});

describe.concurrent('the waits', () => {
  it('double with each try; what the log says is what is waited', async ({ sandbox }) => {
    sandbox.script({ code: 1254607, times: 2 });
    const result = await runPlain(sandbox, {}, { env: longestWaits });
    expectSuccess(result);
    expect(result.log.slice(1, -1)).toEqual([
      `${firstId}: retrying in 0.5 s (attempt 2 of 6). 1254607 Data not ready, please try again later.`,
      `${firstId}: retrying in 1 s (attempt 3 of 6). 1254607 Data not ready, please try again later.`,
    ]);
    const at = sandbox.requests.map((request) => request.at);
    expect((at[1] ?? 0) - (at[0] ?? 0)).toBeGreaterThanOrEqual(499);
    expect((at[2] ?? 0) - (at[1] ?? 0)).toBeGreaterThanOrEqual(999);
  });
});

describe.concurrent('what ends the tries, and the words that say so', () => {
  it.for([
    { maxAttempts: '1', code: 1254607, requests: 1, words: en.reason.attempts(1, 'inputs') },
    { maxAttempts: '2', code: 1254607, requests: 2, words: en.reason.attempts(2, 'inputs') },
    { maxAttempts: '6', code: 1254607, requests: 6, words: en.reason.attempts(6, 'inputs') },
    { maxAttempts: '2', code: 1254002, requests: 2, words: en.reason.attempts(2, 'inputs') },
    {
      maxAttempts: '20',
      code: 1254002,
      requests: 3,
      words: en.reason.fewAttempts(3),
    },
  ])(
    'max_attempts $maxAttempts and code $code',
    async ({ maxAttempts, code, requests, words }, { sandbox }) => {
      sandbox.script({ code, times: FOR_EVER });
      const result = await runPlain(sandbox, { max_attempts: maxAttempts }, { env: noJitter });
      const annotation = expectOneFailure(result);
      expect(annotation).toContain(words);
      expect(annotation).not.toContain('timeout_seconds');
      expect(sandbox.requests).toHaveLength(requests);
      expect(result.log.filter((line) => line.includes(': retrying '))).toHaveLength(requests - 1);
    },
  );

  it('tries six times unless told otherwise', async ({ sandbox }) => {
    sandbox.script({ http: 503, times: FOR_EVER });
    expectOneFailure(await runPlain(sandbox, { max_attempts: '' }, { env: noJitter }));
    expect(sandbox.requests).toHaveLength(6);
  });

  it('says nothing of tries where the kind of error allows one only', async ({ sandbox }) => {
    sandbox.script({ code: 1254302 });
    expect(expectOneFailure(await runPlain(sandbox))).not.toMatch(/max_attempts|timeout_seconds|[Tt]ried/);
  });

  it('a wait that would end past the budget is not begun', async ({ sandbox }) => {
    sandbox.script({ code: 1254607, times: FOR_EVER });
    const inputs = { timeout_seconds: '1', max_attempts: '20' };
    const result = await runPlain(sandbox, inputs, { env: longestWaits });
    const annotation = expectOneFailure(result);
    expect(annotation).toContain('1254607');
    expect(annotation).toContain(en.reason.budgetWait(1000, 1, 'inputs'));
    expect(annotation).not.toContain('max_attempts');
    expect(sandbox.requests).toHaveLength(2);
  });

  it('a request is cut at the end of the budget', async ({ sandbox }) => {
    sandbox.script({ hang: true, times: FOR_EVER });
    const result = await runPlain(sandbox, { timeout_seconds: '1' });
    const annotation = expectOneFailure(result);
    expect(annotation).toContain(en.fault.budget);
    expect(annotation).toContain('timeout_seconds');
    expect(annotation).not.toMatch(/request_timeout_seconds|max_attempts/);
    expect(sandbox.requests).toHaveLength(1);
    expect(sandbox.requests[0]?.aborted).toBe(true);
    expect(result.tookMs).toBeLessThan(10_000);
    expect(result.outputs).toMatchObject({ code: '', msg: '', attempts: '1', changed_workflow_ids: firstId });
  });

  it('the budget is for all requests together, minting included', async ({ sandbox }) => {
    sandbox.script({ call: 'mint', hang: true, times: FOR_EVER });
    const result = await runPlain(sandbox, { ...appPair, timeout_seconds: '1' });
    const annotation = expectOneFailure(result);
    expect(annotation).toContain('timeout_seconds');
    expect(annotation).toContain(firstId);
    expect(sandbox.requests.map(({ call }) => call)).toEqual(['mint']);
    expect(result.outputs).toMatchObject({ attempts: '0', changed_workflow_ids: 'none' });
  });

  it('the budget ends the tries of an automation that keeps failing', async ({ sandbox }) => {
    sandbox.script({ hang: true, times: FOR_EVER });
    const inputs = { request_timeout_seconds: '1', timeout_seconds: '2', max_attempts: '20' };
    const result = await runPlain(sandbox, inputs, { env: noJitter });
    expect(expectOneFailure(result)).toContain('timeout_seconds');
    expect(sandbox.requests.length).toBeLessThanOrEqual(2);
    expect(result.tookMs).toBeLessThan(15_000);
  });
});

describe.concurrent('the outputs', () => {
  // GitHub's limit for all outputs of a job, which counts two bytes a UTF-16 code unit.
  const MOST_BYTES = 1_000_000;
  const automations = Array.from({ length: 200 }, (_, at) => ({
    id: numberedId(at + 1),
    title: `${at + 1} ${'😀'.repeat(1999)}`,
    status: 'Enable' as const,
  }));
  const bases = [{ appToken: sampleAppToken, automations }];
  const bytesOf = (outputs: Readonly<Record<string, string>>) =>
    Object.values(outputs).reduce((sum, value) => sum + Buffer.byteLength(value, 'utf16le'), 0);

  it('stay below the limit of a job with 200 titles of 4,000 characters', async ({ start }) => {
    const sandbox = await start({ bases });
    const result = await runPlain(sandbox, { workflow_id: 'all', dry_run: 'true' });
    expect(result).toMatchObject({ exitCode: 0, errors: [], stderr: '' });
    expect(bytesOf(result.outputs)).toBeLessThan(MOST_BYTES);
    expect(workflowsOf(result)).toHaveLength(200);
    for (const { title } of workflowsOf(result)) expect(String(title).isWellFormed()).toBe(true);
  });

  it('stay below it with 200 long failures, and count what is left out', async ({ start }) => {
    const sandbox = await start({ bases, enforceRateLimit: false });
    const field_violations = Array.from({ length: 10 }, (_, at) => ({
      field: `field ${at}`,
      description: '长'.repeat(490),
    }));
    sandbox.script({ code: 1254010, error: { field_violations }, times: FOR_EVER });
    const inputs = { workflow_id: numberedIds(200) };
    const result = await runPlain(sandbox, inputs, { env: fastClock(10) });
    expectOneFailure(result);
    expect(sandbox.requests).toHaveLength(200);
    expect(bytesOf(result.outputs)).toBeLessThan(MOST_BYTES);
    expect(workflowsOf(result)).toHaveLength(200);
    expect(result.outputs.changed_workflow_ids).toBe('none');
  });
});
