import { spawn } from 'node:child_process';
import { appendFileSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** Starts a sandbox that outlives this step. */
const { RUNNER_TEMP = '', GITHUB_OUTPUT = '', GITHUB_STATE = '' } = process.env;
const log = join(RUNNER_TEMP, 'sandbox.log');
const output = openSync(log, 'w');
const cli = join(import.meta.dirname, '..', '..', '..', '..', 'sandbox', 'cli.ts');
const sandbox = spawn(process.execPath, [cli, '--port', '0'], {
  detached: true,
  windowsHide: true,
  stdio: ['ignore', output, output],
});
sandbox.unref();

const url = await announced(Date.now() + 30_000);
appendFileSync(GITHUB_OUTPUT, `url=${url}\n`);
appendFileSync(GITHUB_STATE, `url=${url}\npid=${sandbox.pid}\nlog=${log}\n`);
console.log(`The sandbox listens on ${url}.`);

/** The address that the sandbox says when it is ready. */
async function announced(deadline: number): Promise<string> {
  while (Date.now() < deadline) {
    const said = readFileSync(log, 'utf8');
    const found = /listens on (http:\/\/\S+?)\.\s/.exec(said);
    if (found?.[1]) return found[1];
    if (sandbox.exitCode !== null) throw new Error(`The sandbox ended: ${said}`);
    await setTimeout(50);
  }
  throw new Error(`The sandbox did not start in time: ${readFileSync(log, 'utf8')}`);
}
