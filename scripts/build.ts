import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { compileEagerly } from './eager.ts';
import { functionsRunBy } from './profile.ts';
import { copyToolkit } from './prune.ts';
import { withoutUnreachable } from './unreachable.ts';

/**
 * Builds `dist/` from `src/`: TypeScript to modules in `build/`, then each entry to one CommonJS file. CommonJS
 * starts faster than a module; the two package.json files say so to the bundler and to Node.
 */
const ENTRIES = ['main', 'post'] as const;

function run(command: string, ...args: string[]): void {
  execFileSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
}

// A script in ASCII takes half the memory, and less time to be read: what every step loads has few other characters,
// all of them in comments, or in strings, templates and regular expressions, where an escape means the same.
function escapeNonAscii(file: string): void {
  const code = (character: string) => character.charCodeAt(0).toString(16).padStart(4, '0');
  const text = readFileSync(file, 'utf8');
  if (/\\[^\0-\x7f]/.test(text)) throw new Error(`${file}: a character that is escaped already`);
  writeFileSync(
    file,
    text.replace(/[^\0-\x7f]/g, (character) => `\\u${code(character)}`),
  );
}

/**
 * The licenses of the packages that are in the bundles: the dependencies, for nothing that they bring along is left.
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

/** Has V8 compile at once what runs in the plain case, and sees that the step still does the same. */
async function compileWhatRuns(entry: (typeof ENTRIES)[number]): Promise<void> {
  const file = `build/dist/${entry}/index.js`;
  const eager = async () =>
    compileEagerly(readFileSync(file, 'utf8'), await functionsRunBy(entry, resolve('build/dist')));
  const text = await eager();
  writeFileSync(file, text);
  if ((await eager()) !== text) throw new Error(`${file}: other functions run than before`);
}

rmSync('build', { recursive: true, force: true });
run('tsc', '-p', 'tsconfig.build.json');
writeFileSync('build/package.json', '{}\n');
copyToolkit('build/node_modules');
for (const entry of ENTRIES) {
  const out = `build/dist/${entry}`;
  run('ncc', 'build', `build/${entry}.js`, '-o', out, '--quiet');
  for (const name of readdirSync(out)) {
    const file = `${out}/${name}`;
    if (name.endsWith('.js')) writeFileSync(file, withoutUnreachable(readFileSync(file, 'utf8')));
  }
  escapeNonAscii(`${out}/index.js`);
}
writeFileSync('build/dist/licenses.txt', licenses());
writeFileSync('build/dist/package.json', '{ "type": "commonjs" }\n');
for (const entry of ENTRIES) await compileWhatRuns(entry);
// Only a whole build takes the place of the last one.
rmSync('dist', { recursive: true, force: true });
cpSync('build/dist', 'dist', { recursive: true });
