import { arithmetic } from '../../aggregate/arithmetic.ts';
import { Fraction, one, sum } from '../../numeric/fraction.ts';
import type { Real } from '../../numeric/real.ts';
import type { Scratch } from './totals.ts';
import type { DrawTree } from './tree.ts';

/** The weights drawn for a group, exactly, in no particular unit. */
export const drawnWeights = (
  { groups }: DrawTree,
  { factors }: Pick<Scratch, 'factors'>,
  group: number,
): readonly Fraction[] =>
  (groups[group]?.weights.bases ?? []).map((base, c) =>
    base.mul(new Fraction(BigInt(factors[group]?.[c] ?? 0))),
  );

/**
 * A unit's total as a rate under the factors drawn, as the system's own methods make it.
 *
 * @param rateOf an end's rate, where it is not the tree's
 */
export function exactTotal(
  tree: DrawTree,
  scratch: Pick<Scratch, 'factors'>,
  unit: number,
  rateOf: (end: number, unit: number) => Real | undefined = tree.exact,
): Real | undefined {
  const { system } = tree.result;
  const values: (Real | undefined)[] = system.nodes.map(() => undefined);
  for (const end of tree.ends) values[end] = rateOf(end, unit);
  for (const [g, { index, children }] of tree.groups.entries()) {
    const method = system.nodes[index]?.group?.method;
    const weights = drawnWeights(tree, scratch, g);
    const counted = [...children].flatMap((child, c) => {
      const [score, weight] = [values[child], weights[c]];
      return score === undefined || weight === undefined ? [] : [{ score, weight }];
    });
    const all = sum(counted.map(({ weight }) => weight));
    const parts = counted.map(({ score, weight }) => ({
      score,
      fullMark: one,
      share: weight.div(all),
    }));
    const combine =
      method !== undefined && 'combine' in method ? method.combine : arithmetic.combine;
    values[index] = parts.length === 0 ? undefined : combine(parts, one);
  }
  return values[system.total];
}
