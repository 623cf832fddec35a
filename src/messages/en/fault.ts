import type { Stop } from '../../platform/way.ts';
import { seconds } from './words.ts';

/** What went wrong with a request, in English. What it means and what to do stands with the codes and conditions. */
export const fault = {
  code: (code: number, msg: string) => `${code} ${msg}`.trimEnd() + (/[.!?…。！？]$/.test(msg) ? '' : '.'),
  http: (httpStatus: number, host: string, excerpt: string) =>
    /^\s*</.test(excerpt)
      ? `HTTP ${httpStatus} from ${host} (an HTML page, no error code).`
      : `HTTP ${httpStatus} from ${host} (no error code)${excerpt === '' ? '' : `, beginning with “${excerpt}”`}.`,
  unreadable: (httpStatus: number, host: string, excerpt: string | undefined) =>
    excerpt === ''
      ? `HTTP ${httpStatus} from ${host} with an empty response.`
      : `HTTP ${httpStatus} from ${host}${excerpt === undefined ? '' : `, beginning with “${excerpt}”`}.`,
  answered: (httpStatus: number, host: string) => `HTTP ${httpStatus} from ${host}.`,
  tooLarge: (httpStatus: number, host: string, limitBytes: number) =>
    `HTTP ${httpStatus} from ${host} with more than ${limitBytes / 1024 / 1024} MiB.`,
  headersTooLarge: (limitBytes: number) => `The response has more than ${limitBytes / 1024} KiB of headers.`,
  connectTimeout: (limitMs: number, host: string, { proxy, addresses }: Pick<Stop, 'proxy' | 'addresses'>) =>
    `No connection to ${host}${proxy === undefined ? '' : ` through the proxy \`${proxy}\``} within ${seconds(limitMs)} (\`request_timeout_seconds\`)${addresses.length === 0 ? '' : `; tried ${addresses.join(', ')}`}.`,
  timeout: (limitMs: number) =>
    `No complete response within ${seconds(limitMs)} (\`request_timeout_seconds\`).`,
  budget: 'No complete response before the time limit.',
  notConnected: (host: string, detail: string) => `Couldn't connect to ${host}: ${detail}.`,
  broken: (host: string, detail: string) => `The connection to ${host} broke: ${detail}.`,
  unknownHost: (host: string, detail: string) => `Couldn't resolve ${host} (${detail}).`,
  certificate: (host: string, detail: string) =>
    `Couldn't verify the TLS certificate of ${host} (${detail}).`,
  proxyCertificate: (detail: string) => `Couldn't verify the proxy's TLS certificate (${detail}).`,
  proxyConnection: (proxy: string, detail: string) =>
    `Couldn't connect to the proxy \`${proxy}\`: ${detail}.`,
  proxy: (httpStatus: number, host: string) =>
    `The proxy refused to connect to ${host} (HTTP ${httpStatus}).`,
  cancelled: 'The job was canceled before a response came.',
  words: (words: readonly string[]) => `The platform says: ${words.map((word) => `“${word}”`).join(' ')}.`,
  scopes: (scopes: readonly string[]) =>
    scopes.length === 1
      ? `Missing scope: ${scopes.join('')}.`
      : `Missing scope, one of: ${scopes.join(', ')}.`,
  fields: (fields: readonly string[]) => `Wrong fields: ${fields.join('; ')}.`,
  link: (url: string) => `Open ${url}`,
};
