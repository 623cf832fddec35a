import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { sampleAppToken, sampleBases, sampleTokens } from '../../sandbox/sample.ts';
import { startSandbox } from '../../sandbox/sandbox.ts';
import { runStep } from '../bundle/runner.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ENTRIES = ['main', 'post'] as const;
const MOST_BYTES = { entry: 200_000, language: 60_000 };

const scriptsOf = (entry: string) =>
  readdirSync(join(ROOT, 'dist', entry)).filter((name) => name.endsWith('.js'));
const textOf = (entry: string, name: string) => readFileSync(join(ROOT, 'dist', entry, name), 'utf8');

describe.each(ENTRIES)('the bundle of %s', (entry) => {
  it('is one script, and one for each language', () => {
    expect(scriptsOf(entry)).toHaveLength(3);
    expect(scriptsOf(entry)).toContain('index.js');
  });

  it.each(scriptsOf(entry))('%s is small', (name) => {
    const most = name === 'index.js' ? MOST_BYTES.entry : MOST_BYTES.language;
    expect(statSync(join(ROOT, 'dist', entry, name)).size).toBeLessThanOrEqual(most);
  });

  it.each(scriptsOf(entry))('%s can be read', (name) => {
    const lines = textOf(entry, name).split('\n');
    expect(lines.filter((line) => line.length > 1500)).toEqual([]);
    expect(lines.length).toBeGreaterThan(400);
  });

  it('holds nothing of the other entry', () => {
    const other = entry === 'main' ? 'class RestoreRun' : 'class SwitchRun';
    expect(textOf(entry, 'index.js')).not.toContain(other);
  });
});

describe('what was pruned', () => {
  const client = readFileSync(join(ROOT, 'node_modules/@actions/http-client/lib/index.js'), 'utf8');
  const platform = readFileSync(join(ROOT, 'node_modules/@actions/core/lib/platform.js'), 'utf8');

  it('is used by the toolkit where we think, so that an update that uses it elsewhere is seen', () => {
    expect(client.match(/\bProxyAgent\(/g)).toHaveLength(1);
    expect(client.match(/_getProxyAgentDispatcher\(/g)).toHaveLength(2);
    expect(client.match(/[^_]getAgentDispatcher\(/g)).toHaveLength(1);
    expect(platform.match(/getExecOutput\(/g)?.length).toBeGreaterThan(0);
  });

  it.each([
    ['getAgentDispatcher', /(?<!_)getAgentDispatcher\(/g, 1],
    ['getDetails', /(?<!function )\bgetDetails\(/g, 0],
  ])('is behind %s, which nothing in the bundles calls', (_name, uses, expected) => {
    for (const entry of ENTRIES) {
      expect(textOf(entry, 'index.js').match(uses)?.length ?? 0).toBe(expected);
    }
  });

  it('stays out of the bundles', () => {
    for (const entry of ENTRIES) {
      const text = textOf(entry, 'index.js');
      expect(text).toContain('undici is not part of this bundle');
      expect(text).not.toContain('class ToolRunner');
      expect(text).not.toContain('llhttp');
    }
  });
});

describe('a step loads', () => {
  it('what one request needs, and one language', async () => {
    const loaded = await loadedBy({});
    expect(loaded.exitCode).toBe(0);
    expect(loaded.builtin).toEqual(['crypto', 'fs', 'http', 'https', 'os', 'path', 'util']);
    expect(loaded.files).toHaveLength(2);
  });

  it('the other language where that is spoken, and not the first', async () => {
    const english = await loadedBy({});
    const chinese = await loadedBy({ language: 'zh' });
    expect(chinese.files).toHaveLength(2);
    expect(chinese.files).not.toEqual(english.files);
  });

  it('tunnelling only where there is a proxy', async () => {
    const env = { https_proxy: 'http://127.0.0.1:9' };
    const inputs = { domain: 'https://base.sandbox.test', max_attempts: '1' };
    expect((await loadedBy(inputs, env)).builtin).toContain('assert');
  });
});

/** The modules that the bundle of main asks for in the plain case, each once, in alphabetical order. */
async function loadedBy(inputs: Record<string, string>, env: Record<string, string> = {}) {
  const sandbox = await startSandbox();
  onTestFinished(() => sandbox.close());
  const result = await runStep({
    inputs: {
      app_token: sampleAppToken,
      workflow_id: sampleBases()[0]?.automations[0]?.id ?? '',
      status: 'Disable',
      access_token: sampleTokens.tenant,
      domain: sandbox.url,
      ...inputs,
    },
    env: { ...env, NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(RECORDER)}` },
  });
  const asked: string[] = JSON.parse(/^LOADED (.*)$/m.exec(result.stderr)?.[1] ?? '[]');
  const isFile = (name: string) => name.startsWith('./') || name.startsWith('/');
  const names = [...new Set(asked.map((name) => name.replace(/^node:/, '')))].sort();
  return {
    exitCode: result.exitCode,
    builtin: names.filter((name) => !isFile(name)),
    files: names.filter(isFile),
  };
}

const RECORDER = `
  import Module from 'node:module';
  const { _load: load } = Module;
  const asked = [];
  Module._load = (request, ...rest) => { asked.push(request); return load(request, ...rest); };
  process.on('exit', () => process.stderr.write('LOADED ' + JSON.stringify(asked) + '\\n'));
`;
