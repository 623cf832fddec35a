import type { Messages } from '../messages/languages.ts';
import { EndedEarlyError } from '../runner/ended-early-error.ts';
import type { Runner } from '../runner/runner.ts';
import { plain } from '../text/plain.ts';

/** What people are told of an error of ours. Its stack goes to the debug log alone. */
export function describeCrash(runner: Runner, error: unknown, messages: Messages): string {
  if (error instanceof EndedEarlyError) return messages.failure.internal(messages.failure.endedEarly);
  for (const line of (error instanceof Error && error.stack?.split('\n')) || []) runner.debug(line);
  return messages.failure.internal(plain(String(error)));
}
