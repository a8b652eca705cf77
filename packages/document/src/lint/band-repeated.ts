import { compareDecimals } from '@zhibiao/core/document';
import type { LintRule } from './rule.ts';

/** Bands that score as the one above them. */
export const bandRepeated: LintRule<{ id: string; score: string }> = {
  name: 'band-repeated',
  severity: 'warning',
  rationale: {
    zh: '相邻两档得分相同，其间的界限就不起作用，多半是复制后忘了改分数。',
    en: 'A bound between two bands of one score decides nothing; mostly a copied line was not finished.',
  },
  words: (p) => ({
    message: {
      zh: `${p.id}：这一档与上一档同为 ${p.score} 分，界限不起作用`,
      en: `\`${p.id}\`: this band scores ${p.score} as the one above, so its bound has no effect`,
    },
    hint: {
      zh: '请合并两档，或改正其中一个分数',
      en: 'merge the two, or correct one of the scores',
    },
  }),
  example: { bad: '{ from: 0.6, score: 100 }', good: '{ from: 0.6, score: 60 }' },
  check: ({ indicators }, report) => {
    for (const { indicator, path } of indicators) {
      if (indicator.normalize?.method !== 'bands') continue;
      const { bands } = indicator.normalize;
      for (const [i, { score }] of bands.entries()) {
        const before = bands[i - 1];
        if (before === undefined || compareDecimals(before.score, score) !== 0) continue;
        const at = `${path}/normalize/bands/${i}/score`;
        report({ id: indicator.id, score: String(score) }, at);
      }
    }
  },
};
