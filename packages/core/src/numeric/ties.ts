import type { Ranking } from '@zhibiao/schemas';

/** How units that are equal share places. */
export type Ties = Ranking['ties'];

/** Twice the rank is better · a + betterRuns · b + size · c + within · d + e: halves stay whole. */
interface TieRule {
  /** For each unit that is better. */
  readonly better: number;
  /** For each run of equal ones that is better. */
  readonly betterRuns: number;
  /** For each unit of the run itself. */
  readonly size: number;
  /** For each unit of the run that stands before. */
  readonly within: number;
  readonly always: number;
}

/** The rank under each rule for ties: for scores 9, 8, 8, 7 … */
export const tieRules: { readonly [T in Ties]: TieRule } = {
  /** 1 2 2 4 */
  competition: { better: 2, betterRuns: 0, size: 0, within: 0, always: 2 },
  /** 1 3 3 4 */
  modified: { better: 2, betterRuns: 0, size: 2, within: 0, always: 0 },
  /** 1 2 2 3 */
  dense: { better: 0, betterRuns: 2, size: 0, within: 0, always: 2 },
  /** 1 2 3 4 */
  ordinal: { better: 2, betterRuns: 0, size: 0, within: 2, always: 2 },
  /** 1 2.5 2.5 4 */
  fractional: { better: 2, betterRuns: 0, size: 1, within: 0, always: 1 },
};

/**
 * The rank of a unit in a run of equal ones: so many better units, so many better runs, so many equal,
 * and its place within the run, from 0.
 */
export const rankIn = (
  rule: TieRule,
  better: number,
  betterRuns: number,
  size: number,
  within: number,
): number =>
  (rule.better * better +
    rule.betterRuns * betterRuns +
    rule.size * size +
    rule.within * within +
    rule.always) /
  2;
