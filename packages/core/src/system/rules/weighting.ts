import type { Rule } from './rule.ts';

/** What is said of the weights is read under their basis, and a rest is of a total. */
export const weighting: Rule = {
  name: 'weighting',
  check: ({ document: { weighting } }, report) => {
    const { basis, total, residual } = weighting;
    for (const key of ['total', 'residual'] as const) {
      if (basis === 'share' || weighting[key] === undefined) continue;
      report('weighting-unread', { key, basis }, `/weighting/${key}`);
    }
    if (residual !== undefined && total === undefined) {
      report('residual-without-total', {}, '/weighting');
    }
  },
};
