import type { Bilingual, Text } from '@zhibiao/schemas';

/** The languages that the project itself speaks. */
export type Language = keyof Bilingual;

/**
 * The words of a text in a language: those tagged so, else those tagged with its first subtag, else
 * the first there are. A plain string is the same in every language.
 *
 * @example
 * textIn({ zh: '推进机制', en: 'Closed loop' }, 'zh-CN') // '推进机制'
 */
export function textIn(text: Text, language: string): string {
  if (typeof text === 'string') return text;
  const primary = language.split('-')[0] ?? language;
  return text[language] ?? text[primary] ?? Object.values(text)[0] ?? '';
}

/** Every way in which a text is written. */
export const textVariants = (text: Text): readonly string[] =>
  typeof text === 'string' ? [text] : Object.values(text);
