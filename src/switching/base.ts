import type { Answer } from '../platform/answer.ts';
import {
  type Family,
  type ListedAutomation,
  listPage,
  type Status,
  switchAutomation,
} from '../platform/automations.ts';
import type { Api } from '../platform/exchange.ts';
import type { PreparatoryCall } from '../platform/fault.ts';
import { type WikiNode, wikiNode } from '../platform/wiki.ts';
import type { Pace } from '../retry/pace.ts';
import { obtain, PrerequisiteError, type Retry, type StageOptions } from '../retry/schedule.ts';
import type { TokenSource } from './credentials.ts';

// A page may be empty now and then; a list whose pages stay empty has no end.
const MOST_BARREN_PAGES = 3;

/** What it takes to speak with the platform in one stage. */
export interface Session {
  readonly api: Api;
  readonly tokens: TokenSource;
  readonly options: StageOptions;
  /** The rate limit that all switches of the process keep to. */
  readonly pace: Pace;
  /** Told of each retry of a call that is no switch. */
  readonly onRetry: (call: PreparatoryCall, retry: Retry) => unknown;
}

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

/** One Base, as one stage speaks with it. */
export class Base {
  readonly appToken: string;
  readonly #session: Session;

  constructor(appToken: string, session: Session) {
    this.appToken = appToken;
    this.#session = session;
  }

  /** Switches one automation, in one try. */
  switch(
    target: { readonly id: string; readonly status: Status; readonly token: string },
    deadline: number,
  ): Promise<Answer> {
    return switchAutomation(this.#session.api, this.#caller(target.token), target, deadline);
  }

  /**
   * Reads the whole list of a family, page by page, with retries.
   *
   * @throws {PrerequisiteError} where it could not be read to its end
   */
  async list(family: Family): Promise<ListedAutomation[]> {
    const { api, tokens, options, onRetry } = this.#session;
    const call = family === 'v1' ? 'list' : 'newer-list';
    const found = new Map<string, ListedAutomation>();
    const seenPages = new Set<string>();
    let barrenPages = 0;
    let page: string | undefined;
    do {
      const current = page;
      const attempt = async (deadline: number) => {
        const token = await tokens.token();
        return listPage(api, this.#caller(token), family, current, deadline);
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

  #caller(token: string) {
    const { appId } = this.#session.tokens;
    return { appToken: this.appToken, token, ...(appId !== undefined && { appId }) };
  }
}
