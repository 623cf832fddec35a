import type { Messages } from '../messages/languages.ts';
import { setOutputs } from '../runner/outputs.ts';
import { contextOf } from './context.ts';
import { describeEnd } from './failures.ts';
import { promiseOf } from './promise.ts';
import { annotate, type Report, reportOfProblems } from './report.ts';
import { reportSection, warningSections } from './section.ts';
import { SIGNS, writeSummary } from './summary.ts';
import { outputsFor, type SwitchEnd, type SwitchFacts } from './switch-report.ts';
import { switchSummary } from './switch-summary.ts';
import { titleOf } from './title.ts';

/** Tells outputs, annotation and summary of a run of the main step that did not come to a good end. */
export async function reportBadEnd(end: SwitchEnd, facts: SwitchFacts): Promise<void> {
  const { runner, ledger, inputs, appToken, isCancelled, env } = facts;
  const { isDryRun, restore: policy } = inputs;
  const messages = await runner.messages();
  const context = contextOf(inputs, { messages, appToken, env });
  const { report, errors, failureOf } = describeEnd(ledger, context, {
    ...end,
    isCancelled,
    isDryRun,
    policy,
  });
  const unwritten = setOutputs(runner, outputsFor(facts, { failures: errors, failureOf }));
  const problems = unwritten === undefined ? [] : [messages.failure.outputFile(unwritten)];
  // What kept the first write from being begun may keep its report, too.
  tell({ ...report, problems: [...new Set([...report.problems, ...problems])] }, messages, facts);
}

/**
 * Tells annotation and summary of a run that did all it should, but could not say so to later steps or to the job's
 * end.
 *
 * @param problem what could not be written
 */
export async function reportUnsaved(
  problem: (say: Messages['failure']) => string,
  facts: SwitchFacts,
): Promise<void> {
  const { runner, ledger, inputs } = facts;
  const messages = await runner.messages();
  const title = titleOf(messages.report.outcomes.unsaved(ledger.wanted), {
    messages,
    baseUrl: inputs.baseUrl,
  });
  const promise = promiseOf(ledger, inputs.restore, { stepSucceeded: false, messages });
  tell(reportOfProblems(title, [problem(messages.failure)], { promise }), messages, facts);
}

function tell(report: Report, messages: Messages, facts: SwitchFacts): void {
  const { runner, ledger, inputs, appToken } = facts;
  const { baseUrl, isDryRun, restore, targets } = inputs;
  annotate(runner, report, { messages });
  if (!facts.manner.jobSummary) return;
  const inTable = ledger.entries.map(({ automation }) => automation);
  writeSummary(runner, () =>
    switchSummary(ledger, {
      messages,
      appToken,
      baseUrl,
      webAddress: targets.webAddress,
      isDryRun,
      restore,
      warnings: warningSections(facts.warnings, { baseUrl, messages }),
      bad: {
        title: `${SIGNS.bad} ${report.title}`,
        section: reportSection(report, { baseUrl, messages, inTable }),
      },
    }),
  );
}
