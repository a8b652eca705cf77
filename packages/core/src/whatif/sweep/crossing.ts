import type { Fraction } from '../../numeric/fraction.ts';
import { ranksWithin } from '../../numeric/rank.ts';
import type { Ties } from '../../numeric/ties.ts';
import type { Interval } from './tie-interval.ts';

/** What two units do at a crossing. */
export interface Overtaking {
  readonly unit: string;
  readonly of: string;
  /**
   * Whether the unit was behind and is ahead, was behind and is level, or was level and is ahead. Lines
   * that meet cross; totals with carried rounding may be level for a while.
   */
  readonly how: 'overtakes' | 'draws-level' | 'pulls-ahead';
  /**
   * Where ranks go by rounded scores: the weights at which the two are level; none in a grid, and none
   * where ranks go by the unrounded totals.
   */
  readonly level: Interval | undefined;
}

/** A weight at which the order of units changes. */
export interface Crossing {
  /** The share among siblings, exactly; in a grid the middle between `lower` and `upper`. */
  readonly at: Fraction;
  /** Between these the order changes. Both are `at` where that is exact. */
  readonly lower: Fraction;
  readonly upper: Fraction;
  /**
   * Who is ahead beyond the crossing of whom that was ahead before it, pair by pair. Empty where all
   * that happens is that a unit comes to have a total, or ceases to.
   */
  readonly overtakes: readonly Overtaking[];
}

/** Ranks that hold from one crossing to the next, both ends left out. */
export interface Stretch {
  readonly from: Fraction;
  readonly to: Fraction;
  /** By unit in the dataset's order, of the unrounded totals; none without a total. */
  readonly ranks: readonly (number | undefined)[];
}

/** Ranks from how many are ahead of each. */
export const ranksOf = (
  ahead: readonly (number | undefined)[],
  ties: Ties,
): readonly (number | undefined)[] =>
  ranksWithin(
    ahead.map((x) => x !== undefined),
    (a, b) => (ahead[b] ?? 0) - (ahead[a] ?? 0),
    { ties },
  );
