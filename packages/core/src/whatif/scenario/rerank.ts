import type { Scenario } from '@zhibiao/schemas';
import * as z from 'zod/mini';
import type { CellState } from '../../dataset/dataset.ts';
import { hasErrors, type Outcome } from '../../diagnostic/outcome.ts';
import { evaluate, leavesOf } from '../../evaluate/evaluate.ts';
import { declaredRanks } from '../../evaluate/rank/declared-ranks.ts';
import type { NodeWorkings } from '../../evaluate/workings.ts';
import { itemAt } from '../../numeric/item-at.ts';
import { listed } from '../../numeric/ranks.ts';
import { parseOptions } from '../../options/check-input.ts';
import type { Result } from '../../result/result.ts';
import { workings } from '../../result/workings.ts';
import { scoreCompiled } from '../../score/score.ts';
import { heldSystem } from '../../system/build.ts';
import type { CompiledSystem } from '../../system/compiled.ts';
import { nodeAt } from '../../system/compiled.ts';
import type { System } from '../../system/system.ts';
import { underScenario } from './apply.ts';
import { scenarioShape } from './shape.ts';

/** What `rerank` is asked. */
export interface RerankOptions {
  readonly scenario: Scenario;
}

const rerankShape: z.ZodMiniType = z.strictObject({
  scenario: scenarioShape,
});

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

/** The nodes whose reported scores decide the ranks of totals; undefined for all, as unrounded ones. */
function decisive({ total, indexOf, document }: CompiledSystem): ReadonlySet<number> | undefined {
  const { on, breakTies = [] } = document.method.ranking;
  return on === 'exact'
    ? undefined
    : new Set([total, ...breakTies.flatMap((id) => indexOf[id] ?? [])]);
}

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
 * that is moved and looked at. If weights alone move, the leaves keep their scores and only what is
 * above them is made anew; otherwise the dataset is scored under the scenario.
 *
 * @returns diagnostics if there is no such scenario, or it cannot be met
 *
 * @example
 * rerank(result, { scenario }).value?.ranks // [1, 3, 2]
 * rerank(result, { scenario }).value?.scores // [88.75, 77.5, 80]
 */
export function rerank(result: Result, options: RerankOptions): Outcome<Ranked> {
  const parsed = parseOptions(rerankShape, options);
  if (parsed.value === undefined) return parsed;
  const { scenario } = parsed.value;
  const work = workings(result);
  const changed = underScenario(work.system, scenario);
  const { value: system, diagnostics } = changed;
  if (system === undefined) return { value: undefined, diagnostics };
  const { dataset } = work;
  if (!isLeftAlone(work.system, system, scenario)) {
    const anew = scoreCompiled(system, dataset, undefined);
    const value = anew.value && ranked(system, itemAt(anew.value.nodes, system.total));
    return { value, diagnostics: [...diagnostics, ...anew.diagnostics] };
  }
  const wanted = decisive(system);
  const { value, diagnostics: faults } = evaluate(system, dataset, leavesOf(work), { wanted });
  if (hasErrors(faults)) return { value: undefined, diagnostics: [...diagnostics, ...faults] };
  const [ranks = new Float64Array()] = declaredRanks({ system, dataset, ...value }, [system.total]);
  const total = { ...itemAt(value.nodes, system.total), ranks: listed(ranks) };
  return { value: ranked(system, total), diagnostics: [...diagnostics, ...faults] };
}
