import { textIn } from '@zhibiao/core';
import type { LintRule } from './rule.ts';

/** Width, white space and punctuation make no other criteria. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]/gu, '');

/** Indicators that assess the same by their criteria. */
export const criteriaRepeated: LintRule<{ id: string; other: string }> = {
  name: 'criteria-repeated',
  severity: 'warning',
  rationale: {
    zh: '两项的评估要点相同，就是同一件事计了两次，或有一处是复制后忘了改。',
    en: 'Two indicators with one text count one thing twice, or one was copied and never changed.',
  },
  words: (p) => ({
    message: {
      zh: `${p.id} 与 ${p.other} 的评估要点相同`,
      en: `\`${p.id}\` and \`${p.other}\` have the same criteria`,
    },
    hint: { zh: '请合并两项，或写明各自评估什么', en: 'merge the two, or say what each assesses' },
  }),
  example: { bad: 'criteria: 评估目录 是否齐全。', good: 'criteria: 评估按时发布的比例。' },
  check: ({ system, indicators }, report) => {
    const firsts = new Map<string, string>();
    for (const { indicator, path } of indicators) {
      if (indicator.criteria === undefined) continue;
      const text = plain(textIn(indicator.criteria, system.language));
      const other = firsts.get(text);
      if (other === undefined) firsts.set(text, indicator.id);
      else if (text !== '') report({ id: indicator.id, other }, `${path}/criteria`);
    }
  },
};
