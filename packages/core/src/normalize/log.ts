import type { LogNormalize } from '@zhibiao/schemas';
import { toDecimal } from '../numeric/decimal.ts';
import { fraction } from '../numeric/fraction.ts';
import { logarithm } from '../numeric/logarithm.ts';
import { checkEnds, checkRange, clampToGoalposts } from './goalpost-range.ts';
import { mapToRange, reverse } from './map-to-range.ts';
import { eachUnit, type NormalizeMethod } from './normalize.ts';
import { ending } from './phrases.ts';

/** (ln x − ln min) / (ln max − ln min), which is the logarithm of x / min to the base max / min. */
export const log: NormalizeMethod<LogNormalize> = {
  method: 'log',
  words: {
    zh: (params) => `取对数后在 ${params.min} 至 ${params.max} 之间线性折算${ending.zh(params)}`,
    en: (params) =>
      `linear in the logarithm from ${params.min} to ${params.max}${ending.en(params)}`,
  },
  check: ({ min, max, to }, _, report) => {
    const { indicator, fault } = report;
    if (fraction(min).compare(0) <= 0)
      fault('value-not-positive', { indicator, method: 'log', found: toDecimal(fraction(min)) });
    checkEnds([min, max], report);
    checkRange({ to }, report);
  },
  score: (observations, params, about) => {
    const { indicator, full, fault } = about;
    const [min, max] = [fraction(params.min), fraction(params.max)];
    return eachUnit(observations, ({ value }, unit) => {
      if (value.compare(0) <= 0) {
        const found = toDecimal(value);
        return fault('value-not-positive', { indicator, method: 'log', found }, unit);
      }
      const x = clampToGoalposts(value, [min, max], params.clamp, about, unit);
      return x && mapToRange(reverse(logarithm(x.div(min), max.div(min)), params), params, full);
    });
  },
};
