import type { Cell } from '../dataset/dataset.ts';
import { type Fraction, zero } from '../numeric/fraction.ts';
import type { Reading } from './measure.ts';
import { numberIn } from './read.ts';

/** part / whole, or a reported fault: not numbers, a whole of 0, a part beyond the whole. */
export function shareOf(
  partCell: Cell,
  wholeCell: Cell,
  reading: Reading,
  { integer = false }: { readonly integer?: boolean },
): Fraction | undefined {
  const part = numberIn(partCell, 0, reading, { low: zero, integer });
  const whole = numberIn(wholeCell, 1, reading, { low: zero, integer });
  if (part === undefined || whole === undefined) return undefined;
  const { indicator, fault, columnName } = reading;
  if (whole.equals(0)) return fault('division-by-zero', { indicator, column: columnName(1) }, 1);
  if (part.compare(whole) > 0) {
    return fault('part-exceeds-whole', { indicator, part: partCell.text, whole: wholeCell.text });
  }
  return part.div(whole);
}
