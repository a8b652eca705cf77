import { significantDigits, toDecimal } from './decimal.ts';
import { readExact } from './exact-text.ts';

/**
 * An exact number as a decimal: all its digits if there are at most `digits` significant ones, else
 * rounded half-up to so many.
 *
 * @param exact a decimal or fraction, as answers write exact numbers
 * @throws RangeError if the text is neither: a bug of the caller
 *
 * @example
 * toDecimal('1/8')     // '0.125'
 * toDecimal('-1/3', 5) // '-0.33333'
 */
export const decimalText = (exact: string, digits: number = significantDigits): string =>
  toDecimal(readExact(exact), digits);
