import type { LevelMeasure } from '@zhibiao/schemas';
import { textVariants } from '../diagnostic/text.ts';
import { fraction } from '../numeric/fraction.ts';
import { type MeasureKind, whole } from './measure.ts';

/** One of the named levels, by its id or its name. */
export const level: MeasureKind<LevelMeasure> = {
  type: 'level',
  natural: 'share',
  forms: () => [whole],
  observe: ({ levels }, [cells], { indicator, fault }) => {
    const found = cells?.[0].text ?? '';
    const match = levels.find((l) => l.id === found || textVariants(l.name).includes(found));
    if (match === undefined) {
      const expected = levels.map((l) => textVariants(l.name)[0] ?? l.id);
      return fault('not-a-level', { found, indicator, expected });
    }
    return { value: fraction(match.worth ?? 0), category: match.id };
  },
};
