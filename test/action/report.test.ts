import { describe, expect, it } from 'vitest';
import { messages as en } from '../../src/messages/en/index.ts';
import { annotate, describeCrash, fitLines } from '../../src/reporting/annotation.ts';
import { fitNames } from '../../src/reporting/names.ts';
import { writeSummary } from '../../src/reporting/summary.ts';
import { EndedEarlyError } from '../../src/runner/ended-early-error.ts';
import { MAX_ANNOTATION_CHARACTERS, type Runner, type Words } from '../../src/runner/runner.ts';

const more = (hidden: number) => `and ${hidden} more`;

describe('lines that have to fit', () => {
  it('are all kept where they do', () => {
    expect(fitLines(['aaa', 'bbb'], 7, more)).toEqual(['aaa', 'bbb']);
    expect(fitLines([], 0, more)).toEqual([]);
  });

  it('are kept from the first on, and the rest is counted', () => {
    const lines = Array.from({ length: 10 }, (_, at) => `line ${at}`);
    expect(fitLines(lines, 35, more)).toEqual(['line 0', 'line 1', 'line 2', 'and 7 more']);
  });

  it('are cut where not even the first fits', () => {
    expect(fitLines(['a'.repeat(100), 'b'], 30, more)).toEqual([`${'a'.repeat(18)}…`, 'and 1 more']);
  });

  it('are cut without a count where there is only one', () => {
    const [line, ...others] = fitLines(['a'.repeat(100)], 30, more);
    expect(others).toEqual([]);
    expect(line).toMatch(/^a+…$/);
  });

  it('never exceed the limit, whatever their lengths', () => {
    for (let limit = 15; limit < 200; limit += 1) {
      const lines = Array.from({ length: 12 }, (_, at) => 'x'.repeat((at * 7) % 23));
      expect(fitLines(lines, limit, more).join('\n').length).toBeLessThanOrEqual(limit);
    }
  });
});

const inEnglish = (words: Words) => (typeof words === 'string' ? words : words(en));

/** What a runner is told. */
function listening(settings: { readonly hasSummary?: boolean; readonly summaryError?: unknown } = {}) {
  const told: string[] = [];
  const runner: Pick<Runner, 'info' | 'debug' | 'error' | 'warning' | 'summary' | 'hasSummary'> = {
    hasSummary: settings.hasSummary ?? true,
    info: (line) => told.push(`info ${inEnglish(line)}`),
    debug: (line) => told.push(`debug ${inEnglish(line)}`),
    warning: (line) => told.push(`warning ${inEnglish(line)}`),
    error: (lines) => told.push(`error ${lines.join('\n')}`),
    summary(html) {
      if (settings.summaryError !== undefined) throw settings.summaryError;
      told.push(`summary ${html}`);
    },
  };
  return { runner: runner as Runner, told };
}

describe('the annotation of a failed stage', () => {
  it('is one, with its head first and its tail last', () => {
    const { runner, told } = listening();
    annotate(runner, ['a', 'b'], { head: ['head'], tail: ['tail'], more });
    expect(told).toEqual(['error head\na\nb\ntail']);
  });

  it('that cannot hold all has the rest in the log', () => {
    const { runner, told } = listening();
    const lines = Array.from({ length: 10 }, (_, at) => `${at}${'x'.repeat(1000)}`);
    annotate(runner, lines, { head: ['head'], tail: ['tail'], more });
    expect(told.slice(0, -1)).toEqual(lines.map((line) => `info ${line}`));
    const annotation = told.at(-1) ?? '';
    expect(annotation.length).toBeLessThanOrEqual('error '.length + MAX_ANNOTATION_CHARACTERS);
    expect(annotation).toMatch(/^error head\n0x.*\nand \d more\ntail$/s);
  });

  it('that holds half a line has it whole in the log', () => {
    const { runner, told } = listening();
    const line = 'x'.repeat(MAX_ANNOTATION_CHARACTERS + 1);
    annotate(runner, [line], { more });
    expect(told).toHaveLength(2);
    expect(told[0]).toBe(`info ${line}`);
  });
});

describe('the summary', () => {
  const html = () => '<p>x</p>';

  it.each<[string, Parameters<typeof listening>[0], string]>([
    ['is written', {}, 'summary <p>x</p>'],
    ['is missed where the runner has none', { hasSummary: false }, `warning ${en.log.summaryMissing}`],
    [
      'is warned of where it cannot be written',
      { summaryError: new Error('EACCES') },
      `warning ${en.log.summaryFailed('EACCES')}`,
    ],
    [
      'is warned of whatever is thrown',
      { summaryError: 'a text' },
      `warning ${en.log.summaryFailed('a text')}`,
    ],
  ])('%s', (_, settings, expected) => {
    const { runner, told } = listening(settings);
    writeSummary(runner, html);
    expect(told).toEqual([expected]);
  });
});

describe('names in one sentence', () => {
  it('are all there where they fit', () => {
    expect(fitNames(['a', 'b'], en)).toEqual(['a', 'b']);
    expect(fitNames([], en)).toEqual([]);
  });

  it('are counted where they do not', () => {
    const names = Array.from({ length: 500 }, (_, at) => `name ${at}`);
    const fitting = fitNames(names, en);
    expect(fitting.join(', ').length).toBeLessThan(2100);
    expect(fitting.slice(0, -1)).toEqual(names.slice(0, fitting.length - 1));
    expect(fitting.at(-1)).toBe(en.andMore(500 - fitting.length + 1));
  });
});

describe('an error of ours', () => {
  it('is told without its stack, which goes to the debug log line by line', () => {
    const { runner, told } = listening();
    const error = new TypeError('a slip');
    const text = describeCrash(runner, error, en);
    expect(text).toBe(en.failure.internal('TypeError: a slip'));
    expect(told.length).toBeGreaterThan(1);
    expect(told.every((line) => line.startsWith('debug ') && !line.includes('\n'))).toBe(true);
  });

  it.each<[string, unknown, string]>([
    ['a text', 'a text', en.failure.internal('a text')],
    ['nothing', undefined, en.failure.internal('undefined')],
    ['a text of several lines', 'a\n::error::b', en.failure.internal('a ::error::b')],
    ['an end that came too early', new EndedEarlyError(), en.failure.internal(en.failure.endedEarly)],
  ])('is told whatever it is: %s', (_, error, text) => {
    expect(describeCrash(listening().runner, error, en)).toBe(text);
  });
});
