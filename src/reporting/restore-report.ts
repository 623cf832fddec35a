import type { Messages } from '../messages/languages.ts';
import { oppositeOf, type Status } from '../platform/automations.ts';
import { hostOf } from '../platform/hosts.ts';
import { REPOSITORY } from '../repository.ts';
import type { JobStatus } from '../restoring/policy.ts';
import type { RestoreRecord } from '../restoring/record.ts';
import type { Due, Restored } from '../restoring/restore.ts';
import type { Runner } from '../runner/runner.ts';
import type { Automation } from '../switching/ledger.ts';
import { describeCrash } from './annotation.ts';
import { type Cause, causeOf } from './causes.ts';
import { baseOf, linksOf, type ReportContext, titleBecause, whereOf } from './context.ts';
import { nameOf } from './names.ts';
import { annotate, type Block, type Group, type Report, reportOfProblems, withBlocks } from './report.ts';
import { type Repair, restoreSummary } from './restore-summary.ts';
import { reportSection } from './section.ts';
import { SIGNS, writeSummary } from './summary.ts';
import { titleOf } from './title.ts';

/** What the job's end tells: its log, its annotation and its part of the job summary. */
export class RestoreReport {
  readonly #runner: Runner;
  readonly #record: RestoreRecord;
  readonly #messages: Messages;
  readonly #due: readonly Due[];
  readonly #context: ReportContext;
  /** Ids of the automations that the log calls restored. */
  readonly #logged = new Set<string>();

  constructor(facts: {
    readonly runner: Runner;
    readonly record: RestoreRecord;
    readonly messages: Messages;
    readonly env: NodeJS.ProcessEnv;
    /** The automations that are to be restored. */
    readonly due: readonly Due[];
  }) {
    const { runner, record, messages, env, due } = facts;
    this.#runner = runner;
    this.#record = record;
    this.#messages = messages;
    this.#due = due;
    const { baseUrl, appToken, webAddress } = record;
    this.#context = {
      messages,
      baseUrl,
      appToken,
      webAddress,
      env,
      appId: '',
      wanted: record.formerStatus,
      isWiki: false,
      timeoutSeconds: 0,
      limit: 'own',
    };
  }

  /** That there is nothing to restore. */
  nothing(): void {
    this.#runner.info(this.#messages.restore.nothingSwitched);
  }

  /** That the status of the job is none of the runner's words. */
  jobStatusUnreadable(text: string): void {
    this.#runner.warning(this.#messages.restore.jobStatusUnreadable(text));
  }

  /** That the policy leaves the automations as they are. */
  left(job: JobStatus | undefined): void {
    const { policy } = this.#record;
    const { report: say, restore } = this.#messages;
    const automations = this.#due;
    const count = automations.length;
    const report = reportOfProblems(titleOf(say.outcomes.left(count, this.#paused), this.#context), [], {
      doNow: [restore.undo(count, this.#former, baseOf(this.#context)), restore.rerun(count, this.#paused)],
      groups: [{ label: say.groups.left(this.#paused, restore.leftBecause(policy, job)), automations }],
      links: linksOf(this.#context),
    });
    this.#annotate(report, 'warning');
    this.#summary([], `${SIGNS.warning} ${report.title}`, report, this.#repair(automations));
  }

  /** That an error of ours ended the run, and nothing is known to be restored. */
  crashed(error: unknown): void {
    this.gaveUp({ why: describeCrash(this.#runner, error, this.#messages), isUncertain: true });
  }

  /** That nothing was restored, for all automations alike. */
  gaveUp({
    why,
    name,
    fix,
    isUncertain = false,
  }: {
    readonly why: string;
    /** Why in a few words, for the title. */
    readonly name?: string;
    readonly fix?: string;
    /** Whether some may have been restored all the same. Default `false`. */
    readonly isUncertain?: boolean;
  }): void {
    const failed: Restored[] = this.#due.map(({ isUndecided, ...automation }) => ({
      automation,
      outcome: 'failed',
      presentStatus: undefined,
      failure: undefined,
      tries: 0,
      isUncertain: isUncertain || isUndecided,
    }));
    const cause: Cause = {
      key: why,
      anchor: '',
      name,
      why: [why],
      advice: fix === undefined ? [] : [fix],
      isOrdered: false,
      more: '',
      logId: undefined,
    };
    this.#fail(failed, [{ groups: this.#groups(failed), cause, logIds: [] }], { where: '' });
  }

  /**
   * That the restore begins.
   *
   * @param waitSeconds after how many seconds those are read that have no noted answer
   */
  started(waitSeconds: number): void {
    const { appToken, baseUrl, webAddress } = this.#record;
    const { restore: say } = this.#messages;
    this.#runner.info(
      say.start(
        this.#due.length,
        webAddress ?? this.#messages.report.base(appToken),
        this.#former,
        hostOf(baseUrl),
      ),
    );
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
    this.#runner.info((isSure ? back : written)(nameOf(automation, this.#messages), this.#former));
  }

  /**
   * What became of all of them.
   *
   * @param limits what the restore was given: its app, if any, and its budget
   * @returns whether none failed
   */
  ended(restored: readonly Restored[], limits: Pick<ReportContext, 'appId' | 'timeoutSeconds'>): boolean {
    const context = { ...this.#context, ...limits };
    const { restore, report: say } = this.#messages;
    for (const { automation, outcome } of restored) {
      if (outcome !== 'back' || this.#logged.has(automation.id)) continue;
      this.#runner.info(restore.outcomes.back(nameOf(automation, this.#messages), this.#former));
    }
    const deleted = this.#warnOfDeleted(restored.filter(({ outcome }) => outcome === 'deleted'));
    const notBack = restored.filter(isNotBack);
    if (notBack.length > 0) {
      // What to do names the Base.
      const where = whereOf({ ...context, appToken: '', webAddress: undefined });
      this.#fail(restored, this.#blocks(notBack, context), { where, told: deleted });
      return false;
    }
    const back = restored.filter(({ outcome }) => outcome === 'back').length;
    const title =
      back === 0
        ? titleOf(say.outcomes.deleted(restored.length), context)
        : titleOf(say.outcomes.restored(back, this.#former), context);
    const sign = deleted ? SIGNS.warning : SIGNS.good;
    this.#summary(restored, `${sign} ${title}`, reportOfProblems(title, [], deleted));
    return true;
  }

  /** Warns of what was deleted, and of what has the title of a deleted automation, but not its status. */
  #warnOfDeleted(deleted: readonly Restored[]): Pick<Report, 'groups' | 'doNow' | 'links'> | undefined {
    if (deleted.length === 0) return undefined;
    const { report: say, restore } = this.#messages;
    const successors = new Map(deleted.flatMap((one) => one.successors ?? []).map((one) => [one.id, one]));
    const isAtRisk = successors.size > 0;
    const groups: Group[] = [
      { label: say.groups.deleted, automations: deleted.map(({ automation }) => automation) },
      { label: say.groups.successors(this.#former), automations: [...successors.values()] },
    ].filter(({ automations }) => automations.length > 0);
    const outcome = isAtRisk ? say.outcomes.recreated(successors.size) : say.outcomes.deleted(deleted.length);
    const title = titleOf(outcome, this.#context);
    const doNow = isAtRisk ? [restore.check(successors.size, this.#former, baseOf(this.#context))] : [];
    const told = { groups, doNow, links: linksOf(this.#context) };
    this.#annotate(reportOfProblems(title, [], told), 'warning');
    return told;
  }

  get #former(): Status {
    return this.#record.formerStatus;
  }

  get #paused(): Status {
    return oppositeOf(this.#record.formerStatus);
  }

  #blocks(failed: readonly Restored[], context: ReportContext): Block[] {
    const told = failed.map((one) => {
      // Only one that was read stands in the list.
      const { id } = one.automation;
      const automation = one.presentStatus === undefined ? { id } : one.automation;
      return { one, cause: one.failure && causeOf(one.failure, context, automation) };
    });
    const keys = new Set(told.flatMap(({ cause }) => cause?.key ?? []));
    // Nothing was sent for some because of what befell another: where there is only that, it is their cause, too.
    const shared = keys.size === 1 ? told.find(({ cause }) => cause)?.cause : undefined;
    const caused = told.map(({ one, cause }) => ({
      one,
      cause: cause ?? (one.tries === 0 ? shared : undefined),
    }));
    return [...Map.groupBy(caused, ({ cause }) => cause?.key).values()].map((block) => {
      const restored = block.map(({ one }) => one);
      const logIds = restored.map(({ failure }) => failure && causeOf(failure, context).logId);
      return {
        groups: this.#groups(restored),
        cause: block[0]?.cause,
        logIds: [...new Set(logIds)].filter((logId) => logId !== undefined),
      };
    });
  }

  #groups(restored: readonly Restored[]): Group[] {
    const { groups: say } = this.#messages.report;
    const groups = new Map<string, Restored['automation'][]>();
    for (const { automation, outcome, presentStatus, isUncertain } of restored) {
      const label =
        outcome === 'unconfirmed'
          ? say.unconfirmed(this.#former)
          : presentStatus !== undefined
            ? say.stillAt(presentStatus, this.#former)
            : isUncertain
              ? say.statusUnknown(this.#former)
              : say.untouched(this.#paused, this.#former);
      groups.set(label, [...(groups.get(label) ?? []), automation]);
    }
    return [...groups].map(([label, automations]) => ({ label, automations }));
  }

  /** @param told what was told in a warning, for the summary */
  #fail(
    restored: readonly Restored[],
    blocks: readonly Block[],
    { where, told }: { readonly where: string; readonly told?: Pick<Report, 'groups' | 'doNow'> | undefined },
  ): void {
    const { restore, report: say } = this.#messages;
    const failed = restored.filter(isNotBack);
    const { length } = failed;
    const isAllWritten = failed.every(({ outcome }) => outcome === 'unconfirmed');
    const { notConfirmed, notRestored } = say.outcomes;
    const report = withBlocks(
      {
        groups: [],
        problems: [],
        // Where all were written, the cause is of a reading only.
        title: isAllWritten
          ? titleOf(notConfirmed(length, restored.length), this.#context)
          : titleBecause(notRestored(length, restored.length), blocks, this.#context),
        promise: '',
        doNow: [
          (isAllWritten ? restore.check : restore.byHand)(length, this.#former, baseOf(this.#context)),
          restore.rerun(length, this.#paused),
        ],
        adviceIsFor: 'fix',
        where,
        links: linksOf(this.#context),
      },
      blocks,
    );
    this.#annotate(report, 'error');
    const repair = this.#repair(failed.map(({ automation }) => automation));
    const groups = [...report.groups, ...(told?.groups ?? [])];
    const doNow = [...report.doNow, ...(told?.doNow ?? [])];
    this.#summary(restored, `${SIGNS.bad} ${report.title}`, { ...report, groups, doNow }, repair);
  }

  #annotate(report: Report, level: 'error' | 'warning'): void {
    annotate(this.#runner, report, { messages: this.#messages, level });
  }

  /** A step that restores automations, which the log shows too; its credentials are those of the step that switched. */
  #repair(automations: readonly Pick<Automation, 'id'>[]): Repair {
    const { restore: say } = this.#messages;
    const ids = automations.map(({ id }) => id);
    const repair = { title: say.step, yaml: this.#stepFor(ids), ids: ids.join(',') };
    this.#runner.group(repair.title, [...repair.yaml.split('\n'), say.ids, repair.ids]);
    return repair;
  }

  #stepFor(ids: readonly string[]): string {
    const { env } = this.#context;
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
      ...ids.map((id) => `      ${id}`),
      `    status: ${formerStatus}`,
    ].join('\n');
  }

  #summary(restored: readonly Restored[], title: string, report: Report, repair?: Repair): void {
    const { appToken, baseUrl, webAddress, formerStatus, jobSummary } = this.#record;
    const messages = this.#messages;
    if (!jobSummary) return;
    writeSummary(this.#runner, () => {
      const section = reportSection(report, {
        baseUrl,
        messages,
        inTable: restored.map(({ automation }) => automation),
      });
      const facts = { messages, appToken, baseUrl, webAddress };
      return restoreSummary(restored, { ...facts, title, section, formerStatus, repair });
    });
  }
}

// What was written and could not be confirmed may be off again in a moment.
function isNotBack({ outcome }: Restored): boolean {
  return outcome === 'failed' || outcome === 'unconfirmed';
}
