import { type Fraction, hundred, parseFraction } from '../numeric/fraction.ts';

const plain = /^[+-]?\d+(?:\.\d+)?$/;
const thousands = /^[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
const fullWidth = /[！-～]/g;

/** A number as read from a cell. */
export interface ReadNumber {
  /** What the digits say: 95 for `95%`. */
  readonly digits: Fraction;
  readonly percent: boolean;
  /** As a share: 0.95 for `95%`. */
  readonly share: Fraction;
}

/**
 * Full-width digits, points, commas, signs and percent signs as the usual ones. No more than those:
 * a compatibility normalization would read 10² as 102.
 */
export const toHalfWidth = (text: string): string =>
  text
    .replace(fullWidth, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace('−', '-');

/** Whether a text that is a number has thousands separators. */
export const hasThousands = (text: string): boolean => thousands.test(text.replace(/\s*%$/, ''));

/**
 * A number as a person writes it: `12.5`, `１２．５`, `1,234`, `95%`, `95％`. Anything else, exponents
 * among it (a spreadsheet that shows 1.2E+05 has lost digits), is none.
 */
export function readNumber(text: string): ReadNumber | undefined {
  if (plain.test(text)) {
    const digits = parseFraction(text);
    return digits && { digits, percent: false, share: digits };
  }
  const half = toHalfWidth(text);
  const percent = half.endsWith('%');
  const body = (percent ? half.slice(0, -1) : half).trim();
  if (!plain.test(body) && !thousands.test(body)) return undefined;
  const digits = parseFraction(body.replaceAll(',', ''));
  return digits && { digits, percent, share: percent ? digits.div(hundred) : digits };
}
