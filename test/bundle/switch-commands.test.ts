import { describe, expect } from 'vitest';
import { sampleAppToken } from '../../sandbox/sample.ts';
import type { Fault, Status } from '../../sandbox/sandbox.ts';
import { messages as en } from '../../src/messages/en/index.ts';
import { noJitter } from './preload.ts';
import type { Command, StepResult } from './runner.ts';
import { appPair, firstId, it, numberedId, runPlain, workflowsOf } from './sample-step.ts';

/** Texts that would do something if they reached the log, a file or the summary as they are. */
const PAYLOADS: readonly { readonly name: string; readonly text: string }[] = [
  { name: 'a command', text: '::error::pwned' },
  { name: 'a command after blanks', text: ' \t ::error::pwned' },
  { name: 'a command after a line feed', text: 'x\n::set-output name=status::pwned' },
  { name: 'a command after a carriage return', text: 'x\r::set-output name=status::pwned' },
  { name: 'a command after a line separator', text: 'x\u2028::error::pwned' },
  { name: 'a command after a paragraph separator', text: 'x\u2029::error::pwned' },
  {
    name: 'a command after a vertical tab, a form feed, NEL',
    text: 'x\v::error::pwned\f::error::pwned\u0085::error::pwned',
  },
  { name: 'a command after a no-break space', text: '\u00a0::error::pwned' },
  { name: 'a command after a byte order mark', text: '\ufeff::error::pwned' },
  { name: 'a command after an escaped line feed', text: 'x%0A::error::pwned%0D::error::pwned' },
  { name: 'a command that is taken apart', text: ':\u001b[0m:error\u001b[0m::pwned' },
  { name: 'a command that a control character hides', text: '\u0000::error::pwned' },
  { name: 'a mask that would hide the log', text: '::add-mask::a' },
  { name: 'a stop of all commands', text: '::stop-commands::pwned' },
  { name: 'an old command in mid-line', text: 'see ##[group]pwned' },
  {
    name: 'an old command that is taken apart',
    text: 'see #\u001b[0m#[error]pwned and #\u0000#[error]pwned',
  },
  { name: 'an old command, twice', text: '####[error]pwned ##[##[error]pwned' },
  { name: 'a terminal escape', text: '\u001b[2J\u001b[31mpwned\u001b]0;title\u0007\u009b31m' },
  { name: 'a hyperlink of the terminal', text: '\u001b]8;;https://evil.example\u0007click\u001b]8;;\u0007' },
  { name: 'text that runs backwards', text: 'x\u202egnp.exe\u2066y\u2069' },
  { name: 'a line of an output file', text: 'x\nstatus<<EOF\npwned\nEOF' },
  { name: 'an image', text: '<img src=https://evil.example/x.png onerror=alert(1)>' },
  { name: 'a script', text: '</code></td></table><script>alert(1)</script>' },
  { name: 'an entity', text: '&lt;img src=x&gt; &#60;b&#62;' },
  { name: 'a cell of a table', text: 'a | b |\n|---|---|\n| c | d' },
  {
    name: 'a link of Markdown',
    text: '[click](https://evil.example) [run](javascript:alert(1)) ![x](https://evil.example/x.png)',
  },
  { name: 'a mention', text: '@someone and @some/team and #1 and owner/repo#1' },
  { name: 'a bare address', text: 'https://evil.example www.evil.example' },
  { name: 'code of Markdown', text: '```\n`x`\n```' },
  { name: 'half a character', text: `x\ud800y\udc00${'\ud83d\ude00'.repeat(300)}` },
];

/** Where a server's text can stand. */
const ANSWERS: readonly { readonly name: string; readonly answer: (text: string) => Fault }[] = [
  {
    name: 'an envelope',
    answer: (text) => ({
      code: 1254999,
      msg: text,
      error: {
        message: text,
        log_id: text,
        troubleshooter: text,
        helps: [{ url: text, description: text }],
        permission_violations: [{ type: text, subject: text, scope: text, url: text }],
        field_violations: [{ field: text, value: text, description: text }],
      },
    }),
  },
  { name: 'a page', answer: (text) => ({ http: 403, rawBody: text }) },
];

describe.concurrent.each(ANSWERS)('a text in $name', ({ answer }) => {
  it.for(PAYLOADS)('$name', async ({ text }, { sandbox }) => {
    sandbox.script(
      { http: 500, msg: text, code: 1254200 },
      { ...answer(text), times: Number.POSITIVE_INFINITY },
    );
    const result = await runPlain(sandbox, {}, { env: { ...noJitter, RUNNER_DEBUG: '1' } });
    expect(result.exitCode).toBe(1);
    expectTame(result, ['add-mask', 'debug', 'debug', 'error']);
    expect(result.outputs.status).toBe('');
  });
});

const PAYLOAD_IDS = PAYLOADS.map((_, at) => numberedId(at + 1)).join();

describe.concurrent('the titles of automations', () => {
  it.for<{ name: string; status: Status; inputs: Record<string, string>; commands: string[] }>([
    { name: 'in a dry run', status: 'Enable', inputs: { dry_run: 'true' }, commands: ['add-mask'] },
    {
      name: 'in a warning',
      status: 'Disable',
      // Of those that `all` finds off, nobody is warned.
      inputs: { restore: 'always', job_status: 'success', workflow_id: PAYLOAD_IDS },
      commands: ['add-mask', 'warning'],
    },
    {
      name: 'in a failure',
      status: 'Disable',
      inputs: { if_unchanged: 'fail' },
      commands: ['add-mask', 'error'],
    },
  ])('$name', async ({ status, inputs, commands }, { start }) => {
    const automations = PAYLOADS.map(({ text }, at) => ({ id: numberedId(at + 1), title: text, status }));
    const sandbox = await start({ bases: [{ appToken: sampleAppToken, automations }] });
    const result = await runPlain(sandbox, { workflow_id: 'all', ...inputs });
    expectTame(result, commands);
    expect(workflowsOf(result)).toHaveLength(PAYLOADS.length);
  });

  it('near those that are looked for', async ({ start }) => {
    const automations = PAYLOADS.map(({ text }, at) => ({
      id: numberedId(at + 1),
      title: text,
      status: 'Enable' as const,
    }));
    const sandbox = await start({ bases: [{ appToken: sampleAppToken, automations }] });
    const titles = PAYLOADS.map(({ text }) => `${text.replace(/[\0\r\n]/g, ' ')} x`);
    const result = await runPlain(sandbox, { workflow_id: '', workflow_title: titles.join('\n') });
    expect(result.exitCode).toBe(1);
    expectTame(result, ['add-mask', 'error']);
  });
});

describe.concurrent('other words of the server', () => {
  const [command = ''] = PAYLOADS.map(({ text }) => text);

  it.for<{ name: string; inputs: Record<string, string>; fault: Fault }>([
    {
      name: 'the kind of a wiki page',
      inputs: { app_token: 'https://sandbox.feishu.cn/wiki/wikcnSandboxSamplePage' },
      fault: { call: 'wiki', data: { node: { obj_type: `x\n${command}`, obj_token: 'x' } } },
    },
    {
      name: 'the app_token of a wiki page',
      inputs: { app_token: 'https://sandbox.feishu.cn/wiki/wikcnSandboxSamplePage' },
      fault: { call: 'wiki', data: { node: { obj_type: 'bitable', obj_token: `../x\n${command}` } } },
    },
    {
      name: 'a status',
      inputs: { if_unchanged: 'skip' },
      fault: {
        call: 'list',
        data: { workflows: [{ workflow_id: firstId, title: 'x', status: `x\n${command}` }] },
      },
    },
    {
      name: 'an id',
      inputs: { workflow_id: 'all' },
      fault: {
        call: 'list',
        data: { workflows: [{ workflow_id: `x\n${command}`, title: 'x', status: 'Enable' }] },
      },
    },
    {
      name: 'an id that is shared',
      inputs: { workflow_id: '', workflow_title: 'x' },
      fault: {
        call: 'list',
        data: {
          workflows: ['y', `x\n${command}`].map((workflow_id) => ({
            workflow_id,
            title: 'x',
            status: 'Enable',
          })),
        },
      },
    },
    {
      name: 'the token of a page',
      inputs: { workflow_id: 'all' },
      fault: { call: 'list', data: { workflows: [], has_more: true, page_token: `x\n${command}` } },
    },
    {
      name: 'the msg of a mint',
      inputs: appPair,
      fault: { call: 'mint', code: 10014, msg: `x\r${command}` },
    },
    { name: 'a success', inputs: {}, fault: { msg: `x\r${command}`, headers: { 'x-tt-logid': command } } },
  ])('$name', async ({ inputs, fault }, { sandbox }) => {
    sandbox.script(fault);
    const result = await runPlain(sandbox, inputs, { env: { RUNNER_DEBUG: '1' } });
    expectTame(result);
    for (const { path } of sandbox.requests) expect(path).toMatch(/^\/open-apis\/[\w/?=%.-]+$/);
  });
});

describe.concurrent("a user's own text in a complaint", () => {
  // No environment variable can hold this character.
  const values = PAYLOADS.map(({ text }) => text.replaceAll('\u0000', ''));
  const names = [
    'app_token',
    'workflow_id',
    'status',
    'domain',
    'restore',
    'dry_run',
    'max_attempts',
    'language',
  ];
  const rounds = Array.from({ length: Math.ceil(values.length / names.length) }, (_, at) =>
    values.slice(at * names.length, (at + 1) * names.length),
  );

  it.for(rounds)('%j', async (round, { sandbox }) => {
    const inputs = Object.fromEntries(round.map((value, at) => [names[at], `x${value}`]));
    const result = await runPlain(sandbox, inputs);
    expect(result.exitCode).toBe(1);
    expectTame(result, ['add-mask', 'error']);
    expect(sandbox.requests).toEqual([]);
  });

  it('as titles that do not exist', async ({ sandbox }) => {
    const result = await runPlain(sandbox, { workflow_title: values.map((value) => `x${value}`).join('\n') });
    expect(result.exitCode).toBe(1);
    expectTame(result, ['add-mask', 'error']);
  });
});

/** Nothing but the action's own commands is in the log, and the summary holds nothing alive. */
function expectTame(result: StepResult, names?: readonly string[]): void {
  const { stdout, stderr, commands, summary } = result;
  expect(stderr).toBe('');
  const allowed = ['add-mask', 'debug', 'error', 'warning'];
  // What an annotation has no room for is folded in the log, under a title of ours.
  const isFold = ({ name, message }: Command) =>
    (name === 'group' && message === en.report.everything) || (name === 'endgroup' && message === '');
  const others = commands.filter((command) => !isFold(command));
  expect(commands.length - others.length).toBeOneOf([0, 2]);
  if (names) expect(others.map(({ name }) => name).sort()).toEqual(names);
  else expect(others.filter(({ name }) => !allowed.includes(name))).toEqual([]);
  expect(commands.filter(({ name }) => name === 'error').length).toBe(result.exitCode === 0 ? 0 : 1);
  for (const { message } of others.filter(({ name }) => name !== 'add-mask'))
    expect(message).not.toMatch(/^pwned|^a$/);
  expect(stdout).not.toMatch(/##\[/);
  // Beside line feeds there is no control character, no line end of Unicode and nothing that turns the text.
  expect(stdout).not.toMatch(
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/,
  );

  // An annotation is shown with its line breaks, each of which is one of ours.
  for (const message of [...result.errors, ...result.warnings]) {
    expect(message).not.toMatch(/^\s*::|##\[|[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/m);
  }
  for (const [, value] of result.outputHistory)
    expect(value).not.toMatch(/^\s*::(error|set-output|add-mask|stop)/m);

  const ours =
    /<\/?(h3|h4|p|b|br|table|tr|th|td|code|pre|ul|ol|li)>|<a href="https:\/\/(open|applink|sandbox|example)\.feishu\.cn(\/[^"]*)?">|<\/a>/g;
  const rest = summary.replace(ours, '');
  expect(rest).not.toMatch(/[<>`|[\]"']/);
  // What stands for any address, in advice of ours.
  const known =
    /https:\/\/(?:(?:open|applink|sandbox|example)\.feishu\.cn\S*|&lt;host&gt;\/|host&#91;:port&#93;)/g;
  expect(rest.replace(known, '')).not.toMatch(/https?:\/\/[^\s.,;]/);
  // GitHub looks for mentions in the text that the HTML stands for, outside of code.
  const shown = summary.replace(/<code>.*?<\/code>/g, '').replace(/&#64;/g, '@');
  expect(shown).not.toMatch(/@\w/);
  // A blank line would end the block of HTML, and Markdown would begin.
  expect(summary).not.toMatch(/\n[ \t]*\n./);
  expect(summary).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/);
}
