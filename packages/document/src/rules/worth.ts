import { compare, exact } from './exact.ts';
import type { Rule } from './rule.ts';

/** Levels stand worst first, each worth from 0 to 1 and no less than the one before. */
export const worth: Rule = {
  name: 'worth',
  check: ({ indicators }, report) => {
    for (const { indicator, path } of indicators) {
      const { measure, normalize } = indicator;
      if (measure === undefined || !('levels' in measure)) continue;
      if (measure.type === 'level' && normalize?.method === 'table') continue;
      let least = exact(0);
      for (const [i, level] of measure.levels.entries()) {
        const at = `${path}/measure/levels/${i}`;
        const value = exact(level.worth ?? 0);
        const isFaulty =
          level.worth === undefined || compare(value, least) < 0 || compare(value, exact(1)) > 0;
        if (isFaulty)
          report('worth-invalid', { level: level.id, found: String(level.worth ?? 'nothing') }, at);
        else least = value;
      }
    }
  },
};
