import type { Stop } from '../../platform/way.ts';
import { seconds } from './words.ts';

/** What went wrong with a request, in English. */
export const fault = {
  code: (code: number, msg: string) => `${code} ${msg}`.trimEnd() + (/[.!?…。！？]$/.test(msg) ? '' : '.'),
  unknownCode: (httpStatus: number, codeListUrl: string) =>
    `It came with HTTP ${httpStatus}. List of codes: ${codeListUrl}`,
  http: (httpStatus: number, excerpt: string) =>
    `HTTP ${httpStatus}, without a code that explains it${excerpt === '' ? '' : `; the answer begins with “${excerpt}”`}.`,
  unreadable: (httpStatus: number, excerpt: string | undefined) =>
    excerpt === ''
      ? `HTTP ${httpStatus} with an empty answer.`
      : `HTTP ${httpStatus} with an answer that is not JSON, or not a whole one${excerpt === undefined ? '' : `; it begins with “${excerpt}”`}.`,
  malformed: (httpStatus: number) => `HTTP ${httpStatus} with JSON that is not an answer of the platform.`,
  lacking: {
    token: 'Code 0, but without a token that can be used.',
    list: 'Code 0, but with a list that cannot be trusted: an automation without an id that can be used, or a next page that is not named.',
    node: 'Code 0, but without what the wiki page holds.',
    status: 'Code 0, but with the other status than the one that was asked for.',
  },
  endless: 'The list promises page after page and brings nothing new.',
  tooLarge: (httpStatus: number, limitBytes: number) =>
    `HTTP ${httpStatus} with an answer of more than ${limitBytes / 1024 / 1024} MiB, which is refused.`,
  headersTooLarge: (limitBytes: number) =>
    `The response has more than ${limitBytes / 1024} KiB of headers, which the action doesn't read.`,
  connectTimeout: (limitMs: number, { proxy, addresses }: Pick<Stop, 'proxy' | 'addresses'>) =>
    `No connection${proxy === undefined ? '' : ` through the proxy ${proxy}`} within ${seconds(limitMs)} (\`request_timeout_seconds\`)${addresses.length === 0 ? '' : `; tried ${addresses.join(', ')}`}.`,
  timeout: (limitMs: number) => `No whole answer within ${seconds(limitMs)} (request_timeout_seconds).`,
  budget: 'The request was cut at the end of the budget.',
  connection: (detail: string) => `The connection failed: ${detail}.`,
  unknownHost: (detail: string) => `The name of the host does not exist: ${detail}.`,
  certificate: (detail: string) => `The certificate of the host does not verify: ${detail}.`,
  proxyCertificate: (proxy: string, detail: string) =>
    `Couldn't verify the TLS certificate of the proxy ${proxy} (${detail}).`,
  proxyConnection: (detail: string) => `The proxy could not be reached: ${detail}.`,
  proxy: (httpStatus: number) => `The proxy refused the connection with HTTP ${httpStatus}.`,
  cancelled: 'The job was cancelled before an answer came.',
  scopes: (scopes: readonly string[]) => `Missing scope, any one of: ${scopes.join(', ')}.`,
  fields: (fields: readonly string[]) => `Wrong fields: ${fields.join('; ')}.`,
  link: (url: string) => `Open: ${url}`,
  logId: (logId: string) => `Log id: ${logId}`,
};
