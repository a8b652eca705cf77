import type { CellState } from '../dataset/dataset.ts';
import type { Outcome } from '../diagnostic/outcome.ts';
import { stateOf } from '../evaluate/leaf-column.ts';
import { exactText } from '../numeric/decimal.ts';
import { itemAt } from '../numeric/item-at.ts';
import { totalId } from '../system/system.ts';
import { findNode } from './find.ts';
import type { NodeResult, Result } from './result.ts';
import { workings } from './workings.ts';

const of = <T>(result: Result, indicator: string, read: (node: NodeResult) => T): Outcome<T> => {
  const { value, diagnostics } = findNode(result, indicator);
  if (value === undefined) return { value, diagnostics };
  return { value: read(itemAt(result.nodes, value)), diagnostics };
};

/**
 * The reported scores of all units at an indicator, in the order of `dataset.units`, as the doubles
 * nearest to them: for charts and statistics. `scoreOf` has the exact ones.
 *
 * @param indicator an indicator's id; the total if left out
 * @returns NaN for a unit without a score; a diagnostic with similar ids if there is no such indicator
 *
 * @example
 * scores(result, 'service').value // new Float64Array([87.5, 80, 75])
 */
export const scores = (result: Result, indicator: string = totalId): Outcome<Float64Array> =>
  of(result, indicator, ({ steps, digits, ranks }) => {
    const power = 10 ** digits;
    return Float64Array.from(steps, (step, unit) =>
      Number.isNaN(itemAt(ranks, unit)) ? Number.NaN : step / power,
    );
  });

/**
 * The ranks of all units at an indicator, in the order of `dataset.units`.
 *
 * @param indicator an indicator's id; the total if left out
 * @returns NaN for a unit without a score; a diagnostic with similar ids if there is no such indicator
 *
 * @example
 * ranks(result).value // new Float64Array([1, 3, 2])
 */
export const ranks = (result: Result, indicator: string = totalId): Outcome<Float64Array> =>
  of(result, indicator, (node) => node.ranks.slice());

/**
 * Why each unit has a score at an indicator or none, in the order of `dataset.units`. What is `missing`
 * has a score where its group scores it 0 or as the worst.
 *
 * @param indicator an indicator's id; the total if left out
 * @returns a diagnostic with similar ids if there is no such indicator
 *
 * @example
 * states(result).value // ['value', 'value', 'value']
 */
export const states = (
  result: Result,
  indicator: string = totalId,
): Outcome<readonly CellState[]> =>
  of(result, indicator, (node) => Array.from(node.states, (code) => stateOf(code)));

/**
 * What was observed at a leaf, in the order of `dataset.units`, gaps filled and outliers treated as the
 * system says: exactly, as decimals, or as fractions where those have no end.
 *
 * @param indicator a leaf's id
 * @returns null for a unit without a value; no values at all for a group; a diagnostic with similar ids
 *   if there is no such indicator
 *
 * @example
 * observations(result, 'timeliness').value // ['95', '90', '60']
 */
export function observations(
  result: Result,
  indicator: string,
): Outcome<readonly (string | null)[]> {
  const { value: node, diagnostics } = findNode(result, indicator);
  if (node === undefined) return { value: undefined, diagnostics };
  const seen = itemAt(workings(result).leaves, node)?.observations ?? [];
  return { value: seen.map((o) => (o === undefined ? null : exactText(o.value))), diagnostics };
}
