import type { Lines } from '../messages/languages.ts';
import type { Automation } from '../switching/ledger.ts';
import { excerpt, plain, unlinked } from '../text/plain.ts';

const MAX_QUOTED_CHARACTERS = 500;

// Long enough for every title that people give, and an annotation stays readable whatever stands there.
const MAX_SHORT_TITLE_CHARACTERS = 80;

/** The name of an automation as people know it: its title where that is known, and its id. */
export function nameOf({ id, title }: Pick<Automation, 'id' | 'title'>, messages: Lines): string {
  return messages.automation(id, title === undefined ? undefined : quoted(title));
}

/** The same, with no more than the beginning of a long title. */
export function shortNameOf({ id, title }: Pick<Automation, 'id' | 'title'>, messages: Lines): string {
  return messages.automation(
    id,
    title === undefined ? undefined : excerpt(quoted(title), MAX_SHORT_TITLE_CHARACTERS),
  );
}

/** A text from elsewhere, as it may stand in a sentence of ours. */
export function quoted(text: string): string {
  return unlinked(excerpt(plain(text), MAX_QUOTED_CHARACTERS));
}
