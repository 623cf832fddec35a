import { describe, expect, it } from 'vitest';
import { isRecord } from '../../src/platform/answer.ts';
import { answered, RECEIVED_AT } from './faults.ts';

describe('the envelope of an answer', () => {
  it('is read whole', () => {
    const envelope = { code: 1254010, msg: 'ReqConvError', data: {}, error: { log_id: '2026ABC' } };
    expect(answered(envelope, { httpStatus: 400 })).toEqual({
      httpStatus: 400,
      code: 1254010,
      msg: 'ReqConvError',
      logId: '2026ABC',
      hints: { words: [], scopes: [], links: [], fields: [] },
      envelope,
      isJson: true,
      excerpt: '{"code":1254010,"msg":"ReqConvError","data":{},"error":{"log_id":"2026ABC"}}',
      serverWaitMs: undefined,
    });
  });

  it.each<[string, unknown, number | undefined]>([
    ['zero', { code: 0 }, 0],
    ['negative', { code: -1 }, -1],
    ['text', { code: '0' }, undefined],
    ['a fraction', { code: 0.5 }, undefined],
    ['too large to be exact', { code: 2 ** 60 }, undefined],
    ['null', { code: null }, undefined],
    ['true', { code: true }, undefined],
    ['missing', {}, undefined],
    ['in an array', [{ code: 0 }], undefined],
    ['nothing but a number', 0, undefined],
    ['under __proto__', '{"__proto__":{"code":0}}', undefined],
  ])('has a code only where it is an integer: %s', (_, body, code) => {
    expect(answered(body).code).toBe(code);
  });

  it.each<[string, string | Buffer, boolean]>([
    ['an object', '{}', true],
    ['null', 'null', true],
    ['text', '"x"', true],
    ['HTML', '<html></html>', false],
    ['nothing', '', false],
    ['cut', '{"code":0,"ms', false],
    ['two objects', '{}{}', false],
    ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x00]), false],
  ])('is JSON or not: %s', (_, body, isJson) => {
    expect(answered(body).isJson).toBe(isJson);
  });

  it('is read behind a byte order mark', () => {
    expect(answered(Buffer.from('\ufeff{"code":0}')).code).toBe(0);
  });

  it.each([
    ['missing', {}],
    ['a number', { msg: 5 }],
    ['null', { msg: null }],
  ])('has an empty msg where that is %s', (_, body) => {
    expect(answered(body).msg).toBe('');
  });

  it('has a msg that can stand in a line of a log', () => {
    expect(answered({ msg: '::error::a\r\n##[group]b\u001b[31m' }).msg).toBe(': :error::a # #[group]b');
  });
});

describe('the log id', () => {
  const headers = { 'x-tt-logid': 'from-header' };

  it.each<[string, unknown, string | undefined]>([
    ['error.log_id first', { error: { log_id: 'a', logid: 'b' } }, 'a'],
    ['then error.logid', { error: { logid: 'b' } }, 'b'],
    ['then data.error.log_id', { error: {}, data: { error: { log_id: 'c', logid: 'd' } }, log_id: 'e' }, 'c'],
    ['then data.error.logid', { data: { error: { logid: 'd' } }, log_id: 'e' }, 'd'],
    ['then the one beside the code', { data: { error: {} }, log_id: 'e' }, 'e'],
    ['then the header', { error: {} }, 'from-header'],
    ['the header where there is no error', {}, 'from-header'],
    ['the header where the body is HTML', '<html>', 'from-header'],
    ['not one that is empty', { error: { log_id: ' ' } }, 'from-header'],
    ['not one that is a number', { error: { log_id: 7 } }, 'from-header'],
    ['not where error is text', { error: 'x' }, 'from-header'],
  ])('is %s', (_, body, logId) => {
    expect(answered(body, { headers }).logId).toBe(logId);
  });

  it('is unknown where nothing holds one', () => {
    expect(answered({}).logId).toBeUndefined();
  });

  it('is cut and made harmless', () => {
    const { logId = '' } = answered({ error: { log_id: `::x::${'y'.repeat(500)}` } });
    expect(logId.length).toBeLessThanOrEqual(100);
    expect(logId).not.toMatch(/^::/);
  });
});

describe('the hints', () => {
  it('are scopes, fields and links', () => {
    const error = {
      permission_violations: [{ type: 'scope', subject: 'base:workflow:write' }, { scope: 'bitable:app' }],
      field_violations: [{ field: 'status', description: 'must be one of' }, { field: 'x' }, {}],
      helps: [{ url: 'https://open.feishu.cn/a', description: 'b' }, { description: 'no address' }],
      troubleshooter: 'look here: https://open.feishu.cn/search?q=1 and here: https://example.com',
    };
    expect(answered({ code: 1, error }).hints).toEqual({
      words: [],
      scopes: ['base:workflow:write', 'bitable:app'],
      fields: ['status: must be one of', 'x'],
      links: ['https://open.feishu.cn/a', 'https://open.feishu.cn/search?q=1', 'https://example.com'],
    });
  });

  it.each<[string, unknown]>([
    ['no lists', { permission_violations: 'x', field_violations: 5, helps: {}, troubleshooter: 7 }],
    ['lists of other things', { permission_violations: ['x', null, 5], field_violations: [[]], helps: [1] }],
    ['fields of other types', { permission_violations: [{ subject: 5 }], field_violations: [{ field: {} }] }],
    ['an array', []],
    ['null', null],
  ])('are none where the error has %s', (_, error) => {
    expect(answered({ code: 1, error }).hints).toEqual({ words: [], scopes: [], links: [], fields: [] });
  });

  it('are the words of an error of a Base workflow', () => {
    const error = { message: 'workflow missing', hint: 'check the id', path: 'workflow_id', logid: 'a' };
    const body = { code: 800004000, msg: 'not_found', data: { error } };
    expect(answered(body).hints).toEqual({
      words: ['workflow missing', 'check the id'],
      scopes: [],
      links: [],
      fields: ['workflow_id'],
    });
  });

  it.each<[string, object, readonly string[]]>([
    [
      'that are msg',
      { msg: 'invalid param', data: { error: { message: 'invalid param', hint: 'b' } } },
      ['b'],
    ],
    ['that come twice', { error: { message: 'a', hint: 'a' }, data: { error: { message: 'a' } } }, ['a']],
    ['that are empty', { data: { error: { message: '', hint: ' ' } } }, []],
    ['that are no text', { data: { error: { message: 5, hint: {} } } }, []],
    ['of a success', { code: 0, data: { hint: 'a', error: { message: 'b' } } }, []],
  ])('leave out words %s', (_, body, words) => {
    expect(answered({ code: 1, ...body }).hints.words).toEqual(words);
  });

  it('have words that can stand in a line of a log', () => {
    const { words } = answered({ code: 1, data: { error: { hint: '::error::a\n##[group]b' } } }).hints;
    expect(words).toEqual([': :error::a # #[group]b']);
  });

  it('of a security policy are where to go and why', () => {
    const data = { challenge_url: 'https://open.feishu.cn/challenge', hint: 'verify yourself' };
    expect(answered({ code: 21000, data }).hints).toEqual({
      words: ['verify yourself'],
      scopes: [],
      links: ['https://open.feishu.cn/challenge'],
      fields: [],
    });
  });

  it('leave out what is no scope', () => {
    const permission_violations = [
      { subject: 'see https://evil.example' },
      { subject: 'a b' },
      { subject: '' },
    ];
    expect(answered({ code: 1, error: { permission_violations } }).hints.scopes).toEqual([]);
  });

  it('are at most ten of each', () => {
    const many = (row: object) => Array.from({ length: 50 }, () => row);
    const { hints } = answered({
      code: 1,
      error: {
        permission_violations: many({ subject: 'a:b' }),
        field_violations: many({ field: 'f' }),
        helps: many({ url: 'https://open.feishu.cn/' }),
        troubleshooter: 'https://a.example '.repeat(50),
      },
    });
    expect([hints.scopes.length, hints.fields.length, hints.links.length]).toEqual([10, 10, 10]);
  });
});

describe('a success', () => {
  const headers = { 'retry-after': '120' };

  it('has nothing that only failures are told by', () => {
    const { excerpt, serverWaitMs } = answered({ code: 0 }, { headers });
    expect({ excerpt, serverWaitMs }).toEqual({ excerpt: undefined, serverWaitMs: undefined });
  });

  it('is none with a failing HTTP status', () => {
    const { excerpt, serverWaitMs } = answered({ code: 0 }, { headers, httpStatus: 503 });
    expect({ excerpt, serverWaitMs }).toEqual({ excerpt: '{"code":0}', serverWaitMs: 120_000 });
  });
});

describe('the excerpt', () => {
  it('is the beginning of the body in one line', () => {
    const { excerpt } = answered(`<html>\n<title>Bad\tGateway</title>${'x'.repeat(500)}`);
    expect(excerpt).toMatch(/^<html> <title>Bad Gateway<\/title>x+…$/);
    expect(excerpt).toHaveLength(80);
  });

  it('is empty where the body is', () => {
    expect(answered('').excerpt).toBe('');
  });
});

describe('secrets in an answer', () => {
  const redact = (text: string) => text.replaceAll('s3cret', '***');

  it('are taken out of everything that may be shown, before it is cut', () => {
    const error = {
      log_id: `id-${'x'.repeat(94)}s3cret`,
      field_violations: [{ field: 's3cret', description: 'is s3cret' }],
      helps: [{ url: 'https://open.feishu.cn/?t=s3cret' }],
    };
    const answer = answered({ code: 1, msg: `no s3cret${'x'.repeat(80)}`, error }, { redact });
    expect(JSON.stringify(answer)).not.toMatch(/s3c/);
  });

  it('are taken out of a header and of a body that is not JSON', () => {
    const headers = { 'x-tt-logid': 'a-s3cret' };
    const answer = answered(`<p>${'x'.repeat(72)}s3cret`, { redact, headers });
    expect(answer.logId).toBe('a-***');
    expect(answer.excerpt).not.toMatch(/s3/);
  });

  it('leave a minted token as it is, which is what was asked for', () => {
    expect(answered({ tenant_access_token: 's3cret' }, { redact }).envelope).toEqual({
      tenant_access_token: 's3cret',
    });
  });
});

describe('how long the server asks to wait', () => {
  const at = (ms: number) => new Date(RECEIVED_AT + ms).toUTCString();

  it.each<[string, Record<string, string | string[]>, number | undefined]>([
    ['nothing', {}, undefined],
    ['the reset of the limit, in seconds', { 'x-ogw-ratelimit-reset': '7' }, 7000],
    ['a part of a second', { 'x-ogw-ratelimit-reset': '0.25' }, 250],
    ['zero', { 'x-ogw-ratelimit-reset': '0' }, 0],
    ['blanks around it', { 'x-ogw-ratelimit-reset': ' 3 ' }, 3000],
    ['Retry-After in seconds', { 'retry-after': '120' }, 120_000],
    ['Retry-After as a date', { 'retry-after': at(90_000) }, 90_000],
    [
      'a date, counted from that of the answer and not from our clock',
      { 'retry-after': at(90_000), date: at(60_000) },
      30_000,
    ],
    ['a date, and one of the answer that is none', { 'retry-after': at(90_000), date: 'now' }, 90_000],
    ['seconds, whatever the date of the answer', { 'retry-after': '5', date: at(60_000) }, 5000],
    ['a date that has passed', { 'retry-after': at(-90_000) }, 0],
    ['both: the reset', { 'x-ogw-ratelimit-reset': '2', 'retry-after': '9' }, 2000],
    ['a reset that is none, then Retry-After', { 'x-ogw-ratelimit-reset': 'soon', 'retry-after': '9' }, 9000],
    ['the first of several', { 'retry-after': ['4', '8'] }, 4000],
    ['a negative number', { 'retry-after': '-5' }, undefined],
    ['a word', { 'retry-after': 'soon' }, undefined],
    ['a number without an end', { 'retry-after': '9'.repeat(400) }, undefined],
    ['nothing in it', { 'x-ogw-ratelimit-reset': '', 'retry-after': '' }, undefined],
    ['a date as the reset, which is never one', { 'x-ogw-ratelimit-reset': at(5000) }, undefined],
  ])('%s', (_, headers, waitMs) => {
    expect(answered('', { httpStatus: 429, headers }).serverWaitMs).toBe(waitMs);
  });
});

describe('a JSON object', () => {
  it.each<[unknown, boolean]>([
    [{}, true],
    [[], false],
    [null, false],
    ['{}', false],
    [0, false],
    [undefined, false],
  ])('%j: %s', (value, expected) => {
    expect(isRecord(value)).toBe(expected);
  });
});
