import { comparesUnits } from '../../aggregate/aggregate.ts';
import { arithmetic } from '../../aggregate/arithmetic.ts';
import { Fraction, one, sum } from '../../numeric/fraction.ts';
import type { Real } from '../../numeric/real.ts';
import type { MeanTree, MovingGroup } from './mean-tree.ts';

/** The weights of a group under its factors, exactly, in no particular unit. */
export const exactWeights = ({ bases }: MovingGroup, factors: Float64Array): readonly Fraction[] =>
  bases.map((base, c) => base.mul(new Fraction(BigInt(factors[c] as number))));

/**
 * A unit's total as a rate under some factors, as the system's own methods make it.
 *
 * @param factors by group of the tree: a whole number for each child
 * @param rateOf an end's rate, unless it is the tree's
 */
export function exactTotal(
  { evaluated: { system }, ends, groups, exact }: MeanTree,
  factors: readonly Float64Array[],
  unit: number,
  rateOf: (end: number, unit: number) => Real | undefined = exact,
): Real | undefined {
  const values: (Real | undefined)[] = system.nodes.map(() => undefined);
  for (const end of ends) values[end] = rateOf(end, unit);
  for (const [g, group] of groups.entries()) {
    const method = system.nodes[group.index]?.group?.method;
    const weights = exactWeights(group, factors[g] as Float64Array);
    const active = [...group.children].flatMap((child, c) => {
      const [score, weight] = [values[child], weights[c]];
      return score === undefined || weight === undefined ? [] : [{ score, weight }];
    });
    const all = sum(active.map(({ weight }) => weight));
    const parts = active.map(({ score, weight }) => ({
      score,
      fullMark: one,
      share: weight.div(all),
    }));
    const { combine } = method === undefined || comparesUnits(method) ? arithmetic : method;
    values[group.index] = parts.length === 0 ? undefined : combine(parts, one);
  }
  return values[system.total];
}
