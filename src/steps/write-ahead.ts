import type { Messages } from '../messages/languages.ts';
import { oppositeOf } from '../platform/automations.ts';
import { linksOf } from '../reporting/context.ts';
import { annotate, type Report, reportOfProblems } from '../reporting/report.ts';
import { titleOf } from '../reporting/title.ts';
import { encodeNotes, encodeRecord, type Note, type RestoreRecord, SUCCEEDED } from '../restoring/record.ts';
import type { Inputs, Manner } from '../runner/inputs.ts';
import type { Runner } from '../runner/runner.ts';
import type { Entry, Ledger } from '../switching/ledger.ts';
import { messageOf } from '../text/plain.ts';

/** What a record is made from, beside the ledger. */
export interface RecordFacts {
  readonly inputs: Inputs;
  readonly manner: Manner;
  readonly appToken: string;
  readonly env: NodeJS.ProcessEnv;
  /** Told what the job summary should repeat. */
  readonly onWarning: (report: Report) => void;
}

/**
 * Saves what the job's end will need, before the first write.
 *
 * @returns what keeps the record; `undefined` where there is nothing to put back; a text where it could not be saved
 */
export async function prepareRestore(
  runner: Runner,
  { wanted, due, unchanged }: Ledger,
  facts: RecordFacts,
): Promise<WriteAhead | string | undefined> {
  // Of all automations of a Base, one is off for good: a warning at every run would be read by nobody.
  if (unchanged.length > 0 && !facts.inputs.targets.all) {
    warnOfHeld(runner, { wanted, unchanged }, { ...facts, messages: await runner.messages() });
  }
  if (due.length === 0) return undefined;
  const writeAhead = new WriteAhead(runner, due);
  const record = recordOf(due, facts);
  if (record.credentials) runner.info((say) => say.log.credentialsSaved);
  const unsaved = await writeAhead.save(record);
  if (unsaved !== undefined) return unsaved;
  return writeAhead;
}

// Nothing tells whether an earlier run left them so, or another job is holding them.
function warnOfHeld(
  runner: Runner,
  { wanted, unchanged }: Pick<Ledger, 'wanted' | 'unchanged'>,
  { inputs, appToken, env, onWarning, messages }: RecordFacts & { readonly messages: Messages },
): void {
  const { report: say, log } = messages;
  const { length } = unchanged;
  const { baseUrl, targets } = inputs;
  const outcome = say.outcomes.heldBefore(length, wanted);
  const base = targets.webAddress ?? messages.report.base(appToken);
  const advice = log.leftBefore(length, wanted, oppositeOf(wanted), base);
  const automations = unchanged.map(({ automation }) => automation);
  const groups = [{ label: say.groups.unchanged(wanted), automations }];
  const links = linksOf({ webAddress: targets.webAddress, baseUrl, env });
  const report = reportOfProblems(titleOf(outcome, { messages, baseUrl }), [advice], { groups, links });
  onWarning(report);
  annotate(runner, report, { messages, level: 'warning' });
}

function recordOf(due: readonly Entry[], { inputs, manner, appToken, env }: RecordFacts): RestoreRecord {
  const { baseUrl, restore, credentials, status, ...limits } = inputs;
  const { language, jobSummary } = manner;
  return {
    baseUrl,
    appToken,
    ...(inputs.targets.webAddress && { webAddress: inputs.targets.webAddress }),
    policy: restore,
    formerStatus: oppositeOf(status),
    automations: due.map(({ automation: { id, title = '' } }) => ({ id, title })),
    maxAttempts: limits.maxAttempts,
    timeoutSeconds: limits.timeoutSeconds,
    requestTimeoutSeconds: limits.requestTimeoutSeconds,
    language,
    jobSummary,
    // Inputs are evaluated wrongly at the job's end inside a composite action, secrets included.
    ...(env.GITHUB_ACTION_PATH ? { credentials } : {}),
  };
}

/** What is written to the state while a step switches: first the record of what to put back, then what became of it. */
export class WriteAhead {
  readonly #runner: Runner;
  readonly #due: readonly Entry[];
  readonly #notes: Note[];

  /** @param due the entries of the record, in its order */
  constructor(runner: Runner, due: readonly Entry[]) {
    this.#runner = runner;
    this.#due = due;
    this.#notes = due.map(() => 'unknown');
  }

  /**
   * Saves the record, before the first write.
   *
   * @returns why it could not be saved whole, `undefined` where it could
   */
  async save(record: RestoreRecord): Promise<string | undefined> {
    const values = encodeRecord(record);
    if (!values) return this.#refusal((say) => say.stateTooLarge);
    if (!this.#runner.hasState) return this.#refusal((say) => say.stateMissing);
    try {
      for (const { name, value } of values) this.#runner.saveState(name, value);
      return undefined;
    } catch (error) {
      return this.#refusal(() => messageOf(error));
    }
  }

  /** Notes how the switch of an entry ended. The record alone is enough, so that a failure here is no failure. */
  note(entry: Entry): void {
    this.#notes[this.#due.indexOf(entry)] = noteOf(entry);
    const { name, value } = encodeNotes(this.#notes);
    try {
      this.#runner.saveState(name, value);
    } catch (error) {
      this.#runner.info((say) => say.log.noteFailed(messageOf(error)));
    }
  }

  /**
   * Notes that the step came to its good end, on which the policies depend.
   *
   * @returns why that was not possible, `undefined` where it was
   */
  async succeed(): Promise<string | undefined> {
    try {
      this.#runner.saveState(SUCCEEDED, 'true');
      return undefined;
    } catch (error) {
      return this.#refusal(() => messageOf(error));
    }
  }

  async #refusal(why: (say: Messages['failure']) => string): Promise<string> {
    const { failure } = await this.#runner.messages();
    return failure.stateFile(why(failure));
  }
}

// Only what no late request can make wrong.
function noteOf({ outcome, isUndecided }: Entry): Note {
  if (isUndecided) return 'unknown';
  if (outcome === 'switched') return 'switched';
  return outcome === 'untried' ? 'never-sent' : 'refused';
}
