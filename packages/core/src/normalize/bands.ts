import type { BandsNormalize } from '@zhibiao/schemas';
import { toDecimal } from '../numeric/decimal.ts';
import { type Fraction, fraction } from '../numeric/fraction.ts';
import { checkScores } from './goalpost-range.ts';
import { eachUnit, type NormalizeMethod } from './normalize.ts';

/** A lower bound as grades and bands write it: inclusive, exclusive, or none. */
export interface LowerBound {
  readonly from?: string | number;
  readonly above?: string | number;
}

/** Whether a value meets a lower bound. */
export function meets(value: Fraction, { from, above }: LowerBound): boolean {
  if (from !== undefined) return value.compare(fraction(from)) >= 0;
  return above === undefined || value.compare(fraction(above)) > 0;
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
  check: ({ bands: all }, _, report) => {
    const { indicator, fault } = report;
    for (const [i, { from, above }] of all.entries()) {
      const before = all[i - 1];
      const [upper, lower] = [before?.from ?? before?.above, from ?? above];
      if (upper === undefined || lower === undefined) continue;
      const order = fraction(lower).compare(fraction(upper));
      const isBelow =
        order < 0 || (order === 0 && before?.above !== undefined && from !== undefined);
      if (isBelow) continue;
      fault('points-reversed', { indicator, found: String(lower), before: String(upper) });
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
