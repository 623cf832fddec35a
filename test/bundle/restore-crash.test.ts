import { describe, expect, it, vi } from 'vitest';
import type { Fault, SandboxOptions } from '../../sandbox/sandbox.ts';
import {
  automationsAt,
  inSandbox,
  type JobResult,
  runJob,
  runMain,
  statuses,
  together,
  v1,
  withApp,
  withToken,
  wkf,
} from './job.ts';
import { noJitter } from './preload.ts';

vi.setConfig({ testTimeout: 180_000 });

const LEAST_KILL_POINTS = 200;

interface Scenario {
  readonly name: string;
  /** Those to be switched; one more of v1 is as wanted already. */
  readonly ids: readonly string[];
  readonly status: 'Enable' | 'Disable';
  readonly inputs: Readonly<Record<string, string>>;
  readonly jobStatus?: string;
  readonly faults?: readonly Fault[];
  readonly sandbox?: SandboxOptions;
}

const four = [v1(1), wkf(1), v1(2), wkf(2)];
const seven = [...four, v1(3), wkf(3), v1(4)];
const asWanted = v1(9);

const scenarios: readonly Scenario[] = [
  { name: 'a token, to Disable', ids: four, status: 'Disable', inputs: withToken },
  { name: 'an app, to Enable', ids: four, status: 'Enable', inputs: withApp },
  { name: 'seven, a token, to Enable', ids: seven, status: 'Enable', inputs: withToken },
  { name: 'seven, an app, to Disable', ids: seven, status: 'Disable', inputs: withApp },
  {
    name: 'restore: failure after a failed job',
    ids: four,
    status: 'Disable',
    inputs: { ...withApp, restore: 'failure' },
    jobStatus: 'failure',
  },
  {
    name: 'restore: success after a successful job',
    ids: four,
    status: 'Disable',
    inputs: { ...withToken, restore: 'success' },
  },
  {
    name: 'HTTP 503 at the first try of one',
    ids: four,
    status: 'Disable',
    inputs: withToken,
    faults: [{ automationId: v1(2), http: 503 }],
  },
  {
    name: 'a token that expires between two writes',
    ids: four,
    status: 'Enable',
    inputs: withApp,
    faults: [{ automationId: wkf(1), code: 99991663 }],
  },
  {
    name: 'a limit of the rate',
    ids: four,
    status: 'Disable',
    inputs: withToken,
    faults: [{ automationId: v1(1), code: 99991400, headers: { 'x-ogw-ratelimit-reset': '1' } }],
  },
  {
    name: 'a lost answer to a write that was carried out',
    ids: four,
    status: 'Disable',
    inputs: withToken,
    faults: [{ automationId: v1(1), resetBeforeAnswer: true, carryOut: 'yes' }],
  },
  {
    name: 'a lost answer of the call of Base workflows, whose repeat is refused',
    ids: four,
    status: 'Disable',
    inputs: withToken,
    faults: [{ automationId: wkf(1), resetBeforeAnswer: true, carryOut: 'yes' }],
    sandbox: { variant: { refuseRepeatedWorkflowSwitch: true } },
  },
  {
    name: 'a write that the platform gives up with 1255040 and carries out later',
    ids: four,
    status: 'Enable',
    inputs: withApp,
    faults: [{ automationId: v1(2), code: 1255040, carryOut: 'late', lateMs: 2000 }],
  },
  {
    name: 'every write at first without an answer, and carried out late',
    ids: four,
    status: 'Disable',
    inputs: withToken,
    faults: four.map((automationId) => ({ automationId, http: 504, carryOut: 'late', lateMs: 2500 })),
  },
  {
    name: 'one that is refused for good',
    ids: four,
    status: 'Disable',
    inputs: withToken,
    faults: [{ automationId: wkf(2), code: 1254304, times: Number.POSITIVE_INFINITY }],
  },
  {
    name: 'lists of several pages',
    ids: seven,
    status: 'Disable',
    inputs: { ...withApp, if_unchanged: 'skip' },
    sandbox: { listPageSize: 2 },
  },
];

interface KillPoint {
  readonly scenario: Scenario;
  readonly moment: 'arrives' | 'is answered';
  /** Which request of main, from 1. */
  readonly at: number;
}

interface Killed extends KillPoint {
  /** `undefined` where main came to its end before it could be killed. */
  readonly job: JobResult | undefined;
  readonly before: readonly unknown[];
  readonly after: readonly unknown[];
}

const formerOf = ({ status }: Scenario) => (status === 'Enable' ? 'Disable' : 'Enable');

function inWorldOf<Result>(
  scenario: Scenario,
  use: (world: Parameters<typeof runJob>[0]) => Promise<Result>,
): Promise<Result> {
  const { ids, status, inputs, jobStatus = 'success', faults = [] } = scenario;
  const automations = [...automationsAt(formerOf(scenario), ids), ...automationsAt(status, [asWanted])];
  return inSandbox({ ...scenario.sandbox, automations }, (sandbox) => {
    sandbox.script(...faults);
    const named = [...ids, asWanted].join('\n');
    const env = { mainEnv: noJitter, postEnv: noJitter };
    return use({ sandbox, inputs: { ...inputs, status, workflow_id: named }, jobStatus, ...env });
  });
}

const requestsOf = (scenario: Scenario) =>
  inWorldOf(scenario, async (world) => {
    await runMain(world);
    return world.sandbox.requests.length;
  });

function kill(point: KillPoint): Promise<Killed> {
  const { scenario, moment, at } = point;
  return inWorldOf(scenario, async (world) => {
    const { sandbox } = world;
    const ids = [...scenario.ids, asWanted];
    const before = statuses(sandbox, ids);
    const job = await runJob({
      ...world,
      onMain: (main) => {
        let seen = 0;
        const count = () => {
          seen += 1;
          if (seen === at) main.kill('SIGKILL');
        };
        if (moment === 'arrives') sandbox.onRequest = count;
        else sandbox.onAnswer = count;
      },
    });
    await sandbox.settled();
    const wasKilled = job.main.signal === 'SIGKILL';
    return { ...point, job: wasKilled ? job : undefined, before, after: statuses(sandbox, ids) };
  });
}

const requestCounts = together(scenarios, requestsOf);
const allKilled = (async () => {
  const points: KillPoint[] = [];
  for (const scenario of scenarios) {
    const requests = await requestCounts(scenario);
    for (let at = 1; at <= requests; at += 1) {
      points.push({ scenario, moment: 'arrives', at }, { scenario, moment: 'is answered', at });
    }
  }
  const resultOf = together(points, kill);
  return Promise.all(points.map((point) => resultOf(point)));
})();
allKilled.catch(() => undefined);

describe('a SIGKILL of main at every request, as it arrives and as it is answered, then post', () => {
  it.each(scenarios)('puts all back as they were: $name', async (scenario) => {
    const results = (await allKilled).filter((killed) => killed.scenario === scenario && killed.job);
    expect(results.length).toBeGreaterThan(0);
    for (const { moment, at, job, before, after } of results) {
      const where = `killed when request ${at} ${moment}\n${job?.main.stdout}\n${job?.post.stdout}`;
      expect(after, where).toEqual(before);
      expect(job?.post.exitCode, where).toBe(0);
      const written = [...(job?.mainWrites ?? []), ...(job?.postWrites ?? [])].map(({ id }) => id);
      expect(written, where).not.toContain(asWanted);
    }
  });

  it(`has at least ${LEAST_KILL_POINTS} kill points`, async ({ annotate }) => {
    const killed = (await allKilled).filter(({ job }) => job);
    await annotate(`kill points: ${killed.length}`);
    console.info(`kill points: ${killed.length}`);
    expect(killed.length).toBeGreaterThanOrEqual(LEAST_KILL_POINTS);
  });
});
