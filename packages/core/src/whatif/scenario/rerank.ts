import type { Scenario } from '@zhibiao/schemas';
import type { CellState } from '../../dataset/dataset.ts';
import type { Outcome } from '../../diagnostic/outcome.ts';
import { stateOf } from '../../evaluate/certified/leaf-column.ts';
import { planOf } from '../../evaluate/certified/plan.ts';
import { runCertified } from '../../evaluate/certified/run.ts';
import { declaredRanks } from '../../evaluate/rank/declared-ranks.ts';
import { normalizeMethod } from '../../normalize/index.ts';
import { listed } from '../../numeric/ranks.ts';
import type { Result } from '../../result/result.ts';
import { score } from '../../score/score.ts';
import type { System } from '../../system/system.ts';
import { applyScenario } from './apply.ts';

/** Totals and ranks alone, by unit in the dataset's order. */
export interface Ranked {
  /** With the weights that they are by. */
  readonly system: System;
  readonly states: readonly CellState[];
  /** The reported totals as the doubles nearest to them; 0 where there is none, so look at `states`. */
  readonly scores: Float64Array;
  readonly ranks: readonly (number | undefined)[];
}

/** Whether leaves have the scores that they had, and nothing counts that did not: weights alone moved. */
function isLeftAlone(
  before: System,
  after: System,
  { weights, lock, name: _, note: __, ...rest }: Scenario,
): boolean {
  const isWeightsAlone = Object.keys(rest).length === 0;
  const isNew = after.nodes.some(
    ({ share }, i) => before.nodes[i]?.share.equals(0) === true && !share.equals(0),
  );
  return isWeightsAlone && !isNew && after.weights.basis !== 'points';
}

/** The nodes whose reported scores decide the ranks of totals. */
const decisive = ({ total, indexOf, document }: System): ReadonlySet<number> =>
  new Set([total, ...(document.method.ranking.breakTies ?? []).map((id) => indexOf[id] ?? total)]);

/**
 * Totals and ranks under other weights, as `score` would report them, and nothing else: for a slider
 * that is moved and looked at. Where weights alone move in a tree of weighted means leaves are not
 * observed anew; in any other case it is the system under the scenario scored anew.
 *
 * @returns diagnostics where the scenario cannot be met
 *
 * @example
 * rerank(result, { name: 'slider', weights: { 'service-effectiveness': '0.35' } }).value?.ranks
 */
export function rerank(result: Result, scenario: Scenario): Outcome<Ranked> {
  const changed = applyScenario(result.system, scenario);
  const { value: system, diagnostics } = changed;
  if (system === undefined) return { value: undefined, diagnostics };
  const { dataset, columns } = result;
  const plan = planOf(system);
  const isWhole = system.nodes.every(
    ({ leaf, index }) =>
      leaf === undefined ||
      (columns[index] !== undefined && !normalizeMethod(leaf.normalize).isUnbounded),
  );
  const isKernel =
    plan !== undefined &&
    isWhole &&
    system.document.method.ranking.on === 'rounded' &&
    isLeftAlone(result.system, system, scenario);
  if (!isKernel) {
    const anew = score(system, dataset);
    const { total } = system;
    const node = anew.value?.nodes[total];
    if (node === undefined) return { value: undefined, diagnostics: anew.diagnostics };
    const { states, scores, ranks } = node;
    return {
      value: { system, states, scores, ranks },
      diagnostics: [...diagnostics, ...anew.diagnostics],
    };
  }
  const asked = decisive(system);
  const { steps, states } = runCertified(system, plan, columns, dataset.units.length, asked);
  const nodes = system.nodes.map(({ index }) => ({
    states: asked.has(index) ? dataset.units.map((_, u) => stateOf(states[index]?.[u])) : [],
    steps: steps[index] ?? new Int32Array(),
    exact: undefined,
  }));
  const evaluated = { system, dataset, nodes, columns, adjusted: nodes.map(() => []) };
  const [ranks = new Float64Array()] = declaredRanks(evaluated, [system.total]);
  const power = 10 ** (system.nodes[system.total]?.rounding.digits ?? 0);
  const own = nodes[system.total];
  return {
    value: {
      system,
      ranks: listed(ranks),
      states: own?.states ?? [],
      scores: Float64Array.from(own?.steps ?? [], (step) => step / power),
    },
    diagnostics,
  };
}
