import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { REPOSITORY } from '../src/repository.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What is built from the others, and what tells of the past. */
const LEFT_ALONE = ['dist/', 'package-lock.json', 'CHANGELOG.md'];

/**
 * The files that name the repository, by their paths from the root: all that git tracks, those apart that are built or
 * tell of the past.
 */
export function filesThatName(repository: string): string[] {
  const listed = execFileSync('git', ['grep', '--files-with-matches', '-I', '--fixed-strings', repository], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return listed
    .split('\n')
    .filter((path) => path !== '' && !LEFT_ALONE.some((start) => path.startsWith(start)));
}

/** Whether a repository's name says whose it is. */
export function hasOwner(repository: string): boolean {
  return !repository.startsWith('OWNER/');
}

/** Why a repository can't have this name; nothing where it can. */
export function problemWith(name: string): string | undefined {
  if (!/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,37}[A-Za-z0-9])?\/[\w.-]{1,100}$/.test(name)) {
    return `“${name}” is no repository. Give owner/name.`;
  }
  return hasOwner(name) ? undefined : 'OWNER stands for an owner; give the real one.';
}

/** Why a release can't come from a repository; nothing where it can. Names are the same in any letter case. */
export function mismatch(repository: string): string | undefined {
  if (REPOSITORY.toLowerCase() === repository.toLowerCase()) return undefined;
  return `src/repository.ts says ${REPOSITORY}, but this is ${repository}. Run: npm run rename -- ${repository}`;
}

function rename(name: string): void {
  for (const path of filesThatName(REPOSITORY)) {
    const file = `${ROOT}/${path}`;
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(REPOSITORY, name));
    console.log(`  ${path}`);
  }
  for (const script of ['readme', 'build']) {
    execFileSync('npm', ['run', '--silent', script], {
      cwd: ROOT,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
  }
  console.log(`The repository is ${name} in these files, in the tables of the READMEs and in dist/.`);
}

/**
 * `npm run rename -- owner/name` writes the name of the repository wherever it stands, and builds.
 * `node scripts/rename.ts --check owner/name` fails where it stands otherwise.
 */
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [first = '', second = ''] = process.argv.slice(2);
  const problem = first === '--check' ? mismatch(second) : problemWith(first);
  if (problem !== undefined) {
    console.error(first === '--check' ? `::error::${problem}` : problem);
    process.exitCode = 1;
  } else if (first !== '--check') rename(first);
}
