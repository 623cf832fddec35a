import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { withTables } from '../../scripts/readme-tables.ts';
import { INPUT_DEFAULTS, type InputName, readInputs } from '../../src/runner/inputs.ts';
import { told } from '../action/given.ts';
import { action, projectFile } from './project-file.ts';

const READMES = ['README.md', 'README.zh.md'];
const ACTION = 'OWNER/feishu-automation-switch@v1';

/** What stands for the expressions of the examples when their inputs are read. */
const EXPRESSIONS: Readonly<Record<string, string>> = {
  'vars.ORDERS_BASE': 'https://example.feishu.cn/base/bascnExampleOnly',
  'vars.FEISHU_APP_ID': 'cli_example',
  'vars.LARK_APP_ID': 'cli_example',
  'secrets.FEISHU_APP_SECRET': 'example-secret',
  'secrets.LARK_APP_SECRET': 'example-secret',
  'secrets.FEISHU_ACCESS_TOKEN': 't-example',
  'needs.pause.outputs.app_token': 'bascnExampleOnly',
  'needs.pause.outputs.domain': 'https://open.feishu.cn',
  'needs.pause.outputs.changed_workflow_ids': '7308870000000000001\nwkfExample',
};

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly needs?: string | readonly string[];
  readonly outputs?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

/** The examples of a README: whole workflows, parts of one with jobs, or lists of steps. */
function examplesOf(readme: string) {
  const blocks = [...projectFile(readme).matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, text = '']) => text);
  return blocks.map((text) => {
    const example = parse(text) as readonly Step[] | { readonly jobs: Readonly<Record<string, Job>> };
    const jobs = 'jobs' in example ? example.jobs : { only: { steps: example } };
    const steps = Object.values(jobs).flatMap((job) => job.steps);
    return { text, jobs, ours: steps.filter(({ uses }) => uses === ACTION) };
  });
}

const withoutExpressions = (value: string) =>
  value.replace(/\$\{\{ *(.*?) *\}\}/g, (_, expression: string) => {
    const stand = EXPRESSIONS[expression];
    if (stand === undefined) throw new Error(`Nothing stands for ${expression}.`);
    return stand;
  });

describe.each(READMES)('%s', (readme) => {
  const text = projectFile(readme);

  it('has the tables that `npm run readme` would write', () => {
    expect(text).toBe(withTables(text, projectFile('action.yml')));
  });

  it('says what OWNER is', () => {
    expect(text).toMatch(/^`OWNER` (is|是)/m);
  });

  it('has a row with the default for every input, and a row for every output', () => {
    const rows = (names: readonly string[]) =>
      text.split('\n').filter((line) => names.some((row) => line.startsWith(row)));
    const inputs = Object.entries(action.inputs).map(([name, { required, default: value }]) => {
      const shown = value === undefined ? '' : `\`${value}\``;
      return `| \`${name}\` | ${required ? `**${readme === 'README.md' ? 'required' : '必填'}**` : shown} |`;
    });
    expect(rows(inputs)).toHaveLength(inputs.length);
    const outputs = Object.keys(action.outputs).map((name) => `| \`${name}\` | `);
    expect(outputs.filter((row) => rows([row]).length === 0)).toEqual([]);
  });

  it('links only to files and headings that exist', () => {
    const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) => `#${anchorOf(title)}`);
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
    const broken = links.filter((link) => {
      if (link.startsWith('#')) return !headings.includes(link);
      return !link.startsWith('https://') && !existsSync(new URL(`../../${link}`, import.meta.url));
    });
    expect(links.length).toBeGreaterThan(10);
    expect(broken).toEqual([]);
  });
});

/** The anchor that GitHub gives to a heading. */
function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');
}

const EXAMPLES = READMES.flatMap((readme) =>
  examplesOf(readme).map((example, at) => ({ name: `${readme}, example ${at + 1}`, ...example })),
);

describe.each(EXAMPLES)('$name', ({ text, jobs, ours }) => {
  it('uses this action', () => {
    expect(ours.length).toBeGreaterThan(0);
    expect(text.match(/feishu-automation-switch/g)).toHaveLength(ours.length);
  });

  it('gives texts to inputs that there are, so that no id loses digits', () => {
    for (const { with: given = {} } of ours) {
      expect(Object.keys(given).filter((name) => !Object.hasOwn(action.inputs, name))).toEqual([]);
      expect(Object.entries(given).filter(([, value]) => typeof value !== 'string')).toEqual([]);
    }
  });

  it('gives values that the action accepts', () => {
    for (const { with: given = {} } of ours) {
      const values = { ...INPUT_DEFAULTS, job_status: 'success', ...given } as Record<InputName, string>;
      const read = readInputs((name) => withoutExpressions(values[name]).trim());
      expect('problems' in read ? told(read.problems) : []).toEqual([]);
    }
  });

  it('refers only to outputs that there are', () => {
    const known = [
      ...Object.entries(jobs).flatMap(([job, { outputs = {} }]) =>
        Object.keys(outputs).map((output) => `needs.${job}.outputs.${output}`),
      ),
      ...ours.flatMap(({ id }) =>
        id === undefined ? [] : Object.keys(action.outputs).map((output) => `steps.${id}.outputs.${output}`),
      ),
    ];
    const used = [...text.matchAll(/\b(?:needs|steps)\.\w+\.outputs\.\w+/g)].map(([reference]) => reference);
    expect(used.filter((reference) => !known.includes(reference))).toEqual([]);
  });

  it('refers only to jobs that it needs', () => {
    for (const job of Object.values(jobs)) {
      const needs = [job.needs ?? []].flat();
      const used = [...JSON.stringify(job).matchAll(/\bneeds\.(\w+)\./g)].map(([, name = '']) => name);
      expect(used.filter((name) => !needs.includes(name))).toEqual([]);
      expect(needs.filter((name) => !Object.hasOwn(jobs, name))).toEqual([]);
    }
  });
});

describe('the examples of the Chinese README', () => {
  // What stands in the language of the reader.
  const comparable = (readme: string) =>
    examplesOf(readme).map(({ jobs }) =>
      JSON.parse(JSON.stringify(jobs), (key, value) =>
        ['language', 'name', 'run', 'workflow_title'].includes(key) ? undefined : value,
      ),
    );

  it('are those of the English one', () => {
    expect(comparable('README.zh.md')).toEqual(comparable('README.md'));
  });
});
