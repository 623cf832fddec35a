import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleAppToken, sampleBases, sampleTokens } from '../sandbox/sample.ts';
import { startSandbox } from '../sandbox/sandbox.ts';
import { inputDefaults, runStep } from '../test/bundle/runner.ts';

/** What V8 writes of a process where NODE_V8_COVERAGE is set; of a function's ranges the first is all of it. */
interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly {
      readonly ranges: readonly { readonly startOffset: number; readonly count: number }[];
    }[];
  }[];
}

/**
 * Runs a built entry in the plain case: one automation is switched, and at the job's end nothing is put back.
 *
 * @param dist the folder of the built entries
 * @returns where the functions begin in its index.js that ran
 * @throws where the step failed
 */
export async function functionsRunBy(entry: 'main' | 'post', dist: string): Promise<Set<number>> {
  const folder = mkdtempSync(join(tmpdir(), 'profile-'));
  const sandbox = await startSandbox();
  try {
    const { exitCode, stdout } = await runStep({
      entry,
      dist,
      inputs: {
        ...inputDefaults(),
        app_token: sampleAppToken,
        workflow_id: sampleBases()[0]?.automations[0]?.id ?? '',
        status: 'Disable',
        access_token: sampleTokens.tenant,
        domain: sandbox.url,
        job_status: 'success',
        // A machine that is held up is no reason for another profile.
        max_attempts: '1',
        request_timeout_seconds: '60',
      },
      env: { NODE_V8_COVERAGE: folder },
    });
    if (exitCode !== 0)
      throw new Error(`The profile of ${entry} ended with exit code ${exitCode}:\n${stdout}`);
    const reports = readdirSync(folder).map(
      (name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Coverage,
    );
    const scripts = reports.flatMap(({ result }) => result).filter(({ url }) => url.endsWith('/index.js'));
    return new Set(
      scripts
        .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges[0] ?? []))
        .filter(({ count }) => count > 0)
        .map(({ startOffset }) => startOffset),
    );
  } finally {
    await sandbox.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
