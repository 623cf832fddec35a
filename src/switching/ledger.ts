import type { Answer } from '../platform/answer.ts';
import type { Status } from '../platform/automations.ts';
import { answerOf, type Fault, isRepeat } from '../platform/fault.ts';
import type { Failure, Reason, TaskEnd } from '../retry/stage.ts';

/** One automation of a Base. */
export interface Automation {
  readonly id: string;
  /** `undefined` where no list was read. */
  readonly title?: string;
  /** Its status before this step; `undefined` where no list was read. */
  readonly formerStatus?: Status;
}

/** What became of one automation, as far as that is known at this moment. */
export type Outcome =
  /** This step gave it the wanted status. */
  | 'switched'
  /** It had the wanted status already, and nothing was sent. */
  | 'unchanged'
  /** It was tried, and certainly not switched. */
  | 'refused'
  /** A request was sent and no definite answer came: the platform may have carried it out, or still may. */
  | 'unknown'
  /** No request was sent. */
  | 'untried';

/** The account of one automation: its tries, and how they ended. Right at every moment, also in mid-request. */
export class Entry {
  readonly automation: Automation;
  readonly #isUnchanged: boolean;
  #tries = 0;
  #undecidedTries = 0;
  #answer: Answer | undefined;
  #end: TaskEnd | undefined;
  /** Whether a reading showed that it is done after all. */
  #wasRead = false;

  constructor(automation: Automation, wanted: Status) {
    this.automation = automation;
    this.#isUnchanged = automation.formerStatus === wanted;
  }

  /** Notes that a request is about to be sent. */
  begin(): void {
    this.#tries += 1;
    this.#undecidedTries += 1;
    this.#answer = undefined;
  }

  /** Notes the platform's consent to the request that was begun last. */
  succeed(answer: Answer): void {
    this.#undecidedTries -= 1;
    this.#answer = answer;
    if (answer.isRepeat) this.#countLost();
  }

  /** Notes the fault of the request that was begun last, and whether it is certain that it was not carried out. */
  fail(fault: Fault, { isDefinite }: { readonly isDefinite: boolean }): void {
    if (isDefinite) this.#undecidedTries -= 1;
    this.#answer = answerOf(fault);
    if (isRepeat(fault)) this.#countLost();
  }

  // The request had been sent before, and no answer came.
  #countLost(): void {
    this.#tries += 1;
    this.#undecidedTries += 1;
  }

  /** Notes that no further request follows. */
  close(end: TaskEnd): void {
    this.#end = end;
    this.#wasRead = end.done && this.#answer?.code !== 0;
    // What the last request met has become meaningless.
    if (this.#wasRead) this.#answer = undefined;
  }

  /** Requests sent so far. */
  get tries(): number {
    return this.#tries;
  }

  /** The answer to the last request; `undefined` where none came. */
  get answer(): Answer | undefined {
    return this.#answer;
  }

  /** Whether there is a request to which no definite answer came, so that it may still be carried out. */
  get isUndecided(): boolean {
    return this.#undecidedTries > 0;
  }

  /** Why the automation does not have the wanted status; `undefined` while that is open, and after success. */
  get failure(): { readonly fault?: Fault; readonly reason: Reason } | undefined {
    return this.#end?.done === false ? this.#end : undefined;
  }

  get outcome(): Outcome {
    if (this.#isUnchanged) return 'unchanged';
    if (this.#end?.done) return 'switched';
    if (this.isUndecided) return 'unknown';
    return this.#tries > 0 ? 'refused' : 'untried';
  }

  /** Whether this step changed the automation: `undefined` where that is not known. */
  get isChanged(): boolean | undefined {
    const { outcome } = this;
    if (outcome === 'unknown') return undefined;
    if (outcome !== 'switched') return false;
    // As wanted, and each request of ours refused: somebody else did it, or the platform repeated ours.
    if (this.#wasRead && !this.isUndecided) return undefined;
    return this.automation.formerStatus === undefined ? undefined : true;
  }
}

/** The account of a whole stage. */
export class Ledger {
  /** The status that every automation is to have. */
  readonly wanted: Status;
  readonly entries: readonly Entry[];
  /** What every automation needed and could not be had, such as a token. */
  prerequisiteFailure: Failure | undefined;
  readonly #failed: Entry[] = [];

  constructor(wanted: Status, automations: readonly Automation[]) {
    this.wanted = wanted;
    this.entries = automations.map((automation) => new Entry(automation, wanted));
  }

  /** The entries that have to be switched. */
  get due(): readonly Entry[] {
    return this.entries.filter((entry) => entry.outcome !== 'unchanged');
  }

  /** The entries that already had the wanted status. */
  get unchanged(): readonly Entry[] {
    return this.entries.filter((entry) => entry.outcome === 'unchanged');
  }

  /** Notes how an entry ended. */
  close(entry: Entry, end: TaskEnd): void {
    entry.close(end);
    if (!end.done) this.#failed.push(entry);
  }

  /** The entries that failed, first the one that failed first. */
  get failed(): readonly Entry[] {
    return this.#failed;
  }

  /** Whether every automation has the wanted status. */
  get isComplete(): boolean {
    return this.due.every((entry) => entry.outcome === 'switched');
  }

  /** Requests sent for all automations together. */
  get tries(): number {
    return this.entries.reduce((sum, entry) => sum + entry.tries, 0);
  }

  /** The answer that decided: that of the first failure, or of the last success. */
  get decidingAnswer(): Answer | undefined {
    if (this.prerequisiteFailure) return answerOf(this.prerequisiteFailure.fault);
    const [first] = this.#failed;
    return first ? first.answer : this.due.at(-1)?.answer;
  }
}
