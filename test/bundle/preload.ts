/** Environment variables that put something of a test's own in the place of chance, time or names. */
export type Preload = Readonly<Record<'NODE_OPTIONS', string>>;

/** Retries wait no longer than the server asks for: the jitter always comes out at nothing. */
export const noJitter: Preload = preload('Math.random = () => 0;');

/**
 * A clock that runs `factor` times as fast, for budgets that no test can sit out; and no jitter. Two readings of
 * it lie so far apart that a delay worked out from them may be below 0, which Node would remark on.
 */
export function fastClock(factor: number): Preload {
  return preload(`
    Math.random = () => 0;
    const { bigint: now } = process.hrtime;
    process.hrtime.bigint = () => now() * ${factor}n;
    const { setTimeout: later } = globalThis;
    globalThis.setTimeout = (run, ms, ...args) => later(run, Math.max(0, ms) / ${factor}, ...args);
  `);
}

/** Look-ups of host names work `first` times, then fail `failures` times as for a name that does not exist; and no jitter. */
export function lookUpsThatFail(failures: number, { first = 0 } = {}): Preload {
  return preload(`
    import dns from 'node:dns';
    Math.random = () => 0;
    const { lookup } = dns;
    let lookUps = 0;
    dns.lookup = (name, options, done) => {
      lookUps += 1;
      if (lookUps <= ${first} || lookUps > ${first + failures}) return lookup(name, options, done);
      const error = new Error('getaddrinfo ENOTFOUND ' + name);
      process.nextTick(done, Object.assign(error, { code: 'ENOTFOUND', syscall: 'getaddrinfo' }));
    };
  `);
}

function preload(code: string): Preload {
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(code)}` };
}
