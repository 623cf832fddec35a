import { sampleApp, sampleTokens } from '../../sandbox/sample.ts';
import { type Fault, type SandboxOptions, startSandbox } from '../../sandbox/sandbox.ts';
import type { Language } from '../../src/messages/languages.ts';
import { certificateFor } from '../bundle/certificates.ts';
import { startProxy } from '../bundle/connect-proxy.ts';
import { fastClock, noJitter, type Preload } from '../bundle/preload.ts';
import { inputDefaults, runStep, type StepResult } from '../bundle/runner.ts';

/** The Base of the scenes. */
export const APP_TOKEN = 'bascnOrders';
const ADDRESS = `https://acme.feishu.cn/base/${APP_TOKEN}`;
const TITLES = [
  '新订单通知负责人',
  'Nightly export',
  '库存不足提醒',
  'Assign new lead to sales rep',
  'Archive closed tickets',
];
const idOf = (at: number) => `730887000000000000${at + 1}`;
const firstIds = (many: number) => TITLES.slice(0, many).map((_, at) => idOf(at));

/** What a scene is of: a step, and the end of its job if that matters. */
export interface Scene {
  readonly name: string;
  /** What happens, in a few words. */
  readonly about: string;
  /** How many automations of the Base the step names, from the first on; `all` for the Base as a whole. */
  readonly automations: number | 'all';
  /** In place of the Base's address, an app that requests tokens, and `status: Disable`. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** What the platform does. */
  readonly faults?: readonly Fault[];
  readonly sandbox?: SandboxOptions;
  /** Automations that are off at first, counted from 1. */
  readonly off?: readonly number[];
  readonly preload?: Preload;
  /** The job is canceled after so many responses to a switch. */
  readonly cancelAfter?: number;
  /** What answers in the place of the host, seen through a proxy. */
  readonly behindProxy?: 'refused' | 'intercepted';
  /** The job's end. */
  readonly post?: {
    readonly jobStatus: 'success' | 'failure' | 'cancelled';
    readonly faults?: readonly Fault[];
    readonly inputs?: Readonly<Record<string, string>>;
  };
}

const always = Number.POSITIVE_INFINITY;
const BAD_GATEWAY = '<html><body>Bad Gateway</body></html>';

/** Every scene, in the order of the preview. */
export const SCENES: readonly Scene[] = [
  { name: 'all-well', about: 'All well', automations: 3 },
  {
    name: 'paused',
    about: 'Paused until the job ends, then restored',
    automations: 3,
    inputs: { restore: 'always' },
    post: { jobStatus: 'success' },
  },
  { name: 'nothing-to-do', about: 'Nothing to do', automations: 0, inputs: { workflow_id: 'none' } },
  {
    name: 'already-off',
    about: 'Two of three are off already',
    automations: 3,
    off: [1, 3],
    inputs: { restore: 'always' },
  },
  { name: 'dry-run', about: 'A dry run', automations: 3, off: [2], inputs: { dry_run: 'true' } },
  {
    name: 'wrong-secret',
    about: 'Wrong app secret',
    automations: 2,
    inputs: { app_secret: 'not-the-secret' },
  },
  {
    name: 'expired-token',
    about: 'An access token that has expired',
    automations: 1,
    inputs: { app_id: '', app_secret: '', access_token: 't-expired-long-ago' },
  },
  {
    name: 'missing-scope',
    about: 'A missing scope',
    automations: 2,
    faults: [
      {
        call: 'switch',
        times: always,
        code: 99991672,
        msg: 'Access denied. One of the following scopes is required: [base:workflow:write, bitable:app].应用尚未开通所需的应用身份权限：[base:workflow:write, bitable:app]，点击链接申请并开通任一权限即可：https://open.feishu.cn/app/cli_a1b2c3/auth?q=base:workflow:write,bitable:app&op_from=openapi&token_type=tenant',
        error: {
          log_id: '202611300000000000000000000000000A',
          permission_violations: [
            { type: 'action_scope_required', subject: 'base:workflow:write' },
            { type: 'action_scope_required', subject: 'bitable:app' },
          ],
          helps: [
            {
              url: 'https://open.feishu.cn/app/cli_a1b2c3/auth?q=base:workflow:write,bitable:app&op_from=openapi&token_type=tenant',
              description: '点击链接申请并开通任一权限即可',
            },
          ],
        },
      },
    ],
  },
  {
    name: 'wrong-base',
    about: 'No such Base',
    automations: 1,
    inputs: { app_token: 'bascnNoSuchBase' },
    faults: [{ call: 'switch', code: 1254040 }],
  },
  {
    name: 'wiki-token',
    about: 'The token of a wiki page given as app_token',
    automations: 1,
    inputs: { app_token: 'wikcnOrders' },
    faults: [{ call: 'switch', code: 91402 }],
  },
  {
    name: 'no-permission',
    about: 'The app lacks the advanced permission of the Base',
    automations: 3,
    faults: [{ call: 'switch', code: 1254302, times: always }],
  },
  {
    name: 'no-access',
    about: 'The app has no access to the Base',
    automations: 3,
    faults: [{ call: 'switch', code: 91403, times: always }],
  },
  {
    name: 'rate-limit',
    about: 'A rate limit that outlasts the budget',
    automations: 2,
    inputs: { timeout_seconds: '7' },
    faults: [{ call: 'switch', code: 99991400, times: always, headers: { 'x-ogw-ratelimit-reset': '30' } }],
  },
  {
    name: 'timeout',
    about: 'No response',
    automations: 1,
    inputs: { max_attempts: '2', restore: 'always' },
    faults: [{ call: 'switch', hang: true, times: always }],
    preload: fastClock(20),
  },
  { name: 'proxy-refuses', about: 'The proxy refuses the host', automations: 1, behindProxy: 'refused' },
  {
    name: 'tls-interception',
    about: 'A proxy that puts its own certificate in place of the host’s',
    automations: 1,
    behindProxy: 'intercepted',
  },
  {
    name: 'canceled',
    about: 'Canceled half-way',
    automations: 5,
    inputs: { restore: 'always' },
    faults: [{ call: 'switch', automationId: idOf(2), hang: true }],
    cancelAfter: 2,
    preload: noJitter,
  },
  {
    name: 'not-restored',
    about: 'Two of five could not be restored',
    automations: 5,
    inputs: { restore: 'always' },
    post: {
      jobStatus: 'failure',
      faults: [
        { call: 'switch', automationId: idOf(1), http: 502, rawBody: BAD_GATEWAY, times: always },
        { call: 'switch', automationId: idOf(0), http: 502, rawBody: BAD_GATEWAY, times: always },
      ],
    },
    preload: fastClock(20),
  },
  {
    name: 'secret-gone',
    about: 'The secret is gone at the end of the job',
    automations: 2,
    inputs: { restore: 'always' },
    post: { jobStatus: 'success', inputs: { app_id: '', app_secret: '' } },
  },
  {
    name: 'left-off',
    about: 'Left off by the policy, because the job failed',
    automations: 2,
    inputs: { restore: 'success' },
    post: { jobStatus: 'failure' },
  },
  {
    name: 'title-renamed',
    about: 'A title that was renamed in the Base',
    automations: 0,
    inputs: { workflow_title: 'Nightly exports\n库存不足提醒' },
  },
  {
    name: 'second-list-refused',
    about: 'All, and the list of Base workflows is refused',
    automations: 'all',
    faults: [{ call: 'workflow-list', code: 99991672, times: always }],
  },
  {
    name: 'bad-inputs',
    about: 'Eight bad inputs at once',
    automations: 0,
    inputs: {
      app_token: 'tblOrders',
      workflow_id: 'all, 7308870000000000001',
      status: 'off',
      app_secret: '',
      domain: 'open.acme.example',
      restore: 'maybe',
      max_attempts: '0',
      timeout_seconds: '2m',
    },
  },
  {
    name: 'same-failure',
    about: 'Five automations with the same failure',
    automations: 5,
    faults: [{ call: 'switch', code: 1254010, times: always }],
  },
  {
    name: 'two-causes',
    about: 'Some are off, one is refused, one may be off',
    automations: 4,
    inputs: { restore: 'always', max_attempts: '1' },
    faults: [
      { call: 'switch', automationId: idOf(1), code: 1254010 },
      { call: 'switch', automationId: idOf(2), http: 502, rawBody: BAD_GATEWAY },
    ],
  },
];

/** One step of a scene, as it was run. */
export interface Run {
  readonly entry: 'main' | 'post';
  readonly step: StepResult;
}

/** Runs a scene in the built action, in a language. Nothing in the results depends on the machine or the time. */
export async function runScene(scene: Scene, language: Language): Promise<readonly Run[]> {
  const { automations, inputs = {}, faults = [], off = [], preload = noJitter } = scene;
  const certificate = scene.behindProxy && (await certificateFor(['open.acme.example']));
  const sandbox = await startSandbox({
    bases: [
      {
        appToken: APP_TOKEN,
        automations: TITLES.map((title, at) => ({
          id: idOf(at),
          title,
          status: off.includes(at + 1) ? ('Disable' as const) : ('Enable' as const),
        })),
      },
    ],
    ...(certificate && { tls: certificate }),
    ...scene.sandbox,
  });
  const refusals = scene.behindProxy === 'refused' ? Array(9).fill({ http: 403 }) : [];
  const proxy = scene.behindProxy && (await startProxy(Number(new URL(sandbox.url).port), refusals));
  try {
    sandbox.script(...faults);
    const given: Record<string, string> = {
      ...inputDefaults(),
      app_token: proxy ? `https://acme.example/base/${APP_TOKEN}` : ADDRESS,
      status: 'Disable',
      app_id: sampleApp.appId,
      app_secret: sampleApp.appSecret,
      ...(automations !== 0 && {
        workflow_id: automations === 'all' ? 'all' : firstIds(automations).join('\n'),
      }),
      domain: proxy ? 'https://open.acme.example' : sandbox.url,
      language,
      job_status: 'success',
      ...inputs,
    };
    // With a proxy to show, the token spares the call for one.
    if (proxy) Object.assign(given, { app_id: '', app_secret: '', access_token: sampleTokens.tenant });
    const env = {
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_ACTION_REPOSITORY: 'example/automation-switch',
      GITHUB_ACTION_REF: 'v1',
      ...(proxy && { https_proxy: `http://127.0.0.1:${proxy.port}` }),
      ...preload,
    };
    let answered = 0;
    const main = await runStep({
      inputs: given,
      env,
      onStart(child) {
        if (scene.cancelAfter === undefined) return;
        sandbox.onRequest = ({ call }) => {
          if (call !== 'switch') return;
          answered += 1;
          // The request after the last answered one is on its way.
          if (answered > (scene.cancelAfter ?? 0)) child.kill('SIGINT');
        };
      },
    });
    sandbox.onRequest = undefined;
    const normal = (step: StepResult) =>
      normalised(step, [sandbox.url, proxy ? `127.0.0.1:${proxy.port}` : '']);
    const runs: Run[] = [{ entry: 'main', step: normal(main) }];
    if (scene.post) {
      sandbox.script(...(scene.post.faults ?? []));
      const post = await runStep({
        entry: 'post',
        inputs: { ...given, job_status: scene.post.jobStatus, ...scene.post.inputs },
        env,
        state: main.state,
      });
      runs.push({ entry: 'post', step: normal(post) });
    }
    return runs;
  } finally {
    certificate?.dispose();
    await proxy?.close();
    await sandbox.close();
  }
}

/** A result in which the sandbox is the platform's host, and a proxy has a name. */
function normalised(step: StepResult, [url = '', proxy = '']: readonly string[]): StepResult {
  const replaced = (text: string) => {
    const named = text
      .replaceAll(url, 'https://open.feishu.cn')
      .replaceAll(new URL(url).host, 'open.feishu.cn');
    return proxy === '' ? named : named.replaceAll(proxy, 'proxy.acme.example:3128');
  };
  return JSON.parse(replaced(JSON.stringify(step))) as StepResult;
}
