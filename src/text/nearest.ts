// Below this, what two titles share is chance.
const LEAST_ALIKENESS = 0.4;

/**
 * The texts that look most like the wanted one, the most alike first. Alikeness is the share of pairs of
 * neighbouring characters that both have (Dice's coefficient), which needs no word breaks and so serves
 * Chinese as well.
 *
 * @param most how many at most; texts that are hardly like the wanted one are left out
 */
export function nearest(wanted: string, texts: readonly string[], most: number): string[] {
  const pairs = pairsOf(wanted);
  return texts
    .map((text) => ({ text, alikeness: alikeness(pairs, pairsOf(text)) }))
    .filter(({ alikeness }) => alikeness >= LEAST_ALIKENESS)
    .sort((a, b) => b.alikeness - a.alikeness)
    .slice(0, most)
    .map(({ text }) => text);
}

/** Whether two words differ by one letter at most: one more, one less, another one, or two that changed places. */
export function isOneLetterOff(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  const [restA, restB] = [a.slice(same), b.slice(same)];
  const isSwapped = restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
  const [lessA, lessB] = [restA.slice(1), restB.slice(1)];
  return isSwapped || lessA === lessB || lessA === restB || restA === lessB;
}

function alikeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.size + b.size === 0 ? 0 : (2 * a.intersection(b).size) / (a.size + b.size);
}

// Any two titles of some length share most of their letters: only a text of a single character has no pair to count.
function pairsOf(text: string): Set<string> {
  const characters = [...text.toLowerCase().replace(/\s+/g, '')];
  if (characters.length < 2) return new Set(characters);
  return new Set(characters.slice(1).map((character, at) => `${characters[at]}${character}`));
}
