import type { DistanceToReferenceNormalize } from '@zhibiao/schemas';
import { suggestions } from '../diagnostic/suggestions.ts';
import { distance } from './distance.ts';
import { checkRange } from './goalpost-range.ts';
import type { NormalizeMethod } from './normalize.ts';
import { ending, found } from './phrases.ts';

/** How far a unit has come from the worst to the value of one of the units. */
export const distanceToReference: NormalizeMethod<DistanceToReferenceNormalize> = {
  method: 'distance-to-reference',
  words: {
    zh: (params, { aim, worst }) =>
      `与参照单位 ${params.unit}${found.zh(aim)}的距离，自最差值${worst === undefined ? '' : ` ${worst} `}起${params.cap ? '，超过者按其计' : ''}${ending.zh(params)}`,
    en: (params, { aim, worst }) =>
      `distance to ${params.unit}${found.en(aim)} from the worst${worst === undefined ? '' : `, ${worst}`}${params.cap ? ', capped there' : ''}${ending.en(params)}`,
  },
  check: (params, _, report) => checkRange(params, report),
  score: (observations, params, about) => {
    const { indicator, units, fault } = about;
    const unit = units.indexOf(params.unit);
    const reference = observations[unit]?.value;
    if (reference !== undefined) return distance(reference, observations, params, about);
    if (unit < 0)
      fault('unknown-reference', {
        indicator,
        found: params.unit,
        near: suggestions(params.unit, units),
      });
    else fault('reference-unobserved', { indicator, unit: params.unit });
    return { scores: observations.map(() => undefined), facts: {} };
  },
};
