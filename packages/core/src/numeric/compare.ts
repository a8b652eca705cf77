import { Fraction, one, zero } from './fraction.ts';
import { greatestCommon } from './greatest-common.ts';
import { isRational, type PowerProduct, type Real } from './real.ts';

/** Whether two reals are the same formula of the same numbers. Equal ones may still be written apart. */
export function isSameFormula(a: Real, b: Real): boolean {
  if (a === b) return true;
  if (isRational(a) || isRational(b)) return isRational(a) && isRational(b) && a.equals(b);
  if (a.kind === 'linear') {
    return (
      b.kind === 'linear' &&
      a.constant.equals(b.constant) &&
      a.terms.length === b.terms.length &&
      a.terms.every((term, i) => {
        const other = b.terms[i];
        return (
          other !== undefined &&
          term.coefficient.equals(other.coefficient) &&
          isSameFormula(term.real, other.real)
        );
      })
    );
  }
  if (a.kind === 'logarithm') {
    return b.kind === 'logarithm' && a.of.equals(b.of) && a.base.equals(b.base);
  }
  return (
    b.kind === 'power-product' &&
    a.factors.length === b.factors.length &&
    a.factors.every((factor, i) => {
      const other = b.factors[i];
      return (
        other !== undefined &&
        factor.exponent.equals(other.exponent) &&
        isSameFormula(factor.base, other.base)
      );
    })
  );
}

type Power = readonly [base: Fraction, exponent: Fraction];

/** The powers of rationals that a positive real is the product of, where it is one. */
function powersOf(x: Real): readonly Power[] | undefined {
  if (isRational(x)) return x.compare(0) > 0 ? [[x, one]] : undefined;
  if (x.kind !== 'power-product') return undefined;
  const powers = x.factors.flatMap(({ base, exponent }: PowerProduct['factors'][number]) =>
    isRational(base) ? [[base, exponent] as const] : [],
  );
  return powers.length === x.factors.length ? powers : undefined;
}

const bits = (x: Fraction): number => 4 * (x.n.toString(16).length + x.d.toString(16).length);

/** Beyond so many bits of whole powers it is quicker to evaluate digits. */
const limit = 200_000;

/**
 * Negative, 0 or positive as `a` is below, equal to or above `b`, by whole powers: with L the common
 * denominator of all exponents, Π base ^ (exponent · L) is rational, and L-th powers of positive
 * numbers are in the order of the numbers. Undefined if a root is nested or the powers are too great.
 */
export function compareByPowers(a: Real, b: Real): number | undefined {
  const [left, right] = [powersOf(a), powersOf(b)];
  if (left === undefined || right === undefined) return undefined;
  const all = [...left, ...right];
  const common = all.reduce((l, [, e]) => (l * e.d) / greatestCommon(l, e.d), 1n);
  const whole = (e: Fraction): bigint => (e.s * e.n * common) / e.d;
  const size = all.reduce((sum, [base, e]) => sum + bits(base) * Math.abs(Number(whole(e))), 0);
  if (size > limit) return undefined;
  const product = (powers: readonly Power[]): Fraction =>
    powers.reduce((total, [base, e]) => total.mul(base.pow(new Fraction(whole(e))) ?? zero), one);
  return product(left).compare(product(right));
}
