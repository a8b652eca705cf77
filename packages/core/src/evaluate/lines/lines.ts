import { Fraction, numerator, zero } from '../../numeric/fraction.ts';
import { isRational } from '../../numeric/real.ts';
import { ancestorsOf } from '../ancestors.ts';
import type { Evaluated } from '../evaluated.ts';
import { carriedScoreAt } from '../exact/scores-at.ts';
import { denominatorAt, numeratorAt } from '../leaf-column.ts';
import { isLinearIn, type Line } from './linear.ts';
import { type Recipe, recipesFor } from './recipe.ts';

/** A unit's total by its recipe; undefined if a score is irrational. */
function follow(
  evaluated: Evaluated,
  { ends, denominator }: Recipe,
  unit: number,
): Line | undefined {
  let [fixed, moving, over] = [0n, 0n, 1n];
  for (const end of ends) {
    let score: bigint;
    let divisor = 1n;
    if (end.column !== undefined) {
      score = BigInt(numeratorAt(end.column, unit));
      if (end.column.denominators !== undefined) divisor = BigInt(denominatorAt(end.column, unit));
    } else {
      const exact = carriedScoreAt(evaluated, end.index, unit) ?? zero;
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
export const mayGainTotal = ({ system, nodes }: Evaluated, index: number, unit: number): boolean =>
  nodes[system.total]?.states[unit] !== 'value' &&
  (system.nodes[index]?.share.equals(0) === true ||
    ancestorsOf(system, index).some(({ group }) => group?.minCoverage !== undefined));

/**
 * Units' totals as lines in the share w of a node among its siblings, these in proportion, for w
 * between 0 and 1, both left out; under `points` every node keeps the part of its full mark that it
 * has, and its group the points. A unit for which the node does not count, or alone counts, has a line
 * without slope. Undefined if the unit has no total, or its total is no line: a mean above is not
 * arithmetic, others but not all of the group count beside the node, so that w is in a divisor, or a
 * score is irrational.
 */
export function linesOf(
  evaluated: Evaluated,
  index: number,
  units: readonly number[] = evaluated.dataset.units.map((_, u) => u),
): readonly (Line | undefined)[] {
  const { system, nodes } = evaluated;
  if (!isLinearIn(system, index)) return units.map(() => undefined);
  const recipeFor = recipesFor(evaluated, index);
  const recipes = new Map<string, Recipe | undefined>();
  return units.map((unit) => {
    if (nodes[system.total]?.states[unit] !== 'value') return undefined;
    const pattern = nodes.map(({ states }) => states[unit]?.[0]).join('');
    if (!recipes.has(pattern)) recipes.set(pattern, recipeFor(unit));
    const recipe = recipes.get(pattern);
    return recipe && follow(evaluated, recipe, unit);
  });
}
