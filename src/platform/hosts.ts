/** What people call a public cloud of the platform. */
export interface BrandNames {
  readonly name: string;
  readonly chineseName: string;
}

/** What a public cloud of the platform is called, and where it is. */
interface BrandFacts extends BrandNames {
  /** Base URL of its API. */
  readonly apiUrl: string;
  /** Hosts on which it shows documents; names below them count too. */
  readonly webHosts: readonly string[];
  /** Hosts that its clients know too. Credentials go to what is guessed from a host, so nothing is guessed from these. */
  readonly notGuessed?: {
    readonly webHosts: readonly string[];
    readonly apiUrls: readonly string[];
    /** What `domain` probably is for an address on one of the web hosts. */
    readonly domains: readonly string[];
  };
}

/**
 * The public clouds of the platform, by the word that `domain` takes for them. They share no accounts, apps or Bases.
 *
 * Sources: the reference pages and addresses of both brands; for what is not guessed, their official clients.
 */
export const BRANDS = {
  feishu: {
    name: 'Feishu',
    chineseName: '\u98de\u4e66',
    apiUrl: 'https://open.feishu.cn',
    webHosts: ['feishu.cn', 'larkoffice.com'],
    notGuessed: {
      webHosts: ['larkenterprise.com', 'feishu.net', 'feishu-pre.net'],
      apiUrls: ['https://open.larkenterprise.com', 'https://open.larkoffice.com'],
      domains: ['feishu', 'https://open.larkenterprise.com'],
    },
  },
  lark: {
    name: 'Lark',
    chineseName: 'Lark',
    apiUrl: 'https://open.larksuite.com',
    webHosts: ['larksuite.com'],
  },
} as const satisfies Record<string, BrandFacts>;

/** A public cloud of the platform. */
export type Brand = keyof typeof BRANDS;

/** The words for the brands, as `domain` takes them. */
export const BRAND_WORDS = Object.keys(BRANDS) as Brand[];

/** The brand of a Base of which nothing but its token is known. */
export const DEFAULT_BRAND: Brand = 'feishu';

/** The brand that a word means, in any letter case; `undefined` where it means none. */
export function brandNamed(word: string): Brand | undefined {
  return BRAND_WORDS.find((brand) => brand === word.toLowerCase());
}

/** The brand whose web host this is; `undefined` for every other host, look-alikes included. */
export function brandOfWebHost(hostname: string): Brand | undefined {
  return BRAND_WORDS.find((brand) => isAmong(hostname, BRANDS[brand].webHosts));
}

/** The brand whose API has this base URL, also one that is not guessed; `undefined` for a private deployment. */
export function brandOfApi(baseUrl: string): Brand | undefined {
  return BRAND_WORDS.find((brand) => {
    const { apiUrl, notGuessed }: BrandFacts = BRANDS[brand];
    return apiUrl === baseUrl || notGuessed?.apiUrls.includes(baseUrl);
  });
}

/** The likely values of `domain` for an address on a web host that is known, but not guessed from; else none. */
export function likelyDomains(hostname: string): readonly string[] {
  const known = BRAND_WORDS.map(
    (brand): BrandFacts['notGuessed'] => (BRANDS[brand] as BrandFacts).notGuessed,
  );
  return known.find((hosts) => hosts && isAmong(hostname, hosts.webHosts))?.domains ?? [];
}

function isAmong(hostname: string, hosts: readonly string[]): boolean {
  return hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
}

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

/** The host of a base URL, with its port; `''` for none. */
export function hostOf(baseUrl: string): string {
  return baseUrl.replace(/^https?:\/\//, '');
}

/** The page that lists the platform's codes: that of the brand whose API was called, else of the default one. */
export function codeListUrl(baseUrl: string): string {
  const { apiUrl } = BRANDS[brandOfApi(baseUrl) ?? DEFAULT_BRAND];
  return `${apiUrl}/document/server-docs/api-call-guide/generic-error-code`;
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
  const publicUrls = BRAND_WORDS.map((brand) => BRANDS[brand].apiUrl);
  const origins = [...publicUrls, ...(baseUrl === '' ? [] : [baseUrl])];
  const trusted = origins.map((origin) => new URL(origin).host);
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '') return undefined;
  return trusted.includes(url.host) ? url.href : undefined;
}
