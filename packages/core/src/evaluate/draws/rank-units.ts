import { compareReal } from '../../numeric/exact.ts';
import { zero } from '../../numeric/fraction.ts';
import { rankAlong } from '../../numeric/rank-along.ts';
import type { Real } from '../../numeric/real.ts';

/** Units in order, and their competition ranks. */
export interface RankedUnits {
  /** The units that take part, best first. */
  readonly order: Int32Array;
  /** By unit; 0 for those that take no part. */
  readonly ranks: Int32Array;
}

/** What the order is made of. */
export interface ApproximateTotals {
  /** The units that take part, in an order that is nearly theirs if there are few. */
  readonly ranked: Int32Array;
  readonly totals: Float64Array;
  /** By unit: those with the same number are level. */
  readonly identical: Int32Array;
  /** How far apart two totals must be for doubles to be certain which is the greater. */
  readonly tolerance: number;
  /** A unit's total exactly. */
  readonly exactly: (unit: number) => Real | undefined;
}

/** From how many units on it pays to put them into bins first. */
const many = 64;

/** Units put into bins by their totals, best first, so that few are far from where they belong. */
function inBins(
  { ranked, totals }: ApproximateTotals,
  order: Int32Array,
  [low, high]: readonly [number, number],
): void {
  const count = ranked.length;
  const ends = new Int32Array(count + 1);
  const scale = high > low ? (count - 1) / (high - low) : 0;
  const binOf = (unit: number): number => Math.floor((high - (totals[unit] as number)) * scale);
  for (let i = 0; i < count; i += 1) {
    const bin = binOf(ranked[i] as number) + 1;
    ends[bin] = (ends[bin] as number) + 1;
  }
  for (let b = 1; b <= count; b += 1) ends[b] = (ends[b] as number) + (ends[b - 1] as number);
  for (let i = 0; i < count; i += 1) {
    const unit = ranked[i] as number;
    const bin = binOf(unit);
    const at = ends[bin] as number;
    order[at] = unit;
    ends[bin] = at + 1;
  }
}

/**
 * Ranks by the exact totals: doubles decide where they are far enough apart, the
 * others are made exactly.
 *
 * @returns how many pairs were settled exactly
 */
export function rankUnits(approximate: ApproximateTotals, { order, ranks }: RankedUnits): number {
  const { ranked, totals, identical, tolerance } = approximate;
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < ranked.length; i += 1) {
    const total = totals[ranked[i] as number] as number;
    if (total < low) low = total;
    if (total > high) high = total;
  }
  let settled = 0;
  let kept: Map<number, Real> | undefined;
  const exactly = (unit: number): Real => {
    kept ??= new Map();
    const known = kept.get(unit) ?? approximate.exactly(unit) ?? zero;
    kept.set(unit, known);
    return known;
  };
  const settle = (a: number, b: number): number => {
    if (identical[a] === identical[b]) return 0;
    settled += 1;
    return compareReal(exactly(a), exactly(b));
  };
  if (ranked.length < many) order.set(ranked);
  else inBins(approximate, order, [low, high]);
  for (let i = 1; i < order.length; i += 1) {
    const unit = order[i] as number;
    const total = totals[unit] as number;
    let at = i;
    while (at > 0) {
      const other = order[at - 1] as number;
      const lead = total - (totals[other] as number);
      if (lead < -tolerance || (lead <= tolerance && settle(unit, other) <= 0)) break;
      order[at] = other;
      at -= 1;
    }
    order[at] = unit;
  }
  const isLevel = (before: number, unit: number): boolean =>
    (totals[before] as number) - (totals[unit] as number) <= tolerance &&
    settle(before, unit) === 0;
  rankAlong(order, order.length, isLevel, 'competition', ranks);
  return settled;
}
