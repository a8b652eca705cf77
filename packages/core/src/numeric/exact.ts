import { approximate, precisions } from './approximate.ts';
import { Fraction } from './fraction.ts';
import { isRational, type Real } from './real.ts';
import { type RoundingMode, round } from './round.ts';

const finest = precisions.at(-1) as number;
const ulp = (digits: number) => new Fraction(1n, 10n ** BigInt(digits));

/** The multiple of half a step nearest to `x`: where every rounding mode has its boundaries. */
const nearestBoundary = (x: Fraction, digits: number): Fraction =>
  round(x.mul(2), digits, 'half-even').div(2);

/**
 * The rounding of the exact value of `x`. An irrational is evaluated until its rounding is decided;
 * one that agrees with a boundary to 320 digits is on it.
 */
export function roundReal(x: Real, digits: number, mode: RoundingMode): Fraction {
  if (isRational(x)) return round(x, digits, mode);
  for (const precision of precisions) {
    const middle = approximate(x, precision);
    const low = round(middle.sub(ulp(precision)), digits, mode);
    const high = round(middle.add(ulp(precision)), digits, mode);
    if (low.equals(high)) return low;
  }
  return round(nearestBoundary(approximate(x, finest), digits), digits, mode);
}

/** Negative, 0 or positive as `a` is below, equal to or above `b`, exactly. */
export function compareReal(a: Real, b: Real): number {
  if (a === b) return 0;
  if (isRational(a) && isRational(b)) return a.compare(b);
  for (const precision of precisions) {
    const difference = approximate(a, precision).sub(approximate(b, precision));
    if (difference.abs().compare(ulp(precision).mul(2)) > 0) return difference.compare(0);
  }
  return 0;
}
