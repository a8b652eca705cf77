import type { Rule } from './rule.ts';

/** No indicator stands deeper than the levels that have names. */
export const depth: Rule = {
  name: 'depth',
  check: ({ document, nodes }, report) => {
    const levels = document.levels.length;
    for (const { indicator, path, depth } of nodes) {
      if (depth === levels + 1) {
        report('too-many-levels', { indicator: indicator.id, depth, levels }, path);
      }
    }
  },
};
