import type { LevelMeasure } from '@zhibiao/schemas';
import { textIn, textVariants } from '../diagnostic/text.ts';
import { fraction } from '../numeric/fraction.ts';
import { type MeasureKind, whole } from './measure.ts';

/** One of the named levels, by its id or its name. */
export const level: MeasureKind<LevelMeasure> = {
  type: 'level',
  natural: 'share',
  name: { zh: '等级', en: 'level' },
  hint: {
    zh: ({ levels }) => `以下之一：${levels.map(({ name }) => textIn(name, 'zh')).join(' / ')}`,
    en: ({ levels }) => `one of: ${levels.map(({ name }) => textIn(name, 'en')).join(' / ')}`,
  },
  categories: ({ levels }) => levels.map(({ id }) => id),
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
