import type { CauseTexts } from '../messages/code-text.ts';
import { messages as english } from '../messages/en/index.ts';
import type { Messages } from '../messages/languages.ts';

/**
 * What people are told about the causes of failures, in the language of the messages. English is loaded by every step,
 * and so without these; every other language brings them along.
 */
export function causeTexts(messages: Messages): CauseTexts {
  return hasCauseTexts(messages) ? messages : english;
}

function hasCauseTexts(messages: Messages): messages is Messages & CauseTexts {
  return 'codes' in messages;
}
