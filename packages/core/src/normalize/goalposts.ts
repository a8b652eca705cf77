import type { GoalpostsNormalize } from '@zhibiao/schemas';
import { toDecimal } from '../numeric/decimal.ts';
import { fraction } from '../numeric/fraction.ts';
import { eachUnit, type NormalizeMethod } from './normalize.ts';
import { betweenPosts, checkEnds } from './posts.ts';

/** (x − min) / (max − min) between fixed posts; what is beyond them is clamped, or a fault. */
export const goalposts: NormalizeMethod<GoalpostsNormalize> = {
  method: 'goalposts',
  check: ({ min, max, to }, _, report) => {
    checkEnds([min, max], report);
    checkEnds(to, report);
  },
  score: (observations, params, { indicator, full, fault }) => {
    const [min, max] = [fraction(params.min), fraction(params.max)];
    return eachUnit(observations, ({ value }, unit) => {
      const beyond = value.compare(min) < 0 ? min : value.compare(max) > 0 ? max : undefined;
      if (beyond !== undefined && params.clamp === false) {
        const posts = { low: toDecimal(min), high: toDecimal(max) };
        return fault('beyond-posts', { indicator, found: toDecimal(value), ...posts }, unit);
      }
      return betweenPosts(beyond ?? value, min, max, params, full);
    });
  },
};
