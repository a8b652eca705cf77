import { linear } from '../numeric/real.ts';
import type { PlainAggregate } from './aggregate.ts';
import { plainMean } from './mean-scale.ts';

/** Σ share · score: the weighted mean. */
export const arithmetic: PlainAggregate = {
  method: 'arithmetic',
  domain: 'any',
  words: { zh: '加权平均', en: 'weighted mean' },
  mean: plainMean,
  combine: (parts, fullMark) =>
    linear(parts.map((p) => [p.share.mul(fullMark).div(p.fullMark), p.score] as const)),
};
