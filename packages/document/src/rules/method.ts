import type { Aggregate } from '@zhibiao/schemas';
import { pointer } from '../read/position.ts';
import { compare, exact } from './exact.ts';
import { checkEnds, checkOrder } from './order.ts';
import type { Rule } from './rule.ts';

/** Grades in order, reflections the right way round, sums only of points. */
export const method: Rule = {
  name: 'method',
  check: ({ system, indicators }, report) => {
    const { method, weighting } = system;
    if (compare(exact(method.scale), exact(0)) <= 0) {
      report('scale-not-positive', { found: String(method.scale) }, '/method/scale');
    }
    checkOrder(method.grades ?? [], 'grades', '/method/grades', report);
    const check = (aggregate: Aggregate | undefined, group: string, path: string) => {
      if (aggregate === undefined) return;
      const name = typeof aggregate === 'string' ? aggregate : aggregate.method;
      if (name === 'sum' && weighting.basis !== 'points')
        report('sum-needs-points', { group }, path);
      if (typeof aggregate === 'string') return;
      const { from, onto } = aggregate.reflect;
      checkEnds(from[0], from[1], `${path}/reflect/from`, report);
      checkEnds(onto[0], onto[1], `${path}/reflect/onto`, report);
    };
    check(method.aggregate, 'total', '/method/aggregate');
    for (const [level, override] of Object.entries(method.levels ?? {})) {
      check(override.aggregate, level, `${pointer('/method/levels', level)}/aggregate`);
    }
    for (const { indicator, path } of indicators) {
      check(indicator.aggregate, indicator.id, `${path}/aggregate`);
    }
  },
};
