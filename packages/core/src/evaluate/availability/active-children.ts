import type { CellState } from '../../dataset/dataset.ts';
import { type Fraction, one, sum, zero } from '../../numeric/fraction.ts';
import type { CompiledNode, CompiledSystem } from '../../system/compiled.ts';
import { nodeAt } from '../../system/compiled.ts';
import type { Evaluated } from '../evaluated.ts';
import { hasScore } from './missing-policies.ts';

/** A child that counts for one unit, and the share it has among those that do. */
export interface ActiveChild {
  readonly child: CompiledNode;
  readonly share: Fraction;
}

type StateOf = (node: number) => CellState | undefined;

/** The children of a group that weigh something, in the order of the document. */
export const weighingChildren = (
  { nodes }: Pick<CompiledSystem, 'nodes'>,
  { children }: Pick<CompiledNode, 'children'>,
): readonly CompiledNode[] =>
  children.flatMap((index) => nodes[index] ?? []).filter((child) => !child.share.equals(0));

/** Whether a node has a score for a unit: a value, or a gap that its group scores. */
export const hasScoreAt = (
  { system, nodes }: Pick<Evaluated, 'system' | 'nodes'>,
  index: number,
  unit: number,
): boolean =>
  hasScore(nodes[index]?.states[unit], system.nodes[system.nodes[index]?.parent ?? -1]?.group);

/**
 * How much of a node's weight applies to a unit. What `rescale` leaves out of a group is left out of
 * the group's own weight too, so that it is made up for further up; what the other policies leave out
 * is made up for within the group.
 */
function applies(system: CompiledSystem, index: number, stateOf: StateOf): Fraction {
  const node = system.nodes[index];
  if (node === undefined || stateOf(index) === 'not-applicable') return zero;
  if (node.group?.notApplicable !== 'rescale') return one;
  return sum(
    node.children.map((child) => nodeAt(system, child).share.mul(applies(system, child, stateOf))),
  );
}

/**
 * The children of a group that count for a unit: those with a score, and the missing ones that the
 * policy gives one, unless they weigh nothing. The shares are as the policies say:
 *
 *   1 what does not apply weighs nothing; under `spread` its weight goes evenly to those that do
 *   2 what is missing without a score is left out; the others keep their proportions
 */
export function activeChildren(
  system: CompiledSystem,
  node: CompiledNode,
  stateOf: StateOf,
): readonly ActiveChild[] {
  const weighing = weighingChildren(system, node).flatMap((child) => {
    const part = applies(system, child.index, stateOf);
    const weight = part === one ? child.share : child.share.mul(part);
    return weight.equals(0) ? [] : [{ child, weight }];
  });
  const isSpread = node.group?.notApplicable === 'spread' && weighing.length > 0;
  const spread = isSpread
    ? one.sub(sum(weighing.map(({ weight }) => weight))).div(weighing.length)
    : zero;
  const active = weighing
    .filter(({ child }) => hasScore(stateOf(child.index), node.group))
    .map(({ child, weight }) => ({ child, weight: isSpread ? weight.add(spread) : weight }));
  const all = sum(active.map(({ weight }) => weight));
  return active.map(({ child, weight }) => ({ child, share: weight.div(all) }));
}
