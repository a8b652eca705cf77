import type { LocatedIndicator } from '../walk.ts';
import type { Rule } from './rule.ts';

const hasCriteria = (node: LocatedIndicator | undefined): boolean =>
  node !== undefined && (node.indicator.criteria !== undefined || hasCriteria(node.parent));

/** Every leaf says what is assessed, itself or from above. */
export const criteria: Rule = {
  name: 'criteria',
  check: ({ nodes }, report) => {
    for (const node of nodes) {
      if (node.indicator.measure === undefined || hasCriteria(node)) continue;
      report('criteria-missing', { indicator: node.indicator.id }, node.path);
    }
  },
};
