import { describe, expect, it } from 'vitest';
import { isOneLetterOff, nearest } from '../../src/text/nearest.ts';

const TITLES = [
  '新订单通知负责人',
  'Nightly export',
  '库存不足提醒',
  'Weekly export',
  'Archive closed tickets',
];

describe('the nearest titles', () => {
  it.each<[string, string | undefined]>([
    ['Nightly exports', 'Nightly export'],
    ['nightly export', 'Nightly export'],
    ['NightlyExport', 'Nightly export'],
    ['Nigthly export', 'Nightly export'],
    ['Weekly', 'Weekly export'],
    ['新订单通知', '新订单通知负责人'],
    ['库存不足', '库存不足提醒'],
    ['Archive tickets', 'Archive closed tickets'],
    ['订单通知负责人', '新订单通知负责人'],
    ['zzz', undefined],
    ['Send the daily report', undefined],
    ['Close all orders', undefined],
    ['Sync stock with the warehouse', undefined],
    ['客户回访', undefined],
    ['任务提醒负责', undefined],
    ['', undefined],
  ])('of "%s" begin with %s', (wanted, first) => {
    expect(nearest(wanted, TITLES, 3)[0]).toBe(first);
  });

  it('are the most alike first', () => {
    expect(nearest('Nightly export', TITLES, 3).slice(0, 2)).toEqual(['Nightly export', 'Weekly export']);
  });

  it('are no more than asked for', () => {
    const many = Array.from({ length: 50 }, (_, at) => `Title ${at}`);
    expect(nearest('Title', many, 3)).toHaveLength(3);
    expect(nearest('Title', many, 0)).toEqual([]);
  });

  it('are none where there are no titles, or empty ones', () => {
    expect(nearest('A', [], 3)).toEqual([]);
    expect(nearest('A', ['', ' '], 3)).toEqual([]);
    expect(nearest('', ['', 'A'], 3)).toEqual([]);
  });

  it.each<[string, string, boolean]>([
    ['A', 'a', true],
    ['A', 'B', false],
    ['日报', '日报 1', true],
    ['日报', '周报', false],
  ])('may be very short: "%s", "%s"', (wanted, title, isNear) => {
    expect(nearest(wanted, [title], 1)).toEqual(isNear ? [title] : []);
  });
});

describe('two words', () => {
  it.each([
    ['restore', 'restore', true],
    ['restore', 'restor', true],
    ['restore', 'estore', true],
    ['restore', 'restoree', true],
    ['restore', 'resstore', true],
    ['restore', 'rostore', true],
    ['restore', 'erstore', true],
    ['restore', 'restoer', true],
    ['restore', 'resto', false],
    ['restore', 'restored2', false],
    ['restore', 'retsoer', false],
    ['restore', 'sretore', false],
    ['a', '', true],
    ['', '', true],
    ['', 'ab', false],
  ])('"%s" and "%s" differ by one letter at most: %s', (a, b, expected) => {
    expect([isOneLetterOff(a, b), isOneLetterOff(b, a)]).toEqual([expected, expected]);
  });
});
