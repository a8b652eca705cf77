import type { Text } from '@zhibiao/schemas';
import type { CellState } from '../dataset/dataset.ts';
import type { Outcome } from '../diagnostic/outcome.ts';
import { contributionsOf } from '../evaluate/contributions.ts';
import { exactScoreAt } from '../evaluate/exact/scores-at.ts';
import { toDecimal } from '../numeric/decimal.ts';
import { compareReal } from '../numeric/exact.ts';
import { zero } from '../numeric/fraction.ts';
import { itemAt } from '../numeric/item-at.ts';
import { minus, plus, type Real } from '../numeric/real.ts';
import { diagnostic } from '../result/diagnostics.ts';
import { findUnit } from '../result/find.ts';
import type { Result } from '../result/result.ts';
import { workings } from '../result/workings.ts';

/** One leaf's part in what separates two units. */
export interface LeafDifference {
  readonly id: string;
  readonly code: string;
  readonly name: Text;
  /** What the leaf adds to each unit's total. */
  readonly contributions: readonly [string, string];
  /** Why it does not count for a unit; `value` where it does. */
  readonly states: readonly [CellState, CellState];
  /** The first's less the second's. */
  readonly difference: string;
}

/** What separates two units. */
export interface ScoreDifference {
  readonly units: readonly [string, string];
  /** The difference of the unrounded totals. */
  readonly difference: string;
  /** The largest difference first; leaves where the two are level are left out. */
  readonly leaves: readonly LeafDifference[];
  /** The difference less that of all leaves: 0 unless a mean is not arithmetic or rounding is carried. */
  readonly remainder: string;
}

/**
 * What separates a unit from a rival, leaf by leaf: the leaves' differences and the remainder add up
 * to the difference of the totals exactly.
 *
 * @example
 * const { difference, leaves } = explainDifference(result, '丙', '乙').value
 * difference // '1'
 * leaves.map((leaf) => [leaf.id, leaf.difference])
 * // [['timeliness', '-9'], ['satisfaction', '6'], ['openness', '4']]
 */
export function explainDifference(
  result: Result,
  unit: string,
  rival: string,
): Outcome<ScoreDifference> {
  const work = workings(result);
  const found = [findUnit(work, unit), findUnit(work, rival)] as const;
  const [a, b] = [found[0].value, found[1].value];
  const { system } = work;
  if (a === undefined || b === undefined) {
    return { value: undefined, diagnostics: found.flatMap((f) => f.diagnostics) };
  }
  const [totalA, totalB] = [a, b].map((u) => exactScoreAt(work, system.total, u));
  if (totalA === undefined || totalB === undefined) {
    const without = totalA === undefined ? unit : rival;
    return { value: undefined, diagnostics: [diagnostic('unit-without-score', { unit: without })] };
  }
  const [countsA, countsB] = [contributionsOf(work, a), contributionsOf(work, b)];
  const pairs = system.nodes
    .filter((node) => node.leaf !== undefined)
    .map((node) => {
      const first = itemAt(countsA, node.index).contribution;
      const second = itemAt(countsB, node.index).contribution;
      const stateOf = (counts: typeof countsA, u: number): CellState =>
        itemAt(counts, node.index).activeWeight.equals(0)
          ? itemAt(itemAt(work.nodes, node.index).states, u)
          : 'value';
      const states = [stateOf(countsA, a), stateOf(countsB, b)] as const;
      return { node, first, second, states, difference: minus(first, second) };
    });
  const explained = pairs.reduce<Real>((all, p) => plus(all, p.difference), zero);
  const bySize = pairs
    .map((pair) => ({ ...pair, sign: compareReal(pair.difference, zero) }))
    .filter(({ sign }) => sign !== 0)
    .map((pair) => ({
      ...pair,
      size: pair.sign < 0 ? minus(zero, pair.difference) : pair.difference,
    }))
    .sort((p, q) => compareReal(q.size, p.size));
  const total = minus(totalA, totalB);
  return {
    value: {
      units: [unit, rival],
      difference: toDecimal(total),
      leaves: bySize.map(({ node: { id, code, name }, first, second, states, difference }) => ({
        id,
        code,
        name,
        contributions: [toDecimal(first), toDecimal(second)],
        states,
        difference: toDecimal(difference),
      })),
      remainder: toDecimal(minus(total, explained)),
    },
    diagnostics: [],
  };
}
