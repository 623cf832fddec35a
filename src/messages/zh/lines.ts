import type { Lines } from '../languages.ts';
import { goodEnd } from './good-end.ts';
import { log } from './log.ts';
import { summary } from './summary.ts';

/** What the action says while all goes well, in Chinese. */
export const lines: Lines = {
  andMore: (hidden) => `……另有 ${hidden} 个`,
  automation: (id, title) => (title ? `“${title}”（${id}）` : id),
  sentences: (parts) =>
    parts
      .filter((part) => part !== '')
      .reduce((text, part) => `${text}${/^$|[。！？；：）]$/.test(text) ? '' : ' '}${part}`, ''),
  log,
  summary,
  report: goodEnd,
};
