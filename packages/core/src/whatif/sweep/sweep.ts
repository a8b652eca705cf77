import * as z from 'zod/mini';
import type { Outcome } from '../../diagnostic/outcome.ts';
import type { Line } from '../../evaluate/lines/linear.ts';
import { linesOf, mayGainTotal } from '../../evaluate/lines/lines.ts';
import { orderOfLines } from '../../evaluate/lines/order-of-lines.ts';
import type { Workings } from '../../evaluate/workings.ts';
import { exactText } from '../../numeric/decimal.ts';
import { type Fraction, parseFraction } from '../../numeric/fraction.ts';
import { itemAt } from '../../numeric/item-at.ts';
import { parseOptions } from '../../options/check-input.ts';
import { suggestedIds } from '../../result/find.ts';
import type { Result } from '../../result/result.ts';
import { workings } from '../../result/workings.ts';
import { nodeAt } from '../../system/compiled.ts';
import { diagnostic as systemDiagnostic } from '../../system/diagnostics.ts';
import { diagnostic } from '../diagnostics.ts';
import { type Crossing, type Overtaking, type Stretch, underTies } from './crossing.ts';
import { type Grid, gridSweep } from './grid.ts';
import { tieInterval } from './tie-interval.ts';
import { plainLine, type TotalLine } from './total-line.ts';

/** What `sweep` is asked. */
export interface SweepOptions {
  /** The id of the indicator whose weight moves. */
  readonly node: string;
  /** The share among siblings to begin at, a decimal or fraction; 0 if left out. */
  readonly from?: string;
  /** The share to end at; 1 if left out. */
  readonly to?: string;
}

const sweepShape: z.ZodMiniType = z.strictObject({
  node: z.string(),
  from: z.optional(z.string()),
  to: z.optional(z.string()),
});

/** What happens to the ranking while one weight moves. */
export interface Sweep {
  readonly node: string;
  /** The share as it is. */
  readonly now: string;
  /**
   * Whether every crossing was found, exactly; or the totals of some unit are no lines, and what was
   * looked at is a grid.
   */
  readonly method: 'exact' | 'grid';
  readonly units: readonly string[];
  /** Each unit's unrounded total as a line in the share; undefined if it is no line. */
  readonly lines: readonly (TotalLine | undefined)[];
  /** The units whose total is no line, or that may come to have one; empty if the method is exact. */
  readonly nonlinear: readonly string[];
  /** What was looked at; undefined if the method is exact. */
  readonly grid: Grid | undefined;
  readonly crossings: readonly Crossing[];
  readonly stretches: readonly Stretch[];
}

type Range = readonly [low: Fraction, high: Fraction];

/** Every crossing of lines, and the ranks in between. */
function exactSweep(
  { system, dataset }: Workings,
  lines: readonly (Line | undefined)[],
  range: Range,
): Pick<Sweep, 'crossings' | 'stretches'> {
  const { ties, on } = system.document.method.ranking;
  const rounding = on === 'rounded' ? system.nodes[system.total]?.rounding : undefined;
  const { points, ranks } = orderOfLines(lines, range);
  const idOf = (unit: number): string => dataset.units[unit]?.id ?? '';
  const crossings = points.map(({ at, pairs }): Crossing => {
    const overtakes = pairs.map(({ under, over }): Overtaking => {
      const [a, b] = [lines[under], lines[over]];
      const level = rounding && a && b && tieInterval(a, b, at, rounding, range);
      return { unit: idOf(under), of: idOf(over), how: 'overtakes', level };
    });
    const share = exactText(at);
    return { at: share, lower: share, upper: share, overtakes };
  });
  const ends = [range[0], ...points.map(({ at }) => at), range[1]];
  const stretches = ranks.map((own, i) => ({
    from: exactText(itemAt(ends, i)),
    to: exactText(itemAt(ends, i + 1)),
    ranks: underTies(own, ties),
  }));
  return { crossings, stretches };
}

/**
 * The share of one indicator among its siblings moved from one value to another, the siblings rescaled
 * in proportion; under `points` the group keeps its points, and every node the part of its full mark
 * that it has. Every weight at which the order of two units' unrounded totals changes, and the ranks in
 * between.
 *
 * Totals are lines in that share where every mean from the indicator up is arithmetic, nothing rounded
 * is carried and nothing adjusted, and no unit lacks some of the other members of its group: then the
 * crossings are all there are, and exact. Otherwise `method` is `grid`: the totals are made exactly at
 * the ends of 128 equal parts, and wherever the order at two of them differs it is bisected down to
 * 2^−20 of the range. Two changes within one part that undo each other are not seen; and at the ends of
 * the range, 2^−20 of it is left out.
 *
 * @param result scored under the weights as they are
 * @returns a diagnostic if there is no such indicator or range, it has no sibling with weight, or
 *   scoring fails at some of the weights
 *
 * @example
 * const { method, crossings } = unwrap(sweep(result, { node: 'openness' }));
 * method // 'exact'
 * crossings.map(({ at, overtakes: [first] }) => `${at} ${first?.unit} ${first?.how} ${first?.of}`)
 * // ['1/3 丙 overtakes 乙']
 */
export function sweep(result: Result, options: SweepOptions): Outcome<Sweep> {
  const parsed = parseOptions(sweepShape, options);
  if (parsed.value === undefined) return parsed;
  const { node, from = '0', to = '1' } = parsed.value;
  const work = workings(result);
  const { system, dataset } = work;
  const index = Object.hasOwn(system.indexOf, node) ? system.indexOf[node] : undefined;
  if (index === undefined || index === system.total) {
    const params = { found: node, near: suggestedIds(system, node) };
    return { value: undefined, diagnostics: [systemDiagnostic('unknown-indicator', params)] };
  }
  const [low, high] = [parseFraction(from), parseFraction(to)];
  const isRange =
    low && high && low.compare(0) >= 0 && high.compare(1) <= 0 && low.compare(high) < 0;
  if (!low || !high || !isRange) {
    return { value: undefined, diagnostics: [diagnostic('sweep-range', { from, to })] };
  }
  const lines = linesOf(work, index);
  const isRanked = (u: number) => work.nodes[system.total]?.ranks[u] !== undefined;
  const nonlinear = dataset.units.flatMap(({ id }, u) =>
    lines[u] === undefined && (isRanked(u) || mayGainTotal(work, index, u)) ? [id] : [],
  );
  const about = {
    node,
    now: exactText(nodeAt(system, index).share),
    units: dataset.units.map(({ id }) => id),
    lines: lines.map((line) => line && plainLine(line)),
    nonlinear,
  };
  if (nonlinear.length === 0) {
    const found = exactSweep(work, lines, [low, high]);
    return { value: { ...about, method: 'exact', grid: undefined, ...found }, diagnostics: [] };
  }
  const { value, diagnostics } = gridSweep(work, index, [low, high]);
  return { value: value && { ...about, method: 'grid', ...value }, diagnostics };
}
