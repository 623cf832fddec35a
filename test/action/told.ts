import { messages as en } from '../../src/messages/en/index.ts';
import type { Messages } from '../../src/messages/languages.ts';

const { groups, line } = en.report;

/** What names a group of automations in an annotation, short enough for one line. */
export function grouped(label: string, ...names: readonly string[]): string {
  return line(label, en.report.names(names));
}

/** The groups of a report, in English. */
export const GROUPS: Messages['report']['groups'] = groups;

/** The title of an annotation or a summary, in English, for a host that is not Lark's. */
export function titled(outcome: string): string {
  return en.report.title('feishu', outcome);
}
