import type { Result, System } from '../src/index.ts';

/** The leaves' reported scores as doubles, unit by unit; NaN stands for none here. */
export const leafScores = ({ system, nodes }: Result): readonly (readonly number[])[] =>
  nodes[system.total]?.states.map((_, unit) =>
    system.nodes.map((node) => {
      const scores = nodes[node.index];
      return node.leaf && scores?.states[unit] === 'value'
        ? (scores.scores[unit] ?? 0)
        : Number.NaN;
    }),
  ) ?? [];

/** What one would write without a thought for exactness: the alternative that benchmarks name. */
export function floatTotals(
  system: System,
  leaves: readonly (readonly number[])[],
): readonly number[] {
  const weights = system.nodes.map((node) => node.share.valueOf());
  const totals = leaves.map((scores) => {
    const all = [...scores];
    for (const node of system.nodes) {
      if (node.leaf !== undefined) continue;
      let [sum, weight] = [0, 0];
      for (const child of node.children) {
        const score = all[child] ?? Number.NaN;
        if (Number.isNaN(score)) continue;
        sum += score * (weights[child] ?? 0);
        weight += weights[child] ?? 0;
      }
      all[node.index] = sum / weight;
    }
    return all[system.total] ?? Number.NaN;
  });
  return totals.toSorted((a, b) => b - a);
}
