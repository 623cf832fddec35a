import type { Messages } from './en.ts';
import { enLines, type Lines } from './en-lines.ts';

/** A language of the action. */
export type Language = 'en' | 'zh';

/** The words for each language that the input takes, in lower case. */
export const LANGUAGE_WORDS: Readonly<Record<string, Language>> = {
  en: 'en',
  zh: 'zh',
  'zh-cn': 'zh',
  zh_cn: 'zh',
};

/** The language that a word names, in any letter case; `undefined` for every other text. */
export function languageOf(word: string): Language | undefined {
  const key = word.toLowerCase();
  return Object.hasOwn(LANGUAGE_WORDS, key) ? LANGUAGE_WORDS[key] : undefined;
}

// What `import()` names is a file of its own in the bundle, which is read only where it is needed.
const LOADERS: Readonly<
  Record<Language, { readonly lines: () => Promise<Lines>; readonly messages: () => Promise<Messages> }>
> = {
  en: {
    lines: async () => enLines,
    messages: async () => (await import('./en.ts')).en,
  },
  zh: {
    lines: async () => (await import('./zh-lines.ts')).zhLines,
    messages: async () => (await import('./zh.ts')).zh,
  },
};

/** What the action says while all goes well, and around what does not, in the given language. */
export function loadLines(language: Language): Promise<Lines> {
  return LOADERS[language].lines();
}

/** All that the action says, in the given language. */
export function loadMessages(language: Language): Promise<Messages> {
  return LOADERS[language].messages();
}
