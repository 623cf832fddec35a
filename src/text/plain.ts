import { stripVTControlCharacters } from 'node:util';

/** Stands for what was cut. */
export const ELLIPSIS = '\u2026';

/** Longest text of the server that is kept, in characters: the runner's limit for one annotation. */
export const MAX_FOREIGN_CHARACTERS = 4096;

// C0, DEL, C1, the Unicode line ends, and the marks that reorder text on a screen.
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;

/**
 * Makes text from elsewhere (a server, a user) safe to stand inside one line of a log: one line, without
 * terminal escapes, without what a runner would take for a command. The runner reads `::name::` at the start
 * of a line and `##[name]` anywhere in it.
 */
export function plain(text: string): string {
  return excerpt(
    disarm(stripVTControlCharacters(text).replace(UNPRINTABLE, ' ')).trim(),
    MAX_FOREIGN_CHARACTERS,
  );
}

/** Cuts text to `limit` characters, the last of which is an ellipsis where anything was cut; never inside a surrogate pair. */
export function excerpt(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}${ELLIPSIS}`;
}

/** Takes the power from both forms of a workflow command, wherever they stand in the line. */
export function disarm(line: string): string {
  return line.replaceAll('##[', '# #[').replace(/^(\s*):(?=:)/, '$1: ');
}

/** Titles are compared as people see them: without outer blanks, in Unicode NFC. */
export function normalTitle(title: string): string {
  return title.trim().normalize('NFC');
}

/** Keeps the addresses in a foreign text readable, but so that no viewer makes a link of them. */
export function unlinked(text: string): string {
  return text.replaceAll('://', ':// ');
}

/** The message of whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
