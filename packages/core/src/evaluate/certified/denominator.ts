import { greatestCommonWhole } from '../../numeric/greatest-common.ts';
import { denominatorAt, type LeafColumn } from '../leaf-column.ts';
import type { PlanNode } from './plan.ts';

/** The least common multiple, or Infinity beyond what a double holds exactly. */
const leastCommon = (a: number, b: number): number => {
  if (!Number.isFinite(a) || !Number.isFinite(b)) return Number.POSITIVE_INFINITY;
  const product = (a / greatestCommonWhole(a, b)) * b;
  return Number.isSafeInteger(product) ? product : Number.POSITIVE_INFINITY;
};

/**
 * A denominator of a node's exact score for a unit, not always the least; Infinity if it is beyond
 * doubles. Σ a · (n / q) · factor / (Σ b · divisor) is over lcm(q) · Σ b · divisor, where a, b, factor
 * and divisor are whole.
 */
export function denominatorOf(
  plan: readonly PlanNode[],
  columns: readonly (LeafColumn | undefined)[],
  states: readonly (Uint8Array | undefined)[],
  node: number,
  unit: number,
): number {
  const { group } = plan[node] as PlanNode;
  const column = columns[node];
  if (group === undefined)
    return column === undefined ? Number.POSITIVE_INFINITY : denominatorAt(column, unit);
  let [common, sum] = [1, 0];
  for (let c = 0; c < group.children.length; c += 1) {
    const child = group.children[c] as number;
    const state = states[child]?.[unit] ?? 0;
    if (state === 0) {
      const { carry, power } = plan[child] as PlanNode;
      const own = carry ? power : denominatorOf(plan, columns, states, child, unit);
      common = leastCommon(common, own);
    } else if (!(state === 1 && group.zero)) continue;
    sum += group.weights[c] as number;
  }
  const all = common * sum * group.divisor;
  return Number.isSafeInteger(all) ? all : Number.POSITIVE_INFINITY;
}
