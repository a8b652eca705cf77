import type { Normalize } from '@zhibiao/schemas';
import type { Language } from '../diagnostic/text.ts';
import { bands } from './bands.ts';
import { borda } from './borda.ts';
import { distanceToBest } from './distance-to-best.ts';
import { distanceToReference } from './distance-to-reference.ts';
import { distanceToTarget } from './distance-to-target.ts';
import { efficacy } from './efficacy.ts';
import { goalposts } from './goalposts.ts';
import { identity } from './identity.ts';
import { log } from './log.ts';
import { minmax } from './minmax.ts';
import type { Facts, NormalizeMethod } from './normalize.ts';
import { perPlace } from './per-place.ts';
import { percentile } from './percentile.ts';
import { piecewise } from './piecewise.ts';
import { rankFromWorst } from './rank.ts';
import { shareOfBest } from './share-of-best.ts';
import { table } from './table.ts';
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

/**
 * How an observation becomes a score, in words, with the parameters of the method.
 *
 * @param facts what the method found out in the data, as an explanation has it; empty without data
 *
 * @example
 * normalizeWords({ method: 'minmax' }, { min: '300', max: '1200' }, 'en')
 * // "linear between the units' extremes 300 and 1200"
 */
export const normalizeWords = (normalize: Normalize, facts: Facts, language: Language): string =>
  normalizeMethod(normalize).words[language](normalize, facts);
