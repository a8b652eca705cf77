import { linear, powerProduct } from '../numeric/real.ts';
import type { AggregateMethod } from './aggregate.ts';

/** Π score ^ share: the weighted geometric mean, of positive scores alone. */
export const geometric: AggregateMethod = {
  method: 'geometric',
  positive: true,
  combine: (parts, full) =>
    powerProduct(parts.map((p) => [linear([[full.div(p.full), p.score]]), p.share] as const)),
};
