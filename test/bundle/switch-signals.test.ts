import { describe, expect } from 'vitest';
import { sampleAppToken } from '../../sandbox/sample.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { messages as en } from '../../src/messages/en/index.ts';
import { steadyClock } from './preload.ts';
import type { StepResult } from './runner.ts';
import {
  appPair,
  baseOf,
  expectOneFailure,
  it,
  numberedId,
  numberedIds,
  runPlain,
  workflowsOf,
} from './sample-step.ts';
import { awakeMs, canSignal } from './signals.ts';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
const [first = '', second = '', third = ''] = [1, 2, 3].map(numberedId);

interface Cancelled extends StepResult {
  /** From the signal to the end of the process, in milliseconds. */
  readonly endedAfterMs: number;
}

/** Runs a step and sends it signals: when the log has come to some words, or when a request has arrived whole. */
/** The title where so many were turned off, and so many may have been. */
const canceled = (off: number, maybe: number) =>
  en.report.title('feishu', en.report.outcomes.canceled(off, maybe, 'Disable'));

async function cancelled(
  sandbox: Sandbox,
  settings: {
    readonly inputs: Readonly<Record<string, string>>;
    readonly signals: readonly NodeJS.Signals[];
    readonly at: { readonly log: string } | { readonly request: (sandbox: Sandbox) => boolean };
  },
): Promise<Cancelled> {
  const { inputs, signals, at } = settings;
  let sentAt = Number.NaN;
  const result = await runPlain(sandbox, inputs, {
    env: steadyClock,
    onStart: (child) => {
      const send = () => {
        if (!Number.isNaN(sentAt)) return;
        sentAt = awakeMs();
        for (const signal of signals) child.kill(signal);
      };
      if ('request' in at) sandbox.onRequest = () => at.request(sandbox) && send();
      let log = '';
      child.stdout?.on('data', (text: string) => {
        log += text;
        if ('log' in at && log.includes(at.log)) send();
      });
    },
  });
  return { ...result, endedAfterMs: awakeMs() - sentAt };
}

function expectCancelled(result: Cancelled, signal: string, [off, maybe]: readonly [number, number]): string {
  const annotation = expectOneFailure(result);
  expect(result.titles).toEqual([canceled(off, maybe)]);
  expect(result.signal).toBeNull();
  expect(result.endedAfterMs).toBeLessThan(1000);
  expect(result.log.filter((line) => line.includes(signal))).toHaveLength(1);
  expect(result.summary).toContain(canceled(off, maybe));
  return annotation;
}

describe.runIf(canSignal).each(SIGNALS)('%s', (signal) => {
  it('in a wait: what was switched, and what was not', async ({ start }) => {
    const sandbox = await start({ bases: [baseOf(3)] });
    sandbox.script({ automationId: second, code: 99991400, headers: { 'x-ogw-ratelimit-reset': '60' } });
    const inputs = { workflow_id: numberedIds(3) };
    const result = await cancelled(sandbox, { inputs, signals: [signal], at: { log: 'retrying' } });

    const annotation = expectCancelled(result, signal, [1, 0]);
    expect(annotation.split('\n')).toEqual([
      `Off now: ${first}. Not turned off: ${second}. Not attempted: ${third}.`,
      en.report.promise.never(1),
      `Do now: ${en.report.doNowLeft(1, 'Disable', 'Enable', en.report.base(sampleAppToken))}`,
    ]);
    expect(sandbox.requests).toHaveLength(2);
    expect(result.outputs).toMatchObject({ status: '', attempts: '2', changed_workflow_ids: first });
    expect(workflowsOf(result).map(({ status, changed }) => ({ status, changed }))).toEqual([
      { status: 'Disable', changed: null },
      { status: null, changed: false },
      { status: null, changed: false },
    ]);
  });

  it('in a request: what is not known', async ({ start }) => {
    const sandbox = await start({ bases: [baseOf(3)] });
    sandbox.script({ automationId: second, hang: true });
    const result = await cancelled(sandbox, {
      inputs: { workflow_id: numberedIds(3) },
      signals: [signal],
      at: { request: ({ requests }) => requests.length === 2 },
    });

    const annotation = expectCancelled(result, signal, [1, 1]);
    expect(annotation.split('\n')).toEqual([
      `Off now: ${first}. May be off (no response): ${second}. Not attempted: ${third}.`,
      en.report.promise.never(2),
      `Do now: ${en.report.doNowLeft(2, 'Disable', 'Enable', en.report.base(sampleAppToken))}`,
    ]);
    expect(sandbox.requests).toHaveLength(2);
    expect(sandbox.requests[1]?.aborted).toBe(true);
    expect(result.outputs).toMatchObject({
      status: '',
      code: '',
      changed_workflow_ids: `${first}\n${second}`,
    });
    expect(workflowsOf(result).map(({ status, changed }) => ({ status, changed }))).toEqual([
      { status: 'Disable', changed: null },
      { status: null, changed: null },
      { status: null, changed: false },
    ]);
  });

  it('in the middle of an answer', async ({ sandbox }) => {
    sandbox.script({ drip: { bytes: 1, everyMs: 200 } });
    const at = { request: () => true };
    const result = await cancelled(sandbox, { inputs: {}, signals: [signal], at });
    expect(expectCancelled(result, signal, [0, 1])).toContain(`May be off (no response): ${first}`);
    expect(result.outputs.changed_workflow_ids).toBe(first);
  });

  it('between two writes', async ({ start }) => {
    const sandbox = await start({ bases: [baseOf(12)] });
    // The eleventh has to wait for the rate limit of the platform.
    const at = { log: `Turned off: ${numberedId(10)}` };
    const result = await cancelled(sandbox, {
      inputs: { workflow_id: numberedIds(12) },
      signals: [signal],
      at,
    });
    const annotation = expectCancelled(result, signal, [10, 0]);
    expect(sandbox.requests).toHaveLength(10);
    expect(annotation).toContain(`Not attempted: ${numberedId(11)}, ${numberedId(12)}`);
    expect(annotation).not.toContain('No response');
    expect(result.outputs.changed_workflow_ids).toBe(numberedIds(10));
  });

  it('while a token is minted', async ({ sandbox }) => {
    sandbox.script({ call: 'mint', hang: true });
    const result = await cancelled(sandbox, {
      inputs: appPair,
      signals: [signal],
      at: { request: () => true },
    });
    expect(expectCancelled(result, signal, [0, 0])).toContain(`Not attempted: ${first}`);
    expect(sandbox.requests).toHaveLength(1);
    expect(result.outputs).toMatchObject({ attempts: '0', changed_workflow_ids: 'none' });
  });

  it('while the list is read', async ({ sandbox }) => {
    sandbox.script({ call: 'list', hang: true });
    const inputs = { restore: 'always', job_status: 'success' };
    const result = await cancelled(sandbox, { inputs, signals: [signal], at: { request: () => true } });
    expect(expectCancelled(result, signal, [0, 0])).toContain('Nothing was changed.');
    expect(sandbox.requests).toHaveLength(1);
    expect(result.outputs).toMatchObject({ attempts: '0', changed_workflow_ids: 'none', workflows: '[]' });
    expect(result.state).toEqual({});
  });
});

describe.runIf(canSignal)('a runner that cancels', () => {
  it('may send both signals at once', async ({ sandbox }) => {
    sandbox.script({ hang: true });
    const result = await cancelled(sandbox, { inputs: {}, signals: SIGNALS, at: { request: () => true } });
    expectOneFailure(result);
    expect(result.titles).toEqual([canceled(0, 1)]);
    expect(result.endedAfterMs).toBeLessThan(1000);
    expect(result.outputs.changed_workflow_ids).toBe(first);
  });

  it('is told the same in Chinese', async ({ sandbox }) => {
    sandbox.script({ hang: true });
    const at = { request: () => true };
    const result = await cancelled(sandbox, { inputs: { language: 'zh' }, signals: ['SIGTERM'], at });
    expect(expectOneFailure(result)).toContain(first);
    expect(result.endedAfterMs).toBeLessThan(1000);
  });
});
