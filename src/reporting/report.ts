import type { Messages } from '../messages/languages.ts';
import { MAX_ANNOTATION_CHARACTERS, type Runner } from '../runner/runner.ts';
import type { Automation } from '../switching/ledger.ts';
import { excerpt } from '../text/plain.ts';
import type { Cause } from './causes.ts';
import { nameOf, quoted, shortNameOf } from './names.ts';

// What stands in one line is read at a glance; more is a list.
const MAX_LINE_CHARACTERS = 140;

// A heading points at what was named in full before it.
const MAX_HEADINGS = 3;
const MAX_HEADING_NAMES = 3;
const MAX_HEADING_CHARACTERS = 40;

// Support asks for one; more of them only fill the annotation.
const MAX_LOG_IDS = 5;

/** An automation as people know it. */
export type Named = Pick<Automation, 'id' | 'title'>;

/** Automations that came to the same end. */
export interface Group {
  readonly label: string;
  readonly automations: readonly Named[];
}

/** One cause with the automations that it hit. */
export interface Block {
  readonly groups: readonly Group[];
  /** Whether the report names its automations before all causes, so that a heading which points at them is enough. */
  readonly isToldAbove?: boolean;
  /** Under which condition the cause matters at all. */
  readonly condition?: string;
  /** `undefined` where nothing was tried and nobody knows more. */
  readonly cause: Cause | undefined;
  /** Log ids of all its failures. */
  readonly logIds: readonly string[];
}

/** What people are told of an outcome, before it is written for the log, an annotation or the job summary. */
export interface Report {
  /** Names the outcome, in at most 80 characters. */
  readonly title: string;
  /** What became of automations, apart from the causes. */
  readonly groups: readonly Group[];
  /** What will become of what was changed, as far as that is certain. */
  readonly promise: string;
  /** Failures whose sentence says by itself what is wrong and what to do. */
  readonly problems: readonly string[];
  /** What to do whatever the cause is, the first thing first. */
  readonly doNow: readonly string[];
  readonly blocks: readonly Block[];
  /** When the advice of the causes is to be followed. Default `doNow`. */
  readonly adviceIsFor?: 'doNow' | 'next' | 'fix';
  /** Which Base and host were called. */
  readonly where: string;
  /** Addresses in it that are ours to show as links, besides those of the platform. */
  readonly links: readonly string[];
}

/** A report of sentences that need no frame. */
export function reportOfProblems(
  title: string,
  problems: readonly string[],
  facts: Partial<Report> = {},
): Report {
  return { title, groups: [], promise: '', problems, doNow: [], blocks: [], where: '', links: [], ...facts };
}

/**
 * What the causes hit is what happened: it stands first, unless there are too many causes, or one hit too many, for a
 * heading to say which is which.
 */
export function withBlocks(report: Omit<Report, 'blocks'>, blocks: readonly Block[]): Report {
  const hits = blocks.map((block) => block.groups.flatMap(({ automations }) => automations).length);
  const isMuch = blocks.length > MAX_HEADINGS || Math.max(...hits) > MAX_HEADING_NAMES;
  if (blocks.length > 1 && isMuch) return { ...report, blocks };
  const groups = new Map<string, readonly Named[]>();
  for (const { label, automations } of [...report.groups, ...blocks.flatMap((block) => block.groups)])
    groups.set(label, [...(groups.get(label) ?? []), ...automations]);
  return {
    ...report,
    groups: [...groups].map(([label, automations]) => ({ label, automations })),
    blocks: blocks.map((block) =>
      blocks.length > 1 ? { ...block, isToldAbove: true } : { ...block, groups: [] },
    ),
  };
}

/** What the heading of a cause points at: the names of what it hit, where they are told before all causes. */
export function hitBy({ groups, isToldAbove, condition = '' }: Block, messages: Messages): string {
  if (!isToldAbove) return condition;
  const hit = groups.flatMap(({ automations }) => automations);
  const names = hit.map(({ id, title }) => titleOrId(title, id));
  // Equal beginnings point at nothing.
  const isClear = new Set(names).size === names.length && names.every((name) => !name.endsWith('…'));
  return messages.report.names(isClear ? names : hit.map(({ id }) => id));
}

/** The groups that stand with their cause. */
export function groupsOfBlock({ groups, isToldAbove }: Block): readonly Group[] {
  return isToldAbove ? [] : groups;
}

function titleOrId(title: string | undefined, id: string): string {
  return title === undefined || title === '' ? id : excerpt(quoted(title), MAX_HEADING_CHARACTERS);
}

/** Whether nothing was changed, which is what a reader wants to know before all else. */
export function isUnchanged({ promise }: Report, { report }: Messages): boolean {
  return promise === report.promise.nothingChanged || promise === report.promise.nothingSent;
}

/** What to do about a cause, with numbers where one step follows another. */
function adviceOf({ advice, isOrdered }: Cause, messages: Messages): readonly string[] {
  return isOrdered ? advice.map((one, at) => messages.report.step(at + 1, one)) : advice;
}

/** The same in short: steps that follow one another all, of other ways the first. */
function shortAdvice(cause: Cause, messages: Messages): readonly string[] {
  return adviceOf(cause, messages).slice(0, cause.isOrdered ? undefined : 1);
}

/** Adds the one error annotation of a failed stage, or a warning. What does not fit into it stands in the log. */
export function annotate(
  runner: Runner,
  report: Report,
  { messages, level = 'error' }: { readonly messages: Messages; readonly level?: 'error' | 'warning' },
): void {
  const shown = extentOf(report, messages);
  const said = new Set<string>();
  runner.annotate(level, report.title, linesOf(report, messages, { ...shown, nameOf: shortNameOf }, said));
  const left = detailsOf(report, messages, shown, said);
  if (left.length > 0) runner.group(messages.report.everything, left);
}

/** How much of a report an annotation shows. */
interface Extent {
  /** Automations in each group. */
  readonly names: number;
  readonly blocks: number;
  readonly problems: number;
  /** Characters of one problem. */
  readonly characters: number;
}

const WHOLE: Extent = { names: Infinity, blocks: Infinity, problems: Infinity, characters: Infinity };

// More do not fit, however short they are: each takes a line with its id.
const MOST_NAMES = 400;

// Fewer failures too, and part of one at the very last.
const SMALLER: readonly Extent[] = [
  ...[40, 20, 10, 5, 3, 2, 1].map((most) => ({ ...WHOLE, names: most, blocks: most, problems: most })),
  { names: 1, blocks: 1, problems: 1, characters: 2000 },
];

/** As much as fits into an annotation: all there is, or as many names as there is room for, or the least that helps. */
function extentOf(report: Report, messages: Messages): Extent {
  const fits = (extent: Extent) => textOf(report, messages, extent).length <= MAX_ANNOTATION_CHARACTERS;
  if (fits(WHOLE)) return WHOLE;
  let [names, tooMany] = [0, MOST_NAMES];
  while (tooMany - names > 1) {
    const middle = Math.floor((names + tooMany) / 2);
    if (fits({ ...WHOLE, names: middle })) names = middle;
    else tooMany = middle;
  }
  if (names > 0) return { ...WHOLE, names };
  return SMALLER.find(fits) ?? (SMALLER.at(-1) as Extent);
}

function textOf(report: Report, messages: Messages, extent: Extent): string {
  return linesOf(report, messages, { ...extent, nameOf: shortNameOf }).join('\n');
}

/**
 * What an annotation of this extent leaves out, line by line.
 *
 * @param said the sentences that stand in the annotation
 */
function detailsOf(report: Report, messages: Messages, extent: Extent, said: Set<string>): string[] {
  const whole = { ...WHOLE, nameOf };
  const hiddenOf = ({ label, automations }: Group) =>
    groupLines({ label, automations: automations.slice(extent.names) }, messages, whole);
  const cut = report.problems.slice(0, extent.problems).filter(({ length }) => length > extent.characters);
  const shown = report.blocks.slice(0, extent.blocks);
  const hidden = {
    ...reportOfProblems('', report.problems.slice(extent.problems)),
    blocks: report.blocks.slice(extent.blocks),
    adviceIsFor: report.adviceIsFor ?? 'doNow',
  };
  const logIds = logIdsOf(shown);
  const { line, labels, names } = messages.report;
  return [
    ...[...report.groups, ...shown.flatMap(groupsOfBlock)].flatMap(hiddenOf),
    ...cut,
    ...linesOf(hidden, messages, whole, said),
    ...(logIds.length > MAX_LOG_IDS ? [line(labels.logIds(logIds.length), names(logIds))] : []),
  ];
}

function linesOf(
  report: Report,
  messages: Messages,
  extent: Extent & { readonly nameOf: typeof nameOf },
  said = new Set<string>(),
): string[] {
  const { line, labels, labelFor, moreCauses } = messages.report;
  // A sentence that two causes share is said once.
  const fresh = (sentences: readonly string[]) => {
    const left = sentences.filter((sentence) => sentence !== '' && !said.has(sentence));
    for (const sentence of left) said.add(sentence);
    return left;
  };
  const labelled = (label: string, sentences: readonly string[]) => {
    const left = fresh(sentences);
    return left.length > 0 ? [line(label, messages.sentences(left))] : [];
  };
  const groups = groupsLines(report.groups, messages, extent);
  const promise = fresh([report.promise]);
  const counted = (hidden: number) => (hidden > 0 ? [moreCauses(hidden)] : []);
  const problems = report.problems.slice(0, extent.problems);
  const blocks = report.blocks.slice(0, extent.blocks);
  return [
    ...(isUnchanged(report, messages) ? [...promise, ...groups] : [...groups, ...promise]),
    ...labelled(labels.doNow, report.doNow),
    ...withoutRepeats(problems, said).map((problem) => excerpt(problem, extent.characters)),
    ...counted(report.problems.length - problems.length),
    ...blocks.flatMap((block) => {
      const { cause } = block;
      const hit = groupsLines(groupsOfBlock(block), messages, extent);
      if (!cause) return hit;
      const label = (one: string) => labelFor(one, hitBy(block, messages));
      const { adviceIsFor = 'doNow' } = report;
      const isForLater = adviceIsFor === 'fix';
      const adviceLabel = isForLater ? labels.fix : label(labels[adviceIsFor]);
      const advice = labelled(adviceLabel, shortAdvice(cause, messages));
      const isWhyFirst = isForLater || advice.length === 0;
      const why = labelled(isWhyFirst || block.isToldAbove ? label(labels.why) : labels.why, cause.why);
      return [
        ...hit,
        ...(isForLater ? [...why, ...advice] : [...advice, ...why]),
        ...labelled(labels.more, [cause.more]),
      ];
    }),
    ...counted(report.blocks.length - blocks.length),
    ...labelled(labels.where, [report.where]),
    ...logIdLine(logIdsOf(blocks), messages),
  ];
}

/**
 * Sentences of one failure each, without the last sentences of one that are said already: several failures of one kind
 * have the same advice.
 *
 * @param said sentences that are said already; those of the problems are added
 */
export function withoutRepeats(problems: readonly string[], said = new Set<string>()): string[] {
  return problems.map((problem) => {
    const sentences = problem.split(/(?<=[.!?] )|(?<=[。！？])/);
    const isFresh = (sentence: string) => !said.has(sentence.trimEnd());
    const kept = sentences.slice(0, Math.max(1, sentences.findLastIndex(isFresh) + 1));
    for (const sentence of sentences) said.add(sentence.trimEnd());
    return kept.join('').trimEnd();
  });
}

/** All groups in one line where they are short, otherwise each from a line of its own on. */
function groupsLines(
  groups: readonly Group[],
  messages: Messages,
  extent: Extent & { readonly nameOf: typeof nameOf },
): string[] {
  const lines = groups.map((group) => groupLines(group, messages, extent));
  if (lines.length < 2 || lines.some((one) => one.length > 1)) return lines.flat();
  const whole = messages.sentences(lines.flat().map(messages.report.sentence));
  return whole.length <= MAX_LINE_CHARACTERS ? [whole] : lines.flat();
}

function groupLines(
  { label, automations }: Group,
  messages: Messages,
  { names, nameOf: named }: Extent & { readonly nameOf: typeof nameOf },
): string[] {
  const { line } = messages.report;
  if (automations.length === 0) return [];
  const shown = automations.slice(0, names).map((automation) => named(automation, messages));
  const hidden = automations.length - shown.length;
  const lines = hidden > 0 ? [...shown, messages.andMore(hidden)] : shown;
  const whole = line(label, messages.report.names(lines));
  if (automations.length === 1 || whole.length <= MAX_LINE_CHARACTERS) return [whole];
  return [line(label, ''), ...lines.map((name) => `  ${name}`)];
}

/** The log ids of causes: one of each first, which is what support asks for. */
function logIdsOf(blocks: readonly Block[]) {
  const first = blocks.flatMap(({ logIds }) => logIds.slice(0, 1));
  return [...first, ...blocks.flatMap(({ logIds }) => logIds.slice(1))];
}

function logIdLine(logIds: readonly string[], messages: Messages): string[] {
  const { line, labels, names } = messages.report;
  const shown = logIds.slice(0, MAX_LOG_IDS);
  const hidden = logIds.length - shown.length;
  if (shown.length === 0) return [];
  const told = hidden > 0 ? [...shown, messages.andMore(hidden)] : shown;
  return [line(labels.logIds(logIds.length), names(told))];
}

/** The failures of a report with all that can be done about each, one a line, for the output `error`. */
export function errorLines(report: Report, messages: Messages): string[] {
  const { line, names } = messages.report;
  const inLine = (groups: readonly Group[]) =>
    groups.map(({ label, automations }) =>
      line(label, names(automations.map((automation) => nameOf(automation, messages)))),
    );
  const groupsOf = (block: Block) => (block.groups.length > 0 ? block.groups : report.groups);
  const causes = report.blocks.map((block) =>
    messages.sentences([
      ...inLine(groupsOf(block)).map(messages.report.sentence),
      block.cause ? describeCause(block.cause, messages, block.logIds) : '',
    ]),
  );
  // A problem is that of the automations in the groups, where no cause names them.
  const told = causes.length > 0 ? [] : inLine(report.groups).map(messages.report.sentence);
  const [problem, ...others] = report.problems;
  const problems = problem === undefined ? [] : [messages.sentences([...told, problem]), ...others];
  const lines = [...problems, ...causes];
  return lines.length > 0
    ? lines
    : [messages.sentences([...inLine(report.groups).map(messages.report.sentence), report.promise])];
}

/**
 * A cause in one line: all that can be done about it, then why.
 *
 * @param logIds log ids of all that it hit
 */
export function describeCause(cause: Cause, messages: Messages, logIds: readonly string[]): string {
  const { line, labels, names } = messages.report;
  const ids = logIds.length === 0 ? '' : line(labels.logIds(logIds.length), names(logIds));
  const why = line(labels.why, messages.sentences(cause.why));
  return messages.sentences([...adviceOf(cause, messages), why, ids]);
}
