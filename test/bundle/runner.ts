import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { EOL, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** What a user would see of one step, and what the runner would read from it. */
export interface StepResult {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  /** With one line feed for each line end of the system. */
  readonly stdout: string;
  readonly stderr: string;
  /** Lines of the log that are no commands. */
  readonly log: readonly string[];
  /** Everything that the runner would take for a command, in order. */
  readonly commands: readonly Command[];
  /** Messages of the annotations, unescaped as the runner does. */
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  /** Titles of all annotations, in order. */
  readonly titles: readonly string[];
  readonly masks: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
  /** Every value that an output was given, in order. */
  readonly outputHistory: readonly (readonly [string, string])[];
  readonly state: Readonly<Record<string, string>>;
  readonly summary: string;
  /** From the start of the process to its end, in milliseconds. */
  readonly tookMs: number;
}

/** A workflow command, as the runner reads it. */
export interface Command {
  readonly name: string;
  /** What follows the name, as it stands there. */
  readonly properties: string;
  /** Unescaped. */
  readonly message: string;
}

/** Settings of one run of the built action. */
export interface StepSettings {
  /** Inputs by name; those that are not named have no value at all. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Beside what the runner sets, or in its place; `undefined` leaves a variable out. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly entry?: 'main' | 'post';
  /** The folder of the built entries, by default the committed one. */
  readonly dist?: string;
  /** Options of Node for the process. */
  readonly nodeOptions?: readonly string[];
  /** State of the main step, for `post`. */
  readonly state?: Readonly<Record<string, string>>;
  /** Told of the process as soon as it is there, to send it signals, and of the folder with its files. */
  readonly onStart?: (child: ChildProcess, folder: string) => void;
  /** Leaves `GITHUB_STEP_SUMMARY` out, or sets it to this. */
  readonly summaryPath?: string | null;
}

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const ACTION = new URL('../../action.yml', import.meta.url);

// A bundle that never ends must not outlive its test.
const LONGEST_RUN_MS = 120_000;

// What a runner obeys, in mid-line too where it is written as ##[name] (ActionCommandManager of actions/runner).
const COMMAND_NAMES =
  'add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|internal-set-repo-path|notice|remove-matcher|save-state|set-env|set-output|stop-commands|warning';

/** What the runner gives to the inputs that a workflow does not name: their defaults in action.yml. */
export function inputDefaults(): Record<string, string> {
  const { inputs } = parse(readFileSync(ACTION, 'utf8')) as { inputs: Record<string, { default?: string }> };
  return Object.fromEntries(Object.entries(inputs).map(([name, { default: value = '' }]) => [name, value]));
}

/** Runs a built entry as the runner does: a process of its own with inputs, files and nothing else. */
export async function runStep(settings: StepSettings): Promise<StepResult> {
  const folder = mkdtempSync(join(tmpdir(), 'step-'));
  try {
    return await runIn(folder, settings);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runIn(folder: string, settings: StepSettings): Promise<StepResult> {
  const files = {
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STATE: join(folder, 'state'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
  };
  for (const path of Object.values(files)) writeFileSync(path, '');
  const { summaryPath } = settings;
  const env: Record<string, string | undefined> = {
    PATH: process.env.PATH ?? '',
    // Without these no process can open a socket or a temporary file on Windows.
    ...present('SystemRoot', 'TEMP'),
    ...files,
    ...(summaryPath !== undefined && { GITHUB_STEP_SUMMARY: summaryPath ?? '' }),
    ...prefixed('INPUT_', settings.inputs, (name) => name.toUpperCase()),
    ...prefixed('STATE_', settings.state ?? {}, (name) => name),
    ...settings.env,
  };
  const startedAt = performance.now();
  const script = join(settings.dist ?? DIST, settings.entry ?? 'main', 'index.js');
  const child = spawn(process.execPath, [...(settings.nodeOptions ?? []), script], {
    env,
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: LONGEST_RUN_MS,
    killSignal: 'SIGKILL',
  });
  const text = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    text.stdout += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    text.stderr += chunk;
  });
  settings.onStart?.(child, folder);
  const [exitCode, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, by) => resolve([code, by]));
  });
  for (const stream of ['stdout', 'stderr'] as const) text[stream] = text[stream].replaceAll(EOL, '\n');
  const lines = linesOf(text.stdout);
  const commands = [...lines, ...linesOf(text.stderr)].flatMap((line) => commandIn(line) ?? []);
  const messages = (name: string) =>
    commands.filter((command) => command.name === name).map((command) => command.message);
  const outputHistory = readFileCommands(readFileSync(files.GITHUB_OUTPUT, 'utf8'));
  return {
    exitCode,
    signal,
    ...text,
    log: lines.filter((line) => line !== '' && commandIn(line) === undefined),
    commands,
    errors: messages('error'),
    warnings: messages('warning'),
    titles: commands
      .flatMap(({ properties }) => /(?:^|,)title=([^,]*)/.exec(properties)?.[1] ?? [])
      .map(unescapedProperty),
    masks: messages('add-mask'),
    outputs: Object.fromEntries(outputHistory),
    outputHistory,
    state: Object.fromEntries(readFileCommands(readFileSync(files.GITHUB_STATE, 'utf8'))),
    summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
    tookMs: performance.now() - startedAt,
  };
}

function present(...names: string[]): Record<string, string> {
  return Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
}

function prefixed(
  prefix: string,
  values: Readonly<Record<string, string>>,
  nameOf: (name: string) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [prefix + nameOf(name), value]));
}

// A lone carriage return ends a line for the runner too.
function linesOf(text: string): string[] {
  return text.split(/\r\n|\r|\n/);
}

/** The command in a line: `::name …::message` after blanks, `##[name …]message` anywhere. */
function commandIn(line: string): Command | undefined {
  const found =
    new RegExp(`^\\s*::(${COMMAND_NAMES})(?: (.*?))?::(.*)$`).exec(line) ??
    new RegExp(`##\\[(${COMMAND_NAMES})(?: ([^\\]]*))?\\](.*)$`).exec(line);
  if (!found) return undefined;
  const [, name = '', properties = '', message = ''] = found;
  return { name, properties, message: unescaped(message) };
}

// As the runner unescapes the data of a command.
function unescaped(text: string): string {
  return text.replace(/%0D/g, '\r').replace(/%0A/g, '\n').replace(/%25/g, '%');
}

// As the runner unescapes a property of a command.
function unescapedProperty(text: string): string {
  return unescaped(text.replace(/%3A/g, ':').replace(/%2C/g, ','));
}

/** Reads `name<<delimiter … delimiter` blocks as the runner does. */
function readFileCommands(text: string): [string, string][] {
  const found: [string, string][] = [];
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at += 1) {
    const [, name, delimiter] = /^([^=]+?)<<(.+)$/.exec(lines[at] ?? '') ?? [];
    if (name === undefined || delimiter === undefined) continue;
    const end = lines.indexOf(delimiter, at + 1);
    if (end < 0) throw new Error(`file command ${name} has no end`);
    found.push([name, lines.slice(at + 1, end).join('\n')]);
    at = end;
  }
  return found;
}
