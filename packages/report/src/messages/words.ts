import { en } from './en.ts';
import type { Language } from './language.ts';
import type { Words } from './lexicon.ts';
import { zh } from './zh.ts';

const all: { readonly [L in Language]: Words } = { zh, en };

/** The words in a language. */
export const wordsIn = (language: Language): Words => all[language];
