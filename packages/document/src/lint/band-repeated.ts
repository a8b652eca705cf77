import { compare, exact } from '../rules/exact.ts';
import type { LintRule } from './rule.ts';

/** Bands that score as the one above them. */
export const bandRepeated: LintRule<'band-repeated'> = {
  name: 'band-repeated',
  severity: 'warning',
  rationale: {
    zh: '相邻两档得分相同，其间的界限就不起作用，多半是复制后忘了改分数。',
    en: 'A bound between two bands of one score decides nothing; mostly a copied line was not finished.',
  },
  example: { bad: '{ from: 0.6, score: 100 }', good: '{ from: 0.6, score: 60 }' },
  check: ({ indicators }, report) => {
    for (const { indicator, path } of indicators) {
      if (indicator.normalize?.method !== 'bands') continue;
      const { bands } = indicator.normalize;
      for (const [i, { score }] of bands.entries()) {
        const before = bands[i - 1];
        if (before === undefined || compare(exact(before.score), exact(score)) !== 0) continue;
        const at = `${path}/normalize/bands/${i}/score`;
        report({ id: indicator.id, score: String(score) }, at);
      }
    }
  },
};
