import { fraction } from './fraction.ts';

/**
 * Negative, 0 or positive as one number is below, equal to or above another, exactly as written:
 * decimals, or fractions such as `1/3`.
 *
 * @throws RangeError if a text is no number: a bug of the caller
 *
 * @example
 * compareDecimals('1/3', '0.333') // 1
 */
export const compareDecimals = (a: string | number, b: string | number): number =>
  fraction(a).compare(fraction(b));
