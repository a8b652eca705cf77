import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { sampleCorrelation } from 'simple-statistics';
import type { Outcome } from '../diagnostic/outcome.ts';
import type { Result } from '../result/result.ts';
import { type Columns, fromScores, type GroupOptions } from './columns.ts';
import { type Derived, sharesOf, summary } from './derived.ts';
import { withoutSpread } from './spread.ts';

/**
 * Weights by principal components of the correlations: of each component with an eigenvalue of at least
 * 1 (Kaiser's rule) the squared loadings, in proportion to what it explains: Σ λ v² / Σ λ, unrotated.
 *
 * Formula: after the Handbook on Constructing Composite Indicators (OECD and JRC, 2008), step 6, which
 * rotates first. An indicator that is the same for all units weighs nothing.
 *
 * @returns a diagnostic if there is no such group, or the scores do not allow it
 *
 * @example
 * unwrap(principalComponents(result, { group: 'total' })).weights
 * // { service: '0.5', openness: '0.5' }
 */
export const principalComponents = (result: Result, options: GroupOptions = {}): Outcome<Derived> =>
  fromScores(result, options, componentsOfColumns);

/** As `principalComponents`, of columns of scores. */
export function componentsOfColumns(columns: Columns): Outcome<Derived> {
  const none = withoutSpread(columns, 'pca');
  if (none !== undefined) return none;
  const { ids, units, values } = columns;
  const varying = ids.map((_, i) => i).filter((i) => new Set(values[i]).size > 1);
  const correlations = varying.map((i) =>
    varying.map((k) =>
      i === k ? 1 : sampleCorrelation([...(values[i] ?? [])], [...(values[k] ?? [])]),
    ),
  );
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(
    new Matrix(correlations),
    { assumeSymmetric: true },
  );
  const greatest = Math.max(...realEigenvalues);
  // Eigenvalues of 1 that arithmetic made a little less are kept; the greatest always is.
  const kept = realEigenvalues
    .map((value, k) => ({ value, k }))
    .filter(({ value }) => value >= 1 - 1e-9 || value === greatest);
  const numbers = ids.map((_, i) => {
    const row = varying.indexOf(i);
    if (row < 0) return 0;
    return kept.reduce((all, { value, k }) => all + value * eigenvectorMatrix.get(row, k) ** 2, 0);
  });
  const explained = kept.reduce((all, { value }) => all + value, 0) / varying.length;
  const note = {
    zh: `主成分法（${kept.length} 个主成分，解释 ${(explained * 100).toFixed(1)} % 的方差），据 ${units.length} 个单位的得分`,
    en: `Principal components (${kept.length}, which explain ${(explained * 100).toFixed(1)} % of the variance), from the scores of ${units.length} units`,
  };
  const facts = { components: String(kept.length), explained: summary(explained) };
  return { value: { weights: sharesOf(ids, numbers), note, facts }, diagnostics: [] };
}
