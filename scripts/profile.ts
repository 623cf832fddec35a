import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleAppToken, sampleBases, sampleTokens } from '../sandbox/sample.ts';
import { startSandbox } from '../sandbox/sandbox.ts';
import { inputDefaults, runStep, type StepSettings } from '../test/bundle/runner.ts';

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
 * @param settings how its process is started
 * @throws where the step failed
 */
export async function runPlainCase(
  entry: 'main' | 'post',
  settings: Pick<StepSettings, 'dist' | 'env' | 'nodeOptions'>,
): Promise<void> {
  const sandbox = await startSandbox();
  try {
    const { exitCode, stdout, stderr } = await runStep({
      ...settings,
      entry,
      inputs: {
        ...inputDefaults(),
        app_token: sampleAppToken,
        workflow_id: sampleBases()[0]?.automations[0]?.id ?? '',
        status: 'Disable',
        access_token: sampleTokens.tenant,
        domain: sandbox.url,
        job_status: 'success',
        // A slow machine must change nothing: no second try, and time enough for the first.
        max_attempts: '1',
        request_timeout_seconds: '60',
      },
    });
    if (exitCode !== 0) throw new Error(`${entry} ended with exit code ${exitCode}:\n${stdout}${stderr}`);
  } finally {
    await sandbox.close();
  }
}

/**
 * Finds out what runs in the plain case.
 *
 * @param dist the folder of the built entries
 * @returns where in the index.js of the entry the functions begin that ran
 * @throws where the step failed
 */
export async function functionsRunBy(entry: 'main' | 'post', dist: string): Promise<Set<number>> {
  const folder = mkdtempSync(join(tmpdir(), 'profile-'));
  try {
    await runPlainCase(entry, { dist, env: { NODE_V8_COVERAGE: folder } });
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
    rmSync(folder, { recursive: true, force: true });
  }
}
