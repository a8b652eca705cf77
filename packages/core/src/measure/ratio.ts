import type { RatioMeasure } from '@zhibiao/schemas';
import { one, zero } from '../numeric/fraction.ts';
import { type Form, hint, type MeasureKind, whole } from './measure.ts';
import { numberIn } from './read.ts';
import { shareOf } from './share-of.ts';

const parts: Form = [
  { key: 'numerator', names: ['分子'] },
  { key: 'denominator', names: ['分母'] },
];

/** A share of 0 to 1, as such or as part and whole. */
export const ratio: MeasureKind<RatioMeasure> = {
  type: 'ratio',
  natural: 'share',
  name: { zh: '比率', en: 'share' },
  hint: hint({ zh: '比率，如 95% 或 0.95', en: 'a share such as 95% or 0.95' }),
  forms: () => [whole, parts],
  observe: (_, cells, reading) => {
    const [first, second] = cells;
    if (first === undefined) return undefined;
    const value =
      second === undefined
        ? numberIn(first[0], 0, reading, { low: zero, high: one, percent: 'share' })
        : shareOf(first[0], second[0], reading, {});
    return value && { value, category: undefined };
  },
};
