import type { Answer } from '../platform/answer.ts';
import type { Status } from '../platform/automations.ts';
import type { Entry, Ledger } from '../switching/ledger.ts';
import { ELLIPSIS, excerpt, messageOf } from '../text/plain.ts';
import type { Runner } from './runner.ts';

/** Value of `changed_workflow_ids` where there are none: an empty value always means that the output was lost. */
export const NO_IDS = 'none';

/**
 * Limits for the two outputs that can become long, in UTF-16 code units, of which the runner counts two bytes each: a
 * job that hands on all of a step's outputs stays below the megabyte that it may have.
 *
 * Source: GitHub's page "Metadata syntax for GitHub Actions", outputs.
 */
export const MAX_OUTPUT_UNITS = { error: 100_000, workflows: 300_000 };

/** Every output of the action, as in action.yml. A type and no interface, so that it is a record of texts as well. */
export type Outputs = {
  readonly status: Status | '';
  readonly code: string;
  readonly msg: string;
  readonly error: string;
  readonly log_id: string;
  readonly attempts: string;
  readonly changed_workflow_ids: string;
  readonly workflows: string;
  readonly app_token: string;
  readonly domain: string;
};

/** What the outputs are made from, beside the ledger. */
export interface OutputFacts {
  /** `''` where it was not found out. */
  readonly appToken: string;
  readonly baseUrl: string;
  /** The descriptions of all failures, one a line; empty after success. */
  readonly failures: readonly string[];
  /** The description of one automation's failure; `undefined` where it did not fail. */
  readonly failureOf: (entry: Entry) => string | undefined;
  /** Takes the secrets from a text. */
  readonly redact: (text: string) => string;
}

/**
 * Sets every output.
 *
 * @returns why that was not possible, `undefined` where it was
 */
export function setOutputs(
  runner: Runner,
  outputs: Outputs | Pick<Outputs, 'changed_workflow_ids'>,
): string | undefined {
  try {
    runner.output(outputs);
    return undefined;
  } catch (error) {
    return messageOf(error);
  }
}

/** The outputs that describe the ledger as it stands. Those of a dry run are of a ledger that was not begun. */
export function outputsOf(ledger: Ledger, facts: OutputFacts): Outputs {
  const isGreen = facts.failures.length === 0;
  const { code, msg, logId } = isGreen
    ? { code: 0, ...ledger.decidingAnswer }
    : failing(ledger.decidingAnswer);
  return {
    status: isGreen ? statusInForce(ledger) : '',
    code: code === undefined ? '' : String(code),
    msg: msg ?? '',
    error: linesWithin(facts.failures, MAX_OUTPUT_UNITS.error),
    log_id: logId ?? '',
    attempts: String(ledger.tries),
    changed_workflow_ids: idList(ledger.due.filter(mayHaveChanged)),
    workflows: workflowsWithin(ledger, facts, MAX_OUTPUT_UNITS.workflows),
    app_token: facts.appToken,
    domain: facts.baseUrl,
  };
}

/** The ids of some entries, fit for `workflow_id` of a later step. */
export function idList(entries: readonly Entry[]): string {
  return entries.map((entry) => entry.automation.id).join('\n') || NO_IDS;
}

// Without a former status nobody knows whether a switch changed anything; it may have.
function mayHaveChanged(entry: Entry): boolean {
  return entry.isChanged !== false;
}

/** The status that all automations have in common, if they do; with none at all, the wanted one. */
function statusInForce(ledger: Ledger): Status | '' {
  const [first = ledger.wanted, ...others] = new Set(
    ledger.entries.map((entry) => presentStatus(entry, ledger.wanted)),
  );
  return others.length === 0 && first !== null ? first : '';
}

function presentStatus({ outcome, automation }: Entry, wanted: Status): Status | null {
  if (outcome === 'switched' || outcome === 'unchanged') return wanted;
  return outcome === 'unknown' ? null : (automation.formerStatus ?? null);
}

// As many lines as fit, then how many more there are.
function linesWithin(lines: readonly string[], limit: number): string {
  const whole = lines.join('\n');
  if (whole.length <= limit) return whole;
  const room = limit - MOST_UNITS_OF_A_COUNT;
  let units = 0;
  const fitting = lines.findIndex((line) => {
    units += line.length + 1;
    return units > room;
  });
  const kept = fitting === 0 ? [excerpt(lines[0] ?? '', room)] : lines.slice(0, fitting);
  const left = lines.length - kept.length;
  return [...kept, ...(left > 0 ? [`${ELLIPSIS} (+${left})`] : [])].join('\n');
}

const MOST_UNITS_OF_A_COUNT = 20;

// How long a text of one automation may be where not all have room, down to what makes room for thousands of them.
const TEXT_UNITS = [4000, 2000, 1000, 500, 200, 100, 50, 20, 0];

function workflowsWithin(ledger: Ledger, facts: OutputFacts, limit: number): string {
  const described = ledger.entries.map((entry) => describe(entry, ledger.wanted, facts));
  let json = harmlessJson(described);
  for (const units of TEXT_UNITS) {
    if (json.length <= limit) break;
    json = harmlessJson(described.map((one) => shortened(one, units)));
  }
  return json;
}

function shortened(description: Record<string, unknown>, units: number): Record<string, unknown> {
  const short = (value: unknown) =>
    typeof value === 'string' ? (units === 0 ? null : excerpt(value, units)) : value;
  const { title, msg, error } = description;
  return { ...description, title: short(title), msg: short(msg), error: short(error) };
}

// The same JSON, written so that nothing happens to a log or a terminal where a later step prints it.
function harmlessJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /#(?=#\[)|[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** What an answer says of a failure. A code 0 that came with a failing HTTP status must not read as success. */
export function failing(answer: Answer | undefined): {
  code?: number | undefined;
  msg?: string;
  logId?: string | undefined;
} {
  if (!answer) return {};
  const { code, msg, logId } = answer;
  return code === 0 ? { logId } : { code, msg, logId };
}

function describe(entry: Entry, wanted: Status, facts: OutputFacts): Record<string, unknown> {
  const { automation, outcome } = entry;
  const { code, msg, logId } = outcome === 'switched' ? { code: 0, ...entry.answer } : failing(entry.answer);
  const redacted = (text: string | undefined) => (text === undefined ? null : facts.redact(text));
  return {
    workflow_id: automation.id,
    title: redacted(automation.title),
    previous_status: automation.formerStatus ?? null,
    status: presentStatus(entry, wanted),
    changed: entry.isChanged ?? null,
    attempts: entry.tries,
    code: code ?? null,
    msg: redacted(msg),
    log_id: redacted(logId),
    error: redacted(facts.failureOf(entry)),
  };
}
