import { compareDecimals } from '@zhibiao/core/document';
import type { LintRule } from './rule.ts';

/** Grades that leave the lowest totals without one. */
export const gradeOpen: LintRule<{ below: string }> = {
  name: 'grade-open',
  severity: 'warning',
  rationale: {
    zh: '总分够不上任何一等的单位没有等次，而不是末等。次序颠倒的等次由校验查出（order-reversed）。',
    en: 'A unit whose total meets no grade has none, not the last. Grades out of order are found by validation (`order-reversed`).',
  },
  words: (p) => ({
    message: {
      zh: `总分低于 ${p.below} 的单位没有等次`,
      en: `a total below ${p.below} has no grade`,
    },
    hint: { zh: '请让末等不设界限', en: 'leave the last grade without a bound' },
  }),
  example: {
    bad: '{ name: { zh: 其他, en: Other }, from: 60 }',
    good: '{ name: { zh: 其他, en: Other } }',
  },
  check: ({ system: { method } }, report) => {
    const last = method.grades?.at(-1);
    const bound = last?.from ?? last?.above;
    if (last === undefined || bound === undefined) return;
    const order = compareDecimals(bound, 0);
    if (order < 0 || (order === 0 && last.from !== undefined)) return;
    const at = `/method/grades/${(method.grades ?? []).length - 1}`;
    report({ below: String(bound) }, at);
  },
};
