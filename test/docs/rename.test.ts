import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { filesThatName, hasOwner, mismatch, problemWith } from '../../scripts/rename.ts';
import { REPOSITORY } from '../../src/repository.ts';
import { DOCUMENTS } from './documents.ts';
import { projectFile } from './project-file.ts';

const [, NAME = ''] = REPOSITORY.split('/');

describe('the name of the repository', () => {
  it('is the only one that the files of the project have for it', () => {
    const lines = execFileSync(
      'git',
      ['grep', '-I', '--only-matching', '-h', '-E', `[[:alnum:]-]+/${NAME}`, '--', '.', ':!dist'],
      { encoding: 'utf8' },
    );
    expect([...new Set(lines.trim().split('\n'))]).toEqual([REPOSITORY]);
  });

  it('stands in the documents and the issue forms, and in one file of the code', () => {
    const files = filesThatName(REPOSITORY);
    expect(files).toContain('.github/ISSUE_TEMPLATE/config.yml');
    expect(DOCUMENTS.filter((path) => files.includes(path))).toContain('README.md');
    expect(files.filter((path) => /\.(ts|cjs|mjs)$/.test(path))).toEqual(['src/repository.ts']);
    expect(files.filter((path) => path.startsWith('dist/'))).toEqual([]);
  });
});

describe('npm run rename', () => {
  it.each(['example/action', 'a-b/c.d_e', 'X/y'])('takes %s', (name) => {
    expect(problemWith(name)).toBeUndefined();
  });

  it.each(['', 'example', 'a/b/c', '-a/b', 'a b/c', 'https://github.com/a/b', 'a/b c'])(
    'refuses “%s”',
    (name) => {
      expect(problemWith(name)).toBe(`“${name}” is no repository. Give owner/name.`);
    },
  );

  it('does not take the placeholder for an owner', () => {
    expect(problemWith('OWNER/example')).toContain('the real one');
    expect([hasOwner('OWNER/example'), hasOwner('example/action')]).toEqual([false, true]);
  });
});

describe('a release', () => {
  it('comes from the repository that the documents name', () => {
    expect(mismatch(REPOSITORY)).toBeUndefined();
    expect(mismatch(REPOSITORY.toUpperCase())).toBeUndefined();
    expect(mismatch('example/action')).toContain('npm run rename -- example/action');
  });

  it('fails otherwise, before anything is built', () => {
    const { jobs } = parse(projectFile('.github/workflows/release.yml')) as {
      jobs: Record<string, { needs?: string | string[]; steps?: { run?: string }[] }>;
    };
    const runs = jobs.version?.steps?.map(({ run }) => run);
    expect(runs).toContain('node scripts/rename.ts --check "$GITHUB_REPOSITORY"');
    expect(jobs.attest?.needs).toContain('version');
    expect(jobs.publish?.needs).toBe('attest');
    const check = ['scripts/rename.ts', '--check'];
    expect(() => execFileSync(process.execPath, [...check, 'example/action'], { stdio: 'pipe' })).toThrow(
      '::error::',
    );
    execFileSync(process.execPath, [...check, REPOSITORY]);
  });
});
