import type { CellState } from '../../dataset/dataset.ts';
import { type Fraction, Fraction as Rational, zero } from '../../numeric/fraction.ts';
import type { Real } from '../../numeric/real.ts';
import type { CompiledSystem } from '../../system/compiled.ts';
import { nodeAt } from '../../system/compiled.ts';
import { activeChildren } from '../availability/active-children.ts';
import { hasScore } from '../availability/missing-policies.ts';
import { type LeafColumn, scoreAt } from '../leaf-column.ts';

/** What an exact score is made from: the leaves, and what is already known of every node. */
export interface Cells {
  readonly system: CompiledSystem;
  readonly columns: readonly (LeafColumn | undefined)[];
  readonly stateOf: (node: number, unit: number) => CellState;
  /** The reported score in steps of 10^−digits. */
  readonly stepOf: (node: number, unit: number) => number;
  /** The unrounded score if it was kept. */
  readonly keptOf: (node: number, unit: number) => Real | undefined;
}

/** Whether a node has a score for a unit: a value, or a gap that its group scores. */
const isScored = ({ system, stateOf }: Cells, node: number, unit: number): boolean =>
  hasScore(stateOf(node, unit), system.nodes[system.nodes[node]?.parent ?? -1]?.group);

/** The reported score, rounded as declared; undefined if there is no score. */
export function reportedScore(cells: Cells, node: number, unit: number): Fraction | undefined {
  if (!isScored(cells, node, unit)) return undefined;
  const digits = nodeAt(cells.system, node).rounding.digits;
  return new Rational(BigInt(cells.stepOf(node, unit)), 10n ** BigInt(digits));
}

/** What a node hands to its parent: the rounded score if it is carried, else the exact one. */
export const carriedScore = (cells: Cells, node: number, unit: number): Real | undefined =>
  cells.system.nodes[node]?.rounding.carry === true
    ? reportedScore(cells, node, unit)
    : exactScore(cells, node, unit);

/**
 * The value of the declared formula for one node and unit, by the same `combine` as the all-rational
 * path; undefined if there is no score.
 *
 * @example
 * exactScore(result, '甲').value // '88.5'
 */
export function exactScore(cells: Cells, index: number, unit: number): Real | undefined {
  const { system, columns, stateOf, keptOf } = cells;
  if (!isScored(cells, index, unit)) return undefined;
  const [node, kept, column] = [system.nodes[index], keptOf(index, unit), columns[index]];
  if (kept !== undefined) return kept;
  if (stateOf(index, unit) !== 'value') return zero;
  if (node?.group === undefined) return column && scoreAt(column, unit);
  const { method } = node.group;
  const parts = activeChildren(system, node, (child) => stateOf(child, unit)).map(
    ({ child, share }) => ({
      share,
      fullMark: child.fullMark,
      score: carriedScore(cells, child.index, unit) ?? zero,
    }),
  );
  // What is made of all units at once is kept.
  return 'combine' in method ? method.combine(parts, node.fullMark) : undefined;
}
