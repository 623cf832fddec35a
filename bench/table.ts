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
  /** Of what a runner downloads before the step; `undefined` where there is no such thing. */
  readonly archiveBytes: number | undefined;
}

/** The contenders as a Markdown table. */
export function contendersTable(rows: readonly Row[]): string {
  const head = [
    '',
    'wall time, median',
    'least',
    'ratio',
    'peak memory, median',
    'least',
    'ratio',
    'bundle',
    'archive',
  ];
  const cells = rows.map(({ name, wall, memory, codeBytes, archiveBytes }) => [
    name,
    ...[`${wall.median.toFixed(1)} ms`, `${wall.least.toFixed(1)} ms`, wall.ratio.toFixed(2)],
    ...[megabytes(memory.median), megabytes(memory.least), memory.ratio.toFixed(2)],
    kilobytes(codeBytes),
    archiveBytes === undefined ? '' : kilobytes(archiveBytes),
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

function megabytes(kb: number): string {
  return `${(kb / 1000).toFixed(1)} MB`;
}

function kilobytes(bytes: number): string {
  return `${thousands(Math.ceil(bytes / 1000))} kB`;
}

function thousands(count: number): string {
  return count.toLocaleString('en');
}
