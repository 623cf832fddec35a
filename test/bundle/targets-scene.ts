import { onTestFinished, vi } from 'vitest';
import { sampleApp, sampleAppToken, sampleTokens } from '../../sandbox/sample.ts';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../sandbox/sandbox.ts';
import type { Messages } from '../../src/messages/languages.ts';
import { runStep, type StepResult, type StepSettings } from './runner.ts';

// Each step is a process of its own, and some wait for a retry: a busy machine may take its time.
vi.setConfig({ testTimeout: 30_000 });

/** The automations of the sample Base, by what they are here for. */
export const IDS = {
  orders: '7308870000000000001',
  nightly: '7308870000000000002',
  stock: '7308870000000000003',
  weekly: 'wkfSandboxWeekly',
  cleanup: 'wkfSandboxCleanup',
} as const;

/** The credentials of the sample app, in place of the token. */
export const APP = { access_token: '', app_id: sampleApp.appId, app_secret: sampleApp.appSecret };

/** A platform that lives as long as the test. */
export async function platform(options: SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = await startSandbox(options);
  onTestFinished(() => sandbox.close());
  return sandbox;
}

/** Runs the built action against a platform: to Disable, with the sample token, unless told otherwise. */
export function step(
  sandbox: Sandbox,
  inputs: Readonly<Record<string, string>>,
  onStart?: StepSettings['onStart'],
): Promise<StepResult> {
  return runStep({
    ...(onStart && { onStart }),
    inputs: {
      app_token: sampleAppToken,
      status: 'Disable',
      access_token: sampleTokens.tenant,
      domain: sandbox.url,
      ...inputs,
    },
  });
}

/** The line that tells where a step failed. */
export function whereLine(sandbox: Sandbox, { report }: Messages): string {
  const where = { base: sampleAppToken, host: new URL(sandbox.url).host, proxy: '' };
  return report.line(report.labels.where, report.where(where));
}

/** The calls that arrived, in order. */
export function calls(sandbox: Sandbox): string[] {
  return sandbox.requests.map(({ call }) => call);
}

/** The ids that the arrived switching requests named, in order. */
export function switchedIds(sandbox: Sandbox): (string | undefined)[] {
  return sandbox.requests
    .filter(({ call }) => call.endsWith('switch'))
    .map(({ automationId }) => automationId);
}

/** The present status of every automation of the sample Base. */
export function statuses(sandbox: Sandbox): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(IDS).map(([name, id]) => [name, sandbox.status(sampleAppToken, id)]),
  );
}

/** The statuses that the sample Base begins with. */
export const UNTOUCHED = {
  orders: 'Enable',
  nightly: 'Enable',
  stock: 'Disable',
  weekly: 'Enable',
  cleanup: 'Disable',
} as const;

/** The output `workflows`, which is always JSON. */
export function rows(result: StepResult): Record<string, unknown>[] {
  return JSON.parse(result.outputs.workflows ?? '') as Record<string, unknown>[];
}
