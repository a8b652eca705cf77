import type { BordaNormalize } from '@zhibiao/schemas';
import type { NormalizeMethod } from './normalize.ts';
import { ending, tied } from './phrases.ts';
import { unitRanks } from './unit-ranks.ts';

/** The rank counted from the worst, which has 0. */
export const borda: NormalizeMethod<BordaNormalize> = {
  method: 'borda',
  isUnbounded: true,
  words: {
    zh: ({ ties, direction }) =>
      `由末位数起的名次，末位为 0${tied.zh(ties)}${ending.zh({ direction })}`,
    en: ({ ties, direction }) =>
      `the rank counted from the worst, which has 0${tied.en(ties)}${ending.en({ direction })}`,
  },
  score: (observations, params) => ({
    scores: unitRanks(observations, params, 'worst').map((rank) => rank?.sub(1)),
    facts: {},
  }),
};
