import { describe, expect, it } from 'vitest';
import {
  BRAND_WORDS,
  BRANDS,
  brandNamed,
  brandOfApi,
  brandOfWebHost,
  codeListUrl,
  hostOf,
  likelyDomains,
  parseBaseUrl,
  trustedLink,
} from '../../src/platform/hosts.ts';

it.each([
  ['https://open.feishu.cn', 'open.feishu.cn'],
  ['http://[::1]:8080', '[::1]:8080'],
  ['', ''],
])('the base URL %j has the host %j', (baseUrl, host) => {
  expect(hostOf(baseUrl)).toBe(host);
});

describe('a base URL', () => {
  it.each([
    ['https://open.example.com', 'https://open.example.com'],
    ['https://open.example.com/', 'https://open.example.com'],
    ['HTTPS://OPEN.example.com:443', 'https://open.example.com'],
    ['https://open.example.com:8443', 'https://open.example.com:8443'],
    ['https://10.0.0.1', 'https://10.0.0.1'],
    ['http://localhost', 'http://localhost'],
    ['http://LOCALHOST:80', 'http://localhost'],
    ['http://127.0.0.1:4010', 'http://127.0.0.1:4010'],
    ['http://127.8.8.8', 'http://127.8.8.8'],
    ['http://[::1]:4010', 'http://[::1]:4010'],
  ])('is read in its normal form: %s', (value, origin) => {
    expect(parseBaseUrl(value)).toEqual({ origin });
  });

  it.each([
    ['open.example.com', 'no-scheme'],
    ['open.example.com:443', 'no-scheme'],
    ['https:/open.example.com', 'no-scheme'],
    ['ftp://open.example.com', 'scheme'],
    ['httpss://open.example.com', 'scheme'],
    ['https://', 'not-a-url'],
    ['https://open.example.com:70000', 'not-a-url'],
    ['https://open .example.com', 'not-a-url'],
    ['https://open.example.com\\', 'not-a-url'],
    ['https://open.example.com/x', 'extra-parts'],
    ['https://open.example.com//', 'extra-parts'],
    ['https://open.example.com?', 'extra-parts'],
    ['https://open.example.com#', 'extra-parts'],
    ['https://@open.example.com', 'extra-parts'],
    ['https://user:pass@open.example.com', 'extra-parts'],
    ['http://open.example.com', 'plain-http'],
    ['http://localhost.', 'plain-http'],
    ['http://127.0.0.1.nip.example', 'plain-http'],
    ['http://128.0.0.1', 'plain-http'],
    ['http://[::ffff:127.0.0.1]', 'plain-http'],
  ])('is refused: %s (%s)', (value, problem) => {
    expect(parseBaseUrl(value)).toEqual({ problem });
  });
});

describe('the list of codes', () => {
  it.each([
    ['https://open.feishu.cn', 'https://open.feishu.cn/'],
    ['https://open.larksuite.com', 'https://open.larksuite.com/'],
    ['https://open.larkenterprise.com', 'https://open.feishu.cn/'],
    ['https://open.example.com', 'https://open.feishu.cn/'],
    ['http://127.0.0.1:4010', 'https://open.feishu.cn/'],
  ])('for %s is on %s', (baseUrl, host) => {
    expect(codeListUrl(baseUrl).startsWith(`${host}document/`)).toBe(true);
  });
});

describe('a link of the server', () => {
  const OWN = 'https://open.example.com:8443';

  it.each([
    'https://open.feishu.cn/app/cli_a/auth?q=base:workflow:write',
    'https://open.larksuite.com/search?log_id=1',
    'https://open.example.com:8443/help',
  ])('may be shown: %s', (link) => {
    expect(trustedLink(link, OWN)).toBe(link);
  });

  it.each([
    'http://open.feishu.cn/app',
    'https://feishu.cn/app',
    'https://open.feishu.cn.evil.example/',
    'https://evil.example/open.feishu.cn',
    'https://open.feishu.cn:8443/',
    'https://open.example.com/help',
    'https://user@open.feishu.cn/',
    'https://open.feishu.cn@evil.example/',
    'javascript:alert(1)',
    'not a link',
    '',
  ])('may not: %s', (link) => {
    expect(trustedLink(link, OWN)).toBeUndefined();
  });

  it('may not be plain http on the host that was called, either', () => {
    expect(trustedLink('http://127.0.0.1:4010/x', 'http://127.0.0.1:4010')).toBeUndefined();
  });
});

describe('the brand of a web host', () => {
  it.each([
    ['feishu.cn', 'feishu'],
    ['example.feishu.cn', 'feishu'],
    ['a.b.larkoffice.com', 'feishu'],
    ['example.larksuite.com', 'lark'],
    ['example.jp.larksuite.com', 'lark'],
    ['evilfeishu.cn', undefined],
    ['feishu.cn.evil.example', undefined],
    ['feishu.cn.', undefined],
    ['.feishu.cn.example', undefined],
    ['xlarksuite.com', undefined],
    ['larksuite.com.cn', undefined],
    ['example.com', undefined],
    ['acme.larkenterprise.com', undefined],
    ['acme.feishu.net', undefined],
    ['acme.feishu-pre.net', undefined],
    ['', undefined],
  ])('%s: %s', (hostname, brand) => {
    expect(brandOfWebHost(hostname)).toBe(brand);
  });
});

describe('the brand of a word', () => {
  it.each([
    ['feishu', 'feishu'],
    ['Lark', 'lark'],
    ['FEISHU', 'feishu'],
    ['larks', undefined],
    ['constructor', undefined],
    ['', undefined],
  ])('%s: %s', (word, brand) => {
    expect(brandNamed(word)).toBe(brand);
  });
});

describe('the brand of an API', () => {
  it.each([
    ['https://open.feishu.cn', 'feishu'],
    ['https://open.larkenterprise.com', 'feishu'],
    ['https://open.larkoffice.com', 'feishu'],
    ['https://open.larksuite.com', 'lark'],
    ['http://open.feishu.cn', undefined],
    ['https://open.example.com', undefined],
    ['', undefined],
  ])('%s: %s', (baseUrl, brand) => {
    expect(brandOfApi(baseUrl)).toBe(brand);
  });
});

describe('the likely values of domain', () => {
  const known = ['feishu', 'https://open.larkenterprise.com'];
  it.each([
    ['acme.larkenterprise.com', known],
    ['feishu.net', known],
    ['a.b.feishu-pre.net', known],
    ['evilfeishu.net', []],
    ['example.feishu.cn', []],
    ['docs.example.com', []],
    ['', []],
  ])('for %s are %j', (hostname, domains) => {
    expect(likelyDomains(hostname)).toEqual(domains);
  });

  it('can be given as they stand', () => {
    for (const domain of known) {
      expect(brandNamed(domain) ?? parseBaseUrl(domain)).not.toHaveProperty('problem');
    }
  });
});

describe('each brand', () => {
  it.each(BRAND_WORDS)('has an API of its own at a base URL, and web hosts of its own: %s', (brand) => {
    const { apiUrl, webHosts } = BRANDS[brand];
    expect(parseBaseUrl(apiUrl)).toEqual({ origin: apiUrl });
    expect(brandOfApi(apiUrl)).toBe(brand);
    expect(webHosts.map(brandOfWebHost)).toEqual(webHosts.map(() => brand));
  });
});
