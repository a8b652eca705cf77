import type { Dataset } from '../dataset/dataset.ts';
import { compareReal } from '../numeric/exact.ts';
import { placesWithin } from '../rank/rank.ts';
import type { System } from '../system/system.ts';
import type { Scores } from './aggregate.ts';

/** Negative, 0 or positive as unit `a` scores below, level with or above unit `b`. */
const comparing =
  (scores: Scores | undefined, on: 'rounded' | 'exact') =>
  (a: number, b: number): number => {
    const [x, y] = [scores?.[on][a], scores?.[on][b]];
    if (x === undefined || y === undefined)
      return Number(x !== undefined) - Number(y !== undefined);
    return compareReal(x, y);
  };

/**
 * Phase 7: ranks at every node, among the units that have a score there. `breakTies` parts units
 * tied on the total, and on the total alone: a subtotal's rank depends on nothing beside it.
 */
export function rankNodes(
  system: System,
  dataset: Dataset,
  all: readonly Scores[],
): readonly (readonly (number | undefined)[])[] {
  const { on, ties, breakTies = [], within } = system.document.method.ranking;
  const groups = within === 'group' ? { groups: dataset.units.map((unit) => unit.group) } : {};
  const breakers = breakTies.map((id) => comparing(all[system.indexOf[id] ?? -1], on));
  return all.map((scores, index) => {
    const orders = [comparing(scores, on), ...(index === system.total ? breakers : [])];
    const compare = (a: number, b: number) => {
      for (const order of orders) {
        const sign = order(a, b);
        if (sign !== 0) return sign;
      }
      return 0;
    };
    return placesWithin(
      scores.exact.map((x) => x !== undefined),
      compare,
      { ties, ...groups },
    );
  });
}
