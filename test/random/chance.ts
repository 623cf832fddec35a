/** Chance that comes out the same for the same seed, on every machine. */
export class Chance {
  #state: number;

  /** @param seed any text; texts that differ give series that have nothing in common */
  constructor(seed: string) {
    this.#state = hashOf(seed);
  }

  /** A number in [0, 1). */
  number(): number {
    this.#state = (this.#state + 0x9e3779b9) | 0;
    return scrambled(this.#state) / 2 ** 32;
  }

  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.number() * (most - least + 1));
  }

  /** True so often, from 0 (never) to 1 (always). */
  is(share: number): boolean {
    return this.number() < share;
  }

  /** One of some. */
  one<Choice>(choices: readonly [Choice, ...Choice[]] | readonly Choice[]): Choice {
    return choices[Math.floor(this.number() * choices.length)] as Choice;
  }

  /** One of some, each as often as its weight says. */
  weighted<Choice>(choices: readonly (readonly [weight: number, choice: Choice])[]): Choice {
    let left = this.number() * choices.reduce((sum, [weight]) => sum + weight, 0);
    for (const [weight, choice] of choices) {
      left -= weight;
      if (left < 0) return choice;
    }
    return (choices.at(-1) as readonly [number, Choice])[1];
  }

  /** The same in another order. */
  shuffled<Item>(items: readonly Item[]): Item[] {
    const left = [...items];
    return items.map(() => left.splice(this.whole(0, left.length - 1), 1)[0] as Item);
  }
}

// FNV-1a, 32 bits.
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return scrambled(hash);
}

// Every bit of what goes in changes about half of those that come out.
function scrambled(value: number): number {
  let mixed = value;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
