import { readFileSync, writeFileSync } from 'node:fs';
import { withTables } from './readme-tables.ts';

/** Writes the tables of the READMEs from action.yml and from what the code knows of the platform. */
const at = (path: string) => new URL(`../${path}`, import.meta.url);

const actionYml = readFileSync(at('action.yml'), 'utf8');
for (const readme of ['README.md', 'README.zh.md']) {
  writeFileSync(at(readme), withTables(readFileSync(at(readme), 'utf8'), actionYml));
}
