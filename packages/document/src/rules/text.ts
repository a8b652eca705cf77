import type { Text } from '@zhibiao/schemas';

/** The words of a text in a language: those tagged so, else with its first subtag, if there are any. */
export function taggedFor(text: Text, language: string): string | undefined {
  if (typeof text === 'string') return text;
  return text[language] ?? text[language.split('-')[0] ?? language];
}

/** The words of a text in the document's language, else the first there are, as the engine reads it. */
export const inLanguage = (text: Text, language: string): string =>
  taggedFor(text, language) ?? (typeof text === 'string' ? text : Object.values(text)[0]) ?? '';

/** Every way in which a text is written, with its path below the text's own. */
export const variants = (text: Text): readonly (readonly [path: string, words: string])[] =>
  typeof text === 'string'
    ? [['', text]]
    : Object.entries(text).map(([tag, words]) => [`/${tag}`, words]);
