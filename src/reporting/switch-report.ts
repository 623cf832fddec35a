import type { Inputs, Manner } from '../runner/inputs.ts';
import { outputsOf, setOutputs } from '../runner/outputs.ts';
import type { Runner } from '../runner/runner.ts';
import type { Ledger } from '../switching/ledger.ts';
import { type contextOf, titleOf } from './context.ts';
import type { describeEnd, Obstacle } from './failures.ts';
import { promiseOf } from './promise.ts';
import type { annotate, Named, Report, reportOfProblems } from './report.ts';
import type { reportSection } from './section.ts';
import { switchSummary, warningHtml, writeSummary } from './summary.ts';

/** How a run of the main step came to its end. */
export interface SwitchEnd {
  /** Whether every automation has the wanted status, or nothing had to be done. */
  readonly isReached: boolean;
  /** Why the run ended before the first write. */
  readonly obstacle?: Obstacle;
  /** The error of ours that ended it. */
  readonly crash?: string;
}

/** What describes failures, which a run that ends well does without. */
export interface FailureWords {
  readonly annotate: typeof annotate;
  readonly contextOf: typeof contextOf;
  readonly describeEnd: typeof describeEnd;
  readonly reportOfProblems: typeof reportOfProblems;
  readonly reportSection: typeof reportSection;
}

/** What there is to tell about, beside the end, and whom to tell. */
export interface SwitchFacts {
  readonly runner: Runner;
  readonly ledger: Ledger;
  readonly inputs: Inputs;
  readonly manner: Manner;
  readonly env: NodeJS.ProcessEnv;
  /** `''` where it was not found out. */
  readonly appToken: string;
  readonly isCancelled: boolean;
  /** What was warned of on the way, for the summary. */
  readonly warnings: readonly Report[];
  /** Loads what describes failures. */
  readonly loadWords: () => Promise<FailureWords>;
  /** Notes for the job's end that the step came to its good end; resolves with why that was not possible. */
  readonly noteSuccess: () => Promise<string | undefined>;
}

/**
 * Tells outputs, annotation and summary how a run of the main step ended.
 *
 * @returns whether it ended well: telling it may fail, too
 */
export async function reportSwitch(end: SwitchEnd, facts: SwitchFacts): Promise<boolean> {
  const { runner, ledger, inputs, appToken, isCancelled, env } = facts;
  const { baseUrl, restore, isDryRun } = inputs;
  const isWell = end.isReached && !isCancelled;
  const bad = isWell ? undefined : await badEnd();
  const unwritten = setOutputs(
    runner,
    outputsOf(ledger, {
      appToken,
      baseUrl,
      failures: bad?.errors ?? [],
      failureOf: bad?.failureOf ?? (() => undefined),
      redact: (text) => runner.redact(text),
    }),
  );
  const unsaved = isWell && unwritten === undefined ? await facts.noteSuccess() : undefined;
  const report = await withUnsaved(bad?.report, unwritten, unsaved);
  if (report) {
    const { annotate } = await facts.loadWords();
    annotate(runner, report, { messages: await runner.messages() });
  } else if (restore !== 'never' && !isDryRun && ledger.entries.length > 0) {
    runner.info((say) => promiseOf(ledger, restore, { stepSucceeded: true, messages: say }));
  }
  if (facts.manner.jobSummary && (ledger.entries.length > 0 || report)) await summarise(report);
  return report === undefined;

  async function badEnd() {
    const { contextOf, describeEnd } = await facts.loadWords();
    const context = contextOf(inputs, { messages: await runner.messages(), appToken, env });
    return describeEnd(ledger, context, { ...end, isCancelled, isDryRun, policy: restore });
  }

  async function withUnsaved(
    known: Report | undefined,
    unwrittenOutputs: string | undefined,
    unsavedState: string | undefined,
  ): Promise<Report | undefined> {
    if (unwrittenOutputs === undefined && unsavedState === undefined) return known;
    const messages = await runner.messages();
    const problem = unsavedState ?? messages.failure.outputFile(unwrittenOutputs ?? '');
    // What kept the first write from being begun may keep its report, too.
    if (known) return { ...known, problems: [...new Set([...known.problems, problem])] };
    const { reportOfProblems } = await facts.loadWords();
    const title = titleOf(messages.report.outcomes.unsaved(ledger.wanted), { messages, baseUrl });
    const promise = promiseOf(ledger, restore, { stepSucceeded: false, messages });
    return reportOfProblems(title, [problem], { promise });
  }

  async function sectionOf(told: Report, inTable: readonly Named[]): Promise<string> {
    const { reportSection } = await facts.loadWords();
    return reportSection(told, { baseUrl, messages: await runner.messages(), inTable });
  }

  async function summarise(told: Report | undefined): Promise<void> {
    const messages = await runner.lines();
    const automations = ledger.entries.map(({ automation }) => automation);
    const section = told && (await sectionOf(told, automations));
    const warnings = await Promise.all(
      facts.warnings.map(async (warning) => warningHtml(warning.title, await sectionOf(warning, []))),
    );
    const common = { messages, appToken, baseUrl, webAddress: inputs.targets.webAddress };
    writeSummary(runner, () =>
      switchSummary(ledger, {
        ...common,
        isDryRun,
        restore,
        warnings,
        bad: told && section !== undefined ? { title: `❌ ${told.title}`, section } : undefined,
      }),
    );
  }
}
