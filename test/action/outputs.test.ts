import { describe, expect, it } from 'vitest';
import type { Fault } from '../../src/platform/fault.ts';
import { judge } from '../../src/retry/verdict.ts';
import { idList, MAX_OUTPUT_UNITS, NO_IDS, type Outputs, outputsOf } from '../../src/runner/outputs.ts';
import { type Automation, Ledger } from '../../src/switching/ledger.ts';
import { answered, httpFault, refusedWith } from '../platform/faults.ts';

const OK = answered({ code: 0, msg: 'success' }, { headers: { 'x-tt-logid': 'log-ok' } });
const REFUSED = refusedWith(1254010, { headers: { 'x-tt-logid': 'log-no' } });

/** How each automation ended: switched, left alone, or with a fault. */
type Ending = 'ok' | 'untried' | Fault;

function ledgerOf(
  ended: readonly (readonly [Automation, Ending])[],
  wanted: 'Enable' | 'Disable' = 'Disable',
) {
  const ledger = new Ledger(
    wanted,
    ended.map(([automation]) => automation),
  );
  ledger.entries.forEach((entry, at) => {
    const ending = ended[at]?.[1];
    if (ending === undefined || ending === 'untried') return;
    entry.begin();
    if (ending === 'ok') entry.succeed(OK);
    else entry.fail(ending, judge(ending));
    ledger.close(
      entry,
      ending === 'ok' ? { done: true } : { done: false, fault: ending, reason: { kind: 'final' } },
    );
  });
  return ledger;
}

function outputs(ledger: Ledger, failures: readonly string[] = []): Outputs {
  return outputsOf(ledger, {
    appToken: 'bascnA',
    baseUrl: 'https://open.feishu.cn',
    failures,
    failureOf: (entry) => (entry.failure ? `why ${entry.automation.id}` : undefined),
    redact: (text) => text.replaceAll('s3cret', '***'),
  });
}

describe('the outputs after success', () => {
  it('of the plain case are whole', () => {
    expect(outputs(ledgerOf([[{ id: '1' }, 'ok']]))).toEqual({
      status: 'Disable',
      code: '0',
      msg: 'success',
      error: '',
      log_id: 'log-ok',
      attempts: '1',
      changed_workflow_ids: '1',
      workflows: JSON.stringify([
        {
          workflow_id: '1',
          title: null,
          previous_status: null,
          status: 'Disable',
          changed: null,
          attempts: 1,
          code: 0,
          msg: 'success',
          log_id: 'log-ok',
          error: null,
        },
      ]),
      app_token: 'bascnA',
      domain: 'https://open.feishu.cn',
    });
  });

  it('without a request are code 0 with an empty msg, and no ids', () => {
    const ledger = ledgerOf([[{ id: '1', title: 'A', formerStatus: 'Disable' }, 'untried']]);
    expect(outputs(ledger)).toMatchObject({
      status: 'Disable',
      code: '0',
      msg: '',
      log_id: '',
      attempts: '0',
      changed_workflow_ids: 'none',
    });
  });

  it('of a dry run give the status in force, or none where there are two', () => {
    const on: Automation = { id: '1', formerStatus: 'Enable' };
    const off: Automation = { id: '2', formerStatus: 'Disable' };
    const statusOf = (...automations: Automation[]) => outputs(new Ledger('Disable', automations)).status;
    expect([statusOf(on), statusOf(off), statusOf(on, off), statusOf()]).toEqual([
      'Enable',
      'Disable',
      '',
      'Disable',
    ]);
  });

  it('name only what was changed', () => {
    const ledger = ledgerOf([
      [{ id: '1', formerStatus: 'Enable' }, 'ok'],
      [{ id: '2', formerStatus: 'Disable' }, 'untried'],
      [{ id: '3', formerStatus: 'Enable' }, 'ok'],
    ]);
    expect(outputs(ledger).changed_workflow_ids).toBe('1\n3');
  });
});

describe('the outputs after failure', () => {
  const failed = () =>
    ledgerOf([
      [{ id: '1', formerStatus: 'Enable' }, 'ok'],
      [{ id: '2', formerStatus: 'Enable' }, REFUSED],
      [{ id: '3', formerStatus: 'Enable' }, httpFault(504)],
      [{ id: '4', formerStatus: 'Enable' }, 'untried'],
    ]);

  it('are those of the first failure', () => {
    expect(outputs(failed(), ['a', 'b'])).toMatchObject({
      status: '',
      code: '1254010',
      msg: 'refused',
      log_id: 'log-no',
      error: 'a\nb',
      attempts: '3',
    });
  });

  it('name what may have been changed, and nothing that was certainly refused', () => {
    expect(outputs(failed(), ['x']).changed_workflow_ids).toBe('1\n3');
  });

  it('tell of each automation what is known', () => {
    const told = JSON.parse(outputs(failed(), ['x']).workflows) as Record<string, unknown>[];
    expect(told.map(({ status, changed, code, error }) => [status, changed, code, error])).toEqual([
      ['Disable', true, 0, null],
      ['Enable', false, 1254010, 'why 2'],
      [null, null, null, 'why 3'],
      ['Enable', false, null, null],
    ]);
  });

  it('have no code where no answer came', () => {
    const timeout: Fault = { kind: 'timeout', limitMs: 1 };
    expect(outputs(ledgerOf([[{ id: '1' }, timeout]]), ['x'])).toMatchObject({
      code: '',
      msg: '',
      log_id: '',
    });
  });

  it('never have code 0', () => {
    const zero: Fault = { kind: 'http', answer: answered({ code: 0 }, { httpStatus: 400 }) };
    const { code, workflows } = outputs(ledgerOf([[{ id: '1' }, zero]]), ['x']);
    expect([code, (JSON.parse(workflows) as { code: unknown }[])[0]?.code]).toEqual(['', null]);
  });

  it('before anything was resolved are valid, too', () => {
    expect(outputs(new Ledger('Enable', []), ['x'])).toMatchObject({
      status: '',
      code: '',
      workflows: '[]',
      changed_workflow_ids: 'none',
    });
  });
});

describe('the output workflows', () => {
  it('is redacted before it becomes JSON', () => {
    const ledger = ledgerOf([[{ id: '1', title: 'a "s3cret"' }, 'untried']]);
    expect(JSON.parse(outputs(ledger).workflows)).toMatchObject([{ title: 'a "***"' }]);
  });

  it('is the same JSON where a title holds what a log or a terminal would obey', () => {
    const title = '##[error]x \u202e \u061c \u2028 \u009b31m \u001b[31m "\\';
    const { workflows } = outputs(ledgerOf([[{ id: '1', title }, 'untried']]));
    expect(JSON.parse(workflows)).toMatchObject([{ title }]);
    expect(workflows).not.toMatch(/##\[|[\u0000-\u001f\u007f-\u009f\u061c\u2028\u202e]/);
  });
});

it('a list of ids is never empty', () => {
  expect([idList([]), NO_IDS]).toEqual(['none', 'none']);
});

describe('outputs that would be too long', () => {
  const automations = (count: number, title: string) =>
    Array.from({ length: count }, (_, at): readonly [Automation, Ending] => [
      { id: String(at + 1), title: `${title}${at + 1}` },
      'ok',
    ]);

  it('are whole up to the limit', () => {
    const failures = ['x'.repeat(MAX_OUTPUT_UNITS.error)];
    expect(outputs(ledgerOf([]), failures).error).toBe(failures[0]);
  });

  it('have as many failures as fit, and how many more there are', () => {
    const failures = Array.from({ length: 1000 }, (_, at) => `${at} ${'x'.repeat(997)}`);
    const { error } = outputs(ledgerOf([]), failures);
    expect(error.length).toBeLessThanOrEqual(MAX_OUTPUT_UNITS.error);
    const lines = error.split('\n');
    expect(lines.slice(0, -1)).toEqual(failures.slice(0, lines.length - 1));
    expect(lines.at(-1)).toBe(`… (+${1000 - lines.length + 1})`);
    expect(lines.length).toBeGreaterThan(95);
  });

  it('have the beginning of a failure that is too long alone', () => {
    const { error } = outputs(ledgerOf([]), ['😀'.repeat(MAX_OUTPUT_UNITS.error), 'y']);
    expect(error.length).toBeLessThanOrEqual(MAX_OUTPUT_UNITS.error);
    expect(error).toMatch(/^(😀)+…\n… \(\+1\)$/u);
  });

  it.each([
    { count: 200, length: 4000, least: 1000 },
    { count: 1500, length: 100, least: 20 },
  ])('have shorter texts of $count automations, and all else of them', ({ count, length, least }) => {
    const ledger = ledgerOf(automations(count, '😀'.repeat(length / 2)));
    const { workflows } = outputs(ledger);
    expect(workflows.length).toBeLessThanOrEqual(MAX_OUTPUT_UNITS.workflows);
    const parsed = JSON.parse(workflows) as { workflow_id: string; title: string; attempts: number }[];
    expect(parsed.map(({ workflow_id }) => workflow_id)).toEqual(
      ledger.entries.map(({ automation }) => automation.id),
    );
    for (const { title, attempts } of parsed) {
      expect(attempts).toBe(1);
      expect(title.length).toBeGreaterThanOrEqual(least - 1);
      expect(title.isWellFormed()).toBe(true);
    }
  });

  it('have no texts where there is no room for any', () => {
    const { workflows } = outputs(ledgerOf(automations(2000, 'Nightly export ')));
    const parsed = JSON.parse(workflows) as { title: unknown }[];
    expect(parsed.map(({ title }) => title)).toEqual(Array(2000).fill(null));
  });
});
