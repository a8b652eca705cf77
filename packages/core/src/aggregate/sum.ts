import { sum as sumOf } from '../numeric/fraction.ts';
import { linear } from '../numeric/real.ts';
import type { AggregateMethod } from './aggregate.ts';

/**
 * Σ points, scaled up by the points in all over the points of the children that count, so that what
 * is left out costs nothing.
 */
export const sum: AggregateMethod = {
  method: 'sum',
  positive: false,
  combine: (parts, full) => {
    const scale = full.div(sumOf(parts.map((p) => p.full)));
    return linear(parts.map((p) => [scale, p.score] as const));
  },
};
