import { compareReal } from '../../numeric/exact.ts';
import { Fraction, one } from '../../numeric/fraction.ts';
import { linear, type Real } from '../../numeric/real.ts';
import type { CompiledSystem } from '../../system/compiled.ts';
import { exactTotal } from './exact.ts';
import { type Random, steps } from './random.ts';
import { type RankScratch, rankUnits } from './rank-units.ts';
import { leafIds, type Sampler } from './sampler.ts';
import { drawTotals, type Scratch, scratchFor } from './totals.ts';
import type { DrawGroup, DrawTree } from './tree.ts';

/** By leaf asked for: the end it is or stands under, and its part of the end's effective weight. */
function partsOfEnds({ result: { system }, ends }: DrawTree, ids: readonly string[]) {
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

/** The effective weights of a draw by node: products of shares from the root down. */
function effectiveInto({ groups, result }: DrawTree, { shares }: Scratch, own: Float64Array): void {
  own[result.system.total] = 1;
  for (let g = groups.length - 1; g >= 0; g -= 1) {
    const { index, children } = groups[g] as DrawGroup;
    const [whole, drawn] = [own[index] as number, shares[g] as Float64Array];
    for (let c = 0; c < drawn.length; c += 1)
      own[children[c] as number] = whole * (drawn[c] as number);
  }
}

/** Rates that are off by up to a part of themselves, though never above the full mark. */
function noisyRates(tree: DrawTree, noise: Fraction, scratch: Scratch) {
  const part = noise.valueOf() / steps;
  const drawn = tree.ends.map((end) => ({
    ...{ end, base: tree.rates[end] as Float64Array, out: scratch.values[end] as Float64Array },
    parts: new Int32Array(tree.result.dataset.units.length),
    into: tree.intoOf(end),
    counts: tree.counts[end] as Uint8Array,
  }));
  const partsAt = new Map(drawn.map(({ end, parts }) => [end, parts]));
  return {
    draw: (random: Random): void => {
      for (const { base, out, parts, into, counts } of drawn) {
        for (let u = 0; u < out.length; u += 1) {
          const t = 2 * random() + 1 - steps;
          parts[u] = t;
          const rate = base[u] as number;
          const moved = rate * (1 + part * t);
          // What does not count stays 0 on every scale: the logarithm of 0 would spoil the sum.
          out[u] = counts[u] === 1 ? into(rate <= 1 && moved > 1 ? 1 : moved) : 0;
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

/** Draws in doubles, those too close for them settled exactly. */
export function treeSampler(
  tree: DrawTree,
  asked: CompiledSystem,
  scoreNoise: Fraction | undefined,
): Sampler {
  const { groups, ranked, tolerance, result } = tree;
  const units = result.dataset.units.length;
  const scratch = scratchFor(tree);
  const places: RankScratch = {
    order: new Int32Array(ranked.length),
    ranks: new Int32Array(units),
  };
  const noise = scoreNoise && noisyRates(tree, scoreNoise, scratch);
  // With noise in every score nobody is level for certain.
  const twins = noise === undefined ? tree.twins : Int32Array.from(tree.twins, (_, u) => u);
  const ids = leafIds(asked);
  const parts = partsOfEnds(tree, ids);
  const exactly = (unit: number) => exactTotal(tree, scratch, unit, noise?.rateOf);
  const byNode = new Float64Array(result.system.nodes.length);
  const byLeaf = new Float64Array(ids.length);
  const effective = (): Float64Array => {
    effectiveInto(tree, scratch, byNode);
    for (let i = 0; i < parts.length; i += 1) {
      const { leaf, end, part } = parts[i] as (typeof parts)[number];
      byLeaf[leaf] = (byNode[end] as number) * part;
    }
    return byLeaf;
  };
  return (weights, scores) => {
    for (let g = 0; g < groups.length; g += 1) {
      groups[g]?.weights.draw(weights, scratch.factors[g] as Float64Array);
    }
    noise?.draw(scores);
    const totals = drawTotals(tree, scratch);
    const settled = rankUnits({ ranked, totals, twins, tolerance, exactly }, places);
    return { places, settled, effective };
  };
}
