import { describe, expect, it, vi } from 'vitest';
import type { Fault, RecordedRequest, Sandbox, SandboxOptions } from '../../sandbox/sandbox.ts';
import { messages as en } from '../../src/messages/en/index.ts';
import {
  automationsAt,
  inSandbox,
  runJob,
  statuses,
  titleOf,
  together,
  v1,
  withApp,
  withToken,
  wkf,
} from './job.ts';
import { noJitter, steadyClock } from './preload.ts';
import { canSignal } from './signals.ts';

vi.setConfig({ testTimeout: 120_000 });

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

// After the restore's own write, and before the status is read 5 s after it: the test says when.
const late = { carryOut: 'late', lateMs: Number.POSITIVE_INFINITY } as const;
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
  ...faults.map((row) => ({ ...row, name: `a Base workflow, ${row.name}`, id: wkf(2) })),
  ...faults
    .filter(({ isCancelled, isKilled }) => isCancelled || isKilled)
    .map((row) => ({
      ...row,
      name: `a Base workflow, ${row.name}, where the restore's own write is refused as nothing new`,
      id: wkf(2),
      sandbox: { variant: { refuseRepeatedWorkflowSwitch: true } },
    })),
];

const others = [v1(1), wkf(1)];

/** Has the platform carry out what is late as soon as it has answered a request. */
function lateAfter(
  sandbox: Sandbox,
  matches: (request: RecordedRequest) => boolean,
  onLate?: () => void,
): void {
  sandbox.onAnswer = (request) => {
    if (!matches(request)) return;
    sandbox.onAnswer = undefined;
    sandbox.carryOutLateWrites();
    onLate?.();
  };
}

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
      onPost: () => {
        // A write that is refused as nothing new is looked at once, before anything is late.
        const isRefused = options?.variant?.refuseRepeatedWorkflowSwitch === true;
        lateAfter(sandbox, ({ call, automationId }) =>
          isRefused ? call === 'workflow-list' : automationId === id,
        );
      },
    });
    return { ...job, after: statuses(sandbox, ids) };
  });
});

describe('a switch without a definite answer that the platform carries out after the restore has written', () => {
  it.each(rows)('is written once more: $name', async (row) => {
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

    const [first, second] = postRequests.filter(({ automationId }) => automationId === row.id);
    const reads = postRequests.filter(({ call, at }) => call.includes('list') && at < (second?.at ?? 0));
    const written = first?.answeredAt ?? Infinity;
    const read = reads.at(-1)?.at ?? -Infinity;
    expect(read - written).toBeGreaterThanOrEqual(5000);
  });

  it.each(rows)(
    'costs those with a definite answer neither a reading nor a second write: $name',
    async (row) => {
      const { postWrites, postRequests } = await resultOf(row);

      for (const id of others) expect(postWrites.filter((write) => write.id === id)).toHaveLength(1);
      const lists = postRequests.filter(({ call }) => call === 'list' || call === 'workflow-list');
      const call = row.id === wkf(2) ? 'workflow-list' : 'list';
      // A write of a Base workflow that was refused as nothing new is looked at, too.
      const isRefused = row.sandbox?.variant?.refuseRepeatedWorkflowSwitch === true;
      expect(lists.map((one) => one.call)).toEqual([...(isRefused ? [call] : []), call, call]);
    },
  );
});

describe('the reading after a switch without a definite answer', () => {
  const cases = [
    { name: 'fails', fault: { call: 'list', code: 1254302 }, writes: 2, exitCode: 0 },
    { name: 'fails twice', fault: { call: 'list', code: 1254302, times: 20 }, writes: 2, exitCode: 1 },
    { name: 'is empty', fault: { call: 'list', data: { workflows: [] }, times: 20 }, writes: 2, exitCode: 1 },
    { name: 'finds the former status', fault: undefined, writes: 1, exitCode: 0 },
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
    const { postWrites, after } = await lookedAgain(one);

    expect(postWrites.filter(({ id }) => id === v1(2))).toHaveLength(one.writes);
    expect(after).toEqual(['Enable', 'Enable']);
  });

  it.each(cases)('$name: the job ends with $exitCode, and names what is not confirmed', async (one) => {
    const { post } = await lookedAgain(one);

    expect(post.exitCode, post.stdout).toBe(one.exitCode);
    expect(post.errors).toHaveLength(one.exitCode);
    for (const error of post.errors) {
      expect(error).toContain(v1(2));
      expect(error).not.toContain(v1(1));
    }
    const back = post.log.filter(
      (line) => line === en.restore.outcomes.back(en.automation(v1(2), titleOf(v1(2))), 'Enable'),
    );
    expect(back).toHaveLength(1 - one.exitCode);
  });
});

describe('a late request, and credentials that are refused for another automation', () => {
  const ids = [v1(1), v1(2), v1(3)];
  const cases = [
    { name: 'a token', inputs: withToken },
    { name: 'an app', inputs: withApp },
  ];
  // The token is refused for the first, the second has a late request to fear, and the third is the proof of an app's token.
  const resultOf = together(cases, ({ inputs }) =>
    inSandbox({ automations: automationsAt('Enable', ids) }, async (sandbox) => {
      sandbox.script({ automationId: v1(2), resetBeforeAnswer: true, ...late });
      const job = await runJob({
        sandbox,
        inputs: { ...inputs, ...once, workflow_id: ids.join() },
        jobStatus: 'failure',
        mainEnv: noJitter,
        postEnv: noJitter,
        between: () => sandbox.script({ automationId: v1(1), code: 99991663, times: 20 }),
        onPost: () => lateAfter(sandbox, ({ automationId }) => automationId === v1(2)),
      });
      return { ...job, after: statuses(sandbox, ids) };
    }),
  );

  it.each(cases)('$name: it is read all the same, and written again', async (one) => {
    const { post, postWrites, after } = await resultOf(one);

    expect(after, post.stdout).toEqual(['Disable', 'Enable', 'Enable']);
    expect(postWrites.filter(({ id }) => id === v1(2))).toHaveLength(2);
    expect(post.exitCode).toBe(1);
    expect(ids.filter((id) => post.errors[0]?.includes(id))).toEqual([v1(1)]);
  });
});

describe('credentials that are refused for one automation, once a fresh token has worked for another', () => {
  it('end that one only', async () => {
    const ids = [v1(1), v1(2), v1(3)];
    await inSandbox({ automations: automationsAt('Enable', ids) }, async (sandbox) => {
      const { post } = await runJob({
        sandbox,
        inputs: { ...withApp, workflow_id: ids.join() },
        postEnv: noJitter,
        between: () => sandbox.script({ automationId: v1(2), code: 99991663, times: 20 }),
      });

      expect(statuses(sandbox, ids), post.stdout).toEqual(['Enable', 'Disable', 'Enable']);
      expect(post.exitCode).toBe(1);
      expect(ids.filter((id) => post.errors[0]?.includes(id))).toEqual([v1(2)]);
    });
  });
});

describe.runIf(canSignal)('a signal while a late request may still win', () => {
  const moments = ['SIGINT', 'SIGTERM'] as const;
  // It wins after the runner has ended the wait, and before the last write.
  const signalled = together(moments, (signal) =>
    inSandbox({ automations: automationsAt('Enable', [v1(1)]) }, async (sandbox) => {
      sandbox.script({ automationId: v1(1), resetBeforeAnswer: true, ...late });
      const job = await runJob({
        sandbox,
        inputs: { ...once, workflow_id: v1(1) },
        jobStatus: 'cancelled',
        postEnv: steadyClock,
        onPost: (post) =>
          lateAfter(
            sandbox,
            ({ automationId }) => automationId === v1(1),
            () => post.kill(signal),
          ),
      });
      return { ...job, after: statuses(sandbox, [v1(1)]) };
    }),
  );

  it.each(moments)('%s ends the wait, and the former status is written once more, late', async (signal) => {
    const { postRequests, postWrites, after } = await signalled(signal);

    expect(postWrites).toEqual([
      { id: v1(1), status: 'Enable' },
      { id: v1(1), status: 'Enable' },
    ]);
    const [first, last] = postRequests;
    expect((last?.at ?? 0) - (first?.answeredAt ?? Infinity)).toBeGreaterThanOrEqual(2500);
    expect(after).toEqual(['Enable']);
  });

  it.each(moments)('%s: what could not be read is not confirmed, and the job fails', async (signal) => {
    const { post } = await signalled(signal);

    expect(post.exitCode, post.stdout).toBe(1);
    expect(post.errors[0]).toContain(v1(1));
    expect(post.summary).toContain('not confirmed');
    expect(post.log.join('\n')).not.toContain('Restored');
  });
});
