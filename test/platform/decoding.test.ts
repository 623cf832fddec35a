import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decoded } from '../../src/platform/decoding.ts';

const LIMIT = 1000;
const BODY = Buffer.from('{"code":0,"msg":"成功"}');

const FORMATS = [
  ['gzip', gzipSync],
  ['deflate', deflateSync],
  ['zstd', zstdCompressSync],
  ['deflate', deflateRawSync],
  ['br', brotliCompressSync],
] as const;

describe.each(FORMATS)('a body in %s', (name, compress) => {
  it('is read', () => {
    expect(decoded(compress(BODY), name, LIMIT)).toEqual(BODY);
    expect(decoded(compress(BODY), name.toUpperCase(), LIMIT)).toEqual(BODY);
  });

  it('is read up to the limit, and not one byte further', () => {
    expect(decoded(compress(Buffer.alloc(LIMIT, ' ')), name, LIMIT)).toHaveLength(LIMIT);
    expect(decoded(compress(Buffer.alloc(LIMIT + 1, ' ')), name, LIMIT)).toBe('too-large');
  });

  it('is damaged where its end is missing', () => {
    expect(decoded(compress(BODY).subarray(0, -9), name, LIMIT)).toBe('damaged');
  });
});

it.each(FORMATS.slice(0, 3))('a body in %s is known by its first bytes', (_, compress) => {
  for (const said of ['', 'identity', 'br']) expect(decoded(compress(BODY), said, LIMIT)).toEqual(BODY);
});

it('a body that was compressed twice is read', () => {
  expect(decoded(brotliCompressSync(gzipSync(BODY)), 'gzip, br', LIMIT)).toEqual(BODY);
});

it.each(['', 'identity', 'gzip', 'br', 'deflate', 'x-unknown'])(
  'a plain body is left as it is: %j',
  (said) => {
    expect(decoded(BODY, said, LIMIT)).toBe(BODY);
  },
);

it.each(['', 'x', 'xy is text', '<html>'])('a body that is no JSON is left as it is: %j', (text) => {
  const body = Buffer.from(text);
  expect(decoded(body, '', LIMIT)).toBe(body);
});
