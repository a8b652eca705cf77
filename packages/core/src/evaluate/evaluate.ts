import type { CellState, Dataset } from '../dataset/dataset.ts';
import type { Step } from '../diagnostic/outcome.ts';
import { normalizeMethod } from '../normalize/index.ts';
import type { Fraction } from '../numeric/fraction.ts';
import { isRational, type Real } from '../numeric/real.ts';
import type { CompiledSystem } from '../system/compiled.ts';
import { availability } from './availability/availability.ts';
import { columnOf, stateCodes, stateOf } from './certified/leaf-column.ts';
import { planOf } from './certified/plan.ts';
import { runCertified } from './certified/run.ts';
import type { Evaluation } from './evaluated.ts';
import { evaluateNodes } from './exact/evaluate-exact.ts';
import type { Leaves } from './leaves.ts';

/** States as bytes; none where all are values. */
function codesOf(states: readonly CellState[]): Uint8Array | undefined {
  if (states.every((state) => state === 'value')) return undefined;
  return Uint8Array.from(states, (state) => stateCodes[state]);
}

const isAllRational = (
  scores: readonly (Real | undefined)[],
): scores is readonly (Fraction | undefined)[] =>
  scores.every((score) => score === undefined || isRational(score));

const columnsOf = (system: CompiledSystem, { observed, scores }: Leaves) =>
  system.nodes.map(({ index }) => {
    const [seen, own] = [observed.get(index), scores.get(index)];
    return seen && own && isAllRational(own) ? columnOf(own, codesOf(seen.states)) : undefined;
  });

/** Whether some scores may be beyond the full mark, on which the kernel's steps count. */
const isUnbounded = ({ nodes }: CompiledSystem): boolean =>
  nodes.some(({ leaf }) => leaf !== undefined && normalizeMethod(leaf.normalize).isUnbounded);

/**
 * Phases 5 and 6 in doubles that know how wrong they can be; none where the system is no tree of
 * weighted means and sums, or a leaf's scores are no whole numbers over one denominator.
 */
export function evaluateCertified(
  system: CompiledSystem,
  dataset: Dataset,
  leaves: Leaves,
): Evaluation | undefined {
  const plan = planOf(system);
  const columns = columnsOf(system, leaves);
  const isWhole = system.nodes.every((node) => node.leaf === undefined || columns[node.index]);
  if (plan === undefined || !isWhole || isUnbounded(system)) return undefined;
  const { steps, states } = runCertified(system, plan, columns, dataset.units.length);
  const nodes = system.nodes.map(({ index }) => ({
    states: dataset.units.map((_, unit) => stateOf(states[index]?.[unit])),
    steps: steps[index] ?? new Int32Array(),
    exact: undefined,
  }));
  return { nodes, columns, adjusted: nodes.map(() => []) };
}

/** Phases 5 and 6 in rationals and formulas throughout: what every other way is held to. */
export function evaluateExact(
  system: CompiledSystem,
  dataset: Dataset,
  leaves: Leaves,
): Step<Evaluation> {
  const states = availability(system, dataset, leaves.observed).value;
  const { value, diagnostics } = evaluateNodes(system, dataset, states, leaves);
  const nodes = value.map(({ exact, rounded }, index) => {
    const { digits } = system.nodes[index]?.rounding ?? { digits: 0 };
    const power = 10n ** BigInt(digits);
    return {
      states: states[index] ?? [],
      steps: Float64Array.from(rounded, (x) => (x ? Number((x.s * x.n * power) / x.d) : 0)),
      exact,
    };
  });
  const adjusted = value.map((scores) => scores.adjusted);
  return { value: { nodes, columns: columnsOf(system, leaves), adjusted }, diagnostics };
}
