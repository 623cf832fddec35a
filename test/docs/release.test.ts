import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { projectFile } from './project-file.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

describe('a release', () => {
  const { jobs } = parse(projectFile('.github/workflows/release.yml')) as {
    jobs: Record<string, { steps?: { uses?: string; with?: Record<string, string> }[] }>;
  };
  const attested = Object.values(jobs)
    .flatMap(({ steps = [] }) => steps)
    .filter(({ uses }) => uses?.startsWith('actions/attest@'))
    .flatMap(({ with: given }) => given?.['subject-path']?.trim().split('\n') ?? []);
  const patterns = attested.map(
    (pattern) => new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`),
  );

  it('attests every script of the action', () => {
    const scripts = readdirSync(join(ROOT, 'dist'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.js'))
      .map((name) => `dist/${name.replaceAll('\\', '/')}`);
    expect(scripts).toEqual(
      expect.arrayContaining(['dist/index.js', 'dist/main/index.js', 'dist/post/index.js']),
    );
    expect(scripts.filter((script) => !patterns.some((pattern) => pattern.test(script)))).toEqual([]);
  });

  it('attests what says which scripts run', () => {
    expect(attested).toContain('action.yml');
  });
});
