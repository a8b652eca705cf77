import type { Random } from './random.ts';

/** How the weights of a group are drawn. */
export type Draw =
  /** Every set of shares is as likely as any other. */
  | { readonly kind: 'simplex' }
  /** Each weight by itself, evenly from 1 − noise to 1 + noise of what it is. */
  | { readonly kind: 'noise'; readonly noise: number };

/** Into how many parts a whole is cut: weights are whole numbers of them. */
export const parts: number = 2 ** 20;

/**
 * Whole numbers that add up to `parts`, every such set as likely as any other: the spaces between
 * sorted cuts. Nothing but whole numbers, so every machine draws the same.
 */
export function simplexWeights(count: number, random: Random, out: Float64Array): void {
  if (count === 1) {
    out[0] = parts;
    return;
  }
  const cuts = new Float64Array(count - 1);
  for (let i = 0; i < cuts.length; i += 1) cuts[i] = random(parts + 1);
  cuts.sort();
  let before = 0;
  for (let i = 0; i < cuts.length; i += 1) {
    const cut = cuts[i] as number;
    out[i] = cut - before;
    before = cut;
  }
  out[count - 1] = parts - before;
}

/** Weights as they are, each times a factor of its own. */
export function noisyWeights(
  shares: Float64Array,
  noise: number,
  random: Random,
  out: Float64Array,
): void {
  for (let i = 0; i < shares.length; i += 1) {
    const factor = 1 + noise * ((2 * random(parts + 1)) / parts - 1);
    out[i] = Math.round((shares[i] as number) * factor * parts);
  }
}
