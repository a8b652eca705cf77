import type { Ranking } from '@zhibiao/schemas';

/** How units that are equal share places. */
export type Ties = Ranking['ties'];

/**
 * The rank of a unit in a run of equal ones: so many better units, so many better runs, so many equal,
 * and its place within the run, from 0.
 */
type TieRule = (better: number, betterRuns: number, size: number, within: number) => number;

/** The rank under each rule for ties: for scores 9, 8, 8, 7 … */
export const tieRules: { readonly [T in Ties]: TieRule } = {
  /** 1 2 2 4 */
  competition: (better) => better + 1,
  /** 1 3 3 4 */
  modified: (better, _, size) => better + size,
  /** 1 2 2 3 */
  dense: (_, betterRuns) => betterRuns + 1,
  /** 1 2 3 4 */
  ordinal: (better, _runs, _size, within) => better + within + 1,
  /** 1 2.5 2.5 4 */
  fractional: (better, _, size) => better + (size + 1) / 2,
};
