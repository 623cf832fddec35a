import { EOL } from 'node:os';
import { describe, expect } from 'vitest';
import { sampleAppToken } from '../../sandbox/sample.ts';
import { runPost } from './job.ts';
import { filesHeld, linesOfWindows, onWindows, tellsOfExit } from './preload.ts';
import { expectOneFailure, expectSuccess, firstId, it, runPlain, secondId } from './sample-step.ts';

const restored = { workflow_id: `${firstId},${secondId}`, restore: 'always', job_status: 'success' };

describe('files of the runner that another program holds for a moment', () => {
  it.for(['EBUSY', 'EPERM', 'EACCES'] as const)(
    '%s: outputs, state and summary are whole',
    async (code, { sandbox }) => {
      const result = await runPlain(sandbox, restored, { env: filesHeld(code, 3) });

      expectSuccess(result);
      expect(result.outputs).toMatchObject({
        status: 'Disable',
        code: '0',
        changed_workflow_ids: `${firstId}\n${secondId}`,
      });
      expect(result.summary).toContain(firstId);
      expect(result.state).toMatchObject({ notes: 'ss', succeeded: 'true' });
      const inputs = { ...restored, app_token: sampleAppToken };
      const post = await runPost({ sandbox, inputs, postEnv: filesHeld(code, 3) }, result.state);
      expectSuccess(post);
      expect(sandbox.status(sampleAppToken, firstId)).toBe('Enable');
      expect(post.summary).toContain(firstId);
    },
  );

  it('that stay held fail the step with nothing switched', async ({ sandbox }) => {
    const result = await runPlain(sandbox, restored, { env: filesHeld('EBUSY', Number.MAX_SAFE_INTEGER) });

    expect(result).toMatchObject({ exitCode: 1, stderr: '' });
    expect(result.errors).toEqual([expect.stringContaining('EBUSY')]);
    expect(sandbox.requests).toEqual([]);
  });
});

describe('lines that end as on Windows', () => {
  it('say and save the same', async ({ start }) => {
    const [here, there] = [await start(), await start()];
    const plain = await runPlain(here, restored);
    const result = await runPlain(there, restored, { env: linesOfWindows });

    expectSuccess(result);
    const hostless = (texts: readonly string[], { url }: { url: string }) =>
      texts.map((text) => text.replaceAll(new URL(url).host, ''));
    // Where lines always end so, they have been made plain line feeds.
    expect(result.stdout.includes('\r\n')).toBe(EOL === '\n');
    expect(hostless(result.log, there)).toEqual(hostless(plain.log, here));
    expect(result.masks).toEqual(plain.masks);
    expect({ ...result.outputs, domain: '' }).toEqual({ ...plain.outputs, domain: '' });
    const post = await runPost({ sandbox: there, inputs: restored, postEnv: linesOfWindows }, result.state);
    expectSuccess(post);
    expect(there.status(sampleAppToken, firstId)).toBe('Enable');
  });

  it('tell every failure', async ({ sandbox }) => {
    const result = await runPlain(sandbox, { status: 'off', dry_run: 'x' }, { env: linesOfWindows });

    expect(expectOneFailure(result).split('\n')).toHaveLength(3);
    expect(result.outputs.error?.split('\n')).toHaveLength(2);
  });
});

describe('the end of a process on Windows', () => {
  it('is that of one that has nothing left to do', async ({ sandbox }) => {
    const result = await runPlain(sandbox, {}, { env: onWindows });

    expectSuccess(result);
    expect(result.stdout).not.toContain('told to exit');
  });

  it('elsewhere is that of one that was told to exit', async ({ sandbox }) => {
    const { exitCode, stdout } = await runPlain(sandbox, {}, { env: tellsOfExit });

    expect(exitCode).toBe(0);
    if (process.platform !== 'win32') expect(stdout).toContain('told to exit');
  });

  it('is red where it failed', async ({ sandbox }) => {
    sandbox.script({ automationId: firstId, code: 1254010 });
    const result = await runPlain(sandbox, {}, { env: onWindows });

    expectOneFailure(result);
    expect(result.stdout).not.toContain('told to exit');
  });

  it('does not wait for a request that was given up', async ({ sandbox }) => {
    sandbox.script({ automationId: firstId, hang: true });
    const inputs = { request_timeout_seconds: '1', max_attempts: '1' };
    const result = await runPlain(sandbox, inputs, { env: onWindows });

    expectOneFailure(result);
    expect(result.stdout).not.toContain('told to exit');
  });
});
