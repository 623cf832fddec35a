import { describe, expect, it } from 'vitest';
import { CONDITIONS, conditionOf } from '../../src/platform/conditions.ts';
import { FAULTS, STATUSES } from './condition-faults.ts';
import { httpFault } from './faults.ts';

describe('the condition of a fault', () => {
  it.each(FAULTS)('%s', (_, fault, condition) => {
    expect(conditionOf(fault)).toBe(condition);
  });

  it.each(STATUSES)('HTTP %i without a code', (httpStatus, condition) => {
    expect(conditionOf(httpFault(httpStatus))).toBe(condition);
  });
});

describe('the names of the conditions', () => {
  it('are anchors, each once', () => {
    expect(CONDITIONS.filter((name) => !/^[a-z]+(-[a-z]+)*$/.test(name))).toEqual([]);
    expect(new Set(CONDITIONS).size).toBe(CONDITIONS.length);
  });

  // What the restore could not see is no fault.
  it('are all reached by a fault, but for one', () => {
    const reached = [...FAULTS, ...STATUSES].map(([, ...rest]) => rest.at(-1));
    expect(CONDITIONS.filter((name) => !reached.includes(name))).toEqual(['not-confirmed']);
  });
});
