import type { Lines, Messages } from '../messages/languages.ts';
import type { Status } from '../platform/automations.ts';
import { answerOf } from '../platform/fault.ts';
import type { Policy } from '../restoring/record.ts';
import type { Restored } from '../restoring/restore.ts';
import { failing } from '../runner/outputs.ts';
import type { Runner } from '../runner/runner.ts';
import type { Ledger, Outcome } from '../switching/ledger.ts';
import { codeHtml, html, linkedHtml, preHtml } from '../text/html.ts';
import { excerpt, messageOf, plain } from '../text/plain.ts';
import { promiseOf } from './promise.ts';
import { titleOf } from './title.ts';

// A summary may hold 1 MiB, and nobody reads more rows than these.
const MAX_ROWS = 200;
const MAX_TABLE_BYTES = 400_000;
const MAX_REPAIR_BYTES = 200_000;
const MAX_TITLE_CHARACTERS = 200;

// A column of what nobody looked at is left out; where a response is missing, that nobody knows is what matters.
const NOT_READ = '?';
const UNKNOWN = '<b>?</b>';

/** What a summary shows beside the automations. */
export interface SummaryFacts {
  readonly messages: Lines;
  /** `''` where it was not found out. */
  readonly appToken: string;
  readonly baseUrl: string;
  /** The Base's page, where its address was given. */
  readonly webAddress?: string | undefined;
}

/** A bad end, as a summary shows it. */
export interface BadEndHtml {
  /** With a sign that is seen at a glance. */
  readonly title: string;
  /** HTML of what stands before the table. */
  readonly section: string;
}

/** A step to paste that restores automations, and their ids in one line. */
export interface Repair {
  readonly title: string;
  readonly yaml: string;
  readonly ids: string;
}

/** What is seen at a glance. */
export const SIGNS = { good: '\u2705', off: '\u23f8\ufe0f', warning: '\u26a0\ufe0f', bad: '\u274c' };

// What needs a person stands first.
const URGENCY: readonly Outcome[] = ['unknown', 'refused', 'untried', 'switched', 'unchanged'];

/** The job summary of a switch: the outcome, what to do where it failed, and a table of the automations. */
export function switchSummary(
  ledger: Ledger,
  facts: SummaryFacts & {
    readonly isDryRun: boolean;
    readonly restore: Policy;
    /** HTML of what was warned of on the way. */
    readonly warnings: readonly string[];
    /** Default: all is well. */
    readonly bad?: BadEndHtml;
  },
): string {
  const { messages, isDryRun, restore, warnings, bad } = facts;
  const { summary: say } = messages;
  const entries = [...ledger.entries].sort((a, b) => URGENCY.indexOf(a.outcome) - URGENCY.indexOf(b.outcome));
  const { prerequisiteFailure } = ledger;
  // What all of them needed was refused: that is the answer to each.
  const missing = prerequisiteFailure?.reason.kind === 'cancelled' ? undefined : prerequisiteFailure;
  const rows = entries.map(({ automation, outcome: own, tries, answer: ownAnswer }) => {
    const outcome = own === 'untried' && missing ? 'refused' : own;
    const answer = ownAnswer ?? (own === 'untried' ? missing && answerOf(missing.fault) : undefined);
    const { code, logId } = outcome === 'switched' ? (answer ?? {}) : failing(answer);
    const isWell = outcome === 'switched' || outcome === 'unchanged';
    return [
      titleHtml(automation.title),
      codeHtml(automation.id),
      stateHtml(automation.formerStatus, messages),
      outcome === 'unknown' && !isDryRun
        ? UNKNOWN
        : stateHtml(isWell || isDryRun ? ledger.wanted : automation.formerStatus, messages),
      ...(isDryRun
        ? []
        : [
            html(say.results[outcome](ledger.wanted)),
            String(tries),
            codeHtml(code === undefined || code === 0 ? '' : String(code)),
            codeHtml(logId ?? ''),
          ]),
    ];
  });
  const columns = [
    say.automation,
    say.id,
    say.before,
    ...(isDryRun ? [say.wouldBe] : [say.now, say.result, say.requests, say.code, say.logId]),
  ];
  // The heading says it where something was switched.
  const isPromised = restore !== 'never' && !isDryRun && ledger.due.length === 0;
  const promise = isPromised
    ? [paragraph(promiseOf(ledger, restore, { stepSucceeded: true, messages }))]
    : [];
  const sections = bad ? [bad.section, ...warnings] : [...promise, whereHtml(facts), ...warnings];
  return page(bad?.title ?? goodTitle(ledger, facts), [
    ...sections,
    ...(rows.length > 0 ? table(columns, rows, say.more) : []),
  ]);
}

function goodTitle(
  ledger: Ledger,
  facts: SummaryFacts & { readonly isDryRun: boolean; readonly restore: Policy },
): string {
  const { outcomes } = facts.messages.report;
  const { wanted, due, entries } = ledger;
  const title = (sign: string, outcome: string) => `${sign} ${titleOf(outcome, facts)}`;
  if (facts.isDryRun) return title(SIGNS.good, outcomes.planned(due.length, entries.length, wanted));
  if (due.length === 0) return title(SIGNS.good, outcomes.unchanged(entries.length, wanted));
  const sign = wanted === 'Disable' ? SIGNS.off : SIGNS.good;
  return title(sign, outcomes.done[facts.restore](due.length, wanted));
}

/** The job summary of the job's end: the outcome, what to do where it failed, a table, and a step to paste. */
export function restoreSummary(
  restored: readonly Restored[],
  facts: SummaryFacts & {
    readonly messages: Messages;
    readonly title: string;
    /** HTML of what stands before the table. */
    readonly section: string;
    readonly formerStatus: Status;
    /** A step to paste, where something could not be restored. */
    readonly repair?: Repair | undefined;
  },
): string {
  const { messages, title, section, formerStatus, repair } = facts;
  const { summary: say } = messages;
  const urgency: readonly Restored['outcome'][] = ['failed', 'unconfirmed', 'deleted', 'back'];
  const sorted = [...restored].sort((a, b) => urgency.indexOf(a.outcome) - urgency.indexOf(b.outcome));
  const rows = sorted.map(({ automation, outcome, presentStatus, failure, tries }) => {
    const { code, logId } = failing(failure && answerOf(failure.fault));
    return [
      titleHtml(automation.title),
      codeHtml(automation.id),
      stateHtml(outcome === 'back' ? formerStatus : presentStatus, messages),
      html(say.restoreResults[outcome]),
      String(tries),
      codeHtml(code === undefined ? '' : String(code)),
      codeHtml(logId ?? ''),
    ];
  });
  const columns = [say.automation, say.id, say.now, say.result, say.requests, say.code, say.logId];
  return page(title, [
    section,
    ...(section === '' ? [whereHtml(facts)] : []),
    ...(rows.length > 0 ? table(columns, rows, say.more) : []),
    ...(repair ? repairHtml(repair, messages) : []),
  ]);
}

/** The job summary of a step that ended before anything was named. */
export function failureSummary(bad: BadEndHtml): string {
  return page(bad.title, [bad.section]);
}

/** Adds to the job summary; that it cannot be written is a warning and never a failure. */
export function writeSummary(runner: Runner, text: () => string): void {
  try {
    if (runner.hasSummary) runner.summary(text());
    else runner.warning((say) => say.log.summaryMissing);
  } catch (error) {
    runner.warning((say) => say.log.summaryFailed(messageOf(error)));
  }
}

/** As many whole parts as fit into so many bytes, and what tells how many do not. */
export function fitting(
  parts: readonly string[],
  maxBytes: number,
  more: (hidden: number) => string,
): { readonly kept: readonly string[]; readonly rest: readonly string[] } {
  let room = maxBytes;
  const firstHidden = parts.findIndex((part) => {
    room -= Buffer.byteLength(part) + 1;
    return room < 0;
  });
  if (firstHidden < 0) return { kept: parts, rest: [] };
  return { kept: parts.slice(0, firstHidden), rest: [paragraph(more(parts.length - firstHidden))] };
}

function page(title: string, sections: readonly string[]): string {
  return [`<h3>${html(title)}</h3>`, ...sections, '']
    .filter((part, at, all) => part !== '' || at === all.length - 1)
    .join('\n');
}

function paragraph(text: string): string {
  return `<p>${linkedHtml(text, () => false)}</p>`;
}

function titleHtml(title: string | undefined): string {
  return codeHtml(excerpt(plain(title ?? ''), MAX_TITLE_CHARACTERS));
}

function stateHtml(status: Status | undefined, { summary }: Lines): string {
  return status === undefined ? NOT_READ : html(summary.state(status));
}

function whereHtml({ messages, appToken, baseUrl, webAddress }: SummaryFacts): string {
  if (appToken === '') return '';
  const { host } = new URL(baseUrl);
  const where = messages.report.where({ base: webAddress ?? appToken, host, proxy: '' });
  return `<p>${linkedHtml(where, (url) => url === webAddress)}</p>`;
}

function repairHtml({ title, yaml, ids }: Repair, messages: Messages): string[] {
  if (Buffer.byteLength(yaml) + Buffer.byteLength(ids) > MAX_REPAIR_BYTES)
    return [paragraph(messages.restore.stepInLog)];
  return [paragraph(title), preHtml(yaml), paragraph(messages.restore.ids), preHtml(ids)];
}

function table(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  more: (hidden: number) => string,
): string[] {
  // A column that says nothing of any automation is left out.
  const isTold = columns.map((_, at) => rows.some((row) => row[at] !== '' && row[at] !== NOT_READ));
  const told = (cells: readonly string[]) => cells.filter((_, at) => isTold[at]);
  const head = told(columns.map((column) => `<th>${html(column)}</th>`)).join('');
  const body = rows.map((row) => `<tr>${told(row.map((cell) => `<td>${cell}</td>`)).join('')}</tr>`);
  const { kept } = fitting(body.slice(0, MAX_ROWS), MAX_TABLE_BYTES, more);
  const hidden = rows.length - kept.length;
  return [
    `<table><tr>${head}</tr>${kept.join('')}</table>`,
    ...(hidden > 0 ? [paragraph(more(hidden))] : []),
  ];
}
