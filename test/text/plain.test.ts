import { describe, expect, it } from 'vitest';
import {
  disarm,
  excerpt,
  MAX_FOREIGN_CHARACTERS,
  normalTitle,
  plain,
  unlinked,
} from '../../src/text/plain.ts';

describe('text from elsewhere in a line of ours', () => {
  it.each([
    ['ordinary', '新订单 “a” <b> & 100%', '新订单 “a” <b> & 100%'],
    ['outer blanks', '  a ', 'a'],
    ['line breaks', 'a\nb\r\nc\rd', 'a b c d'],
    ['other line ends', 'a\u2028b\u2029c\u0085d', 'a b c d'],
    ['control characters', 'a\u0000b\u0007c\u007fd', 'a b c d'],
    ['colours', '\u001b[31mred\u001b[0m', 'red'],
    ['a link of a terminal', '\u001b]8;;https://evil.example\u0007x\u001b]8;;\u0007', 'x'],
    ['marks that reorder text', 'a\u202eb\u2066c\u200fd\u061ce', 'a b c d e'],
    ['a command', '::error::x', ': :error::x'],
    ['a command behind blanks', '  ::error::x', ': :error::x'],
    ['a command behind a line break', 'a\n::error::x', 'a ::error::x'],
    ['a command behind a colour', '\u001b[31m::error::x', ': :error::x'],
    ['an old command anywhere', 'a ##[error]x ##[b', 'a # #[error]x # #[b'],
    ['an old command behind more signs', '####[error]', '### #[error]'],
    ['an old command with a colour in it', '#\u001b[31m#[error]', '# #[error]'],
    ['an old command with a control character in it', '#\u0001#[error]', '# #[error]'],
  ])('%s', (_, text, expected) => {
    expect(plain(text)).toBe(expected);
  });

  it.each(['::x::', '##[x]', '\u001b\u001b[0m[31m##[x]', '#\u009b31m#[x]', '\u0000::x::', '\u200e::x::'])(
    'can start no command, also the second time: %j',
    (text) => {
      for (const line of [plain(text), plain(plain(text))]) {
        expect(line).not.toMatch(/^\s*::|##\[|\u001b|\u009b/);
      }
    },
  );

  it('is cut where it is endless', () => {
    expect(plain('x'.repeat(1_000_000))).toHaveLength(MAX_FOREIGN_CHARACTERS);
  });
});

describe('an excerpt', () => {
  it.each([
    ['abc', 3, 'abc'],
    ['abcd', 3, 'ab…'],
    ['abcd', 1, '…'],
    ['', 0, ''],
    ['a🚀b', 3, 'a…'],
    ['a🚀b', 4, 'a🚀b'],
    ['ab🚀c', 4, 'ab…'],
  ])('of %j in %i characters', (text, limit, expected) => {
    expect(excerpt(text, limit)).toBe(expected);
  });
});

it('a line without power keeps its words', () => {
  expect(disarm('a::b ##c [d]')).toBe('a::b ##c [d]');
});

describe('a title as people see it', () => {
  it.each([
    ['  A ', 'A'],
    ['\u3000A\u00a0', 'A'],
    ['Cafe\u0301', 'Caf\u00e9'],
    ['가', '가'],
    ['A  B', 'A  B'],
    ['a', 'a'],
  ])('%j', (title, expected) => {
    expect(normalTitle(title)).toBe(expected);
  });
});

it('no viewer makes a link of an address that was taken apart', () => {
  expect(unlinked('see https://a.example and ftp://b.example')).toBe(
    'see https:// a.example and ftp:// b.example',
  );
});
