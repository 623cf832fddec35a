import type { SandboxAutomation } from './platform.ts';

/** Rows of a page where the request does not say how many: documented for the v1 list, seen for that of Base workflows. */
export const defaultPageSize = 20;

/** How many rows a page of the list of Base workflows may hold at most. */
export const largestWorkflowPage = 100;

/**
 * How the v1 list tells that there is more.
 *
 * Documented is `page_token`: where there is more, a new page token is returned. Whether `has_more` comes with
 * it is uncertain: the documented answer shows neither of the two. The others are what may be as well:
 * - `has_more`: on every page `has_more` and `page_token`, as the platform's other lists have them;
 * - `last-page-token`: as `has_more`, but the last page has a token too, which leads to an empty page;
 * - `silent`: a page ends, and nothing says that there is more.
 */
export type PageShape = 'page_token' | 'has_more' | 'last-page-token' | 'silent';

/** Some rows of a list, and the fields of `data` that tell of the others. */
export interface Page {
  automations: SandboxAutomation[];
  more: { has_more?: boolean; page_token?: string };
}

/** One page of a list; undefined where no page has this token. */
export function pageOf(
  all: readonly SandboxAutomation[],
  { token, size, shape }: { token: string; size: number; shape: PageShape },
): Page | undefined {
  const from = token === '' ? 0 : Number(/^page-from-(\d{1,9})$/.exec(token)?.[1]);
  if (Number.isNaN(from)) return undefined;
  const end = Math.min(from + size, all.length);
  return { automations: all.slice(from, end), more: moreOf[shape](end < all.length, `page-from-${end}`) };
}

const moreOf: Readonly<Record<PageShape, (isMore: boolean, next: string) => Page['more']>> = {
  page_token: (isMore, next) => (isMore ? { page_token: next } : {}),
  has_more: (isMore, next) => ({ has_more: isMore, page_token: isMore ? next : '' }),
  'last-page-token': (isMore, next) => ({ has_more: isMore, page_token: next }),
  silent: () => ({}),
};
