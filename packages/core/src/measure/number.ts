import type { Decimal, NumberMeasure } from '@zhibiao/schemas';
import { toDecimal } from '../numeric/decimal.ts';
import { fraction } from '../numeric/fraction.ts';
import { textVariants } from '../system/text.ts';
import { type MeasureKind, whole } from './measure.ts';
import { numberIn } from './read.ts';

const bound = (x: Decimal | undefined) => (x === undefined ? undefined : fraction(x));

/** A quantity. `95%` is 95 where the unit is %, and a fault elsewhere. */
export const number: MeasureKind<NumberMeasure> = {
  type: 'number',
  natural: 'quantity',
  forms: () => [whole],
  observe: (measure, [cells], reading) => {
    const inPercent = textVariants(measure.unit).some((unit) => unit === '%' || unit === '％');
    const value =
      cells &&
      numberIn(cells[0], 0, reading, {
        low: bound(measure.minimum),
        high: bound(measure.maximum),
        integer: measure.integer,
        ...(inPercent ? { percent: 'digits' } : {}),
      });
    return value && { value, category: toDecimal(value) };
  },
};
