import { type Caveat, caveats, type Result } from '@zhibiao/core';
import { type Language, wordsIn } from '@zhibiao/report/words';
import type { Paint } from '../text/paint.ts';

/** One caveat as a line that is not overlooked. */
export const caveatLine = ({ message }: Caveat, language: Language, paint: Paint): string =>
  paint.bold(paint.yellow(wordsIn(language).caution(message[language])));

/** What every reader of a result must know, a line each. */
export const caveatLines = (
  result: Pick<Result, 'system' | 'dataset'>,
  language: Language,
  paint: Paint,
): readonly string[] => caveats(result).map((caveat) => caveatLine(caveat, language, paint));
