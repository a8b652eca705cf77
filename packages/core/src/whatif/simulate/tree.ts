import { planOf } from '../../kernel/plan.ts';
import { Fraction, zero } from '../../numeric/fraction.ts';
import { isRational } from '../../numeric/real.ts';
import { hasScore } from '../../score/missing.ts';
import { carriedScoreAt } from '../../score/read.ts';
import type { Result } from '../../score/result.ts';
import type { Random } from './random.ts';
import { type Draw, noisyWeights, simplexWeights } from './weights.ts';

/** A group of a result as draws see it. */
interface DrawGroup {
  readonly index: number;
  readonly children: Int32Array;
  readonly shares: Float64Array;
  /** Whether every child counts for every unit. */
  readonly isComplete: boolean;
  /** Whether its weights are drawn, rather than as they are. */
  readonly isDrawn: boolean;
}

/** A result whose totals are means of rates all the way, ready for other weights. */
export interface DrawTree {
  readonly groups: readonly DrawGroup[];
  readonly total: number;
  readonly units: number;
  /** By node, then unit: a leaf's score over its full mark; 0 where it does not count. */
  readonly rates: readonly Float64Array[];
  /** The same, exactly. */
  readonly exact: readonly (readonly (Fraction | undefined)[])[];
  /** By node, then unit: 1 where it counts. */
  readonly counts: readonly Uint8Array[];
}

/** Prepares a result; none where a mean is not arithmetic, rounding is carried, or a score adjusted. */
export function drawTree(
  result: Result,
  levels: readonly number[] | undefined,
): DrawTree | undefined {
  const { system, dataset, nodes } = result;
  const units = dataset.units.length;
  const isPlain = planOf(system) !== undefined && system.nodes.every((n) => !n.rounding.carry);
  if (!isPlain) return undefined;
  const exact = system.nodes.map((node) => {
    if (node.leaf === undefined) return [];
    return dataset.units.map((_, u) => {
      const score = carriedScoreAt(result, node.index, u);
      return score !== undefined && isRational(score) ? score.div(node.full) : undefined;
    });
  });
  const counts = system.nodes.map((node) => {
    const group = system.nodes[node.parent]?.group;
    const states = nodes[node.index]?.states ?? [];
    return Uint8Array.from(states, (state) => Number(hasScore(state, group)));
  });
  const rates = system.nodes.map((node) =>
    Float64Array.from({ length: units }, (_, u) => exact[node.index]?.[u]?.valueOf() ?? 0),
  );
  const groups = system.nodes.flatMap((node): readonly DrawGroup[] => {
    if (node.group === undefined) return [];
    const children = Int32Array.from(
      node.children.filter((c) => !system.nodes[c]?.share.equals(0)),
    );
    return [
      {
        ...{ index: node.index, children },
        shares: Float64Array.from(children, (c) => system.nodes[c]?.share.valueOf() ?? 0),
        isComplete: children.every((c) => counts[c]?.every((x) => x === 1)),
        isDrawn: children.length > 1 && (levels === undefined || levels.includes(node.depth + 1)),
      },
    ];
  });
  return { groups, total: system.total, units, rates, exact, counts };
}

/** The weights of one draw: by group, in whole parts. */
export function drawWeights(
  tree: DrawTree,
  draw: Draw,
  random: Random,
  out: readonly Float64Array[],
): void {
  for (let g = 0; g < tree.groups.length; g += 1) {
    const { shares, isDrawn } = tree.groups[g] as DrawGroup;
    const own = out[g] as Float64Array;
    if (!isDrawn) own.set(shares);
    else if (draw.kind === 'simplex') simplexWeights(shares.length, random, own);
    else noisyWeights(shares, draw.noise, random, own);
  }
}

/** Totals as rates under drawn weights; 0 where a unit has none. Scratch rates of groups are reused. */
export function drawTotals(tree: DrawTree, weights: readonly Float64Array[]): Float64Array {
  const { groups, rates, counts, units } = tree;
  for (let g = 0; g < groups.length; g += 1) {
    const { index, children, isComplete } = groups[g] as DrawGroup;
    const own = weights[g] as Float64Array;
    const out = rates[index] as Float64Array;
    out.fill(0);
    if (isComplete) {
      let all = 0;
      for (let c = 0; c < own.length; c += 1) all += own[c] as number;
      const scale = all === 0 ? 0 : 1 / all;
      for (let c = 0; c < own.length; c += 1) {
        const from = rates[children[c] as number] as Float64Array;
        const w = (own[c] as number) * scale;
        for (let u = 0; u < units; u += 1) out[u] = (out[u] as number) + w * (from[u] as number);
      }
      continue;
    }
    for (let u = 0; u < units; u += 1) {
      let [sum, all] = [0, 0];
      for (let c = 0; c < own.length; c += 1) {
        const child = children[c] as number;
        const w = (own[c] as number) * ((counts[child] as Uint8Array)[u] as number);
        sum += w * ((rates[child] as Float64Array)[u] as number);
        all += w;
      }
      out[u] = all === 0 ? 0 : sum / all;
    }
  }
  return rates[tree.total] as Float64Array;
}

/** One unit's total as a rate under drawn weights, exactly, the weights being the numbers they are. */
export function exactTotal(
  tree: DrawTree,
  weights: readonly Float64Array[],
  unit: number,
): Fraction {
  const values = tree.exact.map((own) => own[unit]);
  for (const [g, { index, children }] of tree.groups.entries()) {
    let [sum, all] = [zero, zero];
    for (const [c, child] of children.entries()) {
      if (tree.counts[child]?.[unit] !== 1) continue;
      const w = new Fraction(weights[g]?.[c] ?? 0);
      sum = sum.add(w.mul(values[child] ?? zero));
      all = all.add(w);
    }
    values[index] = all.equals(0) ? zero : sum.div(all);
  }
  return values[tree.total] ?? zero;
}
