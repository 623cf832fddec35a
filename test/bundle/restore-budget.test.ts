import { describe, expect, it, vi } from 'vitest';
import type { Fault, Sandbox } from '../../sandbox/sandbox.ts';
import { automationsAt, inSandbox, runJob, statuses, together, v1, withApp, withToken } from './job.ts';
import { fastClock, noJitter } from './preload.ts';

vi.setConfig({ testTimeout: 120_000 });

const always = Number.POSITIVE_INFINITY;
const ids = [v1(1), v1(2), v1(3), v1(4)];

interface Row {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly jobStatus?: string;
  readonly faults: readonly Fault[];
}

const run = (speed: number, { inputs = {}, jobStatus = 'success', faults }: Row) =>
  inSandbox({ automations: automationsAt('Enable', ids) }, async (sandbox: Sandbox) => {
    const job = await runJob({
      sandbox,
      inputs: { ...('app_id' in inputs ? {} : withToken), workflow_id: ids.join(), ...inputs },
      jobStatus,
      mainEnv: noJitter,
      postEnv: fastClock(speed),
      between: () => sandbox.script(...faults),
    });
    return { ...job, after: statuses(sandbox, ids) };
  });

describe('the budget of the restore', () => {
  const SPEED = 100;
  // Every try is answered with a wait of 20 s, so that the tries of the last one tell how long it went on.
  const faults = [{ automationId: v1(1), http: 503, headers: { 'retry-after': '20' }, times: always }];
  const rows = [
    { jobStatus: 'cancelled', timeout_seconds: '600', seconds: 240 },
    { jobStatus: 'nonsense', timeout_seconds: '600', seconds: 240 },
    { jobStatus: '', timeout_seconds: '600', seconds: 240 },
    { jobStatus: 'success', timeout_seconds: '600', seconds: 600 },
    { jobStatus: 'failure', timeout_seconds: '600', seconds: 600 },
    { jobStatus: 'success', timeout_seconds: '30', seconds: 240 },
    { jobStatus: 'failure', timeout_seconds: '120', seconds: 240 },
  ];
  const resultOf = together(rows, ({ jobStatus, timeout_seconds }) =>
    run(SPEED, {
      jobStatus,
      // At this speed 15 s are too short for a busy machine.
      inputs: { timeout_seconds, request_timeout_seconds: '120', max_attempts: '20' },
      faults,
    }),
  );

  it.each(rows)(
    'is $seconds s after a job “$jobStatus” with timeout_seconds $timeout_seconds',
    async (row) => {
      const { post, postWrites, after } = await resultOf(row);

      expect(after).toEqual(['Disable', 'Enable', 'Enable', 'Enable']);
      expect(post.exitCode).toBe(1);
      const tries = postWrites.filter(({ id }) => id === v1(1)).length;
      // 12 waits of 20 s would end with the budget, and requests take time too.
      expect(tries).toBeLessThanOrEqual(row.seconds === 240 ? 12 : 20);
      expect(tries).toBeGreaterThanOrEqual(row.seconds === 240 ? 6 : 16);
    },
  );

  it('is not called timeout_seconds, which has nothing to do with it', async () => {
    const { post } = await resultOf(rows[0] as (typeof rows)[number]);

    expect(post.stdout).not.toMatch(/\btimeout_seconds/);
  });

  it('a mint that fails is tried until it ends', async () => {
    const { post, postRequests } = await run(SPEED, {
      inputs: { ...withApp, max_attempts: '1' },
      jobStatus: 'cancelled',
      faults: [{ call: 'mint', http: 503, headers: { 'retry-after': '20' }, times: always }],
    });

    expect(post.exitCode).toBe(1);
    expect(postRequests.length).toBeGreaterThan(6);
    expect(postRequests.every(({ call }) => call === 'mint')).toBe(true);
    for (const id of ids) expect(post.errors[0]).toContain(id);
  });
});

describe('every automation gets one try, even past the budget', () => {
  // The one try has 5 s of its own, which are not to become too short for a busy machine.
  const SPEED = 30;
  const hangs = (...those: string[]) =>
    those.map((automationId) => ({ automationId, hang: true, times: always }));
  const rows = [
    {
      name: 'where those before it hang until the budget ends',
      faults: hangs(v1(4), v1(3)),
      back: [v1(1), v1(2)],
    },
    { name: 'where all hang', faults: hangs(...ids), back: [] as string[] },
    {
      name: 'where a limit of the rate asks one to wait past it',
      faults: [
        { automationId: v1(4), code: 99991400, headers: { 'x-ogw-ratelimit-reset': '300' }, times: always },
      ],
      back: [v1(1), v1(2), v1(3)],
    },
  ];
  const resultOf = together(rows, ({ faults }) =>
    run(SPEED, { inputs: { request_timeout_seconds: '120' }, jobStatus: 'cancelled', faults }),
  );

  it.each(rows)('$name: all are tried', async (row) => {
    const { post, postWrites } = await resultOf(row);

    expect(new Set(postWrites.map(({ id }) => id)), post.stdout).toEqual(new Set(ids));
  });

  it.each(rows)('$name: those that the platform answers come back, the others are named', async (row) => {
    const { post, after } = await resultOf(row);

    expect(after, post.stdout).toEqual(ids.map((id) => (row.back.includes(id) ? 'Enable' : 'Disable')));
    expect(post.exitCode).toBe(1);
    expect(ids.filter((id) => post.errors[0]?.includes(id))).toEqual(
      ids.filter((id) => !row.back.includes(id)),
    );
  });
});
