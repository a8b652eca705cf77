import { compareReal } from './exact.ts';
import { Fraction, one, zero } from './fraction.ts';
import { isRational, powerProduct, type Real } from './real.ts';

/** The whole `k`-th root of a whole number, where it has one. By Newton's method, from above. */
function wholeRoot(n: bigint, k: bigint): bigint | undefined {
  if (n < 2n) return n;
  let x = 1n << (BigInt(n.toString(2).length) / k + 1n);
  for (;;) {
    const next = ((k - 1n) * x + n / x ** (k - 1n)) / k;
    if (next >= x) return x ** k === n ? x : undefined;
    x = next;
  }
}

/**
 * x ^ p, a rational wherever it is one: 3² is 9, 9^(1/2) is 3, 2^(1/2) stays a formula.
 *
 * @param x above 0; 0 too where `p` is above 0
 */
export function powerOf(x: Real, p: Fraction): Real {
  if (p.equals(0)) return one;
  if (!isRational(x)) return compareReal(x, zero) === 0 ? zero : powerProduct([[x, p]]);
  if (x.equals(0)) return zero;
  const [top, bottom] = [wholeRoot(x.n, p.d), wholeRoot(x.d, p.d)];
  if (top === undefined || bottom === undefined) return powerProduct([[x, p]]);
  const [above, below] = [top ** p.n, bottom ** p.n];
  return p.compare(0) < 0 ? new Fraction(below, above) : new Fraction(above, below);
}
