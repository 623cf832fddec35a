import type { Messages } from '../messages/languages.ts';
import { oppositeOf } from '../platform/automations.ts';
import { SUPPORT_URL, trustedLink } from '../platform/hosts.ts';
import type { Policy } from '../restoring/record.ts';
import type { Restored } from '../restoring/restore.ts';
import { failing } from '../runner/outputs.ts';
import type { Runner } from '../runner/runner.ts';
import type { Ledger } from '../switching/ledger.ts';
import { codeHtml, html, linkedHtml, preHtml } from '../text/html.ts';
import { messageOf, plain } from '../text/plain.ts';

// A summary may hold 1 MiB, and nobody reads more rows than these.
const MAX_ROWS = 200;

/** What a summary shows beside the automations. */
export interface SummaryFacts {
  readonly messages: Messages;
  /** `''` where it was not found out. */
  readonly appToken: string;
  readonly baseUrl: string;
  /** The descriptions of all failures; none after success. */
  readonly failures: readonly string[];
}

/** The job summary of a switch: a table of the automations, and what failed with what to do. */
export function switchSummary(
  ledger: Ledger,
  facts: SummaryFacts & { readonly isDryRun: boolean; readonly restore: Policy },
): string {
  const say = facts.messages.summary;
  const { isDryRun, restore } = facts;
  const rows = ledger.entries.map(({ automation, outcome, tries, answer }) => {
    const { code, logId } = outcome === 'switched' ? (answer ?? {}) : failing(answer);
    const isWell = outcome === 'switched' || outcome === 'unchanged';
    const now = outcome === 'unknown' ? '?' : (automation.formerStatus ?? '?');
    return [
      codeHtml(plain(automation.title ?? '')),
      codeHtml(automation.id),
      automation.formerStatus ?? '?',
      isWell || isDryRun ? ledger.wanted : now,
      ...(isDryRun
        ? []
        : [html(say.results[outcome]), String(tries), codeHtml(codeText(code)), codeHtml(logId ?? '')]),
    ];
  });
  const columns = [
    say.automation,
    say.id,
    say.before,
    ...(isDryRun ? [say.wouldBe] : [say.now, say.result, say.requests, say.code, say.logId]),
  ];
  const announcement = facts.messages.log.willRestore(ledger.due.length, oppositeOf(ledger.wanted), restore);
  const willRestore = !isDryRun && restore !== 'never' && ledger.due.length > 0;
  return page((isDryRun ? say.dryRunTitle : say.title)(ledger.wanted), facts, [
    ...(rows.length > 0 ? table(columns, rows, say.more) : []),
    ...(willRestore ? [`<p>${html(announcement)}</p>`] : []),
  ]);
}

/** The job summary of the job's end: what came back, and what did not. */
export function restoreSummary(
  restored: readonly Restored[],
  facts: SummaryFacts & {
    /** What the summary is headed by. */
    readonly title: string;
    readonly formerStatus: string;
    /** Sentences for what was left or deleted. */
    readonly remarks: readonly string[];
    /** A step to paste, where something could not be put back. */
    readonly repair: { readonly title: string; readonly yaml: string } | undefined;
  },
): string {
  const say = facts.messages.summary;
  const rows = restored.map(({ automation, outcome, presentStatus, tries }) => [
    codeHtml(plain(automation.title)),
    codeHtml(automation.id),
    outcome === 'back' ? facts.formerStatus : (presentStatus ?? '?'),
    html(say.restoreResults[outcome]),
    String(tries),
  ]);
  const columns = [say.automation, say.id, say.now, say.result, say.requests];
  return page(facts.title, facts, [
    ...(rows.length > 0 ? table(columns, rows, say.more) : []),
    ...facts.remarks.map((remark) => `<p>${html(remark)}</p>`),
    ...(facts.repair ? [`<p>${html(facts.repair.title)}</p>`, preHtml(facts.repair.yaml)] : []),
  ]);
}

/** The job summary of a step that ended before anything was named. */
export function failureSummary(facts: SummaryFacts): string {
  return [...failureSection(facts.failures, facts), ''].join('\n');
}

/** Adds to the job summary; that it cannot be written is a warning and never a failure. */
export function writeSummary(runner: Runner, html: () => string): void {
  try {
    if (runner.hasSummary) runner.summary(html());
    else runner.warning((say) => say.log.summaryMissing);
  } catch (error) {
    runner.warning((say) => say.log.summaryFailed(messageOf(error)));
  }
}

function page(title: string, facts: SummaryFacts, sections: readonly string[]): string {
  const { messages, appToken, baseUrl, failures } = facts;
  return [
    `<h3>${html(title)}</h3>`,
    ...(appToken === '' ? [] : [`<p>${html(messages.summary.base(appToken, new URL(baseUrl).host))}</p>`]),
    ...sections,
    ...failureSection(failures, facts),
    '',
  ].join('\n');
}

function failureSection(failures: readonly string[], { messages, baseUrl }: SummaryFacts): string[] {
  const isTrusted = (url: string) => url === SUPPORT_URL || trustedLink(url, baseUrl) !== undefined;
  if (failures.length === 0) return [];
  const shown = failures.slice(0, MAX_ROWS).map((failure) => `<li>${linkedHtml(failure, isTrusted)}</li>`);
  return [
    `<h4>${html(messages.summary.failures)}</h4>`,
    `<ul>${shown.join('')}</ul>`,
    ...rest(failures.length - shown.length, messages.summary.more),
  ];
}

function table(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  more: (hidden: number) => string,
): string[] {
  const head = columns.map((column) => `<th>${html(column)}</th>`).join('');
  const body = rows
    .slice(0, MAX_ROWS)
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('');
  return [`<table><tr>${head}</tr>${body}</table>`, ...rest(rows.length - MAX_ROWS, more)];
}

function rest(hidden: number, more: (hidden: number) => string): string[] {
  return hidden > 0 ? [`<p>${html(more(hidden))}</p>`] : [];
}

function codeText(code: number | undefined): string {
  return code === undefined ? '' : String(code);
}
