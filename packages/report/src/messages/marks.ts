import type { Language } from './language.ts';

/** Punctuation marks: full-width in Chinese lines, with the spaces that English ones have. */
interface Marks {
  readonly colon: string;
  readonly semicolon: string;
  /** Between the members of a list. */
  readonly comma: string;
  readonly inParentheses: (text: string) => string;
}

/**
 * The marks of each language.
 *
 * @example
 * marks.zh.inParentheses('假定') // '（假定）'
 */
export const marks: { readonly [L in Language]: Marks } = {
  zh: { colon: '：', semicolon: '；', comma: '、', inParentheses: (text) => `（${text}）` },
  en: { colon: ': ', semicolon: '; ', comma: ', ', inParentheses: (text) => ` (${text})` },
};
