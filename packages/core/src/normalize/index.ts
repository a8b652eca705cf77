import type { Normalize } from '@zhibiao/schemas';
import { bands } from './bands.ts';
import { efficacy } from './efficacy.ts';
import { goalposts } from './goalposts.ts';
import { identity } from './identity.ts';
import { log } from './log.ts';
import { distanceToBest, minmax } from './minmax.ts';
import type { NormalizeMethod } from './normalize.ts';
import { piecewise } from './piecewise.ts';
import { borda, percentile, perPlace, rankFromWorst } from './rank-based.ts';
import { shareOfBest } from './share-of-best.ts';
import { table } from './table.ts';
import { distanceToReference, distanceToTarget } from './target.ts';
import { zscore } from './zscore.ts';

type Methods = {
  readonly [M in Normalize['method']]: NormalizeMethod<Extract<Normalize, { method: M }>>;
};

/** Every way from observation to score, by name. */
export const normalizes: Methods = {
  identity,
  goalposts,
  minmax,
  zscore,
  rank: rankFromWorst,
  borda,
  percentile,
  'distance-to-best': distanceToBest,
  'distance-to-reference': distanceToReference,
  'distance-to-target': distanceToTarget,
  'share-of-best': shareOfBest,
  log,
  bands,
  piecewise,
  efficacy,
  'per-place': perPlace,
  table,
};

/** The method of a normalize. The table above pairs each name with its method, so the cast is sound. */
export const normalizeMethod = (normalize: Normalize): NormalizeMethod =>
  normalizes[normalize.method] as unknown as NormalizeMethod;
