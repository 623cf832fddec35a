import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { compileEagerly } from '../../scripts/eager.ts';

/** Compiles eagerly each function that begins behind a `>>`. */
function eager(marked: string): string {
  const parts = marked.split('>>');
  const offsets = parts.slice(1).map((_, at) => parts.slice(0, at + 1).join('').length);
  return compileEagerly(parts.join(''), new Set(offsets));
}

const resultOf = (code: string) => new Script(code).runInNewContext();

describe('functions that are to be compiled with the code around them', () => {
  it.each([
    ['an arrow function', 'const f = >>() => 1;', 'const f = (() => 1);'],
    ['an argument', 'list.map(>>(x) => x);', 'list.map(((x) => x));'],
    ['a function expression', 'const f = >>function () {};', 'const f = (function () {});'],
    ['one within the other', 'const f = >>() => >>() => 1;', 'const f = (() => (() => 1));'],
    ['a declaration, which becomes a variable', '>>function f() {}', 'let f = (function () {});\n;'],
    ['an async declaration', '>>async function f() {}', 'let f = (async function () {});\n;'],
    [
      'a declaration within another',
      '>>function f() { g(); >>function g() {} }',
      'let f = (function () { let g = (function () {});\ng(); ; });\n;',
    ],
  ])('stand in parentheses: %s', (_, before, after) => {
    expect(eager(before)).toBe(after);
  });

  it('stand in no second ones', () => {
    expect(eager('(>>() => 1)();')).toBe('(() => 1)();');
  });

  it('can be called before they are declared, as ever', () => {
    expect(resultOf(eager('"use strict"; const a = f(1); >>function f(x) { return x + 1; } a;'))).toBe(2);
    expect(resultOf(eager('>>function f() { return g(); >>function g() { return 3; } } f();'))).toBe(3);
    expect(
      resultOf(eager('const a = f(); >>function f() { return g(); } >>function g() { return 4; } a;')),
    ).toBe(4);
  });

  it('know themselves and their names', () => {
    expect(resultOf(eager('>>function f(n) { return n === 0 ? f.name : f(n - 1); } f(3);'))).toBe('f');
  });

  it('can be replaced and go on where a line ends without a semicolon, as ever', () => {
    expect(resultOf(eager('>>function f() { return 1; } f = () => 2; f();'))).toBe(2);
    expect(resultOf(eager('const o = Number\n>>function f() { return 1; }\n(0, f)()'))).toBe(1);
  });

  it('stay behind the directives of their block', () => {
    expect(eager('"use strict"; >>function f() {}')).toMatch(/^"use strict"; let f/);
  });

  it('stay in their module where several share a block', () => {
    const modules = [
      ';// CONCATENATED MODULE: ./a.js',
      'const a = 1;',
      ';// CONCATENATED MODULE: ./b.js',
      'const b = 2;',
    ];
    const code = eager([...modules, '>>function f() {}', ''].join('\n'));
    expect(code.split('\n')).toEqual([
      ...modules.slice(0, 3),
      'let f = (function () {});',
      'const b = 2;',
      ';',
      '',
    ]);
  });
});

it('code that cannot be parsed is refused', () => {
  expect(() => eager('const f = >>function () {')).toThrow(SyntaxError);
});

describe('what is left as it is', () => {
  it.each([
    ['other functions', 'const f = () => 1; function g() {}'],
    [
      'methods, which cannot stand in parentheses',
      'class A { >>a() {} >>get b() { return 1; } >>async #c() {} }',
    ],
    ['async arrow functions, whose parentheses V8 does not heed', 'const f = >>async (x) => x;'],
    ['members of objects', 'const o = { >>a() {}, >>get b() { return 1; } };'],
    ['a declaration outside of a block', 'switch (1) { case 1: >>function f() {} }'],
  ])('%s', (_, code) => {
    expect(eager(code)).toBe(code.replaceAll('>>', ''));
  });
});
