import type { RankNormalize } from '@zhibiao/schemas';
import type { NormalizeMethod } from './normalize.ts';
import { ending, tied } from './phrases.ts';
import { unitRanks } from './unit-ranks.ts';

/** The rank counted from the worst, which has 1. */
export const rankFromWorst: NormalizeMethod<RankNormalize> = {
  method: 'rank',
  isUnbounded: true,
  words: {
    zh: ({ ties, direction }) =>
      `由末位数起的名次，末位为 1${tied.zh(ties)}${ending.zh({ direction })}`,
    en: ({ ties, direction }) =>
      `the rank counted from the worst, which has 1${tied.en(ties)}${ending.en({ direction })}`,
  },
  score: (observations, params) => ({
    scores: unitRanks(observations, params, 'worst'),
    facts: {},
  }),
};
