import { Decimal } from 'decimal.js';
import { Fraction } from './fraction.ts';
import { isRational, type Logarithm, type PowerProduct, type Real } from './real.ts';

/** How many digits a rational has before the decimal point, 0 or less where it is below 1. */
const magnitude = (x: Fraction): number => x.n.toString().length - x.d.toString().length + 1;

/** A positive real to so many significant digits, however small it is. */
function significant(x: Real, digits: number): Fraction {
  if (isRational(x)) return x;
  for (let places = digits + 1; ; ) {
    const near = approximate(x, places);
    const short = near.equals(0) ? digits : digits + 2 - magnitude(near) - places;
    if (short <= 0) return near;
    // No more than are missing: what is asked for again at every level of nested roots adds up.
    places += short;
  }
}

/**
 * Π base ^ exponent as exp(Σ exponent · ln base). With D significant digits, every ln is below 10⁴
 * and right to 10^(4−D), so Σ is right to n · 10^(4−D) and exp of it relatively to about the same;
 * a base that is itself approximated to 10^(−D) · base adds as much again. Ten digits beyond those
 * that the answer needs cover all of it.
 */
function approximateProduct(product: PowerProduct, digits: number): Fraction {
  const size = product.factors.reduce(
    (total, { base, exponent }) =>
      total + Math.abs(magnitude(significant(base, 4)) * exponent.valueOf()),
    0,
  );
  const precision = digits + Math.ceil(size) + 12;
  const D = Decimal.clone({ precision, rounding: Decimal.ROUND_HALF_EVEN });
  const quotient = (x: Fraction) => new D((x.s * x.n).toString()).div(x.d.toString());
  let logarithm = new D(0);
  for (const { base, exponent } of product.factors) {
    const value = quotient(significant(base, precision));
    logarithm = logarithm.plus(quotient(exponent).times(value.ln()));
  }
  return new Fraction(logarithm.exp().toFixed(digits + 2));
}

/** How many digits ln x loses because x is so close to 1. */
const lostNearOne = (x: Fraction): number => Math.max(0, 2 - magnitude(x.sub(1).abs()));

/**
 * ln of / ln base. A rational rounded to D digits moves its ln by 10^−D, which is 10^(k−D) of it where
 * the rational is within 10^−k of 1; the quotient is below 10⁴ · 10^k, for lns of rationals are below
 * 10⁴ and at least 10^−k. Twelve digits beyond those cover both lns and the division.
 */
function approximateLogarithm({ of, base }: Logarithm, digits: number): Fraction {
  const precision = digits + 2 * (lostNearOne(of) + lostNearOne(base)) + 12;
  const D = Decimal.clone({ precision, rounding: Decimal.ROUND_HALF_EVEN });
  const ln = (x: Fraction) => new D(x.n.toString()).div(x.d.toString()).ln();
  return new Fraction(
    ln(of)
      .div(ln(base))
      .toFixed(digits + 2),
  );
}

/**
 * A rational within 10^−digits of `x`; `x` itself if it is rational.
 *
 * @example
 * approximate(powerProduct([[new Fraction(2), new Fraction(1, 2)]]), 5) // about 1.41421
 */
export function approximate(x: Real, digits: number): Fraction {
  if (isRational(x)) return x;
  if (x.kind === 'power-product') return approximateProduct(x, digits);
  if (x.kind === 'logarithm') return approximateLogarithm(x, digits);
  const scale = x.terms.reduce((total, t) => total + magnitude(t.coefficient.abs().add(1)), 0);
  return x.terms.reduce(
    (total, t) => total.add(t.coefficient.mul(approximate(t.real, digits + scale + 1))),
    x.constant,
  );
}

/**
 * The precisions at which an undecided question is asked again. Two reals that agree to the last of
 * them are taken to be equal: for a mean of a few scores with a few digits each, no unequal ones come
 * that close.
 */
export const precisions: readonly number[] = [20, 40, 80, 160, 320];
