import { execFileSync } from 'node:child_process';
import { cpSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Builds `dist/` from `src/`: TypeScript to modules in `build/`, then each entry to one CommonJS file. CommonJS
 * starts faster than a module; the two package.json files say so to the bundler and to Node.
 */
const ENTRIES = ['main', 'post'];

function run(command: string, ...args: string[]): void {
  execFileSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
}

rmSync('build', { recursive: true, force: true });
run('tsc', '-p', 'tsconfig.build.json');
writeFileSync('build/package.json', '{}\n');
for (const entry of ENTRIES) {
  const out = `build/dist/${entry}`;
  run('ncc', 'build', `build/${entry}.js`, '-o', out, '--license', 'licenses.txt', '--quiet');
}
writeFileSync('build/dist/package.json', '{ "type": "commonjs" }\n');
// Only a whole build takes the place of the last one.
rmSync('dist', { recursive: true, force: true });
cpSync('build/dist', 'dist', { recursive: true });
