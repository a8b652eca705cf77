import type { DistanceToReferenceNormalize, DistanceToTargetNormalize } from '@zhibiao/schemas';
import { suggestions } from '../diagnostic/suggestions.ts';
import type { Observation } from '../measure/measure.ts';
import { toDecimal } from '../numeric/decimal.ts';
import { type Fraction, fraction, one } from '../numeric/fraction.ts';
import { checkEnds, checkScores, rescale } from './goalpost-range.ts';
import { mapToRange, orient } from './map-to-range.ts';
import {
  eachUnit,
  extremes,
  type Normalized,
  type NormalizeMethod,
  type Normalizing,
  observedValues,
  withoutAnswer,
} from './normalize.ts';

type Params = DistanceToReferenceNormalize | DistanceToTargetNormalize;

/**
 * (x − worst) / (aim − worst), which is 1 − (aim − x) / (aim − worst): the share of the way from the
 * worst unit to the aim. Values and aim are turned first where less is better.
 */
function towards(
  aim: Fraction,
  observations: readonly (Observation | undefined)[],
  params: Params,
  about: Normalizing,
): Normalized {
  const found = extremes(observedValues(observations).map((x) => orient(x, params)));
  if (found === undefined) return { scores: observations.map(() => undefined), facts: {} };
  const [worst, best] = [found.min, orient(aim, params)];
  const facts = { worst: toDecimal(orient(worst, params)), aim: toDecimal(aim) };
  if (best.compare(worst) <= 0) {
    const { indicator, fault } = about;
    const scores = withoutAnswer(observations, params.degenerate, about, (units) =>
      fault('aim-not-beyond-worst', { indicator, ...facts, units }),
    );
    return { scores, facts };
  }
  const { scores } = eachUnit(observations, ({ value }) => {
    const rate = rescale(orient(value, params), worst, best);
    return mapToRange(params.cap && rate.compare(one) > 0 ? one : rate, params, about.full);
  });
  return { scores, facts };
}

const check: NormalizeMethod<Params>['check'] = ({ to, degenerate }, _, report) => {
  checkEnds(to, report);
  checkScores([...(to ?? []), degenerate], report);
};

/** How far a unit has come from the worst to a value that is to be reached. */
export const distanceToTarget: NormalizeMethod<DistanceToTargetNormalize> = {
  method: 'distance-to-target',
  check,
  score: (observations, params, about) =>
    towards(fraction(params.target), observations, params, about),
};

/** How far a unit has come from the worst to the value of one of the units. */
export const distanceToReference: NormalizeMethod<DistanceToReferenceNormalize> = {
  method: 'distance-to-reference',
  check,
  score: (observations, params, about) => {
    const { indicator, units, fault } = about;
    const unit = units.indexOf(params.unit);
    const reference = observations[unit]?.value;
    if (reference !== undefined) return towards(reference, observations, params, about);
    if (unit < 0)
      fault('unknown-reference', {
        indicator,
        found: params.unit,
        near: suggestions(params.unit, units),
      });
    else fault('reference-unobserved', { indicator, unit: params.unit });
    return { scores: observations.map(() => undefined), facts: {} };
  },
};
