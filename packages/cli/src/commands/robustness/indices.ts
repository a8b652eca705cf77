import type { Outcome, Result } from '@zhibiao/core';
import { type Estimate, type Sensitivity, sensitivity } from '@zhibiao/core/whatif';
import type { Sheet } from '../../format/sheet/sheet.ts';
import { progressOn } from '../../text/progress.ts';
import { wordsIn } from '../../text/words.ts';
import type { Request } from '../command.ts';
import type { ParsedOptions } from './parse-options.ts';

/** Where the uncertainty comes from. */
export function decomposed(
  { io, language }: Request,
  result: Result,
  { simulate, samples }: ParsedOptions,
): Outcome<Sensitivity> {
  const { drawing } = wordsIn(language);
  const progress = progressOn(io, (done) => drawing(done, samples));
  const { draws: _, pairwise: __, ...assumptions } = simulate;
  const outcome = sensitivity(result, { ...assumptions, samples, onProgress: progress.tell });
  progress.clear();
  return outcome;
}

/** Its table: of the mean shift of ranks, by what is not certain. */
export function indicesTable(
  { shift }: Sensitivity,
  { language }: Request,
): Sheet['tables'][number] {
  const words = wordsIn(language);
  const show = (own: Estimate | undefined): string => {
    if (own === undefined) return words.none;
    const [value = '', low = '', high = ''] = [own.value, own.low, own.high].map((x) =>
      x
        .toFixed(2)
        .replace(/^-(?=0\.00$)/, '')
        .replace('-', '−'),
    );
    return words.estimate(value, low, high);
  };
  return {
    title: words.uncertaintyFrom,
    heads: [words.factor, words.firstOrder, words.totalOrder],
    aligns: ['left', 'right', 'right'],
    rows: shift.indices.map(({ factor, first, total }) => [
      words.factors[factor] ?? factor,
      show(first),
      show(total),
    ]),
  };
}
