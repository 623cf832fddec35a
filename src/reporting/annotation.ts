import type { Messages } from '../messages/languages.ts';
import { EndedEarlyError } from '../runner/ended-early-error.ts';
import { MAX_ANNOTATION_CHARACTERS, type Runner } from '../runner/runner.ts';
import { excerpt, plain } from '../text/plain.ts';

/**
 * Adds the one error annotation of a failed stage. Where the lines do not fit into it, all of them stand in
 * the log, and the annotation says how many it leaves out.
 *
 * @param head lines that must stand in it, before the others
 * @param tail lines that must stand in it, after the others
 */
export function annotate(
  runner: Runner,
  lines: readonly string[],
  frame: {
    readonly head?: readonly string[];
    readonly tail?: readonly string[];
    readonly more: (hidden: number) => string;
    /** Whether the log has the lines already. */
    readonly isLogged?: boolean;
  },
): void {
  const { head = [], tail = [], more, isLogged = false } = frame;
  const taken = [...head, ...tail].reduce((sum, line) => sum + line.length + 1, 0);
  const fitting = fitLines(lines, MAX_ANNOTATION_CHARACTERS - taken, more);
  if (!isLogged && (fitting.length < lines.length || fitting.at(-1) !== lines.at(-1))) {
    for (const line of lines) runner.info(line);
  }
  runner.error([...head, ...fitting, ...tail]);
}

/**
 * As many lines as fit, and one that tells how many do not. Half of the first line is better than none.
 *
 * @param limit most characters of the lines together, line breaks included
 * @param more  the line that stands for those left out, given their number
 */
export function fitLines(
  lines: readonly string[],
  limit: number,
  more: (hidden: number) => string,
): string[] {
  if (lines.join('\n').length <= limit) return [...lines];
  let room = limit - more(lines.length).length;
  const kept: string[] = [];
  for (const line of lines) {
    if (line.length + 1 > room) break;
    kept.push(line);
    room -= line.length + 1;
  }
  if (kept.length === 0) kept.push(excerpt(lines[0] ?? '', Math.max(1, room - 1)));
  const hidden = lines.length - kept.length;
  return hidden > 0 ? [...kept, more(hidden)] : kept;
}

/** What people are told of an error of ours. Its stack goes to the debug log alone. */
export function describeCrash(runner: Runner, error: unknown, messages: Messages): string {
  if (error instanceof EndedEarlyError) return messages.failure.internal(messages.failure.endedEarly);
  for (const line of (error instanceof Error && error.stack?.split('\n')) || []) runner.debug(line);
  return messages.failure.internal(plain(String(error)));
}
