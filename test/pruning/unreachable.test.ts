import { describe, expect, it } from 'vitest';
import { withoutUnreachable } from '../../scripts/unreachable.ts';

const CLIENT = `
class Client {
  constructor() { this.name = this.ownName(); }
  ownName() { return 'x'; }
  /** Sends. */
  send() { return wait(this, function* () { yield this.write(); }); }
  write() { return this.#bytes(); }
  #bytes() { return []; }
  /**
   * Receives.
   */
  receive() { return this.read(); }
  read() { return this.write(); }
  get state() { return this.read(); }
}
new Client().send();
`;

const methodsIn = (code: string) => [...code.matchAll(/^ {2}(?:get )?(#?\w+)\(/gm)].map(([, name]) => name);

describe('a function', () => {
  it('that nobody names is left out with its comment, and then what only it named', () => {
    const code = '/** A. */\nfunction a() { b(); }\nfunction b() {}\nx();';
    expect(withoutUnreachable(code).trim()).toBe('x();');
  });

  it.each([
    ['called', 'function a() {}\na();'],
    ['called by another that stays', 'function a() {}\nfunction b() { a(); }\nb();'],
    ['handed on', 'function a() {}\nf(a);'],
    ['exported', 'function a() {}\nexports.x = () => a;'],
    ['a member of the same name somewhere', 'function a() {}\nx.a();'],
  ])('that is %s stays', (_, code) => {
    expect(withoutUnreachable(code)).toBe(code);
  });

  it('keeps the comment of what stands before it', () => {
    const code = '/** B. */\nb();\nfunction a() {}\n';
    expect(withoutUnreachable(code)).toContain('/** B. */\nb();');
  });

  it('keeps what the bundler writes before it', () => {
    const mark = ';// CONCATENATED MODULE: ./a.js\n';
    expect(withoutUnreachable(`${mark}function a() {}`)).toBe(mark);
  });
});

describe('a method of a class whose called methods are known', () => {
  it('stays where it is called, directly or through others', () => {
    expect(methodsIn(withoutUnreachable(CLIENT, { Client: ['send'] }))).toEqual([
      'constructor',
      'ownName',
      'send',
      'write',
      '#bytes',
    ]);
  });

  it('is left out with its comment where it is not', () => {
    const code = withoutUnreachable(CLIENT, { Client: ['send'] });
    expect(code).toContain('/** Sends. */');
    expect(code).not.toContain('Receives');
  });

  it('stays where its name is known only at run time', () => {
    const code = 'class A {\n  [b]() {}\n}\n';
    expect(withoutUnreachable(code, { A: [] })).toBe(code);
    expect(() => withoutUnreachable('class A { a() { this[b](); } }', { A: ['a'] })).toThrow(/^A: .* in a$/);
  });

  it('stays in every other class', () => {
    expect(withoutUnreachable(CLIENT, { Other: [] })).toBe(CLIENT);
  });
});
