import type { ZscoreNormalize } from '@zhibiao/schemas';
import { toDecimal } from '../numeric/decimal.ts';
import { fraction, sum } from '../numeric/fraction.ts';
import { linear, powerProduct, type Real } from '../numeric/real.ts';
import { squareRoot } from '../numeric/square-root.ts';
import { orient } from './map-to-range.ts';
import { eachUnit, type NormalizeMethod, observedValues, withoutAnswer } from './normalize.ts';
import { ending, found } from './phrases.ts';

const reciprocal = (x: Real): Real => powerProduct([[x, fraction(1).neg()]]);

/** mean + sd · (x − x̄) / s, with s² = Σ (x − x̄)² / (n − 1). */
export const zscore: NormalizeMethod<ZscoreNormalize> = {
  method: 'zscore',
  isUnbounded: true,
  words: {
    zh: ({ mean, sd, direction }, { mean: units }) =>
      `标准化：各单位均值${found.zh(units)}为 ${mean} 分，每个标准差 ${sd} 分${ending.zh({ direction })}`,
    en: ({ mean, sd, direction }, { mean: units }) =>
      `z-score: the units' mean${found.en(units)} scores ${mean}, a standard deviation ${sd}${ending.en({ direction })}`,
  },
  check: ({ sd }, _, { indicator, fault }) => {
    const found = fraction(sd);
    if (found.compare(0) <= 0)
      fault('value-not-positive', { indicator, method: 'zscore', found: toDecimal(found) });
  },
  score: (observations, params, about) => {
    const values = observedValues(observations);
    const n = values.length;
    if (n === 0) return { scores: observations.map(() => undefined), facts: {} };
    const center = sum(values).div(n);
    const squares = sum(values.map((x) => x.sub(center).pow(2) ?? x));
    const mean = toDecimal(center);
    if (squares.equals(0)) {
      const { indicator, fault } = about;
      const scores = withoutAnswer(observations, params.degenerate, about, (units) =>
        fault('no-spread', { indicator, method: 'zscore', value: mean, units }),
      );
      return { scores, facts: { mean } };
    }
    const spread = squareRoot(squares.div(n - 1));
    const perUnit = reciprocal(spread);
    const { scores } = eachUnit(observations, ({ value }) => {
      const off = orient(value.sub(center), params).mul(fraction(params.sd));
      return linear([[off, perUnit]], fraction(params.mean));
    });
    return { scores, facts: { mean, sd: toDecimal(spread) } };
  },
};
