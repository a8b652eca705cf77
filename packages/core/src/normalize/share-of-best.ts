import type { ShareOfBestNormalize } from '@zhibiao/schemas';
import { toDecimal } from '../numeric/decimal.ts';
import { checkRange } from './goalpost-range.ts';
import { mapToRange } from './map-to-range.ts';
import {
  eachUnit,
  extremes,
  type NormalizeMethod,
  observedValues,
  withoutAnswer,
} from './normalize.ts';
import { ending, found } from './phrases.ts';

/** x / best of values that are not negative; best / x of positive ones where less is better. */
export const shareOfBest: NormalizeMethod<ShareOfBestNormalize> = {
  method: 'share-of-best',
  words: {
    zh: ({ to, rounding, direction }, { best }) =>
      `${direction === 'lower' ? '最优值与该值之比' : '与最优值之比'}${found.zh(best, '最优值 ')}${ending.zh({ to, rounding })}`,
    en: ({ to, rounding, direction }, { best }) =>
      `${direction === 'lower' ? 'the best over the value' : 'share of the best'}${found.en(best, 'the best is ')}${ending.en({ to, rounding })}`,
  },
  check: (params, _, report) => checkRange(params, report),
  score: (observations, params, about) => {
    const found = extremes(observedValues(observations));
    if (found === undefined) return { scores: observations.map(() => undefined), facts: {} };
    const { indicator, full, fault } = about;
    const isLower = params.direction === 'lower';
    const best = isLower ? found.min : found.max;
    const facts = { best: toDecimal(best) };
    if (found.min.compare(0) < 0 || best.equals(0)) {
      const value = toDecimal(found.min);
      const scores = withoutAnswer(observations, params.degenerate, about, (units) =>
        fault('no-share', { indicator, value, units }),
      );
      return { scores, facts };
    }
    const { scores } = eachUnit(observations, ({ value }) =>
      mapToRange(isLower ? best.div(value) : value.div(best), params, full),
    );
    return { scores, facts };
  },
};
