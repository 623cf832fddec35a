import type { Status } from '../platform/automations.ts';
import type { Credentials } from '../switching/credentials.ts';
import { excerpt, normalTitle } from '../text/plain.ts';

/** What the job's end does with what a step switched. */
export type Policy = 'always' | 'success' | 'failure' | 'never';

/** What the job's end must know to put automations back: written before the first of them is switched. */
export interface RestoreRecord {
  readonly baseUrl: string;
  readonly appToken: string;
  /** The Base's page, where its address was given. */
  readonly webAddress?: string;
  readonly policy: Policy;
  /** The status to put back. All had the same: the one that was not wanted. */
  readonly formerStatus: Status;
  readonly automations: readonly RecordedAutomation[];
  /** Limits of the step, as its inputs gave them. */
  readonly maxAttempts: number;
  readonly timeoutSeconds: number;
  readonly requestTimeoutSeconds: number;
  readonly language: string;
  readonly jobSummary: boolean;
  /** Only inside composite actions, where the inputs are evaluated wrongly at the job's end. */
  readonly credentials?: Credentials;
}

/** An automation that this step switches. */
export interface RecordedAutomation {
  readonly id: string;
  readonly title: string;
}

/** What is known of the switch of one automation: nothing, unless a definite answer came or none can come. */
export type Note = 'unknown' | 'switched' | 'refused' | 'never-sent';

/** One value of the state of a step. */
export interface StateValue {
  readonly name: string;
  readonly value: string;
}

/** A state value comes back as an environment variable, which Windows limits to 32,767 characters. */
export const MAX_STATE_BYTES = 30_000;

/** Name of the value that is saved once the step has ended well. */
export const SUCCEEDED = 'succeeded';

const HEAD = 'restore';
const NOTES = 'notes';
const MAX_TITLE_CHARACTERS = 100;

const NOTE_MARKS: Readonly<Record<Note, string>> = {
  unknown: '?',
  switched: 's',
  refused: 'r',
  'never-sent': 'n',
};

/** A title as the record has it: its beginning, where it is long. */
export function titleOfRecord(title: string): string {
  return excerpt(normalTitle(title), MAX_TITLE_CHARACTERS);
}

/**
 * The state values that hold a record. A long list of automations is spread over several values, each below
 * the limit. The head comes last: where it is, all is.
 *
 * @returns `undefined` where a single value would exceed the limit
 */
export function encodeRecord(record: RestoreRecord): readonly StateValue[] | undefined {
  const { automations, ...head } = record;
  const parts: string[][] = [[]];
  let bytes = 0;
  for (const { id, title } of automations) {
    const line = JSON.stringify([id, titleOfRecord(title)]);
    bytes += Buffer.byteLength(line) + 1;
    if (bytes > MAX_STATE_BYTES - 100) {
      parts.push([]);
      bytes = Buffer.byteLength(line) + 1;
    }
    parts.at(-1)?.push(line);
  }
  const values = [
    ...parts.map((lines, at) => ({ name: `${HEAD}_${at}`, value: `[${lines.join(',')}]` })),
    { name: HEAD, value: JSON.stringify({ ...head, parts: parts.length }) },
  ];
  return values.every(({ value }) => Buffer.byteLength(value) <= MAX_STATE_BYTES) ? values : undefined;
}

/**
 * Reads a record back.
 *
 * @param read the state value of a name; `''` where there is none
 * @returns `undefined` where no record was saved
 * @throws {Error} where there is one that cannot be read
 */
export function decodeRecord(read: (name: string) => string): RestoreRecord | undefined {
  if (read(HEAD) === '') return undefined;
  const { parts, ...head } = JSON.parse(read(HEAD)) as Omit<RestoreRecord, 'automations'> & { parts: number };
  if (!URL.canParse(head.baseUrl) || !Number.isInteger(parts))
    throw new Error('it is not a record of this action');
  const rows = Array.from(
    { length: parts },
    (_, at) => JSON.parse(read(`${HEAD}_${at}`)) as [string, string][],
  );
  return { ...head, automations: rows.flat().map(([id, title]) => ({ id, title })) };
}

/** The state value that holds what is known of each automation of the record, in its order. */
export function encodeNotes(notes: readonly Note[]): StateValue {
  return { name: NOTES, value: notes.map((note) => NOTE_MARKS[note]).join('') };
}

/** Reads the notes back, in the order of the record; `unknown` for every automation without one. */
export function decodeNotes(read: (name: string) => string, automations: number): Note[] {
  const marks = read(NOTES);
  const notes = Object.keys(NOTE_MARKS) as Note[];
  return Array.from(
    { length: automations },
    (_, at) => notes.find((note) => NOTE_MARKS[note] === marks[at]) ?? 'unknown',
  );
}
