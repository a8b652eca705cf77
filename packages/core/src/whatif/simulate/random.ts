import { unsafeUniformIntDistribution, xoroshiro128plus } from 'pure-rand';

/** Whole numbers from 0 to a limit, that one left out, the same on every machine. */
export type Random = (limit: number) => number;

/** Two whole numbers made into one of 32 bits that says nothing of either (the finalizer of MurmurHash3). */
function mixed(seed: number, index: number): number {
  let x = (seed ^ Math.imul(index + 1, 0x9e3779b9)) | 0;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return x ^ (x >>> 16);
}

/**
 * The randomness of one draw, by the seed and the draw's number alone: whoever makes a draw, and after
 * whichever others, gets the same. Integers throughout, so no engine's logarithm can make a difference.
 */
export function randomOf(seed: number, draw: number): Random {
  const generator = xoroshiro128plus(mixed(seed, draw));
  return (limit) => unsafeUniformIntDistribution(0, limit - 1, generator);
}
