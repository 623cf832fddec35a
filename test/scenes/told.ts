import type { Run } from './scenes.ts';

/** What people see of a scene, as plain text: the log with its annotations, their titles, the error output, the summary. */
export function toldText(runs: readonly Run[]): string {
  return runs.map(toldOf).join('\n');
}

function toldOf({ entry, step }: Run): string {
  const titles = step.commands.filter(({ name }) => name === 'error' || name === 'warning');
  return [
    `━━ ${entry}, exit code ${step.exitCode} ━━`,
    ...logLines(step.stdout),
    ...(titles.length > 0 ? ['', '── titles of the annotations ──', ...titles.map(titleOf)] : []),
    ...(step.outputs.error ? ['', '── output error ──', step.outputs.error] : []),
    ...(step.summary === '' ? [] : ['', '── job summary ──', readable(step.summary)]),
    '',
  ].join('\n');
}

/** The log as the runner shows it. */
export function logLines(stdout: string): string[] {
  return stdout.split(/\r?\n/).flatMap((line) => {
    const [, command, data = ''] = /^::([\w-]+)(?: .*?)?::(.*)$/.exec(line) ?? [];
    switch (command) {
      case undefined:
        return line === '' ? [] : [line];
      case 'error':
        return [`Error: ${unescaped(data)}`];
      case 'warning':
        return [`Warning: ${unescaped(data)}`];
      case 'group':
        return [`▼ ${unescaped(data)}`];
      case 'endgroup':
        return ['▲'];
      default:
        return [];
    }
  });
}

/** The title of an annotation, with the sign of its level. */
export function titleOf({ name, properties }: Run['step']['commands'][number]): string {
  const title = /(?:^|,)title=([^,]*)/.exec(properties)?.[1] ?? '';
  return `${name}: ${unescaped(title).replaceAll('%3A', ':').replaceAll('%2C', ',')}`;
}

function unescaped(data: string): string {
  return data.replace(/%0D/g, '\r').replace(/%0A/g, '\n').replace(/%25/g, '%');
}

// One element a line, so that a difference shows where it is.
function readable(html: string): string {
  return html.replace(/(<\/(?:tr|li|p|h3|table)>)(?=<)/g, '$1\n').trim();
}
