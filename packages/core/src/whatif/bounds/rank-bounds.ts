import type { Outcome } from '../../diagnostic/outcome.ts';
import { coverageAt } from '../../evaluate/availability/coverage.ts';
import { exactRanks } from '../../evaluate/draws/exact-ranks.ts';
import { isLinearIn } from '../../evaluate/lines/linear.ts';
import {
  differences,
  greatestRate,
  negated,
  ratesWithin,
} from '../../evaluate/ranges/greatest-rate.ts';
import type { Workings } from '../../evaluate/workings.ts';
import { itemAt } from '../../numeric/item-at.ts';
import { parseOptions } from '../../options/check-input.ts';
import type { Result } from '../../result/result.ts';
import { workings } from '../../result/workings.ts';
import { diagnostic } from '../diagnostics.ts';
import { type WeightRangeOptions, weightRangeOf, weightRangeShape } from './weight-range.ts';

/** The least and the greatest rank that a unit can have while weights stay within their ranges. */
export interface RankBounds {
  readonly unit: string;
  /** Its rank by the unrounded totals as the weights are; level units have the first of theirs. */
  readonly rank: number;
  /** No weights in their ranges give a better rank: 1 + the units that are ahead for certain. */
  readonly best: number;
  /** No weights in their ranges give a worse one: 1 + the units that may be ahead. */
  readonly worst: number;
  /** Whether every bound on a pair was exact: false if units miss different cells. */
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
    now[u] === undefined ? [] : [{ id, rank: now[u], values: ratesWithin(work, u, range) }],
  );
  const extremes = units.map(({ values }) => ({
    most: greatestRate(system, values, range),
    least: greatestRate(system, negated(values), range)?.neg(),
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
          : greatestRate(system, apart, range);
      const least =
        apart === undefined
          ? x?.least && y?.most && x.least.sub(y.most)
          : greatestRate(system, negated(apart), range)?.neg();
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
