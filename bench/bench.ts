import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { arch, cpus, loadavg, platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Arena } from './arena.ts';
import { type Batch, batchOf } from './batch.ts';
import { builtAction, type Contender, prepareContenders } from './contenders.ts';
import { figuresOf } from './statistics.ts';
import { batchTable, contendersTable, type Row } from './table.ts';

/**
 * What a step costs beside other ways to send the same request, and how fast a batch goes. It reports and does
 * not judge: it fails only where a contender cannot be run or does not switch what it should.
 */
const WARM_UPS = 2;
// A process takes nearly the same memory each time.
const MEMORY_ROUNDS = 5;
const PEAK_MEMORY = fileURLToPath(new URL('peak-memory.cjs', import.meta.url));
const ID = '7308870000000000001';
const BATCH_IDS = Array.from({ length: 50 }, (_, at) => `73088700000000001${String(at).padStart(2, '0')}`);
const WRITES_PER_SECOND = 10;

const rounds = roundsAskedFor();
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  progress('Bundling the contenders …');
  const contenders = prepareContenders(folder);
  const rows = await race(contenders);
  progress('Switching the batch …');
  const batch = await switchBatch();
  say(circumstances(), contendersTable(rows), batchTable(batch, WRITES_PER_SECOND));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Lets the contenders run in turn, first for the time they take, then for their memory. */
async function race(contenders: readonly Contender[]): Promise<Row[]> {
  const arena = await Arena.open({ folder, ids: [ID], isLimited: false });
  const memoryFile = join(folder, 'peak-memory');
  const wallMs = (contender: Contender) => arena.run({ contender, ids: [ID] });
  const peakKb = async (contender: Contender) => {
    await arena.run({ contender, ids: [ID], preload: PEAK_MEMORY, env: { PEAK_MEMORY_FILE: memoryFile } });
    return Number(readFileSync(memoryFile, 'utf8'));
  };
  try {
    await inTurn('Warming up', WARM_UPS, contenders, wallMs);
    const times = await inTurn('Time', rounds, contenders, wallMs);
    const memory = await inTurn('Memory', MEMORY_ROUNDS, contenders, peakKb);
    return contenders.map(({ name, codeBytes, archiveBytes }, at) => ({
      name,
      codeBytes,
      archiveBytes,
      wall: figuresOf(times[at] ?? [], times[0] ?? []),
      memory: figuresOf(memory[at] ?? [], memory[0] ?? []),
    }));
  } finally {
    await arena.close();
  }
}

/** Measures A B C, A B C and so on. @returns the series of each contender */
async function inTurn(
  what: string,
  times: number,
  contenders: readonly Contender[],
  measure: (contender: Contender) => Promise<number>,
): Promise<number[][]> {
  const series: number[][] = contenders.map(() => []);
  for (let round = 1; round <= times; round += 1) {
    progress(`${what}, round ${round} of ${times} …`);
    for (const [at, contender] of contenders.entries()) series[at]?.push(await measure(contender));
  }
  return series;
}

/** Switches many automations with one step of the action, under the platform's limits. */
async function switchBatch(): Promise<Batch> {
  const arena = await Arena.open({ folder, ids: BATCH_IDS, isLimited: true });
  try {
    await arena.run({ contender: builtAction(), ids: BATCH_IDS });
    return batchOf(arena.requests);
  } finally {
    await arena.close();
  }
}

/** What a reader must know to make something of the figures. */
function circumstances(): string {
  const [cpu] = cpus();
  return [
    `Node ${process.version} on ${platform()} ${arch()}, ${cpus().length} × ${cpu?.model.trim()}.`,
    'Whole processes, each from its start to its end, with one PUT over TLS on loopback.',
    `${rounds} rounds after ${WARM_UPS} to warm up (memory: ${MEMORY_ROUNDS}), the contenders in turn in each.`,
    'A ratio is the median of the ratios to the plain script, round by round.',
    'Whatever else the machine does shows in the times: compare them within one table only, and trust none from',
    `a busy machine (load average at the end: ${loadavg()[0]?.toFixed(1)}).`,
  ].join('\n');
}

function roundsAskedFor(): number {
  const { values } = parseArgs({ options: { rounds: { type: 'string', default: '15' } } });
  const count = Number(values.rounds);
  if (!Number.isInteger(count) || count < 1) throw new RangeError('--rounds takes a number from 1 on');
  return count;
}

/** Beside the report, which may go to a file. */
function progress(line: string): void {
  process.stderr.write(`${line}\n`);
}

function say(...paragraphs: string[]): void {
  process.stdout.write(`\n${paragraphs.join('\n\n')}\n`);
}
