import fs, { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { EOL, tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { messages as enLines } from '../../src/messages/en/index.ts';
import { messages as zhLines } from '../../src/messages/zh/index.ts';
import { Runner } from '../../src/runner/runner.ts';

/** What is written to the standard output from now on, with one line feed for each line end of the system. */
function listening(): { readonly log: () => string } {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  onTestFinished(() => write.mockRestore());
  return {
    log: () =>
      write.mock.calls
        .map(([text]) => String(text))
        .join('')
        .replaceAll(EOL, '\n'),
  };
}

describe('what people are told', () => {
  it('is written later, in its order, masks before the lines after them', async () => {
    const { log } = listening();
    const runner = new Runner();
    runner.mask('t-example-secret');
    runner.info('one t-example-secret');
    runner.warning('two');
    runner.info('three');
    expect(log()).toBe('');
    await runner.flush();
    expect(log()).toBe('::add-mask::t-example-secret\none ***\n::warning::two\nthree\n');
  });

  it('is written without anyone asking for it', async () => {
    const { log } = listening();
    new Runner().info('one');
    await vi.waitFor(() => expect(log()).toBe('one\n'));
  });

  it('is in the language that is set when it is written', async () => {
    const { log } = listening();
    const runner = new Runner();
    runner.info((say) => say.log.dryRun);
    await runner.flush();
    runner.language = 'zh';
    runner.info((say) => say.log.dryRun);
    await runner.flush();
    expect(log()).toBe(`${enLines.log.dryRun}\n${zhLines.log.dryRun}\n`);
  });

  it('goes on after words that cannot be found', async () => {
    const { log } = listening();
    const runner = new Runner();
    runner.info(() => {
      throw new Error('no words');
    });
    runner.info('two');
    await expect(runner.flush()).rejects.toThrow('no words');
    runner.info('three');
    await runner.flush();
    expect(log()).toBe('two\nthree\n');
  });

  it('is all there after a flush of nothing', async () => {
    await expect(new Runner().flush()).resolves.toBeUndefined();
  });
});

describe('outputs', () => {
  let file = '';

  beforeEach(() => {
    const folder = mkdtempSync(join(tmpdir(), 'runner-'));
    file = join(folder, 'output');
    writeFileSync(file, 'earlier=1\n');
    vi.stubEnv('GITHUB_OUTPUT', file);
    return () => {
      vi.unstubAllEnvs();
      rmSync(folder, { recursive: true });
    };
  });

  it('are added to the file, each between delimiters', () => {
    new Runner().output({ one: '1', two: 'a\nb' });
    const lines = readFileSync(file, 'utf8').split(/\r?\n/);
    expect(lines).toEqual(['earlier=1', 'one<<END', '1', 'END', 'two<<END', 'a', 'b', 'END', '']);
  });

  it.each(['END', 'a\nEND\nstatus<<END\nEnable', 'ENDEND', 'END'.repeat(1_000_000)])(
    'have a delimiter that is in none of them: %.20j',
    (value) => {
      new Runner().output({ one: value, two: 'x' });
      const text = readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
      const [, delimiter = ''] = /^one<<(.*)$/m.exec(text) ?? [];
      expect(value).not.toContain(delimiter);
      expect(text).toBe(
        `earlier=1\none<<${delimiter}\n${value}\n${delimiter}\ntwo<<${delimiter}\nx\n${delimiter}\n`,
      );
    },
  );

  it('hold no secret', async () => {
    listening();
    const runner = new Runner();
    runner.mask('t-example-secret');
    runner.output({ one: 'is t-example-secret' });
    await runner.flush();
    expect(readFileSync(file, 'utf8')).toContain('is ***');
  });

  it('cannot be set where the file is gone: nobody would read a new one', () => {
    rmSync(file);
    expect(() => new Runner().output({ one: '1' })).toThrow(file);
  });
});

describe('a file that another program holds for a moment', () => {
  const codes = ['EBUSY', 'EPERM', 'EACCES'];
  const kinds = [
    { variable: 'GITHUB_OUTPUT', write: (runner: Runner) => runner.output({ one: '1' }) },
    { variable: 'GITHUB_STATE', write: (runner: Runner) => runner.saveState('one', '1') },
    { variable: 'GITHUB_STEP_SUMMARY', write: (runner: Runner) => runner.summary('1') },
  ];
  let file = '';

  beforeEach(() => {
    const folder = mkdtempSync(join(tmpdir(), 'runner-'));
    file = join(folder, 'file');
    writeFileSync(file, '');
    for (const { variable } of kinds) vi.stubEnv(variable, file);
    return () => {
      vi.unstubAllEnvs();
      vi.restoreAllMocks();
      rmSync(folder, { recursive: true });
    };
  });

  /** Makes the file fail so many times, and tells for how long the runner waited. */
  function held(times: number, code: string): { readonly runner: Runner; readonly waitsMs: number[] } {
    let left = times;
    for (const call of ['openSync', 'appendFileSync'] as const) {
      const real = fs[call] as (...args: unknown[]) => number;
      vi.spyOn(fs, call).mockImplementation((...args: unknown[]) => {
        if (left === 0) return real(...args);
        left -= 1;
        throw Object.assign(new Error(`${code}: it is held`), { code });
      });
    }
    syncBuiltinESMExports();
    onTestFinished(() => {
      vi.restoreAllMocks();
      syncBuiltinESMExports();
    });
    const waitsMs: number[] = [];
    return { runner: new Runner({ sleep: (ms) => waitsMs.push(ms) }), waitsMs };
  }

  it.each(kinds.flatMap((kind) => codes.map((code) => ({ ...kind, code }))))(
    '$variable, $code: is written when it is free again',
    ({ write, code }) => {
      const { runner, waitsMs } = held(3, code);
      write(runner);
      expect(waitsMs).toEqual([20, 50, 100]);
      expect(readFileSync(file, 'utf8')).toContain('1');
    },
  );

  it.each(kinds)('$variable: is given up after a third of a second', ({ write }) => {
    const { runner, waitsMs } = held(100, 'EBUSY');
    expect(() => write(runner)).toThrow('EBUSY');
    expect(waitsMs).toEqual([20, 50, 100, 150]);
  });

  it.each(kinds)('$variable: nothing is waited for where the disk is full', ({ write }) => {
    const { runner, waitsMs } = held(1, 'ENOSPC');
    expect(() => write(runner)).toThrow('ENOSPC');
    expect(waitsMs).toEqual([]);
  });

  it('is waited for as long as it says', () => {
    held(2, 'EBUSY');
    const startedAt = performance.now();
    new Runner().output({ one: '1' });
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(65);
  });
});
