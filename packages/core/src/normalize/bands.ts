import type { BandsNormalize, Measure } from '@zhibiao/schemas';
import { rangeOf } from '../measure/index.ts';
import { toDecimal } from '../numeric/decimal.ts';
import { fraction } from '../numeric/fraction.ts';
import { checkScores } from './goalpost-range.ts';
import { boundOf, checkOrder, type LowerBound, meets } from './lower-bound.ts';
import { eachUnit, type NormalizeMethod } from './normalize.ts';

/** Whether a measure can have a value below every band. */
function isOpenBelow(last: LowerBound, measure: Measure): boolean {
  if (boundOf(last) === undefined) return false;
  const { from: least } = rangeOf(measure);
  return least === undefined || !meets(fraction(least), last);
}

/** The score of the first band, from the top, whose bound the value meets (分档). */
export const bands: NormalizeMethod<BandsNormalize> = {
  method: 'bands',
  words: {
    zh: ({ bands: all }) => {
      const said = all.map(({ from, above, score }) => {
        if (from !== undefined) return `${from} 及以上 ${score} 分`;
        return above === undefined ? `其余 ${score} 分` : `高于 ${above} 为 ${score} 分`;
      });
      return `分档：${said.join('、')}`;
    },
    en: ({ bands: all }) => {
      const said = all.map(({ from, above, score }) => {
        if (from !== undefined) return `from ${from}: ${score}`;
        return above === undefined ? `otherwise ${score}` : `above ${above}: ${score}`;
      });
      return `bands: ${said.join(', ')}`;
    },
  },
  check: ({ bands: all }, measure, report) => {
    checkOrder(all, 'bands', report, '/bands');
    const last = all.at(-1);
    if (last !== undefined && isOpenBelow(last, measure)) {
      const params = { indicator: report.indicator, below: String(boundOf(last)) };
      report.fault('bands-not-open', params, '/bands');
    }
    checkScores(
      all.map((band) => band.score),
      report,
    );
  },
  score: (observations, params, { indicator, fault }) =>
    eachUnit(observations, ({ value }, unit) => {
      const band = params.bands.find((b) => meets(value, b));
      if (band === undefined)
        return fault('outside-bands', { indicator, found: toDecimal(value) }, unit);
      return fraction(band.score);
    }),
};
