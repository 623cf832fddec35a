import { afterAll, beforeAll } from 'vitest';
import { sampleApp, sampleTokens } from '../../sandbox/sample.ts';
import type { RecordedRequest, Sandbox } from '../../sandbox/sandbox.ts';
import { runWorkflow, type WorkflowRun } from './act.ts';
import { type Repository, thisProject } from './repository.ts';

const SECRETS = { ACCESS_TOKEN: sampleTokens.tenant, APP_SECRET: sampleApp.appSecret };

/** The function that runs a workflow of `workflows/` in this project, against a sandbox. */
export function workflowsOfThisProject() {
  let project: Repository;
  beforeAll(() => {
    project = thisProject();
  });
  afterAll(() => project.remove());
  return (
    workflow: string,
    sandbox: Sandbox,
    vars: Readonly<Record<string, string>> = {},
    secrets: Readonly<Record<string, string>> = SECRETS,
  ): Promise<WorkflowRun> =>
    runWorkflow({
      repository: project.path,
      file: `test/runner/workflows/${workflow}.yml`,
      vars: { SANDBOX: sandbox.url, APP_ID: sampleApp.appId, ...vars },
      secrets,
    });
}

/** What happened, in order: switches as `Disable <id>`, other calls by name, marks of the workflow as `(name)`. */
export function eventsOf({ requests }: Pick<Sandbox, 'requests'>): string[] {
  return requests.map(eventOf);
}

/** The switches and marks among what happened; marks of jobs that run side by side in the order of their names. */
export function switchesOf(sandbox: Pick<Sandbox, 'requests'>): string[] {
  const events = eventsOf(sandbox).filter((event) => /^(Enable|Disable|\()/.test(event));
  const ofMatrix = (event: string) => event.startsWith('(migrate');
  const inOrder = events.filter(ofMatrix).toSorted();
  return events.map((event) => (ofMatrix(event) ? (inOrder.shift() ?? event) : event));
}

function eventOf({ call, path, body, automationId }: RecordedRequest): string {
  if (call === 'switch') return `${(JSON.parse(body) as { status: string }).status} ${automationId}`;
  if (call === 'workflow-switch') return `${path.endsWith('/enable') ? 'Enable' : 'Disable'} ${automationId}`;
  return call === 'unknown' ? `(${decodeURIComponent(path.slice(1))})` : call;
}
