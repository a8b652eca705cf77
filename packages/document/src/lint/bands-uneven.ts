import { compareDecimals } from '@zhibiao/core/document';
import type { LintRule } from './rule.ts';

/** Bands whose scores neither only fall nor only rise. */
export const bandsUneven: LintRule<{
  id: string;
  found: string;
  before: string;
}> = {
  name: 'bands-uneven',
  severity: 'warning',
  rationale: {
    zh: '观测值越来越低而分数时升时降，多半是次序或数字写错了。',
    en: 'Scores that rise and fall as the value falls are mostly a slip of order or digits.',
  },
  words: (p) => ({
    message: {
      zh: `${p.id}：分数时升时降，${p.before} 之后又是 ${p.found}`,
      en: `\`${p.id}\`: the scores go up and down: ${p.found} comes after ${p.before}`,
    },
    hint: {
      zh: '自上而下的分数应当一直下降或一直上升；确实如此的，请在 notes 中说明',
      en: 'scores should only fall or only rise from the top; if they must not, say why in `notes`',
    },
  }),
  example: { bad: '{ score: 80 }', good: '{ score: 0 }' },
  check: ({ indicators }, report) => {
    for (const { indicator, path } of indicators) {
      if (indicator.normalize?.method !== 'bands') continue;
      const { bands } = indicator.normalize;
      let way = 0;
      for (const [i, { score }] of bands.entries()) {
        const before = bands[i - 1];
        if (before === undefined) continue;
        const step = Math.sign(compareDecimals(score, before.score));
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
