import { describe, expect, it, vi } from 'vitest';
import { messages as en } from '../../src/messages/en/index.ts';
import {
  APP_TOKEN,
  automationsAt,
  inSandbox,
  runMain,
  runPost,
  statuses,
  titleOf,
  together,
  v1,
  wkf,
  writesOf,
} from './job.ts';
import { fastClock, noJitter } from './preload.ts';
import type { StepResult } from './runner.ts';

vi.setConfig({ testTimeout: 120_000 });

const policies = ['always', 'success', 'failure', 'never', 'true', 'false'] as const;
const jobStatuses = ['success', 'failure', 'cancelled', 'nonsense', ''] as const;
const steps = ['is green', 'fails', 'is killed'] as const;

type Policy = (typeof policies)[number];
type JobStatus = (typeof jobStatuses)[number];
type Step = (typeof steps)[number];

// Reads as the row `restore` of the interface: what cannot be read counts as not succeeded.
function putsBack(policy: Policy, job: JobStatus, step: Step): boolean {
  if (policy === 'always' || policy === 'true') return true;
  if (policy === 'success') return job === 'success' || step !== 'is green';
  return policy === 'failure' && job !== 'success';
}

const switched = v1(1);
const second = wkf(2);

interface Ended {
  readonly post: StepResult;
  readonly writes: readonly string[];
  readonly after: readonly unknown[];
  /** Those that the step switched or may have switched. */
  readonly touched: readonly string[];
}

const mains = policies.flatMap((policy) => steps.map((step) => ({ policy, step })));
const rows = mains.flatMap((main) => jobStatuses.map((job) => ({ ...main, job })));

// One main serves all five ends of its job: post knows nothing but the state and its inputs.
const endsOf = together(mains, ({ policy, step }) =>
  inSandbox({ automations: automationsAt('Enable', [switched, second]) }, async (sandbox) => {
    if (step === 'fails') sandbox.script({ automationId: second, code: 1254304 });
    const inputs = { workflow_id: `${switched},${second}`, restore: policy };
    const common = { sandbox, inputs, mainEnv: noJitter, postEnv: fastClock(10) };
    const main = await runMain({
      ...common,
      onMain: (child) => {
        if (step !== 'is killed') return;
        sandbox.onRequest = ({ automationId }) => automationId === second && child.kill('SIGKILL');
      },
    });
    expect(main.signal ?? main.exitCode).toBe({ 'is green': 0, fails: 1, 'is killed': 'SIGKILL' }[step]);
    const ends = new Map<JobStatus, Ended>();
    for (const job of jobStatuses) {
      sandbox.set(APP_TOKEN, switched, 'Disable');
      if (step !== 'fails') sandbox.set(APP_TOKEN, second, 'Disable');
      const from = sandbox.requests.length;
      const post = await runPost({ ...common, jobStatus: job }, main.state);
      const writes = writesOf(sandbox.requests.slice(from)).map(({ id }) => id);
      const touched = step === 'fails' ? [switched] : [switched, second];
      ends.set(job, { post, writes, after: statuses(sandbox, [switched, second]), touched });
    }
    return ends;
  }),
);

const mainOf = ({ policy, step }: (typeof rows)[number]) =>
  mains.find((main) => main.policy === policy && main.step === step) ?? { policy, step };
const endOf = async (row: (typeof rows)[number]) => (await endsOf(mainOf(row))).get(row.job) as Ended;

const isNever = ({ policy }: { readonly policy: Policy }) => policy === 'never' || policy === 'false';
const back = rows.filter(({ policy, job, step }) => putsBack(policy, job, step));
const left = rows.filter((row) => !back.includes(row) && !isNever(row));
const never = rows.filter(isNever);

describe('every policy, end of the job and end of the step', () => {
  it.each(back)('restore: $policy, job “$job”, the step $step: all is put back', async (row) => {
    const { post, writes, after, touched } = await endOf(row);

    expect(after, post.stdout).toEqual(['Enable', 'Enable']);
    expect(writes).toEqual([...touched].reverse());
    expect(post.exitCode).toBe(0);
    for (const id of touched)
      expect(post.log.join('\n')).toContain(
        en.restore.outcomes.back(en.automation(id, titleOf(id)), 'Enable'),
      );
    for (const id of touched) expect(post.summary).toContain(id);
  });

  it.each(left)('restore: $policy, job “$job”, the step $step: all is left, and said once', async (row) => {
    const { post, writes, touched, after } = await endOf(row);

    expect(writes).toEqual([]);
    expect(after[0]).toBe('Disable');
    expect(post.exitCode).toBe(0);
    const warnings = post.warnings.filter((text) => !text.includes('job_status'));
    expect(warnings).toHaveLength(1);
    for (const text of [warnings[0], post.summary]) {
      for (const id of touched) expect(text).toContain(id);
      expect(text).toMatch(new RegExp(`off.*${row.policy}.*Enable`, 's'));
      expect(text).toMatch(/turn (it|them) on/i);
    }
  });

  it.each(never)('restore: $policy, job “$job”, the step $step: one quiet line', async (row) => {
    const { post, writes } = await endOf(row);

    expect(writes).toEqual([]);
    expect(post.exitCode).toBe(0);
    expect(post.warnings).toEqual([]);
    expect(post.summary).toBe('');
    expect(post.log).toHaveLength(1);
  });

  it.each(rows.filter((row) => !isNever(row)))(
    'restore: $policy, job “$job”, the step $step: a warning just where the status of the job cannot be read',
    async (row) => {
      const { post } = await endOf(row);

      const isUnreadable = row.job === 'nonsense' || row.job === '';
      const warnings = post.warnings.filter((text) => text.includes('job_status'));
      expect(warnings).toHaveLength(isUnreadable ? 1 : 0);
    },
  );
});

describe('two steps of one job that switch the same automations', () => {
  it('come back to where they were before the first, as the posts run in reverse order', async () => {
    await inSandbox({ automations: automationsAt('Enable', [switched, second]) }, async (sandbox) => {
      const inputs = { workflow_id: `${switched},${second}` };
      const pause = { sandbox, inputs: { ...inputs, status: 'Disable' } };
      const resume = { sandbox, inputs: { ...inputs, status: 'Enable' } };
      const paused = await runMain(pause);
      const resumed = await runMain(resume);

      expect((await runPost(resume, resumed.state)).exitCode).toBe(0);
      expect(statuses(sandbox, [switched, second])).toEqual(['Disable', 'Disable']);
      expect((await runPost(pause, paused.state)).exitCode).toBe(0);
      expect(statuses(sandbox, [switched, second])).toEqual(['Enable', 'Enable']);
    });
  });
});
