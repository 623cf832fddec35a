import { Agent, type ClientRequest, type IncomingHttpHeaders, request } from 'node:http';
import { sampleAppToken, sampleTokens } from '../../sandbox/sample.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';

export const v1Id = '7308870000000000001';
export const secondV1Id = '7308870000000000002';
export const workflowId = 'wkfSandboxWeekly';

export interface Sent {
  method: string;
  path: string;
  body?: string | undefined;
  /** Null leaves a header out. */
  headers?: Record<string, string | null>;
  agent?: Agent;
}

export interface Received {
  http: number;
  headers: IncomingHttpHeaders;
  /** The body as it came. */
  bytes: Buffer;
  text: string;
  /** The connection died before the promised end of the body. */
  cut: boolean;
  // biome-ignore lint/suspicious/noExplicitAny: whatever the test asks of the envelope
  json: any;
}

/** Sends a request as given, with a good token and a JSON content type unless told otherwise. */
export function send(sandbox: Sandbox, sent: Sent): Promise<Received> {
  return begin(sandbox, sent).received;
}

/** As `send`, with the request at hand for a test that goes away early. */
export function begin(
  sandbox: Sandbox,
  { method, path, body, headers = {}, agent }: Sent,
): { request: ClientRequest; received: Promise<Received> } {
  const all: Record<string, string | null> = {
    authorization: `Bearer ${sampleTokens.tenant}`,
    ...(body !== undefined && { 'content-type': 'application/json; charset=utf-8' }),
    ...headers,
  };
  const sending = request(`${sandbox.url}${path}`, {
    method,
    headers: Object.fromEntries(Object.entries(all).filter((one) => one[1] !== null)) as Record<
      string,
      string
    >,
    agent: agent ?? new Agent(),
  });
  const received = new Promise<Received>((resolve, reject) => {
    sending.on('error', reject);
    sending.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', () => undefined);
      response.on('close', () => {
        const bytes = Buffer.concat(chunks);
        const text = bytes.toString();
        const { statusCode: http = 0, headers } = response;
        resolve({ http, headers, bytes, text, cut: !response.complete, json: parsed(text) });
      });
    });
  });
  sending.end(body);
  return { request: sending, received };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The switching call of v1. */
export function v1Switch({
  status = 'Disable',
  id = v1Id,
  appToken = sampleAppToken,
}: {
  status?: string;
  id?: string;
  appToken?: string;
} = {}): Sent {
  return {
    method: 'PUT',
    path: `/open-apis/bitable/v1/apps/${appToken}/workflows/${id}`,
    body: JSON.stringify({ status }),
  };
}

/** The switching call of Base workflows. */
export function workflowSwitch({
  verb = 'disable',
  id = workflowId,
  appToken = sampleAppToken,
}: {
  verb?: 'enable' | 'disable';
  id?: string;
  appToken?: string;
} = {}): Sent {
  return {
    method: 'PATCH',
    path: `/open-apis/base/v3/bases/${appToken}/workflows/${id}/${verb}`,
    body: '{}',
  };
}

export function v1List(query = '', appToken = sampleAppToken): Sent {
  return { method: 'GET', path: `/open-apis/bitable/v1/apps/${appToken}/workflows${query}` };
}

export function workflowList(body: unknown = { page_size: 100 }, appToken = sampleAppToken): Sent {
  return {
    method: 'POST',
    path: `/open-apis/base/v3/bases/${appToken}/workflows/list`,
    body: JSON.stringify(body),
  };
}

export function wikiNode(query: string): Sent {
  return { method: 'GET', path: `/open-apis/wiki/v2/spaces/get_node${query}` };
}

export function mint(body: unknown): Sent {
  return {
    method: 'POST',
    path: '/open-apis/auth/v3/tenant_access_token/internal',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { authorization: null },
  };
}
