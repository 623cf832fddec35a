import { failure } from './failure.ts';
import { fault } from './fault.ts';
import { input } from './input.ts';
import { log } from './log.ts';
import { proxy } from './proxy.ts';
import { reason } from './reason.ts';
import { report } from './report.ts';
import { restore } from './restore.ts';
import { summary } from './summary.ts';

/**
 * What the action says in English, but for the causes of failures: what every step loads. Its shape is what every other
 * language must fill.
 */
export const plain = {
  andMore: (hidden: number) => `… and ${hidden} more`,
  automation: (id: string, title: string | undefined) => (title ? `${title} (${id})` : id),
  sentences: (parts: readonly string[]) => parts.filter((part) => part !== '').join(' '),
  log,
  summary,
  input,
  proxy,
  failure,
  fault,
  reason,
  report,
  restore,
};
