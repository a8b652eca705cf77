import type { Outcome } from '../diagnostic/outcome.ts';
import { itemAt } from '../numeric/item-at.ts';
import type { Result } from '../result/result.ts';
import { type Columns, fromScores, type GroupOptions } from './columns.ts';
import { type Derived, sharesOf, summary } from './derived.ts';
import { diagnostic } from './diagnostics.ts';
import { withoutSpread } from './spread.ts';

/** Σ −p ln p / ln m of values over their sum; 1 if all of m are the same. */
function entropyOf(values: readonly number[]): number {
  const all = values.reduce((a, b) => a + b, 0);
  const terms = values.map((x) => (x === 0 ? 0 : -(x / all) * Math.log(x / all)));
  return terms.reduce((a, b) => a + b, 0) / Math.log(values.length);
}

/**
 * Entropy weights (熵权法): the more an indicator tells units apart, the more it weighs. With
 * p = x / Σx over m units and e = −Σ p ln p / ln m, the weight is (1 − e) / Σ(1 − e).
 *
 * Formula: Shannon's entropy as Zeleny (Multiple Criteria Decision Making, 1982) weighs attributes.
 * Scores must not be negative; one that is the same for all units weighs nothing.
 *
 * @returns a diagnostic if there is no such group, or the scores do not allow it
 *
 * @example
 * unwrap(entropy(result, { group: 'total' })).weights
 * // { service: '0.415364', openness: '0.584636' }
 */
export const entropy = (result: Result, options: GroupOptions = {}): Outcome<Derived> =>
  fromScores(result, options, entropyOfColumns);

/** As `entropy`, of columns of scores. */
export function entropyOfColumns(columns: Columns): Outcome<Derived> {
  const { ids, values, units } = columns;
  for (const [c, column] of values.entries()) {
    const u = column.findIndex((x) => x < 0);
    if (u < 0) continue;
    const params = { indicator: itemAt(ids, c), unit: itemAt(units, u), found: String(column[u]) };
    return { value: undefined, diagnostics: [diagnostic('score-negative', params)] };
  }
  const none = withoutSpread(columns, 'entropy');
  if (none !== undefined) return none;
  const entropies = values.map((column) =>
    column.every((x) => x === column[0]) ? 1 : entropyOf(column),
  );
  const weights = sharesOf(
    ids,
    entropies.map((e) => 1 - e),
  );
  const facts = Object.fromEntries(
    ids.map((id, c) => [`entropy ${id}`, summary(entropies[c] ?? 1)]),
  );
  const note = {
    zh: `熵权法，据 ${units.length} 个单位的得分`,
    en: `Entropy weights, from the scores of ${units.length} units`,
  };
  return { value: { weights, note, facts }, diagnostics: [] };
}
