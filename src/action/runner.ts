import { appendFileSync } from 'node:fs';
import * as core from '@actions/core';
import { disarm, excerpt } from '../text/plain.ts';
import { Secrets } from '../text/secrets.ts';

/** The runner cuts an annotation's message after this many characters. */
export const MAX_ANNOTATION_CHARACTERS = 4096;

const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/g;

/**
 * The runner that this process works for: its log, annotations, masks and the files it reads. All that people or
 * later steps see goes through here and is redacted, so that no secret and no command gets out.
 */
export class Runner {
  readonly #secrets = new Secrets();

  /** The trimmed value of an input; `''` where it was not given. */
  input(name: string): string {
    return core.getInput(name);
  }

  /** Has the runner mask a secret in its log, and redacts it in all that goes to files. */
  mask(value: string): void {
    if (this.#secrets.add(value)) core.setSecret(value);
  }

  /** Writes one line to the log. */
  info(line: string): void {
    core.info(this.#line(line));
  }

  /** Writes one line that shows only where the runner's debug log is on. */
  debug(line: string): void {
    if (core.isDebug()) core.debug(this.#line(line));
  }

  /** Adds a warning annotation. */
  warning(line: string): void {
    core.warning(this.#message([line]));
  }

  /** Adds an error annotation of several lines, which must fit into `MAX_ANNOTATION_CHARACTERS`. */
  error(lines: readonly string[]): void {
    core.error(this.#message(lines));
  }

  /** Sets an output. The last value counts. */
  output(name: string, value: string): void {
    core.setOutput(name, this.redact(value));
  }

  /**
   * Saves a value for the job's end, as it is: the file lies in clear until the job ends.
   *
   * @throws where it cannot be written
   */
  saveState(name: string, value: string): void {
    core.saveState(name, value);
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
    appendFileSync(process.env.GITHUB_STEP_SUMMARY ?? '', this.redact(html));
  }

  /** The text with every known secret replaced. */
  redact(text: string): string {
    return this.#secrets.redact(text);
  }

  #message(lines: readonly string[]): string {
    return excerpt(lines.map((line) => this.#line(line)).join('\n'), MAX_ANNOTATION_CHARACTERS);
  }

  #line(line: string): string {
    return disarm(this.redact(line).replace(CONTROL, ' ').replace(/\n/g, ' '));
  }
}
