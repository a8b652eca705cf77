import type { Normalize } from '@zhibiao/schemas';
import { bands } from './bands.ts';
import { goalposts } from './goalposts.ts';
import { identity } from './identity.ts';
import { minmax } from './minmax.ts';
import type { NormalizeMethod } from './normalize.ts';
import { table } from './table.ts';

type Methods = {
  readonly [M in Normalize['method']]: NormalizeMethod<Extract<Normalize, { method: M }>>;
};

/** Every way from observation to score, by name. */
export const normalizes: Methods = { identity, goalposts, minmax, bands, table };

/** The method of a normalize. The table above pairs each name with its method, so the cast is sound. */
export const normalizeMethod = (normalize: Normalize): NormalizeMethod =>
  normalizes[normalize.method] as unknown as NormalizeMethod;
