import { describe, expect, it } from 'vitest';
import { CallError, type Fault } from '../../src/platform/fault.ts';
import { decide } from '../../src/retry/decision.ts';
import { obtain } from '../../src/retry/obtain.ts';
import { Pace } from '../../src/retry/pace.ts';
import { runStage } from '../../src/retry/schedule.ts';
import {
  PrerequisiteError,
  type Reason,
  type Retry,
  type Stage,
  type StageOptions,
  type TaskEnd,
} from '../../src/retry/stage.ts';
import type { Verdict } from '../../src/retry/verdict.ts';
import { httpFault, refusedWith } from '../platform/faults.ts';
import { SkippingClock } from './skipping-clock.ts';

const BUSY = httpFault(503);
const REFUSED = refusedWith(1254010);
const CATCH_ALL = refusedWith(1254002);
const EXPIRED = refusedWith(99991663);
const NO_SCOPE = refusedWith(99991672);
const COPYING = refusedWith(1254036);
const TIMEOUT: Fault = { kind: 'timeout', limitMs: 15_000 };
const limit = (seconds: number) =>
  refusedWith(99991400, { httpStatus: 429, headers: { 'x-ogw-ratelimit-reset': String(seconds) } });

/** What a try of a task comes to: success, a fault, or anything else that it does. */
type Try = 'ok' | Fault | ((deadline: number) => Promise<void>);

interface Settings {
  /** The tries of each task; the last one counts for all after it. */
  readonly tries: Readonly<Record<string, readonly Try[]>>;
  readonly options?: Partial<StageOptions>;
  readonly stage?: Partial<Stage<string>>;
  /** How long each try takes. */
  readonly tryMs?: number;
  readonly clock?: SkippingClock;
  readonly hasToken?: boolean;
}

/** Runs a stage and tells it line by line, each with the clock's time. */
async function run(settings: Settings): Promise<string[]> {
  const { tries, tryMs = 0, clock = new SkippingClock() } = settings;
  const story: string[] = [];
  const tell = (line: string) => story.push(`${clock.now()} ${line}`);
  const counts = new Map<string, number>();
  const options: StageOptions = {
    maxAttempts: 6,
    decide,
    deadline: 120_000,
    clock,
    random: () => 0.5,
    signal: new AbortController().signal,
    ...settings.options,
  };
  await runStage(
    {
      tasks: Object.keys(tries),
      async attempt(task, deadline) {
        const number = counts.get(task) ?? 0;
        counts.set(task, number + 1);
        tell(deadline === options.deadline ? `try ${task}` : `late try ${task} until ${deadline}`);
        clock.pass(tryMs);
        const outcome = tries[task]?.[number] ?? tries[task]?.at(-1) ?? 'ok';
        if (typeof outcome === 'function') return outcome(deadline);
        if (outcome !== 'ok') throw new CallError('switch', outcome);
      },
      ...(settings.hasToken && { renew: () => tell('renew') }),
      observer: {
        onRetry: (task, retry) => tell(`retry ${task} ${retryInWords(retry)}`),
        onEnd: (task, end) => tell(`${task} ${endInWords(end)}`),
      },
      ...settings.stage,
    },
    options,
  );
  return story;
}

function retryInWords({ failedTries, of, waitMs, renewed }: Retry): string {
  return `${failedTries + 1}/${of} in ${waitMs}${renewed ? ' renewed' : ''}`;
}

function endInWords(end: TaskEnd): string {
  if (end.done) return 'done';
  return `${end.fault ? 'failed' : 'untried'}: ${reasonInWords(end.reason)}`;
}

function reasonInWords(reason: Reason): string {
  switch (reason.kind) {
    case 'attempts':
      return `${reason.tries} tries${reason.few ? ' (few)' : ''}`;
    case 'budget':
      return reason.waitMs === undefined ? 'budget' : `budget, ${reason.waitMs} too long`;
    default:
      return reason.kind;
  }
}

describe('one task', () => {
  it('that succeeds is tried once', async () => {
    expect(await run({ tries: { a: ['ok'] } })).toEqual(['0 try a', '0 a done']);
  });

  it('that can never succeed is tried once', async () => {
    expect(await run({ tries: { a: [REFUSED] } })).toEqual(['0 try a', '0 a failed: final']);
  });

  it('that meets what passes is tried as often as allowed, with doubling waits', async () => {
    expect(await run({ tries: { a: [BUSY] } })).toEqual([
      '0 try a',
      '0 retry a 2/6 in 250',
      '250 try a',
      '250 retry a 3/6 in 500',
      '750 try a',
      '750 retry a 4/6 in 1000',
      '1750 try a',
      '1750 retry a 5/6 in 2000',
      '3750 try a',
      '3750 retry a 6/6 in 4000',
      '7750 try a',
      '7750 a failed: 6 tries',
    ]);
  });

  it('tells each fault before what follows from it, and whether the request was certainly not carried out', async () => {
    const story: string[] = [];
    const observer = {
      onFault: (task: string, { kind }: Fault, { isDefinite }: Verdict) =>
        story.push(`${task} ${kind} ${isDefinite ? 'certain' : 'uncertain'}`),
      onRetry: () => story.push('retry'),
      onEnd: (_: string, end: TaskEnd) => story.push(endInWords(end)),
    };
    await run({ tries: { a: [TIMEOUT, REFUSED] }, stage: { observer } });
    expect(story).toEqual(['a timeout uncertain', 'retry', 'a code certain', 'failed: final']);
  });

  it('is not tried again where one try is allowed', async () => {
    const story = await run({ tries: { a: [BUSY] }, options: { maxAttempts: 1 } });
    expect(story).toEqual(['0 try a', '0 a failed: 1 tries']);
  });

  it('draws chance anew for each wait', async () => {
    const chances = [0, 0.9, 0.1];
    const story = await run({
      tries: { a: [BUSY, BUSY, BUSY, 'ok'] },
      options: { random: () => chances.shift() ?? 0 },
    });
    expect(story.filter((line) => line.includes('retry'))).toEqual([
      '0 retry a 2/6 in 0',
      '0 retry a 3/6 in 900',
      '900 retry a 4/6 in 200',
    ]);
  });

  it('waits at least as long as the server asks', async () => {
    const story = await run({ tries: { a: [limit(7), httpFault(503, { 'retry-after': '3' }), 'ok'] } });
    expect(story).toEqual([
      '0 try a',
      '0 retry a 2/6 in 7000',
      '7000 try a',
      '7000 retry a 3/6 in 3000',
      '10000 try a',
      '10000 a done',
    ]);
  });
});

describe('the announcement of a retry', () => {
  it('is there before anything else happens, however long it takes', async () => {
    const story: string[] = [];
    await run({
      tries: { a: [BUSY, 'ok'], b: ['ok'] },
      stage: {
        attempt: async (task) => {
          story.push(`try ${task}`);
          if (story.length === 1) throw new CallError('switch', BUSY);
        },
        observer: {
          onRetry: async (task) => {
            await new Promise(setImmediate);
            await new Promise(setImmediate);
            story.push(`retry ${task}`);
          },
          onEnd: (task) => story.push(`end ${task}`),
        },
      },
    });
    expect(story).toEqual(['try a', 'retry a', 'try b', 'end b', 'try a', 'end a']);
  });
});

describe('a fault that is worth few tries', () => {
  it('is tried three times in all', async () => {
    const story = await run({ tries: { a: [CATCH_ALL] } });
    expect(story).toEqual([
      '0 try a',
      '0 retry a 2/3 in 250',
      '250 try a',
      '250 retry a 3/3 in 500',
      '750 try a',
      '750 a failed: 3 tries (few)',
    ]);
  });

  it('is bounded by max_attempts too', async () => {
    const story = await run({ tries: { a: [CATCH_ALL] }, options: { maxAttempts: 2 } });
    expect(story.at(-1)).toBe('250 a failed: 2 tries');
    expect(story[1]).toBe('0 retry a 2/2 in 250');
  });

  it('counts its own faults only', async () => {
    const story = await run({ tries: { a: [BUSY, CATCH_ALL, BUSY, CATCH_ALL, CATCH_ALL, 'ok'] } });
    expect(story.filter((line) => !/ try /.test(line))).toEqual([
      '0 retry a 2/6 in 250',
      '250 retry a 3/4 in 500',
      '750 retry a 4/6 in 1000',
      '1750 retry a 5/5 in 2000',
      '3750 a failed: 5 tries (few)',
    ]);
  });
});

describe('a token that is no longer good', () => {
  it('is renewed at once, and the task is tried again', async () => {
    expect(await run({ tries: { a: [EXPIRED, 'ok'] }, hasToken: true })).toEqual([
      '0 try a',
      '0 renew',
      '0 retry a 2/6 in 0 renewed',
      '0 try a',
      '0 a done',
    ]);
  });

  it('is renewed once for a task, though others had success with the fresh one', async () => {
    expect(await run({ tries: { a: [EXPIRED], b: ['ok'] }, hasToken: true })).toEqual([
      '0 try a',
      '0 renew',
      '0 retry a 2/6 in 0 renewed',
      '0 try b',
      '0 b done',
      '0 try a',
      '0 a failed: final',
    ]);
  });

  it('is renewed once for a task, and the second time ends the stage', async () => {
    expect(await run({ tries: { a: [EXPIRED], b: ['ok'], c: [EXPIRED] }, hasToken: true })).toEqual([
      '0 try a',
      '0 renew',
      '0 retry a 2/6 in 0 renewed',
      '0 try b',
      '0 b done',
      '0 try c',
      '0 renew',
      '0 retry c 2/6 in 0 renewed',
      '0 try a',
      '0 a failed: final',
      '0 c failed: stage',
    ]);
  });

  describe('where a token that has worked is spared', () => {
    const options = { sparesProvenToken: true };

    it('ends its own task alone, once the fresh one has worked for another', async () => {
      const tries = { a: [EXPIRED], b: ['ok', 'ok'], c: [BUSY, 'ok'] } as const;
      expect(await run({ hasToken: true, options, tries })).toEqual([
        '0 try a',
        '0 renew',
        '0 retry a 2/6 in 0 renewed',
        '0 try b',
        '0 b done',
        '0 try c',
        '0 retry c 2/6 in 250',
        '0 try a',
        '0 a failed: final',
        '250 try c',
        '250 c done',
      ]);
    });

    it('ends its own task alone where the one before has worked', async () => {
      const tries = { a: ['ok'], b: [EXPIRED], c: [EXPIRED], d: ['ok'] } as const;
      expect(await run({ hasToken: true, options, tries })).toEqual([
        '0 try a',
        '0 a done',
        '0 try b',
        '0 renew',
        '0 retry b 2/6 in 0 renewed',
        '0 try c',
        '0 c failed: final',
        '0 try d',
        '0 d done',
        '0 try b',
        '0 b failed: final',
      ]);
    });

    it('ends the stage where none has worked', async () => {
      const tries = { a: [EXPIRED], b: [EXPIRED], c: ['ok'] } as const;
      expect((await run({ hasToken: true, options, tries })).slice(-3)).toEqual([
        '0 b failed: final',
        '0 a failed: stage',
        '0 c untried: stage',
      ]);
    });

    it('ends the stage all the same for what is no code', async () => {
      const certificate: Fault = { kind: 'certificate', detail: 'expired', problem: 'time' };
      const tries = { a: ['ok'], b: [certificate], c: ['ok'] } as const;
      expect((await run({ hasToken: true, options, tries })).slice(2)).toEqual([
        '0 try b',
        '0 b failed: final',
        '0 c untried: stage',
      ]);
    });
  });

  it('is not renewed for another task where the fresh one has been refused', async () => {
    expect(await run({ tries: { a: [EXPIRED], b: [EXPIRED], c: ['ok'] }, hasToken: true })).toEqual([
      '0 try a',
      '0 renew',
      '0 retry a 2/6 in 0 renewed',
      '0 try b',
      '0 b failed: final',
      '0 a failed: stage',
      '0 c untried: stage',
    ]);
  });

  it('cannot be renewed where it was given', async () => {
    expect(await run({ tries: { a: [EXPIRED], b: ['ok'] } })).toEqual([
      '0 try a',
      '0 a failed: final',
      '0 b untried: stage',
    ]);
  });

  it('is not renewed where one try is allowed', async () => {
    const story = await run({ tries: { a: [EXPIRED] }, hasToken: true, options: { maxAttempts: 1 } });
    expect(story).toEqual(['0 try a', '0 a failed: 1 tries']);
  });
});

describe('several tasks', () => {
  it('get their first tries before any gets a second', async () => {
    expect(await run({ tries: { a: [BUSY, 'ok'], b: ['ok'], c: [TIMEOUT, 'ok'], d: ['ok'] } })).toEqual([
      '0 try a',
      '0 retry a 2/6 in 250',
      '0 try b',
      '0 b done',
      '0 try c',
      '0 retry c 2/6 in 250',
      '0 try d',
      '0 d done',
      '250 try a',
      '250 a done',
      '250 try c',
      '250 c done',
    ]);
  });

  it('get them even where a second try has been due for long', async () => {
    const story = await run({ tries: { a: [BUSY, 'ok'], b: ['ok'], c: ['ok'] }, tryMs: 1000 });
    expect(story.filter((line) => / try /.test(line))).toEqual([
      '0 try a',
      '1000 try b',
      '2000 try c',
      '3000 try a',
    ]);
  });

  it('go on where one of them is refused', async () => {
    expect(await run({ tries: { a: [REFUSED], b: ['ok'] } })).toEqual([
      '0 try a',
      '0 a failed: final',
      '0 try b',
      '0 b done',
    ]);
  });

  it('get their later tries in the order in which they are due', async () => {
    const chances = [0.9, 0.1];
    const story = await run({
      tries: { a: [BUSY, 'ok'], b: [BUSY, 'ok'] },
      options: { random: () => chances.shift() ?? 0 },
    });
    expect(story.slice(-4)).toEqual(['50 try b', '50 b done', '450 try a', '450 a done']);
  });

  it('all wait where the server limits the rate', async () => {
    expect(await run({ tries: { a: [limit(2), 'ok'], b: ['ok'] } })).toEqual([
      '0 try a',
      '0 retry a 2/6 in 2000',
      '2000 try b',
      '2000 b done',
      '2000 try a',
      '2000 a done',
    ]);
  });

  it('keep to the longest of two limits', async () => {
    const story = await run({ tries: { a: [limit(5), 'ok'], b: [limit(1), 'ok'] }, tryMs: 10 });
    expect(story.filter((line) => / try /.test(line))).toEqual([
      '0 try a',
      '5010 try b',
      '6020 try a',
      '6030 try b',
    ]);
  });

  it('do not wait for a task whose own server error asks for time', async () => {
    const busy = httpFault(503, { 'retry-after': '9' });
    const story = await run({ tries: { a: [busy, 'ok'], b: ['ok'] } });
    expect(story.filter((line) => / try /.test(line))).toEqual(['0 try a', '0 try b', '9000 try a']);
  });

  it('keep to the pace', async () => {
    const clock = new SkippingClock();
    const tries = Object.fromEntries(Array.from({ length: 5 }, (_, at) => [`t${at}`, ['ok'] as const]));
    const story = await run({ tries, clock, stage: { pace: new Pace(clock, 2) }, tryMs: 5 });
    expect(story.filter((line) => / try /.test(line))).toEqual([
      '0 try t0',
      '500 try t1',
      '1005 try t2',
      '1505 try t3',
      '2010 try t4',
    ]);
  });
});

describe('an error that ends the stage', () => {
  it('leaves the rest untried', async () => {
    expect(await run({ tries: { a: ['ok'], b: [NO_SCOPE], c: ['ok'] } })).toEqual([
      '0 try a',
      '0 a done',
      '0 try b',
      '0 b failed: final',
      '0 c untried: stage',
    ]);
  });

  it('ends those that wait for another try, with the fault that they had', async () => {
    expect(await run({ tries: { a: [BUSY], b: [NO_SCOPE] } })).toEqual([
      '0 try a',
      '0 retry a 2/6 in 250',
      '0 try b',
      '0 b failed: final',
      '0 a failed: stage',
    ]);
  });

  it('ends it only after its tries where it is worth repeating', async () => {
    const story = await run({ tries: { a: [COPYING], b: [COPYING] }, options: { maxAttempts: 2 } });
    expect(story).toEqual([
      '0 try a',
      '0 retry a 2/2 in 250',
      '0 try b',
      '0 retry b 2/2 in 250',
      '250 try a',
      '250 a failed: 2 tries',
      '250 b failed: stage',
    ]);
  });

  it('is whatever the rules of the stage say', async () => {
    const verdict = {
      retry: 'no',
      endsStage: false,
      isDefinite: true,
      limitsRate: false,
      saysUnchanged: false,
    } as const;
    const story = await run({ tries: { a: [NO_SCOPE], b: ['ok'] }, options: { judge: () => verdict } });
    expect(story.at(-1)).toBe('0 b done');
  });
});

describe('the budget', () => {
  it('does not begin a wait that would end past it', async () => {
    const story = await run({ tries: { a: [BUSY, limit(30)] }, options: { deadline: 10_000 } });
    expect(story.at(-1)).toBe('250 a failed: budget, 30000 too long');
  });

  it('does not begin a wait that would end right at it', async () => {
    const story = await run({ tries: { a: [limit(10)] }, options: { deadline: 10_000 } });
    expect(story).toEqual(['0 try a', '0 a failed: budget, 10000 too long']);
  });

  it('fails the one whose wait is too long and goes on with the others', async () => {
    const busy = httpFault(503, { 'retry-after': '60' });
    const story = await run({ tries: { a: [busy], b: ['ok'] }, options: { deadline: 10_000 } });
    expect(story).toEqual(['0 try a', '0 a failed: budget, 60000 too long', '0 try b', '0 b done']);
  });

  it('ends for all where the server limits the rate past it', async () => {
    const story = await run({
      tries: { a: [BUSY, 'ok'], b: [limit(9), 'ok'], c: ['ok'] },
      options: { deadline: 9500 },
      tryMs: 300,
    });
    expect(story).toEqual([
      '0 try a',
      '300 retry a 2/6 in 250',
      '300 try b',
      '600 b failed: budget, 9000 too long',
      '600 a failed: budget, 9000 too long',
      '600 c untried: budget, 9000 too long',
    ]);
  });

  it('leaves untried what it no longer allows', async () => {
    const story = await run({
      tries: { a: ['ok'], b: ['ok'], c: ['ok'] },
      options: { deadline: 1500 },
      tryMs: 1000,
    });
    expect(story).toEqual(['0 try a', '1000 a done', '1000 try b', '2000 b done', '2000 c untried: budget']);
  });

  it('ends the stage where it cuts a request', async () => {
    const story = await run({ tries: { a: [{ kind: 'budget' }], b: ['ok'] } });
    expect(story).toEqual(['0 try a', '0 a failed: budget', '0 b untried: budget']);
  });

  it('counts the wait for the pace', async () => {
    const clock = new SkippingClock();
    const story = await run({
      tries: { a: ['ok'], b: ['ok'] },
      clock,
      stage: { pace: new Pace(clock, 1) },
      options: { deadline: 900 },
    });
    expect(story.at(-1)).toBe('0 b untried: budget, 1000 too long');
  });
});

describe('first tries past the budget', () => {
  const options = { deadline: 1500, lateFirstTryMs: 2000 };

  it('are made where the stage wants them, each with its own limit', async () => {
    const story = await run({ tries: { a: ['ok'], b: ['ok'], c: ['ok'], d: ['ok'] }, options, tryMs: 1000 });
    expect(story.filter((line) => / try /.test(line))).toEqual([
      '0 try a',
      '1000 try b',
      '2000 late try c until 4000',
      '3000 late try d until 5000',
    ]);
  });

  it('have no second try after them', async () => {
    const story = await run({ tries: { a: [BUSY] }, options, clock: new SkippingClock(2000) });
    expect(story).toEqual(['2000 late try a until 4000', '2000 a failed: budget, 250 too long']);
  });

  it('still wait where the server limits the rate', async () => {
    const story = await run({ tries: { a: [limit(1), 'ok'], b: ['ok'] }, options, tryMs: 600 });
    expect(story).toEqual([
      '0 try a',
      '600 a failed: budget, 1000 too long',
      '1600 late try b until 3600',
      '2200 b done',
    ]);
  });

  it('do not wait for a limit that outlasts the budget by far', async () => {
    const story = await run({ tries: { a: [limit(3600)], b: ['ok'] }, options });
    expect(story.slice(1)).toEqual([
      '0 a failed: budget, 3600000 too long',
      '3500 late try b until 5500',
      '3500 b done',
    ]);
  });
});

describe('a cancelled job', () => {
  it('ends what waits, at once', async () => {
    const cancellation = new AbortController();
    const clock = new SkippingClock();
    clock.after = (_, __) => {
      setImmediate(() => cancellation.abort('SIGTERM'));
      return () => {};
    };
    const story = await run({
      tries: { a: [BUSY], b: ['ok'] },
      clock,
      options: { signal: cancellation.signal },
    });
    expect(story.slice(-2)).toEqual(['0 b done', '0 a failed: cancelled']);
  });

  it('announces no retry that does not come about', async () => {
    const cancellation = new AbortController();
    const fault = async () => {
      cancellation.abort('SIGTERM');
      throw new CallError('switch', BUSY);
    };
    const story = await run({ tries: { a: [fault] }, options: { signal: cancellation.signal } });
    expect(story).toEqual(['0 try a', '0 a failed: cancelled']);
  });

  it('begins nothing', async () => {
    const story = await run({
      tries: { a: ['ok'], b: ['ok'] },
      options: { signal: AbortSignal.abort('SIGINT') },
    });
    expect(story).toEqual(['0 a untried: cancelled', '0 b untried: cancelled']);
  });

  it('cuts the request that is under way, and leaves the rest untried', async () => {
    const story = await run({ tries: { a: [{ kind: 'cancelled' }], b: ['ok'] } });
    expect(story).toEqual(['0 try a', '0 a failed: cancelled', '0 b untried: cancelled']);
  });
});

describe('a task that has come to its goal after all', () => {
  it('is done, and is asked about once', async () => {
    const asked: string[] = [];
    const story = await run({
      tries: { a: [BUSY, REFUSED], b: ['ok'] },
      stage: {
        isDoneAfterAll: async (task) => {
          asked.push(task);
          return true;
        },
      },
    });
    expect(story.at(-1)).toBe('250 a done');
    expect(asked).toEqual(['a']);
  });

  it('does not end the stage', async () => {
    const story = await run({
      tries: { a: [NO_SCOPE], b: ['ok'] },
      stage: { isDoneAfterAll: async () => true },
    });
    expect(story).toEqual(['0 try a', '0 a done', '0 try b', '0 b done']);
  });

  it('has failed where the answer is no', async () => {
    const story = await run({ tries: { a: [REFUSED] }, stage: { isDoneAfterAll: async () => false } });
    expect(story.at(-1)).toBe('0 a failed: final');
  });
});

describe('what a try throws', () => {
  it('ends the stage where something could not be had that all need', async () => {
    const failed = new PrerequisiteError('mint', refusedWith(10014), { kind: 'final' });
    const ends: string[] = [];
    const running = run({
      tries: { a: ['ok'], b: [() => Promise.reject(failed)], c: ['ok'] },
      stage: { observer: { onRetry() {}, onEnd: (task, end) => ends.push(`${task} ${endInWords(end)}`) } },
    });
    await expect(running).rejects.toBe(failed);
    expect(ends).toEqual(['a done', 'b untried: stage', 'c untried: stage']);
  });

  it('says so where that was cancelled', async () => {
    const failed = new PrerequisiteError('mint', { kind: 'cancelled' }, { kind: 'cancelled' });
    const ends: string[] = [];
    const running = run({
      tries: { a: [() => Promise.reject(failed)] },
      stage: { observer: { onRetry() {}, onEnd: (task, end) => ends.push(`${task} ${endInWords(end)}`) } },
    });
    await expect(running).rejects.toBe(failed);
    expect(ends).toEqual(['a untried: cancelled']);
  });

  it('comes out where it is an error of ours', async () => {
    const ours = new TypeError('a slip');
    await expect(run({ tries: { a: [() => Promise.reject(ours)] } })).rejects.toBe(ours);
  });
});

describe('obtaining one thing', () => {
  function get(tries: readonly Try[], options: Partial<StageOptions> = {}, renew?: () => void) {
    const clock = new SkippingClock();
    const retries: string[] = [];
    let at = 0;
    const result = obtain(
      {
        call: 'list',
        async attempt() {
          const outcome = tries[at++] ?? 'ok';
          if (typeof outcome === 'object') throw new CallError('list', outcome);
          return at;
        },
        ...(renew && { renew }),
        onRetry: (retry) => retries.push(retryInWords(retry)),
      },
      {
        maxAttempts: 3,
        decide,
        deadline: 120_000,
        clock,
        random: () => 0.5,
        signal: new AbortController().signal,
        ...options,
      },
    );
    return { result, retries };
  }

  it('returns what the try came to, after as many retries as it takes', async () => {
    const { result, retries } = get([BUSY, BUSY, 'ok']);
    await expect(result).resolves.toBe(3);
    expect(retries).toEqual(['2/3 in 250', '3/3 in 500']);
  });

  it('renews a token where that is possible', async () => {
    let renewals = 0;
    const { result } = get([EXPIRED, 'ok'], {}, () => {
      renewals += 1;
    });
    await expect(result).resolves.toBe(2);
    expect(renewals).toBe(1);
  });

  it.each<
    [string, readonly Try[], Partial<StageOptions>, Pick<PrerequisiteError, 'call' | 'fault' | 'reason'>]
  >([
    ['a refusal', [REFUSED], {}, { call: 'list', fault: REFUSED, reason: { kind: 'final' } }],
    [
      'too many tries',
      [BUSY, BUSY, BUSY],
      {},
      { call: 'list', fault: BUSY, reason: { kind: 'attempts', tries: 3, few: false } },
    ],
    [
      'a spent budget',
      [],
      { deadline: 0 },
      { call: 'list', fault: { kind: 'budget' }, reason: { kind: 'budget' } },
    ],
    [
      'a cancelled job',
      [],
      { signal: AbortSignal.abort('SIGINT') },
      { call: 'list', fault: { kind: 'cancelled' }, reason: { kind: 'cancelled' } },
    ],
  ])('throws with the call, the fault and the reason: %s', async (_, tries, options, expected) => {
    const error: unknown = await get(tries, options).result.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(PrerequisiteError);
    expect(error).toMatchObject(expected);
  });
});
