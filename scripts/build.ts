import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Builds `dist/` from `src/`: TypeScript to modules in `build/`, then each entry to one CommonJS file. CommonJS
 * starts faster than a module; the two package.json files say so to the bundler and to Node.
 */
const ENTRIES = ['main', 'post'];

/** The packages none of whose modules does anything by being loaded, though they do not say so themselves. */
const WITHOUT_SIDE_EFFECTS = ['@actions/core'];

function run(command: string, ...args: string[]): void {
  execFileSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
}

// The bundler leaves out the modules that nobody uses where it knows that nothing else needs them.
function copyWithoutSideEffects(name: string): void {
  const copy = `build/node_modules/${name}`;
  cpSync(`node_modules/${name}`, copy, { recursive: true });
  const manifest = JSON.parse(readFileSync(`${copy}/package.json`, 'utf8'));
  writeFileSync(`${copy}/package.json`, JSON.stringify({ ...manifest, sideEffects: false }));
}

rmSync('build', { recursive: true, force: true });
run('tsc', '-p', 'tsconfig.build.json');
writeFileSync('build/package.json', '{}\n');
WITHOUT_SIDE_EFFECTS.forEach(copyWithoutSideEffects);
for (const entry of ENTRIES) {
  const out = `build/dist/${entry}`;
  run('ncc', 'build', `build/${entry}.js`, '-o', out, '--license', 'licenses.txt', '--quiet');
}
writeFileSync('build/dist/package.json', '{ "type": "commonjs" }\n');
// Only a whole build takes the place of the last one.
rmSync('dist', { recursive: true, force: true });
cpSync('build/dist', 'dist', { recursive: true });
