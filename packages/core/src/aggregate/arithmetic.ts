import { linear } from '../numeric/real.ts';
import type { AggregateMethod } from './aggregate.ts';

/** Σ share · score: the weighted mean. */
export const arithmetic: AggregateMethod = {
  method: 'arithmetic',
  positive: false,
  combine: (parts, full) =>
    linear(parts.map((p) => [p.share.mul(full).div(p.full), p.score] as const)),
};
