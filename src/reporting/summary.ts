import type { Lines } from '../messages/languages.ts';
import type { Status } from '../platform/automations.ts';
import { hostOf } from '../platform/hosts.ts';
import type { Runner } from '../runner/runner.ts';
import { codeHtml, html, linkedHtml } from '../text/html.ts';
import { excerpt, messageOf, plain } from '../text/plain.ts';

// A summary may hold 1 MiB, and nobody reads more rows than these.
const MAX_ROWS = 200;
const MAX_TABLE_BYTES = 400_000;
const MAX_TITLE_CHARACTERS = 200;

// A column of what nobody looked at is left out.
const NOT_READ = '?';

/** What a summary shows beside the automations. */
export interface SummaryFacts {
  readonly messages: Lines;
  /** `''` where it was not found out. */
  readonly appToken: string;
  readonly baseUrl: string;
  /** The Base's page, where its address was given. */
  readonly webAddress?: string | undefined;
}

/** What is seen at a glance. */
export const SIGNS = { good: '\u2705', off: '\u23f8\ufe0f', warning: '\u26a0\ufe0f', bad: '\u274c' };

/** Adds to the job summary; that it cannot be written is a warning and never a failure. */
export function writeSummary(runner: Runner, text: () => string): void {
  try {
    if (runner.hasSummary) runner.summary(text());
    else runner.warning((say) => say.log.summaryMissing);
  } catch (error) {
    runner.warning((say) => say.log.summaryFailed(messageOf(error)));
  }
}

/** As many whole parts as fit into so many bytes, and what tells how many do not. */
export function fitting(
  parts: readonly string[],
  maxBytes: number,
  more: (hidden: number) => string,
): { readonly kept: readonly string[]; readonly rest: readonly string[] } {
  let room = maxBytes;
  const firstHidden = parts.findIndex((part) => {
    room -= Buffer.byteLength(part) + 1;
    return room < 0;
  });
  if (firstHidden < 0) return { kept: parts, rest: [] };
  return { kept: parts.slice(0, firstHidden), rest: [paragraph(more(parts.length - firstHidden))] };
}

/** A summary: its title, and what stands under it. */
export function page(title: string, sections: readonly string[]): string {
  const parts = [`<h3>${html(title)}</h3>`, ...sections].filter((part) => part !== '');
  return `${parts.join('\n')}\n`;
}

/** Words of ours as a paragraph without links. */
export function paragraph(text: string): string {
  return `<p>${linkedHtml(text, () => false)}</p>`;
}

/** The title of an automation in a table; `''` where it is not known. */
export function titleHtml(title: string | undefined): string {
  return title === undefined ? '' : codeHtml(excerpt(plain(title), MAX_TITLE_CHARACTERS));
}

/** A status in a table, as people say it; `?` where nobody looked. */
export function stateHtml(status: Status | undefined, { summary }: Lines): string {
  return status === undefined ? NOT_READ : html(summary.state(status));
}

/** Which Base and host were called, as a paragraph; `''` where the Base was not found out. */
export function whereHtml({ messages, appToken, baseUrl, webAddress }: SummaryFacts): string {
  if (appToken === '') return '';
  const where = messages.report.where({ base: webAddress ?? appToken, host: hostOf(baseUrl), proxy: '' });
  return `<p>${linkedHtml(where, (url) => url === webAddress)}</p>`;
}

/**
 * A table of automations, without the columns that say nothing of any of them.
 *
 * @param columns their headings
 * @param rows    HTML, a cell for each column
 * @param more    tells how many rows did not fit
 */
export function table(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  more: (hidden: number) => string,
): string[] {
  const told = [...columns.keys()].filter((at) => rows.some((row) => row[at] !== '' && row[at] !== NOT_READ));
  const head = told.map((at) => `<th>${html(columns[at] ?? '')}</th>`).join('');
  const body = rows.map((row) => `<tr>${told.map((at) => `<td>${row[at]}</td>`).join('')}</tr>`);
  const { kept } = fitting(body.slice(0, MAX_ROWS), MAX_TABLE_BYTES, more);
  const hidden = rows.length - kept.length;
  return [
    `<table><tr>${head}</tr>${kept.join('')}</table>`,
    ...(hidden > 0 ? [paragraph(more(hidden))] : []),
  ];
}
