import type { Inputs, Manner } from '../runner/inputs.ts';
import { type OutputFacts, type Outputs, outputsOf, setOutputs } from '../runner/outputs.ts';
import type { Runner } from '../runner/runner.ts';
import type { Ledger } from '../switching/ledger.ts';
import type { reportBadEnd, reportUnsaved } from './bad-end.ts';
import type { Obstacle } from './failures.ts';
import { promiseOf } from './promise.ts';
import type { Report } from './report.ts';
import type { warningSections } from './section.ts';
import { writeSummary } from './summary.ts';
import { switchSummary } from './switch-summary.ts';

/** How a run of the main step came to its end. */
export interface SwitchEnd {
  /** Whether every automation has the wanted status, or nothing had to be done. */
  readonly isReached: boolean;
  /** Why the run ended before the first write. */
  readonly obstacle?: Obstacle;
  /** The error of ours that ended it. */
  readonly crash?: string;
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
  /** Loads what only some ends need. */
  readonly load: () => Promise<UnusualEnds>;
  /** Notes for the job's end that the step came to its good end; resolves with why that was not possible. */
  readonly noteSuccess: () => Promise<string | undefined>;
}

/** What tells of bad ends and of warnings, which most runs do without. */
export interface UnusualEnds {
  readonly reportBadEnd: typeof reportBadEnd;
  readonly reportUnsaved: typeof reportUnsaved;
  readonly warningSections: typeof warningSections;
}

/**
 * Tells outputs, annotation and summary how a run of the main step ended.
 *
 * @returns whether it ended well: telling it may fail, too
 */
export async function reportSwitch(end: SwitchEnd, facts: SwitchFacts): Promise<boolean> {
  const { runner, ledger, inputs } = facts;
  const { baseUrl, restore, isDryRun, targets } = inputs;
  if (!end.isReached || facts.isCancelled) {
    const { reportBadEnd } = await facts.load();
    await reportBadEnd(end, facts);
    return false;
  }
  const unwritten = setOutputs(runner, outputsFor(facts, { failures: [], failureOf: () => undefined }));
  const unsaved = unwritten === undefined ? await facts.noteSuccess() : undefined;
  if (unwritten !== undefined || unsaved !== undefined) {
    const { reportUnsaved } = await facts.load();
    await reportUnsaved((say) => unsaved ?? say.outputFile(unwritten ?? ''), facts);
    return false;
  }
  if (ledger.entries.length === 0) return true;
  if (restore !== 'never' && !isDryRun) {
    runner.info((say) => promiseOf(ledger, restore, { stepSucceeded: true, messages: say }));
  }
  if (facts.manner.jobSummary) {
    const messages = await runner.lines();
    const warnings = await warningsOf(facts);
    const { appToken } = facts;
    const { webAddress } = targets;
    writeSummary(runner, () =>
      switchSummary(ledger, { messages, appToken, baseUrl, webAddress, isDryRun, restore, warnings }),
    );
  }
  return true;
}

/** The outputs of a run. */
export function outputsFor(
  { runner, ledger, inputs, appToken }: SwitchFacts,
  bad: Pick<OutputFacts, 'failures' | 'failureOf'>,
): Outputs {
  const redact = (text: string) => runner.redact(text);
  return outputsOf(ledger, { ...bad, appToken, baseUrl: inputs.baseUrl, redact });
}

async function warningsOf({ runner, inputs, warnings, load }: SwitchFacts): Promise<readonly string[]> {
  if (warnings.length === 0) return [];
  const { warningSections } = await load();
  return warningSections(warnings, { baseUrl: inputs.baseUrl, messages: await runner.messages() });
}
