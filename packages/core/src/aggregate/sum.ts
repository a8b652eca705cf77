import type { PlainAggregate } from './aggregate.ts';
import { arithmetic } from './arithmetic.ts';
import { plainMean } from './mean-scale.ts';

/**
 * Σ points. Under `points` a share is points over points, so this is the mean of rates on the group's
 * mark: where children are left out it is scaled up by the points in all over theirs, and a child
 * that takes over the points of another counts for so many more.
 */
export const sum: PlainAggregate = {
  method: 'sum',
  domain: 'any',
  words: { zh: '分值加和', en: 'sum of points' },
  mean: plainMean,
  addsPoints: true,
  combine: arithmetic.combine,
};
