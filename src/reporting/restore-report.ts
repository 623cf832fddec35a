import type { Messages } from '../messages/languages.ts';
import { oppositeOf } from '../platform/automations.ts';
import { answerOf } from '../platform/fault.ts';
import { REPOSITORY } from '../repository.ts';
import type { JobStatus } from '../restoring/policy.ts';
import type { RestoreRecord } from '../restoring/record.ts';
import type { Due, Restored } from '../restoring/restore.ts';
import type { Runner } from '../runner/runner.ts';
import type { Automation } from '../switching/ledger.ts';
import { annotate, describeCrash, fitLines } from './annotation.ts';
import { advise, type FailureContext, nameFault, subjectOf } from './failures.ts';
import { fitNames, nameOf, quoted } from './names.ts';
import { restoreSummary, writeSummary } from './summary.ts';

// Leaves room in the annotation for the automations themselves.
const MAX_ADVICE_CHARACTERS = 1500;

/** What the job's end tells: its log, its annotation and its part of the job summary. */
export class RestoreReport {
  readonly #runner: Runner;
  readonly #record: RestoreRecord;
  readonly #messages: Messages;
  readonly #env: NodeJS.ProcessEnv;
  readonly #due: readonly Due[];
  /** Ids of the automations that the log calls back. */
  readonly #logged = new Set<string>();

  constructor(facts: {
    readonly runner: Runner;
    readonly record: RestoreRecord;
    readonly messages: Messages;
    readonly env: NodeJS.ProcessEnv;
    /** The automations that are to be put back. */
    readonly due: readonly Due[];
  }) {
    this.#runner = facts.runner;
    this.#record = facts.record;
    this.#messages = facts.messages;
    this.#env = facts.env;
    this.#due = facts.due;
  }

  /** That there is nothing to put back. */
  nothing(): void {
    this.#runner.info(this.#messages.restore.nothingSwitched);
  }

  /** That the status of the job is none of the runner's words. */
  jobStatusUnreadable(text: string): void {
    this.#runner.warning(this.#messages.restore.jobStatusUnreadable(text));
  }

  /** That the policy leaves the automations as they are. */
  left(job: JobStatus | undefined): void {
    const { policy, formerStatus } = this.#record;
    const status = oppositeOf(formerStatus);
    const { restore: say } = this.#messages;
    const names = this.#due.map((due) => nameOf(due, this.#messages));
    const remark = this.#warn(names, (automations) =>
      say.left({ policy, job, automations, status, former: formerStatus, base: this.#baseName() }),
    );
    const { leftTitle } = this.#messages.summary;
    this.#summary([], { title: leftTitle(status), failures: [], remarks: [remark] });
  }

  /** That an error of ours ended the run, and nothing is known to be back. */
  crashed(error: unknown): void {
    this.gaveUp([describeCrash(this.#runner, error, this.#messages)], '');
  }

  /** That nothing was put back, for all automations alike; `what` is said of each. */
  gaveUp(failures: readonly string[], what = this.#messages.restore.notTried): void {
    const failed: Restored[] = this.#due.map((automation) => ({
      automation,
      outcome: 'failed',
      presentStatus: undefined,
      failure: undefined,
      tries: 0,
    }));
    this.#reportFailures(failed, {
      lines: failed.map((one) => this.#describe(one, undefined, what)),
      advice: failures,
    });
  }

  /**
   * That the restore begins.
   *
   * @param waitSeconds after how many seconds those are read that have no noted answer
   */
  started(waitSeconds: number): void {
    const { appToken, baseUrl, formerStatus } = this.#record;
    const { restore: say } = this.#messages;
    this.#runner.info(say.start(this.#due.length, appToken, formerStatus, baseUrl));
    const undecided = this.#due.filter(({ isUndecided }) => isUndecided).length;
    if (undecided > 0) this.#runner.info(say.confirming(undecided, waitSeconds));
  }

  /** That the runner ends the job's end. */
  cancelled(signal: string): void {
    this.#runner.info(this.#messages.restore.cancelled(signal));
  }

  /** That one was written, at once: the log of a run that is killed tells how far it came. */
  wrote(automation: Pick<Automation, 'id' | 'title'>): void {
    const { back, written } = this.#messages.restore.outcomes;
    const isSure = this.#due.some(({ id, isUndecided }) => id === automation.id && !isUndecided);
    if (isSure) this.#logged.add(automation.id);
    this.#runner.info(
      (isSure ? back : written)(nameOf(automation, this.#messages), this.#record.formerStatus),
    );
  }

  /** What became of all of them; returns whether none failed. */
  ended(restored: readonly Restored[], context: FailureContext): boolean {
    const { restore: say } = this.#messages;
    const { formerStatus } = this.#record;
    for (const { automation, outcome } of restored) {
      if (outcome === 'failed' || outcome === 'unconfirmed' || this.#logged.has(automation.id)) continue;
      this.#runner.info(say.outcomes[outcome](nameOf(automation, this.#messages), formerStatus));
    }
    const deleted = restored.filter(({ outcome }) => outcome === 'deleted');
    const deletedNames = deleted.map(({ automation }) => nameOf(automation, this.#messages));
    const remarks = deleted.length === 0 ? [] : [this.#warn(deletedNames, say.deleted)];
    remarks.push(...this.#warnOfSuccessors(deleted));
    const failed = restored.filter(isNotBack);
    if (failed.length === 0) {
      this.#summary(restored, { failures: [], remarks });
      return true;
    }
    const lines = failed.map((one) => this.#describe(one, context));
    const advice = failed.flatMap(({ failure }) =>
      failure ? [say.cause(advise(failure.fault, context))] : [],
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

  /** Warns of what has the title of a deleted automation, but not its status. */
  #warnOfSuccessors(deleted: readonly Restored[]): string[] {
    const { restore: say } = this.#messages;
    const successors = new Map(deleted.flatMap((one) => one.successors ?? []).map((one) => [one.id, one]));
    if (successors.size === 0) return [];
    const named = [...successors.values()].map((one) => ({
      automation: nameOf(one, this.#messages),
      status: quoted(one.status ?? one.statusWord),
    }));
    const warning = say.recreated(named, this.#record.formerStatus);
    this.#runner.warning(warning);
    return [warning];
  }

  #describe(
    { automation, outcome, presentStatus, failure }: Restored,
    context: FailureContext | undefined,
    otherwise?: string,
  ): string {
    const { restore: say } = this.#messages;
    const isUnconfirmed = outcome === 'unconfirmed';
    const facts = {
      automation: nameOf(automation, this.#messages),
      former: this.#record.formerStatus,
      what:
        failure && context
          ? subjectOf(failure, context) + nameFault(failure.fault, this.#messages)
          : (otherwise ?? (isUnconfirmed ? say.notRead : say.notTried)),
      logId: failure && answerOf(failure.fault)?.logId,
    };
    return isUnconfirmed ? say.unconfirmedOne(facts) : say.failedOne({ ...facts, present: presentStatus });
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
    const failed = restored.filter(isNotBack);
    const isAllWritten = failed.every(({ outcome }) => outcome === 'unconfirmed');
    const heading = isAllWritten ? say.unconfirmedHeading : say.failedHeading;
    const repair = { title: say.step, yaml: this.#repairStep(failed) };
    const { lines, advice, remarks = [] } = facts;
    for (const line of [...lines, ...advice, repair.title, ...repair.yaml.split('\n')])
      this.#runner.info(line);
    annotate(this.#runner, lines, {
      head: [
        heading(failed.length, restored.length, formerStatus),
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
    const env = this.#env;
    const { appToken, baseUrl, formerStatus } = this.#record;
    const repository = /^[\w.-]+\/[\w.-]+$/.test(env.GITHUB_ACTION_REPOSITORY ?? '')
      ? env.GITHUB_ACTION_REPOSITORY
      : REPOSITORY;
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

// What was written and could not be confirmed may be off again in a moment.
function isNotBack({ outcome }: Restored): boolean {
  return outcome === 'failed' || outcome === 'unconfirmed';
}
