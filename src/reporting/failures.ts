import type { CodeText } from '../messages/code-text.ts';
import type { Limit } from '../messages/en/words.ts';
import type { Messages } from '../messages/languages.ts';
import type { Answer } from '../platform/answer.ts';
import { isKnownCode } from '../platform/codes.ts';
import { conditionOf } from '../platform/conditions.ts';
import type { Fault, PreparatoryCall } from '../platform/fault.ts';
import { answerOf } from '../platform/fault.ts';
import { codeListUrl, trustedLink } from '../platform/hosts.ts';
import type { Failure, Reason } from '../retry/stage.ts';
import { judge } from '../retry/verdict.ts';
import type { Inputs } from '../runner/inputs.ts';
import type { Entry, Ledger, Outcome } from '../switching/ledger.ts';
import type { Unresolved } from '../switching/resolve.ts';
import { causeTexts } from './cause-texts.ts';
import { fitNames, nameOf, quoted } from './names.ts';

/** What a description of a failure needs to know beside the failure. */
export interface FailureContext {
  readonly messages: Messages;
  readonly baseUrl: string;
  /** The app whose tokens are minted; `''` where a token was given. */
  readonly appId: string;
  /** Budget of the stage, in seconds. */
  readonly timeoutSeconds: number;
  /** Who set the limits of the stage. */
  readonly limit: Limit;
}

/** What descriptions of the failures of a main step need to know. */
export function contextOf(
  { baseUrl, credentials, timeoutSeconds }: Inputs,
  messages: Messages,
): FailureContext {
  const appId = 'app' in credentials ? credentials.app.appId : '';
  return { messages, baseUrl, appId, timeoutSeconds, limit: 'inputs' };
}

/** What a failed run tells, beside what became of each automation. */
export interface FailureReport {
  readonly head: readonly string[];
  readonly failures: readonly string[];
  /** The description of one automation's failure; `undefined` where it did not fail. */
  readonly failureOf: (entry: Entry) => string | undefined;
}

/** What there is to tell of a run that did not come to a good end. */
export function reportOn(
  ledger: Ledger,
  context: FailureContext,
  why: {
    readonly isCancelled: boolean;
    /** Why the run ended before the first write. */
    readonly nothingSwitched?: readonly string[];
    /** The error of ours that ended it. */
    readonly crash?: string;
  },
): FailureReport {
  const { failure } = context.messages;
  const failureOf = (entry: Entry) => describeEntry(entry, ledger, context);
  if (why.isCancelled)
    return { head: [], failures: [describeCancellation(ledger, context.messages)], failureOf };
  if (why.nothingSwitched)
    return { head: [failure.unresolvedHeading], failures: why.nothingSwitched, failureOf };
  const described = describeFailures(ledger, context);
  if (why.crash !== undefined) return { head: [], failures: [why.crash, ...described], failureOf };
  const heading = failure.heading(ledger.failed.length, ledger.entries.length, ledger.wanted);
  return { head: heading === '' ? [] : [heading], failures: described, failureOf };
}

/** Every failure of a switch, one line each: first the one that failed first, last what was not tried. */
export function describeFailures(ledger: Ledger, context: FailureContext): string[] {
  const { messages } = context;
  const tried = ledger.failed.filter((entry) => entry.failure?.fault);
  const untried = ledger.failed.filter((entry) => !tried.includes(entry));
  const isBudgetSpent = untried.some((entry) => entry.failure?.reason.kind === 'budget');
  return [
    ...(ledger.prerequisiteFailure ? [describeFailure(ledger.prerequisiteFailure, context)] : []),
    ...tried.map((entry) => describeEntry(entry, ledger, context) ?? ''),
    ...(untried.length > 0
      ? [
          messages.sentences([
            isBudgetSpent ? whyNotAgain({ kind: 'budget' }, context) : '',
            messages.failure.untried(untried.map(({ automation }) => nameOf(automation, messages))),
          ]),
        ]
      : []),
  ];
}

/** The failure of one automation in one line; `undefined` where it did not fail. */
export function describeEntry(entry: Entry, ledger: Ledger, context: FailureContext): string | undefined {
  const { messages } = context;
  if (!entry.failure) return undefined;
  const { fault, reason } = entry.failure;
  const name = nameOf(entry.automation, messages);
  if (!fault) {
    const why = reason.kind === 'budget' ? whyNotAgain(reason, context) : '';
    return messages.sentences([messages.log.outcomes.untried(name, ledger.wanted), why]);
  }
  const subject = entry.outcome === 'unknown' ? messages.failure.switchUnknown : messages.failure.switch;
  const isEarlier = entry.outcome === 'unknown' && judge(fault).isDefinite;
  const explained = explain({ call: 'switch', fault, reason }, context);
  return (
    subject(name, ledger.wanted) +
    messages.sentences([explained, isEarlier ? messages.failure.earlierTry : ''])
  );
}

/** The failure of a call that every automation needed, in one line. */
export function describeFailure(failure: Failure, context: FailureContext): string {
  return subjectOf(failure, context) + explain(failure, context);
}

/** What was being done when a call failed, in a few words; `''` for the switch itself. */
export function subjectOf({ call, subject = '' }: Failure, { messages, appId }: FailureContext): string {
  const { calls } = messages.failure;
  const subjects: Record<PreparatoryCall, string> = {
    ...calls,
    mint: calls.mint(appId),
    wiki: calls.wiki(subject),
  };
  return call === 'switch' ? '' : subjects[call];
}

/** What became of the automations of a step that was cancelled, in one line. */
export function describeCancellation({ entries }: Ledger, messages: Messages): string {
  const { failure, sentences } = messages;
  const names = (...outcomes: Outcome[]) =>
    fitNames(
      entries
        .filter(({ outcome }) => outcomes.includes(outcome))
        .map(({ automation }) => nameOf(automation, messages)),
      messages,
    );
  if (entries.length === 0) return sentences([failure.cancelled, failure.unresolvedHeading]);
  const outcome = {
    switched: names('switched'),
    notSwitched: names('refused', 'untried', 'unchanged'),
    unknown: names('unknown'),
  };
  return sentences([failure.cancelled, failure.cancelledOutcome(outcome)]);
}

/** Why a target cannot be resolved, in one line. */
export function describeUnresolved(problem: Unresolved, messages: Messages): string {
  const say = messages.failure.unresolved;
  switch (problem.kind) {
    case 'not-a-base':
      return say['not-a-base'](problem.node, quoted(problem.objType));
    case 'other-base':
      return say['other-base'](problem.appToken, problem.otherAppToken);
    case 'title-not-found':
      return say['title-not-found'](quoted(problem.title), problem.nearest.map(quoted), problem.automations);
    case 'title-shared':
      return say['title-shared'](quoted(problem.title), problem.ids.map(quoted));
    case 'id-not-found':
      return say['id-not-found'](problem.id, problem.automations);
    case 'status-unknown':
      return say['status-unknown'](nameOf(problem, messages), quoted(problem.word));
    case 'nothing-at-all':
      return say['nothing-at-all']();
    case 'exception-id-not-found':
      return say['exception-id-not-found'](problem.id);
    case 'exception-title-not-found':
      return say['exception-title-not-found'](quoted(problem.title), problem.nearest.map(quoted));
    case 'exception-unchecked':
      return say['exception-unchecked'](problem.input, quoted(problem.name));
    case 'exception-title-shared':
      return say['exception-title-shared'](quoted(problem.title), problem.ids.map(quoted));
  }
}

/** What a fault is, in a few words. */
export function nameFault(fault: Fault, messages: Messages): string {
  const say = messages.fault;
  switch (fault.kind) {
    case 'code':
      return say.code(fault.answer.code ?? 0, quoted(fault.answer.msg));
    case 'http':
      return say.http(fault.answer.httpStatus, quoted(fault.answer.excerpt ?? ''));
    case 'unreadable':
      return say.unreadable(
        fault.answer.httpStatus,
        fault.answer.excerpt === undefined ? undefined : quoted(fault.answer.excerpt),
      );
    case 'malformed':
      return say.malformed(fault.answer.httpStatus);
    case 'lacking':
      return say.lacking[fault.what];
    case 'too-large':
      return say.tooLarge(fault.httpStatus, fault.limitBytes);
    case 'headers-too-large':
      return say.headersTooLarge(fault.limitBytes);
    case 'timeout':
      return fault.stop ? say.connectTimeout(fault.limitMs, fault.stop) : say.timeout(fault.limitMs);
    case 'connection':
      return say.connection(quoted(fault.detail));
    case 'unknown-host':
      return say.unknownHost(quoted(fault.detail));
    case 'certificate':
      return fault.proxy === undefined
        ? say.certificate(quoted(fault.detail))
        : say.proxyCertificate(fault.proxy, quoted(fault.detail));
    case 'proxy':
      return say.proxy(fault.httpStatus);
    case 'proxy-connection':
      return say.proxyConnection(quoted(fault.detail));
    case 'budget':
    case 'cancelled':
    case 'endless':
      return say[fault.kind];
  }
}

/** What a fault is, what it means, what to do about it, why there was no other try, and the log id. */
export function explain(failure: Failure, context: FailureContext): string {
  const { messages } = context;
  const answer = answerOf(failure.fault);
  return messages.sentences([
    nameFault(failure.fault, messages),
    advise(failure.fault, context),
    failure.fault.kind === 'cancelled' ? '' : whyNotAgain(failure.reason, context),
    answer?.logId === undefined ? '' : messages.fault.logId(answer.logId),
  ]);
}

/** What a fault means and what to do about it: the same for all that meet it. */
export function advise(fault: Fault, context: FailureContext): string {
  const { messages, baseUrl } = context;
  const answer = answerOf(fault);
  const { meaning, advice } = textOn(fault, messages);
  return messages.sentences([
    saysWhy(fault) ? '' : meaning,
    ...(fault.kind === 'cancelled' ? [] : advice),
    fault.kind === 'code' && !isKnownCode(fault.answer.code ?? 0)
      ? messages.fault.unknownCode(fault.answer.httpStatus, codeListUrl(baseUrl))
      : '',
    ...(answer ? hintsOf(answer, context) : []),
  ]);
}

/** What people are told about the cause of a fault: its code's text, or that of its condition. */
export function textOn(fault: Fault, messages: Messages): CodeText {
  const code = fault.kind === 'code' ? (fault.answer.code ?? 0) : 0;
  const { codes, conditions } = causeTexts(messages);
  return isKnownCode(code) ? codes[code] : conditions[conditionOf(fault) ?? 'unknown-code'];
}

/** Whether the name of a fault says already what it means. */
function saysWhy(fault: Fault): boolean {
  const isBare = fault.kind === 'code' || fault.kind === 'http' || fault.kind === 'certificate';
  return !isBare && !('lacksTls' in fault && fault.lacksTls);
}

function hintsOf(answer: Answer, { messages, baseUrl }: FailureContext): string[] {
  const { scopes, fields, links } = answer.hints;
  const link = links.map((candidate) => trustedLink(candidate, baseUrl)).find((url) => url !== undefined);
  return [
    scopes.length > 0 ? messages.fault.scopes(scopes) : '',
    fields.length > 0 ? messages.fault.fields(fields.map(quoted)) : '',
    link === undefined ? '' : messages.fault.link(link),
  ];
}

function whyNotAgain(reason: Reason, { messages, timeoutSeconds, limit }: FailureContext): string {
  const say = messages.reason;
  switch (reason.kind) {
    case 'final':
      return '';
    case 'attempts':
      return reason.few ? say.fewAttempts(reason.tries) : say.attempts(reason.tries, limit);
    case 'budget':
      return reason.waitMs === undefined
        ? say.budget(timeoutSeconds, limit)
        : say.budgetWait(reason.waitMs, timeoutSeconds, limit);
    case 'stage':
      return say.stage;
    case 'cancelled':
      return say.cancelled;
  }
}
