import { closeSync, constants, openSync, writeFileSync } from 'node:fs';
import { EOL } from 'node:os';
import * as core from '@actions/core';
import { type Language, type Lines, loadLines, loadMessages, type Messages } from '../messages/languages.ts';
import { disarm, excerpt } from '../text/plain.ts';
import { Secrets } from '../text/secrets.ts';

/** The runner cuts an annotation's message after this many characters. */
export const MAX_ANNOTATION_CHARACTERS = 4096;

const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/g;

// What Windows says of a file that another program, such as a virus scanner, holds for a moment.
const HELD_CODES = ['EBUSY', 'EPERM', 'EACCES'];

// Waits before the next tries to write to a file that is held, in milliseconds.
const HELD_WAITS_MS = [20, 50, 100, 150];

/** What people are told: words as they are, or as the language of the step has them. */
export type Words = string | ((say: Lines) => string);

/**
 * The runner that this process works for: its log, annotations, masks and the files it reads. All that people or
 * later steps see goes through here and is redacted, so that no secret and no command gets out.
 *
 * What people are told is written in its order, a moment later: when there is nothing more to do but to wait for
 * an answer.
 */
export class Runner {
  /** The language in which it speaks. */
  language: Language = 'en';
  readonly #secrets = new Secrets();
  readonly #untold: ((say: Lines) => void)[] = [];
  readonly #sleep: (ms: number) => void;

  /** @param sleep holds up the whole process for so many milliseconds; what is written to files is written at once */
  constructor({ sleep = holdUp }: { readonly sleep?: (ms: number) => void } = {}) {
    this.#sleep = sleep;
  }

  /** The trimmed value of an input; `''` where it was not given. */
  input(name: string): string {
    return core.getInput(name);
  }

  /** What it says while all goes well, in its language. */
  lines(): Promise<Lines> {
    return loadLines(this.language);
  }

  /** All that it can say, in its language. */
  messages(): Promise<Messages> {
    return loadMessages(this.language);
  }

  /** Has the runner mask a secret in its log, and redacts it in all that goes to files. */
  mask(value: string): void {
    if (this.#secrets.add(value)) this.#tell(() => core.setSecret(value));
  }

  /** Writes one line to the log. */
  info(line: Words): void {
    this.#tell((say) => core.info(this.#line(inWords(line, say))));
  }

  /** Writes one line that shows only where the runner's debug log is on. */
  debug(line: Words): void {
    if (core.isDebug()) this.#tell((say) => core.debug(this.#line(inWords(line, say))));
  }

  /** Writes lines that the log shows folded, under a title. */
  group(title: string, lines: readonly string[]): void {
    this.#tell(() => {
      core.startGroup(this.#line(title));
      for (const line of lines) core.info(this.#line(line));
      core.endGroup();
    });
  }

  /** Adds a warning annotation of one line. */
  warning(line: Words): void {
    this.#tell((say) => core.warning(this.#message([inWords(line, say)])));
  }

  /**
   * Adds an annotation of several lines, which must fit into `MAX_ANNOTATION_CHARACTERS`.
   *
   * @param title what it is headed by
   */
  annotate(level: 'error' | 'warning', title: string, lines: readonly string[]): void {
    const write = level === 'error' ? core.error : core.warning;
    this.#tell(() => write(this.#message(lines), { title: this.#line(title) }));
  }

  /** Writes all that people were told, now; in English where its language cannot be loaded. */
  async flush(): Promise<void> {
    const say = await this.lines().catch(() => loadLines('en'));
    for (let write = this.#untold.shift(); write; write = this.#untold.shift()) write(say);
  }

  /**
   * Sets outputs, all of them or none. The last value of each counts.
   *
   * @throws where they cannot be written
   */
  output(values: Readonly<Record<string, string>>): void {
    const file = process.env.GITHUB_OUTPUT ?? '';
    const redacted = Object.entries(values).map(([name, value]) => ({ name, value: this.redact(value) }));
    if (file !== '') this.#write(() => append(file, fileCommands(redacted)));
    // The toolkit prints what a person may read; runners no longer obey it.
    else for (const { name, value } of redacted) this.#tell(() => core.setOutput(name, value));
  }

  /**
   * Saves a value for the job's end, as it is: the file lies in clear until the job ends.
   *
   * @throws where it cannot be written
   */
  saveState(name: string, value: string): void {
    this.#write(() => core.saveState(name, value));
  }

  /** Whether state can be saved: without the file the toolkit prints a command that runners no longer obey. */
  get hasState(): boolean {
    return (process.env.GITHUB_STATE ?? '') !== '';
  }

  /** A value that the main step saved; `''` where there is none. */
  state(name: string): string {
    return core.getState(name);
  }

  /** Whether this runner shows job summaries. */
  get hasSummary(): boolean {
    return (process.env.GITHUB_STEP_SUMMARY ?? '') !== '';
  }

  /**
   * Adds to the job summary of this step.
   *
   * @throws where the file cannot be written
   */
  summary(html: string): void {
    this.#write(() => append(process.env.GITHUB_STEP_SUMMARY ?? '', this.redact(html)));
  }

  /** The text with every known secret replaced. */
  redact(text: string): string {
    return this.#secrets.redact(text);
  }

  #tell(write: (say: Lines) => void): void {
    if (this.#untold.push(write) === 1) setImmediate(() => void this.flush());
  }

  /** Writes to a file of the runner, in a few tries where another program holds it for a moment. */
  #write(write: () => void): void {
    for (const waitMs of HELD_WAITS_MS) {
      try {
        write();
        return;
      } catch (error) {
        if (!HELD_CODES.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
        this.#sleep(waitMs);
      }
    }
    write();
  }

  #message(lines: readonly string[]): string {
    return excerpt(lines.map((line) => this.#line(line)).join('\n'), MAX_ANNOTATION_CHARACTERS);
  }

  #line(line: string): string {
    return disarm(this.redact(line).replace(CONTROL, ' ').replaceAll('\n', ' '));
  }
}

function holdUp(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

// Files of the runner are there before the step; nobody would read one that is made now.
function append(file: string, text: string): void {
  const descriptor = openSync(file, constants.O_WRONLY | constants.O_APPEND);
  try {
    writeFileSync(descriptor, text);
  } finally {
    closeSync(descriptor);
  }
}

// The toolkit writes one value at a time, with a delimiter that is unlikely to be in it; here it certainly is not.
// Source of the format: GitHub's page "Workflow commands for GitHub Actions", multiline strings.
function fileCommands(values: readonly { readonly name: string; readonly value: string }[]): string {
  let delimiter = 'END';
  while (values.some(({ value }) => value.includes(delimiter))) delimiter += delimiter;
  return values
    .map(({ name, value }) => `${name}<<${delimiter}${EOL}${value}${EOL}${delimiter}${EOL}`)
    .join('');
}

function inWords(words: Words, say: Lines): string {
  return typeof words === 'string' ? words : words(say);
}
