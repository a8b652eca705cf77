import { en } from './en.ts';
import type { Language } from './language.ts';
import type { Words } from './lexicon.ts';
import { zh } from './zh.ts';

export { type Language, languageOf, languages } from './language.ts';
export type { Words } from './lexicon.ts';
export { marks } from './marks.ts';
export { bumpNames, revisionWords } from './revision.ts';

const tables: { readonly [L in Language]: Words } = { zh, en };

/**
 * Everything that reports say, in one language.
 *
 * @example
 * wordsIn('en').rank // 'rank'
 */
export const wordsIn = (language: Language): Words => tables[language];
