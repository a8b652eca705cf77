import type { MinmaxNormalize } from '@zhibiao/schemas';
import { toDecimal } from '../numeric/decimal.ts';
import { fraction } from '../numeric/fraction.ts';
import { eachUnit, type NormalizeMethod } from './normalize.ts';
import { betweenPosts, checkEnds } from './posts.ts';

/** Goalposts at the least and the greatest value that a unit has here. */
export const minmax: NormalizeMethod<MinmaxNormalize> = {
  method: 'minmax',
  check: ({ to }, _, report) => checkEnds(to, report),
  score: (observations, params, { indicator, full, units, fault }) => {
    const values = observations.flatMap((o) => o?.value ?? []);
    const [first] = values;
    if (first === undefined) return { scores: observations.map(() => undefined), facts: {} };
    const min = values.reduce((a, b) => (b.compare(a) < 0 ? b : a), first);
    const max = values.reduce((a, b) => (b.compare(a) > 0 ? b : a), first);
    const facts = { min: toDecimal(min), max: toDecimal(max) };
    if (!min.equals(max)) {
      const score = eachUnit(observations, ({ value }) =>
        betweenPosts(value, min, max, params, full),
      );
      return { ...score, facts };
    }
    const { degenerate } = params;
    if (degenerate !== undefined) {
      return { ...eachUnit(observations, () => fraction(degenerate)), facts };
    }
    const observed = units.filter((_, unit) => observations[unit] !== undefined);
    fault('no-spread', { indicator, value: toDecimal(min), units: observed });
    return { scores: observations.map(() => undefined), facts };
  },
};
