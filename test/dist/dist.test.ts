import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { sampleApp, sampleAppToken, sampleBases, sampleTokens } from '../../sandbox/sample.ts';
import { startSandbox } from '../../sandbox/sandbox.ts';
import { LANGUAGE_NAMES } from '../../src/messages/languages.ts';
import { runStep } from '../bundle/runner.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DIST = join(ROOT, 'dist');
const ENTRIES = ['main', 'post'] as const;
const MOST_BYTES = { script: 270_000, part: 100_000 };

/** What the bundler wrote: the script that both entries load, and its parts. */
const SCRIPTS = readdirSync(DIST).filter((name) => name.endsWith('.js'));
const textOf = (name: string) => readFileSync(join(DIST, name), 'utf8');
const WHOLE = SCRIPTS.map(textOf).join('\n');

describe('the bundle', () => {
  it.each(SCRIPTS)('%s is small', (name) => {
    const most = name === 'index.js' ? MOST_BYTES.script : MOST_BYTES.part;
    expect(statSync(join(DIST, name)).size).toBeLessThanOrEqual(most);
  });

  it.each(SCRIPTS)('%s can be read', (name) => {
    const lines = textOf(name).split('\n');
    expect(lines.filter((line) => line.length > 1500)).toEqual([]);
    expect(textOf(name).length / lines.length).toBeLessThan(150);
  });

  // Node holds such a script in half the memory, and reads it faster.
  it('is in ASCII where every step reads it', () => {
    const lines = textOf('index.js').split('\n');
    expect(lines.filter((line) => /[^\u0000-\u007f]/.test(line))).toEqual([]);
  });

  it('has a page that says what each of its files is', () => {
    const page = textOf('README.md');
    const named = [...page.matchAll(/^\| `([\w.]+)` \|/gm)].map(([, name]) => name);
    expect(named.toSorted()).toEqual(SCRIPTS.toSorted());
    expect(page).not.toMatch(/\| {2}\|/);
  });

  it('holds no package beside those whose licenses are told', () => {
    const page = textOf('README.md');
    const packages = [...page.matchAll(/`(@?[\w-]+(?:\/[\w-]+)?)`/g)]
      .map(([, name = '']) => name)
      .filter((name) => !/^(src|stubs|main|post|@vercel)\b/.test(name));
    expect(new Set(packages)).toEqual(
      new Set(Object.keys(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).dependencies)),
    );
    for (const folder of packages) {
      const { name } = JSON.parse(readFileSync(join(ROOT, 'node_modules', folder, 'package.json'), 'utf8'));
      expect(textOf('licenses.txt')).toMatch(new RegExp(`^${name}\nMIT\n`, 'm'));
    }
  });
});

describe('what is loaded later than at the start', () => {
  const doors = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) =>
      [...readFileSync(join(ROOT, 'src', name), 'utf8').matchAll(/\bimport\('([^']+)'\)/g)].map(
        ([, what = '']) => what,
      ),
    );

  it('is reached through one door each: a language, what only unusual steps need, the restore', () => {
    const languages = LANGUAGE_NAMES.map((name) => `./${name}/index.ts`);
    expect(doors.toSorted()).toEqual([...languages, './restore-run.ts', './unusual.ts'].toSorted());
  });
});

describe('what was pruned', () => {
  const client = readFileSync(join(ROOT, 'node_modules/@actions/http-client/lib/index.js'), 'utf8');

  it('is used by the client where we think, so that an update that uses it elsewhere is seen', () => {
    expect(client.match(/\bProxyAgent\(/g)).toHaveLength(1);
    expect(client.match(/_getProxyAgentDispatcher\(/g)).toHaveLength(2);
    expect(client.match(/[^_]getAgentDispatcher\(/g)).toHaveLength(1);
  });

  it('is behind a method of the client that nobody here calls', () => {
    const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(join(ROOT, 'src', name), 'utf8'));
    expect(sources.filter((text) => text.includes('getAgentDispatcher'))).toEqual([]);
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

  it('stays out of the bundle', () => {
    expect(WHOLE).toContain('undici is not part of this bundle');
    for (const pruned of ['class ToolRunner', 'llhttp', 'class OidcClient {', 'class Summary {']) {
      expect(WHOLE).not.toContain(pruned);
    }
  });
});

describe.each(ENTRIES)('the entry of %s', (entry) => {
  const run = (version: string) =>
    spawnSync(
      process.execPath,
      [
        '--eval',
        `Object.defineProperty(process.versions, 'node', { value: '${version}' });
         require(${JSON.stringify(join(DIST, entry, 'index.js'))});`,
      ],
      { encoding: 'utf8', env: { PATH: process.env.PATH } },
    );

  it.each(['20.20.2', '8.17.0'])(
    'ends under Node %s with one sentence that names both versions',
    (version) => {
      const { status, stdout, stderr } = run(version);
      expect({ status, stdout, stderr }).toEqual({
        status: 1,
        stdout: `::error::This action needs Node 24; this is Node ${version}.\n`,
        stderr: '',
      });
    },
  );

  it('goes on under the Node that it needs', () => {
    expect(run('24.0.0').stdout).not.toContain('needs Node 24');
  });
});

describe('a step loads', () => {
  // A part by something that only it holds.
  const MARKS = {
    'what only unusual steps need': 'async function lookUp(',
    'descriptions of failures': 'function causeOf(',
    'all that is said in English': "report the error in this action's issue tracker",
    'what is said in Chinese': '多维表格',
  };
  const partsIn = (files: readonly string[]) =>
    files
      .map((file) => basename(file))
      .filter((file) => file !== 'index.js')
      .map((file) => Object.entries(MARKS).find(([, mark]) => textOf(file).includes(mark))?.[0] ?? file);
  const title = sampleBases()[0]?.automations[0]?.title ?? '';
  const UNUSUAL = ['descriptions of failures', 'what only unusual steps need'];

  it('one script where all goes well, and of Node what one request needs', async () => {
    const loaded = await loadedBy({});
    expect(loaded.exitCode).toBe(0);
    expect(loaded.builtin).toEqual(['crypto', 'fs', 'http', 'https', 'os', 'path', 'util']);
    expect(loaded.files.map((file) => file.replaceAll('\\', '/').replace(/.*\/dist\//, ''))).toEqual([
      '../index.js',
      'main/index.js',
    ]);
  });

  it.each<{ name: string; inputs: Record<string, string>; parts: string[] }>([
    {
      name: 'the other language where that is spoken',
      inputs: { language: 'zh' },
      parts: ['what is said in Chinese'],
    },
    {
      name: 'look-ups where titles are given',
      inputs: { workflow_id: '', workflow_title: title },
      parts: UNUSUAL,
    },
    {
      name: 'the record where the job is to restore the automations',
      inputs: { restore: 'always' },
      parts: UNUSUAL,
    },
    {
      name: 'nothing where there is an app',
      inputs: { access_token: '', app_id: sampleApp.appId, app_secret: sampleApp.appSecret },
      parts: [],
    },
    {
      name: 'words for what is wrong where an input is',
      inputs: { status: 'x' },
      parts: ['all that is said in English', ...UNUSUAL],
    },
    {
      name: 'what a failure means where there is one',
      inputs: { access_token: 't-nonsense' },
      parts: ['all that is said in English', ...UNUSUAL],
    },
  ])('beside it $name', async ({ inputs, parts }) => {
    expect(partsIn((await loadedBy(inputs)).files).toSorted()).toEqual(parts.toSorted());
  });

  it('nothing more at the end of a job where there is nothing to restore', async () => {
    const { exitCode, files } = await loadedBy({}, 'post');
    expect({ exitCode, parts: partsIn(files) }).toEqual({ exitCode: 0, parts: [] });
  });
});

/** The modules that a step asks for, by default in the plain case of main, each once, in alphabetical order. */
async function loadedBy(inputs: Record<string, string>, entry: (typeof ENTRIES)[number] = 'main') {
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
    env: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(RECORDER)}` },
  });
  const asked: string[] = JSON.parse(/^LOADED (.*)$/m.exec(result.stderr)?.[1] ?? '[]');
  const isFile = (name: string) => /^\.|[\\/]dist[\\/]/.test(name);
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
