// What others load when they need it is loaded with this: a job's end has no time to find something missing.
import '../retry/decision.ts';
import type { Messages } from '../messages/languages.ts';
import { oppositeOf, SWITCHES_PER_SECOND } from '../platform/automations.ts';
import { answerOf } from '../platform/fault.ts';
import { proxySetting } from '../platform/proxy.ts';
import { annotate, describeCrash, fitLines } from '../reporting/annotation.ts';
import { advise, type FailureContext, nameFault, subjectOf } from '../reporting/failures.ts';
import { fitNames, nameOf } from '../reporting/names.ts';
import { restoreSummary, writeSummary } from '../reporting/summary.ts';
import { type JobStatus, jobStatusOf, putsBack, restoreBudgetSeconds } from '../restoring/policy.ts';
import { decodeNotes, type RestoreRecord, SUCCEEDED } from '../restoring/record.ts';
import { type Due, LAST_TRY_MS, LATE_REQUEST_MS, type Restored, restore } from '../restoring/restore.ts';
import { Pace } from '../retry/pace.ts';
import type { StageOptions } from '../retry/stage.ts';
import { judgeRestore, judgeRestoreMint } from '../retry/verdict.ts';
import { INPUT_DEFAULTS, readCredentials } from '../runner/inputs.ts';
import type { Runner } from '../runner/runner.ts';
import type { Credentials, Purse } from '../switching/credentials.ts';
import type { Automation } from '../switching/ledger.ts';
import { logRetry, openSession, type World } from './session.ts';

// Fewer tries than these would make the restore weaker than the switch ever is by default.
const LEAST_ATTEMPTS = Number(INPUT_DEFAULTS.max_attempts);

// Leaves room in the annotation for the automations themselves.
const MAX_ADVICE_CHARACTERS = 1500;

// Runners end post steps some 45 seconds after the budget of a cancelled job.
const LATE_FIRST_TRY_MS = 5000;

/** One run of the job's end with a record. */
export class RestoreRun {
  readonly #runner: Runner;
  readonly #world: World;
  readonly #record: RestoreRecord;
  readonly #messages: Messages;
  readonly #due: readonly Due[];
  #context: FailureContext;
  /** Ids of the automations that the log calls back. */
  readonly #logged = new Set<string>();

  constructor(runner: Runner, world: World, record: RestoreRecord, messages: Messages) {
    this.#runner = runner;
    this.#world = world;
    this.#record = record;
    this.#messages = messages;
    this.#context = { messages, baseUrl: record.baseUrl, appId: '', timeoutSeconds: 0, limit: 'own' };
    const notes = decodeNotes((name) => runner.state(name), record.automations.length);
    this.#due = record.automations.flatMap((automation, at) => {
      const note = notes[at] ?? 'unknown';
      const isDue = note === 'switched' || note === 'unknown';
      return isDue ? [{ ...automation, isUndecided: note === 'unknown' }] : [];
    });
  }

  async run(): Promise<boolean> {
    const { restore: say } = this.#messages;
    if (this.#due.length === 0) {
      this.#runner.info(say.nothingSwitched);
      return true;
    }
    const job = this.#jobStatus();
    const stepSucceeded = this.#runner.state(SUCCEEDED) === 'true';
    if (!putsBack(this.#record.policy, job, stepSucceeded)) return this.#leave(job);
    const credentials = this.#credentials();
    if ('problems' in credentials) {
      const problems = credentials.problems.map((problem) => problem(this.#messages.input));
      return this.#giveUp([say.noCredentials(problems)]);
    }
    const proxy = this.#proxyProblem();
    if (proxy !== undefined) return this.#giveUp([proxy]);
    return this.#putBack(credentials.credentials, restoreBudgetSeconds(job, this.#record.timeoutSeconds));
  }

  /** Reports that nothing is known to be back when an error of ours ended the run. */
  crash(error: unknown): void {
    this.#giveUp([describeCrash(this.#runner, error, this.#messages)], '');
  }

  #jobStatus() {
    const text = this.#runner.input('job_status');
    const job = jobStatusOf(text);
    if (job === undefined) this.#runner.warning(this.#messages.restore.jobStatusUnreadable(text));
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

  #leave(job: JobStatus | undefined): true {
    const { policy, formerStatus } = this.#record;
    const status = oppositeOf(formerStatus);
    const { restore: say } = this.#messages;
    const names = this.#due.map((due) => nameOf(due, this.#messages));
    const remark = this.#warn(names, (automations) =>
      say.left({ policy, job, automations, status, former: formerStatus, base: this.#baseName() }),
    );
    const { leftTitle } = this.#messages.summary;
    this.#summary([], { title: leftTitle(status), failures: [], remarks: [remark] });
    return true;
  }

  /** Fails for all automations alike; `what` is said of each. */
  #giveUp(failures: readonly string[], what = this.#messages.restore.notTried): false {
    const failed: Restored[] = this.#due.map((automation) => ({
      automation,
      outcome: 'failed',
      presentStatus: undefined,
      failure: undefined,
      tries: 0,
    }));
    this.#reportFailures(failed, {
      lines: failed.map((one) => this.#describe(one, what)),
      advice: failures,
    });
    return false;
  }

  async #putBack(credentials: Credentials, budgetSeconds: number): Promise<boolean> {
    const { appToken, baseUrl, formerStatus } = this.#record;
    const { restore: say } = this.#messages;
    const { signal } = this.#world;
    const appId = 'app' in credentials ? credentials.app.appId : '';
    this.#context = { ...this.#context, appId, timeoutSeconds: budgetSeconds };
    this.#runner.info(say.start(this.#due.length, appToken, formerStatus, baseUrl));
    const undecided = this.#due.filter(({ isUndecided }) => isUndecided).length;
    if (undecided > 0) this.#runner.info(say.confirming(undecided, LATE_REQUEST_MS / 1000));
    const announce = () => this.#runner.info(say.cancelled(String(signal.reason)));
    signal.addEventListener('abort', announce);
    return this.#report(await this.#restore(credentials, budgetSeconds));
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
      judge: judgeRestore,
      lateFirstTryMs: LATE_FIRST_TRY_MS,
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
        const mintOptions = { ...lastOptions, deadline: Math.min(deadline, clock.now() + LAST_TRY_MS) };
        return openSession({ ...common, requestTimeoutSeconds, options: lastOptions, mintOptions });
      },
      observer: {
        onRetry: ({ automation }, retry) =>
          logRetry(this.#runner, (say) => say.log.subjects.switch(nameOf(automation, say)), retry),
        onEnd: ({ automation }, end) => end.done && this.#logWritten(automation),
      },
    });
  }

  // At once, so that the log of a run that is killed tells how far it came.
  #logWritten(automation: Pick<Automation, 'id' | 'title'>): void {
    const { back, written } = this.#messages.restore.outcomes;
    const isSure = this.#due.some(({ id, isUndecided }) => id === automation.id && !isUndecided);
    if (isSure) this.#logged.add(automation.id);
    this.#runner.info(
      (isSure ? back : written)(nameOf(automation, this.#messages), this.#record.formerStatus),
    );
  }

  #report(restored: readonly Restored[]): boolean {
    const { restore: say } = this.#messages;
    const { formerStatus } = this.#record;
    for (const { automation, outcome } of restored) {
      if (outcome === 'failed' || this.#logged.has(automation.id)) continue;
      this.#runner.info(say.outcomes[outcome](nameOf(automation, this.#messages), formerStatus));
    }
    const deleted = restored.filter(({ outcome }) => outcome === 'deleted');
    const deletedNames = deleted.map(({ automation }) => nameOf(automation, this.#messages));
    const remarks = deleted.length === 0 ? [] : [this.#warn(deletedNames, say.deleted)];
    const failed = restored.filter(({ outcome }) => outcome === 'failed');
    if (failed.length === 0) {
      this.#summary(restored, { failures: [], remarks });
      return true;
    }
    const lines = failed.map((one) => this.#describe(one));
    const advice = failed.flatMap(({ failure }) =>
      failure ? [say.cause(advise(failure.fault, this.#context))] : [],
    );
    this.#reportFailures(restored, { lines, advice: [...new Set(advice)], remarks });
    return false;
  }

  /** Adds a warning that names as many automations as fit; returns it with all of them, for the summary. */
  #warn(names: readonly string[], sentence: (names: readonly string[]) => string): string {
    const fitting = fitNames(names, this.#messages);
    this.#runner.warning(sentence(fitting));
    const whole = sentence(names);
    if (fitting.length < names.length) this.#runner.info(whole);
    return whole;
  }

  #describe(
    { automation, presentStatus, failure }: Restored,
    otherwise = this.#messages.restore.notTried,
  ): string {
    const { restore: say } = this.#messages;
    return say.failedOne({
      automation: nameOf(automation, this.#messages),
      present: presentStatus,
      former: this.#record.formerStatus,
      what: failure
        ? subjectOf(failure, this.#context) + nameFault(failure.fault, this.#messages)
        : otherwise,
      logId: failure && answerOf(failure.fault)?.logId,
    });
  }

  #reportFailures(
    restored: readonly Restored[],
    facts: {
      /** One line for each automation that is not back. */
      readonly lines: readonly string[];
      /** What to do about the causes. */
      readonly advice: readonly string[];
      readonly remarks?: readonly string[];
    },
  ): void {
    const { restore: say } = this.#messages;
    const { formerStatus } = this.#record;
    const failed = restored.filter(({ outcome }) => outcome === 'failed');
    const repair = { title: say.step, yaml: this.#repairStep(failed) };
    const { lines, advice, remarks = [] } = facts;
    for (const line of [...lines, ...advice, repair.title, ...repair.yaml.split('\n')])
      this.#runner.info(line);
    annotate(this.#runner, lines, {
      head: [
        say.failedHeading(failed.length, restored.length, formerStatus),
        say.byHand(formerStatus, this.#baseName()),
      ],
      tail: fitLines(advice, MAX_ADVICE_CHARACTERS, say.more),
      more: say.more,
      isLogged: true,
    });
    const failures = [say.byHand(formerStatus, this.#baseName()), ...lines, ...advice];
    this.#summary(restored, { failures, remarks, repair });
  }

  #baseName(): string {
    const { appToken, baseUrl } = this.#record;
    return this.#messages.summary.base(appToken, new URL(baseUrl).host);
  }

  /** A step that puts back what failed; its credentials are those of the step that switched. */
  #repairStep(failed: readonly Restored[]): string {
    const { env } = this.#world;
    const { appToken, baseUrl, formerStatus } = this.#record;
    const repository = /^[\w.-]+\/[\w.-]+$/.test(env.GITHUB_ACTION_REPOSITORY ?? '')
      ? env.GITHUB_ACTION_REPOSITORY
      : 'OWNER/feishu-automation-switch';
    const ref = /^[\w./-]+$/.test(env.GITHUB_ACTION_REF ?? '') ? env.GITHUB_ACTION_REF : 'v1';
    return [
      `- uses: ${repository}@${ref}`,
      '  with:',
      `    domain: ${baseUrl}`,
      `    app_token: '${appToken}'`,
      '    workflow_id: |',
      ...failed.map(({ automation }) => `      ${automation.id}`),
      `    status: ${formerStatus}`,
    ].join('\n');
  }

  #summary(
    restored: readonly Restored[],
    facts: Pick<Parameters<typeof restoreSummary>[1], 'failures' | 'remarks'> & {
      readonly title?: string;
      readonly repair?: { readonly title: string; readonly yaml: string };
    },
  ): void {
    const { appToken, baseUrl, formerStatus, jobSummary } = this.#record;
    if (!jobSummary) return;
    writeSummary(this.#runner, () =>
      restoreSummary(restored, {
        appToken,
        baseUrl,
        formerStatus,
        messages: this.#messages,
        title: this.#messages.summary.restoreTitle(formerStatus),
        repair: undefined,
        ...facts,
      }),
    );
  }
}
