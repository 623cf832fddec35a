import { styleText } from 'node:util';

/**
 * The log of a step as the runner shows it: commands become what they stand for, masked values become `***`.
 *
 * @param masks what must not be shown from the first line on, as the runner knows it from the secrets
 */
export function shownLog(stdout: string, masks: readonly string[]): string[] {
  const hidden = new Set(masks);
  const shown: string[] = [];
  for (const line of stdout.split(/\r?\n/)) {
    const [, command, data = ''] = /^::([\w-]+)(?: [^:]*)?::(.*)$/.exec(line) ?? [];
    if (command === 'add-mask') hidden.add(unescaped(data));
    else if (command === undefined) shown.push(withMasks(line, hidden));
    else shown.push(...shownCommand(command, withMasks(unescaped(data), hidden)));
  }
  return shown.filter((line) => line !== '');
}

/** A text with `***` in place of everything that is masked. */
export function withMasks(text: string, masks: Iterable<string>): string {
  return [...masks].filter((mask) => mask !== '').reduce((all, mask) => all.replaceAll(mask, '***'), text);
}

function shownCommand(command: string, data: string): string[] {
  switch (command) {
    case 'error':
      return coloured('red', `Error: ${data}`);
    case 'warning':
      return coloured('yellow', `Warning: ${data}`);
    case 'notice':
      return [`Notice: ${data}`];
    case 'group':
      return [`▼ ${data}`];
    default: // debug lines and the ends of groups do not show
      return [];
  }
}

function coloured(colour: 'red' | 'yellow', text: string): string[] {
  return text.split('\n').map((line) => styleText(colour, line));
}

function unescaped(data: string): string {
  return data.replace(/%0D/g, '\r').replace(/%0A/g, '\n').replace(/%25/g, '%');
}
