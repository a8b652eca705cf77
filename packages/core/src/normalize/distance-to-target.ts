import type { DistanceToTargetNormalize } from '@zhibiao/schemas';
import { fraction } from '../numeric/fraction.ts';
import { distance } from './distance.ts';
import { checkRange } from './goalpost-range.ts';
import type { NormalizeMethod } from './normalize.ts';
import { ending } from './phrases.ts';

/** How far a unit has come from the worst to a value that is to be reached. */
export const distanceToTarget: NormalizeMethod<DistanceToTargetNormalize> = {
  method: 'distance-to-target',
  words: {
    zh: (params, { worst }) =>
      `与目标 ${params.target} 的距离，自最差值${worst === undefined ? '' : ` ${worst} `}起${params.cap ? '，超过者按目标计' : ''}${ending.zh(params)}`,
    en: (params, { worst }) =>
      `distance to the target ${params.target} from the worst${worst === undefined ? '' : `, ${worst}`}${params.cap ? ', capped there' : ''}${ending.en(params)}`,
  },
  check: (params, _, report) => checkRange(params, report),
  score: (observations, params, about) =>
    distance(fraction(params.target), observations, params, about),
};
