import { fault } from '../diagnostic/fault.ts';
import { near } from '../diagnostic/near.ts';
import type { Outcome } from '../diagnostic/outcome.ts';
import { type Fraction, parseFraction } from '../numeric/fraction.ts';
import { placesWithin } from '../rank/rank.ts';
import type { Result } from '../score/result.ts';
import { isLinearIn, type Line, lineOf, valueAt } from './linear.ts';
import { type Interval, tieInterval } from './tie-interval.ts';

/** Units whose totals meet at one weight. */
export interface Crossing {
  /** The share among siblings, exactly. */
  readonly at: Fraction;
  /** Who is ahead beyond the crossing of whom that was ahead before it, pair by pair. */
  readonly overtakes: readonly {
    readonly unit: string;
    readonly of: string;
    /** Where ranks go by rounded scores: the weights at which the two are level. */
    readonly level: Interval | undefined;
  }[];
}

/** Ranks that hold from one crossing to the next, both ends left out. */
export interface Stretch {
  readonly from: Fraction;
  readonly to: Fraction;
  /** By unit in the dataset's order, of the unrounded totals; none without a total. */
  readonly ranks: readonly (number | undefined)[];
}

/** What happens to the ranking while one weight moves. */
export interface Sweep {
  readonly node: string;
  /** The share as it is. */
  readonly now: Fraction;
  readonly units: readonly string[];
  /** Each unit's unrounded total as a line in the share. */
  readonly lines: readonly (Line | undefined)[];
  readonly crossings: readonly Crossing[];
  readonly stretches: readonly Stretch[];
}

/** Where two lines meet within bounds, both left out; none where they are parallel. */
function meeting(a: Line, b: Line, from: Fraction, to: Fraction): Fraction | undefined {
  const slope = a.slope.sub(b.slope);
  if (slope.equals(0)) return undefined;
  const at = b.intercept.sub(a.intercept).div(slope);
  return at.compare(from) > 0 && at.compare(to) < 0 ? at : undefined;
}

/**
 * The share of one indicator among its siblings moved from one value to another, the siblings rescaled
 * in proportion: every weight at which two units' unrounded totals meet, exactly, and the ranks in
 * between. Totals are lines in that share where every mean from the indicator up is arithmetic and no
 * member of its group is missing for a unit; else that is a diagnostic.
 *
 * @param result scored under the weights as they are
 * @param node an indicator's id
 *
 * @example
 * sweep(result, 'online-service', { from: '0', to: '1' }).value?.crossings.map((c) => c.at.toFraction())
 */
export function sweep(
  result: Result,
  node: string,
  { from = '0', to = '1' }: { readonly from?: string; readonly to?: string } = {},
): Outcome<Sweep> {
  const { system, dataset } = result;
  const index = system.indexOf[node];
  if (index === undefined || index === system.total) {
    const ids = system.nodes.slice(0, -1).map(({ id }) => id);
    const params = { found: node, near: near(node, ids) };
    return { value: undefined, diagnostics: [fault('unknown-indicator', params)] };
  }
  const [low, high] = [parseFraction(from), parseFraction(to)];
  const isRange =
    low && high && low.compare(0) >= 0 && high.compare(1) <= 0 && low.compare(high) < 0;
  if (!low || !high || !isRange) {
    return { value: undefined, diagnostics: [fault('sweep-range', { from, to })] };
  }
  const has = dataset.units.map((_, u) => result.nodes[system.total]?.ranks[u] !== undefined);
  const lines = has.map((isScored, u) => (isScored ? lineOf(result, index, u) : undefined));
  const bent = dataset.units.flatMap(({ id }, u) => (has[u] && lines[u] === undefined ? [id] : []));
  if (!isLinearIn(system, index) || bent.length > 0) {
    return {
      value: undefined,
      diagnostics: [fault('not-linear', { indicator: node, units: bent })],
    };
  }
  const { ties, on } = system.document.method.ranking;
  const rounding = on === 'rounded' ? system.nodes[system.total]?.rounding : undefined;

  const crossings = new Map<string, { at: Fraction; overtakes: Crossing['overtakes'][number][] }>();
  for (const [a, first] of lines.entries()) {
    for (const [b, second] of lines.entries()) {
      if (b <= a || first === undefined || second === undefined) continue;
      const at = meeting(first, second, low, high);
      if (at === undefined) continue;
      const known = crossings.get(at.toFraction()) ?? { at, overtakes: [] };
      const isFirst = first.slope.compare(second.slope) > 0;
      const [unit, of] = isFirst ? [a, b] : [b, a];
      const level = rounding && tieInterval(first, second, at, rounding, [low, high]);
      known.overtakes.push({
        unit: dataset.units[unit]?.id ?? '',
        of: dataset.units[of]?.id ?? '',
        level,
      });
      crossings.set(at.toFraction(), known);
    }
  }
  const sorted = [...crossings.values()].toSorted((x, y) => x.at.compare(y.at));
  const ends = [low, ...sorted.map(({ at }) => at), high];
  const stretches = ends.slice(1).map((end, i) => {
    const start = ends[i] ?? low;
    const middle = start.add(end).div(2);
    const totals = lines.map((line) => line && valueAt(line, middle));
    const order = (a: number, b: number) => {
      const [x, y] = [totals[a], totals[b]];
      return x && y ? x.compare(y) : 0;
    };
    return { from: start, to: end, ranks: placesWithin(has, order, { ties }) };
  });
  const now = system.nodes[index]?.share ?? low;
  const units = dataset.units.map(({ id }) => id);
  return {
    value: { node, now, units, lines, crossings: sorted, stretches },
    diagnostics: [],
  };
}
