import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { REPOSITORY } from '../../src/repository.ts';
import { DOCUMENTS } from '../docs/documents.ts';
import { examplesOf } from './examples.ts';
import { UNKNOWN_TO_ACTIONLINT } from './queue.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const EXAMPLES = DOCUMENTS.flatMap((document) =>
  examplesOf(document).map(({ name, workflow }) => ({ name: `${document}: ${name}`, workflow })),
);

/** What a tool finds, or why it cannot look; empty where all is well. */
function findings(tool: string, args: readonly string[], input = ''): string {
  const { error, stdout, stderr, status } = spawnSync(join(ROOT, '.tools/bin', tool), args, {
    cwd: ROOT,
    encoding: 'utf8',
    input,
  });
  if (error) throw error;
  return status === 0 ? '' : `exit code ${status}\n${stdout}${stderr}`;
}

const actionlint = (args: readonly string[], input?: string) =>
  findings(
    'actionlint',
    ['-no-color', '-shellcheck=', '-pyflakes=', '-ignore', UNKNOWN_TO_ACTIONLINT, ...args],
    input,
  );

const zizmor = (config: string, ...files: readonly string[]) =>
  findings('zizmor', [
    ...[
      '--quiet',
      '--offline',
      '--persona',
      'pedantic',
      '--strict-collection',
      '--no-progress',
      '--color',
      'never',
    ],
    ...['--format', 'plain', '--config', config, ...files],
  ]);

describe.each([
  { what: 'the workflows on GitHub', pattern: '.github/workflows/*.yml' },
  { what: 'the workflows of the tests', pattern: 'test/runner/workflows/*.yml' },
])('$what', ({ pattern }) => {
  const files = globSync(pattern, { cwd: ROOT });

  it('please actionlint', () => {
    expect(files.length).toBeGreaterThan(0);
    expect(actionlint(files)).toBe('');
  });

  it('please zizmor', () => {
    expect(files.length).toBeGreaterThan(0);
    expect(zizmor('.github/zizmor.yml', ...files)).toBe('');
  });
});

describe.each(['action.yml', 'test/runner/actions/pause/action.yml', '.github/dependabot.yml'])(
  '%s',
  (file) => {
    it('pleases zizmor', () => {
      expect(zizmor('.github/zizmor.yml', file)).toBe('');
    });
  },
);

it('there are examples', () => {
  expect(EXAMPLES.length).toBeGreaterThan(20);
});

describe.each(EXAMPLES)('$name', ({ workflow }) => {
  it('pleases actionlint, which reads the inputs in action.yml', () => {
    const local = workflow.replaceAll(`${REPOSITORY}@v1`, './');
    expect(actionlint(['-stdin-filename', '.github/workflows/example.yml', '-'], local)).toBe('');
  });

  it('pleases zizmor', () => {
    const folder = mkdtempSync(join(tmpdir(), 'example-'));
    try {
      const file = join(folder, 'example.yml');
      writeFileSync(file, workflow);
      expect(zizmor('test/runner/examples.zizmor.yml', file)).toBe('');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
