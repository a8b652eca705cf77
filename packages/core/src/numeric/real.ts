import { type Fraction, one, zero } from './fraction.ts';

/**
 * An exact number: a rational, or an irrational kept as the formula that makes it. Nothing is
 * evaluated until somebody asks for digits (`approximate`), so nothing is lost on the way.
 */
export type Real = Fraction | Linear | PowerProduct | Logarithm;

/** constant + Σ coefficient · real */
interface Linear {
  readonly kind: 'linear';
  readonly constant: Fraction;
  readonly terms: readonly { readonly coefficient: Fraction; readonly real: Irrational }[];
}

/** Π base ^ exponent; the bases are positive. */
export interface PowerProduct {
  readonly kind: 'power-product';
  readonly factors: readonly { readonly base: Real; readonly exponent: Fraction }[];
}

/** ln of / ln base, of two positive rationals, neither of them 1. */
export interface Logarithm {
  readonly kind: 'logarithm';
  readonly of: Fraction;
  readonly base: Fraction;
}

/** A real that is kept as a formula. It may turn out to be rational, as √4 does. */
type Irrational = Linear | PowerProduct | Logarithm;

/** Whether a real is held as a rational. */
export const isRational = (x: Real): x is Fraction => !('kind' in x);

/**
 * constant + Σ coefficient · real, folded into one rational as far as the terms are; 1 · x is x. Sums
 * of sums are one sum, in which each formula stands once, so x less itself is 0.
 */
export function linear(
  terms: readonly (readonly [coefficient: Fraction, real: Real])[],
  constant: Fraction = zero,
): Real {
  const [only] = terms;
  if (terms.length === 1 && only?.[0].equals(1) && constant.equals(0)) return only[1];
  let rational = constant;
  const merged: { coefficient: Fraction; readonly real: Irrational }[] = [];
  const add = (coefficient: Fraction, real: Real): void => {
    if (isRational(real)) {
      rational = rational.add(coefficient.mul(real));
    } else if (real.kind === 'linear') {
      rational = rational.add(coefficient.mul(real.constant));
      for (const term of real.terms) add(coefficient.mul(term.coefficient), term.real);
    } else {
      const twin = merged.find((term) => term.real === real);
      if (twin) twin.coefficient = twin.coefficient.add(coefficient);
      else merged.push({ coefficient, real });
    }
  };
  for (const [coefficient, real] of terms) add(coefficient, real);
  const irrational = merged.filter(({ coefficient }) => !coefficient.equals(0));
  const [first, ...others] = irrational;
  if (first === undefined) return rational;
  const isItself = others.length === 0 && first.coefficient.equals(1) && rational.equals(0);
  return isItself ? first.real : { kind: 'linear', constant: rational, terms: irrational };
}

/** a + b. */
export const plus = (a: Real, b: Real): Real =>
  isRational(a) && isRational(b)
    ? a.add(b)
    : linear([
        [one, a],
        [one, b],
      ]);

/** a − b. */
export const minus = (a: Real, b: Real): Real =>
  isRational(a) && isRational(b)
    ? a.sub(b)
    : linear([
        [one, a],
        [one.neg(), b],
      ]);

/**
 * Π base ^ exponent. Powers of powers are one power, equal rational bases are one factor, and an
 * exponent of 1 alone is the base, so the mean of equal scores is that score.
 */
export function powerProduct(
  factors: readonly (readonly [base: Real, exponent: Fraction])[],
): Real {
  const merged: { base: Real; exponent: Fraction }[] = [];
  const flat = factors.flatMap(([base, exponent]) =>
    !isRational(base) && base.kind === 'power-product'
      ? base.factors.map((f) => [f.base, f.exponent.mul(exponent)] as const)
      : [[base, exponent] as const],
  );
  for (const [base, exponent] of flat) {
    if (exponent.equals(0)) continue;
    const twin = merged.find(
      (f) => f.base === base || (isRational(f.base) && isRational(base) && f.base.equals(base)),
    );
    if (twin) twin.exponent = twin.exponent.add(exponent);
    else merged.push({ base, exponent });
  }
  const [first] = merged;
  if (first === undefined) return one;
  if (merged.length === 1 && first.exponent.equals(1)) return first.base;
  return { kind: 'power-product', factors: merged };
}
