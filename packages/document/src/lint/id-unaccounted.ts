import { namedIn } from '../rules/lineage.ts';
import { subjectOf } from '../rules/rule.ts';
import type { LintRule } from './rule.ts';

/** Indicators of one edition alone that the lineage beside the document is silent about. */
export const idUnaccounted: LintRule<'id-unaccounted'> = {
  name: 'id-unaccounted',
  severity: 'warning',
  rationale: {
    zh: '年度之间只有 id 能说明“还是那一项”；不在沿革里的新旧 id 使两年无法比较。',
    en: 'Between editions only ids say that it is still the same. An id that comes or goes without a word in the lineage breaks the series.',
  },
  example: { bad: '- id: accesses', good: '- id: visits' },
  needs: 'lineage',
  check: ({ indicators, context: { lineage } }, report) => {
    if (lineage === undefined) return;
    const told = namedIn(lineage.document);
    const about = { edition: lineage.before.edition, lineage: lineage.file };
    const earlier = subjectOf(lineage.before).indicators.map(({ indicator }) => indicator.id);
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
