import type { Messages } from '../messages/languages.ts';
import type { Answer } from '../platform/answer.ts';
import { isKnownCode } from '../platform/codes.ts';
import { type Condition, conditionOf } from '../platform/conditions.ts';
import { answerOf, type Fault, type PreparatoryCall } from '../platform/fault.ts';
import { codeListUrl, trustedLink } from '../platform/hosts.ts';
import type { Failure, Reason } from '../retry/stage.ts';
import { excerpt } from '../text/plain.ts';
import { hostOf, proxyOf, type ReportContext } from './context.ts';
import { pageOf } from './error-page.ts';
import { quoted } from './names.ts';

/** Why something failed and what to do about it: told once, however many automations it hit. */
export interface Cause {
  /** Two failures with the same key are told as one. */
  readonly key: string;
  /** The code, or the name of the condition: what tells it in a table, and its anchor in the page of the errors. */
  readonly anchor: string;
  /** Sentences: what was being done, code and msg or what happened, what that means, what the platform adds. */
  readonly why: readonly string[];
  /** What to do, the first thing first. */
  readonly advice: readonly [string, ...string[]];
  /** Whether the advice is steps that follow one another. */
  readonly isOrdered: boolean;
  /** A page with more about it; `''` where none is known. */
  readonly more: string;
  readonly logId: string | undefined;
}

const MAX_MSG_CHARACTERS = 160;

// With all that an answer may say beside it, an annotation still holds what follows.
const MAX_LINK_CHARACTERS = 600;

/** The cause of a failure. */
export function causeOf(failure: Failure, context: ReportContext): Cause {
  const { fault, reason } = failure;
  const { messages } = context;
  const { text, anchor } = textOf(fault, messages);
  const name = nameFault(fault, context);
  const call = callOf(failure, context);
  const hints = hintsOf(fault, context);
  const isBudget = reason.kind === 'budget' && context.limit === 'inputs';
  const page = pageOf(anchor, context);
  return {
    key: [call, name, ...hints].join('\n'),
    anchor,
    why: [
      call,
      name,
      anchor === 'unknown-code' && 'answer' in fault
        ? messages.fault.answered(fault.answer.httpStatus, hostOf(context))
        : '',
      NAME_SAYS_ALL.has(anchor) ? '' : text.meaning,
      ...hints,
      fault.kind === 'cancelled' ? '' : whyNotAgain(reason, context),
    ].filter((sentence) => sentence !== ''),
    advice: adviceOf(text.advice, { isBudget, context }),
    isOrdered: text.isOrdered === true && !isBudget,
    more: anchor === 'unknown-code' ? codeListUrl(context.baseUrl) : page,
    logId: answerOf(fault)?.logId,
  };
}

/** What to do about a cause; `timeout_seconds` is worth raising only where it was the limit. */
function adviceOf(
  advice: Cause['advice'],
  { isBudget, context }: { readonly isBudget: boolean; readonly context: ReportContext },
): Cause['advice'] {
  const { raiseBudget } = context.messages.reason;
  if (isBudget) return [raiseBudget, ...advice.filter((one) => one !== raiseBudget)];
  const [first, second, ...others] = advice;
  return first === raiseBudget && second !== undefined && context.limit === 'own'
    ? [second, ...others]
    : advice;
}

/** The cause of what was not tried because the budget of the step had run out. */
export function causeOfSpentBudget(context: ReportContext): Cause {
  const { messages } = context;
  const { advice } = messages.conditions['cut-by-budget'];
  return {
    key: 'budget',
    anchor: 'cut-by-budget',
    why: [whyNotAgain({ kind: 'budget' }, context)],
    advice,
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
): string {
  const say = context.messages.fault;
  const host = hostOf(context);
  switch (fault.kind) {
    case 'code':
      return say.code(fault.answer.code ?? 0, msgOf(fault.answer));
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
function msgOf({ msg, hints }: Answer): string {
  const beforeAddress = msg.split(/[^.;!?。；！？]*https?:\/\//)[0]?.trim() ?? '';
  const told = hints.scopes.length > 0 ? (/^.*?[.。](?=\s|$)/.exec(beforeAddress)?.[0] ?? '') : beforeAddress;
  return quoted(excerpt(told, MAX_MSG_CHARACTERS));
}

// Node's own advice, which is for those who start it.
function detailOf(detail: string): string {
  return quoted(
    detail.replace(/; if the root CA is installed locally, try running Node\.js with --use-system-ca/, ''),
  );
}

function hintsOf(fault: Fault, { messages, baseUrl }: ReportContext): string[] {
  const answer = answerOf(fault);
  if (!answer) return [];
  const { words, scopes, fields, links } = answer.hints;
  // Where msg is empty or a bare word, these are all that the platform says.
  const isNeeded = conditionOf(fault) === 'unknown-code' || !/\s/.test(answer.msg.trim());
  const link = links
    .map((candidate) => trustedLink(candidate, baseUrl))
    .find((url) => url !== undefined && url.length <= MAX_LINK_CHARACTERS);
  return [
    isNeeded && words.length > 0
      ? messages.fault.words(words.slice(0, 2).map((word) => quoted(excerpt(word, MAX_MSG_CHARACTERS))))
      : '',
    scopes.length > 0 ? messages.fault.scopes(scopes) : '',
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
