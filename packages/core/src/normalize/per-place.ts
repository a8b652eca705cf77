import type { PerPlaceNormalize } from '@zhibiao/schemas';
import { fraction, one } from '../numeric/fraction.ts';
import { checkScores } from './goalpost-range.ts';
import type { NormalizeMethod } from './normalize.ts';
import { ending, tied } from './phrases.ts';
import { unitRanks } from './unit-ranks.ts';

/** The full mark for the best rank and a step less for each after it, not below the floor (名次). */
export const perPlace: NormalizeMethod<PerPlaceNormalize> = {
  method: 'per-place',
  words: {
    zh: ({ ties, step, stepShare, floor = 0, direction }) =>
      `首名满分，每低一名扣 ${step === undefined ? `满分的 ${stepShare}` : `${step} 分`}，扣至 ${floor} 分为止${tied.zh(ties)}${ending.zh({ direction })}`,
    en: ({ ties, step, stepShare, floor = 0, direction }) =>
      `the full mark for the best, less ${step ?? `${stepShare} of it`} a rank, not below ${floor}${tied.en(ties)}${ending.en({ direction })}`,
  },
  check: ({ step, stepShare, floor }, _, report) => {
    const { indicator, fault } = report;
    if ((step === undefined) === (stepShare === undefined)) fault('step-or-share', { indicator });
    if (step !== undefined && fraction(step).compare(0) <= 0)
      fault('value-not-positive', { indicator, method: 'per-place', found: String(step) });
    checkScores([floor], report);
  },
  score: (observations, params, { full }) => {
    const { step, stepShare, floor = 0 } = params;
    const lost = step === undefined ? full.mul(fraction(stepShare ?? 0)) : fraction(step);
    const least = fraction(floor);
    const scores = unitRanks(observations, params, 'best').map((rank) => {
      const score = rank && full.sub(rank.sub(one).mul(lost));
      return score && score.compare(least) < 0 ? least : score;
    });
    return { scores, facts: {} };
  },
};
