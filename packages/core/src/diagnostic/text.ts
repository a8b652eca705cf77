import type { Bilingual, Text } from '@zhibiao/schemas';

/** The languages that the project itself speaks. */
export type Language = keyof Bilingual;

/** The words of a text in a language: those tagged so, else those tagged with its first subtag. */
export function taggedText(text: Text, language: string): string | undefined {
  if (typeof text === 'string') return text;
  return text[language] ?? text[language.split('-')[0] ?? language];
}

/**
 * The words of a text in a language: those tagged so, else those tagged with its first subtag, else
 * the first there are. A plain string is the same in every language.
 *
 * @example
 * textIn({ zh: '推进机制', en: 'Closed loop' }, 'zh-CN') // '推进机制'
 */
export const textIn = (text: Text, language: string): string =>
  taggedText(text, language) ?? textVariants(text)[0] ?? '';

/**
 * Every way in which a text is written, with its path below the text's own.
 *
 * @example
 * textParts({ zh: '服务', en: 'Service' }) // [['/zh', '服务'], ['/en', 'Service']]
 */
export const textParts = (text: Text): readonly (readonly [path: string, words: string])[] =>
  typeof text === 'string'
    ? [['', text]]
    : Object.entries(text).map(([tag, words]) => [`/${tag}`, words]);

/** Every way in which a text is written. */
export const textVariants = (text: Text): readonly string[] =>
  typeof text === 'string' ? [text] : Object.values(text);
