import Fraction from 'fraction.js';

export { Fraction };

/** 0, 1 and 100 as rationals. */
export const zero: Fraction = new Fraction(0);
export const one: Fraction = new Fraction(1);
export const hundred: Fraction = new Fraction(100);

const decimalPattern = /^[+-]?\d+(?:\.\d+)?$/;
const fractionPattern = /^\d+\/[1-9]\d*$/;
const exponentPattern = /^([+-]?)(\d+)(?:\.(\d+))?e([+-]\d+)$/;

/**
 * The digits of a JavaScript number written out, without an exponent: 1e21 is `1000000000000000000000`.
 * The number must be finite.
 */
export function plainDigits(x: number): string {
  const text = String(x);
  const parts = exponentPattern.exec(text);
  if (parts === null) return text;
  const [, sign = '', whole = '', rest = '', exponent = '0'] = parts;
  const shift = Number(exponent);
  const digits = whole + rest;
  return shift > 0
    ? sign + digits.padEnd(whole.length + shift, '0')
    : `${sign}0.${'0'.repeat(-shift - whole.length)}${digits}`;
}

/** A decimal that fits the pattern; reading its digits as one whole number is quicker than as text. */
function decimal(text: string): Fraction {
  const point = text.indexOf('.');
  const whole = point < 0 ? text : text.slice(0, point) + text.slice(point + 1);
  const digits = point < 0 ? 0 : text.length - point - 1;
  const unsigned = whole.startsWith('+') ? whole.slice(1) : whole;
  return new Fraction(BigInt(unsigned), 10n ** BigInt(digits));
}

/**
 * A decimal or a fraction exactly as written, or `undefined` where the text is neither. A JavaScript
 * number stands for the digits that it prints: 0.1 is one tenth, not the double beside it.
 *
 * @example
 * parseFraction('1/3') // one third
 * parseFraction('0.1') // one tenth
 * parseFraction('a')   // undefined
 */
export function parseFraction(written: string | number): Fraction | undefined {
  const text = typeof written === 'number' ? plainDigits(written) : written;
  if (decimalPattern.test(text)) return decimal(text);
  return fractionPattern.test(text) ? new Fraction(text) : undefined;
}

/**
 * As `parseFraction`, for what a schema has already checked.
 *
 * @throws RangeError where the text is no number: a bug of the caller.
 */
export function fraction(written: string | number): Fraction {
  const value = parseFraction(written);
  if (value === undefined) throw new RangeError(`not a decimal or fraction: ${written}`);
  return value;
}

/** The sum of rationals; 0 for none. */
export const sum = (values: Iterable<Fraction>): Fraction => {
  let total = zero;
  for (const value of values) total = total.add(value);
  return total;
};

/** The numerator with its sign; the denominator is `x.d`. */
export const numerator = (x: Fraction): bigint => x.s * x.n;
