import { linear } from '../numeric/real.ts';
import type { PlainAggregate } from './aggregate.ts';

/** Σ share · score: the weighted mean. */
export const arithmetic: PlainAggregate = {
  method: 'arithmetic',
  domain: 'any',
  combine: (parts, fullMark) =>
    linear(parts.map((p) => [p.share.mul(fullMark).div(p.fullMark), p.score] as const)),
};
