import type { AggregateName } from '@zhibiao/schemas';
import type { Fraction } from '../numeric/fraction.ts';
import { linear, type Real } from '../numeric/real.ts';

/** One child that a group is made of. */
export interface Part {
  /** Its score, on the child's own full mark. */
  readonly score: Real;
  /** The child's full mark. */
  readonly full: Fraction;
  /** Its share among the children that count for this unit; all add up to 1. */
  readonly share: Fraction;
}

/** A child's score on the group's full mark: under `points` children have marks of their own. */
export const lift = ({ score, full }: Pick<Part, 'score' | 'full'>, onto: Fraction): Real =>
  linear([[onto.div(full), score]]);

/** A way to make a group's score of its children's. One file each. */
export interface AggregateMethod {
  readonly method: AggregateName;
  /** Whether a score of 0 or less has no answer. */
  readonly positive: boolean;
  /**
   * The group's score on its full mark `full`. Under `points` the children's full marks differ from
   * it and from each other; means compare rates, so they lift each score to the group's mark first.
   */
  readonly combine: (parts: readonly Part[], full: Fraction) => Real;
}

/** A decreasing straight line and its inverse, x ↦ top − slope · x. */
export interface Reflection {
  readonly top: Fraction;
  readonly slope: Fraction;
}
