import { type Fraction, fraction } from './fraction.ts';

/**
 * An exact number as answers write it: a decimal or a fraction, with its sign.
 *
 * @throws RangeError if the text is neither: a bug of the caller.
 */
export const readExact = (text: string): Fraction =>
  text.startsWith('-') ? fraction(text.slice(1)).neg() : fraction(text);

/**
 * An exact number as a fraction in lowest terms.
 *
 * @param text a decimal or fraction, as answers write exact numbers
 * @throws RangeError if the text is neither: a bug of the caller.
 *
 * @example
 * toFraction('0.4') // '2/5'
 */
export const toFraction = (text: string): string => readExact(text).toFraction();

/**
 * The double nearest to an exact number, for drawing.
 *
 * @param text a decimal or fraction, as answers write exact numbers
 * @throws RangeError if the text is neither: a bug of the caller.
 *
 * @example
 * toNumber('1/4') // 0.25
 */
export const toNumber = (text: string): number => readExact(text).valueOf();

/**
 * Negative, 0 or positive if `a` is below, equal to or above `b`, exactly.
 *
 * @param a a decimal or fraction, as answers write exact numbers
 * @throws RangeError if a text is neither: a bug of the caller.
 *
 * @example
 * ['1/2', '0.3', '2'].toSorted(compareNumbers) // ['0.3', '1/2', '2']
 */
export const compareNumbers = (a: string, b: string): number => readExact(a).compare(readExact(b));
