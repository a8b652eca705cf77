import type { GoalpostsNormalize } from '@zhibiao/schemas';
import { fraction } from '../numeric/fraction.ts';
import { checkEnds, checkScores, clampToGoalposts, rescale } from './goalpost-range.ts';
import { mapToRange, reverse } from './map-to-range.ts';
import { eachUnit, type NormalizeMethod } from './normalize.ts';

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
      const x = clampToGoalposts(value, [min, max], params.clamp, about, unit);
      return x && mapToRange(reverse(rescale(x, min, max), params), params, about.full);
    });
  },
};
