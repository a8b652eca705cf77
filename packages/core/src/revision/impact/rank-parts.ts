import { compareReal } from '../../numeric/exact.ts';
import { Fraction, sum, zero } from '../../numeric/fraction.ts';
import { type RankOptions, ranksWithin } from '../../numeric/rank.ts';
import { plus } from '../../numeric/real.ts';
import type { Result } from '../../result/result.ts';
import { unitOrder } from '../../score/unit-order.ts';
import { type Causes, has, noCauses } from './cause.ts';
import type { Decomposition } from './decompose.ts';

/** The ranks of members, in their order. */
export type MemberRanks = readonly Fraction[];

/** How ties are numbered, and within what; the groups of some units, by their places. */
function optionsOf({ system, dataset }: Result, places: readonly number[]): RankOptions {
  const { ties, within } = system.document.method.ranking;
  const groups = places.map((unit) => dataset.units[unit]?.group);
  return { ties, ...(within === 'group' ? { groups } : {}) };
}

const asFractions = (ranks: readonly (number | undefined)[]): MemberRanks =>
  ranks.map((rank) => new Fraction(rank ?? 0));

/**
 * The ranks that units of a result have among themselves, in the order that the system declares:
 * the result's own where they are all.
 *
 * @param places in the dataset, of units with a total
 */
export function ranksAmong(result: Result, places: readonly number[]): MemberRanks {
  const order = unitOrder(result, result.system.total);
  const taking = new Set(places);
  const units = result.dataset.units.map((_, unit) => unit);
  const ranks = ranksWithin(
    units.map((unit) => taking.has(unit)),
    order,
    optionsOf(result, units),
  );
  return asFractions(places.map((unit) => ranks[unit]));
}

/**
 * The ranks of the members once some causes have set in: the declared ones at either end, and between
 * them those of what the leaves and the remainder then add up to. Each set is ranked once.
 *
 * @param declared before any cause, and after all of them
 * @param later the later result, whose rules for ties and groups hold between
 */
export function ranksBetween(
  { values, remainders, all }: Decomposition,
  declared: readonly [before: MemberRanks, after: MemberRanks],
  later: Result,
  laterPlaces: readonly number[],
): (set: Causes) => MemberRanks {
  const options = optionsOf(later, laterPlaces);
  const known = new Map<Causes, MemberRanks>([
    [all, declared[1]],
    [noCauses, declared[0]],
  ]);
  return (set) => {
    const before = known.get(set);
    if (before !== undefined) return before;
    const totals = values.map((own, m) =>
      plus(
        sum(own.map((value) => value(set))),
        remainders[m]?.[has(set, 'remainder') ? 1 : 0] ?? zero,
      ),
    );
    const ranks = ranksWithin(
      totals.map(() => true),
      (a, b) => compareReal(totals[a] ?? zero, totals[b] ?? zero),
      options,
    );
    const found = asFractions(ranks);
    known.set(set, found);
    return found;
  };
}
