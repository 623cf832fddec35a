import { describe, expect, it, vi } from 'vitest';
import type { Fault, SandboxOptions } from '../../sandbox/sandbox.ts';
import { automationsAt, inSandbox, newer, runJob, statuses, together, v1 } from './job.ts';
import { noJitter } from './preload.ts';
import { canSignal } from './signals.ts';

vi.setConfig({ testTimeout: 120_000 });

// After the restore's own write, and before the status is read 5 s after it.
const LATE_MS = 4000;

interface Row {
  readonly name: string;
  readonly id: string;
  /** What befalls the first request that switches the automation. */
  readonly fault: Fault;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Cancels main while the request is under way. */
  readonly isCancelled?: boolean;
  /** Kills main while the request is under way. */
  readonly isKilled?: boolean;
  readonly sandbox?: SandboxOptions;
}

const late = { carryOut: 'late', lateMs: LATE_MS } as const;
const once = { max_attempts: '1' };

const faults: readonly Pick<Row, 'name' | 'fault' | 'inputs' | 'isCancelled' | 'isKilled'>[] = [
  { name: 'answered with HTTP 504', fault: { http: 504, ...late }, inputs: once },
  { name: 'answered with 1255040', fault: { code: 1255040, ...late }, inputs: once },
  { name: 'answered with 1255040, then repeated with success', fault: { code: 1255040, ...late } },
  { name: 'reset before the answer', fault: { resetBeforeAnswer: true, ...late }, inputs: once },
  { name: 'cut in the answer', fault: { cutAfterBytes: 5, ...late }, inputs: once },
  {
    name: 'that times out',
    fault: { hang: true, ...late },
    inputs: { ...once, request_timeout_seconds: '1' },
  },
  { name: 'that is cancelled', fault: { hang: true, ...late }, isCancelled: true },
  { name: 'whose main is killed', fault: { hang: true, ...late }, isKilled: true },
];

const rows: readonly Row[] = [
  ...faults.map((row) => ({ ...row, name: `v1, ${row.name}`, id: v1(2) })),
  ...faults.map((row) => ({ ...row, name: `newer, ${row.name}`, id: newer(2) })),
  ...faults
    .filter(({ isCancelled, isKilled }) => isCancelled || isKilled)
    .map((row) => ({
      ...row,
      name: `newer, ${row.name}, where the restore's own write is refused as nothing new`,
      id: newer(2),
      sandbox: { variant: { refuseRepeatedNewerSwitch: true } },
    })),
];

const others = [v1(1), newer(1)];

const resultOf = together(rows, ({ id, fault, inputs = {}, isCancelled, isKilled, sandbox: options }) => {
  const ids = [...others, id];
  return inSandbox({ ...options, automations: automationsAt('Enable', ids) }, async (sandbox) => {
    sandbox.script({ automationId: id, ...fault });
    const job = await runJob({
      sandbox,
      inputs: { workflow_id: ids.join(), ...inputs },
      jobStatus: isCancelled ? 'cancelled' : 'failure',
      mainEnv: noJitter,
      postEnv: noJitter,
      onMain: (main) => {
        sandbox.onRequest = ({ automationId }) => {
          if (automationId !== id) return;
          if (isCancelled) main.kill('SIGINT');
          if (isKilled) main.kill('SIGKILL');
        };
      },
    });
    await sandbox.settled();
    return { ...job, after: statuses(sandbox, ids) };
  });
});

describe('a switch without a definite answer that the platform carries out after the restore has written', () => {
  it.each(rows)('is put back once more: $name', async (row) => {
    const { post, postWrites, after } = await resultOf(row);

    expect(after, post.stdout).toEqual(['Enable', 'Enable', 'Enable']);
    expect(post.exitCode).toBe(0);
    expect(postWrites.filter(({ id }) => id === row.id)).toEqual([
      { id: row.id, status: 'Enable' },
      { id: row.id, status: 'Enable' },
    ]);
  });

  it.each(rows)('is read 5 s or more after that write: $name', async (row) => {
    const { postRequests } = await resultOf(row);

    const written = postRequests.find(({ automationId }) => automationId === row.id)?.answeredAt ?? Infinity;
    const read = postRequests.find(({ call }) => call === 'list' || call === 'newer-list')?.at ?? -Infinity;
    expect(read - written).toBeGreaterThanOrEqual(5000);
  });

  it.each(rows)(
    'costs those with a definite answer neither a reading nor a second write: $name',
    async (row) => {
      const { postWrites, postRequests } = await resultOf(row);

      for (const id of others) expect(postWrites.filter((write) => write.id === id)).toHaveLength(1);
      const lists = postRequests.filter(({ call }) => call === 'list' || call === 'newer-list');
      expect(lists.map(({ call }) => call)).toEqual([row.id === newer(2) ? 'newer-list' : 'list']);
    },
  );
});

describe('the reading after a switch without a definite answer', () => {
  const cases = [
    { name: 'fails', fault: { call: 'list', code: 1254002, times: 20 }, writes: 2 },
    { name: 'is empty', fault: { call: 'list', data: { workflows: [] }, times: 20 }, writes: 2 },
    { name: 'finds the former status', fault: undefined, writes: 1 },
  ] as const;
  const lookedAgain = together(cases, ({ fault }) =>
    inSandbox({ automations: automationsAt('Enable', [v1(1), v1(2)]) }, async (sandbox) => {
      const job = await runJob({
        sandbox,
        inputs: { workflow_id: [v1(1), v1(2)].join() },
        postEnv: noJitter,
        onMain: (main) => {
          sandbox.onRequest = ({ automationId }) => automationId === v1(2) && main.kill('SIGKILL');
        },
        between: () => fault && sandbox.script(fault),
      });
      return { ...job, after: statuses(sandbox, [v1(1), v1(2)]) };
    }),
  );

  it.each(cases)('$name: the former status is written $writes time(s) in all', async (one) => {
    const { post, postWrites, after } = await lookedAgain(one);

    expect(postWrites.filter(({ id }) => id === v1(2))).toHaveLength(one.writes);
    expect(post.exitCode, post.stdout).toBe(0);
    expect(after).toEqual(['Enable', 'Enable']);
  });
});

describe.runIf(canSignal)('a signal while a late request may still win', () => {
  const moments = ['SIGINT', 'SIGTERM'] as const;
  const signalled = together(moments, (signal) =>
    inSandbox({ automations: automationsAt('Enable', [v1(1)]) }, async (sandbox) => {
      const job = await runJob({
        sandbox,
        inputs: { workflow_id: v1(1) },
        onMain: (main) => {
          sandbox.onRequest = ({ automationId }) => automationId === v1(1) && main.kill('SIGKILL');
        },
        onPost: (post) => {
          sandbox.onAnswer = ({ automationId }) => {
            sandbox.onAnswer = undefined;
            if (automationId === v1(1)) post.kill(signal);
          };
        },
      });
      return { ...job, after: statuses(sandbox, [v1(1)]) };
    }),
  );

  it.each(moments)('%s ends the wait, and the former status is written once more', async (signal) => {
    const { post, postWrites, after } = await signalled(signal);

    expect(postWrites).toEqual([
      { id: v1(1), status: 'Enable' },
      { id: v1(1), status: 'Enable' },
    ]);
    expect(post.exitCode, post.stdout).toBe(0);
    expect(post.tookMs).toBeLessThan(5000);
    expect(after).toEqual(['Enable']);
  });
});
