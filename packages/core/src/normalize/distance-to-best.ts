import type { DistanceToBestNormalize } from '@zhibiao/schemas';
import { betweenExtremes } from './between-extremes.ts';
import { checkRange } from './goalpost-range.ts';
import type { NormalizeMethod } from './normalize.ts';
import { ending } from './phrases.ts';

/** 1 − (best − x) / (best − worst), which is the same number as under `minmax` in other words. */
export const distanceToBest: NormalizeMethod<DistanceToBestNormalize> = {
  method: 'distance-to-best',
  takesLogarithms: true,
  words: {
    zh: (params, { min, max }) =>
      `与最优值的距离，在${min === undefined ? '最小值至最大值' : ` ${min} 至 ${max} `}之间${ending.zh(params)}`,
    en: (params, { min = 'the least', max = 'the greatest' }) =>
      `distance to the best, between ${min} and ${max}${ending.en(params)}`,
  },
  check: (params, _, report) => checkRange(params, report),
  score: betweenExtremes,
};
