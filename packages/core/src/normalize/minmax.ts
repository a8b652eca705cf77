import type { MinmaxNormalize } from '@zhibiao/schemas';
import { betweenExtremes } from './between-extremes.ts';
import { checkRange } from './goalpost-range.ts';
import type { NormalizeMethod } from './normalize.ts';
import { ending } from './phrases.ts';

/** (x − min) / (max − min) with the units' own extremes. */
export const minmax: NormalizeMethod<MinmaxNormalize> = {
  method: 'minmax',
  takesLogarithms: true,
  words: {
    zh: (params, { min, max }) =>
      `在各单位的${min === undefined ? '最小值至最大值' : ` ${min} 至 ${max} `}之间线性折算${ending.zh(params)}`,
    en: (params, { min, max }) =>
      `linear between the units' extremes${min === undefined ? '' : ` ${min} and ${max}`}${ending.en(params)}`,
  },
  check: (params, _, report) => checkRange(params, report),
  score: betweenExtremes,
};
