import type { EfficacyNormalize } from '@zhibiao/schemas';
import { toDecimal } from '../numeric/decimal.ts';
import { fraction } from '../numeric/fraction.ts';
import { checkEnds, checkScores, clampToGoalposts, rescale } from './goalpost-range.ts';
import { mapToRange, reverse } from './map-to-range.ts';
import {
  eachUnit,
  extremes,
  type NormalizeMethod,
  observedValues,
  withoutAnswer,
} from './normalize.ts';
import { ending } from './phrases.ts';

/** base + span · (x − min) / (max − min), between declared goalposts or the units' extremes (功效系数). */
export const efficacy: NormalizeMethod<EfficacyNormalize> = {
  method: 'efficacy',
  words: {
    zh: (params, facts) => {
      const { base = 60, span = 40, rounding, direction } = params;
      const { min = params.min ?? '最小值', max = params.max ?? '最大值' } = facts;
      return `功效系数：${base} + ${span} ×（x − ${min}）÷（${max} − ${min}）${ending.zh({ rounding, direction })}`;
    },
    en: (params, facts) => {
      const { base = 60, span = 40, rounding, direction } = params;
      const { min = params.min ?? 'the least', max = params.max ?? 'the greatest' } = facts;
      return `efficacy: ${base} + ${span} · (x − ${min}) / (${max} − ${min})${ending.en({ rounding, direction })}`;
    },
  },
  check: ({ min, max, base = 60, span = 40, degenerate }, _, report) => {
    const { indicator, fault } = report;
    if ((min === undefined) !== (max === undefined)) fault('goalposts-incomplete', { indicator });
    if (min !== undefined && max !== undefined) checkEnds([min, max], report);
    if (fraction(span).compare(0) <= 0)
      fault('value-not-positive', {
        indicator,
        method: 'efficacy',
        found: toDecimal(fraction(span)),
      });
    checkScores([base, fraction(base).add(fraction(span)), degenerate], report);
  },
  score: (observations, params, about) => {
    const found = extremes(observedValues(observations));
    if (found === undefined) return { scores: observations.map(() => undefined), facts: {} };
    const { base = 60, span = 40, rounding, clamp } = params;
    const min = params.min === undefined ? found.min : fraction(params.min);
    const max = params.max === undefined ? found.max : fraction(params.max);
    const facts = { min: toDecimal(min), max: toDecimal(max) };
    if (min.equals(max)) {
      const { indicator, fault } = about;
      const scores = withoutAnswer(observations, params.degenerate, about, (units) =>
        fault('no-spread', { indicator, method: 'efficacy', value: facts.min, units }),
      );
      return { scores, facts };
    }
    const to = [base, fraction(base).add(fraction(span)).toFraction()];
    const { scores } = eachUnit(observations, ({ value }, unit) => {
      const x = clampToGoalposts(value, [min, max], clamp, about, unit);
      return x && mapToRange(reverse(rescale(x, min, max), params), { to, rounding }, about.full);
    });
    return { scores, facts };
  },
};
