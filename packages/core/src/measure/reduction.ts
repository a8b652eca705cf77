import type { ReductionMeasure } from '@zhibiao/schemas';
import { zero } from '../numeric/fraction.ts';
import { type Form, type MeasureKind, quantityHint } from './measure.ts';
import { numberIn } from './read.ts';

const parts: Form = [
  { key: 'baseline', names: ['基期'] },
  { key: 'current', names: ['当期'] },
];

/** (baseline − current) / baseline; negative where things got worse. */
export const reduction: MeasureKind<ReductionMeasure> = {
  type: 'reduction',
  natural: 'share',
  name: { zh: '压减比例', en: 'reduction' },
  hint: quantityHint,
  range: () => ({ from: undefined, to: 1 }),
  forms: () => [parts],
  observe: (_, [first, second], reading) => {
    if (first === undefined || second === undefined) return undefined;
    const baseline = numberIn(first[0], 0, reading, { low: zero });
    const current = numberIn(second[0], 1, reading, { low: zero });
    if (baseline === undefined || current === undefined) return undefined;
    const { indicator, fault, columnName } = reading;
    if (baseline.equals(0))
      return fault('division-by-zero', { indicator, column: columnName(0) }, 0);
    return { value: baseline.sub(current).div(baseline), category: undefined };
  },
};
