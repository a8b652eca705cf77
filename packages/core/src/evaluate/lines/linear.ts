import type { Fraction } from '../../numeric/fraction.ts';
import type { CompiledNode, CompiledSystem } from '../../system/compiled.ts';
import { ancestorsOf } from '../ancestors.ts';
import { meanTraits } from '../mean-traits.ts';

/** a + b · w: a unit's unrounded total as the share of one indicator among its siblings moves. */
export interface Line {
  readonly intercept: Fraction;
  readonly slope: Fraction;
}

/** The value of a line. */
export const valueAt = ({ intercept, slope }: Line, w: Fraction): Fraction =>
  intercept.add(slope.mul(w));

/** Whether a node is a weighted mean or sum whose unrounded score goes upward as it is. */
export function isLinear(node: CompiledNode): boolean {
  const { isArithmetic, isProportional, isUnaltered } = meanTraits(node);
  return isArithmetic && isProportional && isUnaltered;
}

/** Whether totals are linear in the weight of a node, as far as the system's methods go. */
export const isLinearIn = (system: CompiledSystem, index: number): boolean => {
  const above = ancestorsOf(system, index);
  return above.length > 0 && above.every(isLinear);
};
