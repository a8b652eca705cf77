import type { PlainAggregate } from './aggregate.ts';
import { furthest } from './extremes.ts';

/** The greatest score. */
export const max: PlainAggregate = {
  method: 'max',
  domain: 'any',
  words: { zh: '取最高分', en: 'the greatest score' },
  combine: furthest(1),
};
