import type { Dataset } from '../dataset/dataset.ts';
import type { Evaluation } from '../evaluate/evaluated.ts';
import { ranksWithin } from '../numeric/rank.ts';
import { rankScratch, rankSteps } from '../numeric/rank-steps.ts';
import type { System } from '../system/system.ts';
import { scoredUnits, tieBreakers, unitOrder } from './unit-order.ts';

type Ranks = readonly (number | undefined)[];

/**
 * Ranks at some nodes, each among the units that have a score there.
 *
 * @param indices the places of the nodes; where ties are parted by other indicators the computation has
 *   these too
 */
export function rankAt(
  system: System,
  dataset: Dataset,
  computation: Evaluation,
  indices: readonly number[],
): readonly Ranks[] {
  const { on, ties, within } = system.document.method.ranking;
  const groups = within === 'group' ? { groups: dataset.units.map((unit) => unit.group) } : {};
  const scratch = rankScratch(dataset.units.length);
  const scored = { system, ...computation };
  const isParted = tieBreakers(scored).length > 0;

  return indices.map((index) => {
    const has = scoredUnits(scored, index);
    const isPlain = on === 'rounded' && within === undefined;
    if (!isPlain || (index === system.total && isParted))
      return ranksWithin(has, unitOrder(scored, index), { ties, ...groups });
    const ranks = new Float64Array(has.length);
    const absent = has.every(Boolean) ? undefined : Uint8Array.from(has, (h) => (h ? 0 : 1));
    rankSteps(computation.nodes[index]?.steps ?? new Int32Array(), absent, ties, scratch, ranks);
    return Array.from(ranks, (rank) => (rank === 0 ? undefined : rank));
  });
}

/** Phase 7: ranks at every node. */
export const rankNodes = (
  system: System,
  dataset: Dataset,
  computation: Evaluation,
): readonly Ranks[] => rankAt(system, dataset, computation, [...computation.nodes.keys()]);
