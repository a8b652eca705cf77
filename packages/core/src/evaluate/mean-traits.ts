import type { Group } from '../system/system.ts';

/**
 * A mean in doubles, as another scale on which it is the arithmetic mean: back(Σ w · into(x) / Σ w)
 * (quasi-arithmetic means: Hardy, Littlewood, Pólya, Inequalities, ch. III).
 */
export interface MeanTraits {
  /** Two means of the same scale need no way back and forth between them. */
  readonly scale: string;
  readonly into: (x: number) => number;
  readonly back: (y: number) => number;
}

const same = (x: number): number => x;

/** On the scores themselves: weighted means, and sums of points, which are means of rates. */
export const plainMean: MeanTraits = { scale: 'plain', into: same, back: same };

/** The exponents for which doubles are near enough: further out powers leave their range. */
const exponents = { least: 1 / 64, most: 8 };

/** How a group is a mean; none where it is not, such as a median, or is reflected. */
export function meanTraits({ method: { method }, p, reflect }: Group): MeanTraits | undefined {
  if (reflect !== undefined) return undefined;
  if (method === 'arithmetic' || method === 'sum') return plainMean;
  if (method === 'geometric') return { scale: 'log', into: Math.log, back: Math.exp };
  const exponent =
    method === 'harmonic' ? -1 : method === 'power' ? Number(p?.valueOf()) : Number.NaN;
  const size = Math.abs(exponent);
  if (!(size >= exponents.least && size <= exponents.most)) return undefined;
  return {
    scale: `power ${exponent}`,
    into: (x) => x ** exponent,
    back: (y) => y ** (1 / exponent),
  };
}
