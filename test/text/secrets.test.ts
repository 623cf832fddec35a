import { describe, expect, it } from 'vitest';
import { Secrets } from '../../src/text/secrets.ts';

function knowing(...values: string[]): Secrets {
  const secrets = new Secrets();
  for (const value of values) secrets.add(value);
  return secrets;
}

describe('secrets', () => {
  it('are taken out wherever they stand', () => {
    expect(knowing('s3cret').redact('a s3cret, b=s3crets3cret')).toBe('a ***, b=******');
  });

  it('are taken out the longest first, so that no part of one stays', () => {
    expect(knowing('abc', 'abcdef').redact('abcdef abc')).toBe('*** ***');
  });

  it('are taken as they are, not as a pattern', () => {
    expect(knowing('a.b$1').redact('a.b$1 axb$1')).toBe('*** axb$1');
  });

  it('are known once, and never empty', () => {
    const secrets = new Secrets();
    expect(['a', 'a', '', 'b'].map((value) => secrets.add(value))).toEqual([true, false, false, true]);
    expect(secrets.redact('xyz')).toBe('xyz');
  });
});
