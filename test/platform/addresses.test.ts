import { describe, expect, it } from 'vitest';
import {
  type Address,
  comparePlaces,
  isAddress,
  type Place,
  parseAddress,
  webAddressOf,
} from '../../src/platform/addresses.ts';

const HOST = 'https://example.feishu.cn';

describe('an address', () => {
  it.each([
    ['bascnAbc', false],
    ['7308870000000000001', false],
    ['https://example.feishu.cn/base/bascnAbc', true],
    ['example.feishu.cn/base/bascnAbc', true],
  ])('is told from an id: %s', (value, expected) => {
    expect(isAddress(value)).toBe(expected);
  });

  it.each([
    [`${HOST}/base/bascnAbc?table=tblX&view=vewY#z`, `${HOST}/base/bascnAbc`],
    [`${HOST}/wiki/wikcnAbc/?table=tblX`, `${HOST}/wiki/wikcnAbc`],
    [`${HOST}:8443/base/bascnAbc`, `${HOST}:8443/base/bascnAbc`],
    [`${HOST}/sheets/shtcnAbc`, undefined],
    ['https://user:secret@example.feishu.cn/base/bascnAbc', undefined],
    ['bascnAbc', undefined],
  ])('leads people to a page, without what it shows there: %s', (value, page) => {
    expect(webAddressOf(value)).toBe(page);
  });

  it.each<[string, Address['page']]>([
    ['/base/bascnAbc', { kind: 'base', appToken: 'bascnAbc' }],
    ['/base/bascnAbc/', { kind: 'base', appToken: 'bascnAbc' }],
    ['/base/basc_n-Abc?table=tblX#y', { kind: 'base', appToken: 'basc_n-Abc' }],
    ['/wiki/wikcnAbc', { kind: 'wiki', node: 'wikcnAbc' }],
    ['/wiki/wikcnAbc/?x', { kind: 'wiki', node: 'wikcnAbc' }],
    ['/share/base/form/shrcnA', { kind: 'other', other: 'share' }],
    ['/record/rec', { kind: 'other', other: 'record' }],
    ['/app/app', { kind: 'other', other: 'app' }],
    ['/base/workspace/abc', { kind: 'other', other: 'workspace' }],
    ['/base/workspace', { kind: 'other', other: 'workspace' }],
    ['/sheets/shtcnA', { kind: 'other', other: 'sheet' }],
    ['/docx/doxcnA', { kind: 'other', other: 'document' }],
    ['/docs/doccnA', { kind: 'other', other: 'document' }],
    ['/slides/A', { kind: 'other', other: 'document' }],
    ['/mindnotes/A', { kind: 'other', other: 'document' }],
    ['/drive/me', { kind: 'other', other: 'folder' }],
    ['/messenger', { kind: 'other', other: 'unknown' }],
    ['/', { kind: 'other', other: 'unknown' }],
    ['', { kind: 'other', other: 'unknown' }],
    ['/BASE/bascnAbc', { kind: 'other', other: 'unknown' }],
    ['/base/bascn%2FAbc', { kind: 'other', other: 'unknown' }],
    [`/base/${'a'.repeat(200)}`, { kind: 'base', appToken: 'a'.repeat(200) }],
    [`/base/${'a'.repeat(201)}`, { kind: 'other', other: 'unknown' }],
    [`/wiki/${'a'.repeat(101)}`, { kind: 'other', other: 'unknown' }],
    ['/base/..%2f', { kind: 'other', other: 'unknown' }],
    ['/base/../sheets/shtcnA', { kind: 'other', other: 'sheet' }],
  ])('shows a page: %s', (path, page) => {
    expect(parseAddress(HOST + path)?.page).toEqual(page);
  });

  it.each<[string, Address['inside']]>([
    ['', { kind: 'nothing' }],
    ['?', { kind: 'nothing' }],
    ['?table=', { kind: 'nothing' }],
    ['?view=vewA', { kind: 'nothing' }],
    ['?table=wkfAbc', { kind: 'automation', id: 'wkfAbc' }],
    ['?view=x&table=wkfAbc#y', { kind: 'automation', id: 'wkfAbc' }],
    ['?table=wkf%41bc', { kind: 'automation', id: 'wkfAbc' }],
    ['?table=wkf%2F..', { kind: 'other', other: undefined }],
    ['?table=tblAbc', { kind: 'other', other: 'table' }],
    ['?table=vewAbc', { kind: 'other', other: 'view' }],
    ['?table=blkAbc', { kind: 'other', other: 'dashboard' }],
    ['?table=ldxAbc', { kind: 'other', other: 'document' }],
    ['?table=wbpAbc', { kind: 'other', other: 'app-page' }],
    ['?table=WKFabc', { kind: 'other', other: undefined }],
    ['#?table=wkfAbc', { kind: 'nothing' }],
  ])('names something inside: %s', (query, inside) => {
    expect(parseAddress(`${HOST}/base/bascnAbc${query}`)?.inside).toEqual(inside);
  });

  it('has its host in lower case, without a port', () => {
    expect(parseAddress('HTTPS://Example.FEISHU.cn:8443/base/a')?.hostname).toBe('example.feishu.cn');
  });

  it.each([
    'example.feishu.cn/base/a',
    'ftp://example.feishu.cn/base/a',
    'javascript:alert(1)//',
    'https://user@example.feishu.cn/base/a',
    'https://user:pass@example.feishu.cn/base/a',
    'https://:pass@example.feishu.cn/base/a',
    'https://exam ple.feishu.cn/base/a',
    'https://example.feishu.cn/base/a b',
    'https://example.feishu.cn\\base\\a',
    'https://[/base/a',
    'https:///',
    '',
  ])('is none: %s', (value) => {
    expect(parseAddress(value)).toBeUndefined();
  });
});

describe('two places', () => {
  const base = (appToken: string): Place => ({ kind: 'base', appToken });
  const wiki = (node: string): Place => ({ kind: 'wiki', node });

  it.each<[string, Place, Place, string]>([
    ['the same Base', base('a'), base('a'), 'same'],
    ['two Bases', base('a'), base('b'), 'different'],
    ['the same page', wiki('a'), wiki('a'), 'same'],
    ['two pages, which may hold one Base', wiki('a'), wiki('b'), 'unknown'],
    ['a Base and a page', base('a'), wiki('a'), 'unknown'],
    ['a page and a Base', wiki('a'), base('a'), 'unknown'],
  ])('are compared: %s', (_, a, b, expected) => {
    expect(comparePlaces(a, b)).toBe(expected);
  });
});
