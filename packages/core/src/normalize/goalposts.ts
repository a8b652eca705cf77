import type { GoalpostsNormalize } from '@zhibiao/schemas';
import { fraction } from '../numeric/fraction.ts';
import { eachUnit, type NormalizeMethod } from './normalize.ts';
import { betweenPosts, checkEnds, checkScores, withinPosts } from './posts.ts';
import { fromBest, onto } from './rate.ts';

/** (x − min) / (max − min) between fixed posts; what is beyond them is clamped, or a fault. */
export const goalposts: NormalizeMethod<GoalpostsNormalize> = {
  method: 'goalposts',
  check: ({ min, max, to }, _, report) => {
    checkEnds([min, max], report);
    checkEnds(to, report);
    checkScores(to ?? [], report);
  },
  score: (observations, params, about) => {
    const [min, max] = [fraction(params.min), fraction(params.max)];
    return eachUnit(observations, ({ value }, unit) => {
      const x = withinPosts(value, [min, max], params.clamp, about, unit);
      return x && onto(fromBest(betweenPosts(x, min, max), params), params, about.full);
    });
  },
};
