import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { sampleAppToken } from '../../sandbox/sample.ts';
import { expectOneFailure, expectSuccess, firstId, it, runPlain } from './sample-step.ts';

/** A file in a folder that is not there. */
const nowhere = (name: string) => join(tmpdir(), 'nowhere', name);

describe.concurrent('the job summary', () => {
  it.for([
    { name: 'there is no variable', path: undefined, words: 'GITHUB_STEP_SUMMARY' },
    { name: 'the variable is empty', path: '', words: 'GITHUB_STEP_SUMMARY' },
    { name: 'the file does not exist', path: nowhere('summary.md'), words: 'summary' },
    { name: 'the file is a folder', path: tmpdir(), words: 'summary' },
  ])('is missed with one warning where $name', async ({ path, words }, { sandbox }) => {
    const result = await runPlain(sandbox, {}, { env: { GITHUB_STEP_SUMMARY: path } });
    expect(result).toMatchObject({ exitCode: 0, errors: [], stderr: '' });
    expect(result.warnings).toEqual([expect.stringContaining(words)]);
    expect(result.outputs).toMatchObject({ status: 'Disable', code: '0' });
    expect(sandbox.status(sampleAppToken, firstId)).toBe('Disable');
  });

  it('is missed with one warning beside the one error of a failure', async ({ sandbox }) => {
    sandbox.script({ code: 1254302 });
    const result = await runPlain(sandbox, {}, { env: { GITHUB_STEP_SUMMARY: undefined } });
    expectOneFailure(result);
    expect(result.warnings).toHaveLength(1);
  });

  it('is missed with one warning beside the one error of bad input', async ({ sandbox }) => {
    const result = await runPlain(sandbox, { status: 'pause' }, { env: { GITHUB_STEP_SUMMARY: undefined } });
    expectOneFailure(result);
    expect(result.warnings).toHaveLength(1);
  });

  it('is not written, and not missed, where job_summary is false', async ({ sandbox }) => {
    sandbox.script({ code: 1254302 });
    for (const env of [{}, { GITHUB_STEP_SUMMARY: undefined }]) {
      const result = await runPlain(sandbox, { job_summary: 'false' }, { env });
      expect(result).toMatchObject({ warnings: [], summary: '' });
    }
  });

  it('keeps what other steps wrote', async ({ sandbox, onTestFinished }) => {
    const folder = mkdtempSync(join(tmpdir(), 'summary-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const path = join(folder, 'summary.md');
    writeFileSync(path, 'from another step\n');
    expectSuccess(await runPlain(sandbox, {}, { env: { GITHUB_STEP_SUMMARY: path } }));
    expect(readFileSync(path, 'utf8')).toMatch(/^from another step\n(.|\n)*turned off/);
  });
});

describe.concurrent('the file of the outputs', () => {
  it.for([
    { name: 'does not exist', path: nowhere('output') },
    { name: 'is a folder', path: tmpdir() },
  ])('$name: red before anything is sent', async ({ path }, { sandbox }) => {
    const result = await runPlain(sandbox, {}, { env: { GITHUB_OUTPUT: path } });
    expect(result).toMatchObject({ exitCode: 1, stderr: '' });
    expect(result.errors).toHaveLength(1);
    expect(result.errors[0]).toContain(path);
    expect(sandbox.requests).toEqual([]);
  });

  it('is not named, as in a shell: the outputs are printed as the toolkit prints them then', async ({
    sandbox,
  }) => {
    const result = await runPlain(sandbox, {}, { env: { GITHUB_OUTPUT: undefined } });
    expect(result).toMatchObject({ exitCode: 0, stderr: '', errors: [] });
    expect(result.commands.filter(({ name }) => name === 'set-output')).not.toEqual([]);
  });

  it('vanishes while the step runs: red, although every automation was switched', async ({
    sandbox,
    onTestFinished,
  }) => {
    const folder = mkdtempSync(join(tmpdir(), 'output-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const path = join(folder, 'output');
    writeFileSync(path, '');
    sandbox.onRequest = () => rmSync(path, { force: true });
    const result = await runPlain(sandbox, {}, { env: { GITHUB_OUTPUT: path } });
    expect(result).toMatchObject({ exitCode: 1, stderr: '' });
    expect(result.errors).toHaveLength(1);
    expect(result.stdout).not.toMatch(/^\s+at .+:\d+/m);
    expect(sandbox.status(sampleAppToken, firstId)).toBe('Disable');
  });
});

describe.concurrent('what the runner sets or leaves out', () => {
  it('needs no file for the state where restore is never', async ({ sandbox }) => {
    expectSuccess(await runPlain(sandbox, {}, { env: { GITHUB_STATE: undefined } }));
    expect(sandbox.requests).toHaveLength(1);
  });

  it('needs no variable of a runner but the files', async ({ sandbox }) => {
    expectSuccess(await runPlain(sandbox, {}, { env: { PATH: undefined } }));
  });

  it('takes no input from another name: inputs of other steps are not read', async ({ sandbox }) => {
    const env = {
      INPUT_TOKEN: 't-other',
      APP_TOKEN: 'bascnOther',
      ACCESS_TOKEN: 't-other',
      STATUS: 'Enable',
    };
    expectSuccess(await runPlain(sandbox, {}, { env }));
    expect(sandbox.requests[0]?.path).toContain(sampleAppToken);
  });

  it('says nothing of debugging unless the runner asks for it', async ({ sandbox }) => {
    const quiet = await runPlain(sandbox);
    const asked = await runPlain(sandbox, {}, { env: { RUNNER_DEBUG: '1' } });
    const debug = (result: typeof quiet) => result.commands.filter(({ name }) => name === 'debug');
    expect(debug(quiet)).toEqual([]);
    expect(debug(asked)).toHaveLength(1);
  });
});

describe.concurrent('options that the job gives to every Node', () => {
  it.for([
    '--no-deprecation',
    '--throw-deprecation',
    '--trace-deprecation',
    '--no-warnings',
    '--trace-warnings',
    '--disable-warning=DEP0040',
    '--max-old-space-size=4096',
    '--enable-source-maps',
    '--unhandled-rejections=warn',
    '--dns-result-order=ipv4first',
    '--use-system-ca',
  ])('%s changes nothing', async (NODE_OPTIONS, { sandbox }) => {
    expectSuccess(await runPlain(sandbox, { if_unchanged: 'skip' }, { env: { NODE_OPTIONS } }));
    expect(sandbox.status(sampleAppToken, firstId)).toBe('Disable');
  });
});
