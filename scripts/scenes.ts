import { createHash } from 'node:crypto';
import { sampleApp } from '../sandbox/sample.ts';
import { type SandboxAutomation, startSandbox } from '../sandbox/sandbox.ts';
import { REPOSITORY } from '../src/repository.ts';
import { inputDefaults, runStep } from '../test/bundle/runner.ts';

/** The languages in which each picture is there. */
export const LANGUAGES = ['en', 'zh'] as const;

/** What a picture shows: a job that pauses, and what the platform refuses at its end. */
interface Scene {
  readonly titles: readonly string[];
  /** Titles of the automations that the job's end can't restore. */
  readonly refused: readonly string[];
  /** Whether the summary of the pausing step is left out, so that the one of the job's end is read. */
  readonly endOnly?: boolean;
}

/** The pictures of the job summary, by name. */
export const SCENES: Readonly<Record<string, Scene>> = {
  'summary-restored': { titles: ['新订单通知负责人', 'Nightly export'], refused: [] },
  'summary-not-restored': {
    titles: [
      '新订单通知负责人',
      'Nightly export',
      '库存不足提醒',
      'Assign new lead to sales rep',
      'Archive closed tickets',
    ],
    refused: ['Nightly export', 'Assign new lead to sales rep'],
    endOnly: true,
  },
};

const APP_TOKEN = 'bascnOrders';
const BASE = `https://acme.feishu.cn/base/${APP_TOKEN}`;

/**
 * The job summary that the built action writes in a scene, of the step and of the job's end. The host of the sandbox
 * reads as that of Feishu; nothing else is changed, so that the same action writes the same text every time.
 */
export async function summaryOf(
  { titles, refused, endOnly = false }: Scene,
  language: (typeof LANGUAGES)[number],
): Promise<string> {
  const automations = titles.map(
    (title, at): SandboxAutomation => ({ id: `730887000000000000${at + 1}`, title, status: 'Enable' }),
  );
  const sandbox = await startSandbox({ bases: [{ appToken: APP_TOKEN, automations }] });
  try {
    const inputs = {
      ...inputDefaults(),
      app_token: BASE,
      domain: sandbox.url,
      workflow_title: titles.join('\n'),
      status: 'Disable',
      restore: 'always',
      app_id: sampleApp.appId,
      app_secret: sampleApp.appSecret,
      language,
      job_status: 'success',
    };
    const env = {
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_ACTION_REPOSITORY: REPOSITORY,
      GITHUB_ACTION_REF: 'v1',
    };
    const main = await runStep({ inputs, env });
    for (const { id, title } of automations) {
      if (refused.includes(title)) {
        sandbox.script({ call: 'switch', automationId: id, code: 91403, times: Number.POSITIVE_INFINITY });
      }
    }
    const post = await runStep({ inputs, env, entry: 'post', state: main.state });
    const { host } = new URL(sandbox.url);
    return [...(endOnly ? [] : [main.summary]), post.summary]
      .join('\n')
      .replaceAll(sandbox.url, 'https://open.feishu.cn')
      .replaceAll(host, 'open.feishu.cn');
  } finally {
    await sandbox.close();
  }
}

/** What stands for a text beside the pictures that show it. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
