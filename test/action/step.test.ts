import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { canSignal } from '../bundle/signals.ts';

const STEP = new URL('../../src/steps/step.ts', import.meta.url).href;

/** The parts of a step, as the source of a program: by default it reports a crash in one line, at once. */
interface Program {
  readonly run: string;
  readonly crash?: string;
  readonly flush?: string;
  /** What runs first, in place of a system of another kind. */
  readonly before?: string;
  /** Sends the process this signal once it has printed `ready`. */
  readonly signal?: NodeJS.Signals;
}

interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const REPORT = "async (error) => console.log('::error::crash: ' + String(error))";
const never = 'new Promise(() => {})';
const later = (ms: number) => `new Promise((resolve) => setTimeout(resolve, ${ms}))`;

/** Runs a step in a process of its own. */
function run({
  run,
  crash = REPORT,
  flush = 'async () => {}',
  before = '',
  signal,
}: Program): Promise<Ended> {
  const source = `
    import { runStep } from ${JSON.stringify(STEP)};
    ${before}
    await runStep((signal) => ({ run: ${run}, crash: ${crash}, flush: ${flush} }));
  `;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', source], {
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 60_000,
    killSignal: 'SIGKILL',
  });
  const text = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    text.stdout += chunk;
    if (signal && chunk.includes('ready')) child.kill(signal);
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    text.stderr += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, ...text }));
  });
}

/** What is printed where an error could not be reported. */
const unreported = (error: string) =>
  `::error::The action itself failed, and so did its report: see in the Base how the automations stand. (${error})\n`;

describe('a step that comes to an end', () => {
  it.each([
    { verdict: 'true', exitCode: 0 },
    { verdict: 'false', exitCode: 1 },
  ])('with $verdict ends the process with $exitCode, in silence', async ({ verdict, exitCode }) => {
    expect(await run({ run: `async () => ${verdict}` })).toEqual({ exitCode, stdout: '', stderr: '' });
  });

  it.each([
    {
      what: 'a connection that is kept alive',
      run: 'async () => { setInterval(() => {}, 1000); return true; }',
    },
    { what: 'a promise that nobody waits for', run: `async () => { void ${never}; return true; }` },
  ])('is not held by $what', async ({ run: source }) => {
    expect(await run({ run: source })).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  });

  it('has all that it printed read, however much that is', async () => {
    const bytes = 4_000_000;
    const { exitCode, stdout } = await run({
      run: `async () => { process.stdout.write('x'.repeat(${bytes})); return true; }`,
    });
    expect({ exitCode, bytes: stdout.length }).toEqual({ exitCode: 0, bytes });
  });
});

describe('a step that comes to an end on Windows', () => {
  // Tells who ended the process: it, or nobody because there was nothing left to do.
  const before = `
    Object.defineProperty(process, 'platform', { value: 'win32' });
    const { exit } = process;
    process.exit = (code) => { process.stdout.write('told to exit\\n'); exit(code); };
  `;

  it.each([
    { verdict: 'true', exitCode: 0 },
    { verdict: 'false', exitCode: 1 },
  ])('with $verdict ends with $exitCode by itself', async ({ verdict, exitCode }) => {
    expect(await run({ before, run: `async () => ${verdict}` })).toEqual({
      exitCode,
      stdout: '',
      stderr: '',
    });
  });

  it('ends by itself although a connection is kept alive', async () => {
    const source = `async () => {
      const http = await import('node:http');
      const server = http.createServer((_, response) => response.end('well')).listen(0, '127.0.0.1');
      await new Promise((resolve) => server.once('listening', resolve));
      server.unref();
      server.on('connection', (socket) => socket.unref());
      const agent = new http.Agent({ keepAlive: true });
      const { port } = server.address();
      await new Promise((resolve) => http.get({ port, agent }, (answer) => answer.on('end', resolve).resume()));
      await new Promise(setImmediate);
      if (Object.keys(agent.freeSockets).length !== 1) throw new Error('no connection is kept alive');
      return true;
    }`;
    expect(await run({ before, run: source })).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  });

  it.each([
    { verdict: 'true', exitCode: 0 },
    { verdict: 'false', exitCode: 1 },
  ])('is told to end with its $exitCode where something holds it', async ({ verdict, exitCode }) => {
    const source = `async () => { setInterval(() => {}, 1000); return ${verdict}; }`;
    expect(await run({ before, run: source })).toEqual({ exitCode, stdout: 'told to exit\n', stderr: '' });
  });

  it('keeps its verdict whatever goes wrong after that', async () => {
    const source = `async () => { setTimeout(() => { throw new Error('late'); }, 50); return true; }`;
    expect(await run({ before, run: source })).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  });
});

describe('what a step has not written when it ends', () => {
  const flush = "async () => { await null; console.log('flushed'); }";

  it('is written before the process ends', async () => {
    expect(await run({ run: 'async () => true', flush })).toEqual({
      exitCode: 0,
      stdout: 'flushed\n',
      stderr: '',
    });
  });

  it('is written after a crash as well', async () => {
    const { exitCode, stdout } = await run({ run: "async () => { throw new Error('broken'); }", flush });
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '::error::crash: Error: broken\nflushed\n' });
  });

  it('is written although the crash cannot be reported, before the word of that', async () => {
    const broken = "async () => { throw new Error('broken'); }";
    const { exitCode, stdout } = await run({ run: broken, crash: broken, flush });
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: `flushed\n${unreported('Error: broken')}` });
  });

  it('fails the step where it cannot be written', async () => {
    const broken = "async () => { throw new Error('no log'); }";
    const { exitCode, stdout } = await run({ run: 'async () => true', flush: broken });
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: unreported('Error: no log') });
  });
});

describe('a step that crashes ends with 1 and is told of it once', () => {
  it.each([
    { what: 'throws an error', run: "async () => { throw new Error('broken'); }", told: 'Error: broken' },
    { what: 'throws a string', run: "async () => { throw 'broken'; }", told: 'broken' },
    { what: 'throws a number', run: 'async () => { throw 7; }', told: '7' },
    { what: 'rejects with undefined', run: 'async () => { throw undefined; }', told: 'undefined' },
    { what: 'rejects with null', run: 'async () => { throw null; }', told: 'null' },
    { what: 'never settles', run: `() => ${never}`, told: 'EndedEarlyError' },
    {
      what: 'never settles after some work',
      run: `async () => { await ${later(20)}; await ${never}; }`,
      told: 'EndedEarlyError',
    },
    {
      what: 'throws in a timer while it never settles',
      run: `async () => { setTimeout(() => { throw new Error('broken'); }, 1); await ${never}; }`,
      told: 'Error: broken',
    },
    {
      what: 'throws in a timer and would be well later',
      run: `async () => { setTimeout(() => { throw new Error('broken'); }, 1); await ${later(200)}; return true; }`,
      told: 'Error: broken',
    },
    {
      what: 'throws a string in a timer',
      run: `async () => { setTimeout(() => { throw 'broken'; }, 1); await ${later(200)}; return true; }`,
      told: 'broken',
    },
    {
      what: 'leaves a rejection unhandled',
      run: `async () => { void Promise.reject(new Error('broken')); await ${later(200)}; return true; }`,
      told: 'Error: broken',
    },
    {
      what: 'leaves a rejection with undefined unhandled',
      run: `async () => { void Promise.reject(undefined); await ${later(200)}; return true; }`,
      told: 'undefined',
    },
    {
      what: 'crashes twice',
      run: `async () => { setTimeout(() => { throw new Error('first'); }, 1); setTimeout(() => { throw new Error('second'); }, 2); await ${later(200)}; return true; }`,
      told: 'Error: first',
    },
  ])('$what', async ({ run: source, told }) => {
    const { exitCode, stdout, stderr } = await run({ run: source });
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' });
    const lines = stdout.trim().split('\n');
    expect(lines).toEqual([expect.stringContaining(`::error::crash: ${told}`)]);
  });
});

describe('a step that cannot even report its crash ends with 1', () => {
  const broken = "async () => { throw new Error('broken'); }";

  it('and says what the report ran into, in one annotation of one line', async () => {
    const crash = "async () => { throw new Error('100 % broken,\\r\\n::warning::too'); }";
    const { exitCode, stdout, stderr } = await run({ run: broken, crash });
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' });
    expect(stdout).toBe(unreported('Error: 100 %25 broken,%0D%0A::warning::too'));
  });

  it('where it throws before it returns a promise', async () => {
    const { exitCode, stdout } = await run({ run: "() => { throw new Error('broken'); }" });
    expect(exitCode).toBe(1);
    expect(stdout).toBe(unreported('Error: broken'));
  });

  it.each([
    { what: 'the report throws a string', crash: "async () => { throw 'broken too'; }" },
    { what: 'the report rejects with undefined', crash: 'async () => { throw undefined; }' },
    {
      what: 'the report throws before it returns a promise',
      crash: "() => { throw new Error('broken too'); }",
    },
  ])('$what', async ({ crash }) => {
    const { exitCode, stdout, stderr } = await run({ run: broken, crash });
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' });
    expect(stdout).toMatch(/^::error::.+\n$/);
  });

  it.each([
    { what: 'the report never settles', crash: `() => ${never}` },
    { what: 'the report rejects with what has no text', crash: 'async () => { throw Object.create(null); }' },
  ])('$what', async ({ crash }) => {
    expect((await run({ run: broken, crash })).exitCode).toBe(1);
  });
});

describe.runIf(canSignal)('a signal', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    '%s is told to the step by name, which ends as it decides',
    async (signal) => {
      const source = `async () => {
      console.log('ready');
      await new Promise((resolve) => { setTimeout(() => {}, 30_000); signal.addEventListener('abort', resolve); });
      console.log('told: ' + signal.reason);
      return false;
    }`;
      expect(await run({ run: source, signal })).toEqual({
        exitCode: 1,
        stdout: `ready\ntold: ${signal}\n`,
        stderr: '',
      });
    },
  );
});
