import type { LintRule } from './rule.ts';

/** Checklists of one item. One without any is no document. */
export const checklistSingle: LintRule<{ id: string }> = {
  name: 'checklist-single',
  severity: 'warning',
  rationale: {
    zh: '只有一项的清单其实是“有或无”，多半是清单没有写完。一项也没有的清单不合格式。',
    en: 'A checklist of one item is a yes or no; mostly the list was never finished. One without items is refused by the format.',
  },
  words: (p) => ({
    message: { zh: `${p.id} 的清单只有一项`, en: `the checklist of \`${p.id}\` has one item` },
    hint: {
      zh: '只看有无的请写 type: boolean；否则请补全清单',
      en: 'write `type: boolean` where only presence counts; else complete the list',
    },
  }),
  example: {
    bad: 'items: [{ id: bodies, name: { zh: 机构, en: Bodies } }]',
    good: 'items: [{ id: bodies, name: { zh: 机构, en: Bodies } }, { id: policies, name: { zh: 政策, en: Policies } }]',
  },
  check: ({ indicators }, report) => {
    for (const { indicator, path } of indicators) {
      const { id, measure } = indicator;
      if (measure?.type !== 'checklist' || measure.items.length > 1) continue;
      report({ id }, `${path}/measure/items`);
    }
  },
};
