import type { Condition } from '../../src/platform/conditions.ts';
import type { Fault } from '../../src/platform/fault.ts';
import { answered, refusedWith } from './faults.ts';

const answer = answered([]);
const certificate = { kind: 'certificate', detail: 'x' } as const;
const at = (step: 'name' | 'connect' | 'tls') => ({ stop: { step, addresses: [] } });
const connection = { kind: 'connection', detail: 'x' } as const;
const proxyConnection = { kind: 'proxy-connection', detail: 'x', isUnknown: false } as const;

/** Faults and their conditions, one of each and more where they are treated differently. */
export const FAULTS: readonly (readonly [what: string, fault: Fault, condition: Condition | undefined])[] = [
  ['a code of the table', refusedWith(1254302), undefined],
  ['a code that is not in the table', refusedWith(424242), 'unknown-code'],
  ['the same at HTTP 503', refusedWith(424242, { httpStatus: 503 }), 'unknown-code'],
  ['a time-out', { kind: 'timeout', limitMs: 1 }, 'timeout'],
  ['a time-out on the way', { kind: 'timeout', limitMs: 1, ...at('connect') }, 'connect-timeout'],
  [
    'a time-out on the way to the proxy',
    { kind: 'timeout', limitMs: 1, stop: { step: 'connect', addresses: [], proxy: 'http://p:1' } },
    'proxy-unreachable',
  ],
  ['the end of the budget', { kind: 'budget' }, 'cut-by-budget'],
  ['the end of the job', { kind: 'cancelled' }, 'canceled'],
  ['a name', { kind: 'unknown-host', detail: 'x' }, 'unknown-host'],
  ['a look-up that failed', { ...connection, maybeSent: false, ...at('name') }, 'dns'],
  ['a connection that was never made', { ...connection, maybeSent: false }, 'connection-refused'],
  ['a connection that broke', { ...connection, maybeSent: true }, 'connection'],
  [
    'a host without TLS',
    { ...connection, maybeSent: false, lacksTls: true, canPass: false },
    'tls-handshake',
  ],
  ['a handshake that was cut', { ...connection, maybeSent: false, ...at('tls') }, 'tls-refused'],
  [
    'a handshake that was refused',
    { ...connection, maybeSent: false, ...at('tls'), canPass: false },
    'tls-refused',
  ],
  ['a private authority', { ...certificate, problem: 'authority' }, 'certificate'],
  ['another name', { ...certificate, problem: 'name' }, 'certificate-name'],
  ['an old certificate', { ...certificate, problem: 'time' }, 'certificate-time'],
  [
    'a file that is not there',
    { ...certificate, problem: 'authority', lacksExtra: true },
    'certificate-file',
  ],
  ["a proxy's private authority", { ...certificate, problem: 'authority', proxy: 'p' }, 'proxy-certificate'],
  ["a proxy's other name", { ...certificate, problem: 'name', proxy: 'p' }, 'proxy-certificate-name'],
  ["a proxy's old certificate", { ...certificate, problem: 'time', proxy: 'p' }, 'proxy-certificate-time'],
  ['a proxy out of reach', proxyConnection, 'proxy-unreachable'],
  ['a proxy whose name does not exist', { ...proxyConnection, isUnknown: true }, 'proxy-unreachable'],
  ['a proxy without TLS', { ...proxyConnection, lacksTls: true, canPass: false }, 'proxy-tls'],
  ['a proxy that asks who is there', { kind: 'proxy', httpStatus: 407 }, 'proxy-auth'],
  ['a proxy that refuses', { kind: 'proxy', httpStatus: 403 }, 'proxy-refused'],
  ['a proxy that has trouble', { kind: 'proxy', httpStatus: 503 }, 'proxy-refused'],
  [
    'a proxy that refuses what no_proxy was to bypass',
    { kind: 'proxy', httpStatus: 403, isBypassMisread: true },
    'proxy-bypass',
  ],
  ['the same with trouble', { kind: 'proxy', httpStatus: 502, isBypassMisread: true }, 'proxy-bypass'],
  ['HTML', { kind: 'unreadable', answer }, 'unreadable'],
  ['other JSON', { kind: 'malformed', answer }, 'malformed'],
  ['too much', { kind: 'too-large', httpStatus: 200, limitBytes: 1 }, 'too-large'],
  ['too many headers', { kind: 'headers-too-large', limitBytes: 1 }, 'headers-too-large'],
  ['no token', { kind: 'lacking', answer, what: 'token' }, 'lacking-token'],
  ['no list', { kind: 'lacking', answer, what: 'list' }, 'lacking-list'],
  ['no node', { kind: 'lacking', answer, what: 'node' }, 'lacking-node'],
  ['the other status', { kind: 'lacking', answer, what: 'status' }, 'lacking-status'],
  ['page after page', { kind: 'endless' }, 'endless-list'],
];

/** HTTP statuses without a code, and their conditions. */
export const STATUSES: readonly (readonly [httpStatus: number, condition: Condition])[] = [
  [301, 'redirect'],
  [308, 'redirect'],
  [400, 'http-other'],
  [401, 'http-denied'],
  [403, 'http-denied'],
  [407, 'http-denied'],
  [451, 'http-denied'],
  [404, 'http-not-found'],
  [405, 'http-not-found'],
  [408, 'http-transient'],
  [425, 'http-transient'],
  [429, 'http-rate-limit'],
  [413, 'http-other'],
  [500, 'http-transient'],
  [599, 'http-transient'],
];
