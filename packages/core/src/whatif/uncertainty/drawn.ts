import { weighingChildren } from '../../evaluate/availability/active-children.ts';
import { type Fraction, fraction } from '../../numeric/fraction.ts';
import { greatestCommon } from '../../numeric/greatest-common.ts';
import type { CompiledNode, CompiledSystem } from '../../system/compiled.ts';
import type { Assumptions } from './assumptions.ts';
import { noisy, spaces, type WeightDraw } from './weights.ts';

/** A group of several children that weigh something, all that is above it weighing something too. */
export interface WeighedGroup {
  readonly node: CompiledNode;
  /** The places of the children that weigh something. */
  readonly children: readonly number[];
  readonly shares: readonly Fraction[];
}

/** Every group that weighs something, in the order of nodes, with the children that do. */
export function weighedGroups({ nodes, total }: CompiledSystem): readonly WeighedGroup[] {
  const weighs = (index: number): boolean => {
    const node = nodes[index];
    return (
      node !== undefined && (index === total || (!node.share.equals(0) && weighs(node.parent)))
    );
  };
  return nodes.flatMap((node) => {
    if (node.group === undefined || !weighs(node.index)) return [];
    const own = weighingChildren({ nodes }, node);
    return [{ node, children: own.map((c) => c.index), shares: own.map((c) => c.share) }];
  });
}

/** Whether the weights of a group are drawn: some are, and it is of a level whose are. */
export const isDrawn = (
  { weights, levels }: Assumptions,
  { node, children }: WeighedGroup,
): boolean =>
  weights !== 'fixed' &&
  children.length > 1 &&
  (levels === undefined || levels.includes(node.depth + 1));

/** How a group's weights are drawn; none where they stay as they are. */
export function drawOf(assumptions: Assumptions, group: WeighedGroup): WeightDraw | undefined {
  const { weights } = assumptions;
  if (weights === 'fixed' || !isDrawn(assumptions, group)) return undefined;
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
    .filter((group) => isDrawn(assumptions, group))
    .flatMap(({ node, shares }) => {
      const least = shares.reduce((all, { d }) => (all * d) / greatestCommon(all, d), 1n);
      return BigInt(weights.dirichlet) % least === 0n
        ? []
        : [{ group: node.id, least: Number(least) }];
    });
}
