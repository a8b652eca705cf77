import { roundDecimal } from '@zhibiao/core';

/** How many digits after the point people see of an unrounded decimal. */
const shownDigits = 4;

/**
 * An unrounded decimal for people: at most four digits after the point, no zeros at the end.
 *
 * @example
 * shorten('0.33333333') // '0.3333'
 */
export function shorten(text: string, digits: number = shownDigits): string {
  if ((text.split('.')[1]?.length ?? 0) <= digits) return text;
  return roundDecimal(text, digits).replace(/\.0+$|(?<=\.\d*[1-9])0+$/, '');
}

/** A decimal with its point two places to the right. */
function timesHundred(text: string): string {
  const [, sign = '', whole = '0', rest = ''] = /^(-?)(\d+)(?:\.(\d*))?$/.exec(text) ?? [];
  const digits = rest.padEnd(2, '0');
  const moved = `${whole}${digits.slice(0, 2)}`.replace(/^0+(?=\d)/, '');
  return digits.length > 2 ? `${sign}${moved}.${digits.slice(2)}` : sign + moved;
}

/**
 * A share of 0 to 1 as a percentage with at most two digits after the point.
 *
 * @example
 * percent('0.333333333333333333333333333333') // '33.33%'
 */
export const percent = (share: string): string => `${shorten(timesHundred(share), 2)}%`;

/**
 * Points of a total for people: two digits after the point where the full mark has three before it,
 * and a digit more for each that it has less.
 *
 * @example
 * points('8.45454545', '100') // '8.45'
 * points('0.24536667', '1')   // '0.2454'
 */
export function points(text: string, full: string): string {
  const whole = (full.split('.')[0] ?? '').length;
  return roundDecimal(text, Math.max(0, 5 - whole));
}

/**
 * A decimal with its sign, as people write it; 0 has none.
 *
 * @example
 * signed('-1.5') // '−1.5'
 */
export function signed(decimal: string): string {
  if (/^-?[0.]*$/.test(decimal)) return decimal.replace('-', '');
  return decimal.startsWith('-') ? `−${decimal.slice(1)}` : `+${decimal}`;
}

/**
 * A number with so many digits after the point; 0 has no sign.
 *
 * @example
 * fixed(-0.005, 2) // '−0.01'
 * fixed(-0.001, 2) // '0.00'
 */
export const fixed = (x: number, digits: number): string =>
  x
    .toFixed(digits)
    .replace(/^-(?=[0.]+$)/, '')
    .replace('-', '−');
