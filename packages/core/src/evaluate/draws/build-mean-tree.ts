import { type MeanScale, plainMean } from '../../aggregate/mean-scale.ts';
import { approximate } from '../../numeric/approximate.ts';
import { type Fraction, one } from '../../numeric/fraction.ts';
import { linear, type Real } from '../../numeric/real.ts';
import { hasScoreAt } from '../availability/active-children.ts';
import type { Evaluated } from '../evaluated.ts';
import { carriedScoreAt } from '../exact/scores-at.ts';
import { doubleAt } from '../leaf-column.ts';
import { meanTraits } from '../mean-traits.ts';
import { identicalUnits } from './identical-units.ts';
import type { MeanTree, MovingGroup } from './mean-tree.ts';
import { missingChildren } from './missing-children.ts';
import { toleranceOf } from './tolerance.ts';
import { type WeighedGroup, weighedGroups } from './weighed-groups.ts';

/** What is to move. */
export interface Moves {
  /** By index of the groups whose weights move: what the factors of the children multiply. */
  readonly bases: ReadonlyMap<number, readonly Fraction[]>;
  /** Whether scores of leaves are to move too, by up to themselves. */
  readonly movesScores: boolean;
  /** Whether groups with nothing that moves in them or below are taken as they are. */
  readonly isFolded: boolean;
  /** By unit: its rank as it stands, 0 for those that take no part; undefined if that is not known. */
  readonly base: Int32Array | undefined;
}

/** To how many digits an irrational rate is made before it is the nearest double. */
const digits = 40;

const same = (x: number): number => x;

/** The groups in or below which something moves, from the leaves up; the total at any rate. */
function movingGroups({ system }: Evaluated, { bases, isFolded }: Moves): readonly WeighedGroup[] {
  const moving = new Set<number>([system.total]);
  const groups = weighedGroups(system);
  for (const { node, children } of groups) {
    const moves = !isFolded || bases.has(node.index) || children.some((c) => moving.has(c));
    if (moves) moving.add(node.index);
  }
  return groups.filter(({ node }) => moving.has(node.index));
}

/** The rates of an end in doubles: of a leaf's whole numbers if it has such, else of the exact ones. */
function ratesOf(
  { system, columns, dataset }: Evaluated,
  end: number,
  active: Uint8Array | undefined,
  exact: MeanTree['exact'],
): Float64Array {
  const [column, full] = [columns[end], system.nodes[end]?.fullMark.valueOf() ?? 1];
  return Float64Array.from(dataset.units, (_, u) => {
    if (active?.[u] !== 1) return 0;
    if (column !== undefined && (column.states?.[u] ?? 0) === 0) return doubleAt(column, u) / full;
    const rate = exact(end, u);
    return rate === undefined ? 0 : approximate(rate, digits).valueOf();
  });
}

/** The least rate, the least above 0, and the greatest in size, of those that are active. */
function extremes(
  ends: readonly number[],
  rates: readonly (Float64Array | undefined)[],
  active: readonly Uint8Array[],
): { readonly least: number; readonly leastPositive: number; readonly greatest: number } {
  let [least, leastPositive, greatest] = [1, 1, 0];
  for (const end of ends) {
    for (const [u, rate] of (rates[end] ?? new Float64Array()).entries()) {
      if (active[end]?.[u] !== 1) continue;
      least = Math.min(least, rate);
      if (rate > 0) leastPositive = Math.min(leastPositive, rate);
      greatest = Math.max(greatest, Math.abs(rate));
    }
  }
  return { least, leastPositive, greatest };
}

/**
 * Prepares an evaluation under a system that is a tree of means (`isMeanTree`) for other weights;
 * undefined if doubles cannot be trusted with it.
 */
export function buildMeanTree(evaluated: Evaluated, moves: Moves): MeanTree | undefined {
  const { system, dataset, nodes } = evaluated;
  const { bases, base } = moves;
  const moving = movingGroups(evaluated, moves);
  const inner = new Set(moving.map(({ node }) => node.index));
  const ends = moving.flatMap(({ children }) => children.filter((c) => !inner.has(c)));
  const ranked = dataset.units.flatMap((_, u) =>
    nodes[system.total]?.states[u] === 'value' && base?.[u] !== 0 ? [u] : [],
  );
  if (base !== undefined) ranked.sort((a, b) => (base[a] as number) - (base[b] as number));
  const active = system.nodes.map(({ index }) =>
    Uint8Array.from(dataset.units, (_, unit) => Number(hasScoreAt(evaluated, index, unit))),
  );
  const exact = (end: number, unit: number): Real | undefined => {
    const full = system.nodes[end]?.fullMark ?? one;
    const score = active[end]?.[unit] === 1 ? carriedScoreAt(evaluated, end, unit) : undefined;
    return score && linear([[one.div(full), score]]);
  };
  const rates = system.nodes.map((): Float64Array | undefined => undefined);
  for (const end of ends) rates[end] = ratesOf(evaluated, end, active[end], exact);
  const scaleAt = (index: number): MeanScale | undefined => {
    const node = system.nodes[index];
    return node && meanTraits(node).scale;
  };
  const groups = moving.map(({ node: { index, parent }, children, shares }): MovingGroup => {
    const own = bases.get(index) ?? shares;
    const [mean = plainMean, above = plainMean] = [scaleAt(index), scaleAt(parent)];
    return {
      index,
      children: Int32Array.from(children),
      bases: own,
      approximateBases: Float64Array.from(own, (x) => x.valueOf()),
      missing: missingChildren(
        children.map((c) => active[c] ?? new Uint8Array()),
        ranked,
      ),
      onto: above.scale === mean.scale ? undefined : (y) => above.into(mean.back(y)),
    };
  });
  const tolerance = toleranceOf({
    groups,
    scales: moving.map(({ node }) => scaleAt(node.index)?.scale ?? ''),
    ...extremes(ends, rates, active),
  });
  if (tolerance === undefined) return undefined;
  return {
    evaluated,
    groups,
    ends,
    rates,
    exact,
    active,
    ranked: Int32Array.from(ranked),
    intoOf: (end) => scaleAt(system.nodes[end]?.parent ?? -1)?.into ?? same,
    identical: identicalUnits({ ends, exact, rates, active }, dataset.units.length),
    // A score may be off by up to itself, beyond 1 where it was.
    tolerance: tolerance * (moves.movesScores ? 2 : 1),
  };
}
