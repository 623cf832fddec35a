import { describe, expect, it } from 'vitest';
import { oppositeOf } from '../../src/platform/automations.ts';
import { familyOf } from '../../src/platform/families.ts';
import { foreignAppTokenKind, foreignKind, isAppToken, isPathSafe } from '../../src/platform/ids.ts';
import { isToken } from '../../src/platform/tokens.ts';

describe('an id', () => {
  it.each([
    ['tblAbc', 'table'],
    ['vewAbc', 'view'],
    ['blkAbc', 'dashboard'],
    ['ldxAbc', 'document'],
    ['wbpAbc', 'app-page'],
    ['cli_abc', 'app'],
    ['client', undefined],
    ['wkfAbc', undefined],
    ['7308870000000000001', undefined],
    ['xtblAbc', undefined],
    ['TBLabc', undefined],
  ])('tells by its prefix what it belongs to: %s', (id, kind) => {
    expect(foreignKind(id)).toBe(kind);
  });

  it.each([
    ['7308870000000000001', 'list'],
    ['wkfAbc', 'workflow-list'],
    ['WKFabc', 'list'],
    ['xwkf', 'list'],
  ])('belongs to a family: %s', (id, listCall) => {
    expect(familyOf(id).listCall).toBe(listCall);
  });

  it.each([
    ['a', true],
    ['A-_9', true],
    ['a'.repeat(100), true],
    ['a'.repeat(101), false],
    ['', false],
    ['a b', false],
    ['a/b', false],
    ['..', false],
    ['a%20', false],
    ['a?b', false],
    ['ä', false],
    ['a\n', false],
  ])('may stand in a path: %j', (id, expected) => {
    expect(isPathSafe(id)).toBe(expected);
  });
});

describe('an app_token', () => {
  it.each([
    ['wkfAbc', 'base-workflow'],
    ['tblAbc', 'table'],
    ['bascnAbc', undefined],
  ])('tells by its prefix what it is instead: %s', (value, kind) => {
    expect(foreignAppTokenKind(value)).toBe(kind);
  });

  it.each([
    ['a', true],
    ['A-_9', true],
    ['a'.repeat(200), true],
    ['a'.repeat(201), false],
    ['', false],
    ['a/b', false],
    ['a\n', false],
  ])('may be long: %j', (value, expected) => {
    expect(isAppToken(value)).toBe(expected);
  });
});

describe('a token', () => {
  it.each([
    ['t-abc', true],
    ['eyJh.eyJh.c2ln', true],
    ['a+/b~_-==', true],
    ['', false],
    ['=', false],
    ['a=b', false],
    ['a b', false],
    ['a\n', false],
    ['"a"', false],
    ['ä', false],
  ])('can be sent: %j', (text, expected) => {
    expect(isToken(text)).toBe(expected);
  });
});

describe('a status', () => {
  it('has one opposite', () => {
    expect([oppositeOf('Enable'), oppositeOf('Disable')]).toEqual(['Disable', 'Enable']);
  });
});
