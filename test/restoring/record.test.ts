import { describe, expect, it } from 'vitest';
import {
  decodeNotes,
  decodeRecord,
  encodeNotes,
  encodeRecord,
  MAX_STATE_BYTES,
  type Note,
  type RestoreRecord,
} from '../../src/restoring/record.ts';

const RECORD: RestoreRecord = {
  baseUrl: 'https://open.feishu.cn',
  appToken: 'bascnA',
  policy: 'always',
  formerStatus: 'Enable',
  automations: [
    { id: '7308870000000000001', title: '新订单 "x"\n<b>' },
    { id: 'wkfA', title: '' },
  ],
  maxAttempts: 6,
  timeoutSeconds: 120,
  requestTimeoutSeconds: 15,
  language: 'zh',
  jobSummary: true,
};

/** What comes back of a record, as the runner hands it over. */
function handedOver(record: RestoreRecord) {
  const values = encodeRecord(record);
  const state = new Map(values?.map(({ name, value }) => [name, value]));
  return { values, state, read: (name: string) => state.get(name) ?? '' };
}

const many = (count: number, title: string): RestoreRecord => ({
  ...RECORD,
  automations: Array.from({ length: count }, (_, at) => ({
    id: `wkf${String(at).padStart(97, '0')}`,
    title,
  })),
});

describe('a record', () => {
  it('comes back as it was', () => {
    expect(decodeRecord(handedOver(RECORD).read)).toEqual(RECORD);
  });

  it('comes back with credentials where it holds some', () => {
    const record = { ...RECORD, credentials: { token: 't-example' } };
    expect(decodeRecord(handedOver(record).read)).toEqual(record);
  });

  it('holds no credentials by itself', () => {
    expect(JSON.stringify(handedOver(RECORD).values)).not.toMatch(/credentials|token":"t-/);
  });

  it.each([
    ['one with the longest id', many(1, '')],
    ['120 with long Chinese titles', many(120, '汉'.repeat(100))],
    ['1000 of them', many(1000, '汉'.repeat(100))],
    ['titles that double when they are written', many(200, '"\\'.repeat(50))],
    ['titles of control characters, which are written sixfold', many(200, '\u0001'.repeat(100))],
  ])('has no value over the limit: %s', (_, record) => {
    const { values = [], read } = handedOver(record);
    expect(Math.max(...values.map(({ value }) => Buffer.byteLength(value)))).toBeLessThanOrEqual(
      MAX_STATE_BYTES,
    );
    expect(decodeRecord(read)).toEqual(record);
  });

  it('has its head last: where that is, all is', () => {
    const { values = [] } = handedOver(many(1000, 'T'));
    expect(values.length).toBeGreaterThan(3);
    expect(values.at(-1)?.name).toBe('restore');
    const names = values.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('cuts titles that are very long', () => {
    const [automation] = decodeRecord(handedOver(many(1, 'x'.repeat(5000))).read)?.automations ?? [];
    expect(automation?.title).toHaveLength(100);
  });

  it('cannot be held where a single value would be too large', () => {
    const record = { ...RECORD, credentials: { token: 'x'.repeat(MAX_STATE_BYTES) } };
    expect(encodeRecord(record)).toBeUndefined();
  });

  it('is none where no head was saved', () => {
    expect(decodeRecord(() => '')).toBeUndefined();
    const { read } = handedOver(RECORD);
    expect(decodeRecord((name) => (name === 'restore' ? '' : read(name)))).toBeUndefined();
  });

  it.each<[string, Record<string, string>]>([
    ['the head is cut', { restore: '{"parts":1,' }],
    ['a part is missing', { restore_0: '' }],
    ['a part is cut', { restore_0: '[["1","a"' }],
  ])('cannot be read where %s', (_, broken) => {
    const { read } = handedOver(RECORD);
    expect(() => decodeRecord((name) => broken[name] ?? read(name))).toThrow();
  });
});

describe('the notes', () => {
  const NOTES: Note[] = ['unknown', 'switched', 'refused', 'never-sent', 'switched'];

  it('come back as they were', () => {
    const { name, value } = encodeNotes(NOTES);
    expect(decodeNotes((wanted) => (wanted === name ? value : ''), NOTES.length)).toEqual(NOTES);
  });

  it('are one letter an automation', () => {
    expect(encodeNotes(NOTES).value).toHaveLength(NOTES.length);
  });

  it.each([
    ['there are none', ''],
    ['they are too few', 's'],
    ['they are nonsense', 's!~'],
  ])('are unknown where %s', (_, value) => {
    const [first, ...others] = decodeNotes(() => value, 3);
    expect(first).toBe(value === '' ? 'unknown' : 'switched');
    expect(others).toEqual(['unknown', 'unknown']);
  });
});
