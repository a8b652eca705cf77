import { approximate } from '../../numeric/approximate.ts';
import { compareReal } from '../../numeric/exact.ts';
import { numerator } from '../../numeric/fraction.ts';
import { absentOf, type Ranking, ranks } from '../../numeric/ranks.ts';
import { isRational, type Real } from '../../numeric/real.ts';
import type { Totals } from '../exact/scores-at.ts';

/** Beyond this a numerator or denominator is no double. */
const limit = 2n ** 1000n;

/** A double beside a total: how far off it is, `isApart` allows for. */
export function approximateTotal(total: Real): number {
  if (!isRational(total)) return approximate(total, 20).valueOf();
  if (total.n < limit && total.d < limit) return total.valueOf();
  return Number((numerator(total) << 64n) / total.d) / 2 ** 64;
}

/** Whether doubles alone say which of two totals is the greater. */
const isApart = (x: number, y: number): boolean =>
  Math.abs(x - y) > 1e-12 * Math.max(Math.abs(x), Math.abs(y)) + 1e-18;

/** The order of exact totals: doubles near them decide nearly all, the numbers themselves the rest. */
export function orderOfTotals(
  totals: Totals,
  near: readonly (number | undefined)[] = totals.map((total) => total && approximateTotal(total)),
): (a: number, b: number) => number {
  return (a, b) => {
    const [x = Number.NaN, y = Number.NaN] = [near[a], near[b]];
    if (isApart(x, y)) return x - y;
    const [first, second] = [totals[a], totals[b]];
    return first === undefined || second === undefined ? 0 : compareReal(first, second);
  };
}

/** Ranks by exact totals; NaN for a unit without one. */
export const rankTotals = (
  totals: Totals,
  rule: Pick<Ranking, 'ties' | 'groups'>,
  order: (a: number, b: number) => number = orderOfTotals(totals),
): Float64Array =>
  ranks(order, {
    ...rule,
    units: totals.length,
    absent: absentOf(totals.map((total) => total !== undefined)),
  });
