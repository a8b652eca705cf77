import { approximate } from './approximate.ts';
import { roundReal } from './exact.ts';
import { Fraction } from './fraction.ts';
import { isRational, type Real } from './real.ts';
import { toFixed } from './round-decimal.ts';

/** How many significant digits an unrounded value is printed with. */
export const significantDigits = 30;

/** A decimal without the zeros at its end: `0.50` is `0.5`, `100` stays. */
const trim = (text: string): string =>
  text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text;

/** The power of ten of the first significant digit: 0 for 5.2, −2 for 0.05. */
function exponent(x: Fraction): number {
  // n/d lies between 10^(p − 1) and 10^(p + 1), where p is what their digits are apart.
  const power = x.n.toString().length - x.d.toString().length;
  const ten = (p: number) =>
    p < 0 ? new Fraction(1n, 10n ** BigInt(-p)) : new Fraction(10n ** BigInt(p));
  return x.abs().compare(ten(power)) < 0 ? power - 1 : power;
}

/**
 * The exact value as a decimal: all its digits if there are at most `digits` significant ones, else
 * rounded half-up to so many. `decimalText` is the same of a text.
 */
export function toDecimal(x: Real, digits: number = significantDigits): string {
  const near = approximate(x, digits);
  if (near.equals(0)) return '0';
  const places = Math.max(0, digits - 1 - exponent(near));
  return trim(toFixed(roundReal(x, places, 'half-up'), places));
}

/**
 * A rational as people write it: a decimal if that is short, else a fraction.
 *
 * @example
 * shortDecimal(new Fraction(1, 8)) // '0.125'
 * shortDecimal(new Fraction(2, 3)) // '2/3'
 */
export function shortDecimal(x: Fraction): string {
  const text = toDecimal(x);
  return text.length > 8 ? x.toFraction() : text;
}

/**
 * A rational without loss: a decimal where its digits have an end, else a fraction.
 *
 * @example
 * exactText(new Fraction(1, 8)) // '0.125'
 * exactText(new Fraction(2, 3)) // '2/3'
 */
export function exactText(x: Fraction): string {
  let [rest, fives] = [x.d, 0];
  for (; rest % 5n === 0n; rest /= 5n) fives += 1;
  const twos = rest.toString(2).length - 1;
  if (rest !== 1n << BigInt(twos)) return x.toFraction();
  return toFixed(x, Math.max(twos, fives));
}

/** An exact number as answers write it: a rational without loss, an irrational to 30 digits. */
export const realText = (x: Real): string => (isRational(x) ? exactText(x) : toDecimal(x));
