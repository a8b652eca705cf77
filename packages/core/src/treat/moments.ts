import { type Fraction, sum } from '../numeric/fraction.ts';
import { itemAt } from '../numeric/item-at.ts';

/** How lopsided and how heavy-tailed some values are. */
export interface Shape {
  /** The square of the skewness, which is rational. */
  readonly skewSquared: Fraction;
  /** −1, 0 or 1: the side on which the tail is. */
  readonly side: number;
  readonly kurtosis: Fraction;
}

/**
 * The sample skewness G₁ = √(n (n − 1)) / (n − 2) · m₃ / m₂^(3/2) and the sample excess kurtosis
 * G₂ = (n − 1) / ((n − 2) (n − 3)) · ((n + 1) (m₄ / m₂² − 3) + 6), with mₖ = Σ (x − x̄)^k / n; see Joanes
 * and Gill, Comparing measures of sample skewness and kurtosis, The Statistician 47 (1998). None for
 * fewer than four values, or where all are equal.
 */
export function shapeOf(values: readonly Fraction[]): Shape | undefined {
  const n = values.length;
  if (n < 4) return undefined;
  const center = sum(values).div(n);
  const off = values.map((x) => x.sub(center));
  const squares = off.map((d) => d.mul(d));
  const m2 = sum(squares).div(n);
  if (m2.equals(0)) return undefined;
  const m3 = sum(squares.map((s, i) => s.mul(itemAt(off, i)))).div(n);
  const m4 = sum(squares.map((s) => s.mul(s))).div(n);
  const squared = m2.mul(m2);
  return {
    skewSquared: m3
      .mul(m3)
      .div(squared.mul(m2))
      .mul(n * (n - 1))
      .div((n - 2) ** 2),
    side: m3.compare(0),
    kurtosis: m4
      .div(squared)
      .sub(3)
      .mul(n + 1)
      .add(6)
      .mul(n - 1)
      .div((n - 2) * (n - 3)),
  };
}
