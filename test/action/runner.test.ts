import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { messages as enLines } from '../../src/messages/en/index.ts';
import { messages as zhLines } from '../../src/messages/zh/index.ts';
import { Runner } from '../../src/runner/runner.ts';

/** What is written to the standard output from now on. */
function listening(): { readonly log: () => string } {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  onTestFinished(() => write.mockRestore());
  return { log: () => write.mock.calls.map(([text]) => String(text)).join('') };
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
