import { plainMean } from '../../aggregate/mean-scale.ts';
import type { MovingGroup } from './mean-tree.ts';

/** What decides how far off totals may be. */
interface Made {
  readonly groups: readonly Pick<MovingGroup, 'children'>[];
  /** The scales of the groups' means. */
  readonly scales: readonly string[];
  /** The rates of the ends that are active, of either sign. */
  readonly least: number;
  readonly leastPositive: number;
  readonly greatest: number;
}

/** On other scales every rate that is not 0 is at least this, so that no power leaves the doubles. */
const smallest = 2 ** -30;

/**
 * How far apart two totals must be for doubles to be certain which is the greater; undefined if
 * they cannot be trusted: negative rates on a scale of logarithms or powers, or rates all but 0.
 *
 * With u = 2^−53, a group of n children has shares right to (n + 3) u, adds n rounded products, and
 * over its gaps divides by a sum: 4 (n + 2) u of the greatest rate M in all. A rate has been rounded
 * four times at most, and its noise three. Along a path from an end to the total these add up to less
 * than Σ 4 (n + 4) u over all groups, and two totals may be off in opposite ways: Σ 4 (n + 4) · 2^−52 · M.
 * Other scales magnify that, a logarithm by its size, which is below 64 for rates from 2^−90 on, a root
 * by its degree, which is 64 at most, and engines differ in the last digits of both: 128 times.
 */
export function toleranceOf({
  groups,
  scales,
  least,
  leastPositive,
  greatest,
}: Made): number | undefined {
  const isPlain = scales.every((scale) => scale === plainMean.scale);
  if (!isPlain && (least < 0 || leastPositive < smallest)) return undefined;
  const roundings = groups.reduce((sum, { children }) => sum + 4 * (children.length + 4), 0);
  return roundings * 2 ** -52 * greatest * (isPlain ? 1 : 128);
}
