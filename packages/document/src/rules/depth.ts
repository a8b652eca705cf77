import type { Rule } from './rule.ts';

/** No indicator stands deeper than the levels that have names. */
export const depth: Rule = {
  name: 'depth',
  check: ({ system, indicators }, report) => {
    const levels = system.levels.length;
    for (const { indicator, path, depth } of indicators) {
      if (depth === levels + 1) {
        report('too-many-levels', { id: indicator.id, depth, levels }, path);
      }
    }
  },
};
