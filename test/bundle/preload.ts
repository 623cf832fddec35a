import { failingInLibrary, failsInLibrary, resolvingInLibrary } from './look-ups.ts';

/** Environment variables that put something of a test's own in the place of time, chance or names. */
export type Preload = Readonly<Record<string, string>>;

/** A process that has not looked at the time for longer than this was held up, in milliseconds. */
export const HELD_UP_MS = 20;

const NO_JITTER = 'Math.random = () => 0;';

/**
 * A clock that runs `factor` times as fast. While the process is held up, as on a busy machine, it all but stands
 * still: limits that are kept short for a test do not become too short for it.
 */
const clock = (factor: number) => `
  const { bigint: real } = process.hrtime;
  const mostAtOnce = ${HELD_UP_MS}_000_000n;
  let last = real(), now = last;
  process.hrtime.bigint = () => {
    const since = real() - last;
    last += since;
    return now += (since < mostAtOnce ? since : mostAtOnce) * ${factor}n;
  };
  const { setTimeout: later, clearTimeout: clear } = globalThis;
  globalThis.setTimeout = (run, ms, ...args) => {
    const due = process.hrtime.bigint() + BigInt(Math.ceil(ms * 1e6));
    const handle = {};
    const look = () => {
      const left = Number(due - process.hrtime.bigint()) / ${factor}e6;
      if (left > 0) handle.timer = later(look, Math.min(left, ${HELD_UP_MS / 2}));
      else run(...args);
    };
    handle.timer = later(look, Math.min(ms / ${factor}, ${HELD_UP_MS / 2}));
    return handle;
  };
  globalThis.clearTimeout = ({ timer }) => clear(timer);
`;

/** The clock that stands still while the process is held up, and nothing else. */
export const steadyClock: Preload = preload(clock(1));

/** Retries wait no longer than the server asks for: the jitter always comes out at nothing. */
export const noJitter: Preload = preload(NO_JITTER, clock(1));

/** Chance at its most patient: every wait is as long as the jitter can make it. */
export const longestWaits: Preload = preload('Math.random = () => 0.999999;', clock(1));

/**
 * A wait of a second is one in which the process is held up, as on a busy machine: what arrives meanwhile lies there
 * unread when the wait is over. No jitter.
 */
export const heldUpForASecond: Preload = preload(
  `
  const { setTimeout: later } = globalThis;
  globalThis.setTimeout = (run, ms, ...args) => {
    const holdUp = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms + 100);
    if (ms > 900 && ms <= 1000) setImmediate(holdUp);
    return later(run, ms, ...args);
  };
  `,
  NO_JITTER,
);

/** A clock that runs `factor` times as fast, for budgets that no test can sit out; and no jitter. */
export function fastClock(factor: number): Preload {
  return preload(NO_JITTER, clock(factor));
}

/**
 * Look-ups of host names work `first` times, then fail `failures` times with this code, by default as for a name
 * that does not exist; and no jitter.
 *
 * Under Linux it is the C library that fails, and the error is Node's own. A process that may open no more files does
 * not come to EMFILE that way: glibc, which cannot read its files then, says that the name does not exist.
 */
export function lookUpsThatFail(
  failures: number,
  { first = 0, code = 'ENOTFOUND' }: { readonly first?: number; readonly code?: string } = {},
): Preload {
  if (failsInLibrary) return { ...noJitter, ...failingInLibrary(failures, first, code) };
  return preload(
    `
    import dns from 'node:dns';
    const { lookup } = dns;
    let lookUps = 0;
    dns.lookup = (name, options, done) => {
      lookUps += 1;
      if (lookUps <= ${first} || lookUps > ${first + failures}) return lookup(name, options, done);
      const error = new Error('getaddrinfo ${code} ' + name);
      process.nextTick(done, Object.assign(error, { code: '${code}', syscall: 'getaddrinfo', hostname: name }));
    };
    `,
    NO_JITTER,
    clock(1),
  );
}

/** A name that has these addresses, in this order; and no jitter. */
export function resolving(name: string, addresses: readonly string[]): Preload {
  if (failsInLibrary) return { ...noJitter, ...resolvingInLibrary(name, addresses) };
  const found = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  return preload(
    `
    import dns from 'node:dns';
    const { lookup } = dns;
    dns.lookup = (name, options, done) => {
      if (name !== ${JSON.stringify(name)}) return lookup(name, options, done);
      const found = ${JSON.stringify(found)};
      if (options.all) process.nextTick(done, null, found);
      else process.nextTick(done, null, found[0].address, found[0].family);
    };
    `,
    NO_JITTER,
    clock(1),
  );
}

/** Each file of the runner cannot be opened the first `times` times that it is written, with this code. */
export function filesHeld(code: 'EBUSY' | 'EPERM' | 'EACCES', times: number): Preload {
  return preload(`
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const { GITHUB_OUTPUT, GITHUB_STATE, GITHUB_STEP_SUMMARY } = process.env;
    const left = new Map([GITHUB_OUTPUT, GITHUB_STATE, GITHUB_STEP_SUMMARY].map((path) => [path, ${times}]));
    for (const name of ['openSync', 'appendFileSync']) {
      const real = fs[name];
      fs[name] = (path, ...args) => {
        const tries = left.get(path) ?? 0;
        if (tries === 0) return real(path, ...args);
        left.set(path, tries - 1);
        throw Object.assign(new Error('${code}: resource busy or locked, open'), { code: '${code}' });
      };
    }
    syncBuiltinESMExports();
  `);
}

const TELL_OF_EXIT = `
  const { exit } = process;
  process.exit = (code) => {
    process.stdout.write('told to exit\\n');
    exit(code);
  };
`;

/** The process says so where it is told to exit. */
export const tellsOfExit: Preload = preload(TELL_OF_EXIT);

/** The action takes the system for Windows, and its process says so where it is told to exit. */
export const onWindows: Preload = preload(
  `
  const { platform } = process;
  const isAction = () => new Error().stack.includes('index.js');
  Object.defineProperty(process, 'platform', { get: () => (isAction() ? 'win32' : platform) });
  `,
  TELL_OF_EXIT,
);

/** Lines of log and files end as on Windows. */
export const linesOfWindows: Preload = preload(`
  import { createRequire, syncBuiltinESMExports } from 'node:module';
  const require = createRequire(process.execPath);
  Object.defineProperty(require('node:os'), 'EOL', { value: '\\r\\n' });
  syncBuiltinESMExports();
`);

function preload(...code: string[]): Preload {
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(code.join('\n'))}` };
}
