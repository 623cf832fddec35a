import type { ChildProcess } from 'node:child_process';
import { describe, expect, it, vi } from 'vitest';
import type { Fault, RecordedRequest, Sandbox } from '../../sandbox/sandbox.ts';
import {
  automationsAt,
  inSandbox,
  type JobResult,
  onLine,
  runJob,
  runPost,
  statuses,
  together,
  v1,
  withApp,
  withToken,
  wkf,
} from './job.ts';
import { noJitter, steadyClock } from './preload.ts';
import { awakeMs, canSignal } from './signals.ts';

vi.setConfig({ testTimeout: 120_000 });

const signals = ['SIGINT', 'SIGTERM'] as const;
type Signal = (typeof signals)[number];

const always = Number.POSITIVE_INFINITY;
const limit: Fault = { code: 99991400, headers: { 'x-ogw-ratelimit-reset': '60' } };

/** When to send a signal to a process. */
type When = (sandbox: Sandbox, send: () => void) => ((child: ChildProcess) => void) | undefined;

const whenArrives =
  (matches: (request: RecordedRequest) => boolean): When =>
  (sandbox, send) => {
    sandbox.onRequest = (request) => {
      if (!matches(request)) return;
      sandbox.onRequest = undefined;
      send();
    };
    return undefined;
  };

// With `afterMs` where the process must have read the answer by then.
const whenAnswered =
  (matches: (request: RecordedRequest) => boolean, afterMs = 0): When =>
  (sandbox, send) => {
    sandbox.onAnswer = (request) => {
      if (!matches(request)) return;
      sandbox.onAnswer = undefined;
      if (afterMs === 0) send();
      else setTimeout(send, afterMs);
    };
    return undefined;
  };

const whenSaid =
  (text: string): When =>
  (_, send) =>
    onLine(text, send);

const of = (id: string) => (request: RecordedRequest) => request.automationId === id;

describe.runIf(canSignal)('a cancel in main, then post', () => {
  const ids = [v1(1), wkf(2), v1(3)];
  const situations: readonly { name: string; when: When; faults?: readonly Fault[]; touched: number }[] = [
    {
      name: 'while a token is minted',
      when: whenArrives(({ call }) => call === 'mint'),
      faults: [{ call: 'mint', hang: true }],
      touched: 0,
    },
    {
      name: 'while a list is read',
      when: whenArrives(({ call }) => call === 'workflow-list'),
      faults: [{ call: 'workflow-list', hang: true }],
      touched: 0,
    },
    { name: 'in the first write', when: whenArrives(of(v1(1))), touched: 1 },
    {
      name: 'in a write that hangs and is not carried out',
      when: whenArrives(of(wkf(2))),
      faults: [{ automationId: wkf(2), hang: true }],
      touched: 2,
    },
    {
      name: 'in a write that hangs and is carried out',
      when: whenArrives(of(wkf(2))),
      faults: [{ automationId: wkf(2), hang: true, carryOut: 'yes' }],
      touched: 2,
    },
    { name: 'between two writes', when: whenAnswered(of(v1(1))), touched: 1 },
    { name: 'after the last write', when: whenAnswered(of(v1(3))), touched: 3 },
    {
      name: 'in a wait after a limit of the rate',
      when: whenSaid('attempt 2'),
      faults: [{ automationId: wkf(2), ...limit }],
      touched: 1,
    },
    {
      name: 'in a wait after HTTP 503',
      when: whenSaid('attempt 2'),
      faults: [{ automationId: v1(3), http: 503, headers: { 'retry-after': '60' } }],
      touched: 3,
    },
  ];
  const policies = ['always', 'success', 'failure'] as const;
  const rows = situations.flatMap((situation, at) =>
    policies.map((restore, by) => ({ ...situation, restore, signal: signals[(at + by) % 2] as Signal })),
  );
  const resultOf = together(rows, ({ when, faults = [], restore, signal }) =>
    inSandbox({ automations: automationsAt('Enable', ids) }, async (sandbox) => {
      sandbox.script(...faults);
      const job = await runJob({
        sandbox,
        inputs: { ...withApp, workflow_id: ids.join(), restore },
        jobStatus: 'cancelled',
        postEnv: noJitter,
        onMain: (main) => when(sandbox, () => main.kill(signal))?.(main),
      });
      return { ...job, after: statuses(sandbox, ids) };
    }),
  );

  it.each(rows)('$name, $signal, restore: $restore: all is as before', async (row) => {
    const { main, post, after } = await resultOf(row);

    // A signal that comes after the last answer finds main at its end.
    if (row.name !== 'after the last write') expect(main.exitCode, main.stdout).toBe(1);
    expect(main.signal).toBeNull();
    const isLeft = row.restore === 'success' && main.exitCode === 0;
    expect(after, post.stdout).toEqual(ids.map(() => (isLeft ? 'Disable' : 'Enable')));
    expect(post.exitCode).toBe(0);
  });

  it.each(rows)('$name, $signal, restore: $restore: what was never sent is not written', async (row) => {
    const { main, mainWrites, postWrites } = await resultOf(row);

    if (main.exitCode === 0) return;
    expect(mainWrites.length).toBeGreaterThanOrEqual(row.touched);
    const sent = new Set(mainWrites.map(({ id }) => id));
    for (const { id } of postWrites) expect([...sent]).toContain(id);
    if (row.touched === 0) expect(postWrites).toEqual([]);
  });
});

interface Signalled extends JobResult {
  readonly after: readonly unknown[];
  /** Writes after the signal, by id. */
  readonly last: readonly (string | undefined)[];
  /** Requests after the signal. */
  readonly lastRequests: readonly RecordedRequest[];
  /** From the signal to the error annotation; `undefined` where there is none. */
  readonly annotatedAfterMs: number | undefined;
  readonly endedAfterMs: number;
}

interface SignalRow {
  /** How long the platform needs for a write. */
  readonly writeMs?: number;
  readonly name: string;
  readonly when: When;
  readonly faults?: readonly Fault[];
  readonly inputs?: Readonly<Record<string, string>>;
  readonly ids?: readonly string[];
  /** Kills main at the arrival of this automation's write. */
  readonly killedAt?: string;
  readonly signals?: readonly Signal[];
}

const three = [v1(1), wkf(2), v1(3)];

// So many at a time that none has to wait for a processor.
const JOBS_WITH_A_LIMIT = 4;

function signalPost<Row extends SignalRow>(rows: readonly Row[]): (row: Row) => Promise<Signalled> {
  return together(
    rows,
    (row) => {
      const { when, faults = [], inputs = withToken, ids = three, killedAt, writeMs } = row;
      const automations = automationsAt('Enable', ids);
      const speed = writeMs === undefined ? {} : { writeMs };
      return inSandbox({ automations, ...speed }, async (sandbox): Promise<Signalled> => {
        let signalledAt = Number.NaN;
        let awakeAtSignal = Number.NaN;
        let annotatedAt: number | undefined;
        const job = await runJob({
          sandbox,
          inputs: { workflow_id: ids.join(), ...inputs },
          jobStatus: 'cancelled',
          postEnv: steadyClock,
          onMain: (main) => {
            if (killedAt !== undefined) {
              sandbox.onRequest = ({ automationId }) => automationId === killedAt && main.kill('SIGKILL');
            }
          },
          between: () => sandbox.script(...faults),
          onPost: (post) => {
            const send = () => {
              signalledAt = performance.now();
              awakeAtSignal = awakeMs();
              for (const signal of row.signals ?? ['SIGTERM']) post.kill(signal);
            };
            onLine('::error', () => {
              annotatedAt = awakeMs();
            })(post);
            when(sandbox, send)?.(post);
          },
        });
        const endedAt = awakeMs();
        const lastRequests = job.postRequests.filter(({ at }) => at > signalledAt);
        return {
          ...job,
          after: statuses(sandbox, ids),
          last: lastRequests.flatMap(({ automationId }) => automationId ?? []),
          lastRequests,
          annotatedAfterMs: annotatedAt === undefined ? undefined : annotatedAt - awakeAtSignal,
          endedAfterMs: endedAt - awakeAtSignal,
        };
      });
    },
    JOBS_WITH_A_LIMIT,
  );
}

describe.runIf(canSignal)('a signal in post: one more try at once for each that is not yet back', () => {
  const rows: readonly (SignalRow & { readonly last: readonly string[] })[] = [
    {
      name: 'in a request that hangs',
      when: whenArrives(of(v1(3))),
      faults: [{ automationId: v1(3), hang: true }],
      last: [v1(3), wkf(2), v1(1)],
    },
    {
      name: 'in a request that hangs, one being back',
      when: whenArrives(of(wkf(2))),
      faults: [{ automationId: wkf(2), hang: true }],
      last: [wkf(2), v1(1)],
    },
    {
      name: 'both signals, one after the other',
      when: whenArrives(of(v1(3))),
      faults: [{ automationId: v1(3), hang: true }],
      signals: ['SIGINT', 'SIGTERM'],
      last: [v1(3), wkf(2), v1(1)],
    },
    {
      name: 'in a wait after a limit of the rate',
      when: whenSaid('attempt 2'),
      faults: [{ automationId: v1(3), ...limit }],
      last: [v1(3), wkf(2), v1(1)],
    },
    {
      name: 'in a wait after HTTP 503, the others being back',
      when: whenSaid('attempt 2'),
      faults: [{ automationId: v1(1), http: 503, headers: { 'retry-after': '60' } }],
      last: [v1(1)],
    },
    {
      name: 'in a wait before the next mint',
      when: whenSaid('attempt 2'),
      inputs: withApp,
      faults: [{ call: 'mint', http: 503, headers: { 'retry-after': '60' } }],
      last: [v1(3), wkf(2), v1(1)],
    },
    {
      name: 'while a mint hangs',
      when: whenArrives(({ call }) => call === 'mint'),
      inputs: withApp,
      faults: [{ call: 'mint', hang: true }],
      last: [v1(3), wkf(2), v1(1)],
    },
    {
      name: 'while the list hangs after a refusal',
      when: whenArrives(({ call }) => call === 'list'),
      faults: [
        { automationId: v1(3), code: 1254304 },
        { call: 'list', hang: true },
      ],
      last: [v1(3)],
    },
    {
      name: 'while it waits to look again after a main that was killed',
      killedAt: v1(3),
      // The last of the first round: all have been written, and only one has to be looked at again.
      when: whenAnswered(of(v1(1)), 500),
      last: [v1(3)],
    },
  ];
  const resultOf = signalPost(rows);

  it.each(rows)('$name: all come back, and what may still change is not confirmed', async (row) => {
    const { post, after } = await resultOf(row);

    expect(after, post.stdout).toEqual(['Enable', 'Enable', 'Enable']);
    expect(post.exitCode, post.stdout).toBe(row.killedAt === undefined ? 0 : 1);
    const named = three.filter((id) => post.errors[0]?.includes(id));
    expect(named).toEqual(row.killedAt === undefined ? [] : [row.killedAt]);
  });

  it.each(rows)('$name: exactly one more try for each', async (row) => {
    const { last } = await resultOf(row);

    expect(last).toEqual(row.last);
  });

  it.each(rows)('$name: it does not wait', async (row) => {
    const { endedAfterMs } = await resultOf(row);

    expect(endedAfterMs).toBeLessThan(6000);
  });
});

describe.runIf(canSignal)('a signal in post, and the platform does not answer any more', () => {
  const many = Array.from({ length: 40 }, (_, at) => (at % 2 === 0 ? v1 : wkf)(at + 1));
  const rows: readonly SignalRow[] = [
    {
      name: 'three of three',
      when: whenArrives(of(v1(3))),
      faults: [{ hang: true, times: always }],
    },
    {
      name: 'one of three',
      when: whenArrives(of(v1(3))),
      faults: [{ automationId: v1(3), hang: true, times: always }],
    },
    {
      name: '40 of 40',
      ids: many,
      when: whenArrives(of(many.at(-1) ?? '')),
      faults: [{ hang: true, times: always }],
    },
    {
      name: 'and no token comes',
      inputs: withApp,
      when: whenArrives(({ call }) => call === 'mint'),
      faults: [{ call: 'mint', hang: true, times: always }],
    },
    {
      name: 'and the answers drip',
      when: whenArrives(of(v1(3))),
      faults: [{ drip: { bytes: 1, everyMs: 400 }, times: always }],
    },
    {
      name: 'and it still owes a look again after a main that was killed',
      killedAt: v1(3),
      when: whenArrives(of(v1(3))),
      faults: [{ hang: true, times: always }],
    },
  ];
  const resultOf = signalPost(rows);

  it.each(rows)('$name: red, and the annotation is out within 6 s of the signal', async (row) => {
    const { post, annotatedAfterMs } = await resultOf(row);

    expect(post.exitCode, post.stdout).toBe(1);
    expect(annotatedAfterMs).toBeLessThan(6000);
  });

  it.each(rows.filter(({ name }) => !name.includes('token')))(
    '$name: each that is not back has got one more try',
    async (row) => {
      const { last } = await resultOf(row);

      expect([...last].sort()).toEqual([...(row.ids ?? three)].sort());
    },
  );

  it.each(rows)('$name: the annotation names those that are not back', async (row) => {
    const { post } = await resultOf(row);

    const notBack = row.name === 'one of three' ? [v1(3)] : (row.ids ?? three);
    const [error = ''] = post.errors;
    const hidden = Number(/… and (\d+) more/.exec(error)?.[1] ?? 0);
    const named = notBack.filter((id) => error.includes(id));
    expect(named.length + hidden).toBe(notBack.length);
    for (const id of notBack) expect(post.log.join('\n')).toContain(id);
    for (const id of notBack) expect(post.summary).toContain(id);
  });
});

describe.runIf(canSignal)('a signal in post, with many automations and a platform that is well', () => {
  const many = Array.from({ length: 40 }, (_, at) => (at % 2 === 0 ? v1 : wkf)(at + 1));
  const first = many.at(-1) ?? '';
  const rows: readonly SignalRow[] = [
    {
      name: 'in a request that hangs',
      ids: many,
      when: whenArrives(of(first)),
      faults: [{ automationId: first, hang: true }],
    },
    {
      name: 'in a wait after a limit of the rate',
      ids: many,
      when: whenSaid('attempt 2'),
      faults: [{ automationId: first, ...limit }],
    },
    {
      name: 'that takes its time',
      ids: many.slice(0, 20),
      writeMs: 160,
      when: whenArrives(of(many[19] ?? '')),
      faults: [{ automationId: many[19] ?? '', hang: true }],
    },
  ];
  const resultOf = signalPost(rows);

  // 40 writes at 10 a second need 4 of the 6 seconds; all at once would be refused but for the first 10.
  it.each(rows)('$name: all come back, within what the platform allows', async (row) => {
    const { post, after, endedAfterMs } = await resultOf(row);

    expect(new Set(after), post.errors[0]).toEqual(new Set(['Enable']));
    expect(post.exitCode).toBe(0);
    expect(endedAfterMs).toBeLessThan(6000);
  });
});

describe('a post that is killed', () => {
  it('and run again with the same state: all is as before', async () => {
    await inSandbox({ automations: automationsAt('Enable', three) }, async (sandbox) => {
      const job = { sandbox, inputs: { workflow_id: three.join() } };
      const first = await runJob({
        ...job,
        onPost: (post) => {
          sandbox.onAnswer = ({ automationId }) => automationId === wkf(2) && post.kill('SIGKILL');
        },
      });
      expect(first.post.signal).toBe('SIGKILL');
      const again = await runPost(job, first.main.state);

      expect(statuses(sandbox, three)).toEqual(['Enable', 'Enable', 'Enable']);
      expect(again.exitCode).toBe(0);
    });
  });
});
