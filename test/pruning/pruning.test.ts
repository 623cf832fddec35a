import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { sampleApp, sampleAppToken, sampleBases, sampleTokens } from '../../sandbox/sample.ts';
import { startSandbox } from '../../sandbox/sandbox.ts';
import { compileEagerly } from '../../scripts/eager.ts';
import { functionsRunBy, runPlainCase } from '../../scripts/profile.ts';
import { CALLED_METHODS, withoutUnreachable } from '../../scripts/unreachable.ts';
import { runStep } from '../bundle/runner.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ENTRIES = ['main', 'post'] as const;
const MOST_BYTES = { entry: 200_000, part: 100_000 };

const scriptsOf = (entry: string) =>
  readdirSync(join(ROOT, 'dist', entry)).filter((name) => name.endsWith('.js'));
const textOf = (entry: string, name: string) => readFileSync(join(ROOT, 'dist', entry, name), 'utf8');
const wholeOf = (entry: string) =>
  scriptsOf(entry)
    .map((name) => textOf(entry, name))
    .join('\n');

describe.each(ENTRIES)('the bundle of %s', (entry) => {
  it.each(scriptsOf(entry))('%s is small', (name) => {
    const most = name === 'index.js' ? MOST_BYTES.entry : MOST_BYTES.part;
    expect(statSync(join(ROOT, 'dist', entry, name)).size).toBeLessThanOrEqual(most);
  });

  it.each(scriptsOf(entry))('%s can be read', (name) => {
    const lines = textOf(entry, name).split('\n');
    expect(lines.filter((line) => line.length > 1500)).toEqual([]);
    expect(textOf(entry, name).length / lines.length).toBeLessThan(150);
  });

  it('has in parentheses what runs in the plain case', async () => {
    const text = textOf(entry, 'index.js');
    const ran = await functionsRunBy(entry, join(ROOT, 'dist'));
    expect(ran.size).toBeGreaterThan(50);
    expect(compileEagerly(text, ran)).toBe(text);
  });

  it('has V8 compile only methods and async arrow functions one by one', async () => {
    const functions = await compiledLazily(entry);
    expect(functions.length).toBeGreaterThan(10);
    expect(functions.filter(({ before }) => /\bfunction\b[\s*\w]*$/.test(before))).toEqual([]);
    expect(functions.filter(({ text }) => /^(\([^()]*\)|\w+) =>/.test(text))).toEqual([]);
  });

  it.each(scriptsOf(entry))('%s holds nothing that is out of reach', (name) => {
    const text = textOf(entry, name);
    expect(withoutUnreachable(text)).toBe(text);
  });

  it('holds nothing of the other entry', () => {
    const other = entry === 'main' ? 'class RestoreRun' : 'class SwitchRun';
    expect(scriptsOf(entry).filter((name) => textOf(entry, name).includes(other))).toEqual([]);
  });

  it('holds no package beside those whose licenses are told', () => {
    const licenses = readFileSync(join(ROOT, 'dist/licenses.txt'), 'utf8');
    const bundled = scriptsOf(entry).flatMap((name) =>
      [...textOf(entry, name).matchAll(/node_modules\/((?:@[\w-]+\/)?[\w-]+)\//g)].map(
        ([, name = '']) => name,
      ),
    );
    expect(new Set(bundled)).toEqual(new Set(['@actions/core', '@actions/http-client']));
    for (const name of [...bundled, 'tunnel']) expect(licenses).toMatch(new RegExp(`^${name}\nMIT\n`, 'm'));
  });
});

describe('what was pruned', () => {
  const client = readFileSync(join(ROOT, 'node_modules/@actions/http-client/lib/index.js'), 'utf8');

  it('is used by the client where we think, so that an update that uses it elsewhere is seen', () => {
    expect(client.match(/\bProxyAgent\(/g)).toHaveLength(1);
    expect(client.match(/_getProxyAgentDispatcher\(/g)).toHaveLength(2);
    expect(client.match(/[^_]getAgentDispatcher\(/g)).toHaveLength(1);
  });

  it('is behind getAgentDispatcher there, which is in no bundle, and nothing else makes use of it', () => {
    for (const entry of ENTRIES) {
      expect(wholeOf(entry)).not.toMatch(/getAgentDispatcher|new \S*ProxyAgent/i);
    }
  });

  it('leaves the methods of the client that we call', () => {
    const exchange = readFileSync(join(ROOT, 'src/platform/exchange.ts'), 'utf8');
    const used = [...exchange.matchAll(/#client\.(\w+)\(/g)].map(([, name]) => name);
    expect(new Set(used)).toEqual(new Set(CALLED_METHODS.HttpClient));
    // Of the response we take what Node made of it, and none of its methods, which the client does not call either.
    expect(exchange.match(/#client\.requestRaw\(/g)).toHaveLength(1);
    expect(exchange).toContain('const { message } = await this.#client.requestRaw(');
    for (const entry of ENTRIES) expect(wholeOf(entry)).not.toMatch(/\.readBody(Buffer)?\(/);
  });

  it('does nothing by being loaded, as the bundler is told', () => {
    // Node itself defines something when `http` is imported.
    const program = `
      import 'node:http';
      const state = () => JSON.stringify([process.env, process.eventNames(), Reflect.ownKeys(globalThis).map(String)]);
      const before = state();
      await import('@actions/core');
      await import('@actions/http-client');
      process.stdout.write(String(state() === before));
    `;
    const args = ['--input-type=module', '--eval', program];
    expect(execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' })).toBe('true');
  });

  it.each(ENTRIES)('stays out of the bundle of %s', (entry) => {
    const whole = wholeOf(entry);
    expect(whole).toContain('undici is not part of this bundle');
    for (const pruned of ['class ToolRunner', 'llhttp', 'class OidcClient {', 'class Summary {']) {
      expect(whole).not.toContain(pruned);
    }
  });
});

describe('a step loads', () => {
  // A part by something that only it holds.
  const PARTS = {
    'look-ups': 'class UnresolvedError',
    'the record for the restore': 'class WriteAhead',
    'what follows from a failed try': 'function decide(',
    'errors of the connection': 'function faultOf(',
    'descriptions of failures': 'function describeFailures(',
    annotations: 'function annotate(',
    minting: 'function mintTenantToken(',
    'all that is said in English': "const FORK_HINT = 'Secrets",
    'what is said in Chinese while all goes well': 'const zhLines',
    tunnels: 'function httpsOverHttp(',
  };
  const partsIn = (files: readonly string[]) =>
    files
      .map((file) => basename(file))
      .filter((file) => file !== 'index.js')
      .map(
        (file) => Object.entries(PARTS).find(([, mark]) => textOf('main', file).includes(mark))?.[0] ?? file,
      );
  const title = sampleBases()[0]?.automations[0]?.title ?? '';

  it('one script where all goes well, and of Node what one request needs', async () => {
    const loaded = await loadedBy({});
    expect(loaded.exitCode).toBe(0);
    expect(loaded.builtin).toEqual(['crypto', 'fs', 'http', 'https', 'os', 'path', 'util']);
    expect(loaded.files).toHaveLength(1);
  });

  it.each<{ name: string; inputs: Record<string, string>; env?: Record<string, string>; parts: string[] }>([
    {
      name: 'the other language where that is spoken',
      inputs: { language: 'zh' },
      parts: ['what is said in Chinese while all goes well'],
    },
    {
      name: 'look-ups where titles are given',
      inputs: { workflow_id: '', workflow_title: title },
      parts: ['look-ups'],
    },
    {
      name: 'the record where the job is to put the automations back',
      inputs: { restore: 'always' },
      parts: ['look-ups', 'the record for the restore'],
    },
    {
      name: 'minting where there is an app',
      inputs: { access_token: '', app_id: sampleApp.appId, app_secret: sampleApp.appSecret },
      parts: ['minting'],
    },
    {
      name: 'words for what is wrong where an input is',
      inputs: { status: 'x' },
      parts: ['annotations', 'all that is said in English'],
    },
    {
      name: 'what a failure means where there is one',
      inputs: { access_token: 't-nonsense' },
      parts: [
        'what follows from a failed try',
        'descriptions of failures',
        'annotations',
        'all that is said in English',
      ],
    },
    {
      name: 'tunnels where there is a proxy',
      inputs: { domain: 'https://base.sandbox.test', max_attempts: '1' },
      env: { https_proxy: 'http://127.0.0.1:9' },
      parts: [
        'tunnels',
        'errors of the connection',
        'what follows from a failed try',
        'descriptions of failures',
        'annotations',
        'all that is said in English',
      ],
    },
  ])('beside it $name', async ({ inputs, env, parts }) => {
    expect(partsIn((await loadedBy(inputs, env)).files).toSorted()).toEqual(parts.toSorted());
  });
});

describe('the end of a job', () => {
  it('loads one script where there is nothing to put back, and what does it is not in that', async () => {
    const { exitCode, files } = await loadedBy({}, {}, 'post');
    expect({ exitCode, files: files.length }).toEqual({ exitCode: 0, files: 1 });
    expect(textOf('post', 'index.js')).not.toContain('class RestoreRun');
  });

  it('has with what puts back whatever that may need, but for words and tunnels', () => {
    const restore = ['class RestoreRun', 'class HttpClient '];
    const rest = ['const en = ', 'const zh = ', 'const zhLines = ', 'function httpsOverHttp('];
    const parts = scriptsOf('post').filter((name) => name !== 'index.js');
    const unknown = parts.filter(
      (name) => ![...restore, ...rest].some((mark) => textOf('post', name).includes(mark)),
    );
    expect(unknown).toEqual([]);
  });
});

/** The functions of an entry that V8 compiles when they are called: from their parameters on, and what stands before. */
async function compiledLazily(entry: (typeof ENTRIES)[number]) {
  const folder = mkdtempSync(join(tmpdir(), 'v8-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'log');
  await runPlainCase(entry, {
    nodeOptions: ['--log-function-events', '--no-logfile-per-isolate', `--logfile=${file}`],
  });
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .map((row) => row.split(','));
  const [, id] = rows.find(([event, , url]) => event === 'script-details' && url?.endsWith('index.js')) ?? [];
  const script = textOf(entry, 'index.js');
  return rows
    .filter(([event, what, of]) => event === 'function' && what === 'parse-function' && of === id)
    .map(([, , , start, end]) => ({
      before: script.slice(Number(start) - 80, Number(start)),
      text: script.slice(Number(start), Number(end)),
    }));
}

/** The modules that a step asks for, by default in the plain case of main, each once, in alphabetical order. */
async function loadedBy(
  inputs: Record<string, string>,
  env: Record<string, string> = {},
  entry: (typeof ENTRIES)[number] = 'main',
) {
  const sandbox = await startSandbox();
  onTestFinished(() => sandbox.close());
  const result = await runStep({
    entry,
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
