import { parse } from 'yaml';
import type { CodeText } from '../src/messages/code-text.ts';
import { codes as enCodes } from '../src/messages/en/codes.ts';
import { codes as zhCodes } from '../src/messages/zh/codes.ts';
import { CODES, type CodeFacts, type KnownCode } from '../src/platform/codes.ts';

/** The parts of action.yml that its users see. */
export interface ActionFile {
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly required?: boolean; readonly default?: string }>
  >;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

type Group = CodeFacts['group'];

interface Words {
  readonly codes: Readonly<Record<KnownCode, CodeText>>;
  readonly groups: Readonly<Record<Group, string>>;
  readonly head: readonly string[];
  readonly retry: Readonly<Record<CodeFacts['retry'], string>>;
}

const EN: Words = {
  codes: enCodes,
  groups: {
    base: 'From the Base',
    workflow: 'From Base workflows, for ids that begin with `wkf`',
    wiki: 'From the wiki, for a wiki address in `app_token`',
    mint: 'From the request for a token, with `app_id` and `app_secret`',
    gateway: 'From the gateway, for any call',
  },
  head: ['Code', 'The platform’s word', 'Meaning', 'What to do', 'Tried again'],
  retry: { yes: 'yes', few: 'twice at most', mint: 'once, with a fresh token', no: 'no' },
};

const ZH: Words = {
  codes: zhCodes,
  groups: {
    base: '多维表格接口',
    workflow: '工作流接口（ID 以 `wkf` 开头时）',
    wiki: '知识库接口（`app_token` 为知识库地址时）',
    mint: '获取 token 的接口（使用 `app_id` 与 `app_secret` 时）',
    gateway: '网关（任何接口都可能返回）',
  },
  head: ['错误码', '平台原文', '含义', '处理办法', '是否重试'],
  retry: { yes: '是', few: '最多两次', mint: '换新 token 后重试一次', no: '否' },
};

/** The README with its tables written anew from action.yml and from what the code knows of the platform. */
export function withTables(readme: string, actionYml: string): string {
  const action = parse(actionYml) as ActionFile;
  const tables: Readonly<Record<string, () => string>> = {
    inputs: () => inputTable(action),
    outputs: () => outputTable(action),
    errors: () => errorTables(EN),
    'errors-zh': () => errorTables(ZH),
  };
  return readme.replace(
    /(<!-- table ([\w-]+)[^>]*-->\n).*?(<!-- end of table -->)/gs,
    (_, start: string, name: string, end: string) => {
      const table = tables[name];
      if (!table) throw new Error(`There is no table called ${name}.`);
      return `${start}\n${table()}\n\n${end}`;
    },
  );
}

function inputTable({ inputs }: ActionFile): string {
  const rows = Object.entries(inputs).map(([name, input]) => [
    `\`${name}\``,
    input.required ? '**required**' : input.default === undefined ? '' : `\`${input.default}\``,
    escaped(input.description),
  ]);
  return markdownTable(['Input', 'Default', 'Meaning'], rows);
}

function outputTable({ outputs }: ActionFile): string {
  const rows = Object.entries(outputs).map(([name, output]) => [`\`${name}\``, escaped(output.description)]);
  return markdownTable(['Output', 'Meaning'], rows);
}

function errorTables({ codes, groups, head, retry }: Words): string {
  const known = Object.entries(CODES) as unknown as [string, CodeFacts][];
  const tables = (Object.keys(groups) as Group[]).map((group) => {
    const rows = known
      .filter(([, facts]) => facts.group === group)
      .map(([code, facts]) => {
        const { meaning, advice } = codes[Number(code) as KnownCode];
        return [code, escaped(facts.msg), escaped(meaning), escaped(advice.join(' ')), retry[facts.retry]];
      });
    return `#### ${groups[group]}\n\n${markdownTable(head, rows)}`;
  });
  return tables.join('\n\n');
}

function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A plain text in a cell of a Markdown table. */
function escaped(text: string): string {
  return text
    .trim()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('*', '\\*')
    .replaceAll('|', '\\|')
    .replace(/\s+/g, ' ');
}
