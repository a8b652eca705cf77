import { powerProduct } from '../numeric/real.ts';
import { lift, type PlainAggregate } from './aggregate.ts';

/** Π score ^ share: the weighted geometric mean, of positive scores alone. */
export const geometric: PlainAggregate = {
  method: 'geometric',
  domain: 'positive',
  words: { zh: '加权几何平均', en: 'weighted geometric mean' },
  mean: { scale: 'log', into: Math.log, back: Math.exp },
  combine: (parts, fullMark) =>
    powerProduct(parts.map((p) => [lift(p, fullMark), p.share] as const)),
};
