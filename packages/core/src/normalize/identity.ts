import type { IdentityNormalize } from '@zhibiao/schemas';
import { eachUnit, type NormalizeMethod } from './normalize.ts';

/** The value is the score; where less is better, lo + hi − x on the range 0 to the full mark. */
export const identity: NormalizeMethod<IdentityNormalize> = {
  method: 'identity',
  words: {
    zh: ({ direction }) => (direction === 'lower' ? '满分减去评分' : '直接采用'),
    en: ({ direction }) => (direction === 'lower' ? 'full mark less the mark' : 'as it is'),
  },
  score: (observations, { direction }, { full }) =>
    eachUnit(observations, ({ value }) => (direction === 'lower' ? full.sub(value) : value)),
};
