import type { Dataset } from '../../dataset/dataset.ts';
import type { Step } from '../../diagnostic/outcome.ts';
import { type CompiledSystem, nodeAt } from '../../system/compiled.ts';
import { availability } from '../availability/availability.ts';
import type { Evaluation } from '../evaluated.ts';
import type { Leaves } from '../leaves.ts';
import { evaluateNodes } from './evaluate-nodes.ts';

/** Scores in rationals and formulas throughout. */
export function evaluateExact(
  system: CompiledSystem,
  dataset: Dataset,
  leaves: Leaves & Required<Pick<Leaves, 'columns'>>,
): Step<Evaluation> {
  const states = availability(system, dataset, leaves.observed).value;
  const { value, diagnostics } = evaluateNodes(system, dataset, states, leaves);
  const nodes = value.map(({ exact, rounded }, index) => {
    const power = 10n ** BigInt(nodeAt(system, index).rounding.digits);
    return {
      states: states[index] ?? [],
      steps: Float64Array.from(rounded, (x) => (x ? Number((x.s * x.n * power) / x.d) : 0)),
      exact,
    };
  });
  const adjusted = value.map((scores) => scores.adjusted);
  return { value: { nodes, columns: leaves.columns, adjusted }, diagnostics };
}
