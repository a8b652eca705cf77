import { approximate, precisions } from './approximate.ts';
import { compareByPowers, isSameFormula } from './compare.ts';
import { Fraction } from './fraction.ts';
import { isRational, type Real } from './real.ts';
import { type RoundingMode, round } from './round.ts';

const finest = precisions.at(-1) as number;
const ulp = (digits: number) => new Fraction(1n, 10n ** BigInt(digits));

/** The multiple of half a step nearest to `x`: where every rounding mode has its boundaries. */
const nearestBoundary = (x: Fraction, digits: number): Fraction =>
  round(x.mul(2), digits, 'half-even').div(2);

/**
 * The rounding of the exact value of `x`. An irrational is evaluated until its rounding is decided.
 * Whether a product of powers is on a boundary is decided by whole powers; where roots are nested in
 * sums, what agrees with a boundary to 320 digits is on it.
 */
export function roundReal(x: Real, digits: number, mode: RoundingMode): Fraction {
  if (isRational(x)) return round(x, digits, mode);
  for (const precision of precisions) {
    const middle = approximate(x, precision);
    const low = round(middle.sub(ulp(precision)), digits, mode);
    const high = round(middle.add(ulp(precision)), digits, mode);
    if (low.equals(high)) return low;
    const boundary = nearestBoundary(middle, digits);
    if (compareByPowers(x, boundary) === 0) return round(boundary, digits, mode);
  }
  return round(nearestBoundary(approximate(x, finest), digits), digits, mode);
}

/** Negative, 0 or positive as `a` is below, equal to or above `b`, as exactly as `roundReal`. */
export function compareReal(a: Real, b: Real): number {
  if (isRational(a) && isRational(b)) return a.compare(b);
  if (isSameFormula(a, b)) return 0;
  const byPowers = compareByPowers(a, b);
  if (byPowers !== undefined) return byPowers;
  for (const precision of precisions) {
    const difference = approximate(a, precision).sub(approximate(b, precision));
    if (difference.abs().compare(ulp(precision).mul(2)) > 0) return difference.compare(0);
  }
  return 0;
}
