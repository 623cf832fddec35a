import type { Messages } from '../messages/en.ts';
import { loadMessages } from '../messages/languages.ts';
import { proxySetting } from '../platform/proxy.ts';
import { Ledger } from '../switching/ledger.ts';
import { type Manner, readInputs, readManner, secretValues } from './inputs.ts';
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
  #run: SwitchRun | undefined;

  constructor(runner: Runner, world: World) {
    this.#runner = runner;
    this.#world = world;
  }

  async run(): Promise<boolean> {
    const runner = this.#runner;
    const raw = (name: string) => runner.input(name);
    for (const secret of secretValues(raw)) runner.mask(secret);
    const manner = readManner(raw);
    const messages = await loadMessages(manner.language);
    const why = setOutputs(runner, { changed_workflow_ids: NO_IDS });
    if (why !== undefined)
      return this.#fail(manner, messages, { failures: [messages.failure.outputFile(why)] });
    const read = readInputs(raw, messages, (text) => runner.redact(text));
    if ('problems' in read) {
      const heading = messages.input.heading(read.problems.length);
      return this.#fail(manner, messages, { head: [heading], failures: read.problems });
    }
    const proxy = proxySetting(read.inputs.baseUrl, this.#world.env);
    for (const secret of proxy?.secrets ?? []) runner.mask(secret);
    if (proxy?.problem) {
      return this.#fail(manner, messages, { failures: [messages.proxy[proxy.problem](proxy.variable)] });
    }
    this.#run = new SwitchRun({ runner, world: this.#world, inputs: read.inputs, manner, messages });
    return this.#run.run();
  }

  async crash(error: unknown): Promise<void> {
    if (this.#run) return this.#run.crash(error);
    const manner = readManner((name) => this.#runner.input(name));
    const messages = await loadMessages(manner.language);
    await this.#fail(manner, messages, { failures: [describeCrash(this.#runner, error, messages)] });
  }

  /** Ends the step before anything is sent. */
  async #fail(
    manner: Manner,
    messages: Messages,
    { head = [], failures }: { readonly head?: readonly string[]; readonly failures: readonly string[] },
  ): Promise<false> {
    annotate(this.#runner, failures, { head, more: messages.failure.more });
    const facts = { appToken: '', baseUrl: '', failures };
    const nothing = new Ledger('Enable', []);
    setOutputs(
      this.#runner,
      outputsOf(nothing, { ...facts, failureOf: () => undefined, redact: (text) => text }),
    );
    await writeSummary(this.#runner, messages, {
      isWanted: manner.jobSummary,
      html: () => failureSummary({ ...facts, messages }),
    });
    return false;
  }
}
