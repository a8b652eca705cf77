import type { Dataset } from '../dataset/dataset.ts';
import type { Step } from '../diagnostic/outcome.ts';
import type { CompiledSystem } from '../system/compiled.ts';
import { evaluateCertified } from './certified/evaluate-certified.ts';
import { columnsOf } from './columns-of.ts';
import type { Evaluated, Evaluation } from './evaluated.ts';
import { evaluateExact } from './exact/evaluate-exact.ts';
import { exactScoreAt } from './exact/scores-at.ts';
import type { Leaves } from './leaves.ts';

/** How scores are made. */
export interface EvaluateOptions {
  /**
   * `exact`: in rationals and formulas throughout, which every other way is compared with. By itself
   * `evaluate` takes doubles that know how wrong they can be wherever these can answer.
   */
  readonly way?: 'exact';
  /** The nodes whose scores are needed; all if left out. Of others there may be none. */
  readonly wanted?: ReadonlySet<number> | undefined;
}

/**
 * Scores of all nodes, made of the leaves' and rounded as the system declares (phases 5 and 6 of
 * `score`). There are two ways, which give the same scores; everything that asks for scores asks here.
 */
export function evaluate(
  system: CompiledSystem,
  dataset: Dataset,
  leaves: Leaves,
  { way, wanted }: EvaluateOptions = {},
): Step<Evaluation> {
  const columns = leaves.columns ?? columnsOf(system, leaves);
  const units = dataset.units.length;
  const value = way === 'exact' ? undefined : evaluateCertified(system, columns, { units, wanted });
  if (value !== undefined) return { value, diagnostics: [] };
  return evaluateExact(system, dataset, { ...leaves, columns });
}

/** The leaves that something was evaluated from, to evaluate them again under other weights. */
export function leavesOf(evaluated: Evaluated): Leaves {
  const { dataset, leaves, columns, amounts } = evaluated;
  return {
    observed: { get: (index) => leaves[index] },
    scores: {
      get: (index) =>
        leaves[index] && dataset.units.map((_, unit) => exactScoreAt(evaluated, index, unit)),
    },
    columns,
    amounts,
  };
}
