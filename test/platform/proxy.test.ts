import { getProxyUrl } from '@actions/http-client/lib/proxy';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { holdsPatterns, proxySetting } from '../../src/platform/proxy.ts';

const HOST = 'https://open.feishu.cn';
const NAMES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY', 'no_proxy', 'NO_PROXY'];

// The toolkit's rule for no_proxy reads the environment of the process.
function setting(env: Record<string, string>, baseUrl = HOST) {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  return proxySetting(baseUrl, process.env);
}

beforeEach(() => {
  for (const name of NAMES) vi.stubEnv(name, '');
});
afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the proxy of a host', () => {
  it('is none where nothing is set', () => {
    expect(setting({})).toBeUndefined();
  });

  it.each<[string, Record<string, string>, string, string | undefined]>([
    ['https_proxy', { https_proxy: 'http://p:8080' }, HOST, 'https_proxy'],
    ['HTTPS_PROXY', { HTTPS_PROXY: 'http://p:8080' }, HOST, 'HTTPS_PROXY'],
    ['the lower case first', { https_proxy: 'http://p', HTTPS_PROXY: 'http://q' }, HOST, 'https_proxy'],
    ['not http_proxy for https', { http_proxy: 'http://p' }, HOST, undefined],
    ['http_proxy for http', { HTTP_PROXY: 'http://p' }, 'http://open.example.com', 'HTTP_PROXY'],
    ['not on loopback', { http_proxy: 'http://p' }, 'http://127.0.0.1:4010', undefined],
    ['not where no_proxy names the host', { https_proxy: 'p', no_proxy: 'open.feishu.cn' }, HOST, undefined],
    [
      'not where NO_PROXY names what is above it',
      { https_proxy: 'p', NO_PROXY: '.feishu.cn' },
      HOST,
      undefined,
    ],
    ['not where no_proxy names everything', { https_proxy: 'p', no_proxy: '*' }, HOST, undefined],
    [
      'where no_proxy names another host',
      { https_proxy: 'http://p', no_proxy: 'x.example' },
      HOST,
      'https_proxy',
    ],
  ])('is %s', (_, env, baseUrl, variable) => {
    expect(setting(env, baseUrl)?.variable).toBe(variable);
  });

  it.each([
    ['http://proxy.example:8080', undefined],
    ['https://proxy.example', undefined],
    ['HTTP://proxy.example', undefined],
    ['http://user:pa%20ss@proxy.example:8080', undefined],
    ['http://[::1]:8080', undefined],
    ['proxy.example:8080', 'noScheme'],
    ['proxy.example', 'noScheme'],
    ['user:pass@proxy.example:8080', 'noScheme'],
    ['//proxy.example', 'noScheme'],
    ['socks5://proxy.example:1080', 'scheme'],
    ['ftp://proxy.example', 'scheme'],
    ['http://', 'unreadable'],
    ['http://proxy.example:99999', 'unreadable'],
    ['http://user:100%@proxy.example', 'unreadable'],
    ['http://pro xy.example', 'unreadable'],
  ])('has a problem, or none: %s', (value, problem) => {
    expect(setting({ https_proxy: value })?.problem).toBe(problem);
  });
});

describe('the toolkit', () => {
  const addresses = [
    HOST,
    'http://open.example.com',
    'https://127.0.0.1:4010',
    'https://base.example.com:8443',
  ];
  const bypasses = [
    '',
    '*',
    'feishu.cn',
    '.feishu.cn',
    'open.feishu.cn:443',
    '*.feishu.cn',
    '10.0.0.0/8',
    'OTHER, Example.COM',
  ];
  const cases = addresses.flatMap((address) => bypasses.map((no_proxy) => ({ address, no_proxy })));

  it.each(cases)(
    'has a proxy for $address with no_proxy "$no_proxy" just where one is found',
    ({ address, no_proxy }) => {
      const env = { https_proxy: 'http://p:1', HTTP_PROXY: 'http://q:2', no_proxy };
      const found = setting(env, address);
      const url = getProxyUrl(new URL(address));
      expect(found && new URL(process.env[found.variable] ?? '').href).toBe(url?.href);
    },
  );
});

describe('the name of the variable', () => {
  // Windows finds a variable by its name in whatever case, and lists it as it was written.
  const windows = (variables: Record<string, string>) =>
    new Proxy(variables, {
      get: (target, name) =>
        Object.entries(target).find(([key]) => key.toLowerCase() === String(name).toLowerCase())?.[1],
    });

  it.each(['https_proxy', 'HTTPS_PROXY', 'Https_Proxy'])(
    'is told as it is written on Windows: %s',
    (name) => {
      expect(proxySetting(HOST, windows({ PATH: '', [name]: 'http://p:8080' }))?.variable).toBe(name);
    },
  );
});

describe('no_proxy', () => {
  it.each(['10.0.0.0/8', 'localhost, 192.168.0.0/16', '*.example.com', 'example.*', 'fd00::/8'])(
    'holds what means nothing there: %s',
    (no_proxy) => expect(holdsPatterns({ no_proxy })).toBe(true),
  );

  it.each(['', '*', 'localhost,.example.com', '10.0.0.1', 'example.com:8080'])(
    'holds what is understood: %s',
    (no_proxy) => expect(holdsPatterns({ NO_PROXY: no_proxy })).toBe(false),
  );
});

describe('the password of a proxy', () => {
  const basic = Buffer.from('me:pa ss').toString('base64');

  it.each<[string, readonly string[]]>([
    ['http://me:pa%20ss@p:8080', ['pa%20ss', 'pa ss', 'pa%20ss', basic]],
    ['me:pa%20ss@p:8080', ['pa%20ss', 'pa ss', 'pa%20ss', basic]],
    ['http://me:a@b@p', ['a@b', 'a@b', 'a%40b', Buffer.from('me:a@b').toString('base64')]],
    ['http://me:100%@p', ['100%', '100%', '100%25', Buffer.from('me:100%').toString('base64')]],
    ['http://:only@p', ['only', 'only', 'only', Buffer.from(':only').toString('base64')]],
    ['http://me@p', []],
    ['http://me:@p', []],
    ['http://p:8080', []],
    ['p:8080', []],
  ])('is known in every form in which it may show: %s', (value, secrets) => {
    expect(setting({ https_proxy: value })?.secrets).toEqual(secrets);
  });
});
