import { expect, test } from 'vitest';
import { batchTable, contendersTable } from '../../bench/table.ts';

test('the contenders stand in a Markdown table, with rounded figures and whole kilobytes', () => {
  const plain = {
    name: 'plain script',
    wall: { median: 50.04, least: 48.96, ratio: 1 },
    memory: { median: 55_340, least: 55_000, ratio: 1 },
    codeBytes: 803,
    archiveBytes: undefined,
  };
  const bundled = {
    name: 'bundled',
    wall: { median: 100, least: 90, ratio: 1.996 },
    memory: { median: 83_010, least: 82_500, ratio: 1.504 },
    codeBytes: 1_069_113,
    archiveBytes: 123_001,
  };
  expect(contendersTable([plain, bundled])).toBe(
    [
      '|  | wall time, median | least | ratio | peak memory, median | least | ratio | bundle | archive |',
      '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
      '| plain script | 50.0 ms | 49.0 ms | 1.00 | 55.3 MB | 55.0 MB | 1.00 | 1 kB |  |',
      '| bundled | 100.0 ms | 90.0 ms | 2.00 | 83.0 MB | 82.5 MB | 1.50 | 1,070 kB | 124 kB |',
    ].join('\n'),
  );
});

test('the batch stands in a Markdown table, its rate as a share of the limit', () => {
  const batch = {
    writes: 50,
    spanMs: 5000,
    ratePerSecond: 9.8,
    refusedAsTooFast: 0,
    connections: 1,
    mostInFlight: 1,
  };
  expect(batchTable(batch, 10)).toBe(
    [
      '| 50 automations in one step |  |',
      '| --- | ---: |',
      '| from the first write to the last | 5.00 s |',
      '| rate, and its share of the limit of 10/s | 9.80/s, 98 % |',
      '| refused as too fast | 0 |',
      '| connections | 1 |',
      '| most writes in flight | 1 |',
    ].join('\n'),
  );
});
