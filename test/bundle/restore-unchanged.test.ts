import { describe, expect, it, vi } from 'vitest';
import { messages as en } from '../../src/messages/en/index.ts';
import { automationsAt, inSandbox, runJob, runMain, titleOf, together, v1, wkf } from './job.ts';
import { noJitter } from './preload.ts';

vi.setConfig({ testTimeout: 60_000 });

const due = [v1(1), wkf(2)];
const asWanted = [v1(3), wkf(4)];
const ids = [v1(1), v1(3), wkf(2), wkf(4)];
const mixed = () => [...automationsAt('Enable', due), ...automationsAt('Disable', asWanted)];

const words = ['send', 'skip', 'fail'] as const;
const policies = ['always', 'never'] as const;
const rows = words.flatMap((if_unchanged) => policies.map((restore) => ({ if_unchanged, restore })));

const resultOf = together(rows, (inputs) =>
  inSandbox({ automations: mixed() }, (sandbox) =>
    runJob({ sandbox, inputs: { workflow_id: ids.join(), ...inputs }, postEnv: noJitter }),
  ),
);

describe('if_unchanged, where some automations are as wanted already', () => {
  const row = (if_unchanged: (typeof words)[number], restore: (typeof policies)[number]) =>
    rows.find((one) => one.if_unchanged === if_unchanged && one.restore === restore) ?? rows[0];
  const job = async (...of: Parameters<typeof row>) => resultOf(row(...of) as (typeof rows)[number]);

  it('send, restore: never: writes all, without looking', async () => {
    const { main, mainWrites } = await job('send', 'never');

    expect(main.exitCode, main.stdout).toBe(0);
    expect(mainWrites.map(({ id }) => id)).toEqual(ids);
    expect(main.warnings).toEqual([]);
  });

  it.each([row('send', 'always'), row('skip', 'always'), row('skip', 'never')])(
    '%o: looks, and writes only those that are not',
    async (one) => {
      const { main, mainWrites } = await resultOf(one as (typeof rows)[number]);

      expect(main.exitCode, main.stdout).toBe(0);
      expect(mainWrites.map(({ id }) => id)).toEqual(due);
      expect(main.outputs.changed_workflow_ids).toBe(due.join('\n'));
      expect(main.outputs.status).toBe('Disable');
    },
  );

  it.each([row('send', 'always'), row('skip', 'always')])(
    '%o: one warning names those that were as wanted, and they are left alone to the end',
    async (one) => {
      const { main, post, postWrites } = await resultOf(one as (typeof rows)[number]);

      expect(main.warnings).toHaveLength(1);
      for (const id of asWanted) expect(main.warnings[0]).toContain(en.automation(id, titleOf(id)));
      for (const id of due) expect(main.warnings[0]).not.toContain(id);
      expect(postWrites.map(({ id }) => id)).toEqual([...due].reverse());
      expect(post.warnings).toEqual([]);
      for (const id of asWanted) expect(JSON.stringify(main.state)).not.toContain(id);
    },
  );

  it('all, restore: always: those that were as wanted are lines of the log, and no warning', async () => {
    const { main, mainWrites, post, postWrites } = await inSandbox({ automations: mixed() }, (sandbox) =>
      runJob({ sandbox, inputs: { workflow_id: 'all' }, postEnv: noJitter }),
    );

    expect(main.exitCode, main.stdout).toBe(0);
    expect(mainWrites.map(({ id }) => id)).toEqual(due);
    expect(main.warnings).toEqual([]);
    for (const id of asWanted) expect(main.log.filter((line) => line.includes(id))).toHaveLength(1);
    expect(postWrites.map(({ id }) => id)).toEqual([...due].reverse());
    expect(post.warnings).toEqual([]);
  });

  it.each(policies)(
    'fail, restore: %s: red before anything is switched, and all of them are named',
    async (restore) => {
      const { main, mainWrites, post, postRequests } = await job('fail', restore);

      expect(main.exitCode).toBe(1);
      expect(mainWrites).toEqual([]);
      for (const id of asWanted) expect(main.errors[0]).toContain(en.automation(id, titleOf(id)));
      expect(
        main.outputHistory.filter(([name]) => name === 'changed_workflow_ids').map(([, value]) => value),
      ).toEqual(['none', 'none']);
      expect(main.state).toEqual({});
      expect(post.exitCode).toBe(0);
      expect(postRequests).toEqual([]);
    },
  );

  it.each(policies)('fail, restore: %s, where none is: switches all', async (restore) => {
    const { main, mainWrites } = await inSandbox({ automations: automationsAt('Enable', ids) }, (sandbox) =>
      runJob({ sandbox, inputs: { workflow_id: ids.join(), if_unchanged: 'fail', restore } }),
    );

    expect(main.exitCode, main.stdout).toBe(0);
    expect(mainWrites.map(({ id }) => id)).toEqual(ids);
  });

  it('all of them, restore: always: green, nothing is written, one warning, nothing to put back', async () => {
    const { main, mainWrites, post, postRequests } = await inSandbox(
      { automations: automationsAt('Disable', ids) },
      (sandbox) => runJob({ sandbox, inputs: { workflow_id: ids.join() } }),
    );

    expect(main.exitCode, main.stdout).toBe(0);
    expect(mainWrites).toEqual([]);
    expect(main.warnings).toHaveLength(1);
    expect(main.outputs.changed_workflow_ids).toBe('none');
    expect(post.log).toHaveLength(1);
    expect(postRequests).toEqual([]);
  });

  it.each([ids.join(), 'all'])(
    'workflow_id: %s, all as wanted: says that nothing was changed',
    async (named) => {
      const main = await inSandbox({ automations: automationsAt('Disable', ids) }, (sandbox) =>
        runMain({ sandbox, inputs: { workflow_id: named } }),
      );

      expect(main.log).toContain(en.report.promise.nothingChanged);
      expect(main.summary).toContain(en.report.promise.nothingChanged);
    },
  );
});

describe('an id that is missing from the list', () => {
  const unknown = [v1(77), wkf(78)];

  it.each(policies)(
    'restore: %s and if_unchanged: skip: red, nothing is switched, all are named',
    async (restore) => {
      const { main, mainWrites } = await inSandbox({ automations: mixed() }, (sandbox) =>
        runJob({
          sandbox,
          inputs: { workflow_id: [...due, ...unknown].join(), restore, if_unchanged: 'skip' },
        }),
      );

      expect(main.exitCode).toBe(1);
      expect(mainWrites).toEqual([]);
      for (const id of unknown) expect(main.errors[0]).toContain(id);
      expect(main.state).toEqual({});
    },
  );
});

describe('changed_workflow_ids', () => {
  const history = (of: Awaited<ReturnType<typeof runMain>>) =>
    of.outputHistory.flatMap(([name, value]) => (name === 'changed_workflow_ids' ? [value] : []));

  const ends = [
    { name: 'all go well', faults: [], truth: due.join('\n') },
    { name: 'one is refused', faults: [{ automationId: wkf(2), code: 1254304 }], truth: v1(1) },
    {
      name: 'one has no answer',
      faults: [{ automationId: wkf(2), resetBeforeAnswer: true, times: 9 }],
      truth: due.join('\n'),
    },
    {
      name: 'all are refused',
      faults: due.map((automationId) => ({ automationId, code: 1254304 })),
      truth: 'none',
    },
  ];

  it.each(ends)('$name: none, then all that will be switched, then the truth', async ({ faults, truth }) => {
    await inSandbox({ automations: mixed() }, async (sandbox) => {
      sandbox.script(...faults);
      const main = await runMain({ sandbox, inputs: { workflow_id: ids.join() }, mainEnv: noJitter });

      expect(history(main)).toEqual(['none', due.join('\n'), truth]);
    });
  });

  it.each([
    { name: 'while the list is read', call: 'list', value: 'none' },
    { name: 'at the first write', call: 'switch', value: due.join('\n') },
    { name: 'at the last write', call: 'workflow-switch', value: due.join('\n') },
  ])('of a main that is killed $name is never too little', async ({ call, value }) => {
    await inSandbox({ automations: mixed() }, async (sandbox) => {
      const main = await runMain({
        sandbox,
        inputs: { workflow_id: ids.join() },
        onMain: (child) => {
          sandbox.onRequest = (request) => request.call === call && child.kill('SIGKILL');
        },
      });

      expect(main.signal).toBe('SIGKILL');
      expect(main.outputs.changed_workflow_ids).toBe(value);
    });
  });
});
