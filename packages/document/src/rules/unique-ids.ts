import type { Rule } from './rule.ts';

/** Ids are unique; so are those of a checklist's items and of a measure's levels. */
export const uniqueIds: Rule = {
  name: 'unique-ids',
  check: ({ indicators }, report) => {
    const firsts = new Map<string, string>();
    for (const { indicator, path } of indicators) {
      const first = firsts.get(indicator.id);
      if (first !== undefined) {
        report('duplicate-id', { id: indicator.id, first }, `${path}/id`);
      } else firsts.set(indicator.id, path);
      if (indicator.id === 'total') report('reserved-id', { id: indicator.id }, `${path}/id`);

      const { measure } = indicator;
      const key = measure && 'items' in measure ? 'items' : 'levels';
      const parts =
        measure && ('items' in measure ? measure.items : 'levels' in measure ? measure.levels : []);
      const firstParts = new Map<string, string>();
      for (const [i, { id }] of (parts ?? []).entries()) {
        const at = `${path}/measure/${key}/${i}`;
        const before = firstParts.get(id);
        if (before === undefined) firstParts.set(id, at);
        else report('duplicate-id', { id, first: before }, `${at}/id`);
      }
    }
  },
};
