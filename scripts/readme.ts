import { readFileSync, writeFileSync } from 'node:fs';
import { README_WORDS, withTables } from './readme-tables.ts';

/** Writes the tables of the READMEs from action.yml. */
const at = (path: string) => new URL(`../${path}`, import.meta.url);

const actionYml = readFileSync(at('action.yml'), 'utf8');
for (const readme of Object.keys(README_WORDS)) {
  writeFileSync(at(readme), withTables(readFileSync(at(readme), 'utf8'), readme, actionYml));
}
