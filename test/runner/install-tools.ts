import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Installs what the tests in this folder run. @throws where that fails, so that nothing is skipped */
export default function installTools(): void {
  execFileSync('bash', [fileURLToPath(new URL('../../scripts/install-tools.sh', import.meta.url))], {
    stdio: 'inherit',
  });
}
