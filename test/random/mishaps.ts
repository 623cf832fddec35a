import { isWorkflowCode } from '../../sandbox/codes.ts';
import { sampleApp, sampleTokens } from '../../sandbox/sample.ts';
import type { Fault, RecordedRequest } from '../../sandbox/sandbox.ts';
import type { Chance } from './chance.ts';
import { FORGED } from './scenario.ts';
import { KNOWN_CODES, RATE_CODES, UNDECIDED_CODES } from './tables.ts';

/** What happens on the way of an answer, beside what the sandbox does. See virtual-time.mjs. */
export interface Way {
  /** Virtual milliseconds before the answer arrives. */
  readonly delayMs?: number;
  /** It never arrives. */
  readonly isLost?: boolean;
  /** Its body never comes to an end. */
  readonly isStuck?: boolean;
}

/** What befalls one request. */
export interface Mishap {
  readonly name: string;
  readonly fault: Fault;
  readonly way: Way;
  /** Whether the request may still be carried out, at once or later, although no definite answer says so. */
  readonly isUncertain: boolean;
}

type Kind = (chance: Chance, request: RecordedRequest) => Omit<Mishap, 'name'>;

const uncertain = (fault: Fault, way: Way = {}) => ({ fault, way, isUncertain: true });
const certain = (fault: Fault, way: Way = {}) => ({ fault, way, isUncertain: false });

const wikiCodes = [131001, 131002, 131004, 131005, 131006, 131007, 131009];
const mintCodes = [10003, 10005, 10012, 10013, 10014, 10015, 20002];
const elsewhere = new Set([...wikiCodes, ...mintCodes]);
const v1Codes = [...KNOWN_CODES].filter((code) => !isWorkflowCode(code) && !elsewhere.has(code));
const workflowCodes = [...KNOWN_CODES].filter(
  (code) => !elsewhere.has(code) && !(code >= 1_254_000 && code < 1_256_000),
);
const retried = [
  1254036, 1254200, 1254290, 1254291, 1254607, 1254608, 1255040, 99991400, 1254002, 1255001, 800040114,
];

function codesOf({ call }: RecordedRequest): readonly number[] {
  if (call === 'mint') return mintCodes;
  if (call === 'wiki') return wikiCodes;
  return call === 'switch' || call === 'list' ? v1Codes : workflowCodes;
}

const hostileMessages = [
  `::error::${FORGED}`,
  `oops\n::warning title=${FORGED}::${FORGED}`,
  `oops\r##[error]${FORGED}`,
  `your token ${sampleTokens.tenant} and secret ${sampleApp.appSecret} were refused`,
  '\u001b[2J</table><img src=x> @all',
  'x'.repeat(6000),
];

const kinds: Readonly<Record<string, Kind>> = {
  code: (chance, request) => {
    const isEasy = chance.is(0.5) && request.call !== 'mint' && request.call !== 'wiki';
    const code = isEasy ? chance.one(retried) : chance.is(0.05) ? 1_777_777 : chance.one(codesOf(request));
    const isRate = RATE_CODES.has(code);
    const isEcho = chance.is(0.15) && { msg: chance.one([...hostileMessages, echoOf(request)]) };
    const wait = isRate &&
      chance.is(0.7) && { headers: { 'x-ogw-ratelimit-reset': String(chance.whole(1, 4)) } };
    const fault = { code, ...isEcho, ...wait };
    return { fault, way: {}, isUncertain: UNDECIDED_CODES.has(code) || !KNOWN_CODES.has(code) };
  },
  http: (chance) => {
    const http = chance.one([408, 425, 429, 500, 501, 502, 503, 503, 504, 504, 400, 403, 404, 302]);
    const waits = chance.is(0.3) && {
      retryAfter: { seconds: chance.whole(1, 40), as: chance.one(['seconds', 'date']) },
    };
    const headers = http === 302 ? { location: 'https://example.invalid/' } : {};
    return { fault: { http, headers, ...(waits as object) }, way: {}, isUncertain: http !== 429 };
  },
  reset: () => uncertain({ resetBeforeAnswer: true }),
  'cut in the headers': () => uncertain({ cutInHeaders: true }),
  'cut in the body': (chance) => uncertain({ cutAfterBytes: chance.whole(0, 12) }),
  lost: () => uncertain({}, { isLost: true }),
  stuck: () => uncertain({ hangInBody: true }, { isStuck: true }),
  slow: (chance) => certain({}, { delayMs: chance.one([900, 2000, 6000, 16_000]) }),
  'no JSON': (chance) =>
    uncertain({
      rawBody: chance.one([
        '',
        '<html>502</html>',
        '{"code":',
        '[]',
        'null',
        '0',
        '{"msg":"success"}',
        '{"code":"0"}',
      ]),
    }),
  'code 0 at HTTP 5xx': (chance) => uncertain({ code: 0, http: chance.one([500, 502, 504]) }),
  'another code 0': (chance) => uncertain({ topLevel: { code: chance.one([0.5, '0', null, true, {}]) } }),
  'another status': (_, { call, path }) => {
    if (call !== 'workflow-switch') return certain({});
    return certain({ dataFields: { status: path.endsWith('/enable') ? 'disabled' : 'enabled' } });
  },
  'strange list': (chance) =>
    certain({
      dataFields: chance.one<Record<string, unknown>>([
        { page_token: 'page-from-0', has_more: true },
        { workflows: null, items: null },
        { workflows: {}, items: 'none' },
        {
          workflows: [{ workflow_id: 7.3e18, title: 'x', status: 'Enable' }],
          items: [{ status: 'enabled' }],
        },
        { workflows: [null], items: [[]] },
        { workflows: [], items: [] },
      ]),
    }),
  endless: () => uncertain({ endless: true }),
  compressed: (chance) => certain({ compressed: chance.one(['gzip', 'deflate', 'deflate-raw', 'br']) }),
  'many headers': () => certain({ headerBytes: 20_000 }),
};

// A server that says what it was sent.
function echoOf({ headers }: RecordedRequest): string {
  return `who are you, ${headers.authorization ?? 'nobody'}?`;
}

const frequent: readonly (readonly [number, string])[] = [
  [34, 'code'],
  [14, 'http'],
  [9, 'reset'],
  [3, 'cut in the headers'],
  [4, 'cut in the body'],
  [9, 'lost'],
  [3, 'stuck'],
  [6, 'slow'],
  [5, 'no JSON'],
  [2, 'code 0 at HTTP 5xx'],
  [2, 'another code 0'],
  [3, 'another status'],
  [1, 'endless'],
  [4, 'compressed'],
  [1, 'many headers'],
];

/** What befalls a request that something befalls. */
export function mishapOf(chance: Chance, request: RecordedRequest, named?: string): Mishap {
  const isList = request.call === 'list' || request.call === 'workflow-list';
  const name = named ?? (isList && chance.is(0.2) ? 'strange list' : chance.weighted(frequent));
  const kind = kinds[name];
  if (kind === undefined) throw new Error(`no mishap is called ${name}`);
  return { name, ...kind(chance, request) };
}
