import { Fraction, zero } from './fraction.ts';
import type { Real } from './real.ts';

/** Roots up to so many are looked for: the 32nd of a figure in a rule book is nobody's intention. */
const greatestRoot = 32;

/** ln of / ln base where it is p / q: where of^q = base^p. */
function rationalLogarithm(of: Fraction, base: Fraction): Fraction | undefined {
  const near = Math.log(of.valueOf()) / Math.log(base.valueOf());
  for (let q = 1; q <= greatestRoot; q += 1) {
    const p = Math.round(near * q);
    // Only what doubles cannot tell apart is worth the great powers; they decide.
    if (Math.abs(near * q - p) > 1e-6 || Math.abs(p) > greatestRoot * 8) continue;
    if (of.pow(q)?.equals(base.pow(p) ?? zero)) return new Fraction(p, q);
  }
  return undefined;
}

/**
 * ln of / ln base, of positive rationals, the base not 1: a rational if it is one.
 *
 * @example
 * logarithm(new Fraction(10), new Fraction(100)) // one half
 */
export const logarithm = (of: Fraction, base: Fraction): Real =>
  of.equals(1) ? zero : (rationalLogarithm(of, base) ?? { kind: 'logarithm', of, base });
