import { type Fraction, numerator, one, sum, zero } from '../../numeric/fraction.ts';
import { leastCommon } from '../../numeric/greatest-common.ts';
import type { CompiledNode } from '../../system/compiled.ts';
import { nodeAt } from '../../system/compiled.ts';
import { activeChildren, hasScoreAt, weighingChildren } from '../availability/active-children.ts';
import type { Evaluated } from '../evaluated.ts';

/**
 * (fixed + moving · w) / denominator: how much a node counts, in its group or in the total. Not reduced,
 * for that costs more than longer numbers do.
 */
export interface ActivePart {
  readonly index: number;
  readonly fixed: bigint;
  readonly moving: bigint;
  readonly denominator: bigint;
}

type Part = readonly [index: number, fixed: Fraction, moving: Fraction];

const wholeParts = (parts: readonly Part[]): readonly ActivePart[] => {
  const denominator = leastCommon(parts.flatMap(([, fixed, moving]) => [fixed.d, moving.d]));
  const over = (x: Fraction): bigint => numerator(x) * (denominator / x.d);
  return parts.map(([index, fixed, moving]) => {
    return { index, fixed: over(fixed), moving: over(moving), denominator };
  });
};

/**
 * The active children of a group while the share w of one of its children moves between 0 and 1, both
 * left out; undefined if w is in a divisor.
 */
export function movingParts(
  evaluated: Evaluated,
  group: CompiledNode,
  index: number,
  unit: number,
): readonly ActivePart[] | undefined {
  const { system } = evaluated;
  const isActive = (c: number) => hasScoreAt(evaluated, c, unit);
  const shareOf = (c: number) => nodeAt(system, c).share;
  const others = weighingChildren(system, group).flatMap((c) => (c.index === index ? [] : c.index));
  const active = others.filter(isActive);
  const rest = sum(active.map(shareOf));
  const isComplete = isActive(index) && active.length === others.length;
  if (others.length === 0 || (shareOf(index).equals(0) && !isComplete)) return undefined;
  const part = (c: number) => shareOf(c).div(rest);
  if (!isActive(index)) return wholeParts(active.map((c) => [c, part(c), zero]));
  if (active.length === 0) return wholeParts([[index, one, zero]]);
  if (!isComplete) return undefined;
  const moved = active.map((c): Part => [c, part(c), part(c).neg()]);
  return wholeParts([[index, zero, one], ...moved]);
}

/** The active children of a group, all their shares fixed. */
export function fixedParts(
  { system, nodes }: Evaluated,
  group: CompiledNode,
  unit: number,
): readonly ActivePart[] {
  const active = activeChildren(system, group, (child) => nodes[child]?.states[unit]);
  return wholeParts(active.map(({ child, share }) => [child.index, share, zero]));
}
