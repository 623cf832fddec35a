import type { messages } from './en/index.ts';
import { lines } from './en/lines.ts';

/** All that the action says, in any of its languages. */
export type Messages = typeof messages;

/** What it says while all goes well, in any of its languages. */
export type Lines = typeof lines;

/** Where the texts of a language are. */
interface LanguageTexts {
  /** The words for it that the input takes, in lower case. */
  readonly words: readonly string[];
  readonly load: () => Promise<Messages>;
  /** Set for the language of most steps: what those that go well need, so that they load nothing more. */
  readonly lines?: Lines;
}

/**
 * The languages of the action. What `import()` names is a part of its own in the bundle, which is read only where it is
 * needed.
 */
const LANGUAGES = {
  en: { words: ['en'], load: async () => (await import('./en/index.ts')).messages, lines },
  zh: { words: ['zh', 'zh-cn', 'zh_cn'], load: async () => (await import('./zh/index.ts')).messages },
} as const satisfies Record<string, LanguageTexts>;

/** A language of the action. */
export type Language = keyof typeof LANGUAGES;

/** The names of all languages, the default first. */
export const LANGUAGE_NAMES = Object.keys(LANGUAGES) as Language[];

/** The words for each language that the input takes, in lower case. */
export const LANGUAGE_WORDS: Readonly<Record<string, Language>> = Object.fromEntries(
  LANGUAGE_NAMES.flatMap((name) => LANGUAGES[name].words.map((word) => [word, name])),
);

/** The language that a word names, in any letter case; `undefined` for every other text. */
export function languageOf(word: string): Language | undefined {
  const key = word.toLowerCase();
  return Object.hasOwn(LANGUAGE_WORDS, key) ? LANGUAGE_WORDS[key] : undefined;
}

/** All that the action says, in the given language. */
export function loadMessages(language: Language): Promise<Messages> {
  return LANGUAGES[language].load();
}

/** What it says while all goes well, in the given language. */
export async function loadLines(language: Language): Promise<Lines> {
  const texts: LanguageTexts = LANGUAGES[language];
  return texts.lines ?? texts.load();
}
