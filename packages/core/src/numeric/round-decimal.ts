import { toFixed } from './decimal.ts';
import { parseFraction } from './fraction.ts';

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
