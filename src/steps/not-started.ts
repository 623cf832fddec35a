import type { Messages } from '../messages/languages.ts';
import { annotate, reportOfProblems } from '../reporting/report.ts';
import { reportSection } from '../reporting/section.ts';
import { page, SIGNS, writeSummary } from '../reporting/summary.ts';
import { titleOf } from '../reporting/title.ts';
import type { Manner } from '../runner/inputs.ts';
import { likelyBaseUrl } from '../runner/likely-host.ts';
import { outputsOf, setOutputs } from '../runner/outputs.ts';
import type { Runner } from '../runner/runner.ts';
import { Ledger } from '../switching/ledger.ts';

/** What ended a step before anything was sent: the outcome for the title, and what is wrong. */
export interface NotStarted {
  readonly outcome: string;
  readonly problems: readonly string[];
  /** The host that would have been called; `''` where that is not known. */
  readonly baseUrl?: string;
}

/** Tells annotation, outputs and summary why a main step ended before anything was sent. */
export async function reportNotStarted(
  runner: Runner,
  manner: Manner,
  obstacle: (messages: Messages) => NotStarted,
): Promise<void> {
  const messages = await runner.messages();
  const { outcome, problems, baseUrl = '' } = obstacle(messages);
  const title = titleOf(outcome, {
    messages,
    baseUrl: baseUrl || likelyBaseUrl((name) => runner.input(name)),
  });
  const report = reportOfProblems(title, problems, { promise: messages.report.promise.nothingSent });
  annotate(runner, report, { messages });
  const facts = { appToken: '', baseUrl: '', failures: problems, failureOf: () => undefined };
  setOutputs(runner, outputsOf(new Ledger('Enable', []), { ...facts, redact: (text) => text }));
  if (manner.jobSummary) {
    const section = reportSection(report, { baseUrl: '', messages, inTable: [] });
    writeSummary(runner, () => page(`${SIGNS.bad} ${title}`, [section]));
  }
}
