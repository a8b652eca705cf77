import type { Diagnostic } from '@zhibiao/schemas';
import type { Outcome } from '../../diagnostic/outcome.ts';
import { exactRanks } from '../../evaluate/draws/exact-ranks.ts';
import { itemAt } from '../../numeric/item-at.ts';
import type { Result } from '../../result/result.ts';
import { workings } from '../../result/workings.ts';
import { diagnostic } from '../diagnostics.ts';
import { leafIds } from './sampler.ts';
import { centralParts, type Tally } from './tally.ts';
import { tallyDraws, type UncertaintyOptions } from './tally-draws.ts';

/** What came of one unit over the draws. */
export interface UnitRanks {
  readonly unit: string;
  /** Its rank by the unrounded totals as they stand; level units have the first of theirs. */
  readonly rank: number;
  /**
   * By rank from 1: in how many draws it had it. Level units have the first of theirs. They add
   * up to less than the draws where it had no total in some.
   */
  readonly counts: readonly number[];
  /** The mean effective weights in the draws in which it came first, by leaf id; undefined if it never did. */
  readonly central: Readonly<Record<string, number>> | undefined;
}

/** What came of a simulation. Ranks go by the unrounded totals. */
export interface Uncertainty {
  /** How many draws gave a ranking. */
  readonly draws: number;
  readonly seed: number;
  readonly units: readonly UnitRanks[];
  /** By unit, then unit: in how many draws the first was ahead of the second; undefined if not wanted. */
  readonly ahead: readonly (readonly number[])[] | undefined;
  /** The mean over draws and units of the ranks by which units are off theirs. */
  readonly meanShift: number;
  /** Pairs so close that only exact totals told them apart. */
  readonly settledExactly: number;
  /** Draws that gave no ranking, by the codes of why: a choice under which a score is refused. */
  readonly failed: Readonly<Record<string, number>>;
}

/** Some of the numbers of a column as a list. */
function listed(column: Uint32Array, from: number, count: number): readonly number[] {
  const list: number[] = new Array(count);
  for (let i = 0; i < count; i += 1) list[i] = column[from + i] as number;
  return list;
}

/**
 * What a tally says.
 *
 * @example
 * const options = { draws: 100, seed: 1, weights: 'simplex' } as const;
 * const tally = unwrap(tallyDraws(result, options, [0, 100]));
 * unwrap(uncertaintyOf(result, tally, options)).draws // 100
 */
export function uncertaintyOf(
  result: Result,
  tally: Tally,
  { draws, seed, pairwise = false }: Pick<UncertaintyOptions, 'draws' | 'seed' | 'pairwise'>,
): Outcome<Uncertainty> {
  const work = workings(result);
  const base = exactRanks(work);
  const { units } = work.dataset;
  const n = units.length;
  const ids = leafIds(work.system);
  const ranked = units.flatMap((_, u) => (base[u] === undefined ? [] : [u]));
  const places = ranked.length;
  const lost = Object.values(tally.failed).reduce((a, b) => a + b, 0);
  const diagnostics: Diagnostic[] = [];
  if (lost > 0) {
    const codes = Object.entries(tally.failed).map(([code, count]) => `${code} × ${count}`);
    diagnostics.push(diagnostic('draws-failed', { count: lost, draws, codes }));
  }
  if (tally.draws + lost < draws) {
    diagnostics.push(diagnostic('simulation-stopped', { done: tally.draws + lost, draws }));
  }
  const value: Uncertainty = {
    draws: tally.draws,
    seed,
    settledExactly: tally.settled,
    failed: tally.failed,
    units: ranked.map((u): UnitRanks => {
      const counts = listed(tally.counts, u * n, places);
      const first = counts[0] ?? 0;
      const sums = tally.central.subarray(u * ids.length, (u + 1) * ids.length);
      return {
        unit: itemAt(units, u).id,
        rank: base[u] ?? 0,
        counts,
        central:
          first === 0
            ? undefined
            : Object.fromEntries(ids.map((id, i) => [id, itemAt(sums, i) / centralParts / first])),
      };
    }),
    ahead: pairwise
      ? ranked.map((a) => ranked.map((b) => itemAt(tally.ahead, a * n + b)))
      : undefined,
    meanShift: tally.draws === 0 || places === 0 ? 0 : tally.shift / tally.draws / places,
  };
  return { value, diagnostics };
}

/**
 * Rankings under what is not certain, drawn at random: weights, scores, methods, indicators. Units with
 * a total now take part. Totals are computed in doubles and those too close for them settled as
 * rationals, so every rank is that of the exact totals under what was drawn; a system that is no tree
 * of means is scored anew for every draw.
 *
 * @returns the counts; warnings where draws failed or it was stopped; diagnostics if assumptions do
 *   not fit
 *
 * @example
 * const { units } = unwrap(uncertainty(result, { draws: 100, seed: 1, weights: 'simplex' }));
 * units.map(({ unit, counts }) => [unit, counts])
 * // [['甲', [85, 15, 0]], ['乙', [0, 31, 69]], ['丙', [15, 54, 31]]]
 */
export function uncertainty(result: Result, options: UncertaintyOptions): Outcome<Uncertainty> {
  const { value: tally, diagnostics } = tallyDraws(result, options);
  if (tally === undefined) return { value: undefined, diagnostics };
  return uncertaintyOf(result, tally, options);
}

/**
 * The rank below which a unit is in a share of the draws: its median for 0.5.
 *
 * @param share from 0 to 1
 *
 * @example
 * const unit = { unit: '甲', rank: 1, counts: [60, 30, 10], central: undefined };
 * [rankQuantile(unit, 0.5), rankQuantile(unit, 0.95)] // [1, 3]
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
