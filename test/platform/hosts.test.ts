import { describe, expect, it } from 'vitest';
import { codeListUrl, parseBaseUrl, trustedLink } from '../../src/platform/hosts.ts';

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
