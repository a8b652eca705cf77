import { xoroshiro128plus } from 'pure-rand';

/** How many steps a random number has: it is a whole number from 0 to before this. */
export const steps: number = 2 ** 20;

/** The next of a stream of whole numbers from 0 to before `steps`, each as likely as any other. */
export type Random = () => number;

/** How many numbers pass before the first that is used. */
const warmUp = 4;

/** Two whole numbers made into one of 32 bits that says nothing of either (the finalizer of MurmurHash3). */
function mixed(seed: number, index: number): number {
  let x = (seed ^ Math.imul(index + 1, 0x9e3779b9)) | 0;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return x ^ (x >>> 16);
}

/**
 * The randomness of one draw for one purpose, by the seed and the two numbers alone: whoever makes a
 * draw, and after whichever others, gets the same. Integers throughout, so every engine agrees.
 */
export function randomOf(seed: number, draw: number, purpose: number): Random {
  const generator = xoroshiro128plus(mixed(mixed(seed, purpose), draw));
  // The first numbers still show the seed, and the lowest bits of this generator are its weakest.
  for (let i = 0; i < warmUp; i += 1) generator.unsafeNext();
  return () => generator.unsafeNext() >>> 12;
}

/** One of so many, each as likely as any other: numbers beyond the last whole round are drawn again. */
export function pick(count: number, random: Random): number {
  const limit = steps - (steps % count);
  let x = random();
  while (x >= limit) x = random();
  return x % count;
}
