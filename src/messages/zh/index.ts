import type { CauseTexts } from '../code-text.ts';
import type { Messages } from '../languages.ts';
import { codes } from './codes.ts';
import { conditions } from './conditions.ts';
import { failure } from './failure.ts';
import { fault } from './fault.ts';
import { input } from './input.ts';
import { log } from './log.ts';
import { proxy } from './proxy.ts';
import { reason } from './reason.ts';
import { report } from './report.ts';
import { restore } from './restore.ts';
import { summary } from './summary.ts';

/** What the action says, in Chinese, in the words of the platform's documentation and interface. */
export const messages: Messages & CauseTexts = {
  andMore: (hidden) => `……另有 ${hidden} 个`,
  automation: (id, title) => (title ? `“${title}”（${id}）` : id),
  sentences: (parts) =>
    parts
      .filter((part) => part !== '')
      .reduce((text, part) => `${text}${/^$|[。！？；：）]$/.test(text) ? '' : ' '}${part}`, ''),
  log,
  summary,
  input,
  proxy,
  failure,
  fault,
  reason,
  report,
  restore,
  codes,
  conditions,
};
