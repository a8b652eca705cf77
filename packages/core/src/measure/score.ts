import type { ScoreMeasure } from '@zhibiao/schemas';
import { zero } from '../numeric/fraction.ts';
import { hint, type MeasureKind, whole } from './measure.ts';
import { numberIn } from './read.ts';

/**
 * A mark given by an assessor, from 0 to the full mark.
 *
 * @example
 * const { value, diagnostics } = score(system, dataset)
 * scoreOf(value, '甲').value // '88.50'
 * diagnostics // []
 */
export const score: MeasureKind<ScoreMeasure> = {
  type: 'score',
  natural: 'score',
  name: { zh: '评分', en: 'mark' },
  hint: hint({ zh: '评分，0 至满分', en: 'a mark, 0 to the full mark' }),
  // The full mark is not in the measure.
  range: () => ({ from: 0, to: undefined }),
  forms: () => [whole],
  observe: (_, [cells], reading) => {
    const value = cells && numberIn(cells[0], 0, reading, { low: zero, high: reading.fullMark });
    return value && { value, category: undefined };
  },
};
