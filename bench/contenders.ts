import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { copyToolkit } from '../scripts/toolkit.ts';

/** One way to switch an automation, ready to run. */
export interface Contender {
  /** As it stands in the table. */
  readonly name: string;
  /** The file that Node is given. */
  readonly file: string;
  /** Of all the code that is shipped to run it. */
  readonly codeBytes: number;
  /** Of what a runner downloads before the step, compressed; `undefined` where nothing is downloaded. */
  readonly archiveBytes?: number;
  /** The runner's files that it must have written to. */
  readonly writesTo: readonly RunnerFile[];
}

export const RUNNER_FILES = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'] as const;
export type RunnerFile = (typeof RUNNER_FILES)[number];

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SOURCES = join(ROOT, 'bench/contenders');
const DEPENDENCIES = join(ROOT, 'node_modules');
const MOST_ARCHIVE_BYTES = 64 * 1024 * 1024;

/**
 * The contenders in the order in which they run, the baseline first. All are CommonJS, which starts faster than
 * a module; those that need more than Node are bundled, which starts faster than a folder of packages.
 *
 * @param folder takes the bundles
 */
export function prepareContenders(folder: string): Contender[] {
  const whole = copyOf('minimal-action', join(folder, 'whole'));
  run(
    'npm',
    ['ci', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    whole,
  );
  const withoutUndici = join(folder, 'without-undici');
  cpSync(whole, withoutUndici, { recursive: true });
  rmSync(join(withoutUndici, 'node_modules/undici'), { recursive: true });
  cpSync(join(ROOT, 'stubs/undici'), join(withoutUndici, 'node_modules/undici'), { recursive: true });
  // The dependencies of this project are pruned already by its `overrides`, and the rest as its build does it, but for
  // what that does to the bundle itself.
  const pruned = copyOf('minimal-action', join(folder, 'pruned/action'));
  symlinkSync(DEPENDENCIES, join(folder, 'pruned/node_modules'), 'junction');
  copyToolkit(join(pruned, 'node_modules'));
  const sdk = copyOf('official-sdk.cjs', join(folder, 'sdk', 'official-sdk.cjs'));
  symlinkSync(DEPENDENCIES, join(folder, 'sdk', 'node_modules'), 'junction');

  return [
    script('plain `node:https` script', 'plain-https.cjs'),
    builtAction(),
    {
      name: 'minimal action on the toolkit, pruned of `undici`',
      ...bundleOf(join(withoutUndici, 'index.js')),
      writesTo: ['GITHUB_OUTPUT'],
    },
    {
      name: 'minimal action on the toolkit, modules pruned as in this one',
      ...bundleOf(join(pruned, 'index.js')),
      writesTo: ['GITHUB_OUTPUT'],
    },
    {
      name: 'minimal action on the toolkit',
      ...bundleOf(join(whole, 'index.js')),
      writesTo: ['GITHUB_OUTPUT'],
    },
    script('script on `fetch`', 'fetch.cjs'),
    { name: 'script on the official SDK, bundled', ...bundleOf(sdk), writesTo: [] },
  ];
}

/** The main step of the action, as it stands in `dist`. */
export function builtAction(): Contender {
  return {
    name: '**this action**',
    file: join(ROOT, 'dist/main/index.js'),
    codeBytes: bytesOfCode(join(ROOT, 'dist')),
    archiveBytes: execFileSync('git', ['archive', '--format=tar.gz', 'HEAD'], {
      cwd: ROOT,
      maxBuffer: MOST_ARCHIVE_BYTES,
    }).length,
    writesTo: ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'],
  };
}

function copyOf(source: string, target: string): string {
  cpSync(join(SOURCES, source), target, { recursive: true });
  return target;
}

function script(name: string, source: string): Contender {
  const file = join(SOURCES, source);
  return { name, file, codeBytes: statSync(file).size, writesTo: [] };
}

/** Bundles as actions usually are, into a folder beside the entry. */
function bundleOf(entry: string): Pick<Contender, 'file' | 'codeBytes' | 'archiveBytes'> {
  const out = join(entry, '..', 'dist');
  mkdirSync(out);
  run('ncc', ['build', basename(entry), '-o', 'dist', '--no-cache', '--quiet'], join(entry, '..'));
  return {
    file: join(out, `index${extname(entry)}`),
    codeBytes: bytesOfCode(out),
    archiveBytes: execFileSync('tar', ['-cz', '.'], { cwd: out, maxBuffer: MOST_ARCHIVE_BYTES }).length,
  };
}

function bytesOfCode(folder: string): number {
  return codeIn(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
}

function codeIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.[cm]?js$/.test(file));
}

function run(command: string, args: readonly string[], cwd: string): void {
  execFileSync(command, args, {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
}
