import { fault } from '../../diagnostic/fault.ts';
import type { Outcome } from '../../diagnostic/outcome.ts';
import type { Result } from '../../score/result.ts';
import { exactPlaces } from '../exact-places.ts';
import { randomOf } from './random.ts';
import { type DrawTree, drawTotals, drawTree, drawWeights, exactTotal } from './tree.ts';
import type { Draw } from './weights.ts';

/** What a simulation is told. */
export interface SimulateOptions {
  /** How many sets of weights are drawn. */
  readonly draws: number;
  /** Any whole number; the same seed gives the same on every machine. */
  readonly seed: number;
  /** `simplex`: all shares alike likely; or how far each weight may be off, as 0.2 for ± 20 %. */
  readonly weights: 'simplex' | { readonly noise: number };
  /** The levels whose groups are drawn, 1 for the first; all where left out. */
  readonly levels?: readonly number[];
  /** Which draws, from one to before another, for a share of the work; all where left out. */
  readonly part?: readonly [from: number, to: number];
  readonly onProgress?: (done: number) => void;
  /** Whether to stop; asked now and then. */
  readonly isStopped?: () => boolean;
}

/** What came of one unit over the draws. */
export interface UnitRanks {
  readonly unit: string;
  /** Its place by the unrounded totals as the weights are; units that are level have the first. */
  readonly rank: number;
  /** By rank from 1: in how many draws it had it. Level units have the first of their places. */
  readonly counts: readonly number[];
  /** The mean share of the draws' weights in which it came first, by leaf id; none where it never did. */
  readonly central: Readonly<Record<string, number>> | undefined;
}

/** What came of a simulation. Ranks go by the unrounded totals. */
export interface Simulation {
  readonly draws: number;
  readonly seed: number;
  readonly units: readonly UnitRanks[];
  /** By unit, then unit: in how many draws the first was ahead of the second. */
  readonly ahead: readonly (readonly number[])[];
  /** The mean over draws of the mean places by which units are off their rank. */
  readonly meanShift: number;
  /** Pairs so close that only exact totals told them apart. */
  readonly settledExactly: number;
}

/** What a double may be off, relatively: a few roundings for each child and level, well rounded up. */
const tolerance = 2 ** -42;

/** Units in order, best first; near ones held against each other exactly. */
function orderOf(
  tree: DrawTree,
  totals: Float64Array,
  weights: readonly Float64Array[],
  ranked: readonly number[],
  order: Int32Array,
  ranks: Int32Array,
): number {
  let settled = 0;
  const isAhead = (a: number, b: number): number => {
    const [x, y] = [totals[a] as number, totals[b] as number];
    if (Math.abs(x - y) > tolerance * (x + y)) return x - y;
    if (a === b) return 0;
    settled += 1;
    return exactTotal(tree, weights, a).compare(exactTotal(tree, weights, b));
  };
  let length = 0;
  for (const unit of ranked) {
    let at = length;
    while (at > 0 && isAhead(unit, order[at - 1] as number) > 0) {
      order[at] = order[at - 1] as number;
      at -= 1;
    }
    order[at] = unit;
    length += 1;
  }
  for (let i = 0; i < length; i += 1) {
    const unit = order[i] as number;
    const before = order[i - 1];
    ranks[unit] =
      before !== undefined && i > 0 && isAhead(unit, before) === 0
        ? (ranks[before] as number)
        : i + 1;
  }
  return settled;
}

/**
 * Rankings under many sets of weights, drawn at random. A draw depends on the seed and its number
 * alone, so work may be parted (`part`) and the counts added up:
 * the same for any number of workers. Totals are computed in doubles; units too close for them are held against each other as
 * rationals, so every rank is that of the exact totals under the weights drawn.
 *
 * @returns a diagnostic where a mean is not arithmetic, a score adjusted, or rounding carried
 *
 * @example
 * simulate(result, { draws: 10_000, seed: 1, weights: 'simplex' }).value?.units[0]?.counts
 */
export function simulate(result: Result, options: SimulateOptions): Outcome<Simulation> {
  const { system, dataset } = result;
  const { draws, seed, weights: how, levels, part = [0, draws] } = options;
  const tree = drawTree(result, levels);
  if (tree === undefined) {
    const params = { indicator: system.nodes[system.total]?.id ?? '', units: [] };
    return { value: undefined, diagnostics: [fault('not-linear', params)] };
  }
  const draw: Draw = how === 'simplex' ? { kind: 'simplex' } : { kind: 'noise', ...how };
  const base = exactPlaces(result);
  const ranked = dataset.units.flatMap((_, u) => (base[u] === undefined ? [] : [u]));
  const weights = tree.groups.map(({ children }) => new Float64Array(children.length));
  const order = new Int32Array(ranked.length);
  const ranks = new Int32Array(tree.units);
  const counts = dataset.units.map(() => new Float64Array(ranked.length));
  const ahead = dataset.units.map(() => new Float64Array(tree.units));
  const leaves = system.nodes.filter((node) => node.leaf !== undefined);
  const central = dataset.units.map(() => new Float64Array(system.nodes.length));
  const effective = new Float64Array(system.nodes.length);
  let [shift, settledExactly, done] = [0, 0, 0];

  for (let i = part[0]; i < part[1]; i += 1) {
    if (i % 1024 === 0) {
      options.onProgress?.(done);
      if (options.isStopped?.()) break;
    }
    drawWeights(tree, draw, randomOf(seed, i), weights);
    const totals = drawTotals(tree, weights);
    settledExactly += orderOf(tree, totals, weights, ranked, order, ranks);
    effectiveWeights(tree, weights, effective);
    for (let a = 0; a < ranked.length; a += 1) {
      const unit = order[a] as number;
      const rank = ranks[unit] as number;
      const own = counts[unit] as Float64Array;
      own[rank - 1] = (own[rank - 1] as number) + 1;
      shift += Math.abs(rank - (base[unit] ?? rank));
      if (rank === 1) {
        const mine = central[unit] as Float64Array;
        for (let n = 0; n < effective.length; n += 1)
          mine[n] = (mine[n] as number) + (effective[n] as number);
      }
      const row = ahead[unit] as Float64Array;
      for (let b = a + 1; b < ranked.length; b += 1) {
        const other = order[b] as number;
        if ((ranks[other] as number) > rank) row[other] = (row[other] as number) + 1;
      }
    }
    done += 1;
  }
  const units = ranked.map((u): UnitRanks => {
    const first = counts[u]?.[0] ?? 0;
    return {
      unit: dataset.units[u]?.id ?? '',
      rank: base[u] ?? 0,
      counts: [...(counts[u] ?? [])],
      central:
        first === 0
          ? undefined
          : Object.fromEntries(
              leaves.map(({ id, index }) => [id, (central[u]?.[index] ?? 0) / first]),
            ),
    };
  });
  return {
    value: {
      ...{ draws: done, seed, units, settledExactly },
      ahead: ranked.map((a) => ranked.map((b) => ahead[a]?.[b] ?? 0)),
      meanShift: done === 0 ? 0 : shift / done / ranked.length,
    },
    diagnostics: [],
  };
}

/** The effective weights of a draw, by node. */
function effectiveWeights(
  { groups, total }: DrawTree,
  weights: readonly Float64Array[],
  out: Float64Array,
): void {
  out.fill(0);
  out[total] = 1;
  for (let g = groups.length - 1; g >= 0; g -= 1) {
    const { index, children } = groups[g] as DrawTree['groups'][number];
    const own = weights[g] as Float64Array;
    let all = 0;
    for (let c = 0; c < own.length; c += 1) all += own[c] as number;
    for (let c = 0; c < own.length; c += 1) {
      out[children[c] as number] =
        all === 0 ? 0 : ((out[index] as number) * (own[c] as number)) / all;
    }
  }
}

/**
 * The rank below which a unit is in a share of the draws: its median for 0.5.
 *
 * @param share from 0 to 1
 */
export function rankQuantile({ counts }: UnitRanks, share: number): number {
  const all = counts.reduce((sum, count) => sum + count, 0);
  let sum = 0;
  for (const [i, count] of counts.entries()) {
    sum += count;
    if (sum >= share * all) return i + 1;
  }
  return counts.length;
}
