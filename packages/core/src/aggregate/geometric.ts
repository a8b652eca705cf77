import { powerProduct } from '../numeric/real.ts';
import { type AggregateMethod, lift } from './aggregate.ts';

/** Π score ^ share: the weighted geometric mean, of positive scores alone. */
export const geometric: AggregateMethod = {
  method: 'geometric',
  positive: true,
  combine: (parts, full) => powerProduct(parts.map((p) => [lift(p, full), p.share] as const)),
};
