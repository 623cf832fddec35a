import type { Messages } from '../messages/languages.ts';
import { oppositeOf } from '../platform/automations.ts';
import { answerOf, type Fault } from '../platform/fault.ts';
import type { Policy } from '../restoring/record.ts';
import type { Failure } from '../retry/stage.ts';
import { judge } from '../retry/verdict.ts';
import type { Entry, Ledger, Outcome } from '../switching/ledger.ts';
import type { Unresolved } from '../switching/resolve.ts';
import { type Cause, causeOf, causeOfSpentBudget } from './causes.ts';
import { baseOf, linksOf, type ReportContext, titleBecause, whereOf } from './context.ts';
import { nameOf, quoted } from './names.ts';
import { promiseOf } from './promise.ts';
import {
  type Block,
  describeCause,
  errorLines,
  type Group,
  type Named,
  type Report,
  withBlocks,
} from './report.ts';
import { titleOf } from './title.ts';

// A reader wants to know what is off; more than these are in the log one by one.
const MAX_NAMES_OF_CHANGED = 5;

/** What ended a run before the first write. */
export interface Obstacle {
  readonly groups?: readonly Group[];
  /** Names the outcome, where more can be said than that nothing was changed. */
  readonly outcome?: string | undefined;
  /** Sentences that say by themselves what is wrong and what to do. */
  readonly problems: readonly string[];
  /** Calls without which nothing could be switched. */
  readonly failures?: readonly Failure[];
}

/** How a run ended, beside what became of each automation. */
export interface BadEnd {
  readonly isCancelled: boolean;
  readonly isDryRun: boolean;
  readonly policy: Policy;
  /** Why the run ended before the first write. */
  readonly obstacle?: Obstacle;
  /** The error of ours that ended it. */
  readonly crash?: string;
}

/** A run that did not come to a good end, in the words of its report and of the outputs. */
export interface DescribedEnd {
  readonly report: Report;
  /** One failure a line, with all that can be done about it. */
  readonly errors: readonly string[];
  /** The failure of one automation; `undefined` where it did not fail. */
  readonly failureOf: (entry: Entry) => string | undefined;
}

/** Describes a run that did not come to a good end. */
export function describeEnd(ledger: Ledger, context: ReportContext, end: BadEnd): DescribedEnd {
  const report = reportOn(ledger, context, end);
  return {
    report,
    errors: errorLines(report, context.messages),
    failureOf: (entry) => describeEntry(entry, ledger, context),
  };
}

/** What there is to tell of a run that did not come to a good end. */
export function reportOn(ledger: Ledger, context: ReportContext, end: BadEnd): Report {
  const { report: say } = context.messages;
  const changed = ledger.entries.filter(({ outcome }) => outcome === 'switched');
  const affected = changed.length + ledger.entries.filter(({ outcome }) => outcome === 'unknown').length;
  const isChanged = affected > 0;
  const isMany = changed.length > MAX_NAMES_OF_CHANGED;
  const frame = {
    title: titleOf(outcomeOf(ledger, context.messages, end), context),
    groups:
      changed.length === 0 || isMany
        ? []
        : [
            {
              label: say.groups.done(ledger.wanted),
              automations: changed.map(({ automation }) => automation),
            },
          ],
    // A signal does not say how the job ends: a step's own time limit and a canceled background step send it, too.
    promise: promiseOf(ledger, end.policy, { stepSucceeded: false, messages: context.messages }),
    problems: [],
    doNow: isChanged ? [doNowOf(affected, end.policy, context)] : [],
    adviceIsFor: isChanged ? ('next' as const) : ('doNow' as const),
    // What to do names the Base.
    where: whereOf(isChanged ? { ...context, appToken: '', webAddress: undefined } : context),
    links: linksOf(context),
  };
  if (end.isCancelled || end.crash !== undefined) {
    const groups = groupsOf(ledger.entries, (entry) => labelOfCancelled(entry, ledger, context.messages));
    // What the job's end kept from another try has no cause to look for.
    const refused = ledger.failed.filter(
      ({ outcome, failure }) => outcome === 'refused' && failure?.reason.kind !== 'cancelled',
    );
    const blocks = blocksOf(refused, ledger, context).map((block) => ({ ...block, groups: [] }));
    return {
      ...frame,
      groups,
      problems: end.crash === undefined ? [] : [end.crash],
      where: blocks.length > 0 ? frame.where : '',
      blocks,
    };
  }
  if (end.obstacle) {
    const { groups = [], problems, failures = [] } = end.obstacle;
    const blocks = failures.map((failure) => blockOf(causeOf(failure, context), []));
    const title = titleBecause(outcomeOf(ledger, context.messages, end), blocks, context);
    return { ...frame, title, groups, promise: say.promise.nothingChanged, problems, blocks };
  }
  const blocks = blocksOf(ledger.failed, ledger, context);
  const report = withBlocks(frame, blocks);
  return {
    ...report,
    title: titleBecause(outcomeOf(ledger, context.messages, end), blocks, context),
    promise: context.messages.sentences([
      isMany ? say.promise.doneNow(changed.length, ledger.wanted) : '',
      report.promise,
    ]),
  };
}

/** What to do in the Base before anything else, where something was changed. */
function doNowOf(affected: number, policy: Policy, context: ReportContext): string {
  const { wanted } = context;
  const { doNowLeft, doNowRestored } = context.messages.report;
  const base = baseOf(context);
  return policy === 'never' ? doNowLeft(affected, wanted, oppositeOf(wanted), base) : doNowRestored(base);
}

function outcomeOf({ wanted, entries }: Ledger, { report }: Messages, end: BadEnd): string {
  const { outcomes } = report;
  const having = (...some: readonly Outcome[]) =>
    entries.filter(({ outcome }) => some.includes(outcome)).length;
  const unknown = having('unknown');
  if (end.isCancelled) return outcomes.canceled(having('switched'), unknown, wanted);
  if (end.crash !== undefined) return outcomes.crashed;
  if (end.obstacle)
    return end.isDryRun ? outcomes.planFailed : (end.obstacle.outcome ?? outcomes.nothing(wanted));
  const all = entries.length;
  const refused = having('refused', 'untried');
  if (unknown === 0) return outcomes.refused(refused, all, wanted);
  return refused === 0
    ? outcomes.unknown(unknown, all, wanted)
    : outcomes.refusedAndUnknown(refused, unknown, all, wanted);
}

/**
 * The failure of one automation in one line; `undefined` where it did not fail, and where the step failed as a whole
 * before the first write, because it could not get what all of them need.
 */
export function describeEntry(entry: Entry, ledger: Ledger, context: ReportContext): string | undefined {
  const { failure } = entry;
  const { prerequisiteFailure, tries } = ledger;
  if (!failure || (prerequisiteFailure && tries === 0)) return undefined;
  const { messages } = context;
  const { line, sentence } = messages.report;
  const isCancelled = failure.reason.kind === 'cancelled';
  const label = (isCancelled ? labelOfCancelled : labelOf)(entry, ledger, messages);
  const what = sentence(line(label, nameOf(entry.automation, messages)));
  const missing = prerequisiteFailure && !isCancelled ? causeOf(prerequisiteFailure, context) : undefined;
  const cause = causeOfEntry(entry, ledger, context) ?? missing;
  if (!cause && isCancelled) return what;
  const logIds = cause?.logId === undefined ? [] : [cause.logId];
  return messages.sentences([
    what,
    cause ? describeCause(cause, messages, logIds) : messages.failure.skipped,
  ]);
}

/** Why a target cannot be resolved, in one line. */
export function describeUnresolved(problem: Unresolved, messages: Messages): string {
  const say = messages.failure.unresolved;
  switch (problem.kind) {
    case 'not-a-base':
      return say['not-a-base'](problem.node, quoted(problem.objType));
    case 'other-base':
      return say['other-base'](problem.appToken, problem.otherAppToken, problem.input);
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

/** Puts failures together by cause; what was skipped stands with the first cause, which may be why. */
function blocksOf(failed: readonly Entry[], ledger: Ledger, context: ReportContext): Block[] {
  const { messages } = context;
  const byKey = new Map<string, { cause: Cause; entries: Entry[] }>();
  const skipped: Entry[] = [];
  const prerequisite = ledger.prerequisiteFailure && causeOf(ledger.prerequisiteFailure, context);
  if (prerequisite) byKey.set(prerequisite.key, { cause: prerequisite, entries: [] });
  for (const entry of failed) {
    const cause = causeOfEntry(entry, ledger, context);
    if (!cause) {
      skipped.push(entry);
      continue;
    }
    const known = byKey.get(cause.key);
    if (known) known.entries.push(entry);
    else byKey.set(cause.key, { cause, entries: [entry] });
  }
  return [...byKey.values()].map(({ cause, entries }, at) => {
    const all = at === 0 ? [...entries, ...skipped] : entries;
    const logIds = [cause.logId, ...entries.map(({ answer }) => answer?.logId)];
    return {
      groups: groupsOf(all, (entry) => labelOf(entry, ledger, messages)),
      cause,
      logIds: [...new Set(logIds)].filter((logId) => logId !== undefined),
    };
  });
}

function blockOf(cause: Cause, groups: readonly Group[]): Block {
  return { groups, cause, logIds: cause.logId === undefined ? [] : [cause.logId] };
}

/** Why an entry failed; `undefined` where that is because of another one. */
function causeOfEntry(entry: Entry, ledger: Ledger, context: ReportContext): Cause | undefined {
  const { messages } = context;
  const { fault, reason = { kind: 'final' } } = entry.failure ?? {};
  if (!fault) {
    const isOnlyCause = !ledger.prerequisiteFailure && ledger.failed.every((one) => !one.failure?.fault);
    return reason.kind === 'budget' && isOnlyCause ? causeOfSpentBudget(context) : undefined;
  }
  const cause = causeOf({ call: 'switch', fault, reason }, context, entry.automation);
  const isEarlier = entry.outcome === 'unknown' && judge(fault).isDefinite;
  return isEarlier ? { ...cause, why: [...cause.why, messages.failure.earlierTry] } : cause;
}

function labelOf(entry: Entry, { wanted, prerequisiteFailure }: Ledger, { report }: Messages): string {
  const { groups } = report;
  switch (entry.outcome) {
    case 'switched':
      return groups.done(wanted);
    case 'unchanged':
      return groups.unchanged(wanted);
    case 'refused':
      return groups.refused(wanted);
    case 'untried':
      return prerequisiteFailure ? groups.refused(wanted) : groups.skipped;
    case 'unknown':
      return groups.inconclusive(wanted);
  }
}

// What was not read to its end has answered, too.
function isAnswered(fault: Fault): boolean {
  return answerOf(fault) !== undefined || fault.kind === 'too-large' || fault.kind === 'headers-too-large';
}

function labelOfCancelled(entry: Entry, ledger: Ledger, messages: Messages): string {
  const { groups } = messages.report;
  const { outcome, answer, failure } = entry;
  if (outcome === 'untried') return groups.skipped;
  const fault = failure?.fault;
  const hasAnswer = fault ? isAnswered(fault) || judge(fault).isDefinite : answer !== undefined;
  return outcome === 'unknown' && !hasAnswer
    ? groups.noResponse(ledger.wanted)
    : labelOf(entry, ledger, messages);
}

// In the order in which a reader needs them: what is off, what may be, what is not.
const OUTCOMES = ['switched', 'unknown', 'refused', 'untried', 'unchanged'] as const;

function groupsOf(entries: readonly Entry[], labelFor: (entry: Entry) => string): Group[] {
  const groups = new Map<string, Named[]>();
  for (const wanted of OUTCOMES) {
    for (const entry of entries.filter(({ outcome }) => outcome === wanted)) {
      const label = labelFor(entry);
      groups.set(label, [...(groups.get(label) ?? []), entry.automation]);
    }
  }
  return [...groups].map(([label, automations]) => ({ label, automations }));
}
