import { indicatorsOf } from '@zhibiao/core/document';
import { namedIn } from '@zhibiao/core/revision';
import type { LintRule } from './rule.ts';

/** Indicators of one edition alone that the lineage beside the document is silent about. */
export const idUnaccounted: LintRule<{
  id: string;
  side: string;
  edition: string;
  lineage: string;
}> = {
  name: 'id-unaccounted',
  severity: 'warning',
  rationale: {
    zh: '年度之间只有 id 能说明“还是那一项”；不在沿革里的新旧 id 使两年无法比较。',
    en: 'Between editions only ids say that it is still the same. An id that comes or goes without a word in the lineage breaks the series.',
  },
  words: (p) => ({
    message: {
      zh:
        p.side === 'after'
          ? `${p.id} 不在上一版（${p.edition}）中，沿革 ${p.lineage} 也没有说明它从何而来`
          : `上一版（${p.edition}）的 ${p.id} 不在本版中，沿革 ${p.lineage} 也没有说明它的去向`,
      en:
        p.side === 'after'
          ? `\`${p.id}\` is not in the edition before (${p.edition}), and the lineage ${p.lineage} does not say where it comes from`
          : `\`${p.id}\` of the edition before (${p.edition}) is gone, and the lineage ${p.lineage} does not say where to`,
    },
    hint: {
      zh: '请在沿革中写明新增、更名、拆分、合并或取消',
      en: 'say in the lineage that it was added, renamed, split, merged or retired',
    },
  }),
  example: { bad: '- id: accesses', good: '- id: visits' },
  needs: 'lineage',
  check: ({ indicators, context: { lineage } }, report) => {
    if (lineage === undefined) return;
    const told = namedIn(lineage.document);
    const about = { edition: lineage.before.edition, lineage: lineage.file };
    const earlier = indicatorsOf(lineage.before).map(({ indicator }) => indicator.id);
    const was = new Set(earlier);
    const is = new Set(indicators.map(({ indicator }) => indicator.id));
    for (const { indicator, path } of indicators) {
      const { id } = indicator;
      if (was.has(id) || told.after.has(id)) continue;
      report({ id, side: 'after', ...about }, `${path}/id`);
    }
    for (const id of earlier) {
      if (is.has(id) || told.before.has(id)) continue;
      report({ id, side: 'before', ...about }, '/indicators');
    }
  },
};
