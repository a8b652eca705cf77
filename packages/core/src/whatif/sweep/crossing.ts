import { absentOf, listed, ranks } from '../../numeric/ranks.ts';
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
   * If ranks go by rounded scores, the weights at which the two are level; undefined in a grid, and if
   * ranks go by the unrounded totals.
   */
  readonly level: Interval | undefined;
}

/** A weight at which the order of units changes. */
export interface Crossing {
  /** The share among siblings, exactly; in a grid the middle between `lower` and `upper`. */
  readonly at: string;
  /** Between these the order changes. Both are `at` where that is exact. */
  readonly lower: string;
  readonly upper: string;
  /**
   * Who is ahead beyond the crossing of whom that was ahead before it, pair by pair. Empty if all
   * that happens is that a unit comes to have a total, or ceases to.
   */
  readonly overtakes: readonly Overtaking[];
}

/** Ranks that hold from one crossing to the next, both ends left out. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
  /** By unit in the dataset's order, of the unrounded totals; undefined without a total. */
  readonly ranks: readonly (number | undefined)[];
}

/** Competition ranks, NaN without a total, under another rule for ties. */
export const underTies = (own: Float64Array, ties: Ties): readonly (number | undefined)[] =>
  listed(
    ranks(
      own.map((rank) => -rank),
      { units: own.length, absent: absentOf(Array.from(own, (x) => !Number.isNaN(x))), ties },
    ),
  );
