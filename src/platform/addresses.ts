import { prefixedFamilyOf } from './families.ts';
import { type ForeignKind, foreignKind, isAppToken, isPathSafe } from './ids.ts';

/** Where a Base stands: at its own address, or in a page of a wiki. */
export type Place =
  | { readonly kind: 'base'; readonly appToken: string }
  | { readonly kind: 'wiki'; readonly node: string };

/** What an address that is not a Base's shows. */
export type OtherPage =
  | 'share'
  | 'record'
  | 'app'
  | 'workspace'
  | 'sheet'
  | 'document'
  | 'folder'
  | 'unknown';

/** An address, read as far as it goes. */
export interface Address {
  /** The name of the web host, in lower case. */
  readonly hostname: string;
  readonly page: Place | { readonly kind: 'other'; readonly other: OtherPage };
  /** What `?table=` names. */
  readonly inside:
    | { readonly kind: 'nothing' }
    | { readonly kind: 'automation'; readonly id: string }
    | { readonly kind: 'other'; readonly other: ForeignKind | undefined };
}

/** Beginnings of paths that are known to be something else; the first that fits counts. */
const OTHER_PATHS: readonly (readonly [RegExp, OtherPage])[] = [
  [/^\/share\//, 'share'],
  [/^\/record\//, 'record'],
  [/^\/app\//, 'app'],
  [/^\/base\/workspace(\/|$)/, 'workspace'],
  [/^\/sheets?\//, 'sheet'],
  [/^\/(docx|docs|doc|mindnotes?|slides|file|board|minutes)\//, 'document'],
  [/^\/(drive|space)\//, 'folder'],
];

/** Whether a value is meant as an address and not as an id. */
export function isAddress(value: string): boolean {
  return value.includes('/');
}

/** The page of a Base or of a wiki that an address leads to, without what it shows there; `undefined` for any other. */
export function webAddressOf(value: string): string | undefined {
  const page = parseAddress(value)?.page.kind ?? 'other';
  if (page === 'other') return undefined;
  const { origin, pathname } = new URL(value);
  return origin + pathname.replace(/\/$/, '');
}

/** Whether an address holds a user name or a password, readable or not: what stands before `@` in its first part. */
export function hasUserPart(value: string): boolean {
  return /^([a-z][a-z0-9+.-]*:)?[/\\]*[^/?#]*@/i.test(value);
}

/** Reads an address of the web pages; `undefined` where it is none, or carries a user name. */
export function parseAddress(value: string): Address | undefined {
  if (!/^https?:\/\/[^\s\\]+$/i.test(value) || !URL.canParse(value)) return undefined;
  const url = new URL(value);
  if (url.username !== '' || url.password !== '') return undefined;
  return {
    hostname: url.hostname,
    page: pageOf(url.pathname),
    inside: insideOf(url.searchParams.get('table')),
  };
}

/** Whether two places are certainly the same, certainly not, or known only after a look-up. */
export function comparePlaces(a: Place, b: Place): 'same' | 'different' | 'unknown' {
  if (a.kind === 'base' && b.kind === 'base') return a.appToken === b.appToken ? 'same' : 'different';
  return a.kind === 'wiki' && b.kind === 'wiki' && a.node === b.node ? 'same' : 'unknown';
}

function pageOf(pathname: string): Address['page'] {
  const other = OTHER_PATHS.find(([path]) => path.test(pathname));
  if (other) return { kind: 'other', other: other[1] };
  const [, kind, token = ''] = /^\/(base|wiki)\/([^/]+)\/?$/.exec(pathname) ?? [];
  if (kind === 'base' && isAppToken(token)) return { kind, appToken: token };
  return kind === 'wiki' && isPathSafe(token) ? { kind, node: token } : { kind: 'other', other: 'unknown' };
}

function insideOf(table: string | null): Address['inside'] {
  if (table === null || table === '') return { kind: 'nothing' };
  if (prefixedFamilyOf(table) && isPathSafe(table)) return { kind: 'automation', id: table };
  return { kind: 'other', other: foreignKind(table) };
}
