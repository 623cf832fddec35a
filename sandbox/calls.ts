import { codes, type ErrorDetail, factsOf, isWorkflowCode } from './codes.ts';
import { defaultPageSize, largestWorkflowPage, type PageShape, pageOf } from './pages.ts';
import type { LimitName, Platform, Write } from './platform.ts';

export type CallName = 'switch' | 'list' | 'wiki' | 'mint' | 'workflow-switch' | 'workflow-list';

/** Where the documented facts are uncertain, the sandbox can do either. */
export interface Variant {
  /**
   * The page of the switching call puts most business errors at HTTP 200, the pages of other Base calls the
   * same codes at 400, 403 or 404. The base/v3 calls answer at 200; their validation was seen at 400 too.
   */
  businessErrorsAtHttp: 'documented-200' | 'http-4xx';
  /**
   * How a limit of a documented call answers: code 99991400 at 429, or at 400 as on older endpoints, with the
   * headers `x-ogw-ratelimit-limit` and `x-ogw-ratelimit-reset`; the same at 429 with `Retry-After` instead; or
   * code 1254290 at 200 without any.
   */
  rateLimit: '429' | '400' | '429-retry-after' | '1254290-at-200';
  /** Where the log id of an error stands besides the header `x-tt-logid`. */
  logId: 'header-only' | 'error.log_id' | 'error.logid';
  /** The lists are empty although automations exist, which a user reports. */
  emptyList: boolean;
  /** How the v1 list tells that there is more: see there for what is documented. */
  v1Pages: PageShape;
  /**
   * Whether the v1 list gives as many rows as `page_size` asks for. Documented is the parameter with its default
   * of 20, not its maximum; the documented answers do not show whether it is heeded.
   */
  v1PageSize: 'honored' | 'ignored';
  /**
   * Which write is refused while another of the same Base is being handled, and how: each family with its own
   * conflict (1254291, 800040114), or 90235 "Retry later" for both, which users saw. None of it is on a page of
   * the switching calls.
   */
  conflict: 'own-code' | '90235';
  /**
   * Whether a host knows the base/v3 calls, which are in no public reference. A private deployment may lack
   * them; how it says so is uncertain: `404` without an envelope, as a wrong path (`99991201`), as an id of
   * another kind (`2200`), or as a feature that is not available (`800004045`).
   */
  workflowCalls: 'available' | '404' | '99991201' | '2200' | '800004045';
  /** The code at which the base/v3 calls limit the rate, at HTTP 200 without a header. Both were seen. */
  workflowRateLimit: 800004135 | 800050828;
  /** The `msg` of the base/v3 errors: users saw `word` (`not_found`, `invalid param`) and `empty`. */
  workflowMsg: 'word' | 'empty';
  /**
   * Where the log id of a base/v3 error stands besides the header: in `data.error` under either name, or, as
   * may occur, in `log_id` at the top level alone.
   */
  workflowLogId: 'data.error.logid' | 'data.error.log_id' | 'log_id';
  /**
   * A base/v3 switch to the status that is already in force is refused with 800070003. Uncertain: users saw the
   * code for writes that change nothing, of which call they do not say. Otherwise it is a success.
   */
  refuseRepeatedWorkflowSwitch: boolean;
}

export const defaultVariant: Readonly<Variant> = {
  businessErrorsAtHttp: 'documented-200',
  rateLimit: '429',
  logId: 'header-only',
  emptyList: false,
  v1Pages: 'page_token',
  v1PageSize: 'honored',
  conflict: 'own-code',
  workflowCalls: 'available',
  workflowRateLimit: 800004135,
  workflowMsg: 'word',
  workflowLogId: 'data.error.logid',
  refuseRepeatedWorkflowSwitch: false,
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

/** An answer that is no envelope. */
export interface PlainAnswer {
  http: number;
  headers: Record<string, string>;
  text: string;
}

/** What the platform makes of a request. */
export interface Outcome {
  /** Missing where the platform never answers. */
  answer?: Answer | PlainAnswer;
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
  /** No page has more rows, however many the request asks for. */
  largestPage: number;
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
    call: 'workflow-switch',
    method: 'PATCH',
    path: '/open-apis/base/v3/bases/:app_token/workflows/:workflow_id/enable',
  },
  {
    call: 'workflow-switch',
    method: 'PATCH',
    path: '/open-apis/base/v3/bases/:app_token/workflows/:workflow_id/disable',
  },
  { call: 'workflow-list', method: 'POST', path: '/open-apis/base/v3/bases/:app_token/workflows/list' },
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
  const facts = factsOf(code);
  return variant.businessErrorsAtHttp === 'http-4xx' ? (facts.httpElsewhere ?? facts.http) : facts.http;
}

/** An envelope that refuses. */
export function refusal(
  code: number,
  variant: Variant,
  {
    msg,
    headers = {},
    detail,
  }: { msg?: string; headers?: Record<string, string>; detail?: Partial<ErrorDetail> } = {},
): Answer {
  const facts = factsOf(code);
  const isWordy = facts.detail === undefined || variant.workflowMsg === 'word';
  return {
    http: httpOf(code, variant),
    headers,
    envelope: {
      code,
      msg: msg ?? (isWordy ? facts.msg : ''),
      data: facts.detail === undefined ? { ...facts.data } : { error: { ...facts.detail, ...detail } },
    },
  };
}

/** The same answer with the log id in its body, where an error has one by the variant. */
export function withLogId(answer: Answer, logId: string, { logId: place, workflowLogId }: Variant): Answer {
  const { envelope } = answer;
  if (envelope.code === 0) return answer;
  if (!isWorkflowCode(envelope.code)) {
    if (place === 'header-only') return answer;
    const name = place === 'error.logid' ? 'logid' : 'log_id';
    const error = { ...(envelope.error as object | undefined), [name]: logId };
    return { ...answer, envelope: { ...envelope, error } };
  }
  if (workflowLogId === 'log_id') return { ...answer, envelope: { ...envelope, log_id: logId } };
  const { error } = envelope.data as { error?: ErrorDetail };
  if (error === undefined) return answer;
  const name = workflowLogId === 'data.error.logid' ? 'logid' : 'log_id';
  return { ...answer, envelope: { ...envelope, data: { error: { ...error, [name]: logId } } } };
}

function success(data: Record<string, unknown>): Answer {
  return { http: 200, headers: {}, envelope: { code: 0, msg: 'success', data } };
}

/** The page token of a list call, '' for the first page; undefined where it is no list call. */
export function pageTokenOf({ call, query, body }: Pick<IncomingCall, 'call' | 'query' | 'body'>): unknown {
  if (call === 'list') return query.get('page_token') ?? '';
  return call === 'workflow-list' ? (jsonObject(body)?.page_token ?? '') : undefined;
}

/** The status that a request asks for, whether or not the platform would grant it. */
export function intendedWrite(call: IncomingCall, pathname: string): Write | undefined {
  const { appToken, automationId } = call;
  if (appToken === undefined || automationId === undefined) return undefined;
  if (call.call === 'workflow-switch') {
    return { appToken, automationId, status: pathname.endsWith('/enable') ? 'Enable' : 'Disable' };
  }
  const status = jsonObject(call.body)?.status;
  return status === 'Enable' || status === 'Disable' ? { appToken, automationId, status } : undefined;
}

/** Answers a request by the platform's rules, in the order in which its layers look at it. */
export function answer(call: IncomingCall, pathname: string, pathIsKnown: boolean, rules: Rules): Outcome {
  const { platform, variant } = rules;
  const refuse = (code: number): Outcome => ({ answer: refusal(code, variant) });

  if (call.call === 'unknown') return refuse(pathIsKnown ? 99991301 : 99991201);
  if (call.call === 'mint') return mint(call, rules);
  const isWorkflow = call.call === 'workflow-switch' || call.call === 'workflow-list';
  if (isWorkflow && variant.workflowCalls === '404') {
    return { answer: { http: 404, headers: {}, text: '404 page not found\n' } };
  }
  if (isWorkflow && variant.workflowCalls === '99991201') return refuse(99991201);

  const caller = platform.identify(call.headers.authorization);
  if ('refusedWith' in caller) return refuse(caller.refusedWith);

  if (rules.enforceRateLimit) {
    const seconds = platform.secondsOverLimit(call.call, `${caller.id} ${call.appToken ?? ''}`);
    if (seconds > 0) {
      return {
        answer: isWorkflow
          ? refusal(variant.workflowRateLimit, variant)
          : overLimit(call.call, seconds, platform, variant),
      };
    }
  }

  if (call.call === 'wiki') return wiki(call, rules);
  if (isWorkflow && variant.workflowCalls !== 'available') return refuse(Number(variant.workflowCalls));

  // The official client reports that an empty body makes this call time out.
  if (call.call === 'workflow-switch' && call.body === '') return {};
  const family = isWorkflow ? workflowFamily : v1Family;
  const body = call.call === 'list' ? {} : readBody(call, family);
  if (typeof body === 'number') return refuse(body);

  const appToken = call.appToken ?? '';
  if (!/^[A-Za-z0-9]+$/.test(appToken) || platform.wikiNode(appToken) !== undefined) {
    return refuse(family.malformedBase);
  }
  if (!platform.hasBase(appToken)) return refuse(family.noSuchBase);

  switch (call.call) {
    case 'list':
      return list(call, appToken, rules);
    case 'workflow-list':
      return workflowList(body, appToken, rules);
    case 'switch':
    case 'workflow-switch':
      return switchAutomation(call, pathname, appToken, rules);
  }
}

/** The codes by which a family of calls refuses the same things. */
interface Family {
  noJson: number;
  wrongBody: number;
  malformedBase: number;
  noSuchBase: number;
  noSuchAutomation: number;
  conflict: number;
}

// No page says how an unknown automation is refused. A choice: the catch-all of v1.
const v1Family: Family = {
  noJson: 1254000,
  wrongBody: 1254001,
  malformedBase: 1254003,
  noSuchBase: 1254040,
  noSuchAutomation: 1254002,
  conflict: 1254291,
};

// Which of the two codes for each of these is uncertain; both mean the same to a caller.
const workflowFamily: Family = {
  noJson: 800010701,
  wrongBody: 800010701,
  malformedBase: 800004006,
  noSuchBase: 800004000,
  noSuchAutomation: 800004000,
  conflict: 800040114,
};

function overLimit(limit: LimitName, seconds: number, platform: Platform, variant: Variant): Answer {
  if (variant.rateLimit === '1254290-at-200') return { ...refusal(1254290, variant), http: 200 };
  if (variant.rateLimit === '429-retry-after') {
    return refusal(99991400, variant, { headers: { 'retry-after': String(seconds) } });
  }
  const headers = {
    'x-ogw-ratelimit-limit': String(platform.limits[limit].requests),
    'x-ogw-ratelimit-reset': String(seconds),
  };
  return refusal(99991400, variant, { headers });
}

function switchAutomation(call: IncomingCall, pathname: string, appToken: string, rules: Rules): Outcome {
  const { platform, variant } = rules;
  const refuse = (code: number): Outcome => ({ answer: refusal(code, variant) });

  const write = intendedWrite(call, pathname);
  if (write === undefined) return refuse(1254001);
  const family = call.call === 'workflow-switch' ? workflowFamily : v1Family;
  // Each family knows its own ids only; the call of Base workflows answers one of another kind with 2200.
  if (call.call === 'workflow-switch' && !isWorkflowId(write.automationId)) return refuse(2200);
  const automation = platform.automation(appToken, write.automationId);
  if (automation === undefined || isWorkflowId(automation.id) !== (call.call === 'workflow-switch')) {
    return refuse(family.noSuchAutomation);
  }

  const release = rules.enforceSingleWriter ? platform.beginWrite(appToken) : () => undefined;
  if (release === undefined) return refuse(variant.conflict === '90235' ? 90235 : family.conflict);
  if (call.call === 'switch') return { answer: success({}), write, release };
  if (variant.refuseRepeatedWorkflowSwitch && automation.status === write.status) {
    return { ...refuse(800070003), release };
  }
  const data = { workflow_id: automation.id, status: workflowStatus[write.status] };
  return { answer: success(data), write, release };
}

const workflowStatus = { Enable: 'enabled', Disable: 'disabled' } as const;

function isWorkflowId(id: string): boolean {
  return id.startsWith('wkf');
}

function list(call: IncomingCall, appToken: string, { platform, variant, largestPage }: Rules): Outcome {
  const wanted = call.query.get('page_size') ?? String(defaultPageSize);
  if (!/^[1-9]\d{0,8}$/.test(wanted)) return { answer: wrongField('page_size', variant) };
  const all = variant.emptyList ? [] : platform.automations(appToken).filter(({ id }) => !isWorkflowId(id));
  const page = pageOf(all, {
    token: call.query.get('page_token') ?? '',
    size: Math.min(variant.v1PageSize === 'honored' ? Number(wanted) : defaultPageSize, largestPage),
    shape: variant.v1Pages,
  });
  if (page === undefined) return { answer: refusal(1254030, variant) };
  const workflows = page.automations.map(({ id, status, title }) => ({ workflow_id: id, status, title }));
  return { answer: success({ workflows, ...page.more }) };
}

/** The gateway's word for a field that is wrong, in the shape that its general page of errors shows. */
function wrongField(field: string, variant: Variant): Answer {
  const answer = refusal(99992402, variant);
  const error = { field_violations: [{ field, description: `${field} is invalid` }] };
  return { ...answer, envelope: { ...answer.envelope, error } };
}

function workflowList(body: Record<string, unknown>, appToken: string, rules: Rules): Outcome {
  const { platform, variant, largestPage } = rules;
  const { page_size: wanted = defaultPageSize, page_token: token = '' } = body;
  const refuse = (path: string): Outcome => ({
    answer: refusal(800004006, variant, { detail: { message: `${path} is invalid`, path } }),
  });
  if (typeof wanted !== 'number' || !Number.isInteger(wanted) || wanted < 1 || wanted > largestWorkflowPage) {
    return refuse('page_size');
  }
  const all = variant.emptyList ? [] : platform.automations(appToken).filter(({ id }) => isWorkflowId(id));
  const size = Math.min(wanted, largestPage);
  const page = typeof token === 'string' ? pageOf(all, { token, size, shape: 'has_more' }) : undefined;
  if (page === undefined) return refuse('page_token');
  const items = page.automations.map(({ id, title, status }) => ({
    workflow_id: id,
    title,
    status: workflowStatus[status],
  }));
  return { answer: success({ items, ...page.more }) };
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
  const body = readBody(call, v1Family);
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
function readBody(call: IncomingCall, { noJson, wrongBody }: Family): Record<string, unknown> | number {
  if (!/^application\/json *(;|$)/i.test(call.headers['content-type'] ?? '')) return noJson;
  try {
    JSON.parse(call.body);
  } catch {
    return noJson;
  }
  return jsonObject(call.body) ?? wrongBody;
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
