import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

/** Whether look-ups can be made to fail in the C library itself; elsewhere Node's own function is replaced. */
export const failsInLibrary = process.platform === 'linux';

/** How a test's title says which of the two it is. */
export const WHERE = failsInLibrary ? 'in the C library' : 'in a stand-in for the look-up of Node';

const SOURCE = fileURLToPath(new URL('look-ups.c', import.meta.url));

// What glibc's `getaddrinfo` returns for each (`netdb.h`). It passes on what the system says as EAI_SYSTEM and `errno`.
const EAI_SYSTEM = -11;
const STATUSES: Readonly<Record<string, number>> = { ENOTFOUND: -2, EAI_AGAIN: -3 };

/** Environment variables with which look-ups work `first` times, then fail `failures` times for this reason. */
export function failingInLibrary(failures: number, first: number, code: string): Record<string, string> {
  const errno = (constants.errno as Readonly<Record<string, number>>)[code] ?? 0;
  return {
    LD_PRELOAD: library(),
    LOOK_UP_STATUS: String(STATUSES[code] ?? EAI_SYSTEM),
    LOOK_UP_ERRNO: String(errno),
    LOOK_UP_FIRST: String(first),
    LOOK_UP_FAILURES: Number.isFinite(failures) ? String(failures) : '-1',
  };
}

/** Environment variables with which a name has these addresses, in this order. */
export function resolvingInLibrary(name: string, addresses: readonly string[]): Record<string, string> {
  return { LD_PRELOAD: library(), LOOK_UP_NAME: name, LOOK_UP_ADDRESSES: addresses.join() };
}

/**
 * The library, compiled where it has not been yet.
 *
 * @throws where there is no C compiler
 */
function library(): string {
  const version = createHash('sha256').update(readFileSync(SOURCE)).digest('hex').slice(0, 16);
  const folder = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));
  const path = `${folder}look-ups-${process.arch}-${version}.so`;
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  const draft = `${path}.${process.pid}`;
  try {
    execFileSync('cc', ['-shared', '-fPIC', '-o', draft, SOURCE, '-ldl'], { stdio: 'pipe' });
  } catch (error) {
    throw new Error(
      'On Linux, tests of name look-ups need a C compiler: install one that is called as cc, such as gcc',
      { cause: error },
    );
  }
  // Another file of tests may do the same just now.
  renameSync(draft, path);
  return path;
}
