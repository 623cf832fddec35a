import type { Fault } from '../../src/platform/fault.ts';
import { judge } from '../../src/retry/verdict.ts';
import type { Entry } from '../../src/switching/ledger.ts';

/** Notes that the last try failed, as definite as such a fault is. */
export function fail(entry: Entry | undefined, fault: Fault): void {
  entry?.fail(fault, judge(fault).isDefinite);
}
