import type { RecordedRequest } from '../sandbox/sandbox.ts';

/** How a step went about many writes, by what arrived at the platform. */
export interface Batch {
  /** Writes that were carried out. */
  readonly writes: number;
  /** From the arrival of the first write to that of the last. */
  readonly spanMs: number;
  /** Intervals between the writes by that time. */
  readonly ratePerSecond: number;
  readonly refusedAsTooFast: number;
  readonly connections: number;
  readonly mostInFlight: number;
}

/** Reads the platform's log of one step. */
export function batchOf(requests: readonly RecordedRequest[]): Batch {
  const carriedOut = requests.filter(({ code }) => code === 0).map(({ at }) => at);
  const spanMs = Math.max(...carriedOut) - Math.min(...carriedOut);
  return {
    writes: carriedOut.length,
    spanMs,
    ratePerSecond: ((carriedOut.length - 1) / spanMs) * 1000,
    refusedAsTooFast: requests.filter(({ status }) => status === 429).length,
    connections: new Set(requests.map(({ connection }) => connection)).size,
    mostInFlight: mostInFlight(requests),
  };
}

/**
 * A request is in flight from its arrival until its answer is out, for ever without one. It has ended, too, when
 * the next one arrives on its connection: the server may hear later of what the client has read already.
 */
function mostInFlight(requests: readonly RecordedRequest[]): number {
  const flights = requests.map(({ at, answeredAt = Number.POSITIVE_INFINITY, connection }, index) => {
    const next = requests.slice(index + 1).find((other) => other.connection === connection);
    return { from: at, to: Math.min(answeredAt, next?.at ?? Number.POSITIVE_INFINITY) };
  });
  const counts = flights.map(
    ({ from: at }) => flights.filter(({ from, to }) => from <= at && at < to).length,
  );
  return Math.max(0, ...counts);
}
