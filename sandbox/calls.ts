import { codes } from './codes.ts';
import { type LimitName, limits, type Platform, type SandboxAutomation, type Write } from './platform.ts';

export type CallName = 'switch' | 'list' | 'wiki' | 'mint' | 'newer-switch' | 'newer-list';

/** Where the documented facts are uncertain, the sandbox can do either. */
export interface Variant {
  /**
   * The page of the switching call puts most business errors at HTTP 200, the pages of other Base calls the
   * same codes at 400, 403 or 404.
   */
  businessErrorsAtHttp: 'documented-200' | 'http-4xx';
  /**
   * How a limit answers: code 99991400 at 429 or 400 with the headers `x-ogw-ratelimit-limit` and
   * `x-ogw-ratelimit-reset`, or code 1254290 at 200 without them.
   */
  rateLimit: '429' | '400' | '1254290-at-200';
  /** Where the log id of an error stands besides the header `x-tt-logid`. */
  logId: 'header-only' | 'error.log_id' | 'error.logid';
  /** The lists are empty although automations exist. */
  emptyList: boolean;
  /** The newer switch fails where the status is already in force. */
  refuseRepeatedNewerSwitch: boolean;
}

export const defaultVariant: Readonly<Variant> = {
  businessErrorsAtHttp: 'documented-200',
  rateLimit: '429',
  logId: 'header-only',
  emptyList: false,
  refuseRepeatedNewerSwitch: false,
};

/** What one arrived request asks for. */
export interface IncomingCall {
  call: CallName | 'unknown';
  method: string;
  query: URLSearchParams;
  headers: Readonly<Record<string, string>>;
  body: string;
  appToken: string | undefined;
  automationId: string | undefined;
}

export interface Envelope {
  code: number;
  msg: string;
  [field: string]: unknown;
}

export interface Answer {
  http: number;
  headers: Record<string, string>;
  envelope: Envelope;
}

/** What the platform makes of a request. */
export interface Outcome {
  /** Missing where the platform never answers. */
  answer?: Answer;
  /** The status to set; present only on success. */
  write?: Write;
  /** Frees the Base for the next write, once this one has been answered. */
  release?: () => void;
}

export interface Rules {
  platform: Platform;
  variant: Variant;
  enforceRateLimit: boolean;
  enforceSingleWriter: boolean;
  /** At most so many automations a page; undefined: the v1 list has no pages, the newer one pages of 100. */
  listPageSize: number | undefined;
}

interface Route {
  call: CallName;
  method: string;
  /** `:app_token` and `:workflow_id` stand for one path segment each. */
  path: string;
}

const routes: readonly Route[] = [
  { call: 'switch', method: 'PUT', path: '/open-apis/bitable/v1/apps/:app_token/workflows/:workflow_id' },
  { call: 'list', method: 'GET', path: '/open-apis/bitable/v1/apps/:app_token/workflows' },
  { call: 'wiki', method: 'GET', path: '/open-apis/wiki/v2/spaces/get_node' },
  { call: 'mint', method: 'POST', path: '/open-apis/auth/v3/tenant_access_token/internal' },
  {
    call: 'newer-switch',
    method: 'PATCH',
    path: '/open-apis/base/v3/bases/:app_token/workflows/:workflow_id/enable',
  },
  {
    call: 'newer-switch',
    method: 'PATCH',
    path: '/open-apis/base/v3/bases/:app_token/workflows/:workflow_id/disable',
  },
  { call: 'newer-list', method: 'POST', path: '/open-apis/base/v3/bases/:app_token/workflows/list' },
];

const patterns = routes.map((route) => ({
  ...route,
  pattern: new RegExp(`^${route.path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`),
}));

/** Which call a request line means. An unknown path or a wrong method is the call `unknown`. */
export function recognise(
  method: string,
  target: string,
): Pick<IncomingCall, 'call' | 'appToken' | 'automationId' | 'query'> & {
  pathname: string;
  pathIsKnown: boolean;
} {
  const mark = target.indexOf('?');
  const pathname = mark === -1 ? target : target.slice(0, mark);
  const query = new URLSearchParams(mark === -1 ? '' : target.slice(mark + 1));
  const withThisPath = patterns.filter((route) => route.pattern.test(pathname));
  const route = withThisPath.find((one) => one.method === method);
  const segments = route?.pattern.exec(pathname)?.groups ?? {};
  return {
    call: route?.call ?? 'unknown',
    appToken: decoded(segments.app_token),
    automationId: decoded(segments.workflow_id),
    query,
    pathname,
    pathIsKnown: withThisPath.length > 0,
  };
}

function decoded(segment: string | undefined): string | undefined {
  if (segment === undefined) return undefined;
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** The HTTP status at which this sandbox sends a code. */
export function httpOf(code: number, variant: Variant): number {
  if (code === 99991400 && variant.rateLimit === '400') return 400;
  const facts = codes[code];
  if (facts === undefined) return 200;
  return variant.businessErrorsAtHttp === 'http-4xx' ? (facts.httpElsewhere ?? facts.http) : facts.http;
}

/** An envelope that refuses. */
export function refusal(
  code: number,
  variant: Variant,
  { msg, headers = {} }: { msg?: string; headers?: Record<string, string> } = {},
): Answer {
  return {
    http: httpOf(code, variant),
    headers,
    envelope: { code, msg: msg ?? codes[code]?.msg ?? `code ${code}`, data: {} },
  };
}

function success(data: Record<string, unknown>): Answer {
  return { http: 200, headers: {}, envelope: { code: 0, msg: 'success', data } };
}

/** The status that a request asks for, whether or not the platform would grant it. */
export function intendedWrite(call: IncomingCall, pathname: string): Write | undefined {
  const { appToken, automationId } = call;
  if (appToken === undefined || automationId === undefined) return undefined;
  if (call.call === 'newer-switch') {
    return { appToken, automationId, status: pathname.endsWith('/enable') ? 'Enable' : 'Disable' };
  }
  const status = jsonObject(call.body)?.status;
  return status === 'Enable' || status === 'Disable' ? { appToken, automationId, status } : undefined;
}

/** Answers a request by the platform's rules, in the order in which its layers look at it. */
export function answer(call: IncomingCall, pathname: string, pathIsKnown: boolean, rules: Rules): Outcome {
  const { platform, variant } = rules;
  const refuse = (code: number, msg?: string): Outcome => ({
    answer: refusal(code, variant, msg === undefined ? {} : { msg }),
  });

  if (call.call === 'unknown') return refuse(pathIsKnown ? 99991301 : 99991201);
  if (call.call === 'mint') return mint(call, rules);

  const caller = platform.identify(call.headers.authorization);
  if ('refusedWith' in caller) return refuse(caller.refusedWith);

  if (rules.enforceRateLimit) {
    const limit = limitOf[call.call];
    const seconds = platform.secondsOverLimit(limit, `${caller.id} ${call.appToken ?? ''}`);
    if (seconds > 0) return { answer: overLimit(limit, seconds, variant) };
  }

  if (call.call === 'wiki') return wiki(call, rules);

  // The official client reports that an empty body makes this call time out.
  if (call.call === 'newer-switch' && call.body === '') return {};
  const body = call.call === 'list' ? {} : readBody(call);
  if (typeof body === 'number') return refuse(body);

  const appToken = call.appToken ?? '';
  if (!/^[A-Za-z0-9]+$/.test(appToken) || platform.wikiNode(appToken) !== undefined) return refuse(1254003);
  if (!platform.hasBase(appToken)) return refuse(1254040);

  switch (call.call) {
    case 'list':
      return list(call, appToken, rules);
    case 'newer-list':
      return newerList(body, appToken, rules);
    case 'switch':
    case 'newer-switch':
      return switchAutomation(call, pathname, appToken, rules);
  }
}

/** The newer calls' limits are unknown: they share those of v1. */
const limitOf: Readonly<Record<Exclude<CallName, 'mint'>, LimitName>> = {
  switch: 'switch',
  'newer-switch': 'switch',
  list: 'list',
  'newer-list': 'list',
  wiki: 'wiki',
};

function overLimit(limit: LimitName, seconds: number, variant: Variant): Answer {
  if (variant.rateLimit === '1254290-at-200') return { ...refusal(1254290, variant), http: 200 };
  const headers = {
    'x-ogw-ratelimit-limit': String(limits[limit].requests),
    'x-ogw-ratelimit-reset': String(seconds),
  };
  return refusal(99991400, variant, { headers });
}

function switchAutomation(call: IncomingCall, pathname: string, appToken: string, rules: Rules): Outcome {
  const { platform, variant } = rules;
  const refuse = (code: number): Outcome => ({ answer: refusal(code, variant) });

  const write = intendedWrite(call, pathname);
  if (write === undefined) return refuse(1254001);
  const automation = platform.automation(appToken, write.automationId);
  // No page says how an unknown id is refused. A choice: the catch-all of v1, and of the newer call the code
  // that users saw for a wrong id. Each family knows its own ids only.
  if (automation === undefined || isNewer(automation) !== (call.call === 'newer-switch')) {
    return refuse(call.call === 'newer-switch' ? 2200 : 1254002);
  }

  const release = rules.enforceSingleWriter ? platform.beginWrite(appToken) : () => undefined;
  if (release === undefined) return refuse(1254291);
  if (call.call === 'switch') return { answer: success({}), write, release };
  if (variant.refuseRepeatedNewerSwitch && automation.status === write.status) {
    return { ...refuse(1254010), release };
  }
  const data = { workflow_id: automation.id, status: newerStatus[write.status] };
  return { answer: success(data), write, release };
}

const newerStatus = { Enable: 'enabled', Disable: 'disabled' } as const;

function isNewer(automation: SandboxAutomation): boolean {
  return automation.id.startsWith('wkf');
}

function list(call: IncomingCall, appToken: string, { platform, variant, listPageSize }: Rules): Outcome {
  const all = variant.emptyList ? [] : platform.automations(appToken).filter((one) => !isNewer(one));
  const page = pageOf(all, call.query.get('page_token') ?? '', listPageSize ?? Number.POSITIVE_INFINITY);
  if (page === undefined) return { answer: refusal(1254002, variant) };
  const workflows = page.items.map(({ id, status, title }) => ({ workflow_id: id, status, title }));
  return { answer: success(listPageSize === undefined ? { workflows } : { workflows, ...page.more }) };
}

function newerList(body: Record<string, unknown>, appToken: string, rules: Rules): Outcome {
  const { platform, variant, listPageSize = 100 } = rules;
  const { page_size: wanted = 100, page_token: token = '' } = body;
  if (typeof wanted !== 'number' || !Number.isInteger(wanted) || wanted < 1 || wanted > 100) {
    return { answer: refusal(1254001, variant) };
  }
  const all = variant.emptyList ? [] : platform.automations(appToken).filter(isNewer);
  const page = typeof token === 'string' ? pageOf(all, token, Math.min(wanted, listPageSize)) : undefined;
  if (page === undefined) return { answer: refusal(1254002, variant) };
  const items = page.items.map(({ id, title, status }) => ({
    workflow_id: id,
    title,
    status: newerStatus[status],
  }));
  return { answer: success({ items, ...page.more }) };
}

/** One page; undefined where no page has this token. */
function pageOf(
  all: SandboxAutomation[],
  token: string,
  size: number,
): { items: SandboxAutomation[]; more: { has_more: boolean; page_token: string } } | undefined {
  const from = token === '' ? 0 : Number(/^page-from-(\d{1,9})$/.exec(token)?.[1]);
  if (Number.isNaN(from) || from > all.length) return undefined;
  const end = from + size;
  const has_more = end < all.length;
  return { items: all.slice(from, end), more: { has_more, page_token: has_more ? `page-from-${end}` : '' } };
}

function wiki(call: IncomingCall, { platform, variant }: Rules): Outcome {
  const token = call.query.get('token') ?? '';
  if (token === '') return { answer: refusal(131002, variant) };
  const node = platform.wikiNode(token);
  if (node === undefined) return { answer: refusal(131005, variant) };
  return {
    answer: success({
      node: {
        space_id: '7300000000000000001',
        node_token: token,
        obj_token: node.objToken,
        obj_type: node.objType,
        parent_node_token: '',
        node_type: 'origin',
        origin_node_token: token,
        has_child: false,
        title: node.title ?? '',
      },
    }),
  };
}

function mint(call: IncomingCall, { platform, variant }: Rules): Outcome {
  const body = readBody(call);
  const { app_id, app_secret } = typeof body === 'number' ? {} : body;
  if (typeof app_id !== 'string' || typeof app_secret !== 'string' || app_id === '' || app_secret === '') {
    return { answer: mintRefusal(10003, variant) };
  }
  const minted = platform.mint(app_id, app_secret);
  if ('refusedWith' in minted) return { answer: mintRefusal(minted.refusedWith, variant, minted.msg) };
  const { token, expire } = minted;
  return {
    answer: { http: 200, headers: {}, envelope: { code: 0, msg: 'ok', tenant_access_token: token, expire } },
  };
}

/** Minting answers at the top level: its envelope has no `data`. */
function mintRefusal(code: number, variant: Variant, msg = codes[code]?.msg ?? ''): Answer {
  return { ...refusal(code, variant), envelope: { code, msg } };
}

/** The object in a JSON body, or the code of the refusal. */
function readBody(call: IncomingCall): Record<string, unknown> | number {
  if (!/^application\/json *(;|$)/i.test(call.headers['content-type'] ?? '')) return 1254000;
  try {
    JSON.parse(call.body);
  } catch {
    return 1254000;
  }
  return jsonObject(call.body) ?? 1254001;
}

function jsonObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
