import type { InspectionMeasure } from '@zhibiao/schemas';
import { Fraction } from '../numeric/fraction.ts';
import { type Form, hint, type MeasureKind, whole } from './measure.ts';
import { yesNoIn } from './read.ts';
import { shareOf } from './share-of.ts';

const parts: Form = [
  { key: 'passed', names: ['通过'] },
  { key: 'checked', names: ['检查'] },
];

/** Items that pass over items checked: two counts, or a row of evidence, yes or no, an item. */
export const inspection: MeasureKind<InspectionMeasure> = {
  type: 'inspection',
  natural: 'share',
  name: { zh: '抽查合格率', en: 'inspection pass rate' },
  hint: hint({ zh: '件数', en: 'a count' }),
  forms: () => [parts, whole],
  evidence: (form) => form === whole,
  observe: (_, cells, reading) => {
    const [first, second] = cells;
    if (first === undefined) return undefined;
    if (second !== undefined) {
      const value = shareOf(first[0], second[0], reading, { integer: true });
      return value && { value, category: undefined };
    }
    const passed = first.map((cell) => yesNoIn(cell, 0, reading));
    if (passed.includes(undefined)) return undefined;
    const value = new Fraction(passed.filter((p) => p === true).length, first.length);
    return { value, category: undefined };
  },
};
