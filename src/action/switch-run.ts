import type { Messages } from '../messages/en.ts';
import { oppositeOf } from '../platform/automations.ts';
import type { RestoreRecord } from '../restoring/record.ts';
import { PrerequisiteError } from '../retry/schedule.ts';
import { Base, type Session } from '../switching/base.ts';
import { type Entry, Ledger } from '../switching/ledger.ts';
import { switchAll } from '../switching/switch-all.ts';
import { resolveAppToken, resolveAutomations, saysAbsent, UnresolvedError } from '../switching/targets.ts';
import {
  describeEntry,
  describeFailure,
  describeFailures,
  describeUnresolved,
  explain,
  type FailureContext,
  nameFault,
  nameOf,
} from './failures.ts';
import type { Inputs, Manner } from './inputs.ts';
import { idList, outputsOf } from './outputs.ts';
import { annotate, describeCrash, fitNames, setOutputs, writeSummary } from './report.ts';
import type { Runner } from './runner.ts';
import { logRetry, openSession, type World } from './session.ts';
import { switchSummary } from './summary.ts';
import { NothingSwitched, WriteAhead } from './write-ahead.ts';

/** How a run came to its end. */
interface End {
  /** Whether every automation has the wanted status, or nothing had to be done. */
  readonly isReached: boolean;
  /** Why the run ended before the first write. */
  readonly nothingSwitched?: readonly string[];
  /** The error of ours that ended it. */
  readonly crash?: string;
}

/** One run of the main step with valid inputs. Tells log, outputs, annotation, summary and state what became of it. */
export class SwitchRun {
  readonly #runner: Runner;
  readonly #world: World;
  readonly #inputs: Inputs;
  readonly #manner: Manner;
  readonly #messages: Messages;
  readonly #context: FailureContext;
  #appToken: string;
  #ledger: Ledger;
  #writeAhead: WriteAhead | undefined;

  constructor(settings: {
    readonly runner: Runner;
    readonly world: World;
    readonly inputs: Inputs;
    readonly manner: Manner;
    readonly messages: Messages;
  }) {
    const { runner, world, inputs, manner, messages } = settings;
    this.#runner = runner;
    this.#world = world;
    this.#inputs = inputs;
    this.#manner = manner;
    this.#messages = messages;
    this.#appToken = inputs.targets.place.kind === 'base' ? inputs.targets.place.appToken : '';
    this.#ledger = new Ledger(inputs.status, []);
    this.#context = {
      messages,
      baseUrl: inputs.baseUrl,
      appId: 'app' in inputs.credentials ? inputs.credentials.app.appId : '',
      timeoutSeconds: inputs.timeoutSeconds,
      limit: 'inputs',
    };
  }

  /** Switches the automations; resolves with whether every one has the wanted status. */
  async run(): Promise<boolean> {
    const { signal } = this.#world;
    signal.addEventListener('abort', () => {
      this.#runner.info(this.#messages.log.cancelled(String(signal.reason)));
    });
    try {
      return this.#finish({ isReached: await this.#reachGoal() });
    } catch (error) {
      if (!(error instanceof NothingSwitched)) throw error;
      return this.#finish({ isReached: false, nothingSwitched: error.failures });
    }
  }

  /** Reports what has become of the automations when an error of ours ended the run. */
  async crash(error: unknown): Promise<void> {
    await this.#finish({ isReached: false, crash: describeCrash(this.#runner, error, this.#messages) });
  }

  /** Does what the inputs ask for; `false` where an automation does not have the wanted status. */
  async #reachGoal(): Promise<boolean> {
    const { targets, baseUrl, isDryRun, ifUnchanged, restore } = this.#inputs;
    const { log, failure } = this.#messages;
    if (!targets.all && targets.ids.length + targets.titles.length === 0) {
      this.#runner.info(log.nothingToDo);
      return true;
    }
    const session = this.#openSession();
    const base = await this.#resolve(session);
    const ledger = this.#ledger;
    const unchanged = this.#names(ledger.unchanged);
    if (ifUnchanged === 'fail' && unchanged.length > 0) {
      throw new NothingSwitched([failure.alreadySo(unchanged, ledger.wanted)]);
    }
    if (isDryRun) {
      this.#logDryRun();
      return true;
    }
    const { due } = ledger;
    if (due.length > 0) {
      this.#runner.info(log.start(due.length, base.appToken, ledger.wanted, baseUrl));
    }
    for (const entry of ledger.unchanged) this.#logOutcome(entry);
    if (restore !== 'never' && unchanged.length > 0) {
      this.#runner.warning(
        log.leftBefore(fitNames(unchanged, this.#messages), ledger.wanted, oppositeOf(ledger.wanted)),
      );
    }
    const isRecorded = restore !== 'never' && due.length > 0;
    if (isRecorded) {
      this.#writeAhead = new WriteAhead(this.#runner, this.#messages, due);
      this.#writeAhead.save(this.#record(due));
    }
    this.#runner.output('changed_workflow_ids', idList(due));
    await switchAll(ledger, base, session, {
      onRetry: (entry, retry) =>
        logRetry(this.#runner, this.#messages, log.subjects.switch(this.#name(entry)), retry),
      onEnd: (entry) => {
        this.#writeAhead?.note(entry);
        this.#logOutcome(entry);
      },
    });
    return ledger.isComplete;
  }

  #openSession(): Session {
    const { clock, random, signal } = this.#world;
    const { maxAttempts, timeoutSeconds } = this.#inputs;
    const deadline = clock.now() + timeoutSeconds * 1000;
    return openSession({
      ...this.#inputs,
      runner: this.#runner,
      messages: this.#messages,
      options: { maxAttempts, deadline, clock, random, signal },
    });
  }

  async #resolve(session: Session): Promise<Base> {
    const { targets, baseUrl, restore, ifUnchanged, isDryRun, status } = this.#inputs;
    const { log } = this.#messages;
    const withStatus = restore !== 'never' || ifUnchanged !== 'send' || isDryRun;
    try {
      if (this.#appToken === '') this.#runner.info(log.lookingUp(baseUrl));
      this.#appToken = await resolveAppToken(targets, session);
      const base = new Base(this.#appToken, session);
      if (withStatus || targets.all || targets.titles.length > 0) {
        this.#runner.info(log.resolving(this.#appToken, baseUrl));
      }
      const { automations, newerListFailure } = await resolveAutomations(targets, base, withStatus);
      this.#ledger = new Ledger(status, automations);
      if (newerListFailure) {
        this.#runner.warning(
          saysAbsent(newerListFailure)
            ? log.newerListAbsent(nameFault(newerListFailure.fault, this.#messages))
            : log.newerListFailed(explain(newerListFailure, this.#context)),
        );
      }
      return base;
    } catch (error) {
      if (error instanceof UnresolvedError) {
        const { problems, newerListFailure } = error;
        this.#ledger.prerequisiteFailure = newerListFailure;
        throw new NothingSwitched([
          ...problems.map((problem) => describeUnresolved(problem, this.#messages)),
          ...(newerListFailure ? [describeFailure(newerListFailure, this.#context)] : []),
        ]);
      }
      if (!(error instanceof PrerequisiteError)) throw error;
      this.#ledger.prerequisiteFailure = error;
      throw new NothingSwitched([describeFailure(error, this.#context)]);
    }
  }

  #record(due: readonly Entry[]): RestoreRecord {
    const { baseUrl, restore, credentials, status, ...limits } = this.#inputs;
    const { language, jobSummary } = this.#manner;
    return {
      baseUrl,
      appToken: this.#appToken,
      policy: restore,
      formerStatus: oppositeOf(status),
      automations: due.map(({ automation: { id, title = '' } }) => ({ id, title })),
      maxAttempts: limits.maxAttempts,
      timeoutSeconds: limits.timeoutSeconds,
      requestTimeoutSeconds: limits.requestTimeoutSeconds,
      language,
      jobSummary,
      // Inputs are evaluated wrongly at the job's end inside a composite action, secrets included.
      ...(this.#world.env.GITHUB_ACTION_PATH ? { credentials } : {}),
    };
  }

  #logOutcome(entry: Entry): void {
    const say = this.#messages.log.outcomes[entry.outcome];
    this.#runner.info(say(this.#name(entry), this.#ledger.wanted));
  }

  #logDryRun(): void {
    const { log } = this.#messages;
    const { entries, wanted } = this.#ledger;
    this.#runner.info(log.dryRun);
    for (const entry of entries) {
      const name = this.#name(entry);
      const { formerStatus = '' } = entry.automation;
      this.#runner.info(
        entry.outcome === 'unchanged'
          ? log.wouldStay(name, wanted)
          : log.wouldSwitch(name, formerStatus, wanted),
      );
    }
  }

  async #finish(end: End): Promise<boolean> {
    const messages = this.#messages;
    const ledger = this.#ledger;
    const { head, failures: described } = this.#failures(end);
    const failures = [...described];
    const facts = { appToken: this.#appToken, baseUrl: this.#inputs.baseUrl, failures };
    const unwritten = setOutputs(
      this.#runner,
      outputsOf(ledger, {
        ...facts,
        failureOf: (entry) => describeEntry(entry, ledger, this.#context),
        redact: (text) => this.#runner.redact(text),
      }),
    );
    if (unwritten !== undefined) failures.push(messages.failure.outputFile(unwritten));
    const unsaved = end.isReached && failures.length === 0 ? this.#writeAhead?.succeed() : undefined;
    if (unsaved !== undefined) failures.push(unsaved);

    if (failures.length > 0) annotate(this.#runner, failures, { head, more: messages.failure.more });
    await writeSummary(this.#runner, messages, {
      isWanted: this.#manner.jobSummary && (ledger.entries.length > 0 || failures.length > 0),
      html: () => switchSummary(ledger, { ...this.#inputs, ...facts, messages }),
    });
    return end.isReached && failures.length === 0;
  }

  #failures({ nothingSwitched, crash }: End): {
    readonly head: readonly string[];
    readonly failures: readonly string[];
  } {
    const { failure } = this.#messages;
    const ledger = this.#ledger;
    if (this.#world.signal.aborted) return { head: [], failures: [this.#cancellation()] };
    if (nothingSwitched) return { head: [failure.unresolvedHeading], failures: nothingSwitched };
    const described = describeFailures(ledger, this.#context);
    if (crash !== undefined) return { head: [], failures: [crash, ...described] };
    const heading = failure.heading(ledger.failed.length, ledger.entries.length, ledger.wanted);
    return { head: heading === '' ? [] : [heading], failures: described };
  }

  #cancellation(): string {
    const { failure } = this.#messages;
    const names = (...outcomes: Entry['outcome'][]) =>
      fitNames(
        this.#names(this.#ledger.entries.filter((entry) => outcomes.includes(entry.outcome))),
        this.#messages,
      );
    const { sentences } = this.#messages;
    if (this.#ledger.entries.length === 0) return sentences([failure.cancelled, failure.unresolvedHeading]);
    const outcome = {
      switched: names('switched'),
      notSwitched: names('refused', 'untried', 'unchanged'),
      unknown: names('unknown'),
    };
    return sentences([failure.cancelled, failure.cancelledOutcome(outcome)]);
  }

  #name({ automation }: Entry): string {
    return nameOf(automation, this.#messages);
  }

  #names(entries: readonly Entry[]): string[] {
    return entries.map((entry) => this.#name(entry));
  }
}
