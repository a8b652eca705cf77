import type { CellState } from '../dataset/dataset.ts';
import { type Fraction, sum } from '../numeric/fraction.ts';
import type { System, SystemNode } from '../system/system.ts';

/** A child that counts for one unit, and the share it has among those that do. */
export interface Counted {
  readonly child: SystemNode;
  readonly share: Fraction;
}

/**
 * The children of a group that count for a unit: those with a score, and the missing ones where the
 * policy is `zero`; none that weighs nothing. What is left out leaves the others' weights in their
 * proportions.
 */
export function countedChildren(
  system: System,
  node: SystemNode,
  stateOf: (child: number) => CellState | undefined,
): readonly Counted[] {
  const present = node.children.flatMap((index) => {
    const child = system.nodes[index];
    const state = stateOf(index);
    const counts = state === 'value' || (state === 'missing' && node.group?.missing === 'zero');
    return child !== undefined && counts && !child.share.equals(0) ? [child] : [];
  });
  const all = sum(present.map((child) => child.share));
  return present.map((child) => ({ child, share: child.share.div(all) }));
}
