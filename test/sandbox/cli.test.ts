import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { v1Switch } from './client.ts';
import { started } from './started.ts';

interface Run {
  child: ChildProcess;
  output: () => string;
  /** Resolves with the first match in the output. */
  shown: (pattern: RegExp) => Promise<RegExpExecArray>;
  exitCode: Promise<number | null>;
}

function run(...args: string[]): Run {
  const cli = fileURLToPath(new URL('../../sandbox/cli.ts', import.meta.url));
  const child = spawn(process.execPath, [cli, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  let output = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      for (const listener of listeners) listener();
    });
  }
  return {
    child,
    output: () => output,
    shown: (pattern) =>
      new Promise((resolve) => {
        const look = (): void => {
          const match = pattern.exec(output);
          if (match !== null) resolve(match);
        };
        listeners.add(look);
        look();
      }),
    exitCode: new Promise((resolve) => child.on('close', resolve)),
  };
}

describe('npm run sandbox', () => {
  test('says what to put in the inputs, shows each request, ends on Ctrl-C', async () => {
    const { child, shown, exitCode } = run('--port', '0');
    const [, url = ''] = await shown(/domain +(http:\S+)\n/);
    await shown(/app_token +bascnSandboxSampleBase\n/);
    await shown(/7308870000000000002 +Enable +Nightly export\n/);
    await shown(/npm run try -- --domain http:\S+ .*--status Disable/);

    const { method, path, body = '' } = v1Switch();
    const [, token = ''] = await shown(/access_token +(\S+)\n/);
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    await (await fetch(`${url}${path}`, { method, headers, body })).text();
    await shown(/PUT \S+\/workflows\/7308870000000000001 → 200, code 0 \(now Disable\)\n/);

    child.kill('SIGINT');
    // Windows has no signals: there the process is simply ended.
    expect(await exitCode).toBe(process.platform === 'win32' ? null : 0);
  });

  test('--help', async () => {
    const { output, exitCode } = run('--help');
    expect(await exitCode).toBe(0);
    expect(output()).toMatch(/^Usage: npm run sandbox -- \[--port <number>\]\n/);
  });

  test.for([
    [['--port', 'http'], '--port must be a number from 0 to 65535, not "http". See --help.\n'],
    [['--port', '65536'], '--port must be a number from 0 to 65535, not "65536". See --help.\n'],
    [['--prot', '1'], "Unknown option '--prot'. See --help.\n"],
  ] as const)('%j is one clear sentence', async ([args, sentence]) => {
    const { output, exitCode } = run(...args);
    expect(await exitCode).toBe(1);
    expect(output()).toBe(sentence);
  });

  test('a busy port is one clear sentence', async () => {
    const { port } = await started();
    const { output, exitCode } = run('--port', String(port));
    expect(await exitCode).toBe(1);
    expect(output()).toBe(`Port ${port} is in use; choose another one with --port, or 0 for any free one.\n`);
  });
});
