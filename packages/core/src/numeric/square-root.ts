import { Fraction, zero } from './fraction.ts';
import { powerProduct, type Real } from './real.ts';

/** ⌊√x⌋ by Newton's method from above, of a whole number that is not negative. */
function wholeRoot(x: bigint): bigint {
  if (x < 2n) return x;
  let root = 1n << BigInt(Math.ceil(x.toString(2).length / 2));
  for (;;) {
    const next = (root + x / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}

const half = new Fraction(1, 2);

/** The square root of a rational that is not negative: a rational where it is one. */
export function squareRoot(x: Fraction): Real {
  if (x.equals(0)) return zero;
  const [n, d] = [wholeRoot(x.n), wholeRoot(x.d)];
  return n * n === x.n && d * d === x.d ? new Fraction(n, d) : powerProduct([[x, half]]);
}
