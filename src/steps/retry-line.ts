import type { Messages } from '../messages/languages.ts';
import { nameFault } from '../reporting/causes.ts';
import type { Retry } from '../retry/stage.ts';
import type { Runner } from '../runner/runner.ts';

/** Writes the line that announces a retry: which try, how long it waits, why. */
export async function logRetry(
  runner: Runner,
  subject: (say: Messages) => string,
  { retry: again, baseUrl }: { readonly retry: Retry; readonly baseUrl: string },
): Promise<void> {
  const { failedTries, of, waitMs, fault, renewed } = again;
  const messages = await runner.messages();
  const line = {
    next: failedTries + 1,
    of: Number.isFinite(of) ? of : undefined,
    waitMs,
    why: nameFault(fault, { messages, baseUrl, env: process.env }),
  };
  const { retry, retryRenewed } = messages.log;
  runner.info((renewed ? retryRenewed : retry)(subject(messages), line));
}
