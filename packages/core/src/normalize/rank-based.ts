import type {
  BordaNormalize,
  PercentileNormalize,
  PerPlaceNormalize,
  RankNormalize,
} from '@zhibiao/schemas';
import { toDecimal } from '../numeric/decimal.ts';
import { type Fraction, fraction, one, zero } from '../numeric/fraction.ts';
import { checkEnds, checkScores } from './goalpost-range.ts';
import { mapToRange } from './map-to-range.ts';
import { extremes, type NormalizeMethod, observedValues, withoutAnswer } from './normalize.ts';
import { unitRanks } from './unit-ranks.ts';

/** The place counted from the worst, which has 1. */
export const rankFromWorst: NormalizeMethod<RankNormalize> = {
  method: 'rank',
  unbounded: true,
  score: (observations, params) => ({
    scores: unitRanks(observations, params, 'worst'),
    facts: {},
  }),
};

/** The place counted from the worst, which has 0. */
export const borda: NormalizeMethod<BordaNormalize> = {
  method: 'borda',
  unbounded: true,
  score: (observations, params) => ({
    scores: unitRanks(observations, params, 'worst').map((place) => place?.sub(1)),
    facts: {},
  }),
};

/**
 * (place − 1) / (n − 1) of n units; under `dense` of n places, so that the best has 1 there as well.
 */
export const percentile: NormalizeMethod<PercentileNormalize> = {
  method: 'percentile',
  check: ({ to, degenerate }, _, report) => {
    checkEnds(to, report);
    checkScores([...(to ?? []), degenerate], report);
  },
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
    const own = unitRanks(observations, params, 'worst');
    const last = own.reduce<Fraction>((n, p) => (p && p.compare(n) > 0 ? p : n), zero);
    const all = params.ties === 'dense' ? last : fraction(values.length);
    const scores = own.map(
      (place) => place && mapToRange(place.sub(1).div(all.sub(1)), params, about.full),
    );
    return { scores, facts: { places: toDecimal(all) } };
  },
};

/** The full mark for the best place and a step less for each after it, not below the floor (名次). */
export const perPlace: NormalizeMethod<PerPlaceNormalize> = {
  method: 'per-place',
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
    const scores = unitRanks(observations, params, 'best').map((place) => {
      const score = place && full.sub(place.sub(one).mul(lost));
      return score && score.compare(least) < 0 ? least : score;
    });
    return { scores, facts: {} };
  },
};
