import type { Inputs, Manner } from '../runner/inputs.ts';
import { outputsOf, setOutputs } from '../runner/outputs.ts';
import type { Runner } from '../runner/runner.ts';
import type { Ledger } from '../switching/ledger.ts';
import type { annotate } from './annotation.ts';
import type { contextOf, reportOn } from './failures.ts';
import { switchSummary, writeSummary } from './summary.ts';

/** How a run of the main step came to its end. */
export interface SwitchEnd {
  /** Whether every automation has the wanted status, or nothing had to be done. */
  readonly isReached: boolean;
  /** Why the run ended before the first write. */
  readonly nothingSwitched?: readonly string[];
  /** The error of ours that ended it. */
  readonly crash?: string;
}

/** What there is to tell about, beside the end, and whom to tell. */
export interface SwitchFacts {
  readonly runner: Runner;
  readonly ledger: Ledger;
  readonly inputs: Inputs;
  readonly manner: Manner;
  /** `''` where it was not found out. */
  readonly appToken: string;
  readonly isCancelled: boolean;
  /** Loads what describes failures, which a run that ends well does without. */
  readonly loadFailures: () => Promise<{
    readonly annotate: typeof annotate;
    readonly contextOf: typeof contextOf;
    readonly reportOn: typeof reportOn;
  }>;
  /** Notes for the job's end that the step came to its good end; resolves with why that was not possible. */
  readonly noteSuccess: () => Promise<string | undefined>;
}

/**
 * Tells outputs, annotation and summary how a run of the main step ended.
 *
 * @returns whether it ended well: telling it may fail, too
 */
export async function reportSwitch(end: SwitchEnd, facts: SwitchFacts): Promise<boolean> {
  const { runner, ledger, inputs, manner, appToken, isCancelled } = facts;
  const { baseUrl, isDryRun, restore } = inputs;
  const { isReached, ...why } = end;
  const isWell = isReached && !isCancelled;
  const report = isWell ? undefined : await describeEnd();
  const failures = [...(report?.failures ?? [])];
  const unwritten = setOutputs(
    runner,
    outputsOf(ledger, {
      appToken,
      baseUrl,
      failures,
      failureOf: report?.failureOf ?? (() => undefined),
      redact: (text) => runner.redact(text),
    }),
  );
  if (unwritten !== undefined) {
    failures.push((await runner.messages()).failure.outputFile(unwritten));
  }
  const unsaved = isReached && failures.length === 0 ? await facts.noteSuccess() : undefined;
  if (unsaved !== undefined) failures.push(unsaved);

  if (failures.length > 0) {
    const { annotate } = await facts.loadFailures();
    const { more } = (await runner.messages()).failure;
    annotate(runner, failures, { head: report?.head ?? [], more });
  }
  if (manner.jobSummary && (ledger.entries.length > 0 || failures.length > 0)) {
    const messages = await runner.messages();
    writeSummary(runner, () =>
      switchSummary(ledger, { isDryRun, restore, appToken, baseUrl, failures, messages }),
    );
  }
  return isReached && failures.length === 0;

  async function describeEnd() {
    const { contextOf, reportOn } = await facts.loadFailures();
    return reportOn(ledger, contextOf(inputs, await runner.messages()), { ...why, isCancelled });
  }
}
