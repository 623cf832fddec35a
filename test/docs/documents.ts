import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectFile } from './project-file.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A document in English and in Chinese. */
export interface Twins {
  readonly en: string;
  readonly zh: string;
}

/** Every document that is there in both languages. */
export const TWINS: readonly Twins[] = [
  { en: 'README.md', zh: 'README.zh.md' },
  ...['pausing', 'recipes', 'setup', 'errors', 'how-it-works'].map((name) => ({
    en: `docs/${name}.md`,
    zh: `docs/zh/${name}.md`,
  })),
];

/** Every document. */
export const DOCUMENTS: readonly string[] = [
  ...TWINS.flatMap(({ en, zh }) => [en, zh]),
  ...['docs/architecture.md', 'CONTRIBUTING.md', 'SECURITY.md'],
];

/** A document without its code, in which `#` and `|` mean something else. */
export function proseOf(path: string): string {
  return projectFile(path).replace(/^( *)```.*?^\1```$/gms, '');
}

/** Level and text of each heading, in order. */
export function headingsOf(path: string): { readonly level: number; readonly title: string }[] {
  return [...proseOf(path).matchAll(/^(#+) (.+)$/gm)].map(([, marks = '', title = '']) => ({
    level: marks.length,
    title,
  }));
}

/** How many columns each row of each table has: a table is a list of its rows. */
export function tablesOf(path: string): number[][] {
  const tables = [...proseOf(path).matchAll(/(?:^ *\|.*\|\n)+/gm)].map(([table]) => table.trim().split('\n'));
  return tables.map((rows) => rows.map((row) => row.split(/(?<!\\)\|/).length - 2));
}

/** What the links and pictures of a document point to. */
export function linksOf(path: string): string[] {
  const text = proseOf(path);
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
  const pictures = [...text.matchAll(/(?:src|srcset)="([^"]+)"/g)].map(([, link = '']) => link);
  return [...links, ...pictures];
}

/** Whether what a link in a document points to is there; addresses on the web are not looked at. */
export function isThere(document: string, link: string): boolean {
  if (link.startsWith('https://')) return true;
  const [file = '', anchor] = link.split('#');
  const target = file === '' ? document : posix.join(posix.dirname(document), file);
  if (!existsSync(join(ROOT, target))) return false;
  return anchor === undefined || anchorsOf(target).includes(anchor);
}

/** The anchors that GitHub gives to the headings of a document. */
export function anchorsOf(path: string): string[] {
  const seen = new Map<string, number>();
  return headingsOf(path).map(({ title }) => {
    const anchor = title
      .toLowerCase()
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-');
    const times = seen.get(anchor) ?? 0;
    seen.set(anchor, times + 1);
    return times === 0 ? anchor : `${anchor}-${times}`;
  });
}
