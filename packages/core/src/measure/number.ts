import type { Decimal, Measure, NumberMeasure } from '@zhibiao/schemas';
import { textVariants } from '../diagnostic/text.ts';
import { toDecimal } from '../numeric/decimal.ts';
import { fraction } from '../numeric/fraction.ts';
import { type MeasureKind, quantityHint, whole } from './measure.ts';
import { numberIn } from './read.ts';

const bound = (x: Decimal | undefined) => (x === undefined ? undefined : fraction(x));

/** Whether a measure's numbers are percentages, so that `95%` in a cell is 95. */
export const isInPercent = (measure: Measure): boolean =>
  measure.type === 'number' &&
  textVariants(measure.unit).some((unit) => unit === '%' || unit === '％');

/** A quantity, or what it is per head or the like. `95%` is 95 where the unit is %, and a fault elsewhere. */
export const number: MeasureKind<NumberMeasure> = {
  type: 'number',
  natural: 'quantity',
  name: { zh: '数量', en: 'quantity' },
  hint: quantityHint,
  range: ({ minimum: from, maximum: to }) => ({ from, to }),
  forms: ({ per }) => [
    per === undefined ? whole : [...whole, { key: per, names: [], isShared: true }],
  ],
  observe: (measure, [cells, per], reading) => {
    const value =
      cells &&
      numberIn(cells[0], 0, reading, {
        low: bound(measure.minimum),
        high: bound(measure.maximum),
        integer: measure.integer,
        ...(isInPercent(measure) ? { percent: 'digits' } : {}),
      });
    if (per === undefined || value === undefined)
      return value && { value, category: toDecimal(value) };
    const divisor = numberIn(per[0], 1, reading, {});
    if (divisor === undefined) return undefined;
    if (divisor.compare(0) <= 0) {
      const { indicator, fault, columnName } = reading;
      const params = { indicator, column: columnName(1), found: per[0].text };
      return fault('divisor-not-positive', params, 1, per[0].row);
    }
    const rate = value.div(divisor);
    return { value: rate, category: toDecimal(rate) };
  },
};
