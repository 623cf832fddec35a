import { describe, expect, it, vi } from 'vitest';
import { messages as en } from '../../src/messages/en/index.ts';
import { APP_TOKEN, automationsAt, inSandbox, runJob, statuses, titleOf, together, v1, wkf } from './job.ts';

// At the platform's pace the largest crowd takes 25 s in each stage, with the others beside it.
vi.setConfig({ testTimeout: 300_000 });

/** So many ids, the first at 1. */
const idsOf = (size: number, idOf: (at: number) => string) =>
  Array.from({ length: size }, (_, at) => idOf(at + 1));

const WAYS = {
  all: () => ({ workflow_id: 'all' }),
  title: (ids: readonly string[]) => ({ workflow_title: ids.map(titleOf).join('\n') }),
  id: (ids: readonly string[]) => ({ workflow_id: ids.join() }),
} as const;

const FAMILIES = { automations: v1, 'Base workflows': wkf } as const;

const crowds = [21, 100, 101, 250].flatMap((size) =>
  (Object.keys(FAMILIES) as (keyof typeof FAMILIES)[]).flatMap((family) =>
    (Object.keys(WAYS) as (keyof typeof WAYS)[]).map((way) => ({ size, family, way })),
  ),
);

/** Pages that are read: 20 automations a page, 100 Base workflows. */
const pagesOf = (size: number, family: keyof typeof FAMILIES) =>
  family === 'automations' ? Math.ceil(size / 20) : Math.ceil(size / 100);

const resultOf = together(crowds, ({ size, family, way }) => {
  const ids = idsOf(size, FAMILIES[family]);
  return inSandbox({ automations: automationsAt('Enable', ids) }, async (sandbox) => {
    const between = { statuses: [] as unknown[], lists: [] as string[] };
    const job = await runJob({
      sandbox,
      inputs: { ...WAYS[way](ids), timeout_seconds: '600' },
      jobStatus: 'failure',
      between: () => {
        between.statuses = statuses(sandbox, ids);
        between.lists = sandbox.requests.map(({ call }) => call).filter((call) => call.endsWith('list'));
      },
    });
    return { ...job, ids, between, after: statuses(sandbox, ids) };
  });
});

describe('a Base with more automations than a page of its list holds', () => {
  it.each(crowds)('is switched and restored whole: $size $family, by $way', async (crowd) => {
    const { main, post, mainWrites, postWrites, ids, between, after } = await resultOf(crowd);

    expect(main.exitCode, main.stdout).toBe(0);
    expect(new Set(between.statuses)).toEqual(new Set(['Disable']));
    expect(mainWrites).toEqual(ids.map((id) => ({ id, status: 'Disable' })));
    expect(post.exitCode, post.stdout).toBe(0);
    expect(new Set(after)).toEqual(new Set(['Enable']));
    expect(postWrites).toEqual(ids.toReversed().map((id) => ({ id, status: 'Enable' })));
    // The last page of 100 automations is full, and silent of more.
    const mayBeCut = crowd.size === 100 && crowd.family === 'automations' && crowd.way === 'all';
    expect(main.warnings).toEqual(mayBeCut ? [en.log.listMayBeCut('list', 20)] : []);
    expect(post.warnings).toEqual([]);
  });

  it.each(crowds)('has each page of its list read once: $size $family, by $way', async (crowd) => {
    const { size, family } = crowd;
    const { lists } = (await resultOf(crowd)).between;
    const call = family === 'automations' ? 'list' : 'workflow-list';
    expect(lists.filter((name) => name === call)).toHaveLength(pagesOf(size, family));
  });
});

describe('an automation that the restore cannot write any more', () => {
  const ids = idsOf(45, v1);
  const [, , gone = ''] = ids;
  const pageTwo = { call: 'list', code: 1254002, times: Number.POSITIVE_INFINITY } as const;

  const cases = [
    { name: 'a list that is read to its end', sandbox: {}, isDeleted: true },
    {
      name: 'a list that may be cut',
      sandbox: { variant: { v1Pages: 'silent' as const } },
      isDeleted: false,
    },
    { name: 'a list of which a page fails', sandbox: {}, second: pageTwo, isDeleted: false },
  ];
  const endOf = together(cases, ({ sandbox: options, second }) =>
    inSandbox({ ...options, automations: automationsAt('Enable', ids) }, async (sandbox) => {
      const inputs = { workflow_id: ids.slice(0, 3).join(), timeout_seconds: '600' };
      return runJob({
        sandbox,
        inputs,
        jobStatus: 'failure',
        between: () => {
          sandbox.remove(APP_TOKEN, gone);
          sandbox.onAnswer = ({ call }) => {
            if (call === 'list' && second) sandbox.script(second);
          };
        },
      });
    }),
  );

  it.each(cases)('was deleted only where the whole list says so: $name', async (one) => {
    const { main, post } = await endOf(one);
    expect(main.exitCode, main.stdout).toBe(0);
    expect(post.exitCode, post.stdout).toBe(one.isDeleted ? 0 : 1);
    expect([post.warnings.length, post.errors.length]).toEqual(one.isDeleted ? [1, 0] : [0, 1]);
    expect([...post.warnings, ...post.errors][0]).toContain(gone);
  });
});
