import { compare, exact } from '../rules/exact.ts';
import type { LintRule } from './rule.ts';

/** Bands whose scores neither only fall nor only rise. */
export const bandsUneven: LintRule<'bands-uneven'> = {
  name: 'bands-uneven',
  severity: 'warning',
  rationale: {
    zh: '观测值越来越低而分数时升时降，多半是次序或数字写错了。',
    en: 'Scores that rise and fall as the value falls are mostly a slip of order or digits.',
  },
  example: { bad: '{ score: 80 }', good: '{ score: 0 }' },
  check: ({ indicators }, report) => {
    for (const { indicator, path } of indicators) {
      if (indicator.normalize?.method !== 'bands') continue;
      const { bands } = indicator.normalize;
      let way = 0;
      for (const [i, { score }] of bands.entries()) {
        const before = bands[i - 1];
        if (before === undefined) continue;
        const step = Math.sign(compare(exact(score), exact(before.score)));
        if (way !== 0 && step !== 0 && step !== way) {
          const params = { id: indicator.id, found: String(score), before: String(before.score) };
          report(params, `${path}/normalize/bands/${i}/score`);
          break;
        }
        way ||= step;
      }
    }
  },
};
