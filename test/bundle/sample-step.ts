import { expect, test, vi } from 'vitest';
import { sampleApp, sampleAppToken, sampleBases, sampleTokens } from '../../sandbox/sample.ts';
import { type Sandbox, type SandboxBase, type SandboxOptions, startSandbox } from '../../sandbox/sandbox.ts';
import { runStep, type StepResult, type StepSettings } from './runner.ts';

// A process takes its time where the machine has others to run.
vi.setConfig({ testTimeout: 30_000 });

/** Automations of the sample Base, which are switched on at first. */
export const firstId = '7308870000000000001';
export const secondId = '7308870000000000002';
export const workflowId = 'wkfSandboxWeekly';

/** Inputs that name the sample app in place of a token. */
export const appPair = { access_token: '', app_id: sampleApp.appId, app_secret: sampleApp.appSecret };

/** The plain case against a sandbox: one automation, one token, nothing else. */
export function plainInputs(sandbox: Pick<Sandbox, 'url'>): Record<string, string> {
  return {
    app_token: sampleAppToken,
    workflow_id: firstId,
    status: 'Disable',
    access_token: sampleTokens.tenant,
    domain: sandbox.url,
  };
}

/** Runs the plain case in the built action, with other inputs where the test names some. */
export function runPlain(
  sandbox: Pick<Sandbox, 'url'>,
  inputs: Readonly<Record<string, string>> = {},
  settings: Omit<StepSettings, 'inputs'> = {},
): Promise<StepResult> {
  return runStep({ ...settings, inputs: { ...plainInputs(sandbox), ...inputs } });
}

/** The sample Base with so many automations, all switched on. */
export function baseOf(automations: number): SandboxBase {
  const titles = sampleBases()[0]?.automations ?? [];
  return {
    appToken: sampleAppToken,
    automations: Array.from({ length: automations }, (_, at) => ({
      id: numberedId(at + 1),
      title: titles[at]?.title ?? `Automation ${at + 1}`,
      status: 'Enable',
    })),
  };
}

/** The id of the n-th automation of `baseOf`, from 1. */
export function numberedId(n: number): string {
  return `7308870000000000${String(n).padStart(3, '0')}`;
}

/** The value of `workflow_id` that names the first automations of `baseOf`. */
export function numberedIds(automations: number): string {
  return Array.from({ length: automations }, (_, at) => numberedId(at + 1)).join('\n');
}

/** The output `workflows`, parsed. */
export function workflowsOf(result: StepResult): Record<string, unknown>[] {
  return JSON.parse(result.outputs.workflows ?? '') as Record<string, unknown>[];
}

/** A step that failed as a step should: red, one annotation that is whole, and no word from Node. */
export function expectOneFailure(result: StepResult): string {
  expect(result).toMatchObject({ exitCode: 1, stderr: '' });
  expect(result.errors).toHaveLength(1);
  const [annotation = ''] = result.errors;
  expect(annotation.length).toBeLessThanOrEqual(4096);
  expect(result.stdout).not.toMatch(/^\s+at .+:\d+/m);
  expect(result.outputs).toMatchObject({ status: '', error: expect.stringMatching(/./) });
  return annotation;
}

/** A step that ended well and in silence. */
export function expectSuccess(result: StepResult): void {
  expect(result).toMatchObject({ exitCode: 0, errors: [], warnings: [], stderr: '' });
}

/** Tests that have a sandbox of their own, closed when they end. */
export const it = test.extend<{
  /** Starts a sandbox with options. */
  start: (options?: SandboxOptions) => Promise<Sandbox>;
  /** A sandbox without any. */
  sandbox: Sandbox;
}>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern what a fixture needs
  start: async ({}, use) => {
    const started: Sandbox[] = [];
    await use(async (options = {}) => {
      const sandbox = await startSandbox({ writeMs: 0, ...options });
      started.push(sandbox);
      return sandbox;
    });
    await Promise.all(started.map((sandbox) => sandbox.close()));
  },
  sandbox: async ({ start }, use) => use(await start()),
});
