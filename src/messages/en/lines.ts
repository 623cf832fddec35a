import { ELLIPSIS } from '../../text/plain.ts';
import { goodEnd } from './good-end.ts';
import { log } from './log.ts';
import { summary } from './summary.ts';

/** What the action says while all goes well, in English. Its shape is what every other language must fill. */
export const lines = {
  andMore: (hidden: number) => `${ELLIPSIS} and ${hidden} more`,
  automation: (id: string, title: string | undefined) => (title ? `${title} (${id})` : id),
  sentences: (parts: readonly string[]) => parts.filter((part) => part !== '').join(' '),
  log,
  summary,
  report: goodEnd,
};
