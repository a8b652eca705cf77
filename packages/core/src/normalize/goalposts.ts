import type { GoalpostsNormalize } from '@zhibiao/schemas';
import { fraction } from '../numeric/fraction.ts';
import { checkEnds, checkRange, clampToGoalposts, rescale } from './goalpost-range.ts';
import { mapToRange, reverse } from './map-to-range.ts';
import { eachUnit, type NormalizeMethod } from './normalize.ts';
import { ending } from './phrases.ts';

/** Whether goalposts are no more than a share of the full mark, which needs no numbers to be said. */
const isProportion = ({ min, max, to, direction }: GoalpostsNormalize): boolean =>
  String(min) === '0' && String(max) === '1' && to === undefined && direction !== 'lower';

/** (x − min) / (max − min) between fixed goalposts; what is beyond them is clamped, or a fault. */
export const goalposts: NormalizeMethod<GoalpostsNormalize> = {
  method: 'goalposts',
  words: {
    zh: (params) =>
      isProportion(params)
        ? '按比例计分'
        : `在 ${params.min} 至 ${params.max} 之间线性折算${ending.zh(params)}${params.clamp === false ? '，不得越界' : ''}`,
    en: (params) =>
      isProportion(params)
        ? 'in proportion'
        : `linear from ${params.min} to ${params.max}${ending.en(params)}${params.clamp === false ? ', nothing beyond' : ''}`,
  },
  check: ({ min, max, to }, _, report) => {
    checkEnds([min, max], report);
    checkRange({ to }, report);
  },
  score: (observations, params, about) => {
    const [min, max] = [fraction(params.min), fraction(params.max)];
    return eachUnit(observations, ({ value }, unit) => {
      const x = clampToGoalposts(value, [min, max], params.clamp, about, unit);
      return x && mapToRange(reverse(rescale(x, min, max), params), params, about.full);
    });
  },
};
