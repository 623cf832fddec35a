import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Packages none of whose modules does anything by being loaded, though they do not say so themselves. */
const WITHOUT_SIDE_EFFECTS = ['@actions/core', '@actions/http-client'];

/**
 * Copies what the bundler is to prune, and tells it so: it leaves out the modules that nobody uses where it knows
 * that nothing else needs them. It is not told that the packages are modules, or it would have every step copy those
 * of Node that they import as a whole, member by member.
 *
 * @param folder a `node_modules` that the bundler finds first
 */
export function copyToolkit(folder: string): void {
  for (const name of WITHOUT_SIDE_EFFECTS) {
    const copy = join(folder, name);
    cpSync(join('node_modules', name), copy, { recursive: true });
    const file = join(copy, 'package.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ ...manifest, sideEffects: false, type: undefined }));
  }
}
