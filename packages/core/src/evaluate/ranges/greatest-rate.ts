import { type Fraction, zero } from '../../numeric/fraction.ts';
import { isRational } from '../../numeric/real.ts';
import type { CompiledNode, CompiledSystem } from '../../system/compiled.ts';
import { hasScoreAt } from '../availability/active-children.ts';
import type { Evaluated } from '../evaluated.ts';
import { carriedScoreAt } from '../exact/scores-at.ts';

/** The least and the greatest weight that a node may have beside its siblings. */
export type WeightRange = (node: CompiledNode) => readonly [low: Fraction, high: Fraction];

/** A child of a group: its rate, and the weights that it may have. */
interface RangedChild {
  readonly value: Fraction;
  readonly low: Fraction;
  readonly high: Fraction;
}

/**
 * The greatest Σ w·v / Σ w with every w between its ends: the best children have their highest weights
 * and the rest their lowest, for the mean rises with a weight exactly where its value is above the
 * mean. So one of n + 1 thresholds is it. Undefined if no weights add up to anything.
 */
export function greatestMean(children: readonly RangedChild[]): Fraction | undefined {
  const sorted = children.toSorted((a, b) => b.value.compare(a.value));
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
 * The rates that a unit's total is made of while weights move within ranges: of leaves, and of groups
 * that are missing and scored as such.
 */
export function ratesWithin(
  evaluated: Evaluated,
  unit: number,
  rangeOf: WeightRange,
): ReadonlyMap<number, Fraction> {
  const { system, nodes } = evaluated;
  const values = new Map<number, Fraction>();
  const visit = (node: CompiledNode): void => {
    if (node.leaf !== undefined || nodes[node.index]?.states[unit] !== 'value') {
      const score = carriedScoreAt(evaluated, node.index, unit);
      if (score !== undefined && isRational(score))
        values.set(node.index, score.div(node.fullMark));
      return;
    }
    for (const index of node.children) {
      const child = system.nodes[index];
      if (child === undefined || rangeOf(child)[1].equals(0)) continue;
      if (hasScoreAt(evaluated, index, unit)) visit(child);
    }
  };
  const total = system.nodes[system.total];
  if (total !== undefined) visit(total);
  return values;
}

/** The greatest total rate over the ranges, made of such rates from the leaves up. */
export function greatestRate(
  system: CompiledSystem,
  values: ReadonlyMap<number, Fraction>,
  rangeOf: WeightRange,
  index: number = system.total,
): Fraction | undefined {
  const node = system.nodes[index];
  const own = values.get(index);
  if (node === undefined || own !== undefined) return own;
  const children = node.children.flatMap((c): readonly RangedChild[] => {
    const child = system.nodes[c];
    const value = greatestRate(system, values, rangeOf, c);
    if (child === undefined || value === undefined) return [];
    const [low, high] = rangeOf(child);
    return [{ value, low, high }];
  });
  return greatestMean(children);
}

/** The rates of one unit less those of another; undefined if they are of different leaves. */
export function differences(
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

/** Rates with their signs turned: the greatest of them is the least of the others. */
export const negated = (values: ReadonlyMap<number, Fraction>): ReadonlyMap<number, Fraction> =>
  new Map([...values].map(([leaf, x]) => [leaf, x.neg()]));
