import type { DistanceToBestNormalize, MinmaxNormalize } from '@zhibiao/schemas';
import { toDecimal } from '../numeric/decimal.ts';
import type { Fraction } from '../numeric/fraction.ts';
import { logarithm } from '../numeric/logarithm.ts';
import type { Real } from '../numeric/real.ts';
import { rescale } from './goalpost-range.ts';
import { mapToRange, reverse } from './map-to-range.ts';
import {
  eachUnit,
  extremes,
  type NormalizeMethod,
  observedValues,
  withoutAnswer,
} from './normalize.ts';

type Score = NormalizeMethod<MinmaxNormalize | DistanceToBestNormalize>['score'];

/** Goalposts at the least and the greatest value that a unit has here, or at their logarithms. */
export const betweenExtremes: Score = (observations, params, about) => {
  const found = extremes(observedValues(observations));
  if (found === undefined) return { scores: observations.map(() => undefined), facts: {} };
  const { min, max } = found;
  const facts = { min: toDecimal(min), max: toDecimal(max) };
  const { isLogarithmic } = about;
  if (isLogarithmic && min.compare(0) <= 0) {
    const { scores } = eachUnit(observations, ({ value }, unit) => {
      if (value.compare(0) > 0) return undefined;
      const found = { indicator: about.indicator, method: 'log', found: toDecimal(value) };
      return about.fault('value-not-positive', found, unit);
    });
    return { scores, facts };
  }
  if (!min.equals(max)) {
    const between = (value: Fraction): Real =>
      isLogarithmic ? logarithm(value.div(min), max.div(min)) : rescale(value, min, max);
    const { scores } = eachUnit(observations, ({ value }) =>
      mapToRange(reverse(between(value), params), params, about.full),
    );
    return { scores, facts };
  }
  const { indicator, fault } = about;
  const scores = withoutAnswer(observations, params.degenerate, about, (units) =>
    fault('no-spread', { indicator, method: params.method, value: facts.min, units }),
  );
  return { scores, facts };
};
