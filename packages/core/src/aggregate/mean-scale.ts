/**
 * A mean in doubles, as another scale on which it is the arithmetic mean: back(Σ w · into(x) / Σ w)
 * (quasi-arithmetic means: Hardy, Littlewood, Pólya, Inequalities, ch. III).
 */
export interface MeanScale {
  /** Two means of the same scale need no way back and forth between them. */
  readonly scale: string;
  readonly into: (x: number) => number;
  readonly back: (y: number) => number;
}

const same = (x: number): number => x;

/** On the scores themselves: weighted means, and sums of points, which are means of rates. */
export const plainMean: MeanScale = { scale: 'plain', into: same, back: same };

/** The exponents for which doubles are near enough: further out powers leave their range. */
const exponents = { least: 1 / 64, most: 8 };

/** The scale of a power mean; undefined if doubles are not near enough on it. */
export function powerScale(exponent: number): MeanScale | undefined {
  const size = Math.abs(exponent);
  if (!(size >= exponents.least && size <= exponents.most)) return undefined;
  return {
    scale: `power ${exponent}`,
    into: (x) => x ** exponent,
    back: (y) => y ** (1 / exponent),
  };
}
