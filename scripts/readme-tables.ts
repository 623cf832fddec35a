import { parse } from 'yaml';
import { REPOSITORY } from '../src/repository.ts';
import { ZH_INPUTS, ZH_OUTPUTS } from './action-zh.ts';
import { hasOwner } from './rename.ts';

/** The parts of action.yml that its users see. */
export interface ActionFile {
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly required?: boolean; readonly default?: string }>
  >;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

/** What the tables of a README say in its language. */
interface Words {
  readonly input: (name: string, action: ActionFile) => string;
  readonly output: (name: string, action: ActionFile) => string;
  readonly inputHead: readonly string[];
  readonly outputHead: readonly string[];
  readonly required: string;
  /** Stands where the examples name the owner, as long as nobody does. */
  readonly owner: string;
}

/** The READMEs whose tables are written, and their words. */
export const README_WORDS: Readonly<Record<string, Words>> = {
  'README.md': {
    input: (name, { inputs }) => inputs[name]?.description ?? '',
    output: (name, { outputs }) => outputs[name]?.description ?? '',
    inputHead: ['Input', 'Default', 'Meaning'],
    outputHead: ['Output', 'Meaning'],
    required: '**required**',
    owner: '`OWNER` is the account or organization on GitHub that holds this repository.',
  },
  'README.zh.md': {
    input: (name) => ZH_INPUTS[name] ?? '',
    output: (name) => ZH_OUTPUTS[name] ?? '',
    inputHead: ['输入参数', '默认值', '含义'],
    outputHead: ['输出参数', '含义'],
    required: '**必填**',
    owner: '`OWNER` 是本仓库在 GitHub 上所属的账号或组织。',
  },
};

/** A README with the parts between its markers written anew. @throws where a marker names no part */
export function withTables(text: string, readme: string, actionYml: string): string {
  const words = README_WORDS[readme];
  if (!words) throw new Error(`There are no words for ${readme}.`);
  const action = parse(actionYml) as ActionFile;
  const parts: Readonly<Record<string, () => string>> = {
    inputs: () => inputTable(action, words),
    outputs: () => outputTable(action, words),
    owner: () => (hasOwner(REPOSITORY) ? '' : words.owner),
  };
  return text.replace(
    /(<!-- begin (\w+)[^>]*-->\n).*?(<!-- end \2 -->)/gs,
    (_, start: string, name: string, end: string) => {
      const part = parts[name];
      if (!part) throw new Error(`There is no part called ${name}.`);
      const written = part();
      return written === '' ? `${start}${end}` : `${start}\n${written}\n\n${end}`;
    },
  );
}

function inputTable(action: ActionFile, words: Words): string {
  const rows = Object.entries(action.inputs).map(([name, input]) => [
    `\`${name}\``,
    input.required ? words.required : input.default === undefined ? '' : `\`${input.default}\``,
    escaped(words.input(name, action)),
  ]);
  return markdownTable(words.inputHead, rows);
}

function outputTable(action: ActionFile, words: Words): string {
  const rows = Object.keys(action.outputs).map((name) => [
    `\`${name}\``,
    escaped(words.output(name, action)),
  ]);
  return markdownTable(words.outputHead, rows);
}

/** A table in Markdown. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A plain text in a cell of a Markdown table. */
export function escaped(text: string): string {
  return text
    .trim()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('*', '\\*')
    .replaceAll('|', '\\|')
    .replace(/\s+/g, ' ');
}
