import type { Dataset } from '../dataset/dataset.ts';
import { rankScratch, rankSteps } from '../kernel/rank-steps.ts';
import { placesWithin } from '../rank/rank.ts';
import type { System } from '../system/system.ts';
import type { Computation } from './compute.ts';
import { scoredUnits, tieBreakers, unitOrder } from './unit-order.ts';

type Ranks = readonly (number | undefined)[];

/** Phase 7: ranks at every node, among the units that have a score there. */
export function rankNodes(
  system: System,
  dataset: Dataset,
  computation: Computation,
): readonly Ranks[] {
  const { on, ties, within } = system.document.method.ranking;
  const groups = within === 'group' ? { groups: dataset.units.map((unit) => unit.group) } : {};
  const scratch = rankScratch(dataset.units.length);
  const scored = { system, ...computation };
  const isParted = tieBreakers(scored).length > 0;

  return computation.nodes.map((node, index) => {
    const has = scoredUnits(scored, index);
    const isPlain = on === 'rounded' && within === undefined;
    if (!isPlain || (index === system.total && isParted))
      return placesWithin(has, unitOrder(scored, index), { ties, ...groups });
    const ranks = new Float64Array(has.length);
    const absent = has.every(Boolean) ? undefined : Uint8Array.from(has, (h) => (h ? 0 : 1));
    rankSteps(node.steps, absent, ties, scratch, ranks);
    return Array.from(ranks, (rank) => (rank === 0 ? undefined : rank));
  });
}
