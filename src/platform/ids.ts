import { prefixedFamilyOf } from './families.ts';

/** What an id that is not the wanted one belongs to, by its prefix. */
const FOREIGN_PREFIXES = [
  { prefix: 'tbl', kind: 'table' },
  { prefix: 'vew', kind: 'view' },
  { prefix: 'blk', kind: 'dashboard' },
  { prefix: 'ldx', kind: 'document' },
  { prefix: 'wbp', kind: 'app-page' },
  { prefix: 'cli_', kind: 'app' },
] as const;

/** The kinds of ids that people take for an automation's, or for a Base's. */
export type ForeignKind = (typeof FOREIGN_PREFIXES)[number]['kind'] | 'base-workflow';

/** Longest id, and longest app_token, in characters. */
export const LONGEST = { id: 100, app_token: 200 } as const;

const SAFE = /^[A-Za-z0-9_-]+$/;

/** The kind of thing an automation's id names instead, or `undefined` where no known prefix says so. */
export function foreignKind(id: string): ForeignKind | undefined {
  return FOREIGN_PREFIXES.find(({ prefix }) => id.startsWith(prefix))?.kind;
}

/** The kind of thing an app_token names instead, or `undefined` where no known prefix says so. */
export function foreignAppTokenKind(value: string): ForeignKind | undefined {
  return prefixedFamilyOf(value) ? 'base-workflow' : foreignKind(value);
}

/** Whether an id may stand in a path: `[A-Za-z0-9_-]`, at most 100 characters. */
export function isPathSafe(id: string): boolean {
  return id.length <= LONGEST.id && SAFE.test(id);
}

/** Whether an app_token may stand in a path: `[A-Za-z0-9_-]`, at most 200 characters. */
export function isAppToken(value: string): boolean {
  return value.length <= LONGEST.app_token && SAFE.test(value);
}

/** Whether an id looks like an automation's: only digits, or with the prefix of its family. */
export function isUsualId(id: string): boolean {
  return /^\d+$/.test(id) || prefixedFamilyOf(id) !== undefined;
}
