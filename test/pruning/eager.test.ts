import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { compileEagerly } from '../../scripts/eager.ts';

/** Every function is marked that begins behind a `>`; the marks are taken out. */
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
    ['an async arrow function', 'const f = >>async (x) => x;', 'const f = (async (x) => x);'],
    ['one within the other', 'const f = >>() => >>() => 1;', 'const f = (() => (() => 1));'],
    ['a declaration, which becomes a constant', '>>function f() {}', 'const f = (function f() {});\n'],
    ['an async declaration', '>>async function f() {}', 'const f = (async function f() {});\n'],
    [
      'a declaration within another',
      '>>function f() { g(); >>function g() {} }',
      'const f = (function f() { const g = (function g() {});\ng();  });\n',
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

  it('stay behind the directives of their block', () => {
    expect(eager('"use strict"; >>function f() {}')).toMatch(/^"use strict"; const f/);
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
      'const f = (function f() {});',
      'const b = 2;',
      '',
      '',
    ]);
  });
});

describe('what is left as it is', () => {
  it.each([
    ['other functions', 'const f = () => 1; function g() {}'],
    [
      'methods, which cannot stand in parentheses',
      'class A { >>a() {} >>get b() { return 1; } >>async #c() {} }',
    ],
    ['members of objects', 'const o = { >>a() {}, >>get b() { return 1; } };'],
    ['a declaration outside of a block', 'switch (1) { case 1: >>function f() {} }'],
  ])('%s', (_, code) => {
    expect(eager(code)).toBe(code.replaceAll('>>', ''));
  });
});
