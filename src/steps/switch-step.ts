import type { Messages } from '../messages/languages.ts';
import { proxySetting } from '../platform/proxy.ts';
import { type Manner, readInputs, readManner, secretValues } from '../runner/inputs.ts';
import { NO_IDS, setOutputs } from '../runner/outputs.ts';
import type { Runner } from '../runner/runner.ts';
import type { NotStarted } from './not-started.ts';
import { loadUnusual } from './parts.ts';
import type { World } from './session.ts';
import type { Step } from './step.ts';
import { SwitchRun } from './switch-run.ts';

/** The main step: reads the inputs and switches the automations. */
export class SwitchStep implements Step {
  readonly #runner: Runner;
  readonly #world: World;
  readonly #manner: Manner;
  #run: SwitchRun | undefined;

  constructor(runner: Runner, world: World) {
    this.#runner = runner;
    this.#world = world;
    this.#manner = readManner((name) => runner.input(name));
    runner.language = this.#manner.language;
  }

  async run(): Promise<boolean> {
    const runner = this.#runner;
    const raw = (name: string) => runner.input(name);
    for (const secret of secretValues(raw)) runner.mask(secret);
    const unwritten = setOutputs(runner, { changed_workflow_ids: NO_IDS });
    if (unwritten !== undefined) {
      return this.#fail(({ failure, report }) => ({
        outcome: report.outcomes.notStarted,
        problems: [failure.outputFile(unwritten)],
      }));
    }
    const read = readInputs(raw, { redact: (text) => runner.redact(text), env: this.#world.env });
    if ('problems' in read) {
      const { problems } = read;
      return this.#fail(({ input: say, report }) => ({
        outcome: report.outcomes.inputs(problems.length),
        problems: problems.map((problem) => problem(say)),
      }));
    }
    const proxy = proxySetting(read.inputs.baseUrl, this.#world.env);
    for (const secret of proxy?.secrets ?? []) runner.mask(secret);
    if (proxy?.problem) {
      const { problem, variable } = proxy;
      return this.#fail(({ proxy: say, report }) => ({
        outcome: report.outcomes.nothing(read.inputs.status),
        problems: [say[problem](variable)],
        baseUrl: read.inputs.baseUrl,
      }));
    }
    this.#run = new SwitchRun({ runner, world: this.#world, inputs: read.inputs, manner: this.#manner });
    return this.#run.run();
  }

  async crash(error: unknown): Promise<void> {
    if (this.#run) return this.#run.crash(error);
    const { describeCrash } = await loadUnusual();
    await this.#fail((messages) => ({
      outcome: messages.report.outcomes.crashed,
      problems: [describeCrash(this.#runner, error, messages)],
    }));
  }

  flush(): Promise<void> {
    return this.#runner.flush();
  }

  /** Ends the step before anything is sent. */
  async #fail(obstacle: (messages: Messages) => NotStarted): Promise<false> {
    const { reportNotStarted } = await loadUnusual();
    await reportNotStarted(this.#runner, this.#manner, obstacle);
    return false;
  }
}
