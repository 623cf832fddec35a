/** What an id that is not the wanted one belongs to, by its prefix. */
const FOREIGN_PREFIXES = {
  tbl: 'table',
  vew: 'view',
  blk: 'dashboard',
  ldx: 'document',
  cli_: 'app',
} as const satisfies Record<string, string>;

/** The kinds of ids that people take for an automation's. */
export type ForeignKind = (typeof FOREIGN_PREFIXES)[keyof typeof FOREIGN_PREFIXES];

/** The kind of thing an id names instead, or `undefined` where no known prefix says so. */
export function foreignKind(id: string): ForeignKind | undefined {
  const hit = Object.entries(FOREIGN_PREFIXES).find(([prefix]) => id.startsWith(prefix));
  return hit?.[1];
}

/** Whether a value may stand in a path: `[A-Za-z0-9_-]`, at most 100 characters. */
export function isPathSafe(id: string): boolean {
  return /^[A-Za-z0-9_-]{1,100}$/.test(id);
}
