import type { DistanceToReferenceNormalize, DistanceToTargetNormalize } from '@zhibiao/schemas';
import type { Observation } from '../measure/measure.ts';
import { toDecimal } from '../numeric/decimal.ts';
import { type Fraction, one } from '../numeric/fraction.ts';
import { rescale } from './goalpost-range.ts';
import { mapToRange, orient } from './map-to-range.ts';
import {
  eachUnit,
  extremes,
  type Normalized,
  type Normalizing,
  observedValues,
  withoutAnswer,
} from './normalize.ts';

type Params = DistanceToReferenceNormalize | DistanceToTargetNormalize;

/**
 * (x − worst) / (target − worst), which is 1 − (target − x) / (target − worst): the share of the way
 * from the worst unit to the target. Values and target are turned first where less is better.
 */
export function distance(
  target: Fraction,
  observations: readonly (Observation | undefined)[],
  params: Params,
  about: Normalizing,
): Normalized {
  const found = extremes(observedValues(observations).map((x) => orient(x, params)));
  if (found === undefined) return { scores: observations.map(() => undefined), facts: {} };
  const [worst, best] = [found.min, orient(target, params)];
  const facts = { worst: toDecimal(orient(worst, params)), aim: toDecimal(target) };
  if (best.compare(worst) <= 0) {
    const { indicator, fault } = about;
    const scores = withoutAnswer(observations, params.degenerate, about, (units) =>
      fault('target-not-beyond-worst', { indicator, ...facts, units }),
    );
    return { scores, facts };
  }
  const { scores } = eachUnit(observations, ({ value }) => {
    const rate = rescale(orient(value, params), worst, best);
    return mapToRange(params.cap && rate.compare(one) > 0 ? one : rate, params, about.full);
  });
  return { scores, facts };
}
