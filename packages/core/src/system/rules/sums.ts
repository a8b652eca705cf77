import { comparesUnits } from '../../aggregate/aggregate.ts';
import { aggregateOf } from '../../aggregate/index.ts';
import { pointer } from '../../diagnostic/pointer.ts';
import { totalId } from '../system.ts';
import type { Rule } from './rule.ts';

/** Sums are of points: shares that are added up have no full mark to add up to. */
export const sums: Rule = {
  name: 'sums',
  check: ({ document: { method }, nodes, basis }, report) => {
    if (basis === 'points') return;
    const settings = [
      [totalId, '/method', method.aggregate] as const,
      ...Object.entries(method.levels ?? {}).map(
        ([level, { aggregate }]) => [level, pointer('/method/levels', level), aggregate] as const,
      ),
      ...nodes.map(({ indicator: { id, aggregate }, path }) => [id, path, aggregate] as const),
    ];
    for (const [group, path, aggregate] of settings) {
      if (aggregate === undefined) continue;
      const method = aggregateOf(aggregate);
      if (!comparesUnits(method) && method.addsPoints)
        report('sum-needs-points', { group }, `${path}/aggregate`);
    }
  },
};
