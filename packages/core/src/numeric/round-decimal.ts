import { type Fraction, numerator, parseFraction } from './fraction.ts';
import { round } from './round.ts';

/**
 * A rational that has at most `digits` digits after the point, with exactly so many: 89.5 is `89.50`.
 * What has more is rounded half-up.
 */
export function toFixed(x: Fraction, digits: number): string {
  const rounded = round(x, digits, 'half-up');
  const steps = (rounded.n * 10n ** BigInt(digits)) / rounded.d;
  const text = steps.toString().padStart(digits + 1, '0');
  const point = text.length - digits;
  const sign = numerator(rounded) < 0n ? '-' : '';
  return digits === 0 ? sign + text : `${sign}${text.slice(0, point)}.${text.slice(point)}`;
}

/**
 * A decimal string rounded half-up to exactly so many digits after the point, for people to read.
 * No floating point is involved. What is no decimal is answered as it is.
 *
 * @example
 * roundDecimal('2.005', 2) // '2.01'
 */
export function roundDecimal(text: string, digits: number): string {
  const x = parseFraction(text);
  return x === undefined ? text : toFixed(x, digits);
}
