import type { Family } from '../platform/automations.ts';
import { hostOf } from '../platform/hosts.ts';
import { causeOf } from '../reporting/causes.ts';
import { contextOf, linksOf, whereOf } from '../reporting/context.ts';
import { describeUnresolved, type Obstacle } from '../reporting/failures.ts';
import { nameOf } from '../reporting/names.ts';
import { annotate, type Report, reportOfProblems } from '../reporting/report.ts';
import { titleOf } from '../reporting/title.ts';
import { type Failure, PrerequisiteError } from '../retry/stage.ts';
import type { Inputs } from '../runner/inputs.ts';
import type { Runner } from '../runner/runner.ts';
import { Base, type Session } from '../switching/base.ts';
import { Ledger } from '../switching/ledger.ts';
import { resolveAppToken, resolveAutomations, saysAbsent, UnresolvedError } from '../switching/resolve.ts';

interface Settings {
  readonly runner: Runner;
  readonly session: Session;
  readonly inputs: Inputs;
  readonly env: NodeJS.ProcessEnv;
  /** Told which Base it is as soon as that is known. */
  readonly onBase: (appToken: string) => void;
  /** Told which automations there are, or what kept the look-up from finding that out. */
  readonly onLedger: (ledger: Ledger) => void;
  /** Told what the job summary should repeat. */
  readonly onWarning: (report: Report) => void;
}

/**
 * Asks the platform what the targets are, and, `withStatus`, how they stand.
 *
 * @returns why nothing can be switched; `undefined` where something can
 */
export async function lookUp(withStatus: boolean, settings: Settings): Promise<Obstacle | undefined> {
  const { runner, session, inputs, onBase, onLedger } = settings;
  const { targets, baseUrl, status } = inputs;
  try {
    if (targets.place.kind === 'wiki') runner.info((say) => say.log.lookingUp(hostOf(baseUrl)));
    const appToken = await resolveAppToken(targets, session);
    onBase(appToken);
    if (withStatus || targets.all || targets.titles.length > 0) {
      runner.info((say) =>
        say.log.resolving(targets.webAddress ?? say.report.base(appToken), hostOf(baseUrl)),
      );
    }
    const base = new Base(appToken, session);
    const { automations, unread, maybeCut } = await resolveAutomations(targets, base, withStatus);
    onLedger(new Ledger(status, automations));
    for (const { family, failure } of unread) await warnOfUnread(failure, appToken, { family, settings });
    for (const { listCall, silentPageSize = 0 } of maybeCut) {
      runner.warning((say) => say.log.listMayBeCut(listCall, silentPageSize));
    }
    return undefined;
  } catch (error) {
    const ledger = new Ledger(status, []);
    ledger.prerequisiteFailure = error instanceof UnresolvedError ? error.listFailure : asFailure(error);
    onLedger(ledger);
    return describe(error, ledger.prerequisiteFailure, settings);
  }
}

/** Tells what would be done to each automation. */
export function logDryRun(runner: Runner, { entries, wanted }: Ledger): void {
  runner.info((say) => say.log.dryRun);
  for (const { automation, outcome } of entries) {
    runner.info((say) =>
      (outcome === 'unchanged' ? say.log.wouldStay : say.log.wouldSwitch)(nameOf(automation, say), wanted),
    );
  }
}

async function warnOfUnread(
  failure: Failure,
  appToken: string,
  { family, settings }: { readonly family: Family; readonly settings: Settings },
): Promise<void> {
  const { runner, inputs, env } = settings;
  const messages = await runner.messages();
  const context = contextOf(inputs, { messages, appToken, env });
  const title = titleOf(messages.report.outcomes.listMissing(family.listCall, inputs.status), context);
  // That there is no list is nothing to repair.
  const isAbsent = saysAbsent(failure);
  const sentence = (isAbsent ? messages.log.listAbsent : messages.log.listFailed)(
    family.listCall,
    inputs.status,
  );
  const cause = causeOf({ ...failure, call: 'switch' }, context);
  const logIds = cause.logId === undefined ? [] : [cause.logId];
  const condition = messages.report.onlyIfAny(family.listCall);
  const report = isAbsent
    ? reportOfProblems(title, [sentence])
    : reportOfProblems(title, [sentence], {
        blocks: [{ groups: [], cause, condition, logIds }],
        where: whereOf(context),
        links: linksOf(context),
      });
  settings.onWarning(report);
  annotate(runner, report, { messages, level: 'warning' });
}

function asFailure(error: unknown): Failure {
  if (!(error instanceof PrerequisiteError)) throw error;
  return error;
}

async function describe(
  error: unknown,
  failure: Failure | undefined,
  { runner }: Settings,
): Promise<Obstacle> {
  const messages = await runner.messages();
  const problems = error instanceof UnresolvedError ? error.problems : [];
  const { titleNotFound, idNotFound } = messages.report.outcomes;
  const is = (kind: string) =>
    !failure && problems.length > 0 && problems.every((problem) => problem.kind === kind);
  return {
    outcome: is('title-not-found') ? titleNotFound : is('id-not-found') ? idNotFound : undefined,
    problems: problems.map((problem) => describeUnresolved(problem, messages)),
    failures: failure ? [failure] : [],
  };
}
