import { Fraction, numerator } from '../../numeric/fraction.ts';
import { leastCommon } from '../../numeric/greatest-common.ts';
import { itemAt } from '../../numeric/item-at.ts';
import { rankAlong } from '../../numeric/rank-along.ts';
import type { Line } from './linear.ts';

/** Two lines that meet: `under` is below before it and above beyond it. */
interface Meeting {
  readonly under: number;
  readonly over: number;
}

/** All the pairs that meet at one point. */
interface MeetingPoint {
  readonly at: Fraction;
  readonly pairs: readonly Meeting[];
}

/** Which line is the highest, the next, …, between two points at which some meet. */
export interface LineOrder {
  readonly points: readonly MeetingPoint[];
  /**
   * One more than the points: by line, its competition rank just beyond the point before, 1 for the
   * highest. NaN for a line that is not there.
   */
  readonly ranks: readonly Float64Array[];
}

/** A pair of lines that meet at numerator / denominator, which is about `near`. */
interface Event extends Meeting {
  readonly numerator: bigint;
  readonly denominator: bigint;
  readonly near: number;
}

/** Doubles made of quotients between 0 and 1 by whole 2^−64ths are within 2^−52 of them, so within this. */
const tolerance = 1e-12;

/** In the order of the points; doubles decide nearly all, whole numbers what is too close for them. */
function compareEvents(a: Event, b: Event): number {
  if (Math.abs(a.near - b.near) > tolerance) return a.near - b.near;
  const apart = a.numerator * b.denominator - b.numerator * a.denominator;
  return apart < 0n ? -1 : apart > 0n ? 1 : 0;
}

const sign = (x: bigint): number => (x < 0n ? -1 : x > 0n ? 1 : 0);

/**
 * Where lines meet between two shares, both left out, and their order in between: over one denominator
 * lines are whole numbers, so that a pair costs a few multiplications and no division. The order is
 * made once; at each point those that meet there change positions, and the others stay.
 *
 * @param lines by unit; undefined for those that take no part
 */
export function orderOfLines(
  lines: readonly (Line | undefined)[],
  [from, to]: readonly [Fraction, Fraction],
): LineOrder {
  const denominator = leastCommon(lines.flatMap((l) => (l ? [l.intercept.d, l.slope.d] : [])));
  const over = (x: Fraction | undefined): bigint =>
    x === undefined ? 0n : numerator(x) * (denominator / x.d);
  const intercepts = lines.map((line) => over(line?.intercept));
  const slopes = lines.map((line) => over(line?.slope));
  const present = lines.flatMap((line, u) => (line === undefined ? [] : [u]));
  const intercept = (u: number): bigint => intercepts[u] ?? 0n;
  const slope = (u: number): bigint => slopes[u] ?? 0n;
  const [fromOver, toOver] = [numerator(from), numerator(to)];

  const events: Event[] = [];
  for (const [i, a] of present.entries()) {
    for (const b of present.slice(i + 1)) {
      const [faster, slower] = slope(a) > slope(b) ? [a, b] : [b, a];
      const steeper = slope(faster) - slope(slower);
      const lead = intercept(slower) - intercept(faster);
      if (steeper === 0n) continue;
      if (lead * from.d <= fromOver * steeper || lead * to.d >= toOver * steeper) continue;
      const near = Number((lead << 64n) / steeper) / 2 ** 64;
      events.push({ under: faster, over: slower, numerator: lead, denominator: steeper, near });
    }
  }
  events.sort(compareEvents);

  /** By the totals at a share, and where these are level by what they are just beyond it. */
  const byHeight = ({ n, d, s }: Fraction) => {
    const heights = new Map<number, bigint>();
    const heightOf = (u: number): bigint => {
      const known = heights.get(u) ?? intercept(u) * d + slope(u) * n * s;
      heights.set(u, known);
      return known;
    };
    return (a: number, b: number): number =>
      sign(heightOf(b) - heightOf(a)) || sign(slope(b) - slope(a)) || a - b;
  };
  const order = present.toSorted(byHeight(from));
  const positions = new Map(order.map((u, position) => [u, position]));
  const isSame = (a: number, b: number): boolean =>
    slope(a) === slope(b) && intercept(a) === intercept(b);
  const ranksNow = (): Float64Array => {
    const own = new Float64Array(lines.length).fill(Number.NaN);
    rankAlong(order, order.length, isSame, 'competition', own);
    return own;
  };

  const points: MeetingPoint[] = [];
  const between = [ranksNow()];
  for (let start = 0; start < events.length; ) {
    const first = events[start] as Event;
    let end = start + 1;
    while (end < events.length && compareEvents(events[end] as Event, first) === 0) end += 1;
    const at = new Fraction(first.numerator, first.denominator);
    const pairs = events
      .slice(start, end)
      .map(({ under, over: rival }) => ({ under, over: rival }));
    const meeting = [...new Set(pairs.flatMap(({ under, over: rival }) => [under, rival]))];
    const free = meeting.flatMap((u) => positions.get(u) ?? []).toSorted((a, b) => a - b);
    for (const [i, u] of meeting.toSorted(byHeight(at)).entries()) {
      order[itemAt(free, i)] = u;
      positions.set(u, itemAt(free, i));
    }
    points.push({ at, pairs });
    between.push(ranksNow());
    start = end;
  }
  return { points, ranks: between };
}
