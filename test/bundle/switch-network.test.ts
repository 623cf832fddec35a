import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, vi } from 'vitest';
import type { Fault } from '../../sandbox/sandbox.ts';
import { messages as en } from '../../src/messages/en/index.ts';
import { type Certificate, certificateFor } from './certificates.ts';
import { type Break, type Front, startFront } from './front.ts';
import { automationsAt, inSandbox, runJob, runMain, runPost, statuses, v1, wkf } from './job.ts';
import { WHERE } from './look-ups.ts';
import { lookUpsThatFail, noJitter, type Preload, resolving } from './preload.ts';
import {
  baseOf,
  expectOneFailure,
  expectSuccess,
  firstId,
  it,
  numberedId,
  numberedIds,
  runPlain,
  workflowId,
} from './sample-step.ts';

vi.setConfig({ testTimeout: 120_000 });

let certificate: Certificate;
beforeAll(async () => {
  certificate = await certificateFor(['127.0.0.1', 'localhost']);
});
afterAll(() => certificate.dispose());

const ALL = Number.POSITIVE_INFINITY;
const ids = [v1(1), v1(2)];
const TWO = resolving('localhost', ['::1', '127.0.0.1']);

/** What stands in the way of every request, so that not one can leave. */
interface Row {
  readonly name: string;
  readonly host?: 'localhost' | '127.0.0.1';
  /** What becomes of the port. Default: nothing. */
  readonly break?: Break;
  /** What stands in the way in the process itself. */
  readonly env?: Preload;
  /** What is said of it, at which port. */
  readonly says: (port: number) => RegExp;
  /** How often it is tried of three times that are allowed. */
  readonly tries: 1 | 3;
}

const ROWS: readonly Row[] = [
  {
    name: 'every address of a name refuses',
    host: 'localhost',
    break: 'refuses',
    env: TWO,
    says: (port) => new RegExp(`ECONNREFUSED \\[::1\\]:${port}, ECONNREFUSED 127\\.0\\.0\\.1:${port}`),
    tries: 3,
  },
  {
    name: 'one address of a name is silent and the other refuses',
    host: 'localhost',
    break: 'is silent',
    env: resolving('localhost', ['127.0.0.1', '::1']),
    says: (port) => new RegExp(`ETIMEDOUT 127\\.0\\.0\\.1:${port}, ECONNREFUSED \\[::1\\]:${port}`),
    tries: 3,
  },
  {
    name: 'the only address is silent',
    break: 'is silent',
    says: (port) => new RegExp(`1 s.*127\\.0\\.0\\.1:${port}`),
    tries: 3,
  },
  { name: 'TLS is refused', break: 'alerts', says: () => /handshake failure \(TLS\)/, tries: 1 },
  {
    name: 'only old TLS is spoken',
    break: 'speaks TLS 1.1',
    says: () => /protocol version|unsupported protocol/,
    tries: 1,
  },
  { name: 'the handshake of TLS is broken off', break: 'hangs up', says: () => /TLS/, tries: 3 },
  ...['EAI_AGAIN', 'EBUSY', 'EMFILE'].map((code) => ({
    name: `the name cannot be looked up (${WHERE}): ${code}`,
    host: 'localhost' as const,
    env: lookUpsThatFail(ALL, { code }),
    says: () => new RegExp(`${code} localhost`),
    tries: 3 as const,
  })),
  {
    name: 'the name does not exist, as Windows says it',
    host: 'localhost',
    env: lookUpsThatFail(ALL, { code: 'ENOENT' }),
    says: () => /ENOENT localhost/,
    tries: 1,
  },
];

/** Uses a sandbox that speaks TLS behind a front. */
function behindFront<Result>(
  host: string,
  use: (scene: {
    sandbox: Parameters<typeof runMain>[0]['sandbox'];
    front: Front;
    domain: string;
  }) => Promise<Result>,
): Promise<Result> {
  const options = { automations: automationsAt('Enable', ids), tls: certificate };
  return inSandbox(options, async (sandbox) => {
    const front = await startFront(sandbox.port, certificate);
    try {
      return await use({ sandbox, front, domain: `https://${host}:${front.port}` });
    } finally {
      await front.close();
    }
  });
}

const trusting = () => ({ NODE_EXTRA_CA_CERTS: certificate.file });
const limits = { max_attempts: '3', request_timeout_seconds: '1' };

describe.concurrent('a request that cannot leave', () => {
  it.for(ROWS)('because $name was never sent', async ({ host = '127.0.0.1', env = noJitter, ...row }) => {
    await behindFront(host, async ({ sandbox, front, domain }) => {
      if (row.break) await front.break(row.break);
      const inputs = { workflow_id: v1(1), domain, restore: 'never', ...limits };
      const main = await runMain({ sandbox, inputs, mainEnv: { ...trusting(), ...env } });

      expect(main.exitCode).toBe(1);
      expect(main.errors[0]).toMatch(row.says(front.port));
      expect(main.outputs).toMatchObject({ attempts: String(row.tries), changed_workflow_ids: 'none' });
      expect(sandbox.requests).toEqual([]);
    });
  });

  it.for(ROWS)('because $name leaves automations off, and says so: at the end of the job', async (row) => {
    const { host = '127.0.0.1', env = noJitter } = row;
    await behindFront(host, async ({ sandbox, front, domain }) => {
      const inputs = { workflow_id: ids.join(), domain, ...limits };
      // What a process cannot see of itself, it can of the other.
      const main = await runMain({ sandbox, inputs, mainEnv: { ...trusting(), ...noJitter } });
      expect(main.exitCode, main.stdout).toBe(0);
      const sent = sandbox.requests.length;
      if (row.break) await front.break(row.break);
      const post = await runPost({ sandbox, inputs, postEnv: { ...trusting(), ...env } }, main.state);

      expect(post.exitCode).toBe(1);
      expect(post.errors[0]).toMatch(row.says(front.port));
      // Nothing can have reached them, so that they are as the switch left them.
      const [untouched = ''] = post.errors[0]?.split('\n') ?? [];
      expect(untouched).toContain(en.report.groups.untouched('Disable', 'Enable'));
      for (const id of ids) expect(untouched).toContain(id);
      expect(sandbox.requests).toHaveLength(sent);
      expect(statuses(sandbox, ids)).toEqual(['Disable', 'Disable']);
    });
  });
});

describe.concurrent('an answer that is compressed though nobody asked', () => {
  const rows: readonly Fault[] = [
    { compressed: 'gzip' },
    { compressed: 'deflate' },
    { compressed: 'deflate-raw' },
    { compressed: 'br' },
    { compressed: 'gzip', undeclared: true },
    { compressed: 'deflate', undeclared: true },
  ];

  it.for(rows)('%o is read, whatever it says', async (fault, { sandbox }) => {
    sandbox.script(fault, { ...fault, code: 1254302, msg: 'compressed refusal' });
    expectSuccess(await runPlain(sandbox));
    const refused = await runPlain(sandbox);
    expect(expectOneFailure(refused)).toContain('1254302');
    expect(refused.outputs).toMatchObject({ msg: 'compressed refusal', changed_workflow_ids: 'none' });
    expect(sandbox.requests).toHaveLength(2);
  });

  it.for(rows)('%o is read at the end of the job', async (fault) => {
    await inSandbox({ automations: automationsAt('Enable', ids) }, async (sandbox) => {
      const inputs = { workflow_id: ids.join() };
      const between = () => sandbox.script({ ...fault, times: ALL });
      const { post, postWrites } = await runJob({ sandbox, inputs, between });
      expect(post, post.stdout).toMatchObject({ exitCode: 0, warnings: [] });
      expect(postWrites).toHaveLength(ids.length);
      expect(statuses(sandbox, ids)).toEqual(['Enable', 'Enable']);
    });
  });

  it('is tried again where its end is missing', async ({ sandbox }) => {
    const rawBody = gzipSync('{"code":0,"msg":"success"}').subarray(0, -9);
    sandbox.script({ rawBody, headers: { 'Content-Encoding': 'gzip' } });
    const result = await runPlain(sandbox, {}, { env: noJitter });
    expectSuccess(result);
    expect(sandbox.requests).toHaveLength(2);
    expect(result.stdout).not.toContain('\u001f');
  });

  it('is refused where it would become larger than an answer may be', async ({ sandbox }) => {
    sandbox.script({ rawBody: gzipSync(Buffer.alloc(2 * 1024 * 1024, ' ')), carryOut: 'yes' });
    const result = await runPlain(sandbox);
    expect(expectOneFailure(result)).toContain('1 MiB');
    expect(result.outputs).toMatchObject({ attempts: '1', changed_workflow_ids: firstId });
  });

  it('is read where it says so and is not', async ({ sandbox }) => {
    sandbox.script({ headers: { 'Content-Encoding': 'br' } });
    expectSuccess(await runPlain(sandbox));
    expect(sandbox.requests).toHaveLength(1);
  });
});

describe.concurrent('the headers of an answer', () => {
  it.for([20_000, 100_000, 200_000])('may be %i bytes long', async (headerBytes, { sandbox }) => {
    sandbox.script({ headerBytes });
    expectSuccess(await runPlain(sandbox));
    expect(sandbox.requests).toHaveLength(1);
  });

  it('may be long at the end of the job too', async () => {
    await inSandbox({ automations: automationsAt('Enable', ids) }, async (sandbox) => {
      const between = () => sandbox.script({ headerBytes: 20_000, times: ALL });
      const { post, postWrites } = await runJob({ sandbox, inputs: { workflow_id: ids.join() }, between });
      expect(post, post.stdout).toMatchObject({ exitCode: 0, warnings: [] });
      expect(postWrites).toHaveLength(ids.length);
    });
  });

  it('are not read beyond reason: one try, of whose outcome nothing is known', async ({ sandbox }) => {
    sandbox.script({ headerBytes: 400_000, carryOut: 'yes' });
    const result = await runPlain(sandbox);
    expect(expectOneFailure(result)).toContain('256 KiB');
    expect(sandbox.requests).toHaveLength(1);
    expect(result.outputs).toMatchObject({ attempts: '1', changed_workflow_ids: firstId });
  });
});

describe.concurrent('a kept connection that the server closes just when it is used again', () => {
  const closes: Fault = { automationId: numberedId(2), resetBeforeAnswer: true };

  it('costs no try', async ({ start }) => {
    const sandbox = await start({ bases: [baseOf(3)] });
    sandbox.script(closes);
    const result = await runPlain(sandbox, { workflow_id: numberedIds(3), max_attempts: '1' });
    expectSuccess(result);
    // The one that was lost was sent all the same.
    expect(sandbox.requests).toHaveLength(4);
    expect(result.outputs.attempts).toBe('4');
    expect(result.log.filter((line) => line.includes(': retrying '))).toEqual([]);
  });

  it('costs one where a new connection fares no better', async ({ start }) => {
    const sandbox = await start({ bases: [baseOf(3)] });
    sandbox.script({ ...closes, times: 2 });
    const result = await runPlain(sandbox, { workflow_id: numberedIds(3), max_attempts: '1' });
    expectOneFailure(result);
    expect(sandbox.requests).toHaveLength(4);
    expect(result.outputs).toMatchObject({ attempts: '4', changed_workflow_ids: numberedIds(3) });
  });

  it('leaves it open what became of the first one where the second is refused', async ({ start }) => {
    const sandbox = await start({ bases: [baseOf(3)] });
    sandbox.script({ ...closes, carryOut: 'yes' }, { automationId: numberedId(2), code: 1254302 });
    const result = await runPlain(sandbox, { workflow_id: numberedIds(3), if_unchanged: 'skip' });
    expectOneFailure(result);
    expect(result.outputs).toMatchObject({ code: '1254302', changed_workflow_ids: numberedIds(2) });
  });

  it('has the status read where the repeat of the call of a Base workflow is refused', async ({ start }) => {
    const sandbox = await start({ variant: { refuseRepeatedWorkflowSwitch: true } });
    sandbox.script({ automationId: workflowId, resetBeforeAnswer: true, carryOut: 'yes' });
    const inputs = { workflow_id: `${firstId},${workflowId}`, max_attempts: '1' };
    const result = await runPlain(sandbox, inputs);
    expectSuccess(result);
    expect(sandbox.requests.map(({ call }) => call)).toEqual([
      'switch',
      'workflow-switch',
      'workflow-switch',
      'workflow-list',
    ]);
  });

  it('costs none at the end of the job, where the late one is looked for', async () => {
    const both = [v1(1), wkf(2)];
    await inSandbox({ automations: automationsAt('Enable', both) }, async (sandbox) => {
      const between = () => sandbox.script({ automationId: v1(1), resetBeforeAnswer: true });
      const inputs = { workflow_id: both.join(), max_attempts: '1' };
      const { post } = await runJob({ sandbox, inputs, between });
      expect(post, post.stdout).toMatchObject({ exitCode: 0, warnings: [] });
      expect(post.log.filter((line) => line.includes(': retrying '))).toEqual([]);
      expect(statuses(sandbox, both)).toEqual(['Enable', 'Enable']);
    });
  });
});
