import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';

/**
 * Builds `dist/` from `src/`: TypeScript to modules in `build/`, each entry to one CommonJS file. CommonJS starts
 * faster than a module, and the two package.json files say so to the bundler and to Node.
 */
const ENTRIES = ['main', 'post'];

const run = (command: string, ...args: string[]) => {
  const inherit = 'inherit';
  execFileSync(command, args, { stdio: ['ignore', inherit, inherit], shell: process.platform === 'win32' });
};

for (const folder of ['build', 'dist']) rmSync(folder, { recursive: true, force: true });
run('tsc', '-p', 'tsconfig.build.json');
writeFileSync('build/package.json', '{}\n');
for (const entry of ENTRIES) {
  run('ncc', 'build', `build/${entry}.js`, '-o', `dist/${entry}`, '--license', 'licenses.txt', '--quiet');
}
writeFileSync('dist/package.json', '{ "type": "commonjs" }\n');
