import type { System } from '@zhibiao/core';

/** A language that reports are written in. */
export type Language = 'zh' | 'en';

/** The languages. */
export const languages: readonly Language[] = ['zh', 'en'];

/**
 * The language of a report about a system unless another is named: English for a system that is
 * written in English, else Chinese.
 */
export const languageOf = ({ document }: Pick<System, 'document'>): Language =>
  document.language.toLowerCase().startsWith('en') ? 'en' : 'zh';
