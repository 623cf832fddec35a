import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { parse, stringify } from 'yaml';
import { sampleApp, sampleTokens } from '../../sandbox/sample.ts';
import type { Sandbox, SandboxAutomation } from '../../sandbox/sandbox.ts';
import { REPOSITORY } from '../../src/repository.ts';
import { it } from '../bundle/sample-step.ts';
import { TWINS } from '../docs/documents.ts';
import { runWorkflow, type WorkflowRun } from './act.ts';
import { type Example, examplesOf } from './examples.ts';
import { switchesOf } from './in-sandbox.ts';
import { withoutQueue } from './queue.ts';
import { type Repository, repositoryOfScripts, thisProject } from './repository.ts';

/** What an example has to do. */
interface Recipe {
  readonly example: string;
  /** Beside the example's name, where it is run more than once. */
  readonly when?: string;
  /** Every switch and script, in order; `ids` are those of the automations that the example names. */
  readonly events: (ids: readonly string[]) => readonly string[];
  /** How the automations are at first. Default: on. */
  readonly from?: SandboxAutomation['status'];
  /** What goes wrong on the platform. */
  readonly fault?: Parameters<Sandbox['script']>[0];
  /** A script that fails. */
  readonly failing?: string;
  /** What a person gives who starts it by hand. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Default: all succeed. */
  readonly failedJobs?: readonly string[];
}

interface Step {
  readonly uses?: string;
  readonly with?: Record<string, string>;
}

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

const ACTION = `${REPOSITORY}@v1`;
const BASE = 'bascnExampleOnly';
const SCRIPTS = ['deploy.sh', 'migrate.sh', 'rollback.sh', 'tell-the-team.sh'];

const off = (ids: readonly string[]) => ids.map((id) => `Disable ${id}`);
const on = (ids: readonly string[]) => ids.map((id) => `Enable ${id}`);
const restored = (ids: readonly string[]) => on(ids.toReversed());
const pausedAndRestored = (ids: readonly string[]) => [...off(ids), ...restored(ids)];
const nothing = () => [];
const migrate = ['(migrate.sh north)', '(migrate.sh south)'];

const RECIPES: readonly Recipe[] = [
  {
    example: 'Quick start',
    events: (ids) => [...off(ids), '(deploy.sh)', ...restored(ids)],
  },
  {
    example: 'Quick start',
    when: ', where the deploy fails',
    failing: 'deploy.sh',
    failedJobs: ['deploy'],
    events: (ids) => [...off(ids), '(deploy.sh)', ...restored(ids)],
  },
  {
    example: 'Quick start',
    when: ', where all is off already',
    from: 'Disable',
    events: () => ['(deploy.sh)'],
  },
  {
    example: 'Several jobs: pause, migrate, resume',
    events: (ids) => [...off(ids), ...migrate, ...on(ids)],
  },
  {
    example: 'Several jobs: pause, migrate, resume',
    when: ', where the migration fails',
    failing: 'migrate.sh south',
    failedJobs: ['migrate'],
    events: (ids) => [...off(ids), ...migrate, '(rollback.sh)', ...on(ids)],
  },
  { example: 'List all automations', events: nothing },
  { example: 'Turn one off for good', events: off },
  { example: 'By title, in a wiki', events: pausedAndRestored },
  { example: 'By address', events: pausedAndRestored },
  { example: 'All but some', events: pausedAndRestored },
  { example: 'Lark', events: pausedAndRestored },
  { example: 'Chinese output', events: pausedAndRestored },
  { example: 'Go on after a failed switch', from: 'Disable', events: on },
  {
    example: 'Go on after a failed switch',
    from: 'Disable',
    when: ', where it fails',
    fault: { call: 'switch', code: 1254302 },
    events: (ids) => [...on(ids), '(tell-the-team.sh 1254302)'],
  },
  {
    example: 'Resume by hand',
    from: 'Disable',
    inputs: { ids: '7308870000000000001, 7308870000000000002', status: 'Enable' },
    events: on,
  },
  { example: 'Turn on what must be on', events: nothing },
  { example: 'Turn on what must be on', when: ', where it is off', from: 'Disable', events: on },
  { example: 'Raise an alarm', events: nothing },
  {
    example: 'Raise an alarm',
    when: ', where something is off',
    from: 'Disable',
    failedJobs: ['alarm'],
    events: nothing,
  },
];

const NOT_RUN: Readonly<Record<string, string>> = {
  'Private host, proxy, certificate':
    'Its certificate and its proxy are those of another network; test/bundle has tests with both.',
};

const LANGUAGES = ['en', 'zh'] as const;

/** The examples of all documents by their English names: the other language has the same ones in the same order. */
function byEnglishName(language: (typeof LANGUAGES)[number]): Map<string, Example> {
  const names = TWINS.flatMap(({ en }) => examplesOf(en).map(({ name }) => name));
  const examples = TWINS.flatMap((twins) => examplesOf(twins[language]));
  return new Map(examples.map((example, at) => [names[at] ?? example.name, example]));
}

describe('the table of recipes', () => {
  it.for(LANGUAGES)('knows every example in %s, and no other', (language) => {
    const known = [...RECIPES.map(({ example }) => example), ...Object.keys(NOT_RUN)];
    expect([...byEnglishName(language).keys()].toSorted()).toEqual([...new Set(known)].toSorted());
  });
});

describe.each(LANGUAGES)('the documents in %s', (language) => {
  const examples = byEnglishName(language);
  const workflows = new Map([...examples].map(([name, { workflow }]) => [name, parse(workflow) as Workflow]));
  const automations = automationsIn([...workflows.values()]);
  let project: Repository;
  beforeAll(() => {
    project = thisProject();
  });
  afterAll(() => project.remove());

  /** Runs an example as it stands but for the host of the API. */
  async function runExample(
    workflow: Workflow,
    sandbox: Sandbox,
    failing: string,
    inputs: Readonly<Record<string, string>>,
  ): Promise<WorkflowRun> {
    for (const { with: given = {} } of stepsOf(workflow)) {
      if (!given.domain?.startsWith('$')) given.domain = sandbox.url;
    }
    const repository = repositoryOfScripts(
      Object.fromEntries(SCRIPTS.map((name) => [name, scriptNamed(name, sandbox, failing)])),
    );
    try {
      const file = join(repository.path, 'example.yml');
      writeFileSync(file, stringify(withoutQueue(workflow)));
      return await runWorkflow({
        repository: repository.path,
        file,
        released: project.path,
        inputs,
        vars: {
          ORDERS_BASE: `https://example.feishu.cn/base/${BASE}`,
          FEISHU_APP_ID: sampleApp.appId,
          LARK_APP_ID: sampleApp.appId,
        },
        secrets: {
          FEISHU_APP_SECRET: sampleApp.appSecret,
          LARK_APP_SECRET: sampleApp.appSecret,
          FEISHU_ACCESS_TOKEN: sampleTokens.tenant,
        },
      });
    } finally {
      repository.remove();
    }
  }

  it.for(RECIPES.map((recipe) => ({ ...recipe, name: recipe.example + (recipe.when ?? '') })))(
    '$name',
    async (recipe, { start }) => {
      const { example, from = 'Enable', events, fault, failing = '', inputs = {}, failedJobs = [] } = recipe;
      const workflow = structuredClone(workflows.get(example));
      if (workflow === undefined) throw new Error('There is no such example.');
      const sandbox = await start({
        bases: [{ appToken: BASE, automations: automations.map((one) => ({ ...one, status: from })) }],
        wikiNodes: { wikcnExampleOnly: { objType: 'bitable', objToken: BASE } },
      });
      if (fault) sandbox.script(fault);
      const run = await runExample(workflow, sandbox, failing, inputs);
      const named = namedBy(stepsOf(workflow)[0], automations, inputs);
      expect(named).not.toHaveLength(0);
      const told = [run.printed, ...run.errors, ...run.warnings].join('\n');
      expect(named.filter((id) => !told.includes(id))).toEqual([]);
      expect(switchesOf(sandbox)).toEqual(events(named));
      const failed = Object.entries(run.jobs).filter(([, result]) => result !== 'success');
      expect(failed.map(([job]) => job)).toEqual(failedJobs);
    },
  );
});

/** A script that leaves its name and its first argument among the requests of the sandbox. */
function scriptNamed(name: string, sandbox: Sandbox, failing: string): string {
  return `#!/usr/bin/env node
const call = ['${name}', ...process.argv.slice(2, 3)].join(' ');
fetch('${sandbox.url}/' + encodeURIComponent(call)).then(() => {
  process.exitCode = Number(call === '${failing}');
});
`;
}

function stepsOf({ jobs }: Workflow): readonly Step[] {
  return Object.values(jobs).flatMap(({ steps }) => steps.filter(({ uses }) => uses === ACTION));
}

/** All automations that the examples name by title or address, switched on. */
function automationsIn(workflows: readonly Workflow[]): SandboxAutomation[] {
  const steps = workflows.flatMap(stepsOf);
  const titles = steps.flatMap((step) => [
    ...linesOf(step.with?.workflow_title),
    ...linesOf(step.with?.exclude_workflow_title),
  ]);
  const wkfIds = steps.flatMap((step) =>
    [...(step.with?.workflow_id ?? '').matchAll(/\bwkf\w+/g)].map(String),
  );
  return [
    ...[...new Set(titles)].map((title, at) => ({ id: `730887000000000000${at + 1}`, title })),
    ...[...new Set(wkfIds)].map((id) => ({ id, title: `Title of ${id}` })),
  ].map((automation) => ({ ...automation, status: 'Enable' }));
}

/** The ids of the automations that a step names. */
function namedBy(
  step: Step | undefined,
  automations: readonly SandboxAutomation[],
  inputs: Readonly<Record<string, string>>,
): string[] {
  const { workflow_id: ids = '', workflow_title: titles, exclude_workflow_title: spared } = step?.with ?? {};
  if (ids === 'all') {
    return automations.filter(({ title }) => !linesOf(spared).includes(title)).map(({ id }) => id);
  }
  const given = ids.replace(/\$\{\{ inputs\.(\w+) \}\}/, (_, name: string) => inputs[name] ?? '');
  const byTitle = linesOf(titles).map((title) => automations.find((one) => one.title === title)?.id ?? title);
  return [...given.split(/[\n,]/).map((one) => one.replace(/^.*\btable=/, '').trim()), ...byTitle].filter(
    Boolean,
  );
}

function linesOf(value = ''): string[] {
  return value.split('\n').filter((line) => line !== '');
}
