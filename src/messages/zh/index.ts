import type { Messages } from '../languages.ts';
import { codes, nothingLeft } from './codes.ts';
import { conditions } from './conditions.ts';
import { failure } from './failure.ts';
import { fault } from './fault.ts';
import { input } from './input.ts';
import { lines } from './lines.ts';
import { proxy } from './proxy.ts';
import { reason } from './reason.ts';
import { report } from './report.ts';
import { restore } from './restore.ts';
import { trouble } from './trouble.ts';

/** All that the action says, in Chinese, in the words of the platform's documentation and interface. */
export const messages: Messages = {
  ...lines,
  log: { ...lines.log, ...trouble },
  report,
  input,
  proxy,
  failure,
  fault,
  reason,
  restore,
  nothingLeft,
  codes,
  conditions,
};
