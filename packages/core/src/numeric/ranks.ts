import { rankAlong } from './rank-along.ts';
import { type RankScratch, rankScratch, rankSteps } from './rank-steps.ts';
import type { Ties } from './ties.ts';

/**
 * What units are put in order by: a number for each, the greater the better; or a comparison that is
 * negative, 0 or positive if unit `a` stands below, level with or above unit `b`.
 */
export type UnitOrder = Int32Array | Float64Array | ((a: number, b: number) => number);

/** Who is ranked, and how. */
export interface Ranking {
  /** How many units there are. */
  readonly units: number;
  /** By unit: other than 0 for those that take no part; undefined if all do. */
  readonly absent?: Uint8Array | undefined;
  readonly ties: Ties;
  /** Each unit's group, to rank within groups. */
  readonly groups?: readonly (string | undefined)[] | undefined;
}

/** The units that take part, by group. */
function membersOf({ units, absent, groups }: Ranking): Iterable<number[]> {
  const members = new Map<string | undefined, number[]>();
  for (let unit = 0; unit < units; unit += 1) {
    if (absent !== undefined && absent[unit] !== 0) continue;
    const group = groups?.[unit];
    const before = members.get(group);
    if (before === undefined) members.set(group, [unit]);
    else before.push(unit);
  }
  return members.values();
}

/**
 * The ranks of units, best first: the one place where ranks are made of an order. Level units keep
 * the order in which they are listed, which `ordinal` ranks go by.
 *
 * @param scratch to use again where node after node is ranked
 * @returns by unit; NaN for a unit that takes no part
 *
 * @example
 * ranks(result).value // new Float64Array([1, 3, 2])
 */
export function ranks(
  order: UnitOrder,
  ranking: Ranking,
  scratch: RankScratch = rankScratch(ranking.units),
): Float64Array {
  const { units, absent, ties, groups } = ranking;
  const own = new Float64Array(units).fill(Number.NaN);
  if (typeof order !== 'function' && groups === undefined) {
    rankSteps(order, absent, ties, scratch, own);
    return own;
  }
  const compare =
    typeof order === 'function'
      ? order
      : (a: number, b: number) => (order[a] as number) - (order[b] as number);
  for (const members of membersOf(ranking)) {
    members.sort((a, b) => compare(b, a) || a - b);
    rankAlong(members, members.length, (a, b) => compare(a, b) === 0, ties, own);
  }
  return own;
}

/** Ranks as a list; undefined for a unit that takes no part. */
export const listed = (own: Float64Array): readonly (number | undefined)[] =>
  Array.from(own, (rank) => (Number.isNaN(rank) ? undefined : rank));

/** By unit, 1 for those that take no part; undefined if all do. */
export const absentOf = (takesPart: readonly boolean[]): Uint8Array | undefined =>
  takesPart.every(Boolean) ? undefined : Uint8Array.from(takesPart, (takes) => (takes ? 0 : 1));
