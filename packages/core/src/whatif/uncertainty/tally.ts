import type { RankedUnits } from '../../evaluate/draws/rank-units.ts';
import { itemAt } from '../../numeric/item-at.ts';

/**
 * What is counted over draws. Whole numbers alone, so that tallies of parts add up to that of the
 * whole, whoever counted which draws.
 */
export interface Tally {
  /** Draws that were counted. */
  readonly draws: number;
  /** Unit · units + (rank − 1): in how many draws. */
  readonly counts: Uint32Array;
  /** Unit · units + other: in how many draws ahead; empty where pairs are not asked for. */
  readonly ahead: Uint32Array;
  /** Unit · leaves + leaf: the sum of its effective weights where the unit came first, in 2^−30. */
  readonly central: Float64Array;
  /** Σ over draws and units of the ranks by which they are off that now. */
  readonly shift: number;
  /** Pairs so close that only exact totals told them apart. */
  readonly settled: number;
  /** Draws that gave no ranking, by the codes of why. */
  readonly failed: Readonly<Record<string, number>>;
}

/** Into how many parts an effective weight is cut for `central`. */
export const centralParts: number = 2 ** 30;

/**
 * Tallies of parts of the draws as one.
 *
 * @example
 * const options = { draws: 4, seed: 1, weights: 'simplex' } as const;
 * const part = (from: number, to: number) => unwrap(tallyDraws(result, options, [from, to]));
 * addTallies([part(0, 1), part(1, 4)]).draws // 4
 */
export function addTallies([first, ...others]: readonly [Tally, ...Tally[]]): Tally {
  return others.reduce((all, tally) => {
    const added = <T extends Uint32Array | Float64Array>(a: T, b: T): T =>
      a.map((x, i) => x + itemAt(b, i)) as T;
    const codes = [...new Set([...Object.keys(all.failed), ...Object.keys(tally.failed)])].sort();
    return {
      draws: all.draws + tally.draws,
      counts: added(all.counts, tally.counts),
      ahead: added(all.ahead, tally.ahead),
      central: added(all.central, tally.central),
      shift: all.shift + tally.shift,
      settled: all.settled + tally.settled,
      failed: Object.fromEntries(
        codes.map((code) => [code, (all.failed[code] ?? 0) + (tally.failed[code] ?? 0)]),
      ),
    };
  }, first);
}

/** Counts the ranks of one draw. */
export function countRanks(
  { order, ranks }: RankedUnits,
  base: Int32Array,
  { counts, ahead }: Pick<Tally, 'counts' | 'ahead'>,
): number {
  const units = base.length;
  let shift = 0;
  for (let i = 0; i < order.length; i += 1) {
    const unit = order[i] as number;
    const rank = ranks[unit] as number;
    const at = unit * units + rank - 1;
    counts[at] = (counts[at] as number) + 1;
    shift += Math.abs(rank - (base[unit] as number));
  }
  if (ahead.length === 0) return shift;
  for (let i = 0; i < order.length; i += 1) {
    const unit = order[i] as number;
    const rank = ranks[unit] as number;
    // Those who are level stand behind, and before those whom it is ahead of.
    let next = i + 1;
    while (next < order.length && ranks[order[next] as number] === rank) next += 1;
    const row = unit * units;
    for (; next < order.length; next += 1) {
      const at = row + (order[next] as number);
      ahead[at] = (ahead[at] as number) + 1;
    }
  }
  return shift;
}
