import { type MeanScale, plainMean } from '../aggregate/mean-scale.ts';
import type { CompiledNode } from '../system/compiled.ts';
import { missingPolicies } from './availability/missing-policies.ts';

/** What kind of mean a node is, and what becomes of the mean: all that fast ways of computing ask. */
export interface MeanTraits {
  /**
   * The scale on which its score is the arithmetic mean of its children's; undefined for a leaf, for
   * what is no mean, such as a median, and for a mean that is reflected.
   */
  readonly scale: MeanScale | undefined;
  /** Whether that is the scale of the scores themselves: a weighted mean or a sum. */
  readonly isArithmetic: boolean;
  /** Whether the weight of a child that is left out goes to its siblings in proportion. */
  readonly isProportional: boolean;
  /**
   * Whether a unit's own children decide alone: no gap is given another unit's score, and a child
   * without a score or little coverage does not take the group's score away.
   */
  readonly isLocal: boolean;
  /** Whether the unrounded mean is what the node above is made of: not adjusted, no rounding carried. */
  readonly isUnaltered: boolean;
}

type Node = Pick<CompiledNode, 'group' | 'rounding' | 'adjustments' | 'parent'>;

/** What kind of mean a node is; a leaf is none, and proportional and local. */
export function meanTraits({ group, rounding, adjustments, parent }: Node): MeanTraits {
  // The total's own rounding goes nowhere.
  const isCarried = rounding.carry && parent >= 0;
  const isUnaltered = adjustments.length === 0 && !isCarried;
  if (group === undefined) {
    const scale = undefined;
    return { scale, isArithmetic: false, isProportional: true, isLocal: true, isUnaltered };
  }
  const { method, reflect, missing, notApplicable, minCoverage } = group;
  const { scores, propagates } = missingPolicies[missing];
  const scale = reflect === undefined ? method.mean : undefined;
  return {
    scale,
    isArithmetic: scale?.scale === plainMean.scale,
    isProportional: notApplicable !== 'spread' && notApplicable !== 'rescale',
    isLocal: scores !== 'worst' && !propagates && minCoverage === undefined,
    isUnaltered,
  };
}
