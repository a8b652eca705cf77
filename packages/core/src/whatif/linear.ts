import { countNodes } from '../explain/counts.ts';
import { type Fraction, one, sum, zero } from '../numeric/fraction.ts';
import { isRational } from '../numeric/real.ts';
import { countedChildren } from '../score/counted.ts';
import { carriedScoreAt, exactScoreAt } from '../score/read.ts';
import type { Result } from '../score/result.ts';
import type { System, SystemNode } from '../system/system.ts';

/** a + b · w: a unit's unrounded total as the share of one indicator among its siblings moves. */
export interface Line {
  readonly intercept: Fraction;
  readonly slope: Fraction;
}

/** The value of a line. */
export const valueAt = ({ intercept, slope }: Line, w: Fraction): Fraction =>
  intercept.add(slope.mul(w));

/** Whether a node is a weighted mean or sum whose unrounded score goes upward as it is. */
const isLinear = ({ group, rounding, adjustments }: SystemNode): boolean =>
  group !== undefined &&
  (group.method.method === 'arithmetic' || group.method.method === 'sum') &&
  group.reflect === undefined &&
  // These two give what does not apply to others by more than the siblings' proportions.
  group.notApplicable !== 'spread' &&
  group.notApplicable !== 'rescale' &&
  adjustments.length === 0 &&
  !rounding.carry;

/** A node and those above it up to the total. */
function upwards(system: System, index: number): readonly SystemNode[] {
  const node = system.nodes[index];
  return node === undefined ? [] : [node, ...upwards(system, node.parent)];
}

/** Whether totals are linear in the weight of a node, as far as the system's methods go. */
export const isLinearIn = (system: System, index: number): boolean => {
  const [, ...above] = upwards(system, index);
  return above.length > 0 && above.every(isLinear) && system.weights.basis !== 'points';
};

/**
 * A unit's total as a line in the share w of a node among its siblings, these in proportion: the
 * node's score has w of its group and the mean of the others 1 − w, and what the group has of the total
 * stays as it is. None where the unit has no total, a member of the group does not count for it, so
 * that w is in a divisor too, or there are no others with weight.
 */
export function lineOf(result: Result, index: number, unit: number): Line | undefined {
  const { system, nodes } = result;
  const node = system.nodes[index];
  const parent = system.nodes[node?.parent ?? -1];
  const total = exactScoreAt(result, system.total, unit);
  if (node === undefined || parent === undefined || total === undefined || !isRational(total))
    return undefined;
  const stateOf = (child: number) => nodes[child]?.states[unit];
  const counted = countedChildren(system, parent, stateOf);
  const weighing = parent.children.filter((c) => c === index || !system.nodes[c]?.share.equals(0));
  const others = weighing.filter((c) => c !== index);
  const rest = sum(others.map((c) => system.nodes[c]?.share ?? zero));
  const isWhole =
    counted.length >= others.length &&
    others.every((c) => counted.some((x) => x.child.index === c));
  const scores = new Map<number, Fraction>();
  for (const c of weighing) {
    const score = carriedScoreAt(result, c, unit);
    const full = system.nodes[c]?.full;
    if (score === undefined || !isRational(score) || full === undefined) return undefined;
    scores.set(c, score.div(full));
  }
  if (!isWhole || rest.equals(0)) return undefined;
  const mean = sum(
    others.map((c) => (scores.get(c) ?? zero).mul(system.nodes[c]?.share ?? zero)),
  ).div(rest);
  const own = scores.get(index) ?? zero;
  const full = system.nodes[system.total]?.full ?? one;
  const weight = countNodes(result, unit)[parent.index]?.counted ?? zero;
  const worth = weight.mul(full);
  const now = worth.mul(own.mul(node.share).add(mean.mul(one.sub(node.share))));
  const slope = worth.mul(own.sub(mean));
  return { intercept: total.sub(now).add(worth.mul(mean)), slope };
}
