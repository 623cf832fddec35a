import { describe, expect, it } from 'vitest';
import { messages as en } from '../../src/messages/en/index.ts';
import type { Cause } from '../../src/reporting/causes.ts';
import { type Report, reportOfProblems } from '../../src/reporting/report.ts';
import { restoreSummary } from '../../src/reporting/restore-summary.ts';
import { reportSection, warningSections } from '../../src/reporting/section.ts';
import { switchSummary } from '../../src/reporting/switch-summary.ts';
import type { Restored } from '../../src/restoring/restore.ts';
import { judge } from '../../src/retry/verdict.ts';
import { type Automation, Ledger } from '../../src/switching/ledger.ts';
import { answered, refusedWith } from '../platform/faults.ts';
import { titled } from './told.ts';

const FACTS = { messages: en, appToken: 'bascnA', baseUrl: 'https://open.feishu.cn' };
const SWITCH = { ...FACTS, isDryRun: false, restore: 'never', warnings: [] } as const;

/** The rows of the table of a summary, as people see them. */
function cells(html: string): string[][] {
  const rows = html.match(/<tr>.*?<\/tr>/g) ?? [];
  return rows.map((row) =>
    [...row.matchAll(/<t[hd]>(.*?)<\/t[hd]>/g)].map(([, cell = '']) => cell.replace(/<\/?(?:code|b)>/g, '')),
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

  it('shows each automation, before and now, and what became of it, first what needs a person', () => {
    const { results } = en.summary;
    expect(cells(switchSummary(ledger(), SWITCH)).slice(1)).toEqual([
      ['', '4', '?', '?', results.unknown('Disable'), '1', '', ''],
      ['T3', '3', 'on', 'on', results.refused('Disable'), '1', '1254010', ''],
      ['T1', '1', 'on', 'off', results.switched('Disable'), '1', '', 'log-1'],
      ['T2', '2', 'off', 'off', results.unchanged('Disable'), '0', '', ''],
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
    expect(html).toContain(`✅ ${titled(en.report.outcomes.planned(1, 2, 'Disable'))}`);
    expect(cells(html).slice(1)).toEqual([
      ['T1', '1', 'on', 'off'],
      ['T2', '2', 'off', 'off'],
    ]);
    expect(html).not.toContain('job ends');
  });

  it.each([
    ['success', 'Enable', undefined],
    ['failure', 'Enable', undefined],
    ['always', 'Enable', undefined],
    ['never', 'Enable', undefined],
    ['always', 'Disable', en.report.promise.nothingChanged],
    ['never', 'Disable', undefined],
  ] as const)(
    'says under its heading that nothing was changed, and nothing that the heading says: restore %s, formerly %s: %s',
    (restore, former, expected) => {
      const done = new Ledger('Disable', [automation('1', former)]);
      for (const entry of done.due) done.close(entry, { done: true });
      const html = switchSummary(done, { ...SWITCH, restore });
      const { success, failure, always, nothingChanged } = en.report.promise;
      const said = [success(1), failure(1), always(1), nothingChanged].filter((sentence) =>
        html.includes(`<p>${sentence}</p>`),
      );
      expect(said).toEqual(expected === undefined ? [] : [expected]);
    },
  );

  it('repeats what was warned of on the way, under the heading', () => {
    const warnings = warningSections([reportOfProblems('A <b>', ['Section.'])], {
      baseUrl: '',
      messages: en,
    });
    const html = switchSummary(new Ledger('Disable', [{ id: '1' }]), { ...SWITCH, warnings });
    expect(html).toContain('<h4>⚠️ A &lt;b&gt;</h4>\n<p>Section.</p>\n<table>');
  });

  it('shows 200 automations and counts the rest', () => {
    const many = Array.from({ length: 230 }, (_, at) => automation(String(at), 'Disable'));
    const html = switchSummary(new Ledger('Disable', many), SWITCH);
    expect(cells(html)).toHaveLength(201);
    expect(html).toContain(en.summary.more(30));
  });

  it.each([
    ['⏸️', 'Disable', 'never', en.report.outcomes.done.never(1, 'Disable')],
    ['⏸️', 'Disable', 'always', en.report.outcomes.done.always(1, 'Disable')],
    ['⏸️', 'Disable', 'success', en.report.outcomes.done.success(1, 'Disable')],
    ['⏸️', 'Disable', 'failure', en.report.outcomes.done.failure(1, 'Disable')],
    ['✅', 'Enable', 'never', en.report.outcomes.done.never(1, 'Enable')],
  ] as const)('is headed by the outcome: %s %s, restore %s', (sign, wanted, restore, outcome) => {
    const html = switchSummary(new Ledger(wanted, [{ id: '1' }]), { ...SWITCH, restore });
    expect(html).toMatch(RegExp(`^<h3>${sign} ${titled(outcome).replaceAll("'", '&#39;')}</h3>\n`));
  });

  it('has a column for what nobody knows after a missing response, also where nothing was read', () => {
    const lost = new Ledger('Disable', [{ id: '1' }]);
    lost.entries[0]?.begin();
    lost.entries[0]?.fail({ kind: 'timeout', limitMs: 1 }, judge({ kind: 'timeout', limitMs: 1 }));
    const [head, row] = cells(switchSummary(lost, SWITCH));
    expect([head?.includes(en.summary.now), row?.includes('?')]).toEqual([true, true]);
  });

  it('leaves out what is known of no automation', () => {
    const html = switchSummary(new Ledger('Disable', [{ id: '1' }, { id: '2' }]), SWITCH);
    expect(cells(html)[0]).toEqual([en.summary.id, en.summary.result, en.summary.requests]);
  });

  it('has what failed before the table', () => {
    const bad = { title: '❌ Bad', section: '<p>section</p>' };
    expect(switchSummary(ledger(), { ...SWITCH, bad })).toMatch(
      /^<h3>❌ Bad<\/h3>\n<p>section<\/p>\n<table>/,
    );
  });

  it('leads to the page of the Base where that is known', () => {
    const webAddress = 'https://acme.feishu.cn/base/bascnA';
    expect(switchSummary(ledger(), { ...SWITCH, webAddress })).toContain(`<a href="${webAddress}">`);
    expect(switchSummary(ledger(), SWITCH)).toContain(en.report.base('bascnA'));
  });

  it('stays below the limit of a summary, whatever titles there are, and ends no tag half-way', () => {
    const title = '<&"|`@>關'.repeat(600);
    const many = Array.from({ length: 5000 }, (_, at) => ({ id: `${at}`.padStart(100, '7'), title }));
    const html = switchSummary(new Ledger('Disable', many), SWITCH);
    expect(Buffer.byteLength(html)).toBeLessThan(1024 * 1024);
    expect(html.match(/<tr>/g)?.length).toBe(html.match(/<\/tr>/g)?.length);
    expect(html).toContain('</table>\n<p>');
  });

  it('lets no title out of its cell', () => {
    const title = '</td></table><script>x</script> | `a` [b](https://evil.example) @all\n\n# c';
    const html = switchSummary(new Ledger('Disable', [{ id: '1', title }]), SWITCH);
    expect(html).not.toMatch(/<script|<\/table>.*<\/table>|https:\/\/evil|\n\n# c|\[b\]|@all/s);
  });
});

describe('what a summary says before its table', () => {
  const section = (report: Partial<Report>) =>
    reportSection(reportOfProblems('T', [], report), { ...FACTS, inTable: [] });
  const cause: Cause = {
    key: 'x',
    anchor: '91403',
    name: undefined,
    why: ['91403 Forbidden.', 'Set `status` right.'],
    advice: ['First.', 'Second.'],
    isOrdered: false,
    more: 'https://ghes.example/o/r/blob/v1/docs/errors.md#91403',
    logId: undefined,
  };
  const block = { groups: [], cause, logIds: [] };

  it('is what to do first, all of it, then why, and more', () => {
    expect(section({ blocks: [block] })).toBe(
      [
        '<p><b>Do now:</b></p>',
        '<ul><li>First.</li><li>Second.</li></ul>',
        '<p><b>Why:</b> 91403 Forbidden. Set <code>status</code> right.</p>',
        `<p><b>More:</b> <a href="${cause.more}">${cause.more}</a></p>`,
      ].join('\n'),
    );
  });

  it('has no empty line for what has no cause and is told before', () => {
    const untold = { groups: [], cause: undefined, logIds: [], isToldAbove: true };
    expect(section({ blocks: [block, untold] })).toBe(section({ blocks: [block] }));
  });

  it('numbers steps that follow one another', () => {
    expect(section({ blocks: [{ ...block, cause: { ...cause, isOrdered: true } }] })).toContain(
      '<ol><li>First.',
    );
  });

  it('says once what several failures share', () => {
    const other = { ...cause, why: ['91402 NOTEXIST.', 'Set `status` right.'] };
    const html = section({
      blocks: [block, { ...block, cause: { ...other, advice: ['Third.', 'Second.'] } }],
    });
    for (const sentence of ['First.', 'Second.', 'Third.', '91403 Forbidden.', '91402 NOTEXIST.', 'right.'])
      expect(html.split(sentence)).toHaveLength(2);
    expect(html).toContain('<p><b>Do now:</b> Third.</p>');
    expect(section({ problems: ['1 is bad. Use another.', '2 is bad. Use another.'] })).toBe(
      '<ul><li>1 is bad. Use another.</li><li>2 is bad.</li></ul>',
    );
  });

  it('makes links of what may be trusted, and of nothing else', () => {
    const trusted = 'https://open.feishu.cn/app/cli_a/auth';
    const why = [`Open ${trusted}`, 'Open https://evil.example/'];
    const html = section({ blocks: [{ ...block, cause: { ...cause, why } }] });
    expect(html).toContain(`<a href="${trusted}">${trusted}</a>`);
    expect(html).not.toMatch(/href="https:\/\/evil|https:\/\/evil/);
  });

  it('lists problems, harmless and counted where they are too many', () => {
    const problems = ['a <b>', ...Array<string>(900).fill('關'.repeat(500))];
    const html = section({ problems });
    expect(html).toContain('<ul><li>a &lt;b&gt;</li>');
    expect(Buffer.byteLength(html)).toBeLessThan(300_000);
    expect(html).toMatch(/<\/ul>\n<p>… and \d+ more failures/);
  });

  it('names the automations, but those of the table where nothing was changed', () => {
    const groups = [{ label: 'Left off', automations: [{ id: '1', title: 'A <b>' }, { id: '2' }] }];
    expect(section({ groups })).toBe('<p><b>Left off:</b> A &lt;b&gt; (1), 2</p>');
    const inTable = [{ id: '1' }, { id: '2' }];
    const beside = (promise: string) =>
      reportSection(reportOfProblems('T', [], { groups, promise }), { ...FACTS, inTable });
    expect(beside(en.report.promise.never(2))).toMatch(/^<p><b>Left off:/);
    expect(beside(en.report.promise.nothingChanged)).toBe(`<p>${en.report.promise.nothingChanged}</p>`);
  });
});

describe('the summary of the job’s end', () => {
  const one = { presentStatus: undefined, failure: undefined, tries: 1, isUncertain: true };
  const restored: Restored[] = [
    { ...one, automation: { id: '1', title: 'A' }, outcome: 'back' },
    { ...one, automation: { id: '2', title: '' }, outcome: 'deleted' },
    { ...one, automation: { id: '3', title: 'C' }, outcome: 'failed', presentStatus: 'Disable', tries: 6 },
  ];

  it('shows what came back and what did not', () => {
    const html = restoreSummary(restored, {
      ...FACTS,
      title: 'Back',
      section: '<p>section</p>',
      formerStatus: 'Enable',
    });
    const { restoreResults } = en.summary;
    expect(cells(html).slice(1)).toEqual([
      ['C', '3', 'off', restoreResults.failed, '6'],
      ['', '2', '?', restoreResults.deleted, '1'],
      ['A', '1', 'on', restoreResults.back, '1'],
    ]);
    expect(html).toContain('<p>section</p>\n<table>');
  });

  it('holds a step to paste where something could not be put back', () => {
    const repair = { title: 'A step', yaml: '- uses: x\n  with:\n    status: Enable', ids: '1,2' };
    const facts = { ...FACTS, title: 'Back', section: '', formerStatus: 'Enable', repair } as const;
    const html = restoreSummary([], facts);
    expect(html).toContain('<pre><code>- uses: x&#10;  with:&#10;    status: Enable</code></pre>');
    expect(html).toContain('<pre><code>1,2</code></pre>');
    expect(html).not.toContain('<table>');
  });
});
