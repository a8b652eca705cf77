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

      const { measure } = indicator;
      const key = measure && 'items' in measure ? 'items' : 'levels';
      const parts =
        measure && ('items' in measure ? measure.items : 'levels' in measure ? measure.levels : []);
      for (const [i, part] of (parts ?? []).entries()) {
        const at = `${path}/measure/${key}`;
        const before = (parts ?? []).findIndex((other) => other.id === part.id);
        if (before < i) {
          report('duplicate-id', { id: part.id, first: `${at}/${before}` }, `${at}/${i}/id`);
        }
      }
    }
  },
};
