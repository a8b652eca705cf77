import type { Text } from '@zhibiao/schemas';
import type { Fraction } from '../../numeric/fraction.ts';
import type { Real } from '../../numeric/real.ts';
import type { Result } from '../../result/result.ts';
import type { Parts } from './cause.ts';

/** What one leaf did to a unit's total. */
export interface ExactIndicatorImpact {
  /** Its id in the later edition, where it has one, else in the earlier. */
  readonly id: string;
  readonly name: Text;
  /** What it adds to the total after, less what it added before; its parts add up to this. */
  readonly change: Fraction;
  readonly parts: Parts;
}

/** A unit's standing in one edition. */
export interface ExactStanding {
  /** The reported total. */
  readonly score: Fraction;
  /** Among the units that both datasets have. */
  readonly rank: Fraction;
  readonly grade: Text | undefined;
}

/** What a revision did to one unit. */
export interface ExactUnitImpact {
  readonly id: string;
  readonly name: string | undefined;
  readonly before: ExactStanding;
  readonly after: ExactStanding;
  /** after − before of the reported totals: the score's parts, the remainder and the rounding. */
  readonly change: Fraction;
  /** What the causes did to the unrounded total; `remainder` is beside them, for it may be irrational. */
  readonly parts: Omit<Parts, 'remainder'>;
  readonly remainder: Real;
  /** What rounding the two totals did. */
  readonly rounding: Real;
  /** after − before of the ranks, below 0 if the unit rose; its parts add up to it. */
  readonly rankChange: Fraction;
  readonly rankParts: Parts;
  /** The leaves that did something, the most first. */
  readonly indicators: readonly ExactIndicatorImpact[];
}

/** How much of the order of the units is left: 1 all of it, −1 all of it reversed. */
interface ExactRankCorrelation {
  readonly spearman: Real | undefined;
  readonly kendall: Real | undefined;
}

/** A unit of one dataset alone, or without a total in one. */
export interface LeftUnit {
  readonly id: string;
  readonly in: 'before' | 'after';
}

/** What a revision does to the units of a dataset. */
export interface ExactImpact {
  readonly results: readonly [before: Result, after: Result];
  /** In the order of the earlier dataset: the units with a total in both. */
  readonly units: readonly ExactUnitImpact[];
  /** Units of one dataset alone, or without a total in one. */
  readonly left: readonly LeftUnit[];
  /** Those whose rank rose, the furthest first. */
  readonly winners: readonly ExactUnitImpact[];
  readonly losers: readonly ExactUnitImpact[];
  /** Those whose grade is another. */
  readonly crossings: readonly ExactUnitImpact[];
  readonly correlation: ExactRankCorrelation;
}
