import type { Ranking } from '@zhibiao/schemas';

/** How units that are equal share places. */
export type Ties = Ranking['ties'];

/** Where a run of equal units stands: so many better units, so many better runs, so many equal. */
interface Run {
  readonly better: number;
  readonly betterRuns: number;
  readonly size: number;
  /** The unit's place within the run, from 0. */
  readonly within: number;
}

/** The rank of a unit under each rule for ties: for scores 9, 8, 8, 7 … */
export const tieRules: { readonly [T in Ties]: (run: Run) => number } = {
  /** 1 2 2 4 */
  competition: ({ better }) => better + 1,
  /** 1 3 3 4 */
  modified: ({ better, size }) => better + size,
  /** 1 2 2 3 */
  dense: ({ betterRuns }) => betterRuns + 1,
  /** 1 2 3 4 */
  ordinal: ({ better, within }) => better + within + 1,
  /** 1 2.5 2.5 4 */
  fractional: ({ better, size }) => better + (size + 1) / 2,
};
