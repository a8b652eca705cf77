import { normalizeMethod } from '../../normalize/index.ts';
import type { CompiledSystem } from '../../system/compiled.ts';
import type { Evaluation } from '../evaluated.ts';
import { type LeafColumn, stateOf } from '../leaf-column.ts';
import { planOf } from './plan.ts';
import { runCertified } from './run.ts';

/** Whether some scores may be beyond the full mark, on which the kernel's steps count. */
const isUnbounded = ({ nodes }: CompiledSystem): boolean =>
  nodes.some(({ leaf }) => leaf !== undefined && normalizeMethod(leaf.normalize).isUnbounded);

/**
 * Scores in doubles that know how wrong they can be; undefined if the system is no tree of weighted
 * means and sums, or a leaf's scores are no whole numbers over one denominator.
 *
 * @param wanted the nodes whose scores are needed; undefined for all
 */
export function evaluateCertified(
  system: CompiledSystem,
  columns: readonly (LeafColumn | undefined)[],
  { units, wanted }: { readonly units: number; readonly wanted: ReadonlySet<number> | undefined },
): Evaluation | undefined {
  const plan = planOf(system);
  const isWhole = system.nodes.every((node) => node.leaf === undefined || columns[node.index]);
  if (plan === undefined || !isWhole || isUnbounded(system)) return undefined;
  const { steps, states } = runCertified(system, plan, columns, units, wanted);
  const nodes = system.nodes.map(({ index }) => {
    const isWanted = wanted === undefined || wanted.has(index);
    return {
      states: Array.from({ length: isWanted ? units : 0 }, (_, u) => stateOf(states[index]?.[u])),
      steps: steps[index] ?? new Int32Array(),
      exact: undefined,
    };
  });
  return { nodes, columns, adjusted: nodes.map(() => []) };
}
