import type { LintRule } from './rule.ts';

/** Systems and indicators that should have been looked at again. Only where the day is given. */
export const reviewDue: LintRule<{ about: string; by: string; today: string }> = {
  name: 'review-due',
  severity: 'warning',
  rationale: {
    zh: '到期未复核的指标可能已与现实脱节。日期由 --today 给出，本工具不看时钟。',
    en: 'What was to be looked at again and was not may no longer fit. The day is given by `--today`; no clock is read.',
  },
  words: (p) => ({
    message: {
      zh: `${p.about} 应在 ${p.by} 之前复核，今天是 ${p.today}`,
      en: `${p.about} was to be reviewed by ${p.by}; today is ${p.today}`,
    },
    hint: {
      zh: '请复核，然后改写 review.by',
      en: 'review it, then write a new day under `review.by`',
    },
  }),
  example: { bad: 'review: { by: "2024-12-31" }', good: 'review: { by: "2027-12-31" }' },
  needs: 'today',
  check: ({ system, indicators, context: { today } }, report) => {
    if (today === undefined) return;
    const dated = [
      { about: system.id, review: system.review, path: '' },
      ...indicators.map(({ indicator: { id, review }, path }) => ({ about: id, review, path })),
    ];
    for (const { about, review, path } of dated) {
      // Days written as year, month, day stand in the order of their text.
      if (review === undefined || today <= review.by) continue;
      report({ about, by: review.by, today }, `${path}/review/by`);
    }
  },
};
