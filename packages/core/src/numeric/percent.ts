import { fraction, hundred } from './fraction.ts';
import { toFixed } from './round-decimal.ts';

/**
 * A share in percent, half up: a decimal, or a fraction such as `1/3`.
 *
 * @throws RangeError if the text is no number: a bug of the caller
 *
 * @example
 * percent('1/3') // '33.33%'
 */
export const percent = (share: string | number, digits: number = 2): string =>
  `${toFixed(fraction(share).mul(hundred), digits)}%`;
