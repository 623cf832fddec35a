import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { REPOSITORY } from '../../src/repository.ts';
import { INPUT_DEFAULTS, type InputName, readInputs } from '../../src/runner/inputs.ts';
import { told } from '../action/given.ts';
import { DOCUMENTS, TWINS } from './documents.ts';
import { action, projectFile } from './project-file.ts';

const ACTION = `${REPOSITORY}@v1`;

/** What stands for the expressions of the examples when their inputs are read. */
const EXPRESSIONS: Readonly<Record<string, string>> = {
  'vars.ORDERS_BASE': 'https://example.feishu.cn/base/bascnExampleOnly',
  'vars.FEISHU_APP_ID': 'cli_example',
  'vars.LARK_APP_ID': 'cli_example',
  'secrets.FEISHU_APP_SECRET': 'example-secret',
  'secrets.LARK_APP_SECRET': 'example-secret',
  'secrets.FEISHU_ACCESS_TOKEN': 't-example',
  'inputs.ids': '7308870000000000001, wkfExample',
  'inputs.status': 'Enable',
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

/** The examples of a document: whole workflows, parts of one with jobs, or lists of steps. */
function examplesOf(document: string) {
  const blocks = [...projectFile(document).matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, text = '']) => text);
  return blocks.map((text) => {
    const example = parse(text) as readonly Step[] | { readonly jobs: Readonly<Record<string, Job>> };
    const jobs = 'jobs' in example ? example.jobs : { only: { steps: example } };
    const steps = Object.values(jobs).flatMap((job) => job.steps);
    return { text, whole: example, jobs, ours: steps.filter(({ uses }) => uses === ACTION) };
  });
}

const withoutExpressions = (value: string) =>
  value.replace(/\$\{\{ *(.*?) *\}\}/g, (_, expression: string) => {
    const stand = EXPRESSIONS[expression];
    if (stand === undefined) throw new Error(`Nothing stands for ${expression}.`);
    return stand;
  });

const EXAMPLES = DOCUMENTS.flatMap((document) =>
  examplesOf(document).map((example, at) => ({ name: `${document}, example ${at + 1}`, ...example })),
);

describe.each(EXAMPLES)('$name', ({ text, jobs, ours }) => {
  it('uses this action', () => {
    expect(ours.length).toBeGreaterThan(0);
    expect(text.split(REPOSITORY)).toHaveLength(ours.length + 1);
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

describe.each(TWINS)('the examples of $zh', ({ en, zh }) => {
  // What stands in the language of the reader.
  const READERS = ['description', 'language', 'name', 'run', 'workflow_title', 'exclude_workflow_title'];
  const comparable = (document: string) =>
    examplesOf(document).map(({ whole }) =>
      JSON.parse(JSON.stringify(whole), (key, value) => (READERS.includes(key) ? undefined : value)),
    );

  it(`are those of ${en}`, () => {
    expect(comparable(zh)).toEqual(comparable(en));
  });

  it('speak Chinese', () => {
    const steps = examplesOf(zh).flatMap(({ ours }) => ours);
    expect(steps.filter(({ with: given }) => given?.language !== 'zh')).toEqual([]);
  });
});

it('there are examples', () => {
  expect(EXAMPLES.length).toBeGreaterThan(20);
});

const PAUSING_WORKFLOWS = EXAMPLES.filter(
  ({ whole, ours }) => 'on' in whole && ours.some(({ with: given }) => given?.restore !== undefined),
);

describe.each(PAUSING_WORKFLOWS)('$name, which pauses', ({ whole }) => {
  it('lets its runs wait for each other', () => {
    expect(whole).toMatchObject({
      concurrency: { group: 'orders-base', 'cancel-in-progress': false, queue: 'max' },
    });
  });
});

it('there are workflows that pause, in both languages', () => {
  expect(PAUSING_WORKFLOWS).toHaveLength(4);
});
