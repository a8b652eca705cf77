import { Decimal } from 'decimal.js';
import type { CompiledSystem } from '../src/system/compiled.ts';
import type { FloatColumn } from './float-kernel.ts';

/**
 * The other alternative that benchmarks name: decimal.js written as one naturally would, a number
 * object for every value, at its usual 20 digits, and a sort for the ranks.
 */
export function decimalKernel(
  system: CompiledSystem,
  columns: readonly (FloatColumn | undefined)[],
  units: number,
): { readonly steps: readonly number[][]; readonly ranks: readonly number[][] } {
  const weights = system.nodes.map((node) =>
    new Decimal(String(node.share.n)).div(String(node.share.d)),
  );
  const scores: Decimal[][] = [];
  for (const node of system.nodes) {
    const column = columns[node.index];
    scores.push(
      Array.from({ length: units }, (_, u) => {
        if (column !== undefined) {
          const { values, min, max } = column;
          const x = values[u] ?? 0;
          return new Decimal(x).minus(min).div(new Decimal(max).minus(min)).times(100);
        }
        let sum = new Decimal(0);
        for (const child of node.children) {
          const [score, weight] = [scores[child]?.[u], weights[child]];
          if (score && weight) sum = sum.plus(score.times(weight));
        }
        return sum;
      }),
    );
  }
  const rounded = scores.map((own) => own.map((x) => x.toDecimalPlaces(2, Decimal.ROUND_HALF_UP)));
  const ranks = rounded.map((own) => {
    const sorted = own.toSorted((a, b) => b.comparedTo(a));
    const first = new Map<string, number>();
    for (const [i, x] of sorted.entries()) {
      if (!first.has(x.toString())) first.set(x.toString(), i + 1);
    }
    return own.map((x) => first.get(x.toString()) ?? 0);
  });
  return { steps: rounded.map((own) => own.map((x) => x.times(100).toNumber())), ranks };
}
