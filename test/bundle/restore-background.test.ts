import { describe, expect, it, vi } from 'vitest';
import { messages as en } from '../../src/messages/en/index.ts';
import { linkedHtml } from '../../src/text/html.ts';
import { automationsAt, inSandbox, runMain, runPost, statuses, together, v1, writesOf } from './job.ts';
import { fastClock, noJitter } from './preload.ts';
import { canSignal } from './signals.ts';

vi.setConfig({ testTimeout: 120_000 });

const [first, second] = [v1(1), v1(2)];

/**
 * A step in the background (`background: true`) that a later step cancels (`cancel: <id>`): it is told as any canceled
 * step is, but the job goes on and may well succeed.
 */
const rows = (['always', 'success', 'failure', 'never'] as const).flatMap((restore) =>
  (['success', 'failure'] as const).map((jobStatus) => ({ restore, jobStatus })),
);
const endOf = together(rows, ({ restore, jobStatus }) =>
  inSandbox({ automations: automationsAt('Enable', [first, second]) }, async (sandbox) => {
    const inputs = { workflow_id: `${first},${second}`, restore };
    const common = { sandbox, inputs, mainEnv: noJitter, postEnv: fastClock(10) };
    sandbox.script({ call: 'switch', automationId: second, hang: true });
    const main = await runMain({
      ...common,
      onMain: (child) => {
        sandbox.onRequest = ({ automationId }) => {
          if (automationId === second) child.kill('SIGINT');
        };
      },
    });
    const from = sandbox.requests.length;
    const post = await runPost({ ...common, jobStatus }, main.state);
    const writes = writesOf(sandbox.requests.slice(from)).map(({ id }) => id);
    return { main, post, writes, after: statuses(sandbox, [first, second]) };
  }),
);

describe.runIf(canSignal)('a pause in the background that is canceled', () => {
  it.each(rows)('fails as any canceled step: restore: $restore, job “$jobStatus”', async (row) => {
    const { main } = await endOf(row);
    expect(main.exitCode).toBe(1);
    expect(main.outputs.changed_workflow_ids?.split('\n')).toEqual([first, second]);
  });

  it.each(rows)(
    'promises what holds however the job ends: restore: $restore, job “$jobStatus”',
    async (row) => {
      const { main } = await endOf(row);
      const { promise } = en.report;
      // What the step was to protect never began: success restores all the same.
      const told = promise[row.restore === 'success' ? 'always' : row.restore](2);
      expect(main.errors[0]).toContain(told);
      expect(main.summary).toContain(linkedHtml(told, () => false));
    },
  );

  const restores = rows.filter(({ restore, jobStatus }) =>
    restore === 'failure' ? jobStatus === 'failure' : restore !== 'never',
  );
  it.each(restores)('is restored: restore: $restore, job “$jobStatus”', async (row) => {
    const { post, writes, after } = await endOf(row);
    expect(post.exitCode).toBe(0);
    expect(new Set(writes)).toEqual(new Set([first, second]));
    expect(after).toEqual(['Enable', 'Enable']);
  });

  it('is left with restore: failure, for the job succeeded all the same; one warning names both', async () => {
    const row = rows.find(({ restore, jobStatus }) => restore === 'failure' && jobStatus === 'success');
    const { post, writes, after } = await endOf(row as (typeof rows)[number]);
    expect(post.exitCode).toBe(0);
    expect(writes).toEqual([]);
    expect(after[0]).toBe('Disable');
    expect(post.warnings).toHaveLength(1);
    for (const id of [first, second]) expect(post.warnings[0]).toContain(id);
  });

  it.each(rows.filter(({ restore }) => restore === 'never'))(
    'is left with restore: never, job “$jobStatus”',
    async (row) => {
      const { post, writes } = await endOf(row);
      expect([post.exitCode, writes]).toEqual([0, []]);
    },
  );
});
