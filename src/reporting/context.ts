import type { Limit } from '../messages/en/words.ts';
import type { Messages } from '../messages/languages.ts';
import type { Status } from '../platform/automations.ts';
import { hostOf } from '../platform/hosts.ts';
import { proxySetting } from '../platform/proxy.ts';
import type { Inputs } from '../runner/inputs.ts';
import type { Cause } from './causes.ts';
import { titleOf } from './title.ts';

const MAX_TITLE_CHARACTERS = 80;

/** What a report needs to know of the step, beside what became of it. */
export interface ReportContext {
  readonly messages: Messages;
  /** `''` where no host is known yet. */
  readonly baseUrl: string;
  /** `''` where it was not found out. */
  readonly appToken: string;
  /** The Base's page, where its address was given. */
  readonly webAddress?: string | undefined;
  /** The app that tokens are requested for; `''` where a token was given. */
  readonly appId: string;
  /** What was to become of the automations. */
  readonly wanted: Status;
  /** Whether the Base was given by the address of a wiki page. */
  readonly isWiki: boolean;
  /** Budget of the stage, in seconds. */
  readonly timeoutSeconds: number;
  /** Who set the limits of the stage. */
  readonly limit: Limit;
  /** Of the process: says which repository the action is from, and which proxy applies. */
  readonly env: NodeJS.ProcessEnv;
}

/** What the reports of a main step need to know. */
export function contextOf(
  { baseUrl, credentials, status, timeoutSeconds, targets }: Inputs,
  facts: Pick<ReportContext, 'messages' | 'appToken' | 'env'>,
): ReportContext {
  const appId = 'app' in credentials ? credentials.app.appId : '';
  return {
    ...facts,
    baseUrl,
    webAddress: targets.webAddress,
    appId,
    wanted: status,
    isWiki: targets.place.kind === 'wiki',
    timeoutSeconds,
    limit: 'inputs',
  };
}

/** The title of a report that one cause explains: with that cause, where it has a short name and there is room. */
export function titleBecause(
  outcome: string,
  blocks: readonly { readonly cause: Pick<Cause, 'name'> | undefined }[],
  context: Pick<ReportContext, 'messages' | 'baseUrl'>,
): string {
  const name = blocks.length === 1 ? blocks[0]?.cause?.name : undefined;
  const whole = name === undefined ? '' : titleOf(context.messages.report.because(outcome, name), context);
  return whole === '' || whole.length > MAX_TITLE_CHARACTERS ? titleOf(outcome, context) : whole;
}

/** Where people open the Base: its page where it is known, and never the API. */
export function baseOf({ messages, appToken, webAddress }: ReportContext): string {
  return webAddress ?? messages.report.base(appToken);
}

/** The proxy between the runner and the host, without its user and password; `''` where there is none. */
export function proxyOf({ baseUrl, env }: Pick<ReportContext, 'baseUrl' | 'env'>): string {
  const setting = baseUrl === '' ? undefined : proxySetting(baseUrl, env);
  const value = setting && !setting.problem ? (env[setting.variable] ?? '') : '';
  if (!URL.canParse(value)) return '';
  const { protocol, host } = new URL(value);
  return `${protocol}//${host}`;
}

/** Which Base and host were called, through which proxy; `''` where no host is known. */
export function whereOf(context: ReportContext): string {
  const { messages, appToken, webAddress } = context;
  const host = hostOf(context.baseUrl);
  if (host === '') return '';
  return messages.report.where({ base: webAddress ?? appToken, host, proxy: proxyOf(context) });
}

/** The addresses that a report may show as ours: the Base's page, and the proxy that the runner is set to. */
export function linksOf(context: Pick<ReportContext, 'webAddress' | 'baseUrl' | 'env'>): string[] {
  return [context.webAddress ?? '', proxyOf(context)].filter((address) => address !== '');
}
