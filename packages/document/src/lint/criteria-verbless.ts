import { pointer } from '@zhibiao/core/diagnostic';
import { textParts } from '@zhibiao/core/document';
import type { LintRule } from './rule.ts';
import { judging } from './words-of-judgement.ts';

/** The languages of which judging words are known. */
const known = /^(zh|en)\b/;

/** Criteria that name a thing and do not say how it is judged. */
export const criteriaVerbless: LintRule<{ id: string }> = {
  name: 'criteria-verbless',
  severity: 'note',
  rationale: {
    zh: '评估要点只写事物、不写如何评判，两位评审会得出两个分数。',
    en: 'Criteria that name a thing without a verb of judgement let two assessors give two marks.',
  },
  words: (p) => ({
    message: {
      zh: `${p.id} 的评估要点没有说明如何评判`,
      en: `the criteria of \`${p.id}\` do not say how it is judged`,
    },
    hint: {
      zh: '请写明评估、考察、统计什么，或以“是否”“情况”“程度”说明',
      en: 'say what is assessed, counted or checked, or whether it is there',
    },
  }),
  example: { bad: 'criteria: 目录。', good: 'criteria: 评估目录是否齐全。' },
  options: ['words'],
  check: ({ system, indicators, options }, report) => {
    const own = options.words ?? [];
    for (const { indicator, path } of indicators) {
      if (indicator.criteria === undefined) continue;
      for (const [below, text] of textParts(indicator.criteria)) {
        const language = below === '' ? system.language : below.slice(1);
        if (!known.test(language)) continue;
        const trimmed = text.trim().replace(/[。.；;]+$/u, '');
        if (judging.some((word) => word.test(trimmed)) || own.some((w) => trimmed.includes(w))) {
          continue;
        }
        report({ id: indicator.id }, `${pointer(path, 'criteria')}${below}`);
      }
    }
  },
};
