import { comparePlaces, type Place } from '../platform/addresses.ts';
import type { Family } from '../platform/automations.ts';
import { saysCallAbsent, saysCallUnavailable } from '../platform/codes.ts';
import { FAMILIES, familyOf } from '../platform/families.ts';
import { answerOf, type Fault } from '../platform/fault.ts';
import type { ListedAutomation } from '../platform/listing.ts';
import { type Failure, PrerequisiteError } from '../retry/stage.ts';
import { nearest } from '../text/nearest.ts';
import { normalTitle } from '../text/plain.ts';
import type { Base, Session } from './base.ts';
import type { Automation } from './ledger.ts';
import { lookUpNode, readList } from './queries.ts';
import type { Exceptions, Targets } from './targets.ts';

/** Why targets cannot be resolved; each is a failure of its own, and nothing is switched. */
export type Unresolved =
  | { readonly kind: 'not-a-base'; readonly node: string; readonly objType: string }
  | {
      readonly kind: 'other-base';
      readonly appToken: string;
      readonly otherAppToken: string;
      /** The input that names the other one. */
      readonly input: 'workflow_id' | 'exclude_workflow_id';
    }
  | {
      readonly kind: 'title-not-found';
      readonly title: string;
      /** The titles that are most like it. */
      readonly nearest: readonly string[];
      /** How many automations there are. */
      readonly automations: number;
    }
  | { readonly kind: 'title-shared'; readonly title: string; readonly ids: readonly string[] }
  | { readonly kind: 'id-not-found'; readonly id: string; readonly automations: number }
  | { readonly kind: 'status-unknown'; readonly id: string; readonly title: string; readonly word: string }
  | { readonly kind: 'nothing-at-all' }
  | { readonly kind: 'exception-id-not-found'; readonly id: string }
  | {
      readonly kind: 'exception-title-not-found';
      readonly title: string;
      readonly nearest: readonly string[];
    }
  | {
      /** Not found, and maybe in a list that was not read. */
      readonly kind: 'exception-unchecked';
      readonly input: 'exclude_workflow_id' | 'exclude_workflow_title';
      readonly name: string;
    }
  | { readonly kind: 'exception-title-shared'; readonly title: string; readonly ids: readonly string[] };

/** Thrown where targets cannot be resolved; holds everything that is wrong. */
export class UnresolvedError extends Error {
  override readonly name = 'UnresolvedError';
  readonly problems: readonly Unresolved[];
  /** What kept a list from being read, where that may be why. */
  readonly listFailure: Failure | undefined;

  constructor(problems: readonly Unresolved[], listFailure?: Failure) {
    super(problems.map((problem) => problem.kind).join(', '));
    this.problems = problems;
    this.listFailure = listFailure;
  }
}

/** The automations that the targets name, in the order in which they are named. */
export interface Resolved {
  readonly automations: readonly Automation[];
  /** The lists that `all` can do without and that could not be read. */
  readonly unread: readonly { readonly family: Family; readonly failure: Failure }[];
  /** Families whose list was read for `all` and may be cut, because it is full and says nothing of more. */
  readonly maybeCut: readonly Family[];
}

const NEAREST = 3;

/**
 * Finds the Base that the targets name. Asks the platform only about pages of a wiki.
 *
 * @throws {UnresolvedError} where a page holds something else, or two inputs name two Bases
 * @throws {PrerequisiteError} where a page could not be looked up
 */
export async function resolveAppToken(targets: Targets, session: Session): Promise<string> {
  const known = new Map<string, string | undefined>();
  const problems: Unresolved[] = [];

  async function appTokenOf(place: Place): Promise<string | undefined> {
    if (place.kind === 'base') return place.appToken;
    const { node } = place;
    if (known.has(node)) return known.get(node);
    const { objType, objToken } = await lookUpNode(session, node);
    const isBase = objType === 'bitable';
    if (!isBase) problems.push({ kind: 'not-a-base', node, objType });
    known.set(node, isBase ? objToken : undefined);
    return known.get(node);
  }

  const appToken = await appTokenOf(targets.place);
  for (const other of targets.otherPlaces) {
    if (comparePlaces(targets.place, other) === 'same') continue;
    const otherAppToken = await appTokenOf(other);
    if (appToken !== undefined && otherAppToken !== undefined && otherAppToken !== appToken) {
      // With `all`, `workflow_id` holds no address.
      const input = targets.all ? 'exclude_workflow_id' : 'workflow_id';
      problems.push({ kind: 'other-base', appToken, otherAppToken, input });
    }
  }
  if (appToken === undefined || problems.length > 0) throw new UnresolvedError(problems);
  return appToken;
}

/**
 * Finds the automations that the targets name. Reads a list only where it must: for titles, for `all`, and
 * for the statuses if `withStatus`.
 *
 * @throws {UnresolvedError} with everything that is wrong
 * @throws {PrerequisiteError} where a list that is needed could not be read
 */
export async function resolveAutomations(
  targets: Targets,
  base: Base,
  withStatus: boolean,
): Promise<Resolved> {
  if (targets.all) return resolveAll(base, targets.exceptions);
  const lists = new Lists(base);
  const titled: (ListedAutomation | Unresolved)[] = [];
  for (const title of targets.titles) titled.push(await findTitle(title, lists));
  const named: (ListedAutomation | Automation | Unresolved)[] = [];
  try {
    for (const id of targets.ids) {
      // A list that was read for a title tells the statuses of its family too.
      const isListed = withStatus || lists.haveRead(familyOf(id));
      named.push(isListed ? await findId(id, lists) : { id });
    }
  } catch (error) {
    // What is wrong beside a list that cannot be read is named with it.
    if (error instanceof PrerequisiteError) withoutProblems([...named, ...titled], error);
    throw error;
  }
  const found = new Map([...named, ...titled].map((one) => ['kind' in one ? one : one.id, one]));
  const automations = withoutProblems([...found.values()], lists.failure);
  return { automations, unread: [], maybeCut: [] };
}

async function resolveAll(base: Base, exceptions: Exceptions = { ids: [], titles: [] }): Promise<Resolved> {
  const found = new Map<string, ListedAutomation>();
  const maybeCut: Family[] = [];
  const unread: { family: Family; failure: Failure }[] = [];
  for (const family of FAMILIES) {
    try {
      const { automations, end } = await readList(base, family);
      for (const automation of automations) found.set(automation.id, automation);
      if (end === 'full') maybeCut.push(family);
    } catch (error) {
      const isFailure = error instanceof PrerequisiteError;
      if (!isFailure || !family.isDispensable || !says(error.fault, saysCallUnavailable)) throw error;
      unread.push({ family, failure: error });
    }
  }
  const everything = [...found.values()];
  const nothing: Unresolved[] = [{ kind: 'nothing-at-all' }];
  const read = { found: everything, unread: unread.map(({ family }) => family) };
  const targets = everything.length > 0 ? allBut(exceptions, read) : nothing;
  return { automations: withoutProblems(targets, unread[0]?.failure), unread, maybeCut };
}

/**
 * All automations but the exceptions. One that is not in a list that was read is a problem, and so is a title that
 * several share, in one list or in both: a misspelled exception would switch what was to be left alone.
 */
function allBut(
  { ids, titles }: Exceptions,
  { found, unread }: { readonly found: readonly ListedAutomation[]; readonly unread: readonly Family[] },
): (ListedAutomation | Unresolved)[] {
  const left = new Set<string>();
  const problems: Unresolved[] = [];
  for (const id of ids) {
    if (found.some((one) => one.id === id)) left.add(id);
    else if (!unread.includes(familyOf(id))) problems.push({ kind: 'exception-id-not-found', id });
    else problems.push({ kind: 'exception-unchecked', input: 'exclude_workflow_id', name: id });
  }
  for (const title of titles) {
    const [one, ...others] = found.filter((candidate) => normalTitle(candidate.title) === title);
    if (!one && unread.length > 0) {
      problems.push({ kind: 'exception-unchecked', input: 'exclude_workflow_title', name: title });
    } else if (!one) {
      problems.push({ kind: 'exception-title-not-found', title, nearest: nearestTitles(title, found) });
    } else if (others.length > 0) {
      problems.push({ kind: 'exception-title-shared', title, ids: [one, ...others].map(({ id }) => id) });
    } else {
      left.add(one.id);
    }
  }
  return [...problems, ...found.filter(({ id }) => !left.has(id))];
}

/** Whether a failure to read a list says that the host has no such call, and not that it is not allowed. */
export function saysAbsent({ fault }: Failure): boolean {
  return says(fault, saysCallAbsent);
}

const ABSENT_STATUSES = [404, 405];

// Without a code the HTTP status alone says that there is no such call.
function says(fault: Fault, what: (code: number) => boolean): boolean {
  const { code, httpStatus = 0 } = answerOf(fault) ?? {};
  return code === undefined ? ABSENT_STATUSES.includes(httpStatus) : what(code);
}

function withoutProblems(
  found: readonly (ListedAutomation | Automation | Unresolved)[],
  listFailure: Failure | undefined,
): Automation[] {
  const known = found.map((one) => ('statusWord' in one ? knownOf(one) : one));
  const problems = known.filter((one) => 'kind' in one);
  if (problems.length > 0) throw new UnresolvedError(problems, listFailure);
  return known.filter((one): one is Automation => !('kind' in one));
}

function knownOf({ id, title, status, statusWord }: ListedAutomation): Automation | Unresolved {
  if (status === undefined) return { kind: 'status-unknown', id, title, word: statusWord };
  return { id, title, formerStatus: status };
}

/** The lists of a Base, each read once, when it is first needed. */
class Lists {
  readonly #base: Base;
  readonly #read = new Map<Family, readonly ListedAutomation[]>();
  /** What kept a list from being read when a title was looked for. */
  failure: PrerequisiteError | undefined;

  constructor(base: Base) {
    this.#base = base;
  }

  haveRead(family: Family): boolean {
    return this.#read.has(family);
  }

  async of(family: Family): Promise<readonly ListedAutomation[]> {
    const list = this.#read.get(family) ?? (await readList(this.#base, family)).automations;
    this.#read.set(family, list);
    return list;
  }

  /** The list of a family for a title that may be in it: a title that is not found is worth more words than that. */
  async ofTitles(family: Family): Promise<readonly ListedAutomation[]> {
    try {
      return await this.of(family);
    } catch (error) {
      if (!(error instanceof PrerequisiteError) || !family.isDispensable) throw error;
      this.failure = error;
      return [];
    }
  }
}

async function findId(id: string, lists: Lists): Promise<ListedAutomation | Unresolved> {
  const list = await lists.of(familyOf(id));
  return list.find((one) => one.id === id) ?? { kind: 'id-not-found', id, automations: list.length };
}

async function findTitle(title: string, lists: Lists): Promise<ListedAutomation | Unresolved> {
  const seen: ListedAutomation[] = [];
  for (const family of FAMILIES) {
    const list = await lists.ofTitles(family);
    const [found, ...others] = list.filter((one) => normalTitle(one.title) === title);
    if (found && others.length > 0) {
      return { kind: 'title-shared', title, ids: [found, ...others].map(({ id }) => id) };
    }
    if (found) return found;
    seen.push(...list);
  }
  return { kind: 'title-not-found', title, nearest: nearestTitles(title, seen), automations: seen.length };
}

function nearestTitles(title: string, automations: readonly ListedAutomation[]): string[] {
  return nearest(title, [...new Set(automations.map((one) => normalTitle(one.title)))], NEAREST);
}
