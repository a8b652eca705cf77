import type { PlainAggregate } from './aggregate.ts';
import { furthest } from './extremes.ts';

/** The least score. */
export const min: PlainAggregate = {
  method: 'min',
  domain: 'any',
  words: { zh: '取最低分', en: 'the least score' },
  combine: furthest(-1),
};
