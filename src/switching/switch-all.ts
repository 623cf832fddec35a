import { familyOf } from '../platform/families.ts';
import { runStage } from '../retry/schedule.ts';
import { PrerequisiteError, type StageObserver } from '../retry/stage.ts';
import type { Base, Session } from './base.ts';
import type { Entry, Ledger } from './ledger.ts';

/**
 * Switches every automation of the ledger that is due to the ledger's status, one request at a time, and
 * keeps the ledger. Never throws for an automation that fails.
 */
export async function switchAll(
  ledger: Ledger,
  base: Base,
  session: Session,
  observer: StageObserver<Entry>,
): Promise<void> {
  const { tokens, options, pace } = session;
  const saidUnchanged = new Set<Entry>();

  async function attempt(entry: Entry, deadline: number): Promise<void> {
    const token = await tokens.token();
    entry.begin();
    entry.succeed(await base.switch({ id: entry.automation.id, status: ledger.wanted, token }, deadline));
  }

  // A switch that is not idempotent may be refused just because an earlier one, of ours or of somebody else, was
  // carried out.
  async function isDoneAfterAll(entry: Entry): Promise<boolean> {
    const { id } = entry.automation;
    const isRepeated = entry.isUndecided && entry.tries > 1;
    if (familyOf(id).isIdempotent || !(isRepeated || saidUnchanged.has(entry))) return false;
    return session.hasStatus(base, { id, status: ledger.wanted });
  }

  try {
    await runStage(
      {
        tasks: ledger.due,
        attempt,
        isDoneAfterAll,
        pace,
        ...(tokens.discard && { renew: tokens.discard }),
        observer: {
          onFault(entry, fault, verdict) {
            entry.fail(fault, verdict);
            if (verdict.saysUnchanged) saidUnchanged.add(entry);
          },
          onRetry: (entry, retry) => observer.onRetry(entry, retry),
          onEnd(entry, end) {
            ledger.close(entry, end);
            observer.onEnd(entry, end);
          },
        },
      },
      options,
    );
  } catch (error) {
    if (!(error instanceof PrerequisiteError)) throw error;
    ledger.prerequisiteFailure = error;
  }
}
