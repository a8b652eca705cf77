import type { Aggregate, Missing, Power } from '@zhibiao/schemas';
import { pointer } from '../read/position.ts';
import { compare, exact } from './exact.ts';
import { checkEnds, checkOrder } from './order.ts';
import type { Rule } from './rule.ts';

/** Whether there is a power mean with an exponent: not with 0, nor beyond 1/100 and 100 in size. */
function isPower(written: Power): boolean {
  const size = exact(String(written).replace('-', ''));
  return compare(size, exact('1/100')) >= 0 && compare(size, exact(100)) <= 0;
}

/**
 * Grades in order, reflections the right way round, exponents with a mean, coverages that can be, sums
 * only of points.
 */
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
      if (aggregate.method === 'power' && !isPower(aggregate.p))
        report('power-unfit', { group, found: String(aggregate.p) }, `${path}/p`);
      if (aggregate.reflect === undefined) return;
      if (name === 'sum' || name === 'copeland')
        report('reflect-unfit', { group, method: name }, `${path}/method`);
      const { from, onto } = aggregate.reflect;
      checkEnds(from[0], from[1], `${path}/reflect/from`, report);
      checkEnds(onto[0], onto[1], `${path}/reflect/onto`, report);
    };
    const checkCoverage = (missing: Missing | undefined, group: string, path: string) => {
      const found = missing?.minCoverage;
      if (found === undefined || compare(exact(found), exact(1)) <= 0) return;
      report('coverage-unfit', { group, found: String(found) }, `${path}/minCoverage`);
    };
    const places = [
      ['total', '/method', method] as const,
      ...Object.entries(method.levels ?? {}).map(
        ([level, override]) => [level, pointer('/method/levels', level), override] as const,
      ),
      ...indicators.map(({ indicator, path }) => [indicator.id, path, indicator] as const),
    ];
    for (const [group, path, { aggregate, missing }] of places) {
      check(aggregate, group, `${path}/aggregate`);
      checkCoverage(missing, group, `${path}/missing`);
    }
  },
};
