// Installs the locked dependencies if there are none yet. Runs on any Node that npm runs on, before the one that
// the project brings along is there.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const marker = new URL('../node_modules/.package-lock.json', import.meta.url);
if (!existsSync(marker)) {
  console.log('Installing what this needs (npm ci), once …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: new URL('..', import.meta.url),
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
