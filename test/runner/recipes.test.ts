import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { parse, stringify } from 'yaml';
import { sampleApp, sampleTokens } from '../../sandbox/sample.ts';
import type { Sandbox, SandboxAutomation } from '../../sandbox/sandbox.ts';
import { it } from '../bundle/sample-step.ts';
import { runWorkflow, type WorkflowRun } from './act.ts';
import { type Example, examplesOf } from './examples.ts';
import { switchesOf } from './in-sandbox.ts';
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

const ACTION = 'OWNER/feishu-automation-switch@v1';
const BASE = 'bascnExampleOnly';
const SCRIPTS = ['deploy.sh', 'migrate.sh', 'rollback.sh', 'tell-the-team.sh'];

const off = (ids: readonly string[]) => ids.map((id) => `Disable ${id}`);
const on = (ids: readonly string[]) => ids.map((id) => `Enable ${id}`);
const putBack = (ids: readonly string[]) => on(ids.toReversed());
const migrate = ['(migrate.sh north)', '(migrate.sh south)'];

const RECIPES: readonly Recipe[] = [
  {
    example: 'Quick start',
    events: (ids) => [...off(ids), '(deploy.sh)', ...putBack(ids)],
  },
  { example: 'Quick start (2)', events: on },
  {
    example: 'One job: `restore: always`',
    events: (ids) => [...off(ids), '(deploy.sh)', ...putBack(ids)],
  },
  {
    example: 'One job: `restore: always`',
    when: ', where the deploy fails',
    failing: 'deploy.sh',
    failedJobs: ['deploy'],
    events: (ids) => [...off(ids), '(deploy.sh)', ...putBack(ids)],
  },
  {
    example: 'Two jobs: pause, migrate, resume',
    events: (ids) => [...off(ids), ...migrate, ...on(ids)],
  },
  {
    example: 'Two jobs: pause, migrate, resume',
    when: ', where the migration fails',
    failing: 'migrate.sh south',
    failedJobs: ['migrate'],
    events: (ids) => [...off(ids), ...migrate, '(rollback.sh)', ...on(ids)],
  },
  { example: 'Find the ids of the automations', events: () => [] },
  { example: 'Several automations by title', events: (ids) => [...off(ids), ...putBack(ids)] },
  { example: 'Lark', events: (ids) => [...off(ids), ...putBack(ids)] },
  { example: 'A private deployment', events: (ids) => [...off(ids), ...putBack(ids)] },
  { example: 'Chinese output', events: (ids) => [...off(ids), ...putBack(ids)] },
  { example: 'Go on although the switch failed', from: 'Disable', events: on },
  {
    example: 'Go on although the switch failed',
    from: 'Disable',
    when: ', where it fails',
    fault: { call: 'switch', code: 1254302 },
    events: (ids) => [...on(ids), '(tell-the-team.sh 1254302)'],
  },
];

const NOT_RUN: Readonly<Record<string, string>> = {
  'A private certificate authority, a proxy':
    'Its certificate and its proxy are those of another network; test/bundle has tests with both.',
};

const READMES = ['README.md', 'README.zh.md'];

/** The examples by their English names: the other README has the same ones in the same order. */
function byEnglishName(readme: string): Map<string, Example> {
  const names = examplesOf('README.md').map(({ name }) => name);
  return new Map(examplesOf(readme).map((example, at) => [names[at] ?? example.name, example]));
}

describe('the table of recipes', () => {
  it.for(READMES)('knows every example of %s, and no other', (readme) => {
    const known = [...RECIPES.map(({ example }) => example), ...Object.keys(NOT_RUN)];
    expect([...byEnglishName(readme).keys()].toSorted()).toEqual([...new Set(known)].toSorted());
  });
});

describe.each(READMES)('%s', (readme) => {
  const examples = byEnglishName(readme);
  const workflows = new Map([...examples].map(([name, { workflow }]) => [name, parse(workflow) as Workflow]));
  const automations = automationsIn([...workflows.values()]);
  let project: Repository;
  beforeAll(() => {
    project = thisProject();
  });
  afterAll(() => project.remove());

  /** Runs an example as it stands but for the host of the API. */
  async function runExample(workflow: Workflow, sandbox: Sandbox, failing: string): Promise<WorkflowRun> {
    for (const { with: inputs = {} } of stepsOf(workflow)) {
      if (!inputs.domain?.startsWith('$')) inputs.domain = sandbox.url;
    }
    const repository = repositoryOfScripts(
      Object.fromEntries(SCRIPTS.map((name) => [name, scriptNamed(name, sandbox, failing)])),
    );
    try {
      const file = join(repository.path, 'example.yml');
      writeFileSync(file, stringify(workflow));
      return await runWorkflow({
        repository: repository.path,
        file,
        released: project.path,
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
    async ({ example, from = 'Enable', events, fault, failing = '', failedJobs = [] }, { start }) => {
      const workflow = structuredClone(workflows.get(example));
      if (workflow === undefined) throw new Error('There is no such example.');
      const sandbox = await start({
        bases: [{ appToken: BASE, automations: automations.map((one) => ({ ...one, status: from })) }],
        wikiNodes: { wikcnExampleOnly: { objType: 'bitable', objToken: BASE } },
      });
      if (fault) sandbox.script(fault);
      const run = await runExample(workflow, sandbox, failing);
      const named = namedBy(stepsOf(workflow)[0], automations);
      expect(named).not.toHaveLength(0);
      expect(named.filter((id) => !run.printed.includes(id))).toEqual([]);
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

/** All automations that the examples name by title, switched on. */
function automationsIn(workflows: readonly Workflow[]): SandboxAutomation[] {
  const titles = workflows.flatMap(stepsOf).flatMap((step) => linesOf(step.with?.workflow_title));
  return [...new Set(titles)].map((title, at) => ({
    id: `730887000000000000${at + 1}`,
    title,
    status: 'Enable',
  }));
}

/** The ids of the automations that a step names. */
function namedBy(step: Step | undefined, automations: readonly SandboxAutomation[]): string[] {
  const { workflow_id: ids, workflow_title: titles } = step?.with ?? {};
  if (ids === 'all') return automations.map(({ id }) => id);
  const byTitle = linesOf(titles).map((title) => automations.find((one) => one.title === title)?.id ?? title);
  return [...linesOf(ids), ...byTitle];
}

function linesOf(value = ''): string[] {
  return value.split('\n').filter((line) => line !== '');
}
