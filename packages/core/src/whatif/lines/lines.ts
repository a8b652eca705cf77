import {
  activeChildren,
  hasScoreAt,
  weighingChildren,
} from '../../evaluate/availability/active-children.ts';
import { coverageAt } from '../../evaluate/availability/coverage.ts';
import {
  denominatorAt,
  type LeafColumn,
  numeratorAt,
} from '../../evaluate/certified/leaf-column.ts';
import { carriedScoreAt } from '../../evaluate/scores-at.ts';
import type { Workings } from '../../evaluate/workings.ts';
import { Fraction, numerator, one, sum, zero } from '../../numeric/fraction.ts';
import { leastCommon } from '../../numeric/greatest-common.ts';
import { isRational } from '../../numeric/real.ts';
import type { CompiledNode } from '../../system/compiled.ts';
import { groupsAbove, isLinear, isLinearIn, type Line } from './linear.ts';

/**
 * (fixed + moving · w) / denominator: how much a node counts, in its group or in the total. Not reduced,
 * for that costs more than longer numbers do.
 */
interface Counts {
  readonly index: number;
  readonly fixed: bigint;
  readonly moving: bigint;
  readonly denominator: bigint;
}

/** A node whose score is taken as it is: a leaf, a gap that is scored, or a group that is no plain mean. */
interface End {
  readonly index: number;
  /** A leaf's whole numbers; none where its scores are no such. */
  readonly column: LeafColumn | undefined;
  readonly fixed: bigint;
  readonly moving: bigint;
}

/** What the totals of all units with the same gaps are made of, over one denominator. */
interface Recipe {
  readonly ends: readonly End[];
  readonly denominator: bigint;
}

type Part = readonly [index: number, fixed: Fraction, moving: Fraction];

const wholeParts = (parts: readonly Part[]): readonly Counts[] => {
  const denominator = leastCommon(parts.flatMap(([, fixed, moving]) => [fixed.d, moving.d]));
  const over = (x: Fraction): bigint => numerator(x) * (denominator / x.d);
  return parts.map(([index, fixed, moving]) => {
    return { index, fixed: over(fixed), moving: over(moving), denominator };
  });
};

/**
 * The members of a group that count for a unit while the share w of one of them moves between 0 and 1,
 * both left out; none where w is in a divisor.
 */
function movingMembers(
  result: Workings,
  group: CompiledNode,
  index: number,
  unit: number,
): readonly Counts[] | undefined {
  const { system } = result;
  const counts = (c: number) => hasScoreAt(result, c, unit);
  const shareOf = (c: number) => system.nodes[c]?.share ?? zero;
  const others = weighingChildren(system, group).flatMap((c) => (c.index === index ? [] : c.index));
  const counted = others.filter(counts);
  const rest = sum(counted.map(shareOf));
  const isComplete = counts(index) && counted.length === others.length;
  if (others.length === 0 || (shareOf(index).equals(0) && !isComplete)) return undefined;
  const part = (c: number) => shareOf(c).div(rest);
  if (!counts(index)) return wholeParts(counted.map((c) => [c, part(c), zero]));
  if (counted.length === 0) return wholeParts([[index, one, zero]]);
  if (!isComplete) return undefined;
  const moved = counted.map((c): Part => [c, part(c), part(c).neg()]);
  return wholeParts([[index, zero, one], ...moved]);
}

/** The members of a group that count for a unit. */
function members(
  { system, nodes }: Workings,
  group: CompiledNode,
  unit: number,
): readonly Counts[] {
  const counted = activeChildren(system, group, (child) => nodes[child]?.states[unit]);
  return wholeParts(counted.map(({ child, share }) => [child.index, share, zero]));
}

/** A leaf's whole numbers where it hands them on as they are. */
function columnAt({ system, columns, nodes }: Workings, index: number, unit: number) {
  const node = system.nodes[index];
  const isPlain =
    node?.rounding.carry === false &&
    node.adjustments.length === 0 &&
    nodes[index]?.states[unit] === 'value';
  return isPlain ? columns[index] : undefined;
}

/** Finds recipes, and keeps what several of them have in common. */
function recipesFor(result: Workings, index: number): (unit: number) => Recipe | undefined {
  const { system, nodes } = result;
  const path = groupsAbove(system, index);
  const [moved] = path;
  const keptMembers = new Map<string, readonly Counts[] | undefined>();
  const membersOf = (group: CompiledNode, unit: number): readonly Counts[] | undefined => {
    // What applies may be decided further down than by the children themselves.
    const isLocal = group.children.every(
      (c) => system.nodes[c]?.group?.notApplicable !== 'rescale',
    );
    const own = group.children.map((c) => nodes[c]?.states[unit]?.[0]).join('');
    const key = isLocal ? `${group.index}${own}` : `${group.index}${own}${unit}`;
    if (!keptMembers.has(key)) {
      const isMoved = group === moved;
      const made = isMoved
        ? movingMembers(result, group, index, unit)
        : members(result, group, unit);
      keptMembers.set(key, made);
    }
    return keptMembers.get(key);
  };
  const isThin = (unit: number) =>
    path.some(
      (node) =>
        node.group?.minCoverage !== undefined &&
        coverageAt(result, node.index, unit)?.equals(1) !== true,
    );

  /**
   * The ends of the tree for a unit; none where the total is no line in w for what is missing: w is in
   * a divisor, decides whether enough is covered, or moves what a gap is scored.
   */
  const endsFor = (unit: number): readonly Counts[] | undefined => {
    const ends: Counts[] = [];
    /** Whether all below a node is as the doc comment wants it. */
    const visit = (counts: Counts): boolean => {
      const node = system.nodes[counts.index];
      if (node === undefined) return false;
      const isGap = nodes[node.index]?.states[unit] !== 'value';
      if (isGap && path.includes(node)) {
        return system.nodes[node.parent]?.group?.missing !== 'worst';
      }
      if (isGap || !isLinear(node)) {
        ends.push(counts);
        return true;
      }
      const { fixed, moving, denominator } = counts;
      return (
        membersOf(node, unit)?.every((part) =>
          visit({
            index: part.index,
            fixed: fixed * part.fixed,
            // Either of the two may move, never both.
            moving: moving * part.fixed + fixed * part.moving,
            denominator: denominator * part.denominator,
          }),
        ) ?? false
      );
    };
    const isWhole =
      !isThin(unit) && visit({ index: system.total, fixed: 1n, moving: 0n, denominator: 1n });
    return isWhole ? ends : undefined;
  };

  const fulls = system.nodes.map(({ fullMark: full }) => full);
  const total = fulls[system.total] ?? one;
  return (unit) => {
    const counted = endsFor(unit);
    if (counted === undefined) return undefined;
    const columns = counted.map((end) => columnAt(result, end.index, unit));
    const denominators = counted.map((end, i) => {
      const column = columns[i];
      const shared = column?.denominators === undefined ? (column?.line.denominator ?? 1) : 1;
      return end.denominator * (fulls[end.index] ?? one).n * total.d * BigInt(shared);
    });
    const denominator = leastCommon(denominators);
    const ends = counted.map(({ index: at, fixed, moving }, i): End => {
      const scale = (denominator / (denominators[i] ?? 1n)) * total.n * (fulls[at] ?? one).d;
      return { index: at, column: columns[i], fixed: fixed * scale, moving: moving * scale };
    });
    return { denominator, ends };
  };
}

/** A unit's total by its recipe; none where a score is irrational. */
function follow(result: Workings, { ends, denominator }: Recipe, unit: number): Line | undefined {
  let [fixed, moving, over] = [0n, 0n, 1n];
  for (const end of ends) {
    let score: bigint;
    let divisor = 1n;
    if (end.column !== undefined) {
      score = BigInt(numeratorAt(end.column, unit));
      if (end.column.denominators !== undefined) divisor = BigInt(denominatorAt(end.column, unit));
    } else {
      const exact = carriedScoreAt(result, end.index, unit) ?? zero;
      if (!isRational(exact)) return undefined;
      [score, divisor] = [numerator(exact), exact.d];
    }
    if (score === 0n) continue;
    if (divisor !== 1n) {
      score *= over;
      [fixed, moving, over] = [fixed * divisor, moving * divisor, over * divisor];
    } else if (over !== 1n) score *= over;
    fixed += end.fixed * score;
    if (end.moving !== 0n) moving += end.moving * score;
  }
  return {
    intercept: new Fraction(fixed, denominator * over),
    slope: new Fraction(moving, denominator * over),
  };
}

/**
 * Whether a unit without a total may come to have one while the share of a node moves: how much is
 * covered depends on it, or the node weighs nothing now and so counts for nobody.
 */
export const mayGainTotal = ({ system, nodes }: Workings, index: number, unit: number): boolean =>
  nodes[system.total]?.ranks[unit] === undefined &&
  (system.nodes[index]?.share.equals(0) === true ||
    groupsAbove(system, index).some(({ group }) => group?.minCoverage !== undefined));

/**
 * Units' totals as lines in the share w of a node among its siblings, these in proportion, for w
 * between 0 and 1, both left out; under `points` every node keeps the part of its full mark that it
 * has, and its group the points. A unit for which the node does not count, or alone counts, has a line
 * without slope. None where the unit has no total, or its total is no line: a mean above is not
 * arithmetic, others but not all of the group count beside the node, so that w is in a divisor, or a
 * score is irrational.
 */
export function linesOf(
  result: Workings,
  index: number,
  units: readonly number[] = result.dataset.units.map((_, u) => u),
): readonly (Line | undefined)[] {
  const { system, nodes } = result;
  if (!isLinearIn(system, index)) return units.map(() => undefined);
  const recipeFor = recipesFor(result, index);
  const recipes = new Map<string, Recipe | undefined>();
  return units.map((unit) => {
    if (nodes[system.total]?.ranks[unit] === undefined) return undefined;
    const gaps = nodes.map(({ states }) => states[unit]?.[0]).join('');
    if (!recipes.has(gaps)) recipes.set(gaps, recipeFor(unit));
    const recipe = recipes.get(gaps);
    return recipe && follow(result, recipe, unit);
  });
}
