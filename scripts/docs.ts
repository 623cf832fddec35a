import { mkdirSync, writeFileSync } from 'node:fs';
import { ERROR_PAGES } from './error-pages.ts';

/** Writes the pages under docs/ that come from what the code knows. */
for (const [path, page] of Object.entries(ERROR_PAGES)) {
  const file = new URL(`../${path}`, import.meta.url);
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, page());
}
