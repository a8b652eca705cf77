import type { Text } from '@zhibiao/schemas';

/** The words of a text in the document's language. */
export const inLanguage = (text: Text, language: string): string =>
  typeof text === 'string' ? text : (text[language] ?? Object.values(text)[0] ?? '');

/** Every way in which a text is written, with its path below the text's own. */
export const variants = (text: Text): readonly (readonly [path: string, words: string])[] =>
  typeof text === 'string'
    ? [['', text]]
    : Object.entries(text).map(([tag, words]) => [`/${tag}`, words]);
