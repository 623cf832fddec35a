import type { Batch } from './batch.ts';
import type { Figures } from './statistics.ts';

/** One contender's line in the table. */
export interface Row {
  readonly name: string;
  /** In milliseconds. */
  readonly wall: Figures;
  /** In kB. */
  readonly memory: Figures;
  readonly codeBytes: number;
}

/** The contenders as a Markdown table. */
export function contendersTable(rows: readonly Row[]): string {
  const head = ['', 'wall time, median', 'least', 'ratio', 'peak memory, median', 'least', 'ratio', 'bundle'];
  const cells = rows.map(({ name, wall, memory, codeBytes }) => [
    name,
    ...[`${wall.median.toFixed(1)} ms`, `${wall.least.toFixed(1)} ms`, wall.ratio.toFixed(2)],
    ...[megabytes(memory.median), megabytes(memory.least), memory.ratio.toFixed(2)],
    `${thousands(Math.ceil(codeBytes / 1000))} kB`,
  ]);
  return markdownTable(head, cells);
}

/** What the batch came to, as a Markdown table. */
export function batchTable(batch: Batch, perSecond: number): string {
  const { ratePerSecond } = batch;
  return markdownTable(
    [`${batch.writes} automations in one step`, ''],
    [
      ['from the first write to the last', `${(batch.spanMs / 1000).toFixed(2)} s`],
      [
        `rate, and its share of the limit of ${perSecond}/s`,
        `${ratePerSecond.toFixed(2)}/s, ${Math.round((100 * ratePerSecond) / perSecond)} %`,
      ],
      ['refused as too fast', `${batch.refusedAsTooFast}`],
      ['connections', `${batch.connections}`],
      ['most writes in flight', `${batch.mostInFlight}`],
    ],
  );
}

function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

function megabytes(kilobytes: number): string {
  return `${(kilobytes / 1000).toFixed(1)} MB`;
}

function thousands(count: number): string {
  return count.toLocaleString('en');
}
