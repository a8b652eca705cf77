import type { TableNormalize } from '@zhibiao/schemas';
import { fraction } from '../numeric/fraction.ts';
import { checkScores } from './goalpost-range.ts';
import { eachUnit, type NormalizeMethod } from './normalize.ts';

const categorical: readonly string[] = ['level', 'boolean', 'number'];

/** Each category has its score: a level by its id, `yes` and `no`, a number by its digits. */
export const table: NormalizeMethod<TableNormalize> = {
  method: 'table',
  readsCategories: true,
  words: {
    zh: ({ scores }) => {
      const said = Object.entries(scores).map(([key, score]) => `${key} ${score} 分`);
      return `对照赋分：${said.join('、')}`;
    },
    en: ({ scores }) => {
      const said = Object.entries(scores).map(([key, score]) => `${key} ${score}`);
      return `by table: ${said.join(', ')}`;
    },
  },
  check: ({ scores }, measure, report) => {
    const { indicator, fault } = report;
    checkScores(Object.values(scores), report);
    if (categorical.includes(measure.type)) return;
    fault('normalize-unfit', { indicator, method: 'table', measure: measure.type });
  },
  score: (observations, { scores }, { indicator, fault }) =>
    eachUnit(observations, ({ category = '' }, unit) => {
      const found = Object.hasOwn(scores, category) ? scores[category] : undefined;
      if (found !== undefined) return fraction(found);
      return fault(
        'no-table-entry',
        { indicator, found: category, expected: Object.keys(scores) },
        unit,
      );
    }),
};
