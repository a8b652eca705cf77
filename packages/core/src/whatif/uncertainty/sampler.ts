import type { RankedUnits } from '../../evaluate/draws/rank-units.ts';
import type { CompiledSystem } from '../../system/compiled.ts';
import type { Random } from './random.ts';

/** One drawn ranking, good until the next is drawn. */
export interface Ranking {
  readonly ranked: RankedUnits;
  /** Pairs so close that only exact totals told them apart. */
  readonly settled: number;
  /**
   * The effective weights drawn, by the leaves of the system that was asked about; made when asked, and
   * good until the next draw.
   */
  readonly effective: () => Float64Array;
}

/** Draws rankings of one system: with random weights, and random scores where these are drawn. */
export type Sampler = (
  weights: Random,
  scores: Random,
) => Ranking | { readonly codes: readonly string[] };

/** The ids of the leaves, in the order of `effective`. */
export const leafIds = (system: CompiledSystem): readonly string[] =>
  system.nodes.flatMap(({ id, leaf }) => (leaf === undefined ? [] : [id]));
