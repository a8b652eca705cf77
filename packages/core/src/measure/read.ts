import type { Cell } from '../dataset/dataset.ts';
import { toDecimal } from '../numeric/decimal.ts';
import type { Fraction } from '../numeric/fraction.ts';
import type { Reading } from './measure.ts';
import { type ReadNumber, readNumber, toHalfWidth } from './read-number.ts';

/** What a number in a cell may be. */
interface Bounds {
  readonly low?: Fraction | undefined;
  readonly high?: Fraction | undefined;
  readonly integer?: boolean | undefined;
  /** How `95%` is read: as 0.95, as 95, or as a fault. */
  readonly percent?: 'share' | 'digits';
}

function amountOf(read: ReadNumber, percent: Bounds['percent']): Fraction | undefined {
  if (!read.percent || percent === 'digits') return read.digits;
  return percent === 'share' ? read.share : undefined;
}

/** The number in a cell, or a reported fault: no number, not whole, out of bounds. */
export function numberIn(
  cell: Cell,
  part: number,
  { indicator, fault }: Reading,
  { low, high, integer = false, percent }: Bounds,
): Fraction | undefined {
  const found = cell.text;
  const read = readNumber(found);
  if (read === undefined) return fault('not-a-number', { found, indicator }, part, cell.row);
  const value = amountOf(read, percent);
  if (value === undefined) return fault('percent-unexpected', { found, indicator }, part, cell.row);
  if (integer && value.d !== 1n)
    return fault('not-a-whole-number', { found, indicator }, part, cell.row);
  if ((low && value.compare(low) < 0) || (high && value.compare(high) > 0)) {
    const bounds = { low: low ? toDecimal(low) : '−∞', high: high ? toDecimal(high) : '∞' };
    return fault('out-of-range', { found, indicator, ...bounds }, part, cell.row);
  }
  return value;
}

const yes = new Set(['是', '有', '√', '✓', 'yes', 'y', 'true', '1']);
const no = new Set(['否', '无', '×', '✗', 'no', 'n', 'false', '0']);

/** The yes or no in a cell, or a reported fault. */
export function yesNoIn(cell: Cell, part: number, reading: Reading): boolean | undefined {
  if (yes.has(cell.text)) return true;
  if (no.has(cell.text)) return false;
  const word = toHalfWidth(cell.text).toLowerCase();
  if (yes.has(word)) return true;
  if (no.has(word)) return false;
  return reading.fault(
    'not-yes-or-no',
    { found: cell.text, indicator: reading.indicator },
    part,
    cell.row,
  );
}
