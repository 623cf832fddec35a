import { answerOf } from '../platform/fault.ts';
import type { Policy } from '../restoring/record.ts';
import { failing } from '../runner/outputs.ts';
import type { Ledger, Outcome } from '../switching/ledger.ts';
import { codeHtml, html } from '../text/html.ts';
import { promiseOf } from './promise.ts';
import {
  page,
  paragraph,
  SIGNS,
  type SummaryFacts,
  stateHtml,
  table,
  titleHtml,
  whereHtml,
} from './summary.ts';
import { titleOf } from './title.ts';

/** A bad end, as a summary shows it. */
export interface BadEndHtml {
  /** With a sign that is seen at a glance. */
  readonly title: string;
  /** HTML of what stands before the table. */
  readonly section: string;
}

// Where a response is missing, that nobody knows is what matters.
const UNKNOWN = '<b>?</b>';

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
