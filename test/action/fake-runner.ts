import type { Sandbox } from '../../sandbox/sandbox.ts';
import { LANGUAGE_NAMES, type Language, loadMessages, type Messages } from '../../src/messages/languages.ts';
import type { Clock } from '../../src/platform/clock.ts';
import { LATE_REQUEST_MS } from '../../src/restoring/restore.ts';
import type { Runner, Words } from '../../src/runner/runner.ts';
import type { World } from '../../src/steps/session.ts';
import { Secrets } from '../../src/text/secrets.ts';

/** What a fake runner gives to a step, and where it fails. */
export interface RunnerSettings {
  readonly inputs?: Readonly<Record<string, string>>;
  /** What the main step saved, for the job's end. */
  readonly saved?: Readonly<Record<string, string>>;
  /** Whether there is a file for state. */
  readonly hasState?: boolean;
  /** Whether there is a file for the job summary. */
  readonly hasSummary?: boolean;
  /** Whether an output, a state value or a summary cannot be written; given its name. */
  readonly isBroken?: (what: 'output' | 'state' | 'summary', name: string) => boolean;
}

// Loaded before, because a fake tells at once.
const LANGUAGES = new Map<Language, Messages>();
for (const name of LANGUAGE_NAMES) LANGUAGES.set(name, await loadMessages(name));

/** What the system says of a file that cannot be written. */
export const NO_SPACE = 'ENOSPC: no space left on device';

/** A runner in this process that keeps what it is told. */
export class FakeRunner implements Pick<Runner, keyof Runner> {
  /** All it was told but the debug log, in order: what kind, and the text. */
  readonly told: string[] = [];
  readonly masks: string[] = [];
  readonly infos: string[] = [];
  readonly debugs: string[] = [];
  readonly warnings: string[] = [];
  readonly errors: string[] = [];
  /** What the annotations are headed by. */
  readonly titles: string[] = [];
  /** The last value of each output. */
  readonly outputs: Record<string, string> = {};
  readonly summaries: string[] = [];
  /** The last value of each name, as the job's end reads it. */
  readonly saved: Record<string, string>;
  readonly hasState: boolean;
  readonly hasSummary: boolean;
  language: Language = 'en';
  readonly #inputs: Readonly<Record<string, string>>;
  readonly #isBroken: NonNullable<RunnerSettings['isBroken']>;
  readonly #secrets = new Secrets();

  constructor({
    inputs = {},
    saved = {},
    hasState = true,
    hasSummary = true,
    isBroken = () => false,
  }: RunnerSettings) {
    this.#inputs = inputs;
    this.saved = { ...saved };
    this.hasState = hasState;
    this.hasSummary = hasSummary;
    this.#isBroken = isBroken;
  }

  /** Keeps the requests that a sandbox gets in their place among the rest. */
  watch(sandbox: Sandbox): void {
    sandbox.onRequest = ({ call, automationId }) => {
      this.told.push(['request', call, automationId].filter((part) => part !== undefined).join(' '));
    };
  }

  input(name: string): string {
    return this.#inputs[name]?.trim() ?? '';
  }

  mask(value: string): void {
    if (this.#secrets.add(value)) this.#keep(this.masks, 'mask', value);
  }

  info(line: Words): void {
    this.#keep(this.infos, 'info', this.#inWords(line));
  }

  debug(line: Words): void {
    this.debugs.push(this.#inWords(line));
  }

  warning(line: Words): void {
    this.#keep(this.warnings, 'warning', this.#inWords(line));
  }

  async lines(): Promise<Messages> {
    return LANGUAGES.get(this.language) as Messages;
  }

  async messages(): Promise<Messages> {
    return LANGUAGES.get(this.language) as Messages;
  }

  async flush(): Promise<void> {
    this.told.push('flush');
  }

  group(title: string, lines: readonly string[]): void {
    for (const line of [title, ...lines]) this.#keep(this.infos, 'info', line);
  }

  annotate(level: 'error' | 'warning', title: string, lines: readonly string[]): void {
    this.titles.push(title);
    this.#keep(level === 'error' ? this.errors : this.warnings, level, lines.join('\n'));
  }

  output(values: Readonly<Record<string, string>>): void {
    for (const [name, value] of Object.entries(values)) {
      this.#write('output', name);
      this.outputs[name] = this.redact(value);
      this.told.push(`output ${name} ${value}`);
    }
  }

  saveState(name: string, value: string): void {
    this.#write('state', name);
    this.saved[name] = value;
    this.told.push(`state ${name} ${value}`);
  }

  state(name: string): string {
    return this.saved[name] ?? '';
  }

  summary(html: string): void {
    this.#write('summary', '');
    this.#keep(this.summaries, 'summary', this.redact(html));
  }

  redact(text: string): string {
    return this.#secrets.redact(text);
  }

  /** The same runner, as the type that steps ask for. */
  get asRunner(): Runner {
    // The compiler minds only the private field; that all public members are there is checked above.
    return this as unknown as Runner;
  }

  #inWords(words: Words): string {
    return typeof words === 'string' ? words : words(LANGUAGES.get(this.language) as Messages);
  }

  #keep(list: string[], kind: string, text: string): void {
    list.push(text);
    this.told.push(`${kind} ${text}`);
  }

  #write(what: 'output' | 'state' | 'summary', name: string): void {
    if (this.#isBroken(what, name)) throw new Error(NO_SPACE);
  }
}

/**
 * The clock of the machine, but for waits of one length, which are over at once: by default that of the restore
 * before it looks again. Limits of requests are longer or shorter, and run as they do.
 */
export class LeapingClock implements Clock {
  readonly #waitMs: number;
  #leaptMs = 0;

  constructor(waitMs = LATE_REQUEST_MS) {
    this.#waitMs = waitMs;
  }

  now(): number {
    return performance.now() + this.#leaptMs;
  }

  epoch(): number {
    return Date.now() + this.#leaptMs;
  }

  /** Lets time go by, as a slow request does. */
  pass(ms: number): void {
    this.#leaptMs += ms;
  }

  after(delayMs: number, callback: () => void): () => void {
    // Some of the wait may be over before it is begun.
    const isLeapt = delayMs > this.#waitMs * 0.9 && delayMs <= this.#waitMs;
    if (isLeapt) this.pass(delayMs);
    const timer = setTimeout(callback, isLeapt ? 0 : delayMs);
    return () => clearTimeout(timer);
  }
}

/** A world without chance: every wait that is ours alone is as short as it can be. */
export function worldWith(settings: Partial<World> = {}): World {
  return {
    signal: new AbortController().signal,
    clock: new LeapingClock(),
    random: () => 0,
    env: {},
    ...settings,
  };
}
