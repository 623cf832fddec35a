import type { Messages } from '../messages/languages.ts';
import { SWITCHES_PER_SECOND } from '../platform/families.ts';
import { proxySetting } from '../platform/proxy.ts';
import { nameOf } from '../reporting/names.ts';
import { RestoreReport } from '../reporting/restore-report.ts';
import { jobStatusOf, putsBack, restoreBudgetSeconds } from '../restoring/policy.ts';
import { decodeNotes, type RestoreRecord, SUCCEEDED } from '../restoring/record.ts';
import { type Due, LAST_TRY_MS, LATE_REQUEST_MS, type Restored, restore } from '../restoring/restore.ts';
import { decide } from '../retry/decision.ts';
import { Pace } from '../retry/pace.ts';
import type { StageOptions } from '../retry/stage.ts';
import { judgeRestore, judgeRestoreMint } from '../retry/verdict.ts';
import { INPUT_DEFAULTS, readCredentials } from '../runner/inputs.ts';
import type { Runner } from '../runner/runner.ts';
import type { Credentials, Purse } from '../switching/credentials.ts';
import { logRetry } from './retry-line.ts';
import { openSession, type World } from './session.ts';

// Fewer tries than these would make the restore weaker than the switch ever is by default.
const LEAST_ATTEMPTS = Number(INPUT_DEFAULTS.max_attempts);

// Runners end post steps some 45 seconds after the budget of a cancelled job.
const LATE_FIRST_TRY_MS = 5000;

/** One run of the job's end with a record. */
export class RestoreRun {
  readonly #runner: Runner;
  readonly #world: World;
  readonly #record: RestoreRecord;
  readonly #messages: Messages;
  readonly #due: readonly Due[];
  readonly #report: RestoreReport;

  constructor(runner: Runner, world: World, record: RestoreRecord, messages: Messages) {
    this.#runner = runner;
    this.#world = world;
    this.#record = record;
    this.#messages = messages;
    const notes = decodeNotes((name) => runner.state(name), record.automations.length);
    this.#due = record.automations.flatMap((automation, at) => {
      const note = notes[at] ?? 'unknown';
      const isDue = note === 'switched' || note === 'unknown';
      return isDue ? [{ ...automation, isUndecided: note === 'unknown' }] : [];
    });
    this.#report = new RestoreReport({ runner, record, messages, env: world.env, due: this.#due });
  }

  async run(): Promise<boolean> {
    const report = this.#report;
    if (this.#due.length === 0) {
      report.nothing();
      return true;
    }
    const job = this.#jobStatus();
    const stepSucceeded = this.#runner.state(SUCCEEDED) === 'true';
    if (!putsBack(this.#record.policy, job, stepSucceeded)) {
      report.left(job);
      return true;
    }
    const credentials = this.#credentials();
    if ('problems' in credentials) {
      const { input, restore: say } = this.#messages;
      const problems = credentials.problems.map((problem) => problem(input));
      const isNoneThere = problems.join() === input.problem('access_token', input.missing.credentials);
      report.gaveUp({
        why: isNoneThere ? say.noneArrived : say.noCredentials(problems),
        name: say.withoutCredentials,
        fix: say.fixCredentials,
      });
      return false;
    }
    const proxy = this.#proxyProblem();
    if (proxy !== undefined) {
      report.gaveUp({ why: proxy });
      return false;
    }
    return this.#putBack(credentials.credentials, restoreBudgetSeconds(job, this.#record.timeoutSeconds));
  }

  /** Reports that nothing is known to be back when an error of ours ended the run. */
  crash(error: unknown): void {
    this.#report.crashed(error);
  }

  #jobStatus() {
    const text = this.#runner.input('job_status');
    const job = jobStatusOf(text);
    if (job === undefined) this.#report.jobStatusUnreadable(text);
    return job;
  }

  #credentials() {
    const { credentials } = this.#record;
    return credentials
      ? { credentials }
      : readCredentials(
          (name) => this.#runner.input(name),
          (text) => this.#runner.redact(text),
        );
  }

  #proxyProblem(): string | undefined {
    const proxy = proxySetting(this.#record.baseUrl, this.#world.env);
    return proxy?.problem && this.#messages.proxy[proxy.problem](proxy.variable);
  }

  async #putBack(credentials: Credentials, budgetSeconds: number): Promise<boolean> {
    const { signal } = this.#world;
    if (this.#record.credentials) this.#runner.info(this.#messages.restore.credentialsSaved);
    this.#report.started(LATE_REQUEST_MS / 1000);
    const tellOfSignal = () => this.#report.cancelled(String(signal.reason));
    if (signal.aborted) tellOfSignal();
    else signal.addEventListener('abort', tellOfSignal);
    const restored = await this.#restore(credentials, budgetSeconds);
    const appId = 'app' in credentials ? credentials.app.appId : '';
    return this.#report.ended(restored, { appId, timeoutSeconds: budgetSeconds });
  }

  #restore(credentials: Credentials, budgetSeconds: number): Promise<Restored[]> {
    const { appToken, formerStatus, maxAttempts, baseUrl, requestTimeoutSeconds } = this.#record;
    const { clock, random, signal } = this.#world;
    const purse: Purse = {};
    const options: StageOptions = {
      maxAttempts: Math.max(LEAST_ATTEMPTS, maxAttempts),
      deadline: clock.now() + budgetSeconds * 1000,
      clock,
      random,
      signal,
      decide,
      judge: judgeRestore,
      lateFirstTryMs: LATE_FIRST_TRY_MS,
      // The token is fresh: one that is refused for one automation only may still work for the rest.
      sparesProvenToken: 'app' in credentials,
    };
    const pace = new Pace(clock, SWITCHES_PER_SECOND);
    const common = { runner: this.#runner, baseUrl, credentials, purse, pace };
    return restore({
      appToken,
      formerStatus,
      due: this.#due,
      session: openSession({
        ...common,
        requestTimeoutSeconds,
        options,
        mintOptions: { ...options, maxAttempts: Number.POSITIVE_INFINITY, judge: judgeRestoreMint },
      }),
      lastSession: (deadline) => {
        const { lateFirstTryMs: _, ...others } = options;
        const lastOptions = { ...others, deadline, maxAttempts: 1, signal: new AbortController().signal };
        const mintOptions = {
          ...lastOptions,
          // Counted for each token that is asked for, also where that is some time after the signal.
          get deadline() {
            return Math.min(deadline, clock.now() + LAST_TRY_MS);
          },
        };
        return openSession({ ...common, requestTimeoutSeconds, options: lastOptions, mintOptions });
      },
      observer: {
        onRetry: ({ automation }, retry) =>
          logRetry(this.#runner, (say) => say.log.subjects.switch(nameOf(automation, say)), {
            retry,
            baseUrl,
          }),
        onEnd: ({ automation }, end) => end.done && this.#report.wrote(automation),
      },
    });
  }
}
