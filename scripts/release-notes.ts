import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** The section of a version, without its heading. @throws where there is none, or nothing in it */
export function notesOf(version: string, changelog: string): string {
  const sections = changelog.split(/^## /m);
  const section = sections.find((one) => one.startsWith(`[${version}]`));
  const notes = section?.slice(section.indexOf('\n')).trim();
  if (!notes) throw new Error(`CHANGELOG.md says nothing about ${version}.`);
  return notes;
}

/** `node scripts/release-notes.ts v1.2.3` prints what CHANGELOG.md says about 1.2.3. */
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [tag = ''] = process.argv.slice(2);
  const changelog = readFileSync(new URL('../CHANGELOG.md', import.meta.url), 'utf8');
  process.stdout.write(`${notesOf(tag.replace(/^v/, ''), changelog)}\n`);
}
