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

  it.each(['main', 'post'])('attests every script that %s may load', (entry) => {
    const scripts = readdirSync(join(ROOT, 'dist', entry)).map((name) => `dist/${entry}/${name}`);
    expect(scripts).toContain(`dist/${entry}/index.js`);
    expect(scripts.filter((script) => !patterns.some((pattern) => pattern.test(script)))).toEqual([]);
  });

  it('attests what says which scripts run', () => {
    expect(attested).toContain('action.yml');
  });
});
