import { isRecord } from './answer.ts';
import { requireSuccess } from './envelope.ts';
import type { Api } from './exchange.ts';
import { CallError } from './fault.ts';
import { isAppToken } from './ids.ts';

/** What a page of a wiki holds. */
export interface WikiNode {
  /** The platform's word for the kind of document; only `bitable` is a Base. */
  readonly objType: string;
  /** For a Base, its app_token. */
  readonly objToken: string;
}

/**
 * Looks up what a page of a wiki holds, in one request.
 *
 * Source: the platform's page "Get node information", wiki/v2.
 *
 * @throws {CallError} unless the platform answered with HTTP 2xx, `code` 0 and a node
 */
export async function wikiNode(api: Api, node: string, token: string, deadline: number): Promise<WikiNode> {
  const path = `/open-apis/wiki/v2/spaces/get_node?token=${node}`;
  const answer = requireSuccess('wiki', await api.send({ method: 'GET', path, token }, deadline));
  const data = answer.envelope?.data;
  const found = isRecord(data) && isRecord(data.node) ? data.node : {};
  const { obj_type: objType, obj_token: objToken } = found;
  if (typeof objType !== 'string' || typeof objToken !== 'string' || !isAppToken(objToken)) {
    throw new CallError('wiki', { kind: 'lacking', answer, what: 'node' });
  }
  return { objType, objToken };
}
