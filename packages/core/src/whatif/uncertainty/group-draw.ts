import { type WeighedGroup, weighedGroups } from '../../evaluate/draws/weighed-groups.ts';
import { fraction } from '../../numeric/fraction.ts';
import { greatestCommon } from '../../numeric/greatest-common.ts';
import type { CompiledSystem } from '../../system/compiled.ts';
import type { Assumptions } from './assumptions.ts';
import { noisy, spaces, type WeightDraw } from './weight-draw.ts';

/** Whether the weights of a group are drawn: some are, and it is of a level whose are. */
const hasDraw = ({ weights, levels }: Assumptions, { node, children }: WeighedGroup): boolean =>
  weights !== 'fixed' &&
  children.length > 1 &&
  (levels === undefined || levels.includes(node.depth + 1));

/** How a group's weights are drawn; undefined if they stay as they are. */
export function drawOf(assumptions: Assumptions, group: WeighedGroup): WeightDraw | undefined {
  const { weights } = assumptions;
  if (weights === 'fixed' || !hasDraw(assumptions, group)) return undefined;
  if (weights === 'simplex') return spaces(group.shares.map(() => 1));
  if ('noise' in weights) return noisy(group.shares, fraction(weights.noise));
  return spaces(group.shares.map((share) => share.mul(weights.dirichlet).valueOf()));
}

/** A group whose shares times the concentration are not whole, and the least number that would do. */
export function brokenShares(
  system: CompiledSystem,
  assumptions: Assumptions,
): readonly { readonly group: string; readonly least: number }[] {
  const { weights } = assumptions;
  if (typeof weights === 'string' || !('dirichlet' in weights)) return [];
  return weighedGroups(system)
    .filter((group) => hasDraw(assumptions, group))
    .flatMap(({ node, shares }) => {
      const least = shares.reduce((all, { d }) => (all * d) / greatestCommon(all, d), 1n);
      return BigInt(weights.dirichlet) % least === 0n
        ? []
        : [{ group: node.id, least: Number(least) }];
    });
}
