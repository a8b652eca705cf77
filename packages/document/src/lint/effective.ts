import type { Weight } from '@zhibiao/schemas';
import { add, divide, type Exact, exact, multiply } from '../rules/exact.ts';
import { type Placed, type Subject, siblingGroups } from '../rules/rule.ts';

const negated = ({ top, bottom }: Exact): Exact => ({ top: -top, bottom });

/** The weights of siblings, the rest filled in; none where one is absent. */
function weightsOf(
  siblings: readonly Placed[],
  { basis, residual, total }: Subject['system']['weighting'],
): readonly Exact[] | undefined {
  if (basis === 'equal') return siblings.map(() => exact(1));
  const written = siblings.map(({ indicator }): Weight | undefined => indicator.weight);
  const known = written.map((weight) => (weight === undefined ? undefined : exact(weight)));
  const last = known.length - 1;
  if (residual === 'last' && total !== undefined && known[last] === undefined) {
    const others = known
      .slice(0, last)
      .reduce<Exact>((sum, w) => add(sum, w ?? exact(0)), exact(0));
    known[last] = add(exact(total), negated(others));
  }
  return known.every((weight) => weight !== undefined) ? known : undefined;
}

/** The effective weight of every indicator: the product of the shares from the root down. */
export function effectiveWeights(subject: Subject): ReadonlyMap<Placed, Exact> {
  const effective = new Map<Placed, Exact>();
  for (const [group, siblings] of siblingGroups(subject)) {
    const above = group === undefined ? exact(1) : effective.get(group);
    const weights = weightsOf(siblings, subject.system.weighting);
    if (above === undefined || weights === undefined) continue;
    const sum = weights.reduce(add, exact(0));
    if (sum.top <= 0n) continue;
    for (const [i, placed] of siblings.entries()) {
      effective.set(placed, multiply(above, divide(weights[i] ?? exact(0), sum)));
    }
  }
  return effective;
}
