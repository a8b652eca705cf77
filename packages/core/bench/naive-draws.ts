import { nearestScores } from '../src/evaluate/workings.ts';
import type { Result } from '../src/index.ts';
import { workings } from '../src/result/workings.ts';

/** A group: its children's places among all nodes, and its weights. */
interface Branch {
  readonly index: number;
  readonly children: readonly number[];
  readonly shares: readonly number[];
}

/**
 * The loop that one would write first for speed: doubles in typed arrays, weights drawn group by
 * group, a mean for every unit and group over what is there, units sorted, ranks counted. Ties go by
 * the noise of doubles.
 */
export function naiveSimulation(
  result: Result,
  {
    draws,
    weights,
  }: { readonly draws: number; readonly weights: 'simplex' | { readonly noise: string } },
): readonly Float64Array[] {
  const made = workings(result);
  const { system, dataset } = made;
  const units = dataset.units.length;
  const groups = system.nodes
    .filter(({ children }) => children.length > 0)
    .map(
      ({ index, children }): Branch => ({
        ...{ index, children },
        shares: children.map((c) => system.nodes[c]?.share.valueOf() ?? 0),
      }),
    );
  const rates = system.nodes.map(({ index, fullMark: full, leaf }) =>
    nearestScores(made, index).map((score, u) =>
      leaf === undefined || made.nodes[index]?.states[u] !== 'value'
        ? Number.NaN
        : score / full.valueOf(),
    ),
  );
  const counts = dataset.units.map(() => new Float64Array(units));
  const drawn = groups.map(({ shares }) => new Float64Array(shares.length));
  const totals = rates[system.total] as Float64Array;
  const order = Array.from({ length: units }, (_, u) => u);
  let seed = 7;
  const random = (): number => {
    seed = (seed * 48271) % 2147483647;
    return seed / 2147483647;
  };
  const drawWeights = ({ shares }: Branch, own: Float64Array): void => {
    if (weights !== 'simplex') {
      const noise = Number(weights.noise);
      for (const [c, share] of shares.entries()) own[c] = share * (1 + noise * (2 * random() - 1));
      return;
    }
    for (let c = 0; c < own.length - 1; c += 1) own[c] = random();
    own[own.length - 1] = 1;
    own.sort();
    for (let c = own.length - 1; c > 0; c -= 1)
      own[c] = (own[c] as number) - (own[c - 1] as number);
  };
  for (let i = 0; i < draws; i += 1) {
    for (const [g, branch] of groups.entries()) {
      const own = drawn[g] as Float64Array;
      drawWeights(branch, own);
      const out = rates[branch.index] as Float64Array;
      for (let u = 0; u < units; u += 1) {
        let [sum, all] = [0, 0];
        for (let c = 0; c < own.length; c += 1) {
          const rate = (rates[branch.children[c] as number] as Float64Array)[u] as number;
          if (Number.isNaN(rate)) continue;
          sum += rate * (own[c] as number);
          all += own[c] as number;
        }
        out[u] = sum / all;
      }
    }
    order.sort((a, b) => (totals[b] as number) - (totals[a] as number));
    let rank = 0;
    for (const [at, unit] of order.entries()) {
      if (at === 0 || totals[order[at - 1] as number] !== totals[unit]) rank = at + 1;
      const own = counts[unit] as Float64Array;
      own[rank - 1] = (own[rank - 1] as number) + 1;
    }
  }
  return counts;
}
