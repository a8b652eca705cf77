import type { Outcome } from '../../diagnostic/outcome.ts';
import { hasScoreAt } from '../../evaluate/availability/active-children.ts';
import { coverageAt } from '../../evaluate/availability/coverage.ts';
import { exactRanks } from '../../evaluate/draws/exact-ranks.ts';
import { isLinearIn } from '../../evaluate/lines/linear.ts';
import { carriedScoreAt } from '../../evaluate/scores-at.ts';
import type { Workings } from '../../evaluate/workings.ts';
import { type Fraction, zero } from '../../numeric/fraction.ts';
import { itemAt } from '../../numeric/item-at.ts';
import { isRational } from '../../numeric/real.ts';
import { parseOptions } from '../../options/check-input.ts';
import type { Result } from '../../result/result.ts';
import { workings } from '../../result/workings.ts';
import type { CompiledNode, CompiledSystem } from '../../system/compiled.ts';
import { diagnostic } from '../diagnostics.ts';
import {
  type WeightRange,
  type WeightRangeOptions,
  weightRangeOf,
  weightRangeShape,
} from './weight-range.ts';

/** The least and the greatest rank that a unit can have while weights stay within their ranges. */
export interface RankBounds {
  readonly unit: string;
  /** Its rank by the unrounded totals as the weights are; level units have the first of theirs. */
  readonly rank: number;
  /** No weights in their ranges give a better rank: 1 + the units that are ahead for certain. */
  readonly best: number;
  /** No weights in their ranges give a worse one: 1 + the units that may be ahead. */
  readonly worst: number;
  /** Whether every bound on a pair was exact: false where units miss different cells. */
  readonly isTight: boolean;
}

/** What holds for all weights in their ranges. */
export interface BoundsInRange {
  readonly bounds: readonly RankBounds[];
  /** Pairs whose order holds for certain, the one ahead first. */
  readonly certain: readonly (readonly [ahead: string, behind: string])[];
  /** Pairs that miss different cells, for which only a looser bound is certified. */
  readonly uncertified: readonly (readonly [string, string])[];
}

/** One member of a group: its value, and the weights that it may have. */
interface Member {
  readonly value: Fraction;
  readonly low: Fraction;
  readonly high: Fraction;
}

/**
 * The greatest Σ w·v / Σ w with every w between its ends: the best members have their highest weights
 * and the rest their lowest, for the mean rises with a weight exactly where its value is above the
 * mean. So one of n + 1 thresholds is it. Undefined if no weights add up to anything.
 */
export function greatestMean(members: readonly Member[]): Fraction | undefined {
  const sorted = members.toSorted((a, b) => b.value.compare(a.value));
  let weight = sorted.reduce((all, m) => all.add(m.low), zero);
  let total = sorted.reduce((all, m) => all.add(m.low.mul(m.value)), zero);
  let best = weight.equals(0) ? undefined : total.div(weight);
  for (const { value, low, high } of sorted) {
    // Once the mean is above a value, more of it only lowers the mean.
    if (best !== undefined && best.compare(value) >= 0) break;
    const more = high.sub(low);
    weight = weight.add(more);
    total = total.add(more.mul(value));
    if (!weight.equals(0)) best = total.div(weight);
  }
  return best;
}

/**
 * The rates of what counts for a unit and from which all bounds are made: leaves, and groups that are
 * missing and scored as such.
 */
function valuesOf(
  result: Workings,
  unit: number,
  weightsOf: WeightRange,
): ReadonlyMap<number, Fraction> {
  const { system, nodes } = result;
  const values = new Map<number, Fraction>();
  const visit = (node: CompiledNode): void => {
    if (node.leaf !== undefined || nodes[node.index]?.states[unit] !== 'value') {
      const score = carriedScoreAt(result, node.index, unit);
      if (score !== undefined && isRational(score))
        values.set(node.index, score.div(node.fullMark));
      return;
    }
    for (const index of node.children) {
      const child = system.nodes[index];
      if (child === undefined || weightsOf(child)[1].equals(0)) continue;
      if (hasScoreAt(result, index, unit)) visit(child);
    }
  };
  const total = system.nodes[system.total];
  if (total !== undefined) visit(total);
  return values;
}

/** The greatest total rate of some leaf values over the ranges, from the leaves up. */
function greatest(
  system: CompiledSystem,
  values: ReadonlyMap<number, Fraction>,
  weightsOf: WeightRange,
  index: number = system.total,
): Fraction | undefined {
  const node = system.nodes[index];
  const own = values.get(index);
  if (node === undefined || own !== undefined) return own;
  const members = node.children.flatMap((c): readonly Member[] => {
    const child = system.nodes[c];
    const value = greatest(system, values, weightsOf, c);
    if (child === undefined || value === undefined) return [];
    const [low, high] = weightsOf(child);
    return [{ value, low, high }];
  });
  return greatestMean(members);
}

/** The values of one less those of another, where both count the same leaves. */
function differences(
  a: ReadonlyMap<number, Fraction>,
  b: ReadonlyMap<number, Fraction>,
): ReadonlyMap<number, Fraction> | undefined {
  if (a.size !== b.size) return undefined;
  const result = new Map<number, Fraction>();
  for (const [leaf, x] of a) {
    const y = b.get(leaf);
    if (y === undefined) return undefined;
    result.set(leaf, x.sub(y));
  }
  return result;
}

const negated = (values: ReadonlyMap<number, Fraction>): ReadonlyMap<number, Fraction> =>
  new Map([...values].map(([leaf, x]) => [leaf, x.neg()]));

/** The units whose total may come or go with the weights: enough is covered under some alone. */
const lowCoverageUnits = (result: Workings): readonly string[] =>
  result.dataset.units.flatMap(({ id }, u) => {
    const isLow = result.system.nodes.some(
      ({ group, index }) =>
        group?.minCoverage !== undefined && coverageAt(result, index, u)?.equals(1) === false,
    );
    return isLow ? [id] : [];
  });

/**
 * For weights anywhere in their ranges, every one by itself: which pairs of units keep their order for
 * certain, hence each unit's best and worst rank, certified. A group's weights are non-negative and
 * its own, so the greatest difference of two units is found group by group from the leaves up. Units
 * that count different leaves have different divisors; for these the least of one and the greatest of
 * the other are compared, which is certain too but looser.
 *
 * @returns a diagnostic if a range is none, a mean is not arithmetic, a score adjusted, rounding
 *   carried, weight of what does not apply spread evenly or made up for at the total, or if the weights
 *   decide whether enough of a unit is covered for a total
 *
 * @example
 * const { bounds } = unwrap(rankBounds(result, { within: '0.2' }));
 * bounds.map(({ unit, best, worst }) => `${unit} ${best}–${worst}`) // ['甲 1–1', '乙 2–3', '丙 2–3']
 */
export function rankBounds(
  result: Result,
  options: WeightRangeOptions = {},
): Outcome<BoundsInRange> {
  const parsed = parseOptions(weightRangeShape, options);
  if (parsed.value === undefined) return parsed;
  const work = workings(result);
  const { system, dataset } = work;
  const leaves = system.nodes.filter((node) => node.leaf !== undefined);
  const nonlinear = leaves.find(({ index }) => !isLinearIn(system, index));
  const scarce = nonlinear === undefined ? lowCoverageUnits(work) : [];
  if (nonlinear !== undefined || scarce.length > 0) {
    const params = { indicator: (nonlinear ?? leaves[0])?.id ?? '', units: scarce };
    return { value: undefined, diagnostics: [diagnostic('not-linear', params)] };
  }
  const { value: range, diagnostics } = weightRangeOf(system, parsed.value);
  if (range === undefined) return { value: undefined, diagnostics };
  const now = exactRanks(work);
  const units = dataset.units.flatMap(({ id }, u) =>
    now[u] === undefined ? [] : [{ id, rank: now[u], values: valuesOf(work, u, range) }],
  );
  const extremes = units.map(({ values }) => ({
    most: greatest(system, values, range),
    least: greatest(system, negated(values), range)?.neg(),
  }));
  const ahead = units.map(() => 0);
  const mayBeAhead = units.map(() => 0);
  const isTight = units.map(() => true);
  const certain: (readonly [string, string])[] = [];
  const uncertified: (readonly [string, string])[] = [];
  for (const [a, first] of units.entries()) {
    for (const [b, second] of units.entries()) {
      if (b <= a) continue;
      const apart = differences(first.values, second.values);
      const [x, y] = [extremes[a], extremes[b]];
      const most =
        apart === undefined
          ? x?.most && y?.least && x.most.sub(y.least)
          : greatest(system, apart, range);
      const least =
        apart === undefined
          ? x?.least && y?.most && x.least.sub(y.most)
          : greatest(system, negated(apart), range)?.neg();
      if (apart === undefined) {
        uncertified.push([first.id, second.id]);
        isTight[a] = false;
        isTight[b] = false;
      }
      // Without a bound the pair may stand either way.
      if (most === undefined || most.compare(0) > 0) mayBeAhead[b] = itemAt(mayBeAhead, b) + 1;
      if (least === undefined || least.compare(0) < 0) mayBeAhead[a] = itemAt(mayBeAhead, a) + 1;
      const [winner, loser] =
        least && least.compare(0) > 0 ? [a, b] : most && most.compare(0) < 0 ? [b, a] : [];
      if (winner === undefined || loser === undefined) continue;
      certain.push([itemAt(units, winner).id, itemAt(units, loser).id]);
      ahead[loser] = itemAt(ahead, loser) + 1;
    }
  }
  const bounds = units.map(({ id, rank }, u) => ({
    unit: id,
    rank,
    best: 1 + itemAt(ahead, u),
    worst: 1 + itemAt(mayBeAhead, u),
    isTight: itemAt(isTight, u),
  }));
  return { value: { bounds, certain, uncertified }, diagnostics: [] };
}
