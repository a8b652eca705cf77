import type { Fraction } from '../../numeric/fraction.ts';
import type { CompiledNode, CompiledSystem } from '../../system/compiled.ts';
import { weighingChildren } from '../availability/active-children.ts';

/** A group that weighs something, with the children that do. */
export interface WeighedGroup {
  readonly node: CompiledNode;
  /** The indices of the children that weigh something. */
  readonly children: readonly number[];
  readonly shares: readonly Fraction[];
}

/** Every group that weighs something, all that is above it weighing something too, leaves first. */
export function weighedGroups(
  system: Pick<CompiledSystem, 'nodes' | 'total'>,
): readonly WeighedGroup[] {
  const { nodes, total } = system;
  const weighs = (index: number): boolean => {
    const node = nodes[index];
    return (
      node !== undefined && (index === total || (!node.share.equals(0) && weighs(node.parent)))
    );
  };
  return nodes.flatMap((node) => {
    if (node.group === undefined || !weighs(node.index)) return [];
    const own = weighingChildren(system, node);
    return [{ node, children: own.map((c) => c.index), shares: own.map((c) => c.share) }];
  });
}
