import { messages as en } from '../../src/messages/en/index.ts';
import type { Messages } from '../../src/messages/languages.ts';

const { groups, line } = en.report;

/** The lines that name a group of automations in an annotation. */
export function grouped(label: string, ...names: readonly string[]): string {
  return names.length === 1
    ? line(label, names.join())
    : [line(label, ''), ...names.map((name) => `  ${name}`)].join('\n');
}

/** The groups of a report, in English. */
export const GROUPS: Messages['report']['groups'] = groups;

/** The title of an annotation or a summary, in English, for a host that is not Lark's. */
export function titled(outcome: string): string {
  return en.report.title('feishu', outcome);
}
