import type { ScoreMeasure } from '@zhibiao/schemas';
import { zero } from '../numeric/fraction.ts';
import { type MeasureKind, whole } from './measure.ts';
import { numberIn } from './read.ts';

/** A mark given by an assessor, from 0 to the full mark. */
export const score: MeasureKind<ScoreMeasure> = {
  type: 'score',
  natural: 'score',
  forms: () => [whole],
  observe: (_, [cells], reading) => {
    const value = cells && numberIn(cells[0], 0, reading, { low: zero, high: reading.fullMark });
    return value && { value, category: undefined };
  },
};
