import { comparesUnits } from '../../aggregate/aggregate.ts';
import { groupOf } from '../method.ts';
import { totalId } from '../system.ts';
import type { LocatedIndicator } from '../walk.ts';
import type { Rule } from './rule.ts';

/** Where units are compared pair by pair, what does not apply has no weight that could be moved. */
export const policies: Rule = {
  name: 'policies',
  check: ({ document, nodes, basis }, report) => {
    const check = (node: LocatedIndicator | undefined) => {
      const { method, notApplicable: policy } = groupOf(document, node, basis);
      const isMoved = policy === 'spread' || policy === 'rescale';
      if (!comparesUnits(method) || !isMoved) return;
      const params = { group: node?.indicator.id ?? totalId, method: method.method, policy };
      report('policy-unfit', params, node?.path ?? '/method');
    };
    check(undefined);
    for (const node of nodes) if (node.children.length > 0) check(node);
  },
};
