import { type Fraction, fraction, zero } from './fraction.ts';
import { absentOf, listed, ranks } from './ranks.ts';
import type { Ties } from './ties.ts';

/** What ranking needs to know. */
export interface RankOptions {
  readonly ties: Ties;
  /** Each unit's group; ranks are then given within groups. */
  readonly groups?: readonly (string | undefined)[];
}

/**
 * The ranks of scores, best (greatest) first, exactly as their digits are written; undefined for a
 * unit without a score.
 *
 * @throws RangeError if a score is no decimal: a bug of the caller.
 *
 * @example
 * rank(['96.73', '96.73', '93.93', undefined, '91.90'], { ties: 'dense' })
 * // [1, 1, 2, undefined, 3]
 */
export function rank(
  scores: readonly (string | number | Fraction | null | undefined)[],
  options: RankOptions,
): readonly (number | undefined)[] {
  const values = scores.map((score) =>
    score === null || score === undefined || typeof score === 'object'
      ? (score ?? undefined)
      : fraction(score),
  );
  const scoreOf = (unit: number): Fraction => values[unit] ?? zero;
  const absent = absentOf(values.map((value) => value !== undefined));
  return listed(
    ranks((a, b) => scoreOf(a).compare(scoreOf(b)), { units: values.length, absent, ...options }),
  );
}
