import type { BooleanMeasure } from '@zhibiao/schemas';
import { one, zero } from '../numeric/fraction.ts';
import { hint, type MeasureKind, whole } from './measure.ts';
import { yesNoIn } from './read.ts';

/** Yes, 1, or no, 0. */
export const boolean: MeasureKind<BooleanMeasure> = {
  type: 'boolean',
  natural: 'share',
  name: { zh: '是否', en: 'yes or no' },
  hint: hint({ zh: '是 / 否', en: 'yes / no' }),
  isSelfEvident: true,
  categories: () => ['yes', 'no'],
  forms: () => [whole],
  observe: (_, [cells], reading) => {
    const answer = cells && yesNoIn(cells[0], 0, reading);
    if (answer === undefined) return undefined;
    return answer ? { value: one, category: 'yes' } : { value: zero, category: 'no' };
  },
};
