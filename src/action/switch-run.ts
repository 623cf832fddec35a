import { oppositeOf } from '../platform/automations.ts';
import type { Policy, RestoreRecord } from '../restoring/record.ts';
import { PrerequisiteError } from '../retry/schedule.ts';
import { Base, type Session } from '../switching/base.ts';
import { type Entry, Ledger } from '../switching/ledger.ts';
import { switchAll } from '../switching/switch-all.ts';
import { plainTargets } from '../switching/targets.ts';
import type { FailureContext } from './failures.ts';
import type { Inputs, Manner } from './inputs.ts';
import { nameFault, nameOf } from './names.ts';
import { idList, outputsOf } from './outputs.ts';
import { annotate, describeCrash, fitNames, setOutputs, writeSummary } from './report.ts';
import type { Runner } from './runner.ts';
import { logRetry, openSession, type World } from './session.ts';
import { switchSummary } from './summary.ts';
import type { WriteAhead } from './write-ahead.ts';

/** Thrown where the step ends before the first write, with the failures as people will read them. */
class NothingSwitched extends Error {
  override readonly name = 'NothingSwitched';
  readonly failures: readonly string[];

  constructor(failures: readonly string[]) {
    super(failures.join(' '));
    this.failures = failures;
  }
}

/** How a run came to its end. */
interface End {
  /** Whether every automation has the wanted status, or nothing had to be done. */
  readonly isReached: boolean;
  /** Why the run ended before the first write. */
  readonly nothingSwitched?: readonly string[];
  /** The error of ours that ended it. */
  readonly crash?: string;
}

/** What a failed run tells, beside what became of each automation. */
interface FailureReport {
  readonly head: readonly string[];
  readonly failures: readonly string[];
  /** The description of one automation's failure; `undefined` where it did not fail. */
  readonly failureOf: (entry: Entry) => string | undefined;
}

/**
 * One run of the main step with valid inputs. Tells log, outputs, annotation, summary and state what became of it.
 *
 * What only some runs need is loaded by those: looking up targets, the record for the restore, describing failures.
 * Should a part of the bundle be missing, the run crashes where it needs it, maybe after the first write.
 */
export class SwitchRun {
  readonly #runner: Runner;
  readonly #world: World;
  readonly #inputs: Inputs;
  readonly #manner: Manner;
  #appToken: string;
  #ledger: Ledger;
  #writeAhead: WriteAhead | undefined;

  constructor(settings: {
    readonly runner: Runner;
    readonly world: World;
    readonly inputs: Inputs;
    readonly manner: Manner;
  }) {
    const { runner, world, inputs, manner } = settings;
    this.#runner = runner;
    this.#world = world;
    this.#inputs = inputs;
    this.#manner = manner;
    this.#appToken = inputs.targets.place.kind === 'base' ? inputs.targets.place.appToken : '';
    this.#ledger = new Ledger(inputs.status, []);
  }

  /** Switches the automations; resolves with whether every one has the wanted status. */
  async run(): Promise<boolean> {
    const { signal } = this.#world;
    signal.addEventListener('abort', () => {
      this.#runner.info((say) => say.log.cancelled(String(signal.reason)));
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
    const crash = describeCrash(this.#runner, error, await this.#runner.messages());
    await this.#finish({ isReached: false, crash });
  }

  /** Does what the inputs ask for; `false` where an automation does not have the wanted status. */
  async #reachGoal(): Promise<boolean> {
    const { targets, baseUrl, isDryRun, ifUnchanged, restore, status } = this.#inputs;
    const runner = this.#runner;
    if (!targets.all && targets.ids.length + targets.titles.length === 0) {
      runner.info((say) => say.log.nothingToDo);
      return true;
    }
    const session = this.#openSession();
    const base = await this.#resolve(session);
    const { due, unchanged } = this.#ledger;
    if (ifUnchanged === 'fail' && unchanged.length > 0) {
      const messages = await runner.messages();
      throw new NothingSwitched([
        messages.failure.alreadySo(
          unchanged.map(({ automation }) => nameOf(automation, messages)),
          status,
        ),
      ]);
    }
    if (isDryRun) {
      this.#logDryRun();
      return true;
    }
    if (due.length > 0) {
      runner.info((say) => say.log.start(due.length, base.appToken, status, baseUrl));
    }
    for (const entry of unchanged) this.#logOutcome(entry);
    if (restore !== 'never') await this.#prepareRestore(restore);
    runner.output({ changed_workflow_ids: idList(due) });
    await switchAll(this.#ledger, base, session, {
      onRetry: ({ automation }, retry) =>
        logRetry(runner, (say) => say.log.subjects.switch(nameOf(automation, say)), retry),
      onEnd: (entry) => {
        this.#writeAhead?.note(entry);
        this.#logOutcome(entry);
      },
    });
    return this.#ledger.isComplete;
  }

  #openSession(): Session {
    const { clock, random, signal } = this.#world;
    const { maxAttempts, timeoutSeconds } = this.#inputs;
    const deadline = clock.now() + timeoutSeconds * 1000;
    return openSession({
      ...this.#inputs,
      runner: this.#runner,
      options: { maxAttempts, deadline, clock, random, signal },
    });
  }

  /** Fills the ledger; reads what is there only where the inputs ask for it. */
  async #resolve(session: Session): Promise<Base> {
    const { targets, restore, ifUnchanged, isDryRun, status } = this.#inputs;
    const withStatus = restore !== 'never' || ifUnchanged !== 'send' || isDryRun;
    const plain = plainTargets(targets);
    if (!plain || withStatus) return this.#lookUp(session, withStatus);
    this.#ledger = new Ledger(
      status,
      plain.ids.map((id) => ({ id })),
    );
    return new Base(plain.appToken, session);
  }

  async #lookUp(session: Session, withStatus: boolean): Promise<Base> {
    const { targets, baseUrl, status } = this.#inputs;
    const runner = this.#runner;
    const { resolveAppToken, resolveAutomations, saysAbsent, UnresolvedError } = await import(
      '../switching/resolve.ts'
    );
    try {
      if (this.#appToken === '') runner.info((say) => say.log.lookingUp(baseUrl));
      const appToken = await resolveAppToken(targets, session);
      this.#appToken = appToken;
      const base = new Base(appToken, session);
      if (withStatus || targets.all || targets.titles.length > 0) {
        runner.info((say) => say.log.resolving(appToken, baseUrl));
      }
      const { automations, newerListFailure } = await resolveAutomations(targets, base, withStatus);
      this.#ledger = new Ledger(status, automations);
      if (newerListFailure && saysAbsent(newerListFailure)) {
        const what = nameFault(newerListFailure.fault, await runner.messages());
        runner.warning((say) => say.log.newerListAbsent(what));
      } else if (newerListFailure) {
        const { explain } = await import('./failures.ts');
        const explained = explain(newerListFailure, await this.#context());
        runner.warning((say) => say.log.newerListFailed(explained));
      }
      return base;
    } catch (error) {
      const { describeFailure, describeUnresolved } = await import('./failures.ts');
      const context = await this.#context();
      if (error instanceof UnresolvedError) {
        const { problems, newerListFailure } = error;
        this.#ledger.prerequisiteFailure = newerListFailure;
        throw new NothingSwitched([
          ...problems.map((problem) => describeUnresolved(problem, context.messages)),
          ...(newerListFailure ? [describeFailure(newerListFailure, context)] : []),
        ]);
      }
      if (!(error instanceof PrerequisiteError)) throw error;
      this.#ledger.prerequisiteFailure = error;
      throw new NothingSwitched([describeFailure(error, context)]);
    }
  }

  /** Saves what the job's end will need, before the first write. */
  async #prepareRestore(policy: Policy): Promise<void> {
    const { wanted, due, unchanged } = this.#ledger;
    const runner = this.#runner;
    if (unchanged.length > 0) {
      runner.warning((say) => {
        const names = unchanged.map(({ automation }) => nameOf(automation, say));
        return say.log.leftBefore(fitNames(names, say), wanted, oppositeOf(wanted));
      });
    }
    if (due.length === 0) return;
    const { WriteAhead } = await import('./write-ahead.ts');
    const writeAhead = new WriteAhead(runner, due);
    const unsaved = await writeAhead.save(this.#record(due));
    if (unsaved !== undefined) throw new NothingSwitched([unsaved]);
    this.#writeAhead = writeAhead;
    runner.info((say) => say.log.willRestore(due.length, oppositeOf(wanted), policy));
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

  #logOutcome({ automation, outcome }: Entry): void {
    const { wanted } = this.#ledger;
    this.#runner.info((say) => say.log.outcomes[outcome](nameOf(automation, say), wanted));
  }

  #logDryRun(): void {
    const { entries, wanted } = this.#ledger;
    this.#runner.info((say) => say.log.dryRun);
    for (const { automation, outcome } of entries) {
      const { formerStatus = '' } = automation;
      this.#runner.info((say) =>
        outcome === 'unchanged'
          ? say.log.wouldStay(nameOf(automation, say), wanted)
          : say.log.wouldSwitch(nameOf(automation, say), formerStatus, wanted),
      );
    }
  }

  async #finish(end: End): Promise<boolean> {
    const runner = this.#runner;
    const ledger = this.#ledger;
    const report = await this.#failureReport(end);
    const failures = [...(report?.failures ?? [])];
    const facts = { appToken: this.#appToken, baseUrl: this.#inputs.baseUrl, failures };
    const unwritten = setOutputs(
      runner,
      outputsOf(ledger, {
        ...facts,
        failureOf: report?.failureOf ?? (() => undefined),
        redact: (text) => runner.redact(text),
      }),
    );
    if (unwritten !== undefined) {
      failures.push((await runner.messages()).failure.outputFile(unwritten));
    }
    const unsaved = end.isReached && failures.length === 0 ? await this.#writeAhead?.succeed() : undefined;
    if (unsaved !== undefined) failures.push(unsaved);

    if (failures.length > 0) {
      const { more } = (await runner.messages()).failure;
      annotate(runner, failures, { head: report?.head ?? [], more });
    }
    if (this.#manner.jobSummary && (ledger.entries.length > 0 || failures.length > 0)) {
      const messages = await runner.lines();
      writeSummary(runner, () => switchSummary(ledger, { ...this.#inputs, ...facts, messages }));
    }
    return end.isReached && failures.length === 0;
  }

  /** What there is to tell of failures; `undefined` where all is well. */
  async #failureReport({ isReached, nothingSwitched, crash }: End): Promise<FailureReport | undefined> {
    const isCancelled = this.#world.signal.aborted;
    if (isReached && !isCancelled) return undefined;
    const { describeCancellation, describeEntry, describeFailures } = await import('./failures.ts');
    const ledger = this.#ledger;
    const context = await this.#context();
    const { failure } = context.messages;
    const failureOf = (entry: Entry) => describeEntry(entry, ledger, context);
    if (isCancelled)
      return { head: [], failures: [describeCancellation(ledger, context.messages)], failureOf };
    if (nothingSwitched) return { head: [failure.unresolvedHeading], failures: nothingSwitched, failureOf };
    const described = describeFailures(ledger, context);
    if (crash !== undefined) return { head: [], failures: [crash, ...described], failureOf };
    const heading = failure.heading(ledger.failed.length, ledger.entries.length, ledger.wanted);
    return { head: heading === '' ? [] : [heading], failures: described, failureOf };
  }

  async #context(): Promise<FailureContext> {
    const { baseUrl, credentials, timeoutSeconds } = this.#inputs;
    return {
      messages: await this.#runner.messages(),
      baseUrl,
      appId: 'app' in credentials ? credentials.app.appId : '',
      timeoutSeconds,
      limit: 'inputs',
    };
  }
}
