import { describe, expect, it } from 'vitest';
import { SWITCHES_PER_SECOND } from '../../src/platform/families.ts';
import type { Fault } from '../../src/platform/fault.ts';
import { Base } from '../../src/switching/base.ts';
import { mintedTokens } from '../../src/switching/credentials.ts';
import { Ledger } from '../../src/switching/ledger.ts';
import { switchAll } from '../../src/switching/switch-all.ts';
import { answered, httpFault, refusedWith } from '../platform/faults.ts';
import { SkippingClock } from '../retry/skipping-clock.ts';
import { connection, limits, type Platform, sessionWith } from './session.ts';

const LOST: Fault = httpFault(504);

async function run(ids: readonly string[], platform: Platform, settings?: Parameters<typeof sessionWith>[1]) {
  const { session, sent } = sessionWith(platform, settings);
  const ledger = new Ledger(
    'Disable',
    ids.map((id) => ({ id, formerStatus: 'Enable' })),
  );
  const told: string[] = [];
  await switchAll(ledger, new Base('bascnA', session), session, {
    onRetry: ({ automation }, { waitMs }) => told.push(`${automation.id} again in ${waitMs}`),
    onEnd: ({ automation, outcome }) => told.push(`${automation.id} ${outcome}`),
  });
  return { ledger, told, sent };
}

describe('switching all that is due', () => {
  it('sends one request each, and keeps the ledger before it tells', async () => {
    const { ledger, told, sent } = await run(['1', 'wkf2'], () => ({ code: 0 }));
    expect(sent).toEqual([
      'PUT /bitable/v1/apps/bascnA/workflows/1',
      'PATCH /base/v3/bases/bascnA/workflows/wkf2/disable',
    ]);
    expect(told).toEqual(['1 switched', 'wkf2 switched']);
    expect(ledger.isComplete).toBe(true);
  });

  it('sends nothing where all is as wanted', async () => {
    const { session, sent } = sessionWith(() => ({ code: 0 }));
    const ledger = new Ledger('Disable', [{ id: '1', formerStatus: 'Disable' }]);
    const nobody = { onRetry() {}, onEnd() {} };
    await switchAll(ledger, new Base('bascnA', session), session, nobody);
    expect([sent, ledger.isComplete]).toEqual([[], true]);
  });

  it('starts at most so many a second as the platform allows', async () => {
    const clock = new SkippingClock();
    const starts: number[] = [];
    const ids = Array.from({ length: 2 * SWITCHES_PER_SECOND + 1 }, (_, at) => String(at));
    const options = limits({ clock });
    await run(
      ids,
      () => {
        starts.push(clock.now());
        return { code: 0 };
      },
      { options },
    );
    expect([starts[0], starts[9], starts[10], starts[19], starts[20]]).toEqual([0, 900, 1000, 1900, 2000]);
  });

  it('notes that tokens could not be had, and tries nothing', async () => {
    const options = limits();
    const tokens = mintedTokens({
      api: connection(() => ({ code: 10014 })),
      app: { appId: 'cli_a', appSecret: 'x' },
      options,
      onRetry() {},
      onMint() {},
    });
    const { ledger, told, sent } = await run(['1', '2'], () => ({ code: 0 }), { tokens, options });
    expect([sent, told]).toEqual([[], ['1 untried', '2 untried']]);
    expect(ledger.prerequisiteFailure).toMatchObject({ call: 'mint', reason: { kind: 'final' } });
    expect(ledger.tries).toBe(0);
  });

  it('lets an error of ours out', async () => {
    const slip = new TypeError('a slip');
    const running = run(['1'], () => {
      throw slip;
    });
    await expect(running).rejects.toBe(slip);
  });
});

describe('a switch of a Base workflow that is repeated after an unanswered try', () => {
  /** Answers the switches one by one, and the list with this status of the automation. */
  function platform(switches: readonly (Fault | 'ok')[], list: string | Fault): Platform {
    const left = [...switches];
    return ({ method }) => {
      if (method === 'POST') {
        if (typeof list !== 'string') return { fault: list };
        return { code: 0, data: { items: [{ workflow_id: 'wkf1', title: 'A', status: list }] } };
      }
      const next = left.shift() ?? 'ok';
      return next === 'ok' ? { answer: answered({ code: 0 }) } : { fault: next };
    };
  }
  const REFUSED = refusedWith(1254010);

  it.each<[string, readonly (Fault | 'ok')[], string | Fault, string, number]>([
    ['refused, and as wanted', [LOST, REFUSED], 'disabled', 'switched', 3],
    ['refused, and not as wanted', [LOST, REFUSED], 'enabled', 'unknown', 3],
    ['refused, and not readable', [LOST, REFUSED], refusedWith(91403), 'unknown', 3],
    ['carried out', [LOST, 'ok'], 'enabled', 'switched', 2],
    ['refused after a definite answer', [refusedWith(1254291), REFUSED], 'disabled', 'refused', 2],
    ['refused the first time', [REFUSED], 'disabled', 'refused', 1],
  ])('is read once where it fails: %s', async (_, switches, list, outcome, requests) => {
    const { ledger, sent } = await run(['wkf1'], platform(switches, list));
    expect([ledger.entries[0]?.outcome, sent.length]).toEqual([outcome, requests]);
  });

  it('is read where its tries are spent, too', async () => {
    const options = limits({ maxAttempts: 2 });
    const { ledger } = await run(['wkf1'], platform([LOST, LOST], 'disabled'), { options });
    expect(ledger.isComplete).toBe(true);
  });

  it('is not read where there was no repeat', async () => {
    const options = limits({ maxAttempts: 1 });
    const { ledger, sent } = await run(['wkf1'], platform([LOST], 'disabled'), { options });
    expect([ledger.entries[0]?.outcome, sent.length]).toEqual(['unknown', 1]);
  });

  it('lets an error of ours out of the reading', async () => {
    const slip = new TypeError('a slip');
    const answers = platform([LOST, REFUSED], 'disabled');
    const running = run(['wkf1'], (request) => {
      if (request.method === 'POST') throw slip;
      return answers(request);
    });
    await expect(running).rejects.toBe(slip);
  });

  it('is not read of an automation', async () => {
    const { ledger, sent } = await run(['1'], platform([LOST, REFUSED], 'disabled'));
    expect([ledger.entries[0]?.outcome, sent.length]).toEqual(['unknown', 2]);
  });
});

describe('a switch that is refused because it would change nothing', () => {
  const NOTHING_TO_CHANGE = 800070003;

  /** Refuses every switch so, and answers the list with this. */
  function platform(list: string | Fault): Platform {
    return ({ method }) => {
      if (method !== 'POST') return { code: NOTHING_TO_CHANGE };
      if (typeof list !== 'string') return { fault: list };
      return { code: 0, data: { items: [{ workflow_id: 'wkf1', title: 'A', status: list }] } };
    };
  }

  it.each<[string, string | Fault, boolean, number]>([
    ['as wanted', 'disabled', true, 2],
    ['not as wanted', 'enabled', false, 2],
    ['not readable', refusedWith(91403), false, 2],
  ])('is a success where the status is read as wanted: %s', async (_, list, isComplete, requests) => {
    const { ledger, sent } = await run(['wkf1'], platform(list));
    expect([ledger.isComplete, sent.length]).toEqual([isComplete, requests]);
  });

  it('has its list read once where that fails, however many are refused so', async () => {
    const { ledger, sent } = await run(['wkf1', 'wkf2', 'wkf3'], platform(refusedWith(91403)));
    expect([ledger.failed.length, sent.filter((one) => one.startsWith('POST')).length]).toEqual([3, 1]);
  });

  it('is an ordinary refusal of an automation', async () => {
    const { ledger, sent } = await run(['1'], platform('disabled'));
    expect([ledger.isComplete, sent.length]).toEqual([false, 1]);
  });
});
