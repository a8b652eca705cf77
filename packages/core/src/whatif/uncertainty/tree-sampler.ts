import { buildMeanTree } from '../../evaluate/draws/build-mean-tree.ts';
import { isMeanTree, type MeanTree } from '../../evaluate/draws/mean-tree.ts';
import { reweighing } from '../../evaluate/draws/reweighing.ts';
import { weighedGroups } from '../../evaluate/draws/weighed-groups.ts';
import type { Workings } from '../../evaluate/workings.ts';
import { compareReal } from '../../numeric/exact.ts';
import { Fraction, fraction, one } from '../../numeric/fraction.ts';
import { linear, type Real } from '../../numeric/real.ts';
import type { CompiledSystem } from '../../system/compiled.ts';
import type { Assumptions } from './assumptions.ts';
import { drawOf } from './group-draw.ts';
import { type Random, steps } from './random.ts';
import { leafIds, type Sampler } from './sampler.ts';
import type { WeightDraw } from './weight-draw.ts';

/** By leaf of the original system: the end it is or stands under, and its part of the end's effective weight. */
function partsOfEnds({ evaluated: { system }, ends }: MeanTree, ids: readonly string[]) {
  const isEnd = new Set(ends);
  const endAbove = (index: number): number =>
    index < 0 || isEnd.has(index) ? index : endAbove(system.nodes[index]?.parent ?? -1);
  return ids.flatMap((id, leaf) => {
    const node = system.nodes[system.indexOf[id] ?? -1];
    const end = node === undefined ? -1 : endAbove(node.index);
    const whole = system.nodes[end]?.effectiveWeight;
    if (node === undefined || whole === undefined || whole.equals(0)) return [];
    return [{ leaf, end, part: node.effectiveWeight.div(whole).valueOf() }];
  });
}

/** Rates that are off by up to a part of themselves, though never above the full mark. */
function noisyRates(tree: MeanTree, noise: Fraction) {
  const part = noise.valueOf() / steps;
  const drawn = tree.ends.map((end) => ({
    end,
    base: tree.rates[end] as Float64Array,
    parts: new Int32Array(tree.evaluated.dataset.units.length),
    into: tree.intoOf(end),
    active: tree.active[end] as Uint8Array,
  }));
  const partsAt = new Map(drawn.map(({ end, parts }) => [end, parts]));
  return {
    draw: (random: Random, values: readonly Float64Array[]): void => {
      for (const { end, base, parts, into, active } of drawn) {
        const out = values[end] as Float64Array;
        for (let u = 0; u < out.length; u += 1) {
          const t = 2 * random() + 1 - steps;
          parts[u] = t;
          const rate = base[u] as number;
          const moved = rate * (1 + part * t);
          // What is not active stays 0 on every scale: the logarithm of 0 would spoil the sum.
          out[u] = active[u] === 1 ? into(rate <= 1 && moved > 1 ? 1 : moved) : 0;
        }
      }
    },
    rateOf: (end: number, unit: number): Real | undefined => {
      const rate = tree.exact(end, unit);
      if (rate === undefined) return undefined;
      const factor = one.add(noise.mul(new Fraction(partsAt.get(end)?.[unit] ?? 0, steps)));
      const moved = linear([[factor, rate]]);
      return compareReal(rate, one) <= 0 && compareReal(moved, one) > 0 ? one : moved;
    },
  };
}

/** The tree of a result whose weights are to be drawn, and by group how; undefined if there is none. */
export function treeToDraw(
  result: Workings,
  assumptions: Assumptions,
  base: Int32Array,
): { readonly tree: MeanTree; readonly draws: ReadonlyMap<number, WeightDraw> } | undefined {
  if (!isMeanTree(result.system)) return undefined;
  const draws = new Map<number, WeightDraw>();
  for (const group of weighedGroups(result.system)) {
    const draw = drawOf(assumptions, group);
    if (draw !== undefined) draws.set(group.node.index, draw);
  }
  const bases = new Map([...draws].map(([index, draw]) => [index, draw.bases]));
  const movesScores = assumptions.scoreNoise !== undefined;
  const tree = buildMeanTree(result, { bases, movesScores, isFolded: !movesScores, base });
  return tree && { tree, draws };
}

/** Draws in doubles, those too close for them settled exactly; undefined if the system allows none. */
export function treeSampler(
  result: Workings,
  assumptions: Assumptions,
  { base, original }: { readonly base: Int32Array; readonly original: CompiledSystem },
): Sampler | undefined {
  const found = treeToDraw(result, assumptions, base);
  if (found === undefined) return undefined;
  const { tree, draws } = found;
  const { scoreNoise } = assumptions;
  const noise = scoreNoise === undefined ? undefined : noisyRates(tree, fraction(scoreNoise));
  const { factors, values, ranked, rank, effectiveWeights } = reweighing(tree, noise?.rateOf);
  const drawn = tree.groups.flatMap(({ index }, g) => {
    const [draw, own] = [draws.get(index), factors[g]];
    return draw === undefined || own === undefined ? [] : [{ draw: draw.draw, own }];
  });
  const ids = leafIds(original);
  const parts = partsOfEnds(tree, ids);
  const byLeaf = new Float64Array(ids.length);
  const effective = (): Float64Array => {
    const byNode = effectiveWeights();
    for (const { leaf, end, part } of parts) byLeaf[leaf] = (byNode[end] as number) * part;
    return byLeaf;
  };
  return (weights, scores) => {
    for (const { draw, own } of drawn) draw(weights, own);
    noise?.draw(scores, values);
    return { ranked, settled: rank(), effective };
  };
}
