import { type MeanScale, plainMean } from '../../aggregate/mean-scale.ts';
import { hasScoreAt } from '../../evaluate/availability/active-children.ts';
import { doubleAt } from '../../evaluate/certified/leaf-column.ts';
import { meanTraits } from '../../evaluate/mean-traits.ts';
import { carriedScoreAt } from '../../evaluate/scores-at.ts';
import type { Workings } from '../../evaluate/workings.ts';
import { approximate } from '../../numeric/approximate.ts';
import { one } from '../../numeric/fraction.ts';
import { linear, type Real } from '../../numeric/real.ts';
import type { CompiledNode } from '../../system/compiled.ts';
import type { Assumptions } from './assumptions.ts';
import { toleranceOf } from './certainty.ts';
import { drawOf, isDrawn, type WeighedGroup, weighedGroups } from './drawn.ts';
import { identicalUnits } from './identical-units.ts';
import { missingChildren } from './missing-children.ts';
import type { DrawGroup, DrawTree } from './tree.ts';

/** To how many digits an irrational rate is made before it is the nearest double. */
const digits = 40;

const same = (x: number): number => x;

/** The groups below or in which something is drawn, from the leaves up; the total at any rate. */
function movingGroups(
  { system }: Workings,
  assumptions: Assumptions,
  isFolded: boolean,
): readonly WeighedGroup[] {
  const moving = new Set<number>([system.total]);
  const groups = weighedGroups(system);
  for (const group of groups) {
    const { index } = group.node;
    const moves =
      !isFolded || isDrawn(assumptions, group) || group.children.some((c) => moving.has(c));
    if (moves) moving.add(index);
  }
  return groups.filter(({ node }) => moving.has(node.index));
}

/** By unit, 1 where a node counts in its group. */
const countsOf = (result: Workings, { index }: CompiledNode): Uint8Array =>
  Uint8Array.from(result.dataset.units, (_, unit) => Number(hasScoreAt(result, index, unit)));

/** The rates of an end in doubles: of a leaf's whole numbers where it has such, else of the exact ones. */
function ratesOf(
  { system, columns, dataset }: Workings,
  end: number,
  counts: Uint8Array | undefined,
  exact: DrawTree['exact'],
): Float64Array {
  const [column, full] = [columns[end], system.nodes[end]?.fullMark.valueOf() ?? 1];
  return Float64Array.from(dataset.units, (_, u) => {
    if (counts?.[u] !== 1) return 0;
    if (column !== undefined && (column.states?.[u] ?? 0) === 0) return doubleAt(column, u) / full;
    const rate = exact(end, u);
    return rate === undefined ? 0 : approximate(rate, digits).valueOf();
  });
}

/** The least rate, the least above 0, and the greatest in size, of those that count. */
function extremes(
  ends: readonly number[],
  rates: readonly (Float64Array | undefined)[],
  counts: readonly Uint8Array[],
): { readonly least: number; readonly leastPositive: number; readonly greatest: number } {
  let [least, leastPositive, greatest] = [1, 1, 0];
  for (const end of ends) {
    for (const [u, rate] of (rates[end] ?? new Float64Array()).entries()) {
      if (counts[end]?.[u] !== 1) continue;
      least = Math.min(least, rate);
      if (rate > 0) leastPositive = Math.min(leastPositive, rate);
      greatest = Math.max(greatest, Math.abs(rate));
    }
  }
  return { least, leastPositive, greatest };
}

/**
 * Prepares a result of a system that is a tree of means; none where doubles cannot be trusted with it.
 *
 * @param base by unit: its place as things are, 0 for those that are to take no part
 * @param isFolded whether groups with nothing drawn below are taken as they are
 */
export function buildTree(
  result: Workings,
  assumptions: Assumptions,
  base: Int32Array | undefined,
  isFolded: boolean = assumptions.scoreNoise === undefined,
): DrawTree | undefined {
  const { system, dataset, nodes } = result;
  const moving = movingGroups(result, assumptions, isFolded);
  const inner = new Set(moving.map(({ node }) => node.index));
  const ends = moving.flatMap(({ children }) => children.filter((c) => !inner.has(c)));
  const ranked = dataset.units.flatMap((_, u) =>
    nodes[system.total]?.states[u] === 'value' && base?.[u] !== 0 ? [u] : [],
  );
  if (base !== undefined) ranked.sort((a, b) => (base[a] as number) - (base[b] as number));
  const counts = system.nodes.map((node) => countsOf(result, node));
  const exact = (end: number, unit: number): Real | undefined => {
    const full = system.nodes[end]?.fullMark ?? one;
    const score = counts[end]?.[unit] === 1 ? carriedScoreAt(result, end, unit) : undefined;
    return score && linear([[one.div(full), score]]);
  };
  const rates = system.nodes.map((): Float64Array | undefined => undefined);
  for (const end of ends) rates[end] = ratesOf(result, end, counts[end], exact);
  const meanAt = (index: number): MeanScale | undefined => {
    const node = system.nodes[index];
    return node && meanTraits(node).scale;
  };
  const groups = moving.map((group): DrawGroup => {
    const { node, children, shares } = group;
    const weights = drawOf(assumptions, group) ?? {
      bases: shares,
      draw: (_, factors) => factors.fill(1),
    };
    const [mean = plainMean, above = plainMean] = [meanAt(node.index), meanAt(node.parent)];
    const { back } = mean;
    return {
      ...{ index: node.index, children: Int32Array.from(children), weights },
      bases: Float64Array.from(weights.bases, (x) => x.valueOf()),
      gaps: missingChildren(
        children.map((c) => counts[c] ?? new Uint8Array()),
        ranked,
      ),
      onto: above.scale === mean.scale ? undefined : (y) => above.into(back(y)),
    };
  });
  const tolerance = toleranceOf({
    ...{ groups, ...extremes(ends, rates, counts) },
    scales: moving.map(({ node }) => meanAt(node.index)?.scale ?? ''),
  });
  if (tolerance === undefined) return undefined;
  return {
    ...{ result, groups, ends, rates, exact, counts },
    ranked: Int32Array.from(ranked),
    intoOf: (end) => meanAt(system.nodes[end]?.parent ?? -1)?.into ?? same,
    twins: identicalUnits({ ends, exact, rates, counts }, dataset.units.length),
    // A score may be off by up to itself, beyond 1 where it was.
    tolerance: tolerance * (assumptions.scoreNoise === undefined ? 1 : 2),
  };
}
