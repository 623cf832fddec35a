import type { Messages } from '../messages/languages.ts';
import type { Status } from '../platform/automations.ts';
import { answerOf } from '../platform/fault.ts';
import type { Restored } from '../restoring/restore.ts';
import { failing } from '../runner/outputs.ts';
import { codeHtml, html, preHtml } from '../text/html.ts';
import { page, paragraph, type SummaryFacts, stateHtml, table, titleHtml, whereHtml } from './summary.ts';

// A summary may hold 1 MiB with its table.
const MAX_REPAIR_BYTES = 200_000;

/** A step to paste that restores automations, and their ids in one line. */
export interface Repair {
  readonly title: string;
  readonly yaml: string;
  readonly ids: string;
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

function repairHtml({ title, yaml, ids }: Repair, messages: Messages): string[] {
  if (Buffer.byteLength(yaml) + Buffer.byteLength(ids) > MAX_REPAIR_BYTES)
    return [paragraph(messages.restore.stepInLog)];
  return [paragraph(title), preHtml(yaml), paragraph(messages.restore.ids), preHtml(ids)];
}
