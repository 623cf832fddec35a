import type { Messages } from '../messages/en.ts';
import { encodeNotes, encodeRecord, type Note, type RestoreRecord, SUCCEEDED } from '../restoring/record.ts';
import type { Entry } from '../switching/ledger.ts';
import { messageOf } from './report.ts';
import type { Runner } from './runner.ts';

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
