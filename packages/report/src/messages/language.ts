import type { System } from '@zhibiao/core';

/** A language that reports are written in. */
export type Language = 'zh' | 'en';

/**
 * The languages.
 *
 * @example
 * languages.length // 2
 */
export const languages: readonly Language[] = ['zh', 'en'];

/**
 * The language of a report about a system unless another is named: English for a system that is
 * written in English, else Chinese.
 *
 * @example
 * languageOf(system) // 'zh'
 */
export const languageOf = ({ document }: Pick<System, 'document'>): Language =>
  document.language.toLowerCase().startsWith('en') ? 'en' : 'zh';
