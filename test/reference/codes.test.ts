import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codes as sandboxCodes } from '../../sandbox/codes.ts';
import { CODES, type CodeFacts } from '../../src/platform/codes.ts';
import { type Row, readNotes, readReference, writeReference } from './tables.ts';

const page = readFileSync(new URL('codes.md', import.meta.url), 'utf8');
const reference = readReference(page);
const byCode = (rows: readonly Omit<Row, 'http'>[]) =>
  Object.fromEntries(rows.map(({ code, table, retry, traits }) => [code, { table, retry, traits }]));

function traitsOf(facts: CodeFacts): string[] {
  const traits = {
    'all-can-do-without': facts.isDispensable,
    'ends-restore': facts.endsRestore,
    'ends-stage': facts.endsStage,
    'limits-rate': facts.limitsRate,
    'nothing-to-change': facts.saysUnchanged,
    'outcome-unknown': !facts.definite,
  };
  return Object.entries(traits).flatMap(([trait, isSo]) => (isSo ? [trait] : []));
}

describe('the page of the platform’s codes', () => {
  it('names each code once', () => {
    const codes = reference.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.length).toBeGreaterThan(100);
  });

  it('is what the code knows', () => {
    const known = Object.entries<CodeFacts>(CODES).map(([code, facts]) => ({
      code: Number(code),
      table: facts.group,
      retry: facts.retry,
      traits: traitsOf(facts),
    }));
    expect(byCode(known)).toEqual(byCode(reference));
  });
});

describe('the sandbox', () => {
  it('knows each of the codes, and answers with an HTTP status that the page names, where it names one', () => {
    const differs = reference.filter(({ code, http }) => {
      const facts = sandboxCodes[code];
      const statuses = [facts?.http, facts?.httpElsewhere].filter((status) => status !== undefined);
      if (statuses.length === 0) return true;
      return http !== '–' && !statuses.every((status) => http.split('/').includes(String(status)));
    });
    expect(differs).toEqual([]);
  });
});

// The notes lie beside the project where it is worked on, and not in a clone of it.
const notes = (name: string) => new URL(`../../../shared/${name}`, import.meta.url);
const hasNotes = existsSync(notes('feishu-api.md'));

if (hasNotes) {
  describe('the notes on the platform, in ../shared', () => {
    it('say what the page of its codes says', () => {
      const read = (name: string) => readFileSync(notes(name), 'utf8');
      expect(writeReference(readNotes(read('feishu-api.md'), read('interface.md')))).toBe(page);
    });
  });
} else {
  it('there are no notes in ../shared, so the page of codes is compared with the code alone', () => {
    expect(reference).not.toEqual([]);
  });
}
