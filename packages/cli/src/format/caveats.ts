import { caveats, type Result } from '@zhibiao/core';
import type { Bilingual } from '@zhibiao/schemas';
import type { Language } from '../text/language.ts';
import type { Paint } from '../text/paint.ts';
import { wordsIn } from '../text/words.ts';

/** One remark as a line that is not overlooked. */
export const caveatLine = (remark: Bilingual, language: Language, paint: Paint): string => {
  const { remark: word, colon } = wordsIn(language);
  return paint.bold(paint.yellow(`${word}${colon}${remark[language]}`));
};

/** What every reader of a result must know, a line each. */
export const caveatLines = (
  result: Pick<Result, 'system' | 'dataset'>,
  language: Language,
  paint: Paint,
): readonly string[] => caveats(result).map((remark) => caveatLine(remark, language, paint));
