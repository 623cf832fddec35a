import { adviceFor, type Known } from '../messages/code-text.ts';
import type { Messages } from '../messages/languages.ts';
import type { Answer } from '../platform/answer.ts';
import { isKnownCode } from '../platform/codes.ts';
import { type Condition, conditionOf } from '../platform/conditions.ts';
import { answerOf, type Fault, type PreparatoryCall } from '../platform/fault.ts';
import { codeListUrl, hostOf, trustedLink } from '../platform/hosts.ts';
import { isUsualId } from '../platform/ids.ts';
import { proxySetting } from '../platform/proxy.ts';
import type { Failure, Reason } from '../retry/stage.ts';
import type { Automation } from '../switching/ledger.ts';
import { excerpt } from '../text/plain.ts';
import { baseOf, proxyOf, type ReportContext } from './context.ts';
import { pageOf } from './error-page.ts';
import { quoted } from './names.ts';

/** Why something failed and what to do about it: told once, however many automations it hit. */
export interface Cause {
  /** Two failures with the same key are told as one. */
  readonly key: string;
  /** The code, or the name of the condition: what tells it in a table, and its anchor in the page of the errors. */
  readonly anchor: string;
  /** A few words for a title; `undefined` where none fit. */
  readonly name: string | undefined;
  /** Sentences: what was being done, code and msg or what happened, what that means, what the platform adds. */
  readonly why: readonly string[];
  /** What to do, the first thing first; empty where `why` says it. */
  readonly advice: readonly string[];
  /** Whether the advice is steps that follow one another. */
  readonly isOrdered: boolean;
  /** A page with more about it; `''` where none is known. */
  readonly more: string;
  readonly logId: string | undefined;
}

const MAX_MSG_CHARACTERS = 160;

// With all that an answer may say beside it, an annotation still holds what follows.
const MAX_LINK_CHARACTERS = 600;

/**
 * The cause of a failure.
 *
 * @param automation whose it is; default: all alike
 */
export function causeOf(
  failure: Failure,
  context: ReportContext,
  automation?: Pick<Automation, 'id' | 'title'>,
): Cause {
  const { fault, reason } = failure;
  const { messages } = context;
  const { text, anchor } = textOf(fault, messages);
  const { isScope = false, isOrdered = false } = text;
  const name = nameFault(fault, context, isScope);
  const call = callOf(failure, context);
  const hints = hintsOf(fault, context, isScope);
  const page = pageOf(anchor, context);
  const budgetAdvice = adviceForBudget(reason, context);
  const known = knownOf(failure, { context, automation, isTimeSaid: budgetAdvice !== undefined });
  const advice = [...(budgetAdvice === undefined ? [] : [budgetAdvice]), ...adviceFor(text.advice, known)];
  return {
    key: [call, name, ...(isScope ? advice : []), ...hints].join('\n'),
    anchor,
    name: text.name,
    why: [
      call,
      name,
      anchor === 'unknown-code' && 'answer' in fault
        ? messages.fault.answered(fault.answer.httpStatus, hostOf(context.baseUrl))
        : '',
      NAME_SAYS_ALL.has(anchor) ? '' : text.meaning,
      ...hints,
      fault.kind === 'cancelled' ? '' : whyNotAgain(reason, context),
    ].filter((sentence) => sentence !== ''),
    advice: advice.length > 0 ? advice : adviceFor(messages.nothingLeft, known),
    isOrdered: isOrdered && budgetAdvice === undefined,
    more: anchor === 'unknown-code' ? codeListUrl(context.baseUrl) : page,
    logId: answerOf(fault)?.logId,
  };
}

/** What the advice may depend on. */
function knownOf(
  { call, fault }: Failure,
  {
    context,
    automation,
    isTimeSaid,
  }: {
    readonly context: ReportContext;
    readonly automation: Pick<Automation, 'id' | 'title'> | undefined;
    readonly isTimeSaid: boolean;
  },
): Known {
  const { appId, appToken, baseUrl, env, webAddress, wanted, isWiki, limit } = context;
  const answer = answerOf(fault);
  // Titles are read from the list of the Base.
  const isFound = automation?.title !== undefined;
  return {
    credentials: appId === '' ? 'token' : 'app',
    ...(appId !== '' && { appId }),
    ...((webAddress ?? appToken) && { base: baseOf(context) }),
    ...(context.baseUrl && { host: hostOf(context.baseUrl) }),
    // A token that was requested is an answer, too.
    hasAnswered: isFound || (appId !== '' && call !== 'mint'),
    hasProxyPassword: baseUrl !== '' && Boolean(proxySetting(baseUrl, env)?.secrets.length),
    ...(wanted && { wanted }),
    isFound,
    isIdUsual: automation !== undefined && isUsualId(automation.id),
    isWiki,
    scopes: answer?.hints.scopes ?? [],
    link: answer && linkOf(answer, context),
    isTimeSaid,
    isRestore: limit === 'own',
  };
}

// Budgets are given in round numbers.
const BUDGET_STEP_SECONDS = 10;
const MAX_BUDGET_SECONDS = 3600;

function adviceForBudget(
  reason: Reason,
  { messages, limit, timeoutSeconds }: ReportContext,
): string | undefined {
  if (reason.kind !== 'budget' || limit !== 'inputs') return undefined;
  const least = timeoutSeconds + (reason.waitMs ?? 0) / 1000;
  const round = Math.ceil(least / BUDGET_STEP_SECONDS) * BUDGET_STEP_SECONDS;
  if (reason.waitMs === undefined) return messages.reason.raiseBudget;
  return round > MAX_BUDGET_SECONDS
    ? messages.reason.waitFor(Math.ceil(reason.waitMs / 60_000))
    : messages.reason.waitOrRaise(round);
}

function linkOf({ hints }: Answer, { baseUrl }: ReportContext): string | undefined {
  return hints.links
    .map((candidate) => trustedLink(candidate, baseUrl))
    .find((url) => url !== undefined && url.length <= MAX_LINK_CHARACTERS);
}

/** The cause of what was not tried because the budget of the step had run out. */
export function causeOfSpentBudget(context: ReportContext): Cause {
  const { messages } = context;
  return {
    key: 'budget',
    anchor: 'cut-by-budget',
    name: messages.conditions['cut-by-budget'].name,
    why: [whyNotAgain({ kind: 'budget' }, context)],
    advice: adviceFor(messages.conditions['cut-by-budget'].advice, { isRestore: context.limit === 'own' }),
    isOrdered: false,
    more: pageOf('cut-by-budget', context),
    logId: undefined,
  };
}

// What their condition means is what happened, without the numbers and names that these have.
const NAME_SAYS_ALL: ReadonlySet<string> = new Set<Condition>([
  'timeout',
  'connect-timeout',
  'cut-by-budget',
  'canceled',
  'unknown-host',
  'dns',
  'connection-refused',
  'connection',
  'certificate',
  'proxy-certificate',
  'proxy-unreachable',
  'proxy-refused',
  'proxy-bypass',
  'headers-too-large',
]);

function textOf(fault: Fault, messages: Messages) {
  const { codes, conditions } = messages;
  const condition = conditionOf(fault);
  if (condition !== undefined) return { text: conditions[condition], anchor: condition };
  const code = (fault.kind === 'code' && fault.answer.code) || 0;
  // A fault that is no condition has a code of the table.
  if (!isKnownCode(code)) throw new Error(`no text for the fault ${fault.kind}`);
  return { text: codes[code], anchor: String(code) };
}

/** What a fault is, in a sentence. */
export function nameFault(
  fault: Fault,
  context: Pick<ReportContext, 'messages' | 'baseUrl' | 'env'>,
  isScope = false,
): string {
  const say = context.messages.fault;
  const host = hostOf(context.baseUrl);
  switch (fault.kind) {
    case 'code':
      return say.code(fault.answer.code ?? 0, msgOf(fault.answer, isScope));
    case 'http':
      return say.http(fault.answer.httpStatus, host, quoted(fault.answer.excerpt ?? ''));
    case 'unreadable':
      return say.unreadable(
        fault.answer.httpStatus,
        host,
        fault.answer.excerpt === undefined ? undefined : quoted(fault.answer.excerpt),
      );
    case 'malformed':
    case 'lacking':
      return say.answered(fault.answer.httpStatus, host);
    case 'too-large':
      return say.tooLarge(fault.httpStatus, host, fault.limitBytes);
    case 'headers-too-large':
      return say.headersTooLarge(fault.limitBytes);
    case 'timeout':
      return fault.stop ? say.connectTimeout(fault.limitMs, host, fault.stop) : say.timeout(fault.limitMs);
    case 'connection':
      return (fault.maybeSent ? say.broken : say.notConnected)(host, quoted(fault.detail));
    case 'unknown-host':
      return say.unknownHost(host, quoted(fault.detail));
    case 'certificate':
      return fault.proxy === undefined
        ? say.certificate(host, detailOf(fault.detail))
        : say.proxyCertificate(detailOf(fault.detail));
    case 'proxy':
      return say.proxy(fault.httpStatus, host);
    case 'proxy-connection':
      return say.proxyConnection(fault.proxy ?? proxyOf(context), quoted(fault.detail));
    case 'budget':
    case 'cancelled':
      return say[fault.kind];
    case 'endless':
      return '';
  }
}

/** What was being done when a call failed; `''` for the switch itself. */
export function callOf({ call, subject = '' }: Failure, { messages, appId }: ReportContext): string {
  const { calls } = messages.failure;
  const sentences: Record<PreparatoryCall, string> = {
    ...calls,
    mint: calls.mint(appId),
    wiki: calls.wiki(subject),
  };
  return call === 'switch' ? '' : sentences[call];
}

// What stands after the first address repeats a link that cannot be trusted, or that we show ourselves; so do scopes.
function msgOf({ msg, hints }: Answer, isScope: boolean): string {
  const beforeAddress = msg.split(/[^.;!?。；！？]*https?:\/\//)[0]?.trim() ?? '';
  const told =
    isScope || hints.scopes.length > 0
      ? (/^.*?[.。](?=\s|$)/.exec(beforeAddress)?.[0] ??
        (isScope && hints.scopes.length === 0 ? beforeAddress : ''))
      : beforeAddress;
  return quoted(excerpt(told, MAX_MSG_CHARACTERS));
}

// Node's own advice, which is for those who start it.
function detailOf(detail: string): string {
  return quoted(
    detail.replace(/; if the root CA is installed locally, try running Node\.js with --use-system-ca/, ''),
  );
}

function hintsOf(fault: Fault, context: ReportContext, isScope: boolean): string[] {
  const { messages } = context;
  const answer = answerOf(fault);
  if (!answer) return [];
  const { words, scopes, fields } = answer.hints;
  // Where msg is empty or a bare word, these are all that the platform says.
  const isNeeded = conditionOf(fault) === 'unknown-code' || !/\s/.test(answer.msg.trim());
  // The advice to grant scopes has their names and their link.
  const link = isScope ? undefined : linkOf(answer, context);
  return [
    isNeeded && words.length > 0
      ? messages.fault.words(words.slice(0, 2).map((word) => quoted(excerpt(word, MAX_MSG_CHARACTERS))))
      : '',
    scopes.length > 0 && !isScope ? messages.fault.scopes(scopes) : '',
    fields.length > 0
      ? messages.fault.fields(fields.map((field) => quoted(excerpt(field, MAX_MSG_CHARACTERS))))
      : '',
    link === undefined ? '' : messages.fault.link(link),
  ].filter((hint) => hint !== '');
}

function whyNotAgain(reason: Reason, { messages, timeoutSeconds, limit }: ReportContext): string {
  const say = messages.reason;
  switch (reason.kind) {
    case 'final':
      return '';
    case 'stage':
      return say.stage;
    case 'attempts':
      return reason.few ? say.fewAttempts(reason.tries) : say.attempts(reason.tries, limit);
    case 'budget':
      return reason.waitMs === undefined
        ? say.budget(timeoutSeconds, limit)
        : say.budgetWait(reason.waitMs, timeoutSeconds, limit);
    case 'cancelled':
      return say.cancelled;
  }
}
