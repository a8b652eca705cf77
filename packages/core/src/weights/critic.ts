import { sampleCorrelation, sampleStandardDeviation } from 'simple-statistics';
import type { Outcome } from '../diagnostic/outcome.ts';
import { itemAt } from '../numeric/item-at.ts';
import type { Result } from '../result/result.ts';
import { type Columns, fromScores, type GroupOptions } from './columns.ts';
import { type Derived, sharesOf, summary } from './derived.ts';
import { spreadOut, withoutSpread } from './spread.ts';

const deviation = (column: readonly number[]): number => sampleStandardDeviation([...column]);

/**
 * CRITIC: an indicator weighs by how far units differ on it and how little the others tell the same.
 * On scores from 0 for the worst unit to 1 for the best, C = σ · Σ (1 − r) over the others, and the
 * weight is C / ΣC; σ with n − 1, r by Pearson.
 *
 * Formula: Diakoulaki, Mavrotas and Papayannakis, Computers & Operations Research 22 (1995) 763–770.
 * An indicator that is the same for all units weighs nothing.
 *
 * @returns a diagnostic if there is no such group, or the scores do not allow it
 *
 * @example
 * unwrap(critic(result, { group: 'total' })).weights
 * // { service: '0.49711', openness: '0.50289' }
 */
export const critic = (result: Result, options: GroupOptions = {}): Outcome<Derived> =>
  fromScores(result, options, criticOfColumns);

/** As `critic`, of columns of scores. */
export function criticOfColumns(columns: Columns): Outcome<Derived> {
  const none = withoutSpread(columns, 'critic');
  if (none !== undefined) return none;
  const { ids, units } = columns;
  const own = columns.values.map(spreadOut);
  const deviations = own.map(deviation);
  const contents = own.map((a, i) => {
    if (deviations[i] === 0) return 0;
    const conflicts = own.map((b, k) =>
      k === i || deviations[k] === 0 ? (k === i ? 0 : 1) : 1 - sampleCorrelation([...a], [...b]),
    );
    return itemAt(deviations, i) * conflicts.reduce((x, y) => x + y, 0);
  });
  // There is no conflict if one indicator alone tells units apart, or all do so in the same way.
  const isEmpty = contents.every((c) => c < 1e-12);
  const weights = sharesOf(ids, isEmpty ? deviations : contents);
  const facts = Object.fromEntries(
    ids.map((id, i) => [`content ${id}`, summary(itemAt(contents, i))]),
  );
  const note = {
    zh: `CRITIC 法，据 ${units.length} 个单位的得分${isEmpty ? '；各项互不冲突，按标准差' : ''}`,
    en: `CRITIC, from the scores of ${units.length} units${isEmpty ? '; without conflict, by standard deviations' : ''}`,
  };
  return { value: { weights, note, facts }, diagnostics: [] };
}

/**
 * Weights in proportion to the standard deviations (n − 1) of scores from 0 for the worst unit to 1 for
 * the best, so that what tells units apart weighs.
 *
 * @returns a diagnostic if there is no such group, or the scores do not allow it
 *
 * @example
 * unwrap(standardDeviation(result, { group: 'total' })).weights
 * // { service: '0.49711', openness: '0.50289' }
 */
export const standardDeviation = (result: Result, options: GroupOptions = {}): Outcome<Derived> =>
  fromScores(result, options, deviationsOfColumns);

/** As `standardDeviation`, of columns of scores. */
export function deviationsOfColumns(columns: Columns): Outcome<Derived> {
  const none = withoutSpread(columns, 'standard-deviation');
  if (none !== undefined) return none;
  const { ids, units } = columns;
  const deviations = columns.values.map((column) => deviation(spreadOut(column)));
  const facts = Object.fromEntries(
    ids.map((id, i) => [`sd ${id}`, summary(itemAt(deviations, i))]),
  );
  const note = {
    zh: `标准差法，据 ${units.length} 个单位的得分`,
    en: `By standard deviations, from the scores of ${units.length} units`,
  };
  return { value: { weights: sharesOf(ids, deviations), note, facts }, diagnostics: [] };
}
