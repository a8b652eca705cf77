import type { ChecklistMeasure } from '@zhibiao/schemas';
import { textVariants } from '../diagnostic/text.ts';
import { fraction, sum, zero } from '../numeric/fraction.ts';
import { hint, type MeasureKind } from './measure.ts';
import { yesNoIn } from './read.ts';

/** The weight of the items met over the weight of all. */
export const checklist: MeasureKind<ChecklistMeasure> = {
  type: 'checklist',
  natural: 'share',
  name: { zh: '清单', en: 'checklist' },
  hint: hint({ zh: '是 / 否', en: 'yes / no' }),
  forms: ({ items }) => [items.map((item) => ({ key: item.id, names: textVariants(item.name) }))],
  observe: ({ items }, cells, reading) => {
    const met = cells.map((rows, part) => yesNoIn(rows[0], part, reading));
    if (met.includes(undefined)) return undefined;
    const weights = items.map((item) => fraction(item.weight ?? 1));
    const value = sum(weights.map((w, i) => (met[i] === true ? w : zero))).div(sum(weights));
    return { value, category: undefined };
  },
};
