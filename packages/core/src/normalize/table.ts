import type { TableNormalize } from '@zhibiao/schemas';
import { pointer } from '../diagnostic/pointer.ts';
import { suggestions } from '../diagnostic/suggestions.ts';
import { measureKind } from '../measure/index.ts';
import { fraction } from '../numeric/fraction.ts';
import { checkScores } from './goalpost-range.ts';
import { eachUnit, type NormalizeMethod } from './normalize.ts';

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
    const { natural, categories: observed } = measureKind(measure);
    // A quantity is looked up by its digits, of which there is no list.
    if (natural === 'quantity') return;
    const categories = observed?.(measure);
    if (categories === undefined) {
      const params = { indicator, method: 'table', measure: measure.type };
      return fault('normalize-unfit', params, '/method');
    }
    for (const found of Object.keys(scores)) {
      if (categories.includes(found)) continue;
      const params = { found, near: suggestions(found, categories) };
      fault('unknown-category', params, pointer('/scores', found));
    }
    for (const category of categories) {
      if (!Object.hasOwn(scores, category)) fault('table-incomplete', { category }, '/scores');
    }
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
