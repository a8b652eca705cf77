import type { Text } from '@zhibiao/schemas';
import * as z from 'zod/mini';
import type { Outcome } from '../../diagnostic/outcome.ts';
import { contributionsOf } from '../../evaluate/contributions.ts';
import { carriedScoreAt, exactScoreAt } from '../../evaluate/exact/scores-at.ts';
import { isLinearIn } from '../../evaluate/lines/linear.ts';
import { toDecimal } from '../../numeric/decimal.ts';
import { compareReal } from '../../numeric/exact.ts';
import { zero } from '../../numeric/fraction.ts';
import { itemAt } from '../../numeric/item-at.ts';
import { linear, minus, plus, type Real } from '../../numeric/real.ts';
import { parseOptions } from '../../options/check-input.ts';
import { anyNumber } from '../../options/shapes.ts';
import { diagnostic as resultDiagnostic } from '../../result/diagnostics.ts';
import { findUnit } from '../../result/find.ts';
import type { Result } from '../../result/result.ts';
import { workings } from '../../result/workings.ts';
import { nodeAt } from '../../system/compiled.ts';
import { diagnostic } from '../diagnostics.ts';

/** What `pathToRank` is asked. */
export interface PathOptions {
  /** The unit's id or name. */
  readonly unit: string;
  /** From 1 to the number of units with a total; by unrounded totals, ties at their first rank. */
  readonly rank: number;
}

const pathShape: z.ZodMiniType = z.strictObject({ unit: z.string(), rank: anyNumber });

/** One indicator to improve. */
export interface Improvement {
  readonly id: string;
  readonly name: Text;
  /** Its score now and what it has to become, on its own mark. */
  readonly from: string;
  readonly to: string;
  /** What that adds to the total. */
  readonly gain: string;
}

/** What it takes to reach a rank with everyone else unchanged. */
export interface PathToRank {
  readonly unit: string;
  readonly rank: number;
  /**
   * The total that has to be met: of the unit that stands there among the others; its own where there
   * are no more of them. And what is lacking, 0 if the unit has the rank already, or a better one.
   */
  readonly target: string;
  readonly lacking: string;
  /**
   * The fewest indicators that suffice: those with the most to gain first, the last only as far as it
   * is needed. Empty if the rank is reached already; undefined if even full marks do not suffice.
   */
  readonly improvements: readonly Improvement[] | undefined;
}

/**
 * The fewest improvements of leaves with which a unit's unrounded total meets that of the unit which
 * has a rank now, everyone else unchanged. What a leaf can gain is the points it loses times its
 * effective weight after what was left out for the unit.
 *
 * @returns a diagnostic if there is no such unit or rank, the unit has no total, or a total is no line
 *   in the weights
 *
 * @example
 * const { lacking, improvements = [] } = unwrap(pathToRank(result, { unit: '乙', rank: 2 }));
 * lacking // '1'
 * improvements.map(({ id, from, to }) => `${id} ${from} → ${to}`) // ['openness 75 → 77.5']
 */
export function pathToRank(result: Result, options: PathOptions): Outcome<PathToRank> {
  const parsed = parseOptions(pathShape, options);
  if (parsed.value === undefined) return parsed;
  const { unit, rank } = parsed.value;
  const work = workings(result);
  const found = findUnit(work, unit);
  if (found.value === undefined) return { value: undefined, diagnostics: found.diagnostics };
  const { system, dataset } = work;
  const index = found.value;
  const own = exactScoreAt(work, system.total, index);
  const leaves = system.nodes.filter((node) => node.leaf !== undefined);
  const nonlinear = leaves.find((leaf) => !isLinearIn(system, leaf.index));
  if (nonlinear !== undefined) {
    const params = { indicator: nonlinear.id, units: [] };
    return { value: undefined, diagnostics: [diagnostic('not-linear', params)] };
  }
  if (own === undefined) {
    return { value: undefined, diagnostics: [resultDiagnostic('unit-without-score', { unit })] };
  }
  const rivals = dataset.units.flatMap((_, u) => {
    const total = u === index ? undefined : exactScoreAt(work, system.total, u);
    return total === undefined ? [] : [total];
  });
  const last = rivals.length + 1;
  if (!Number.isInteger(rank) || rank < 1 || rank > last) {
    const params = { found: String(rank), last };
    return { value: undefined, diagnostics: [diagnostic('no-such-rank', params)] };
  }
  const target = rivals.toSorted((a, b) => compareReal(b, a))[rank - 1] ?? own;
  const about = { unit, rank, target: toDecimal(target) };
  let lacking = minus(target, own);
  if (compareReal(lacking, zero) <= 0) {
    return { value: { ...about, lacking: '0', improvements: [] }, diagnostics: [] };
  }
  const all = toDecimal(lacking);
  const counts = contributionsOf(work, index);
  const chances = leaves
    .map((leaf) => ({ leaf, lost: itemAt(counts, leaf.index).lost }))
    .filter(({ lost }) => compareReal(lost, zero) > 0)
    .toSorted((a, b) => compareReal(b.lost, a.lost));
  const improvements: Improvement[] = [];
  const worth = nodeAt(system, system.total).fullMark;
  for (const { leaf, lost } of chances) {
    if (compareReal(lacking, zero) <= 0) break;
    const gain: Real = compareReal(lost, lacking) > 0 ? lacking : lost;
    const from = carriedScoreAt(work, leaf.index, index) ?? zero;
    const { activeWeight } = itemAt(counts, leaf.index);
    const up = linear([[leaf.fullMark.div(activeWeight.mul(worth)), gain]]);
    improvements.push({
      id: leaf.id,
      name: leaf.name,
      from: toDecimal(from),
      to: toDecimal(plus(from, up)),
      gain: toDecimal(gain),
    });
    lacking = minus(lacking, gain);
  }
  const isReached = compareReal(lacking, zero) <= 0;
  return {
    value: { ...about, lacking: all, improvements: isReached ? improvements : undefined },
    diagnostics: [],
  };
}
