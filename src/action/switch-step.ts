import { messagesIn } from '../messages/languages.ts';
import { proxySetting } from '../platform/proxy.ts';
import { Ledger } from '../switching/ledger.ts';
import { type Manner, readInputs, secretValues } from './inputs.ts';
import { NO_IDS, outputsOf } from './outputs.ts';
import { annotate, describeCrash, setOutputs, writeSummary } from './report.ts';
import type { Runner } from './runner.ts';
import type { World } from './session.ts';
import type { Step } from './step.ts';
import { failureSummary } from './summary.ts';
import { SwitchRun } from './switch-run.ts';

/** The main step: reads the inputs and switches the automations. */
export class SwitchStep implements Step {
  readonly #runner: Runner;
  readonly #world: World;
  #manner: Manner = { language: 'en', jobSummary: false };
  #run: SwitchRun | undefined;

  constructor(runner: Runner, world: World) {
    this.#runner = runner;
    this.#world = world;
  }

  async run(): Promise<boolean> {
    const runner = this.#runner;
    for (const secret of secretValues((name) => runner.input(name))) runner.mask(secret);
    runner.output('changed_workflow_ids', NO_IDS);

    const read = readInputs((name) => runner.input(name));
    this.#manner = read.manner;
    const { input, proxy: sayOfProxy } = messagesIn(read.manner.language);
    if ('problems' in read) return this.#fail([input.heading(read.problems.length)], read.problems);
    const proxy = proxySetting(read.inputs.baseUrl, this.#world.env);
    for (const secret of proxy?.secrets ?? []) runner.mask(secret);
    if (proxy?.problem) return this.#fail([], [sayOfProxy[proxy.problem](proxy.variable)]);

    this.#run = new SwitchRun(runner, this.#world, read.inputs, read.manner);
    return this.#run.run();
  }

  async crash(error: unknown): Promise<void> {
    if (this.#run) return this.#run.crash(error);
    const messages = messagesIn(this.#manner.language);
    await this.#fail([], [describeCrash(this.#runner, error, messages)]);
  }

  /** Ends the step before anything is sent. */
  async #fail(head: readonly string[], failures: readonly string[]): Promise<false> {
    const messages = messagesIn(this.#manner.language);
    annotate(this.#runner, failures, { head, more: messages.failure.more });
    const facts = { appToken: '', baseUrl: '', failures };
    const nothing = new Ledger('Enable', []);
    setOutputs(
      this.#runner,
      outputsOf(nothing, { ...facts, failureOf: () => undefined, redact: (text) => text }),
    );
    await writeSummary(this.#runner, messages, {
      isWanted: this.#manner.jobSummary,
      html: () => failureSummary({ ...facts, messages }),
    });
    return false;
  }
}
