import { describe, expect, it } from 'vitest';
import { messages as en } from '../../src/messages/en/index.ts';
import { failureSummary, restoreSummary, switchSummary } from '../../src/reporting/summary.ts';
import type { Restored } from '../../src/restoring/restore.ts';
import { judge } from '../../src/retry/verdict.ts';
import { type Automation, Ledger } from '../../src/switching/ledger.ts';
import { answered, refusedWith } from '../platform/faults.ts';

const FACTS = { messages: en, appToken: 'bascnA', baseUrl: 'https://open.feishu.cn', failures: [] };
const SWITCH = { ...FACTS, isDryRun: false, restore: 'never' } as const;

/** The rows of the table of a summary, as people see them. */
function cells(html: string): string[][] {
  const rows = html.match(/<tr>.*?<\/tr>/g) ?? [];
  return rows.map((row) =>
    [...row.matchAll(/<t[hd]>(.*?)<\/t[hd]>/g)].map(([, cell = '']) => cell.replace(/<\/?code>/g, '')),
  );
}

const automation = (id: string, formerStatus?: 'Enable' | 'Disable'): Automation => ({
  id,
  title: `T${id}`,
  ...(formerStatus && { formerStatus }),
});

describe('the summary of a switch', () => {
  function ledger(): Ledger {
    const made = new Ledger('Disable', [
      automation('1', 'Enable'),
      automation('2', 'Disable'),
      automation('3', 'Enable'),
      { id: '4' },
    ]);
    const [switched, , refused, lost] = made.entries;
    switched?.begin();
    switched?.succeed(answered({ code: 0 }, { headers: { 'x-tt-logid': 'log-1' } }));
    switched?.close({ done: true });
    refused?.begin();
    refused?.fail(refusedWith(1254010), judge(refusedWith(1254010)));
    refused?.close({ done: false, reason: { kind: 'final' } });
    lost?.begin();
    lost?.fail({ kind: 'timeout', limitMs: 1 }, judge({ kind: 'timeout', limitMs: 1 }));
    return made;
  }

  it('shows each automation, before and now, and what became of it', () => {
    const { results } = en.summary;
    expect(cells(switchSummary(ledger(), SWITCH)).slice(1)).toEqual([
      ['T1', '1', 'Enable', 'Disable', results.switched, '1', '0', 'log-1'],
      ['T2', '2', 'Disable', 'Disable', results.unchanged, '0', '', ''],
      ['T3', '3', 'Enable', 'Enable', results.refused, '1', '1254010', ''],
      ['', '4', '?', '?', results.unknown, '1', '', ''],
    ]);
  });

  it('has as many columns in each row as in its head', () => {
    for (const isDryRun of [true, false]) {
      const widths = cells(switchSummary(ledger(), { ...SWITCH, isDryRun })).map((row) => row.length);
      expect(new Set(widths).size).toBe(1);
    }
  });

  it('of a dry run shows what is and what would be', () => {
    const planned = new Ledger('Disable', [automation('1', 'Enable'), automation('2', 'Disable')]);
    const html = switchSummary(planned, { ...SWITCH, isDryRun: true, restore: 'always' });
    expect(html).toContain(en.summary.dryRunTitle('Disable'));
    expect(cells(html).slice(1)).toEqual([
      ['T1', '1', 'Enable', 'Disable'],
      ['T2', '2', 'Disable', 'Disable'],
    ]);
    expect(html).not.toContain('At the end of the job');
  });

  it.each([
    ['always', 'Enable', true],
    ['never', 'Enable', false],
    ['always', 'Disable', false],
  ] as const)('announces the end of the job: restore %s, formerly %s: %s', (restore, former, expected) => {
    const html = switchSummary(new Ledger('Disable', [automation('1', former)]), { ...SWITCH, restore });
    expect(/end of the job/i.test(html)).toBe(expected);
  });

  it('shows 200 automations and counts the rest', () => {
    const many = Array.from({ length: 230 }, (_, at) => automation(String(at), 'Disable'));
    const html = switchSummary(new Ledger('Disable', many), SWITCH);
    expect(cells(html)).toHaveLength(201);
    expect(html).toContain(en.summary.more(30));
  });

  it('lists failures with the links that may be trusted, 200 of them at most', () => {
    const trusted = 'https://open.feishu.cn/app/cli_a/auth';
    const failures = [`Open: ${trusted}`, 'Open: https://evil.example/', ...Array(203).fill('x')];
    const html = switchSummary(ledger(), { ...SWITCH, failures });
    expect(html).toContain(`<a href="${trusted}">${trusted}</a>`);
    expect(html).not.toContain('href="https://evil.example/"');
    expect(html.match(/<li>/g)).toHaveLength(200);
    expect(html).toContain(en.summary.more(5));
  });

  it('lets no title out of its cell', () => {
    const title = '</td></table><script>x</script> | `a` [b](https://evil.example) @all\n\n# c';
    const html = switchSummary(new Ledger('Disable', [{ id: '1', title }]), SWITCH);
    expect(html).not.toMatch(/<script|<\/table>.*<\/table>|https:\/\/evil|\n\n# c|\[b\]|@all/s);
  });
});

describe('the summary of a step that ended early', () => {
  it('lists what was wrong, before any host was known', () => {
    const html = failureSummary({ messages: en, appToken: '', baseUrl: '', failures: ['a <b>', 'c'] });
    expect(html).toContain('<ul><li>a &lt;b&gt;</li><li>c</li></ul>');
  });
});

describe('the summary of the job’s end', () => {
  const one = { presentStatus: undefined, failure: undefined, tries: 1 };
  const restored: Restored[] = [
    { ...one, automation: { id: '1', title: 'A' }, outcome: 'back' },
    { ...one, automation: { id: '2', title: '' }, outcome: 'deleted' },
    { ...one, automation: { id: '3', title: 'C' }, outcome: 'failed', presentStatus: 'Disable', tries: 6 },
  ];

  it('shows what came back and what did not', () => {
    const html = restoreSummary(restored, {
      ...FACTS,
      title: 'Back',
      formerStatus: 'Enable',
      remarks: ['left <so>'],
      repair: undefined,
    });
    const { restoreResults } = en.summary;
    expect(cells(html).slice(1)).toEqual([
      ['A', '1', 'Enable', restoreResults.back, '1'],
      ['', '2', '?', restoreResults.deleted, '1'],
      ['C', '3', 'Disable', restoreResults.failed, '6'],
    ]);
    expect(html).toContain('<p>left &lt;so&gt;</p>');
  });

  it('holds a step to paste where something could not be put back', () => {
    const repair = { title: 'A step', yaml: '- uses: x\n  with:\n    status: Enable' };
    const facts = { ...FACTS, title: 'Back', formerStatus: 'Enable', remarks: [], repair };
    const html = restoreSummary([], facts);
    expect(html).toContain('<pre><code>- uses: x&#10;  with:&#10;    status: Enable</code></pre>');
    expect(html).not.toContain('<table>');
  });
});
