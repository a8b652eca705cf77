import type { PlanNode } from '../src/evaluate/certified/plan.ts';
import { planes } from '../src/evaluate/certified/planes.ts';
import { runCertified } from '../src/evaluate/certified/run.ts';
import type { LeafColumn } from '../src/evaluate/leaf-column.ts';
import { rankScratch, rankSteps } from '../src/numeric/rank-steps.ts';
import type { CompiledSystem } from '../src/system/compiled.ts';

/** Scores in steps and ranks, by node. */
export interface Answer {
  readonly steps: readonly ArrayLike<number>[];
  readonly ranks: readonly ArrayLike<number>[];
}

/** The kernel that `score` uses, and ranks at every node. */
export function exactKernel(
  system: CompiledSystem,
  plan: readonly PlanNode[],
  columns: readonly (LeafColumn | undefined)[],
  units: number,
): Answer {
  const { steps, states } = runCertified(system, plan, columns, units);
  const scratch = rankScratch(units);
  const ranks = planes(new Int32Array(steps.length * units), steps.length, units);
  for (const [node, own] of steps.entries()) {
    rankSteps(own, states[node], 'competition', scratch, ranks[node] as Int32Array);
  }
  return { steps, ranks };
}

/** How many scores, or ranks, of two answers differ. */
export const differences = (a: Answer, b: Answer, key: 'steps' | 'ranks'): number =>
  a[key].reduce((sum, own, node) => {
    let wrong = sum;
    for (let u = 0; u < own.length; u += 1) if (own[u] !== b[key][node]?.[u]) wrong += 1;
    return wrong;
  }, 0);
