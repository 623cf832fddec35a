import { describe, expect } from 'vitest';

import { sampleAppToken } from '../../sandbox/sample.ts';
import type { Sandbox, SandboxOptions } from '../../sandbox/sandbox.ts';
import { messages as en } from '../../src/messages/en/index.ts';
import { noJitter } from './preload.ts';
import {
  baseOf,
  expectOneFailure,
  expectSuccess,
  it,
  numberedId,
  numberedIds,
  runPlain,
  workflowsOf,
} from './sample-step.ts';

const FOR_EVER = Number.POSITIVE_INFINITY;

/** A platform with a Base of so many automations. */
function withBaseOf(automations: number, options: SandboxOptions = {}): SandboxOptions {
  return { ...options, bases: [baseOf(automations)] };
}

/** The numbers of the automations that the requests were for, in order. */
function order(sandbox: Sandbox): number[] {
  return sandbox.requests.map(({ automationId = '' }) => Number(automationId.slice(-3)));
}

const titled = (outcome: string) => en.report.title('feishu', outcome);

describe.concurrent('five automations of which one is sick', () => {
  it('one that passes: the others get their first try before it gets its second', async ({ start }) => {
    const sandbox = await start(withBaseOf(5));
    sandbox.script({ automationId: numberedId(2), code: 1254607, times: 2 });
    const result = await runPlain(sandbox, { workflow_id: numberedIds(5) }, { env: noJitter });
    expectSuccess(result);
    expect(order(sandbox)).toEqual([1, 2, 3, 4, 5, 2, 2]);
    expect(result.outputs).toMatchObject({
      status: 'Disable',
      code: '0',
      attempts: '7',
      changed_workflow_ids: numberedIds(5),
    });
  });

  it('one that waits does not hold up the others', async ({ start }) => {
    const sandbox = await start(withBaseOf(5));
    sandbox.script({ automationId: numberedId(1), http: 503, headers: { 'Retry-After': '3' } });
    expectSuccess(await runPlain(sandbox, { workflow_id: numberedIds(5) }, { env: noJitter }));
    expect(order(sandbox)).toEqual([1, 2, 3, 4, 5, 1]);
    const at = sandbox.requests.map((request) => request.at);
    expect((at[5] ?? 0) - (at[0] ?? 0)).toBeGreaterThanOrEqual(3000);
    // Had they waited for it, they could not have been sent within its wait.
    expect((at[4] ?? 0) - (at[0] ?? 0)).toBeLessThan(3000);
  });

  it('one that fails for good: the others are switched', async ({ start }) => {
    const sandbox = await start(withBaseOf(5));
    sandbox.script({ automationId: numberedId(3), code: 1254301 });
    const result = await runPlain(sandbox, { workflow_id: numberedIds(5) });
    const annotation = expectOneFailure(result);
    expect(result.titles).toEqual([titled(en.report.outcomes.refused(1, 5, 'Disable'))]);
    expect(annotation).toMatch(
      new RegExp(`^Off now: .* Not turned off: ${numberedId(3)}\\.\n[^]*\nWhy: 1254301 `),
    );
    expect(order(sandbox)).toEqual([1, 2, 3, 4, 5]);
    expect(workflowsOf(result).map(({ status, changed, code }) => ({ status, changed, code }))).toEqual(
      [1, 2, 3, 4, 5].map((n) =>
        n === 3
          ? { status: null, changed: false, code: 1254301 }
          : { status: 'Disable', changed: null, code: 0 },
      ),
    );
    expect(result.outputs).toMatchObject({ status: '', code: '1254301', attempts: '5' });
    expect(result.outputs.changed_workflow_ids?.split('\n')).toEqual([1, 2, 4, 5].map(numberedId));
  });

  it('a rate limit holds all of them', async ({ start }) => {
    const sandbox = await start(withBaseOf(5));
    sandbox.script({
      automationId: numberedId(2),
      code: 99991400,
      headers: { 'x-ogw-ratelimit-reset': '1' },
    });
    expectSuccess(await runPlain(sandbox, { workflow_id: numberedIds(5) }, { env: noJitter }));
    expect(order(sandbox)).toEqual([1, 2, 3, 4, 5, 2]);
    const at = sandbox.requests.map((request) => request.at);
    expect((at[2] ?? 0) - (at[1] ?? 0)).toBeGreaterThanOrEqual(1000);
  });

  it('an error that ends the stage leaves the rest untried', async ({ start }) => {
    const sandbox = await start(withBaseOf(5));
    sandbox.script({ automationId: numberedId(3), code: 91403 });
    const result = await runPlain(sandbox, { workflow_id: numberedIds(5) });
    const annotation = expectOneFailure(result);
    const { name = '' } = en.codes[91403];
    expect(result.titles).toEqual([
      titled(en.report.because(en.report.outcomes.refused(3, 5, 'Disable'), name)),
    ]);
    expect(annotation).toContain(`Not attempted: ${numberedId(4)}, ${numberedId(5)}`);
    expect(order(sandbox)).toEqual([1, 2, 3]);
    expect(result.summary.match(/<td>not attempted<\/td>/g)).toHaveLength(2);
    expect(result.outputs).toMatchObject({ status: '', code: '91403', attempts: '3' });
    expect(result.outputs.changed_workflow_ids?.split('\n')).toEqual([1, 2].map(numberedId));
    expect(workflowsOf(result)[4]).toMatchObject({ status: null, changed: false, attempts: 0, code: null });
    expect(sandbox.status(sampleAppToken, numberedId(5))).toBe('Enable');
  });

  it('an error that ends the stage ends the waits of others', async ({ start }) => {
    const sandbox = await start(withBaseOf(5));
    sandbox.script(
      { automationId: numberedId(1), http: 503, headers: { 'Retry-After': '60' } },
      { automationId: numberedId(5), code: 99991401 },
    );
    const result = await runPlain(sandbox, { workflow_id: numberedIds(5) });
    const annotation = expectOneFailure(result);
    expect(annotation).toContain('HTTP 503');
    expect(annotation).toContain(en.reason.stage);
    expect(annotation.indexOf('99991401')).toBeLessThan(annotation.indexOf('HTTP 503'));
    expect(order(sandbox)).toEqual([1, 2, 3, 4, 5]);
    expect(result.outputs.code).toBe('99991401');
  });

  it('code, msg and log_id are those of the first failure', async ({ start }) => {
    const sandbox = await start(withBaseOf(5));
    sandbox.script(
      { automationId: numberedId(2), code: 1254304, error: { log_id: 'ofTheSecond' } },
      { automationId: numberedId(4), code: 1254305, error: { log_id: 'ofTheFourth' } },
    );
    const result = await runPlain(sandbox, { workflow_id: numberedIds(5) });
    expectOneFailure(result);
    expect(result.outputs).toMatchObject({
      code: '1254304',
      msg: 'Permission denied.',
      log_id: 'ofTheSecond',
    });
    expect(result.outputs.error?.split('\n')).toEqual([
      expect.stringContaining('ofTheSecond'),
      expect.stringContaining('ofTheFourth'),
    ]);
  });
});

describe.concurrent('the annotation', () => {
  it('tells one cause once, however many it hit', async ({ start }) => {
    const automations = 12;
    const sandbox = await start(withBaseOf(automations));
    sandbox.script({ code: 1254304, msg: 'x'.repeat(400), times: FOR_EVER });
    const result = await runPlain(sandbox, { workflow_id: numberedIds(automations) });

    const annotation = expectOneFailure(result);
    expect(result.titles).toEqual([titled(en.report.outcomes.refused(12, 12, 'Disable'))]);
    expect(annotation.match(/1254304 x/g)).toHaveLength(1);
    for (let n = 1; n <= automations; n += 1) {
      for (const text of [annotation, result.outputs.error, result.summary])
        expect(text).toContain(numberedId(n));
    }
  });

  it('holds as many failures as fit, the log the others', async ({ start }) => {
    const automations = 40;
    const sandbox = await start(withBaseOf(automations, { enforceRateLimit: false }));
    for (let n = 1; n <= automations; n += 1) {
      sandbox.script({ automationId: numberedId(n), code: 1254304, msg: `${n} ${'x'.repeat(400)}` });
    }
    const result = await runPlain(sandbox, { workflow_id: numberedIds(automations) });

    const annotation = expectOneFailure(result);
    expect(annotation.length).toBeLessThanOrEqual(4096);
    const [, hidden = '0'] = /\n… and (\d+) more failures/.exec(annotation) ?? [];
    const shown = annotation.match(/^Not turned off: /gm)?.length ?? 0;
    expect(shown).toBeGreaterThan(0);
    expect(shown + Number(hidden)).toBe(automations);
    for (let n = 1; n <= automations; n += 1) {
      const lines = [...annotation.split('\n'), ...result.log];
      expect(lines.filter((line) => line === `Not turned off: ${numberedId(n)}`)).toHaveLength(1);
      for (const text of [result.outputs.error, result.summary]) expect(text).toContain(`1254304 ${n} xxx`);
    }
  });

  it('holds the beginning of the one failure that is too long for it', async ({ sandbox }) => {
    const scopes = Array.from({ length: 10 }, (_, at) => ({ subject: `${at}${'s'.repeat(99)}` }));
    const fields = Array.from({ length: 10 }, () => ({
      field: 'f'.repeat(400),
      description: 'd'.repeat(400),
    }));
    sandbox.script({
      code: 99991672,
      msg: 'm'.repeat(5000),
      error: { permission_violations: scopes, field_violations: fields },
    });
    const annotation = expectOneFailure(await runPlain(sandbox));
    expect(annotation).toContain('99991672');
  });
});

describe('the writes of one step', () => {
  it('go one at a time, in the order of the input, over one connection, never more than 10 in any second', async ({
    start,
  }) => {
    const automations = 25;
    const sandbox = await start(withBaseOf(automations, { writeMs: 3 }));
    const result = await runPlain(sandbox, { workflow_id: numberedIds(automations) });

    expectSuccess(result);
    // The sandbox refuses a second write in flight and an eleventh in a second: neither was there.
    expect(sandbox.requests.map(({ code }) => code)).toEqual(Array(automations).fill(0));
    expect(order(sandbox)).toEqual(Array.from({ length: automations }, (_, at) => at + 1));
    expect(new Set(sandbox.requests.map(({ connection }) => connection))).toEqual(new Set([1]));
    const at = sandbox.requests.map((request) => request.at);
    for (let n = 10; n < automations; n += 1) {
      expect((at[n] ?? 0) - (at[n - 10] ?? 0)).toBeGreaterThanOrEqual(1000);
    }
    expect(result.outputs).toMatchObject({ attempts: '25', changed_workflow_ids: numberedIds(automations) });
  });

  it('keep to the rate with their repeats', async ({ start }) => {
    const automations = 8;
    const sandbox = await start(withBaseOf(automations));
    sandbox.script({ code: 1254607, times: automations });
    expectSuccess(await runPlain(sandbox, { workflow_id: numberedIds(automations) }, { env: noJitter }));
    const at = sandbox.requests.map((request) => request.at);
    expect(at).toHaveLength(2 * automations);
    for (let n = 10; n < at.length; n += 1) {
      expect((at[n] ?? 0) - (at[n - 10] ?? 0)).toBeGreaterThanOrEqual(1000);
    }
  });

  it('follow the order of the input, not that of the Base', async ({ start }) => {
    const sandbox = await start(withBaseOf(4));
    const ids = [3, 1, 4, 2].map(numberedId);
    expectSuccess(await runPlain(sandbox, { workflow_id: ids.join(',') }));
    expect(order(sandbox)).toEqual([3, 1, 4, 2]);
  });

  it('go over a new connection where the old one died, and stay with it', async ({ start }) => {
    const sandbox = await start(withBaseOf(5));
    sandbox.script({ automationId: numberedId(2), cutAfterBytes: 3 });
    expectSuccess(await runPlain(sandbox, { workflow_id: numberedIds(5) }, { env: noJitter }));
    expect(sandbox.requests.map(({ connection }) => connection)).toEqual([1, 1, 2, 2, 2, 2]);
  });
});
