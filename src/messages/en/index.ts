import type { CauseTexts } from '../code-text.ts';
import { codes } from './codes.ts';
import { conditions } from './conditions.ts';
import { plain } from './plain.ts';

/** All that the action says, in English. */
export const messages: typeof plain & CauseTexts = { ...plain, codes, conditions };
