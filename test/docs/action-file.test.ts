import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BOUNDS, INPUT_DEFAULTS, WORDS } from '../../src/runner/inputs.ts';
import { outputsOf } from '../../src/runner/outputs.ts';
import { Ledger } from '../../src/switching/ledger.ts';
import { action, projectFile } from './project-file.ts';

/** What the code sets, whatever became of the step. */
const OUTPUTS = outputsOf(new Ledger('Enable', []), {
  appToken: '',
  baseUrl: '',
  failures: [],
  failureOf: () => undefined,
  redact: (text) => text,
});

describe('action.yml', () => {
  it('has the inputs of the code, in its order', () => {
    expect(Object.keys(action.inputs)).toEqual(Object.keys(INPUT_DEFAULTS));
  });

  it('has the defaults of the code, and asks the runner for the status of the job', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the runner's
    const jobStatus = '${{ job.status }}';
    const defaults = Object.entries(action.inputs).map(([name, input]) => [name, input.default ?? '']);
    expect(Object.fromEntries(defaults)).toEqual({ ...INPUT_DEFAULTS, job_status: jobStatus });
  });

  it('requires the Base and the status, and nothing else', () => {
    const required = Object.entries(action.inputs).filter(([, input]) => input.required);
    expect(required.map(([name]) => name)).toEqual(['app_token', 'status']);
  });

  it('has the outputs of the code and no other', () => {
    expect(Object.keys(action.outputs)).toEqual(Object.keys(OUTPUTS));
  });

  it('runs two built entries on Node 24, the second at the end of every job', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/main/index.js', post: 'dist/post/index.js' });
  });

  it.each(['main', 'post'])('has a file for %s', (entry) => {
    expect(existsSync(new URL(`../../${action.runs[entry]}`, import.meta.url))).toBe(true);
  });

  it.each(['inputs', 'outputs'] as const)('describes each of its %s in whole sentences', (kind) => {
    const undescribed = Object.entries(action[kind]).filter(
      ([, { description }]) => !/^\S.{20,}\.$/s.test(description.trim()),
    );
    expect(undescribed).toEqual([]);
  });
});

/** Description and default of an input, where people look for what it takes. */
function told(name: string): string {
  const input = action.inputs[name];
  return `${input?.description} ${input?.default ?? ''}`;
}

describe('the description of an input', () => {
  const words = Object.entries(WORDS).flatMap(([name, meanings]) =>
    [...new Set(Object.values(meanings))].map((meaning) => [name, String(meaning)] as const),
  );
  it.each(words)('%s tells the word %s', (name, word) => {
    expect(told(name)).toMatch(new RegExp(`\\b${word}\\b`));
  });

  it.each(Object.entries(BOUNDS))('%s tells its bounds', (name, { least, most }) => {
    expect(told(name)).toMatch(new RegExp(`\\b${least} to ${most}\\b`));
  });

  it.each(['timeout_seconds', 'request_timeout_seconds'])('%s tells its unit', (name) => {
    expect(told(name)).toContain('in seconds');
  });
});

describe('the version', () => {
  const { version } = JSON.parse(projectFile('package.json')) as { version: string };

  it('is the same in the code', () => {
    expect(projectFile('src/version.ts')).toContain(`VERSION = '${version}'`);
  });

  it('is the same in package-lock.json', () => {
    const lock = JSON.parse(projectFile('package-lock.json')) as {
      version: string;
      packages: Record<string, { version: string }>;
    };
    expect([lock.version, lock.packages['']?.version]).toEqual([version, version]);
  });

  it('is the newest in the changelog', () => {
    expect(/^## \[(\d[^\]]*)\]/m.exec(projectFile('CHANGELOG.md'))?.[1]).toBe(version);
  });
});
