import { plain as english } from './en/plain.ts';

/** What the action says, in any of its languages, but for the causes of failures: those are `causeTexts`. */
export type Messages = typeof english;

/**
 * The languages of the action: the words for each that the input takes, in lower case, and where its texts are. What
 * `import()` names is a part of its own in the bundle, which is read only where it is needed.
 */
const LANGUAGES = {
  en: { words: ['en'], load: async (): Promise<Messages> => english },
  zh: {
    words: ['zh', 'zh-cn', 'zh_cn'],
    load: async (): Promise<Messages> => (await import('./zh/index.ts')).messages,
  },
} as const satisfies Record<string, { words: readonly string[]; load: () => Promise<Messages> }>;

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

/** What the action says, in the given language. */
export function loadMessages(language: Language): Promise<Messages> {
  return LANGUAGES[language].load();
}
