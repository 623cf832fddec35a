import { type Failure, PrerequisiteError } from '../retry/schedule.ts';
import { Base, type Session } from '../switching/base.ts';
import { Ledger } from '../switching/ledger.ts';
import { resolveAppToken, resolveAutomations, saysAbsent, UnresolvedError } from '../switching/resolve.ts';
import type { Inputs } from './inputs.ts';
import { nameOf } from './names.ts';
import type { Runner } from './runner.ts';

/** What a look-up came to; where it failed, what was found until then. */
export interface LookedUp {
  /** `''` where it was not found out. */
  readonly appToken: string;
  readonly ledger: Ledger;
  /** Why nothing can be switched, as people will read it; `undefined` where something can. */
  readonly failures?: readonly string[];
}

interface Settings {
  readonly runner: Runner;
  readonly session: Session;
  readonly inputs: Inputs;
}

/** Asks the platform what the targets are, and, `withStatus`, how they stand. */
export async function lookUp(settings: Settings, withStatus: boolean): Promise<LookedUp> {
  const { runner, session, inputs } = settings;
  const { targets, baseUrl, status } = inputs;
  const { place } = targets;
  let appToken = place.kind === 'base' ? place.appToken : '';
  try {
    if (appToken === '') runner.info((say) => say.log.lookingUp(baseUrl));
    appToken = await resolveAppToken(targets, session);
    if (withStatus || targets.all || targets.titles.length > 0) {
      runner.info((say) => say.log.resolving(appToken, baseUrl));
    }
    const base = new Base(appToken, session);
    const { automations, newerListFailure } = await resolveAutomations(targets, base, withStatus);
    if (newerListFailure) await warnOfNewerList(newerListFailure, settings);
    return { appToken, ledger: new Ledger(status, automations) };
  } catch (error) {
    const ledger = new Ledger(status, []);
    ledger.prerequisiteFailure = error instanceof UnresolvedError ? error.newerListFailure : asFailure(error);
    return { appToken, ledger, failures: await describe(error, ledger.prerequisiteFailure, settings) };
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

async function warnOfNewerList(failure: Failure, { runner, inputs }: Settings): Promise<void> {
  const { contextOf, explain, nameFault } = await import('./failures.ts');
  const messages = await runner.messages();
  if (saysAbsent(failure)) {
    runner.warning((say) => say.log.newerListAbsent(nameFault(failure.fault, messages)));
  } else {
    const explained = explain(failure, contextOf(inputs, messages));
    runner.warning((say) => say.log.newerListFailed(explained));
  }
}

function asFailure(error: unknown): Failure {
  if (!(error instanceof PrerequisiteError)) throw error;
  return error;
}

async function describe(error: unknown, failure: Failure | undefined, { runner, inputs }: Settings) {
  const { contextOf, describeFailure, describeUnresolved } = await import('./failures.ts');
  const messages = await runner.messages();
  const problems = error instanceof UnresolvedError ? error.problems : [];
  return [
    ...problems.map((problem) => describeUnresolved(problem, messages)),
    ...(failure ? [describeFailure(failure, contextOf(inputs, messages))] : []),
  ];
}
