import { hostOf } from '../platform/hosts.ts';
import type { Obstacle } from '../reporting/failures.ts';
import { nameOf } from '../reporting/names.ts';
import type { Report } from '../reporting/report.ts';
import { reportSwitch, type SwitchEnd } from '../reporting/switch-report.ts';
import type { Inputs, Manner } from '../runner/inputs.ts';
import { idList, setOutputs } from '../runner/outputs.ts';
import type { Runner } from '../runner/runner.ts';
import { Base, type Session } from '../switching/base.ts';
import { type Entry, Ledger } from '../switching/ledger.ts';
import { switchAll } from '../switching/switch-all.ts';
import { plainTargets } from '../switching/targets.ts';
import { decide, loadUnusual, logRetry } from './parts.ts';
import { openSession, type World } from './session.ts';
import type { WriteAhead } from './write-ahead.ts';

/** Thrown where the step ends before the first write. */
class NothingSwitched extends Error {
  override readonly name = 'NothingSwitched';
  readonly obstacle: Obstacle;

  constructor(obstacle: Obstacle) {
    super();
    this.obstacle = obstacle;
  }
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
  readonly #warnings: Report[] = [];

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
      return this.#finish({ isReached: false, obstacle: error.obstacle });
    }
  }

  /** Reports what has become of the automations when an error of ours ended the run. */
  async crash(error: unknown): Promise<void> {
    const { describeCrash } = await loadUnusual();
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
    const { due, entries, unchanged } = this.#ledger;
    if (entries.length === 0) {
      runner.info((say) => say.log.nothingLeft);
      return true;
    }
    if (ifUnchanged === 'fail' && unchanged.length > 0) {
      const { failure, report } = await runner.messages();
      throw new NothingSwitched({
        groups: [
          {
            label: report.groups.unchanged(status),
            automations: unchanged.map(({ automation }) => automation),
          },
        ],
        problems: [failure.alreadySo(unchanged.length)],
      });
    }
    if (isDryRun) {
      const { logDryRun } = await loadUnusual();
      logDryRun(runner, this.#ledger);
      return true;
    }
    if (due.length > 0) {
      runner.info((say) =>
        say.log.start(
          due.length,
          targets.webAddress ?? say.report.base(base.appToken),
          status,
          hostOf(baseUrl),
        ),
      );
    }
    // A warning tells of those that were named, where they would be restored.
    const isWarnedOf = restore !== 'never' && !targets.all;
    for (const entry of isWarnedOf ? [] : unchanged) this.#logOutcome(entry);
    const unwritten = setOutputs(runner, { changed_workflow_ids: idList(due) });
    if (unwritten !== undefined) {
      const { failure } = await runner.messages();
      throw new NothingSwitched({ problems: [failure.outputFile(unwritten)] });
    }
    if (restore !== 'never') await this.#prepareRestore();
    await switchAll(this.#ledger, base, session, {
      onRetry: ({ automation }, retry) =>
        logRetry(runner, (say) => say.log.subjects.switch(nameOf(automation, say)), { retry, baseUrl }),
      onEnd: (entry) => {
        this.#writeAhead?.note(entry);
        this.#logOutcome(entry);
      },
    });
    return this.#ledger.isComplete;
  }

  #openSession(): Session {
    const { clock, random, signal } = this.#world;
    const { baseUrl, credentials, maxAttempts, timeoutSeconds, requestTimeoutSeconds } = this.#inputs;
    const deadline = clock.now() + timeoutSeconds * 1000;
    return openSession({
      runner: this.#runner,
      baseUrl,
      credentials,
      requestTimeoutSeconds,
      options: { maxAttempts, deadline, clock, random, signal, decide },
    });
  }

  /** Fills the ledger; reads what is there only where the inputs ask for it. */
  async #resolve(session: Session): Promise<Base> {
    const { targets, restore, ifUnchanged, isDryRun, status } = this.#inputs;
    const withStatus = restore !== 'never' || ifUnchanged !== 'send' || isDryRun;
    const plain = plainTargets(targets);
    if (plain && !withStatus) {
      this.#ledger = new Ledger(
        status,
        plain.ids.map((id) => ({ id })),
      );
    } else {
      const { lookUp } = await loadUnusual();
      const obstacle = await lookUp(withStatus, {
        runner: this.#runner,
        session,
        inputs: this.#inputs,
        env: this.#world.env,
        onBase: (appToken) => {
          this.#appToken = appToken;
        },
        onLedger: (ledger) => {
          this.#ledger = ledger;
        },
        onWarning: (report) => this.#warnings.push(report),
      });
      if (obstacle) throw new NothingSwitched(obstacle);
    }
    return new Base(this.#appToken, session);
  }

  /** Saves what the job's end will need, before the first write. */
  async #prepareRestore(): Promise<void> {
    const { prepareRestore } = await loadUnusual();
    const prepared = await prepareRestore(this.#runner, this.#ledger, {
      inputs: this.#inputs,
      manner: this.#manner,
      appToken: this.#appToken,
      env: this.#world.env,
      onWarning: (report) => this.#warnings.push(report),
    });
    if (typeof prepared === 'string') throw new NothingSwitched({ problems: [prepared] });
    this.#writeAhead = prepared;
  }

  /** Tells of what has the wanted status. The rest is told once, with its cause, when all have ended. */
  #logOutcome({ automation, outcome }: Entry): void {
    const { wanted } = this.#ledger;
    if (outcome !== 'switched' && outcome !== 'unchanged') return;
    this.#runner.info((say) => say.log.outcomes[outcome](nameOf(automation, say), wanted));
  }

  #finish(end: SwitchEnd): Promise<boolean> {
    return reportSwitch(end, {
      runner: this.#runner,
      ledger: this.#ledger,
      inputs: this.#inputs,
      manner: this.#manner,
      appToken: this.#appToken,
      isCancelled: this.#world.signal.aborted,
      env: this.#world.env,
      warnings: this.#warnings,
      load: loadUnusual,
      noteSuccess: async () => this.#writeAhead?.succeed(),
    });
  }
}
