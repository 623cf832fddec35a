import type { Messages } from '../messages/en.ts';
import { encodeNotes, encodeRecord, type Note, type RestoreRecord, SUCCEEDED } from '../restoring/record.ts';
import type { Entry } from '../switching/ledger.ts';
import { messageOf } from './report.ts';
import type { Runner } from './runner.ts';

/** Thrown where the step ends before the first write, with the failures as people will read them. */
export class NothingSwitched extends Error {
  override readonly name = 'NothingSwitched';
  readonly failures: readonly string[];

  constructor(failures: readonly string[]) {
    super(failures.join(' '));
    this.failures = failures;
  }
}

/** What is written to the state while a step switches: first the record of what to put back, then what became of it. */
export class WriteAhead {
  readonly #runner: Runner;
  readonly #messages: Messages;
  readonly #due: readonly Entry[];
  readonly #notes: Note[];

  /** @param due the entries of the record, in its order */
  constructor(runner: Runner, messages: Messages, due: readonly Entry[]) {
    this.#runner = runner;
    this.#messages = messages;
    this.#due = due;
    this.#notes = due.map(() => 'unknown');
  }

  /**
   * Saves the record, before the first write.
   *
   * @throws {NothingSwitched} where it cannot be saved whole
   */
  save(record: RestoreRecord): void {
    const { failure, log } = this.#messages;
    const refuse = (why: string) => new NothingSwitched([failure.stateFile(why)]);
    const values = encodeRecord(record);
    if (!values) throw refuse(failure.stateTooLarge);
    if (!this.#runner.hasState) throw refuse(failure.stateMissing);
    try {
      for (const { name, value } of values) this.#runner.saveState(name, value);
    } catch (error) {
      throw refuse(messageOf(error));
    }
    this.#runner.info(log.willRestore(this.#due.length, record.formerStatus, record.policy));
  }

  /** Notes how the switch of an entry ended. The record alone is enough, so that a failure here is no failure. */
  note(entry: Entry): void {
    this.#notes[this.#due.indexOf(entry)] = noteOf(entry);
    const { name, value } = encodeNotes(this.#notes);
    try {
      this.#runner.saveState(name, value);
    } catch (error) {
      this.#runner.info(this.#messages.log.noteFailed(messageOf(error)));
    }
  }

  /**
   * Notes that the step came to its good end, on which the policies depend.
   *
   * @returns why that was not possible, `undefined` where it was
   */
  succeed(): string | undefined {
    try {
      this.#runner.saveState(SUCCEEDED, 'true');
      return undefined;
    } catch (error) {
      return this.#messages.failure.stateFile(messageOf(error));
    }
  }
}

// Only what no late request can make wrong.
function noteOf({ outcome, isUndecided }: Entry): Note {
  if (isUndecided) return 'unknown';
  if (outcome === 'switched') return 'switched';
  return outcome === 'untried' ? 'never-sent' : 'refused';
}
