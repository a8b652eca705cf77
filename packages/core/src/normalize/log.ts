import type { LogNormalize } from '@zhibiao/schemas';
import { toDecimal } from '../numeric/decimal.ts';
import { fraction } from '../numeric/fraction.ts';
import { logarithm } from '../numeric/logarithm.ts';
import { eachUnit, type NormalizeMethod } from './normalize.ts';
import { checkEnds, checkScores, withinPosts } from './posts.ts';
import { fromBest, onto } from './rate.ts';

/** (ln x − ln min) / (ln max − ln min), which is the logarithm of x / min to the base max / min. */
export const log: NormalizeMethod<LogNormalize> = {
  method: 'log',
  check: ({ min, max, to }, _, report) => {
    const { indicator, fault } = report;
    if (fraction(min).compare(0) <= 0)
      fault('value-not-positive', { indicator, method: 'log', found: toDecimal(fraction(min)) });
    checkEnds([min, max], report);
    checkEnds(to, report);
    checkScores(to ?? [], report);
  },
  score: (observations, params, about) => {
    const { indicator, full, fault } = about;
    const [min, max] = [fraction(params.min), fraction(params.max)];
    return eachUnit(observations, ({ value }, unit) => {
      if (value.compare(0) <= 0) {
        const found = toDecimal(value);
        return fault('value-not-positive', { indicator, method: 'log', found }, unit);
      }
      const x = withinPosts(value, [min, max], params.clamp, about, unit);
      return x && onto(fromBest(logarithm(x.div(min), max.div(min)), params), params, full);
    });
  },
};
