import type { Family, Wish } from '../platform/automations.ts';
import { familyOf } from '../platform/families.ts';
import { type ListedAutomation, type ListPage, listPage } from '../platform/listing.ts';
import { type WikiNode, wikiNode } from '../platform/wiki.ts';
import { obtain } from '../retry/obtain.ts';
import { PrerequisiteError } from '../retry/stage.ts';
import type { Base, Session } from './base.ts';

// A page may be empty now and then; a list whose pages stay empty has no end.
const MOST_BARREN_PAGES = 3;

/**
 * Looks up what a page of a wiki holds, with retries.
 *
 * @throws {PrerequisiteError} where it could not be found out
 */
export function lookUpNode(session: Session, node: string): Promise<WikiNode> {
  const { api, tokens, options } = session;
  return obtain(
    {
      call: 'wiki',
      subject: node,
      attempt: async (deadline) => wikiNode(api, node, await tokens.token(), deadline),
      ...(tokens.discard && { renew: tokens.discard }),
      onRetry: (retry) => session.onRetry('wiki', retry),
    },
    options,
  );
}

/** The whole list of a family of a Base. */
export interface List {
  readonly automations: readonly ListedAutomation[];
  /**
   * How it ended. `certain`: nothing speaks for more · `full`: its last page is full and says nothing of more ·
   * `circle`: it named another page, without a promise, that brought nothing new. Only the first proves that what is
   * not in the list does not exist.
   */
  readonly end: 'certain' | 'full' | 'circle';
}

/**
 * Reads the whole list of a family of a Base, page by page, each page with retries of its own. A list that could not
 * be read is not read again for the same `Base`.
 *
 * @throws {PrerequisiteError} where it could not be read to its end
 */
export async function readList(base: Base, family: Family): Promise<List> {
  const earlier = base.unreadable.get(family);
  if (earlier) throw earlier;
  try {
    return await readPages(base, family);
  } catch (error) {
    if (error instanceof PrerequisiteError) base.unreadable.set(family, error);
    throw error;
  }
}

/**
 * Whether an automation has a status, as its list says; `false` where that cannot be read.
 */
export async function hasStatus(base: Base, { id, status }: Wish): Promise<boolean> {
  try {
    const { automations } = await readList(base, familyOf(id));
    return automations.some((listed) => listed.id === id && listed.status === status);
  } catch (error) {
    if (error instanceof PrerequisiteError) return false;
    throw error;
  }
}

async function readPages(base: Base, family: Family): Promise<List> {
  const found = new Map<string, ListedAutomation>();
  const seenPages = new Set<string>();
  let barrenPages = 0;
  let token: string | undefined;
  while (true) {
    const page = await readPage(base, family, token);
    const sizeBefore = found.size;
    for (const automation of page.automations) found.set(automation.id, automation);
    const { nextPage, isMorePromised, mayBeCut } = page;
    if (nextPage === undefined)
      return { automations: [...found.values()], end: mayBeCut ? 'full' : 'certain' };
    barrenPages = found.size === sizeBefore ? barrenPages + 1 : 0;
    seenPages.add(token ?? '');
    if (seenPages.has(nextPage) || barrenPages > MOST_BARREN_PAGES) {
      // A token alone promises nothing: such a list is at its end where nothing new comes.
      if (!isMorePromised) return { automations: [...found.values()], end: 'circle' };
      throw new PrerequisiteError(family.listCall, { kind: 'endless' }, { kind: 'final' });
    }
    token = nextPage;
  }
}

function readPage(base: Base, family: Family, token: string | undefined): Promise<ListPage> {
  const { api, tokens, options, onRetry } = base.session;
  const call = family.listCall;
  return obtain(
    {
      call,
      attempt: async (deadline) => listPage(api, base.caller(await tokens.token()), family, token, deadline),
      ...(tokens.discard && { renew: tokens.discard }),
      onRetry: (retry) => onRetry(call, retry),
    },
    options,
  );
}
