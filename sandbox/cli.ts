import { parseArgs } from 'node:util';
import { sampleApp, sampleBases, sampleTokens, sampleWikiNodes } from './sample.ts';
import { type RecordedRequest, type Sandbox, type SandboxBase, startSandbox } from './sandbox.ts';

const help = `Usage: npm run sandbox -- [--port <number>]

Starts a local stand-in of the Feishu / Lark platform with a small sample Base, and says what to put in the
inputs of the action to try it there. Nothing leaves this machine. Ends with Ctrl-C.

  --port <number>   port on 127.0.0.1, default 4010; 0 takes any free one
  --help            this text
`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const wanted = readArguments(args);
  if ('problem' in wanted) {
    process.stderr.write(`${wanted.problem} See --help.\n`);
    return 1;
  }
  if (wanted.help) {
    process.stdout.write(help);
    return 0;
  }

  const bases = sampleBases();
  let sandbox: Sandbox;
  try {
    sandbox = await startSandbox({ port: wanted.port, bases });
  } catch (error) {
    process.stderr.write(`${whyNotStarted(error, wanted.port)}\n`);
    return 1;
  }
  sandbox.onAnswer = (request) => process.stdout.write(`${lineOf(request, sandbox)}\n`);
  sandbox.onAbort = sandbox.onAnswer;
  process.stdout.write(introduction(sandbox.url, bases));

  await new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  sandbox.onAbort = undefined;
  await sandbox.close();
  process.stdout.write('\nThe sandbox has ended.\n');
  return 0;
}

function readArguments(args: string[]): { port: number; help: boolean } | { problem: string } {
  try {
    const { values } = parseArgs({
      args,
      options: { port: { type: 'string', default: '4010' }, help: { type: 'boolean', default: false } },
    });
    if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65_535) {
      return { problem: `--port must be a number from 0 to 65535, not "${values.port}".` };
    }
    return { port: Number(values.port), help: values.help };
  } catch (error) {
    const [firstLine = ''] = String(error instanceof Error ? error.message : error).split('\n');
    return { problem: `${firstLine.replace(/\.? To specify .*$/, '').replace(/\.$/, '')}.` };
  }
}

function whyNotStarted(error: unknown, port: number): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE')
    return `Port ${port} is in use; choose another one with --port, or 0 for any free one.`;
  if (code === 'EACCES')
    return `Port ${port} may not be used by this user; choose one from 1024 up with --port.`;
  return `The sandbox cannot listen on port ${port}: ${message}`;
}

function introduction(url: string, bases: SandboxBase[]): string {
  const lines = [`The sandbox listens on ${url}. Ctrl-C ends it.`, '', 'Inputs of the action:', ''];
  for (const { appToken, automations } of bases) {
    lines.push(`  app_token     ${appToken}`);
    automations.forEach(({ id, status, title }, index) => {
      lines.push(
        `  ${index === 0 ? 'workflow_id ' : '            '}  ${id.padEnd(20)} ${status.padEnd(8)} ${title}`,
      );
    });
  }
  lines.push(
    '  status        Enable or Disable',
    `  access_token  ${sampleTokens.tenant}`,
    `  or app_id     ${sampleApp.appId}`,
    `  + app_secret  ${sampleApp.appSecret}`,
    `  domain        ${url}`,
    '',
    'app_token may be the address of a wiki page, too; the second one holds no Base:',
    '',
    ...Object.keys(sampleWikiNodes()).map((token) => `  https://sandbox.example/wiki/${token}`),
    '',
    'For example, in another terminal:',
    '',
    `  npm run try -- --domain ${url} --workflow_title "Nightly export" --status Disable --restore always`,
    '',
    'Requests:',
    '',
  );
  return `${lines.join('\n')}\n`;
}

function lineOf(request: RecordedRequest, sandbox: Sandbox): string {
  const { method, path, status, code, aborted, appToken, automationId } = request;
  const time = new Date().toTimeString().slice(0, 8);
  const answered = `${status ?? 'no answer'}${code === undefined ? '' : `, code ${code}`}`;
  const now =
    appToken !== undefined && automationId !== undefined ? sandbox.status(appToken, automationId) : undefined;
  return [
    `  ${time}  ${method} ${path}`,
    `→ ${aborted ? 'the client left before the answer' : answered}`,
    ...(now === undefined ? [] : [`(now ${now})`]),
  ].join(' ');
}
