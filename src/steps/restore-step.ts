import { languageOf } from '../messages/languages.ts';
import { proxySetting } from '../platform/proxy.ts';
import { titleOf } from '../reporting/title.ts';
import { decodeRecord, type RestoreRecord } from '../restoring/record.ts';
import { readManner, secretValues } from '../runner/inputs.ts';
import type { Runner } from '../runner/runner.ts';
import { plain } from '../text/plain.ts';
import { loadUnusual } from './parts.ts';
import type { RestoreRun } from './restore-run.ts';
import type { World } from './session.ts';
import type { Step } from './step.ts';

// Secrets that are none of the inputs; masked before anything is printed.
function savedSecrets(record: RestoreRecord | undefined, { env }: World): readonly string[] {
  if (!record) return [];
  const { credentials, baseUrl } = record;
  const saved = credentials && ('token' in credentials ? credentials.token : credentials.app.appSecret);
  return [saved ?? '', ...(proxySetting(baseUrl, env)?.secrets ?? [])];
}

/** The job's end: puts back what the main step switched, where the policy says so. */
export class RestoreStep implements Step {
  readonly #runner: Runner;
  readonly #world: World;
  #run: RestoreRun | undefined;

  constructor(runner: Runner, world: World) {
    this.#runner = runner;
    this.#world = world;
    runner.language = readManner((name) => runner.input(name)).language;
  }

  async run(): Promise<boolean> {
    const runner = this.#runner;
    for (const secret of secretValues((name) => runner.input(name))) runner.mask(secret);
    let record: RestoreRecord | undefined;
    try {
      record = decodeRecord((name) => runner.state(name));
    } catch (error) {
      const { restore: say } = await runner.messages();
      await this.#fail([say.unreadableRecord(plain(String(error)))]);
      return false;
    }
    for (const secret of savedSecrets(record, this.#world)) runner.mask(secret);
    if (!record) {
      runner.info((say) => say.log.nothingToRestore);
      return true;
    }
    runner.language = languageOf(record.language) ?? runner.language;
    const { RestoreRun } = await import('./restore-run.ts');
    this.#run = new RestoreRun(runner, this.#world, record, await runner.messages());
    return this.#run.run();
  }

  async crash(error: unknown): Promise<void> {
    if (this.#run) return this.#run.crash(error);
    const { describeCrash } = await loadUnusual();
    const messages = await this.#runner.messages();
    await this.#fail([describeCrash(this.#runner, error, messages)]);
  }

  /** Fails before it is known what there is to restore. */
  async #fail(problems: readonly string[]): Promise<void> {
    const { annotate, reportOfProblems } = await loadUnusual();
    const messages = await this.#runner.messages();
    const title = titleOf(messages.report.outcomes.notRestored(1, 1), { messages, baseUrl: '' });
    annotate(this.#runner, reportOfProblems(title, problems), { messages });
  }

  flush(): Promise<void> {
    return this.#runner.flush();
  }
}
