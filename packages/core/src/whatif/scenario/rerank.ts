import type { Scenario } from '@zhibiao/schemas';
import type { CellState } from '../../dataset/dataset.ts';
import type { Outcome } from '../../diagnostic/outcome.ts';
import { stateOf } from '../../evaluate/certified/leaf-column.ts';
import { planOf } from '../../evaluate/certified/plan.ts';
import { runCertified } from '../../evaluate/certified/run.ts';
import { declaredRanks } from '../../evaluate/rank/declared-ranks.ts';
import type { NodeWorkings } from '../../evaluate/workings.ts';
import { normalizeMethod } from '../../normalize/index.ts';
import { itemAt } from '../../numeric/item-at.ts';
import { listed } from '../../numeric/ranks.ts';
import type { Result } from '../../result/result.ts';
import { workings } from '../../result/workings.ts';
import { scoreCompiled } from '../../score/score.ts';
import { heldSystem } from '../../system/build.ts';
import type { CompiledSystem } from '../../system/compiled.ts';
import { nodeAt } from '../../system/compiled.ts';
import type { System } from '../../system/system.ts';
import { underScenario } from './apply.ts';

/** Totals and ranks alone, by unit in the dataset's order. */
export interface Ranked {
  /** With the weights that they are by. */
  readonly system: System;
  readonly states: readonly CellState[];
  /** The reported totals as the doubles nearest to them; undefined without one. */
  readonly scores: readonly (number | undefined)[];
  readonly ranks: readonly (number | undefined)[];
}

/** Whether leaves have the scores that they had, and nothing counts that did not: weights alone moved. */
function isLeftAlone(
  before: CompiledSystem,
  after: CompiledSystem,
  { weights, lock, name: _, note: __, ...rest }: Scenario,
): boolean {
  const isWeightsAlone = Object.keys(rest).length === 0;
  const isNew = after.nodes.some(
    ({ share }, i) => before.nodes[i]?.share.equals(0) === true && !share.equals(0),
  );
  return isWeightsAlone && !isNew && after.weights.basis !== 'points';
}

/** The nodes whose reported scores decide the ranks of totals. */
const decisive = ({ total, indexOf, document }: CompiledSystem): ReadonlySet<number> =>
  new Set([total, ...(document.method.ranking.breakTies ?? []).map((id) => indexOf[id] ?? total)]);

/** A system's total as programs read it. */
function ranked(
  system: CompiledSystem,
  { states, steps, ranks }: Pick<NodeWorkings, 'states' | 'steps' | 'ranks'>,
): Ranked {
  const power = 10 ** nodeAt(system, system.total).rounding.digits;
  return {
    system: heldSystem(system),
    states,
    scores: Array.from(steps, (step, u) => (ranks[u] === undefined ? undefined : step / power)),
    ranks,
  };
}

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
  const work = workings(result);
  const changed = underScenario(work.system, scenario);
  const { value: system, diagnostics } = changed;
  if (system === undefined) return { value: undefined, diagnostics };
  const { dataset, columns } = work;
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
    isLeftAlone(work.system, system, scenario);
  if (!isKernel) {
    const anew = scoreCompiled(system, dataset, undefined);
    const { total } = system;
    if (anew.value === undefined) return { value: undefined, diagnostics: anew.diagnostics };
    return {
      value: ranked(system, itemAt(anew.value.nodes, total)),
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
  const total = { ...itemAt(nodes, system.total), ranks: listed(ranks) };
  return { value: ranked(system, total), diagnostics };
}
