import { describe, expect, it } from 'vitest';
import { messages as en } from '../../src/messages/en/index.ts';
import { describeCrash } from '../../src/reporting/annotation.ts';
import { annotate, errorLines, reportOfProblems } from '../../src/reporting/report.ts';
import { fitting, writeSummary } from '../../src/reporting/summary.ts';
import { EndedEarlyError } from '../../src/runner/ended-early-error.ts';
import { MAX_ANNOTATION_CHARACTERS } from '../../src/runner/runner.ts';
import { FakeRunner, NO_SPACE, type RunnerSettings } from './fake-runner.ts';

/** A runner that keeps what it is told. */
function listening(settings: RunnerSettings = {}) {
  const fake = new FakeRunner(settings);
  return { fake, runner: fake.asRunner };
}

describe('the annotation of a failed stage', () => {
  it('is one, with a title of its own, and nothing of it stands in the log beside it', () => {
    const { fake, runner } = listening();
    annotate(runner, reportOfProblems('Title', ['a', 'b'], { promise: 'Promise.' }), { messages: en });
    expect(fake.titles).toEqual(['Title']);
    expect(fake.told).toEqual(['error Promise.\na\nb']);
  });

  it('is a warning where nothing has failed', () => {
    const { fake, runner } = listening();
    annotate(runner, reportOfProblems('Title', ['a']), { messages: en, level: 'warning' });
    expect([fake.warnings, fake.errors]).toEqual([['a'], []]);
  });

  it.each([
    ['English', ['1 is bad. Use another.', '2 is bad. Use another.', 'Use another.']],
    ['Chinese', ['1 无效。请换一个。', '2 无效。请换一个。', '请换一个。']],
  ])('says the advice of several failures once: %s', (_, problems) => {
    const { fake, runner } = listening();
    annotate(runner, reportOfProblems('Title', problems), { messages: en });
    const [first = '', second = '', third = ''] = problems;
    const shorter = second.slice(0, first.length - third.length).trimEnd();
    expect(fake.errors).toEqual([[first, shorter, third].join('\n')]);
  });

  it('that says a thing has it not in the log again', () => {
    const { fake, runner } = listening();
    const problems = Array.from({ length: 10 }, (_, at) => `${at}${'x'.repeat(1000)}. Use another.`);
    annotate(runner, reportOfProblems('Title', problems), { messages: en });
    const told = [...fake.errors, ...fake.infos].join('\n');
    expect(told.match(/Use another\./g)).toHaveLength(1);
  });

  it('that cannot hold all has the rest in the log', () => {
    const { fake, runner } = listening();
    const problems = Array.from({ length: 10 }, (_, at) => `${at}${'x'.repeat(1000)}`);
    annotate(runner, reportOfProblems('Title', problems), { messages: en });
    const [annotation = ''] = fake.errors;
    expect(annotation.length).toBeLessThanOrEqual(MAX_ANNOTATION_CHARACTERS);
    expect(annotation).toMatch(/^0x+…?\n(.+\n)*… and \d more failures/);
    for (const problem of problems) {
      const whole = [...annotation.split('\n'), ...fake.infos].filter((line) => line === problem);
      expect(whole).toHaveLength(1);
    }
  });

  it.each([60, 200, 3000])('of %s automations names as many as fit, then how many more', (count) => {
    const { fake, runner } = listening();
    const automations = Array.from({ length: count }, (_, at) => ({
      id: String(at + 1000),
      title: 'x'.repeat(60),
    }));
    const groups = [{ label: 'Off', automations }];
    annotate(runner, reportOfProblems('Title', ['Why.'], { groups }), { messages: en });
    const lines = (fake.errors[0] ?? '').split('\n');
    const named = lines.filter((line) => /^ {2}x+ \(\d+\)$/.test(line));
    expect(lines).toContain(`  ${en.andMore(count - named.length)}`);
    const room = MAX_ANNOTATION_CHARACTERS - lines.join('\n').length;
    expect(room).toBeGreaterThanOrEqual(0);
    expect(room).toBeLessThanOrEqual(named[0]?.length ?? 0);
    for (const { id } of automations) {
      expect([...lines, ...fake.infos].filter((line) => line.endsWith(`(${id})`))).toHaveLength(1);
    }
  });

  it('that holds half a line has it whole in the log', () => {
    const { fake, runner } = listening();
    const problem = `${'x'.repeat(MAX_ANNOTATION_CHARACTERS)}. Use another.`;
    annotate(runner, reportOfProblems('Title', [problem]), { messages: en });
    expect(fake.errors[0]).toMatch(/^x+…$/);
    expect(fake.infos).toEqual([en.report.everything, problem]);
  });
});

describe('the output error', () => {
  it('has a failure a line', () => {
    expect(errorLines(reportOfProblems('Title', ['a', 'b'], { promise: 'Promise.' }), en)).toEqual([
      'a',
      'b',
    ]);
  });

  it('names the automations whose problem it is', () => {
    const groups = [{ label: 'Already off', automations: [{ id: '1' }, { id: '2', title: 'T' }] }];
    expect(errorLines(reportOfProblems('Title', ['Why.', 'b'], { groups, promise: 'Promise.' }), en)).toEqual(
      ['Already off: 1, T (2). Why.', 'b'],
    );
  });

  it('says what became of the automations where nothing failed but the job', () => {
    const groups = [{ label: en.report.groups.skipped, automations: [{ id: '1' }, { id: '2', title: 'T' }] }];
    expect(errorLines(reportOfProblems('Title', [], { groups, promise: 'Promise.' }), en)).toEqual([
      `${en.report.groups.skipped}: 1, T (2). Promise.`,
    ]);
  });
});

describe('the summary', () => {
  const html = () => '<p>x</p>';

  it('is written', () => {
    const { fake, runner } = listening();
    writeSummary(runner, html);
    expect(fake.told).toEqual(['summary <p>x</p>']);
  });

  it('is warned of where it cannot be written', () => {
    const { fake, runner } = listening({ isBroken: (what) => what === 'summary' });
    writeSummary(runner, html);
    expect(fake.told).toEqual([`warning ${en.log.summaryFailed(NO_SPACE)}`]);
  });

  it('is missed where the runner has none', () => {
    const { fake, runner } = listening({ hasSummary: false });
    writeSummary(runner, html);
    expect(fake.told).toEqual([`warning ${en.log.summaryMissing}`]);
  });

  it('keeps whole parts as long as they fit, in bytes, and counts the rest', () => {
    const more = (hidden: number) => `and ${hidden} more`;
    expect(fitting(['aaa', 'bbb'], 8, more)).toEqual({ kept: ['aaa', 'bbb'], rest: [] });
    expect(fitting(['aaa', '关闭', 'b'], 8, more)).toEqual({ kept: ['aaa'], rest: ['<p>and 2 more</p>'] });
  });
});

describe('an error of ours', () => {
  it('is told without its stack, which goes to the debug log line by line', () => {
    const { fake, runner } = listening();
    const text = describeCrash(runner, new TypeError('a slip'), en);
    expect(text).toBe(en.failure.internal('TypeError: a slip'));
    expect(fake.debugs.length).toBeGreaterThan(1);
    expect(fake.debugs.every((line) => !line.includes('\n'))).toBe(true);
    expect(fake.told).toEqual([]);
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
