import { type Fraction, fraction } from './fraction.ts';
import { rankIn, type Ties, tieRules } from './ties.ts';

/** What ranking needs to know. */
export interface RankOptions {
  readonly ties: Ties;
  /** Each unit's group; ranks are then given within groups. */
  readonly groups?: readonly (string | undefined)[];
}

/**
 * The places of units, best first, by any order: `compare(a, b)` is positive where `a` is better and
 * 0 where they are tied. Units that do not take part are left out by `units`.
 */
function places(
  units: readonly number[],
  compare: (a: number, b: number) => number,
  ties: Ties,
): ReadonlyMap<number, number> {
  const sorted = [...units].sort((a, b) => compare(b, a) || a - b);
  const ranks = new Map<number, number>();
  let betterRuns = 0;
  for (let start = 0; start < sorted.length; betterRuns += 1) {
    const first = sorted[start] as number;
    let end = start + 1;
    while (end < sorted.length && compare(sorted[end] as number, first) === 0) end += 1;
    for (const [within, unit] of sorted.slice(start, end).entries()) {
      ranks.set(unit, rankIn(tieRules[ties], start, betterRuns, end - start, within));
    }
    start = end;
  }
  return ranks;
}

/** As `places`, within each group where there are groups; by unit, none for those left out. */
export function ranksWithin(
  takesPart: readonly boolean[],
  compare: (a: number, b: number) => number,
  { ties, groups }: RankOptions,
): readonly (number | undefined)[] {
  const members = new Map<string | undefined, number[]>();
  for (const [unit, takes] of takesPart.entries()) {
    if (!takes) continue;
    const group = groups?.[unit];
    const before = members.get(group);
    if (before === undefined) members.set(group, [unit]);
    else before.push(unit);
  }
  const ranks = new Map(
    [...members.values()].flatMap((units) => [...places(units, compare, ties)]),
  );
  return takesPart.map((_, unit) => ranks.get(unit));
}

/**
 * The ranks of scores, best (greatest) first, exactly as their digits are written; none where there
 * is no score.
 *
 * @throws RangeError where a score is no decimal: a bug of the caller.
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
  const compare = (a: number, b: number) => {
    const [x, y] = [values[a], values[b]];
    return x === undefined || y === undefined ? 0 : x.compare(y);
  };
  return ranksWithin(
    values.map((v) => v !== undefined),
    compare,
    options,
  );
}
