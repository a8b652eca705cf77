import { powerProduct } from '../numeric/real.ts';
import { lift, type PlainAggregate } from './aggregate.ts';

/** Π score ^ share: the weighted geometric mean, of positive scores alone. */
export const geometric: PlainAggregate = {
  method: 'geometric',
  domain: 'positive',
  combine: (parts, fullMark) =>
    powerProduct(parts.map((p) => [lift(p, fullMark), p.share] as const)),
};
