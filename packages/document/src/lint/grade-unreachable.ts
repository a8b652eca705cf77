import { compareDecimals } from '@zhibiao/core/document';
import type { LintRule } from './rule.ts';

/** Grades above the full mark. */
export const gradeUnreachable: LintRule<{ found: string; scale: string }> = {
  name: 'grade-unreachable',
  severity: 'warning',
  rationale: {
    zh: '界限高于满分的等次谁也评不上，常见于满分改了而等次没有跟着改。',
    en: 'Nobody reaches a grade above the full mark; mostly the scale changed and the grades did not.',
  },
  words: (p) => ({
    message: {
      zh: `界限 ${p.found} 的这一等永远达不到，满分为 ${p.scale}`,
      en: `the grade at ${p.found} is never reached: the full mark is ${p.scale}`,
    },
    hint: { zh: '请改界限，或删去该等', en: 'correct the bound, or remove the grade' },
  }),
  example: { bad: 'above: 100', good: 'above: 90' },
  check: ({ system: { method } }, report) => {
    for (const [i, { from, above }] of (method.grades ?? []).entries()) {
      const bound = from ?? above;
      if (bound === undefined) continue;
      const order = compareDecimals(bound, method.scale);
      if (order < 0 || (order === 0 && above === undefined)) continue;
      report({ found: String(bound), scale: String(method.scale) }, `/method/grades/${i}`);
    }
  },
};
