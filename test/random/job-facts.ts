import type { Status } from '../../sandbox/sandbox.ts';
import type { Played, Trace } from './play.ts';
import type { Scenario } from './scenario.ts';
import { KNOWN_CODES, UNDECIDED_CODES } from './tables.ts';
import type { Asked, Phase } from './world.ts';

/** What an answer says about a write, by the words of the interface alone. */
export type Meaning =
  | 'done'
  | 'refused'
  /** Code 0, and a status that is not the wanted one. */
  | 'contradicted'
  | 'unanswered';

/** A job as the interface looks at it: what was asked of it, and what it has been told. */
export interface JobFacts {
  readonly trace: Trace;
  readonly former: Status;
  /** Whether the list of an automation's family was read before the first write. */
  readonly hasRead: (id: string) => boolean;
  /** Automations that the step is to switch; `undefined` where what it names is not to be resolved. */
  readonly named: readonly string[] | undefined;
  readonly writes: (phase: Phase, id?: string) => readonly Asked[];
  readonly meaning: (asked: Asked) => Meaning;
  /** Automations that main switched or may have switched. */
  readonly mayBeSwitched: readonly string[];
  /** Those, and others of which the step may think so. */
  readonly mayCount: readonly string[];
  /** Whether the job's end is to restore; `undefined` where the moment of a kill decides. */
  readonly restores: boolean | undefined;
  /** Good answers of a list of the automation's family. */
  readonly lists: (phase: Phase, id: string) => readonly Asked[];
}

/** Whether a process came to its own end. */
export function isOrderly({ step }: Played): boolean {
  return step.signal === null;
}

/** What the interface says of a job that has been played. */
export function factsOf(trace: Trace): JobFacts {
  const { scenario, world, main, post } = trace;
  const { wanted, restore, isDryRun } = scenario;
  const meaning = (asked: Asked) => meaningOf(asked, asked.phase === 'main' ? main : post);
  const writes = (phase: Phase, id?: string) =>
    world.asked.filter(
      (one) => one.phase === phase && one.write && (id === undefined || one.write.id === id),
    );
  const lists = (phase: Phase, id: string) =>
    world.asked.filter(
      (one) => one.phase === phase && one.record.call === listOf(id) && meaning(one) === 'done',
    );
  const isRestorable = !isDryRun && restore !== 'never';
  const written = (isMeant: (one: Asked) => boolean) => [
    ...new Set(
      writes('main')
        .filter((one) => isRestorable && isMeant(one))
        .map(({ write }) => write?.id ?? ''),
    ),
  ];
  const firstWriteAt = writes('main')[0]?.number ?? Number.POSITIVE_INFINITY;
  return {
    trace,
    former: wanted === 'Enable' ? 'Disable' : 'Enable',
    hasRead: (id) => lists('main', id).some(({ number }) => number < firstWriteAt),
    named: namedBy(scenario),
    writes,
    meaning,
    mayBeSwitched: written((one) => meaning(one) !== 'refused'),
    mayCount: written((one) => meaning(one) !== 'refused' || isDoubtful(one, main)),
    restores: restoresBy(trace),
    lists,
  };
}

/**
 * Whether a refusal may count as something else: one that came when the step was being cancelled, and the one of
 * base/v3 which says that nothing had to be changed.
 */
export function isDoubtful({ record, at, delayMs }: Asked, { told }: Played): boolean {
  return (
    record.code === 800070003 || told.signalled.some((signal) => signal.at >= at && signal.at <= at + delayMs)
  );
}

/** Which call lists the family of an automation. */
export function listOf(id: string): 'list' | 'workflow-list' {
  return id.startsWith('wkf') ? 'workflow-list' : 'list';
}

const UNREADABLE = new Set([
  'cut in the headers',
  'cut in the body',
  'stuck',
  'no JSON',
  'code 0 at HTTP 5xx',
  'another code 0',
  'endless',
  'reset',
  'lost',
  'strange list',
]);

function meaningOf({ number, mishap, record }: Asked, { told }: Played): Meaning {
  if (!told.answered.includes(number) || UNREADABLE.has(mishap?.name ?? '')) return 'unanswered';
  const { code, status = 0 } = record;
  if (code === undefined) return status === 429 ? 'refused' : 'unanswered';
  if (mishap?.name === 'another status' && record.call === 'workflow-switch' && code === 0)
    return 'contradicted';
  if (code === 0) return status >= 200 && status <= 299 ? 'done' : 'unanswered';
  if (status === 408 || status >= 500 || (status >= 300 && status <= 399)) return 'unanswered';
  return UNDECIDED_CODES.has(code) || !KNOWN_CODES.has(code) ? 'unanswered' : 'refused';
}

/** The ids that a step names, where each can be told from the others. */
function namedBy({ automations, named, sandbox, ...scenario }: Scenario): string[] | undefined {
  const { ids, titles, isAll, excludedIds, excludedTitles } = named;
  if (!isAll && ids.length + titles.length === 0) return [];
  const { restore, ifUnchanged, isDryRun } = scenario;
  const isRead = restore !== 'never' || ifUnchanged !== 'send' || isDryRun || isAll || titles.length > 0;
  const shown = sandbox.emptyList ? [] : automations;
  const isV1 = ({ id }: { id: string }) => !id.startsWith('wkf');
  const byTitle = (title: string): string | undefined => {
    const same = shown.filter((one) => one.title === title);
    const [first, ...others] = same.some(isV1) ? same.filter(isV1) : same;
    return others.length > 0 ? undefined : first?.id;
  };
  const exist = (id: string) => shown.some((one) => one.id === id);
  if (isAll) {
    const without = [
      ...excludedIds.map((id) => (exist(id) ? id : undefined)),
      ...excludedTitles.map(byTitle),
    ];
    if (without.includes(undefined) || shown.length === 0) return undefined;
    return shown.map(({ id }) => id).filter((id) => !without.includes(id));
  }
  if (isRead && !ids.every(exist)) return undefined;
  const found = titles.map(byTitle);
  if (found.includes(undefined)) return undefined;
  return [...new Set([...ids, ...(found as string[])])];
}

function restoresBy({ scenario, main, world }: Trace): boolean | undefined {
  const { restore, jobStatus } = scenario;
  switch (restore) {
    case 'always':
      return true;
    case 'never':
      return false;
    case 'failure':
      return jobStatus !== 'success';
    case 'success':
      if (jobStatus === 'success') return true;
      // One that was killed after it had come to its good end is not told from one that ended.
      if (!isOrderly(main) && world.asked.length > 0) return undefined;
      return main.step.exitCode !== 0;
  }
}
