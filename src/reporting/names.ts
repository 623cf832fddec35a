import type { Messages } from '../messages/languages.ts';
import type { Automation } from '../switching/ledger.ts';
import { excerpt, plain, unlinked } from '../text/plain.ts';

const MAX_QUOTED_CHARACTERS = 500;

/** The name of an automation as people know it: its id, and its title where that is known. */
export function nameOf({ id, title }: Pick<Automation, 'id' | 'title'>, messages: Messages): string {
  return messages.automation(id, title === undefined ? undefined : quoted(title));
}

// Leaves room for what a sentence has to say beside the names.
const MAX_NAMES_CHARACTERS = 2000;

/** As many names as one sentence of an annotation can hold, and how many more there are. */
export function fitNames(names: readonly string[], { andMore }: Messages): string[] {
  let room = MAX_NAMES_CHARACTERS;
  const firstHidden = names.findIndex((name) => {
    room -= name.length + 2;
    return room < 0;
  });
  if (firstHidden < 0) return [...names];
  return [...names.slice(0, firstHidden), andMore(names.length - firstHidden)];
}

/** A text from elsewhere, as it may stand in a sentence of ours. */
export function quoted(text: string): string {
  return unlinked(excerpt(plain(text), MAX_QUOTED_CHARACTERS));
}
