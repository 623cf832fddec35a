import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { partsTable, type Stats } from './parts.ts';
import { copyToolkit } from './toolkit.ts';

/**
 * Builds `dist/` from `src/`: TypeScript to modules in `build/`, then all of them to one CommonJS script and its parts,
 * as the bundler writes them. CommonJS starts faster than a module; the two package.json files say so to the bundler
 * and to Node.
 */
const ENTRIES = ['main', 'post'] as const;

function run(command: string, ...args: string[]): void {
  execFileSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
}

/**
 * The licenses of the packages that are in the bundle: the dependencies, for nothing that they bring along is left.
 * The bundler's own list has only the packages of the part that it wrote last.
 */
function licenses(): string {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  return Object.keys(dependencies)
    .map((folder) => {
      const { name, license } = JSON.parse(readFileSync(`node_modules/${folder}/package.json`, 'utf8'));
      const file = readdirSync(`node_modules/${folder}`).find((name) => /^licen[cs]e/i.test(name));
      return `${name}\n${license}\n${readFileSync(`node_modules/${folder}/${file}`, 'utf8').trim()}\n`;
    })
    .join('\n');
}

rmSync('build', { recursive: true, force: true });
run('tsc', '-p', 'tsconfig.build.json');
writeFileSync('build/package.json', '{}\n');
copyToolkit('build/node_modules');
run('ncc', 'build', 'build/action.js', '-o', 'build/dist', '--quiet', '--stats-out', 'build/stats.json');
const stats: Stats = JSON.parse(readFileSync('build/stats.json', 'utf8'));
for (const entry of ENTRIES) {
  mkdirSync(`build/dist/${entry}`);
  cpSync(`src/entries/${entry}.cjs`, `build/dist/${entry}/index.js`);
}
writeFileSync('build/dist/README.md', partsTable(stats));
writeFileSync('build/dist/licenses.txt', licenses());
writeFileSync('build/dist/package.json', '{ "type": "commonjs" }\n');
// Only a whole build takes the place of the last one.
rmSync('dist', { recursive: true, force: true });
cpSync('build/dist', 'dist', { recursive: true });
