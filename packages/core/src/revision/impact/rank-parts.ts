import { declaredOrder, declaredRule } from '../../evaluate/rank/declared-ranks.ts';
import { rankTotals } from '../../evaluate/rank/order-of-totals.ts';
import type { Workings } from '../../evaluate/workings.ts';
import { Fraction, sum } from '../../numeric/fraction.ts';
import { itemAt } from '../../numeric/item-at.ts';
import { absentOf, ranks } from '../../numeric/ranks.ts';
import { plus } from '../../numeric/real.ts';
import { type Causes, has, noCauses } from './cause.ts';
import type { Decomposition } from './decompose.ts';

/** The ranks of members, in their order. */
export type MemberRanks = readonly Fraction[];

const asFractions = (found: Float64Array): MemberRanks => Array.from(found, (x) => new Fraction(x));

/**
 * The ranks that units of a result have among themselves, in the order that the system declares:
 * the result's own where they are all.
 *
 * @param units indices in the dataset, of units with a total
 */
export function ranksAmong(result: Workings, units: readonly number[]): MemberRanks {
  const { system, dataset } = result;
  const taking = new Set(units);
  const absent = absentOf(dataset.units.map((_, unit) => taking.has(unit)));
  const ranking = { ...declaredRule(result), units: dataset.units.length, absent };
  const found = ranks(declaredOrder(result, system.total), ranking);
  return asFractions(Float64Array.from(units, (unit) => found[unit] as number));
}

/**
 * The ranks of the members once some causes have set in: the declared ones at either end, and between
 * them those of what the leaves and the remainder then add up to. Each set is ranked once.
 *
 * @param declared before any cause, and after all of them
 * @param later the later result, whose rules for ties and groups hold between
 * @param laterUnits the members' indices in its dataset
 */
export function ranksBetween(
  { values, remainders, all }: Decomposition,
  declared: readonly [before: MemberRanks, after: MemberRanks],
  later: Workings,
  laterUnits: readonly number[],
): (set: Causes) => MemberRanks {
  const { ties, groups } = declaredRule(later);
  const rule = { ties, groups: groups && laterUnits.map((unit) => groups[unit]) };
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
        itemAt(remainders, m)[has(set, 'remainder') ? 1 : 0],
      ),
    );
    const found = asFractions(rankTotals(totals, rule));
    known.set(set, found);
    return found;
  };
}
