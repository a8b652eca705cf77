import type { Dataset } from '../dataset/dataset.ts';
import { exactScoreAt } from '../evaluate/exact/scores-at.ts';
import type { Workings } from '../evaluate/workings.ts';
import { type Fraction, one } from '../numeric/fraction.ts';
import type { Real } from '../numeric/real.ts';
import { score } from '../result/score.ts';
import { workings } from '../result/workings.ts';
import { compiled } from '../system/build.ts';
import type { System } from '../system/system.ts';
import { applyScenario } from '../whatif/scenario/apply.ts';
import { valued } from './fixtures.ts';

/** The whole result under another share of one node among its siblings, made by a scenario. */
function resultAt(system: System, data: Dataset, id: string, w: Fraction): Workings {
  const { nodes, indexOf, weights: set } = compiled(system);
  const node = nodes[indexOf[id] ?? -1];
  const group = nodes[node?.parent ?? -1];
  const all = set.basis === 'points' ? (group?.fullMark ?? one) : one;
  const weights = { [id]: all.mul(w).toFraction() };
  return workings(valued(score(valued(applyScenario(system, { name: 'x', weights })), data)));
}

/** Every unit's unrounded total under such a share; none without a total. */
export function totalsAt(
  system: System,
  data: Dataset,
  id: string,
  w: Fraction,
): readonly (Real | undefined)[] {
  const result = resultAt(system, data, id, w);
  const { total } = result.system;
  return data.units.map((_, u) =>
    result.nodes[total]?.ranks[u] === undefined ? undefined : exactScoreAt(result, total, u),
  );
}
