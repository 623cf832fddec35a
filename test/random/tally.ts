import { factsOf, isOrderly, type JobFacts } from './job-facts.ts';
import type { Trace } from './play.ts';
import { type Broken, brokenBy } from './promises.ts';

/** Situations that a run should reach, and how to tell that a job did. */
export const situations = {
  'main is green': ({ trace }) => trace.main.step.exitCode === 0,
  'main is red': ({ trace }) => trace.main.step.exitCode === 1,
  'main is killed': ({ trace }) => !isOrderly(trace.main),
  'main is killed after its first write': ({ trace, writes }) =>
    !isOrderly(trace.main) && writes('main').length > 0,
  'main gets a signal': ({ trace }) => trace.main.told.signalled.length > 0,
  'main gets a signal after its first write': ({ trace, writes }) =>
    trace.main.told.signalled.some(({ at }) => writes('main').some((one) => one.at <= at)),
  'post is killed': ({ trace }) => !isOrderly(trace.post),
  'post gets a signal': ({ trace }) => trace.post.told.signalled.length > 0,
  'post gets a signal after its first write': ({ trace, writes }) =>
    trace.post.told.signalled.some(({ at }) => writes('post').some((one) => one.at <= at)),
  'several automations are named': ({ named = [] }) => named.length > 1,
  'a write of main has no definite answer': ({ writes, meaning }) =>
    writes('main').some((one) => meaning(one) === 'unanswered'),
  'a write of main is refused': ({ writes, meaning }) =>
    writes('main').some((one) => meaning(one) === 'refused'),
  'a write of main is tried again': ({ writes }) => hasTwice(writes('main').map(({ write }) => write?.id)),
  'a late write of main wins after main': ({ trace }) =>
    trace.world.changes.some(({ by, at }) => by === 'main' && at > trace.main.told.now),
  'a late write of main wins after the write of post': ({ trace, writes }) =>
    trace.world.changes.some(
      ({ by, at, id }) => by === 'main' && writes('post', id).some((one) => one.at < at),
    ),
  'post restores': ({ writes }) => writes('post').length > 0,
  'post is green and has restored': ({ trace, writes }) =>
    trace.post.step.exitCode === 0 && writes('post').length > 0,
  'post is red': ({ trace }) => trace.post.step.exitCode === 1,
  'post leaves what was switched, by its policy': ({ restores, mayBeSwitched }) =>
    restores === false && mayBeSwitched.length > 0,
  'a write of post has no definite answer': ({ writes, meaning }) =>
    writes('post').some((one) => meaning(one) === 'unanswered'),
  'post looks again': ({ trace }) =>
    trace.world.asked.some(({ phase, record }) => phase === 'post' && /list/.test(record.call)),
  'somebody else switches an automation': touched('set'),
  'somebody deletes an automation': touched('remove'),
  'somebody renames an automation': touched('rename'),
  'somebody makes an automation anew': touched('recreate'),
  'a token is minted': ({ trace }) => trace.world.asked.some(({ record }) => record.call === 'mint'),
  'a wiki page is looked up': ({ trace }) => trace.world.asked.some(({ record }) => record.call === 'wiki'),
  'a list has several pages': ({ trace }) =>
    trace.world.asked.some(({ record }) => /page-from/.test(record.path + record.body)),
  'what is named cannot be told': ({ named }) => named === undefined,
  'all but some': ({ trace: { scenario } }) =>
    scenario.named.excludedIds.length + scenario.named.excludedTitles.length > 0,
  'automations are left without a try': ({ trace, named = [], writes }) =>
    trace.main.step.exitCode === 1 &&
    named.some((id) => writes('main', id).length === 0) &&
    writes('main').length > 0,
  'main comes to the end of its budget': ({ trace: { main, scenario } }) =>
    main.told.now - main.startedAt >= scenario.timeoutSeconds * 1000,
  'more than 10 writes': ({ writes }) => writes('main').length > 10,
  'the state cannot be written': ({ trace }) => trace.scenario.missing === 'GITHUB_STATE',
  'a composite action': ({ trace }) => trace.scenario.isComposite,
  'a dry run': ({ trace }) => trace.scenario.isDryRun,
} satisfies Record<string, (facts: JobFacts) => boolean>;

export type Situation = keyof typeof situations;

/** What many scenarios came to. */
export class Tally {
  scenarios = 0;
  readonly broken: Broken[] = [];
  readonly reached = new Map<Situation, number>();

  /** @returns the promises that this one broke */
  add(trace: Trace): readonly Broken[] {
    const facts = factsOf(trace);
    this.scenarios += 1;
    for (const situation of Object.keys(situations) as Situation[]) {
      if (situations[situation](facts)) this.reached.set(situation, this.times(situation) + 1);
    }
    const broken = brokenBy(trace);
    this.broken.push(...broken);
    return broken;
  }

  times(situation: Situation): number {
    return this.reached.get(situation) ?? 0;
  }

  /** How often each situation was reached, and each promise broken. */
  table(): string {
    const rows = (Object.keys(situations) as Situation[]).map(
      (one) => `${String(this.times(one)).padStart(7)}  ${one}`,
    );
    const counts = new Map<string, number>();
    for (const { promise } of this.broken) counts.set(promise, (counts.get(promise) ?? 0) + 1);
    const broken = [...counts].map(([promise, times]) => `${String(times).padStart(7)}  BROKEN ${promise}`);
    return [`${String(this.scenarios).padStart(7)}  scenarios`, ...rows, ...broken].join('\n');
  }
}

function touched(act: string) {
  return ({ trace }: JobFacts) => [...trace.world.touched.values()].includes(act);
}

function hasTwice(values: readonly unknown[]): boolean {
  return new Set(values).size < values.length;
}
