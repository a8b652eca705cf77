import { planes } from '../src/evaluate/certified/planes.ts';
import { rankScratch, rankSteps } from '../src/numeric/rank-steps.ts';
import type { CompiledSystem } from '../src/system/compiled.ts';

/** A leaf's observations as doubles and the goalposts that make scores of them. */
export interface FloatColumn {
  readonly values: Float64Array;
  readonly min: number;
  readonly max: number;
}

/** The shares as doubles: like the exact kernel's plan, made once for a system. */
export const floatWeights = (system: CompiledSystem): readonly number[] =>
  system.nodes.map((node) => node.share.valueOf());

/**
 * The alternative that benchmarks name: the same tree in plain Float64Arrays, `Math.floor(x + 0.5)` and no
 * thought for exactness. It ranks by the very function that the exact kernel ranks by, so that the
 * ratio shows what exactness costs and nothing else.
 */
export function floatKernel(
  system: CompiledSystem,
  weights: readonly number[],
  columns: readonly (FloatColumn | undefined)[],
  units: number,
): { readonly steps: readonly Int32Array[]; readonly ranks: readonly Int32Array[] } {
  const block = Math.min(1024, units);
  const rows = system.nodes.length;
  const values = planes(new Float64Array(rows * block), rows, block);
  const steps = planes(new Int32Array(rows * units), rows, units);
  for (let start = 0; start < units; start += block) {
    const count = Math.min(block, units - start);
    for (const node of system.nodes) {
      const out = values[node.index] as Float64Array;
      const column = columns[node.index];
      if (column !== undefined) {
        const { min, max } = column;
        const rate = 100 / (max - min);
        for (let i = 0; i < count; i += 1) {
          const x = ((column.values[start + i] as number) - min) * rate;
          out[i] = Math.max(0, Math.min(100, x));
        }
      } else {
        out.fill(0, 0, count);
        for (const child of node.children) {
          const from = values[child] as Float64Array;
          const weight = weights[child] as number;
          for (let i = 0; i < count; i += 1) {
            out[i] = (out[i] as number) + (from[i] as number) * weight;
          }
        }
      }
      const own = steps[node.index] as Int32Array;
      for (let i = 0; i < count; i += 1)
        own[start + i] = Math.floor((out[i] as number) * 100 + 0.5);
    }
  }
  const scratch = rankScratch(units);
  const ranks = planes(new Int32Array(rows * units), rows, units);
  for (const [node, own] of steps.entries()) {
    rankSteps(own, undefined, 'competition', scratch, ranks[node] as Int32Array);
  }
  return { steps, ranks };
}
