import { describe, expect, it } from 'vitest';
import { COURSES, type Course, ERROR_PAGES } from '../../scripts/error-pages.ts';
import { CODES, type CodeFacts } from '../../src/platform/codes.ts';
import { CONDITIONS, type Condition } from '../../src/platform/conditions.ts';
import { judge } from '../../src/retry/verdict.ts';
import { FAULTS, STATUSES } from '../platform/condition-faults.ts';
import { httpFault } from '../platform/faults.ts';
import { projectFile } from './project-file.ts';

const PATHS = Object.keys(ERROR_PAGES);

describe.each(PATHS)('%s', (path) => {
  const page = projectFile(path);
  const headings = [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading);

  it('is what `npm run docs` would write', () => {
    expect(page).toBe(ERROR_PAGES[path]?.());
  });

  it('has one place for each code and each condition, whose heading is its name alone', () => {
    const names = [...Object.keys(CODES), ...CONDITIONS];
    expect(names.filter((name) => headings.filter((heading) => heading === name).length !== 1)).toEqual([]);
    const entries = [...page.matchAll(/^### (.+)$/gm)].map(([, heading = '']) => heading);
    expect(entries.toSorted()).toEqual(names.toSorted());
  });

  it('has no two headings with the same anchor', () => {
    const anchors = headings.map((heading) => heading.toLowerCase().replaceAll(' ', '-'));
    expect(anchors.filter((anchor, at) => anchors.indexOf(anchor) !== at)).toEqual([]);
  });

  it('tells of each what it means, what to do, and what the action does by itself', () => {
    const entries = page.split(/^### /m).slice(1);
    const isWhole = /^\S+\n\n(?:\*\*.+\*\*\n\n)?[^-*\d\n][^\n]*\n\n(?:(?:-|\d\.) .+\n)+\n\*.+\*\n/;
    expect(entries.filter((entry) => !isWhole.test(entry))).toEqual([]);
  });
});

describe('the pages', () => {
  it.each([
    ['docs/errors.md', 'May have taken effect.'],
    ['docs/zh/errors.md', '操作可能已经生效。'],
  ])('say that a change may have taken effect exactly where the outcome is unknown: %s', (path, words) => {
    const entries = projectFile(path).split(/^### /m).slice(1);
    const unknown = Object.entries<CodeFacts>(CODES).flatMap(([code, { definite }]) =>
      definite ? [] : [code],
    );
    const told = entries.filter((entry) => entry.includes(words)).map((entry) => entry.split('\n')[0] ?? '');
    expect(told.toSorted()).toEqual(unknown.toSorted());
  });

  it('are alike in all languages: the same entries, lists and lengths of them', () => {
    const shapes = PATHS.map((path) =>
      projectFile(path)
        .split('\n')
        .flatMap((line) => /^(?:### .+|- |\d\. |## |\*\*)/.exec(line) ?? [])
        .map((line) => line.replace(/^(\d\.|- |\*\*).*/, '$1')),
    );
    for (const shape of shapes) expect(shape).toEqual(shapes[0]);
  });
});

describe('what the pages say that the action does about a condition', () => {
  const met = [
    ...FAULTS.map(([, fault, condition]) => ({ condition, verdict: judge(fault) })),
    ...STATUSES.map(([status, condition]) => ({ condition, verdict: judge(httpFault(status)) })),
  ];

  function courseOf(condition: Condition): Course | undefined {
    const verdicts = met.filter((one) => one.condition === condition).map(({ verdict }) => verdict);
    const courses = verdicts.map(({ retry, endsStage }) => (endsStage ? `${retry}, stops` : retry));
    const [course, ...others] = new Set(courses);
    if (others.length > 0) return 'varies';
    return course === 'no, stops' ? 'stops' : (course as Course | undefined);
  }

  it.each(CONDITIONS)('%s', (condition) => {
    const course = courseOf(condition);
    // No fault is this one: the restore could not see what it wrote.
    if (course === undefined) expect(condition).toBe('not-confirmed');
    else expect(COURSES[condition]).toBe(course);
  });
});
