import type { Family } from '../platform/automations.ts';
import { contextOf, describeFailure, describeUnresolved, explain, nameFault } from '../reporting/failures.ts';
import { nameOf } from '../reporting/names.ts';
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
  /** Told which Base it is as soon as that is known. */
  readonly onBase: (appToken: string) => void;
  /** Told which automations there are, or what kept the look-up from finding that out. */
  readonly onLedger: (ledger: Ledger) => void;
}

/**
 * Asks the platform what the targets are, and, `withStatus`, how they stand.
 *
 * @returns why nothing can be switched, as people will read it; `undefined` where something can
 */
export async function lookUp(
  withStatus: boolean,
  settings: Settings,
): Promise<readonly string[] | undefined> {
  const { runner, session, inputs, onBase, onLedger } = settings;
  const { targets, baseUrl, status } = inputs;
  try {
    if (targets.place.kind === 'wiki') runner.info((say) => say.log.lookingUp(baseUrl));
    const appToken = await resolveAppToken(targets, session);
    onBase(appToken);
    if (withStatus || targets.all || targets.titles.length > 0) {
      runner.info((say) => say.log.resolving(appToken, baseUrl));
    }
    const base = new Base(appToken, session);
    const { automations, unread, maybeCut } = await resolveAutomations(targets, base, withStatus);
    onLedger(new Ledger(status, automations));
    for (const { family, failure } of unread) await warnOfUnread(family, failure, settings);
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
    const { formerStatus = '' } = automation;
    runner.info((say) =>
      outcome === 'unchanged'
        ? say.log.wouldStay(nameOf(automation, say), wanted)
        : say.log.wouldSwitch(nameOf(automation, say), formerStatus, wanted),
    );
  }
}

async function warnOfUnread(
  { listCall }: Family,
  failure: Failure,
  { runner, inputs }: Settings,
): Promise<void> {
  const messages = await runner.messages();
  if (saysAbsent(failure)) {
    runner.warning((say) => say.log.listAbsent(listCall, nameFault(failure.fault, messages)));
  } else {
    const explained = explain(failure, contextOf(inputs, messages));
    runner.warning((say) => say.log.listFailed(listCall, explained));
  }
}

function asFailure(error: unknown): Failure {
  if (!(error instanceof PrerequisiteError)) throw error;
  return error;
}

async function describe(error: unknown, failure: Failure | undefined, { runner, inputs }: Settings) {
  const messages = await runner.messages();
  const problems = error instanceof UnresolvedError ? error.problems : [];
  return [
    ...problems.map((problem) => describeUnresolved(problem, messages)),
    ...(failure ? [describeFailure(failure, contextOf(inputs, messages))] : []),
  ];
}
