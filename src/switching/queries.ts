import type { Family } from '../platform/automations.ts';
import { type ListedAutomation, listPage } from '../platform/listing.ts';
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

/**
 * Reads the whole list of a family of a Base, page by page, with retries.
 *
 * @throws {PrerequisiteError} where it could not be read to its end
 */
export async function readList(base: Base, family: Family): Promise<ListedAutomation[]> {
  const { api, tokens, options, onRetry } = base.session;
  const call = family === 'v1' ? 'list' : 'newer-list';
  const found = new Map<string, ListedAutomation>();
  const seenPages = new Set<string>();
  let barrenPages = 0;
  let page: string | undefined;
  do {
    const current = page;
    const attempt = async (deadline: number) => {
      const token = await tokens.token();
      return listPage(api, base.caller(token), family, current, deadline);
    };
    const read = await obtain(
      {
        call,
        attempt,
        ...(tokens.discard && { renew: tokens.discard }),
        onRetry: (retry) => onRetry(call, retry),
      },
      options,
    );
    const sizeBefore = found.size;
    for (const automation of read.automations) found.set(automation.id, automation);
    page = read.nextPage;
    barrenPages = found.size === sizeBefore ? barrenPages + 1 : 0;
    if (page !== undefined && (seenPages.has(page) || barrenPages > MOST_BARREN_PAGES)) {
      throw new PrerequisiteError(call, { kind: 'endless' }, { kind: 'final' });
    }
    seenPages.add(page ?? '');
  } while (page !== undefined);
  return [...found.values()];
}
