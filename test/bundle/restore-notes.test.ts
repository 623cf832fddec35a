import { describe, expect, it, vi } from 'vitest';
import type { Fault } from '../../sandbox/sandbox.ts';
import { automationsAt, inSandbox, runJob, statuses, together, v1, withApp, wkf } from './job.ts';
import { fastClock, lookUpsThatFail, noJitter } from './preload.ts';

vi.setConfig({ testTimeout: 120_000 });

// What post does with an automation tells what main has noted of it: a definite refusal is not written, all
// else is, and its status read afterwards where no definite answer came.

type Answer = { readonly name: string } & Fault;

const codesOf = (...codes: number[]): Answer[] => codes.map((code) => ({ name: `code ${code}`, code }));
const statusesOf = (...all: number[]): Answer[] => all.map((http) => ({ name: `HTTP ${http}`, http }));

const refusals: readonly Answer[] = [
  ...codesOf(1254000, 1254001, 1254004, 1254010, 1254041, 1254301, 1254304, 1254305, 1254306),
  ...codesOf(1254291, 1254607, 99992402, 9499),
  ...codesOf(800004780, 800020304, 800020812, 230013, 800004000, 800030501, 800004006, 800010701, 800004045),
  ...codesOf(800040114, 800040819, 800040802, 800040803, 800040817, 800040832, 800080105),
  ...codesOf(800004135, 800050828),
  { name: 'code 1254301 at HTTP 400', code: 1254301, http: 400 },
  { name: 'code 1254304 at HTTP 200', code: 1254304, http: 200 },
  { name: 'the limit at HTTP 429', code: 99991400 },
  { name: 'the limit at HTTP 400', code: 99991400, http: 400 },
  { name: 'the limit 1254290', code: 1254290 },
  { name: 'HTTP 429 without a code', http: 429 },
];

// A switch ends after these, so that each needs a job of its own.
const refusalsThatEndTheStage = codesOf(
  ...[1254003, 1254036, 1254040, 1254302, 91402, 91403, 99991401, 99991403, 90003087, 90003088],
  ...[99991661, 99991662, 99991663, 99991664, 99991665, 99991668, 99991671, 99991672, 99991673],
  ...[99991676, 99991677, 99991679, 99991543, 20009, 20013, 11210, 99991201, 99991301],
  ...[20005, 20006, 20010, 20014, 11207, 11209, 21000, 21001, 30005, 800004011],
  ...[99991669, 99991670, 99991674, 99991675, 99991681, 99991692],
);

const undecided: readonly Answer[] = [
  ...codesOf(1254002, 1254200, 1254608, 1255001, 1255002, 1255003, 1255004, 1255005, 1255040),
  ...codesOf(1500, 2200, 5000, 90235, 800008006, 800005009),
  ...codesOf(1503, 1642, 1663, 1668, 10101, 10105, 10500, 1551, 1557, 1665),
  ...statusesOf(408, 500, 501, 502, 503, 504, 599, 301, 302, 303, 307, 308, 400, 401, 403, 404, 425),
  { name: 'code 1254304 at HTTP 500', code: 1254304, http: 500 },
  { name: 'code 1254304 at HTTP 408', code: 1254304, http: 408 },
  { name: 'code 1254304 at HTTP 302', code: 1254304, http: 302 },
  { name: 'code 1254002 at HTTP 400', code: 1254002, http: 400 },
  { name: 'an unknown code at HTTP 200', code: 7654321, http: 200 },
  { name: 'an unknown code of base/v3 at HTTP 200', code: 800012345, http: 200 },
  { name: 'an unknown code at HTTP 400', code: 7654321, http: 400 },
  { name: 'code 0 at HTTP 503', code: 0, http: 503, carryOut: 'no' },
  { name: 'a code that is a text', rawBody: '{"code":"1254304","msg":"PermNotAllow"}' },
  { name: 'an envelope without a code', rawBody: '{"msg":"PermNotAllow"}' },
  { name: 'a page of HTML at 200', rawBody: '<html>code 1254304</html>' },
  { name: 'an empty answer', rawBody: '' },
  { name: 'an answer that is cut', code: 1254304, cutAfterBytes: 9 },
  { name: 'a reset connection', resetBeforeAnswer: true },
  { name: 'an answer that never comes', hang: true },
  { name: 'an answer that stops in the middle', code: 1254304, hangInBody: true },
];

interface Row {
  readonly id: string;
  readonly answer: Answer;
}

const rowsOf = (answers: readonly Answer[], from: number): Row[] =>
  answers.map((answer, at) => ({ answer, id: (at % 2 === 0 ? v1 : wkf)(from + at) }));

const refused = rowsOf(refusals, 100);
const unanswered = rowsOf(undecided, 200);
const switched = v1(1);

// Spares the waits of so many writes, one after the other.
const SPEED = 5;

describe('a job in which every automation meets an answer of its own', () => {
  const rows = [...refused, ...unanswered];
  const ids = [switched, ...rows.map(({ id }) => id)];
  const whole = together([ids], () =>
    inSandbox({ enforceRateLimit: false, automations: automationsAt('Enable', ids) }, async (sandbox) => {
      sandbox.script(
        ...rows.map(({ id, answer: { name: _, ...fault } }) => ({ automationId: id, ...fault })),
      );
      const job = await runJob({
        sandbox,
        inputs: { workflow_id: ids.join('\n'), max_attempts: '1', request_timeout_seconds: String(SPEED) },
        jobStatus: 'failure',
        mainEnv: fastClock(SPEED),
        postEnv: fastClock(SPEED),
      });
      return { ...job, after: statuses(sandbox, ids) };
    }),
  );

  it.each(refused)('$answer.name is definite: no write in post', async ({ id }) => {
    const { postWrites, main } = await whole(ids);

    expect(postWrites.map((write) => write.id)).not.toContain(id);
    expect(main.outputs.changed_workflow_ids?.split('\n')).not.toContain(id);
  });

  it.each(unanswered)('$answer.name is not definite: a write in post', async ({ id }) => {
    const { postWrites, main } = await whole(ids);

    expect(postWrites.filter((write) => write.id === id)).toEqual([{ id, status: 'Enable' }]);
    expect(main.outputs.changed_workflow_ids?.split('\n')).toContain(id);
  });

  it('reads both lists once, 5 s or more after the last write', async () => {
    const { postRequests } = await whole(ids);

    const lists = postRequests.filter(({ call }) => call === 'list' || call === 'workflow-list');
    expect(new Set(lists.map(({ call }) => call))).toEqual(new Set(['list', 'workflow-list']));
    const pages = lists.map(({ path, body }) => `${path} ${body}`);
    expect(new Set(pages).size).toBe(pages.length);
    const lastWrite = postRequests.filter(({ automationId }) => automationId).at(-1)?.answeredAt ?? Infinity;
    expect((lists[0]?.at ?? 0) - lastWrite).toBeGreaterThanOrEqual(5000 / SPEED);
  });

  it('ends with all as before, and the job is green', async () => {
    const { post, after } = await whole(ids);

    expect(new Set(after)).toEqual(new Set(['Enable']));
    expect(post.exitCode, post.stdout).toBe(0);
    expect(post.warnings).toEqual([]);
  });
});

describe('a refusal that ends the stage', () => {
  const [first, second, third] = [v1(1), v1(2), v1(3)];
  const resultOf = together(refusalsThatEndTheStage, ({ name: _, ...fault }) =>
    inSandbox({ automations: automationsAt('Enable', [first, second, third]) }, (sandbox) => {
      sandbox.script({ automationId: second, ...fault });
      return runJob({
        sandbox,
        inputs: { workflow_id: [first, second, third].join(), max_attempts: '1' },
        jobStatus: 'failure',
        mainEnv: noJitter,
        postEnv: noJitter,
      });
    }),
  );

  it.each(refusalsThatEndTheStage)(
    '$name: post writes neither the refused one nor the one that was not tried',
    async (answer) => {
      const { mainWrites, postRequests, main } = await resultOf(answer);

      expect(mainWrites.map(({ id }) => id)).toEqual([first, second]);
      expect(postRequests.map(({ automationId }) => automationId)).toEqual([first]);
      expect(main.outputs.changed_workflow_ids).toBe(first);
    },
  );
});

describe('several tries of one automation', () => {
  const only = v1(7);
  const rows: readonly { name: string; faults: Fault[]; writes: number; reads: number }[] = [
    { name: 'a limit, then success', faults: [{ code: 1254290 }], writes: 1, reads: 0 },
    { name: 'a conflict, then success', faults: [{ code: 1254291 }], writes: 1, reads: 0 },
    { name: 'HTTP 503, then success', faults: [{ http: 503 }], writes: 1, reads: 1 },
    { name: 'a reset, then success', faults: [{ resetBeforeAnswer: true }], writes: 1, reads: 1 },
    {
      name: 'a conflict, then a refusal',
      faults: [{ code: 1254291 }, { code: 1254304 }],
      writes: 0,
      reads: 0,
    },
    { name: 'HTTP 504, then a refusal', faults: [{ http: 504 }, { code: 1254304 }], writes: 1, reads: 1 },
    {
      name: '1255040, then a limit, then a refusal',
      faults: [{ code: 1255040 }, { code: 1254290 }, { code: 1254304 }],
      writes: 1,
      reads: 1,
    },
  ];
  const resultOf = together(rows, ({ faults }) =>
    inSandbox({ automations: automationsAt('Enable', [only]) }, (sandbox) => {
      sandbox.script(...faults.map((fault) => ({ automationId: only, ...fault })));
      return runJob({
        sandbox,
        inputs: { workflow_id: only },
        jobStatus: 'failure',
        mainEnv: noJitter,
        postEnv: fastClock(10),
      });
    }),
  );

  it.each(rows)('$name: $writes write(s) and $reads reading(s) in post', async (row) => {
    const { postWrites, postRequests } = await resultOf(row);

    expect(postWrites).toHaveLength(row.writes);
    expect(postRequests.filter(({ call }) => call === 'list')).toHaveLength(row.reads);
  });
});

describe('switches that were never sent', () => {
  it('because the name of the host is gone: only what was switched before is put back', async () => {
    const ids = [v1(1), v1(2), v1(3)];
    await inSandbox({ automations: automationsAt('Enable', ids) }, async (sandbox) => {
      // The next request needs a connection of its own, and the name for it.
      sandbox.script({ automationId: v1(1), headers: { connection: 'close' } });
      const { main, mainWrites, postRequests } = await runJob({
        sandbox,
        inputs: { workflow_id: ids.join(), domain: `http://localhost:${sandbox.port}` },
        jobStatus: 'failure',
        mainEnv: lookUpsThatFail(Number.POSITIVE_INFINITY, { first: 1 }),
        postEnv: noJitter,
      });

      expect(main.exitCode, main.stdout).toBe(1);
      expect(mainWrites.map(({ id }) => id)).toEqual([v1(1)]);
      expect(main.outputs.changed_workflow_ids).toBe(v1(1));
      expect(postRequests.map(({ automationId }) => automationId)).toEqual([v1(1)]);
    });
  });

  it('because no token could be minted: nothing is sent in post', async () => {
    await inSandbox({ automations: automationsAt('Enable', [v1(1), v1(2)]) }, async (sandbox) => {
      // The first mint goes well, the one for a fresh token does not.
      sandbox.script(
        { call: 'mint' },
        { call: 'mint', code: 10014 },
        { automationId: v1(1), code: 99991663 },
      );
      const { main, mainWrites, post, postRequests } = await runJob({
        sandbox,
        inputs: {
          workflow_id: [v1(1), v1(2)].join(),
          ...withApp,
        },
        jobStatus: 'failure',
      });

      expect(mainWrites.map(({ id }) => id)).toEqual([v1(1)]);
      expect(main.outputs.changed_workflow_ids).toBe('none');
      expect(postRequests).toEqual([]);
      expect(post.exitCode).toBe(0);
    });
  });
});
