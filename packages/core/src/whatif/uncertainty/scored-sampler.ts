import { exactRanks } from '../../evaluate/draws/exact-ranks.ts';
import type { RankedUnits } from '../../evaluate/draws/rank-units.ts';
import { weighedGroups } from '../../evaluate/draws/weighed-groups.ts';
import type { Workings } from '../../evaluate/workings.ts';
import { Fraction, one, sum } from '../../numeric/fraction.ts';
import { itemAt } from '../../numeric/item-at.ts';
import { absentOf, ranks } from '../../numeric/ranks.ts';
import { scoreCompiled } from '../../score/score.ts';
import type { CompiledSystem } from '../../system/compiled.ts';
import { underScenario } from '../scenario/apply.ts';
import type { Assumptions } from './assumptions.ts';
import { drawOf } from './group-draw.ts';
import type { Random } from './random.ts';
import { leafIds, type Sampler } from './sampler.ts';

/** The weights of one draw, as a scenario would set them: shares, or under `points` points. */
function drawnWeights(
  system: CompiledSystem,
  assumptions: Assumptions,
  random: Random,
): Readonly<Record<string, string>> {
  const isPoints = system.weights.basis === 'points';
  const drawn = weighedGroups(system).map((group) => {
    const draw = drawOf(assumptions, group);
    if (draw === undefined) return group;
    const factors = new Float64Array(group.children.length);
    draw.draw(random, factors);
    const weights = draw.bases.map((base, i) => base.mul(new Fraction(BigInt(itemAt(factors, i)))));
    const all = sum(weights);
    return { ...group, shares: weights.map((weight) => weight.div(all)) };
  });
  const points = new Map([[system.total, system.nodes[system.total]?.fullMark ?? one]]);
  // From the total down: a group's points are divided among its children.
  return Object.fromEntries(
    drawn.toReversed().flatMap(({ node, children, shares }) => {
      const whole = isPoints ? (points.get(node.index) ?? one) : one;
      return children.map((child, i) => {
        const weight = whole.mul(shares[i] ?? one);
        points.set(child, weight);
        return [system.nodes[child]?.id ?? '', weight.toFraction()] as const;
      });
    }),
  );
}

/** The ranks of the units that take part, among themselves. */
function ranksAmong(all: readonly (number | undefined)[], base: Int32Array): RankedUnits {
  const units = all.length;
  const takesPart = all.map((rank, u) => rank !== undefined && base[u] !== 0);
  const lastFirst = Float64Array.from(all, (rank) => -(rank ?? 0));
  const own = ranks(lastFirst, { units, absent: absentOf(takesPart), ties: 'competition' });
  const order = takesPart.flatMap((takes, u) => (takes ? [u] : []));
  order.sort((a, b) => (own[a] as number) - (own[b] as number));
  return {
    order: Int32Array.from(order),
    ranks: Int32Array.from(own, (rank) => (Number.isNaN(rank) ? 0 : rank)),
  };
}

/** Draws of a system that is no tree of means: each is scored anew, exactly. Slow, and always right. */
export function scoredSampler(
  result: Workings,
  assumptions: Assumptions,
  { base, original }: { readonly base: Int32Array; readonly original: CompiledSystem },
): Sampler {
  const { system, dataset } = result;
  const ids = leafIds(original);
  return (random) => {
    const scenario = { name: 'draw', weights: drawnWeights(system, assumptions, random) };
    const changed = underScenario(system, scenario);
    const anew = changed.value && scoreCompiled(changed.value, dataset, undefined);
    if (changed.value === undefined || anew?.value === undefined) {
      const faults = [...changed.diagnostics, ...(anew?.diagnostics ?? [])];
      const codes = faults.flatMap(({ code, severity }) => (severity === 'error' ? [code] : []));
      return { codes: [...new Set(codes)].sort() };
    }
    const ranked = ranksAmong(exactRanks(anew.value), base);
    const { nodes, indexOf } = changed.value;
    return {
      ranked,
      settled: 0,
      effective: () =>
        Float64Array.from(ids, (id) => nodes[indexOf[id] ?? -1]?.effectiveWeight.valueOf() ?? 0),
    };
  };
}
