import { readdirSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawings } from '../../scripts/drawings.ts';
import { anchorsOf, DOCUMENTS, headingsOf, isThere, linksOf, proseOf, TWINS, tablesOf } from './documents.ts';
import { projectFile } from './project-file.ts';

const KIB = 1024;

/** What a reader is given at once, in KiB: at least, at most. What is generated has the size that it has. */
const SIZES: Readonly<Record<string, readonly [number, number]>> = {
  'README.md': [10, 14],
  'docs/pausing.md': [8, 10],
  'docs/recipes.md': [6, 8.5],
  'docs/setup.md': [3, 4],
  'docs/how-it-works.md': [4, 5.5],
  'docs/architecture.md': [3, 4.5],
};

describe.each(Object.entries(SIZES))('%s', (path, [least, most]) => {
  const zh = TWINS.find(({ en }) => en === path)?.zh;
  it.each([path, ...(zh === undefined ? [] : [zh])])(`is of ${least} to ${most} KiB as %s`, (document) => {
    const size = Buffer.byteLength(projectFile(document)) / KIB;
    expect(size).toBeGreaterThanOrEqual(least);
    expect(size).toBeLessThanOrEqual(most);
  });
});

describe.each(DOCUMENTS)('%s', (path) => {
  it('begins with its title, and has no other of that level', () => {
    const titles = headingsOf(path).filter(({ level }) => level === 1);
    expect(titles).toHaveLength(1);
    expect(projectFile(path)).toMatch(/^(<!-- .* -->\n+)?# /);
  });

  it('links only to files and headings that exist', () => {
    expect(linksOf(path).filter((link) => !isThere(path, link))).toEqual([]);
  });

  it('has a text for each picture, and each picture for light and for dark', () => {
    const pictures = proseOf(path).match(/<picture>.*?<\/picture>/gs) ?? [];
    for (const picture of pictures) {
      const [, dark = ''] = /media="\(prefers-color-scheme: dark\)" srcset="([^"]+)"/.exec(picture) ?? [];
      const [, alt = '', light = ''] = /<img alt="([^"]+)" src="([^"]+)"/.exec(picture) ?? [];
      expect(alt.length).toBeGreaterThan(10);
      expect(light).toMatch(/\.light\.(png|svg)$/);
      expect(dark).toBe(light.replace('.light.', '.dark.'));
    }
    expect(proseOf(path).match(/<img |<picture>/g) ?? []).toHaveLength(2 * pictures.length);
  });
});

/** A link as both languages have it. */
const withoutLanguage = (path: string, link: string) => {
  if (link.startsWith('https://')) return link;
  const [file = '', anchor] = link.split('#');
  const target = file === '' ? path : posix.join(posix.dirname(path), file);
  const heading = anchor === undefined ? '' : `#${anchorsOf(target).indexOf(anchor)}`;
  return `${target.replace('docs/zh/', 'docs/').replace(/\.(zh|en)\./, '.')}${heading}`;
};

describe.each(TWINS)('$en and $zh', ({ en, zh }) => {
  it('have the same headings', () => {
    const levels = (path: string) => headingsOf(path).map(({ level }) => level);
    expect(levels(zh)).toEqual(levels(en));
  });

  it('have the same tables', () => {
    expect(tablesOf(zh)).toEqual(tablesOf(en));
  });

  it('link to the same things', () => {
    // The names of the languages at the top are each other's.
    const links = (path: string) =>
      linksOf(path)
        .map((link) => withoutLanguage(path, link))
        .filter((link) => !/^README\.(zh\.)?md$/.test(link))
        .toSorted();
    expect(links(zh)).toEqual(links(en));
  });

  it('have as many items and paragraphs in each section', () => {
    const sections = (path: string) =>
      proseOf(path)
        .split(/^#+ .*$/m)
        .map((section) => [
          section.match(/^(\d+\.|-) /gm)?.length ?? 0,
          section.split('\n\n').filter((part) => part.trim() !== '').length,
        ]);
    expect(sections(zh)).toEqual(sections(en));
  });
});

describe('what the messages link to', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const named = sources.flatMap((name) =>
    [
      ...projectFile(`src/${name.replaceAll('\\', '/')}`).matchAll(/\bdocs\/[\w/-]+\.md(?:#[\p{L}\w-]+)?/gu),
    ].map(([link]) => link),
  );

  it('exists', () => {
    expect(named.filter((link) => !isThere('README.md', link))).toEqual([]);
  });
});

describe('the pictures', () => {
  const files = readdirSync('docs/pictures').filter((name) => /\.(svg|png)$/.test(name));

  it.each(files)('%s has at most 100 kB', (name) => {
    expect(statSync(`docs/pictures/${name}`).size).toBeLessThanOrEqual(100_000);
  });

  it.each(Object.entries(drawings()))('%s is what `npm run drawings` would draw', (name, drawing) => {
    expect(projectFile(`docs/pictures/${name}`)).toBe(drawing);
  });

  it('are all shown somewhere', () => {
    const shown = DOCUMENTS.flatMap((path) => linksOf(path).map((link) => posix.basename(link)));
    expect(files.filter((name) => !shown.includes(name))).toEqual([]);
  });
});
