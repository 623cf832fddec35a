import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { ActionFile } from '../../scripts/readme-tables.ts';

/** A file of the project, by its path from the root. */
export function projectFile(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}

/** action.yml, as the runner reads it. */
export const action = parse(projectFile('action.yml')) as ActionFile & {
  readonly name: string;
  readonly description: string;
  readonly runs: Readonly<Record<string, string>>;
};
