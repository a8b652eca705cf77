import type { Outcome } from '../diagnostic/outcome.ts';
import { Fraction, sum } from '../numeric/fraction.ts';
import { checkInput } from '../options/check-input.ts';
import { type Derived, exactShares } from './derived.ts';
import { judgementShapes } from './shapes.ts';

/** How a place becomes a weight: with place i of n, Σ 1/k for k from i to n over n; or n + 1 − i. */
export type RankFormula = 'centroid' | 'sum';

const formulas: { readonly [F in RankFormula]: (place: number, n: number) => Fraction } = {
  centroid: (place, n) =>
    sum(Array.from({ length: n - place + 1 }, (_, k) => new Fraction(1, place + k))).div(n),
  sum: (place, n) => new Fraction(n + 1 - place),
};

const words = {
  centroid: { zh: '排序重心法（ROC）', en: 'Rank-order centroid' },
  sum: { zh: '排序求和法', en: 'Rank sum' },
};

/**
 * Weights of nothing but an order of importance, exactly. Indicators that matter alike stand together
 * and share what their places have.
 *
 * Formula: Stillwell, Seaver and Edwards 1981 (rank sum); Barron and Barrett 1996 (centroid).
 *
 * @param order the most important first; those that matter alike in a list of their own
 *
 * @example
 * unwrap(rankOrder(['a', ['b', 'c']], 'centroid')).weights // { a: '11/18', b: '7/36', c: '7/36' }
 */
export function rankOrder(
  order: readonly (string | readonly string[])[],
  formula: RankFormula,
): Outcome<Derived> {
  const faults = [
    ...checkInput(judgementShapes.order, order, 'order'),
    ...checkInput(judgementShapes.formula, formula, 'formula'),
  ];
  if (faults.length > 0) return { value: undefined, diagnostics: faults };
  const groups = order.map((entry) => [entry].flat());
  const ids = groups.flat();
  let place = 1;
  const numbers = groups.flatMap((group) => {
    const own = group.map((_, k) => formulas[formula](place + k, ids.length));
    place += group.length;
    const mean = sum(own).div(group.length);
    return group.map(() => mean);
  });
  return {
    value: { weights: exactShares(ids, numbers), note: words[formula], facts: {} },
    diagnostics: [],
  };
}
