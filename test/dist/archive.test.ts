import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { sampleAppToken, sampleBases, sampleTokens } from '../../sandbox/sample.ts';
import { startSandbox } from '../../sandbox/sandbox.ts';
import { runStep } from '../bundle/runner.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MOST_BYTES = 150_000;

describe('the archive that a runner downloads before the step starts', () => {
  let folder = '';
  let archive = Buffer.alloc(0);

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'archive-'));
    archive = execFileSync('git', ['archive', '--worktree-attributes', '--format=tar.gz', 'HEAD'], {
      cwd: ROOT,
    });
    execFileSync('tar', ['-xz'], { cwd: folder, input: archive });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is small', () => {
    expect(archive.length).toBeLessThanOrEqual(MOST_BYTES);
  });

  it('holds what the step needs, and what people look for in any case', () => {
    expect(readdirSync(folder).toSorted()).toEqual([
      'LICENSE',
      'README.md',
      'README.zh.md',
      'action.yml',
      'dist',
    ]);
  });

  it('is enough to switch an automation and to restore it', async () => {
    const [automation] = sampleBases()[0]?.automations ?? [];
    const sandbox = await startSandbox();
    onTestFinished(() => sandbox.close());
    const inputs = {
      app_token: sampleAppToken,
      workflow_id: automation?.id ?? '',
      status: 'Disable',
      access_token: sampleTokens.tenant,
      domain: sandbox.url,
      restore: 'always',
      job_status: 'success',
    };
    const dist = join(folder, 'dist');
    const main = await runStep({ dist, inputs });
    expect(main).toMatchObject({ exitCode: 0, errors: [] });
    const post = await runStep({ dist, inputs, entry: 'post', state: main.state });
    expect(post).toMatchObject({ exitCode: 0, errors: [] });
    expect(sandbox.requests.filter(({ method }) => method === 'PUT').map(({ body }) => body)).toEqual([
      '{"status":"Disable"}',
      '{"status":"Enable"}',
    ]);
  });
});
