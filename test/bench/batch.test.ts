import { describe, expect, test } from 'vitest';
import { batchOf } from '../../bench/batch.ts';
import type { RecordedRequest } from '../../sandbox/sandbox.ts';

/** A write that was carried out, unless told otherwise. */
function write(at: number, settings: Partial<RecordedRequest> = {}): RecordedRequest {
  return {
    call: 'switch',
    at,
    answeredAt: at + 10,
    method: 'PUT',
    path: '/',
    rawHeaders: [],
    headers: {},
    body: '',
    connection: 1,
    logId: '',
    status: 200,
    code: 0,
    ...settings,
  };
}

const refused = { status: 429, code: 99991400 };

describe('the rate', () => {
  test('counts the intervals between the first write and the last', () => {
    const batch = batchOf([write(1000), write(1100), write(1200)]);
    expect(batch).toMatchObject({ writes: 3, spanMs: 200, ratePerSecond: 10 });
  });

  test('counts only what was carried out', () => {
    const batch = batchOf([write(0, refused), write(1000), write(1050, refused), write(1500)]);
    expect(batch).toMatchObject({ writes: 2, spanMs: 500, ratePerSecond: 2, refusedAsTooFast: 2 });
  });
});

test('connections are counted once each', () => {
  const requests = [write(0), write(100, { connection: 2 }), write(200)];
  expect(batchOf(requests).connections).toBe(2);
});

describe('the most writes in flight', () => {
  test.each([
    { case: 'one after the other', requests: [write(0), write(100)], most: 1 },
    { case: 'the next one as soon as the last is answered', requests: [write(0), write(10)], most: 1 },
    { case: 'two at once', requests: [write(0), write(5, { connection: 2 })], most: 2 },
    {
      case: 'two that overlap a long one, each by itself',
      requests: [write(0, { answeredAt: 100 }), write(10, { connection: 2 }), write(50, { connection: 3 })],
      most: 2,
    },
    {
      case: 'an answer that the server learns of late, on one connection',
      requests: [write(0, { answeredAt: 101 }), write(100)],
      most: 1,
    },
  ])('$case: $most', ({ requests, most }) => {
    expect(batchOf(requests).mostInFlight).toBe(most);
  });

  test('a write without an answer stays in flight', () => {
    const { answeredAt: _, ...unanswered } = write(0);
    expect(batchOf([unanswered, write(5000, { connection: 2 })]).mostInFlight).toBe(2);
  });
});
