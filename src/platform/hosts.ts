/** A public cloud of the platform. The two share no accounts, apps or Bases. */
export type Brand = 'feishu' | 'lark';

/** Where the API of each brand is. Source: the reference pages of both brands. */
export const API_HOSTS: Readonly<Record<Brand, string>> = {
  feishu: 'https://open.feishu.cn',
  lark: 'https://open.larksuite.com',
};

/** Where the platform's own pages send those who need support. */
export const SUPPORT_URL = 'https://applink.feishu.cn/TLJpeNdW';

/** What is wrong with a base URL. */
export type BaseUrlProblem = 'no-scheme' | 'scheme' | 'plain-http' | 'extra-parts' | 'not-a-url';

/**
 * Reads the API's base URL of a private deployment: `https://host[:port]`, or `http://` on loopback only.
 * A single slash at the end is let through, because browsers add it.
 *
 * @returns the origin in its normal form, or what is wrong
 */
export function parseBaseUrl(
  value: string,
): { readonly origin: string } | { readonly problem: BaseUrlProblem } {
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//.exec(value.toLowerCase())?.[1];
  if (scheme === undefined) return { problem: 'no-scheme' };
  if (scheme !== 'https' && scheme !== 'http') return { problem: 'scheme' };
  if (!URL.canParse(value) || /[\s\\]|:\/\/\//.test(value)) return { problem: 'not-a-url' };
  const url = new URL(value);
  if (/[?#@]/.test(value) || url.pathname !== '/') return { problem: 'extra-parts' };
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) return { problem: 'plain-http' };
  return { origin: url.origin };
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}

/** The page that lists the platform's codes, on the host that was used if it is a public one, else Feishu's. */
export function codeListUrl(baseUrl: string): string {
  const host = Object.values(API_HOSTS).includes(baseUrl) ? baseUrl : API_HOSTS.feishu;
  return `${host}/document/server-docs/api-call-guide/generic-error-code`;
}

/**
 * A link that the platform offers in an error, if it may be shown as one: https, without a user part, on a
 * public host of the platform or on the host that was called.
 *
 * @param baseUrl base URL of that host, `''` where none was called
 */
export function trustedLink(candidate: string, baseUrl: string): string | undefined {
  if (!URL.canParse(candidate)) return undefined;
  const url = new URL(candidate);
  const origins = [...Object.values(API_HOSTS), ...(baseUrl === '' ? [] : [baseUrl])];
  const trusted = origins.map((origin) => new URL(origin).host);
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '') return undefined;
  return trusted.includes(url.host) ? url.href : undefined;
}
