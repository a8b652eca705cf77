import type { PercentileNormalize } from '@zhibiao/schemas';
import { toDecimal } from '../numeric/decimal.ts';
import { type Fraction, fraction, zero } from '../numeric/fraction.ts';
import { checkRange } from './goalpost-range.ts';
import { mapToRange } from './map-to-range.ts';
import { extremes, type NormalizeMethod, observedValues, withoutAnswer } from './normalize.ts';
import { ending, tied } from './phrases.ts';
import { unitRanks } from './unit-ranks.ts';

/**
 * (rank − 1) / (n − 1) of n units, ranks counted from the worst; under `dense` n is the number of
 * ranks, so that the best has 1 there as well.
 */
export const percentile: NormalizeMethod<PercentileNormalize> = {
  method: 'percentile',
  words: {
    zh: (params) =>
      `百分位：（名次 − 1）÷（名次总数 − 1），由末位数起${tied.zh(params.ties)}${ending.zh(params)}`,
    en: (params) =>
      `percentile: (rank − 1) / (ranks − 1), counted from the worst${tied.en(params.ties)}${ending.en(params)}`,
  },
  check: (params, _, report) => checkRange(params, report),
  score: (observations, params, about) => {
    const values = observedValues(observations);
    const found = extremes(values);
    if (found === undefined) return { scores: observations.map(() => undefined), facts: {} };
    if (found.min.equals(found.max)) {
      const { indicator, fault } = about;
      const value = toDecimal(found.min);
      const scores = withoutAnswer(observations, params.degenerate, about, (units) =>
        fault('no-spread', { indicator, method: 'percentile', value, units }),
      );
      return { scores, facts: {} };
    }
    const ranks = unitRanks(observations, params, 'worst');
    const last = ranks.reduce<Fraction>(
      (n, rank) => (rank && rank.compare(n) > 0 ? rank : n),
      zero,
    );
    const all = params.ties === 'dense' ? last : fraction(values.length);
    const scores = ranks.map(
      (rank) => rank && mapToRange(rank.sub(1).div(all.sub(1)), params, about.full),
    );
    return { scores, facts: { places: toDecimal(all) } };
  },
};
