import type { Placed, Rule } from './rule.ts';

const hasCriteria = (placed: Placed | undefined): boolean =>
  placed !== undefined && (placed.indicator.criteria !== undefined || hasCriteria(placed.parent));

/** Every leaf says what is assessed, itself or from above. */
export const criteria: Rule = {
  name: 'criteria',
  check: ({ indicators }, report) => {
    for (const placed of indicators) {
      if (placed.indicator.measure === undefined || hasCriteria(placed)) continue;
      report('criteria-missing', { id: placed.indicator.id }, placed.path);
    }
  },
};
