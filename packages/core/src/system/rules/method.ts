import type { Aggregate, Missing } from '@zhibiao/schemas';
import { isReflectable } from '../../aggregate/aggregate.ts';
import { diagnostic as aggregateDiagnostic } from '../../aggregate/diagnostics.ts';
import { aggregateOf, checkParameters } from '../../aggregate/index.ts';
import { pointer } from '../../diagnostic/pointer.ts';
import { diagnostic as normalizeDiagnostic } from '../../normalize/diagnostics.ts';
import { checkEnds } from '../../normalize/goalpost-range.ts';
import { checkOrder } from '../../normalize/lower-bound.ts';
import type { Checking } from '../../normalize/normalize.ts';
import { toDecimal } from '../../numeric/decimal.ts';
import { fraction, one } from '../../numeric/fraction.ts';
import { totalId } from '../system.ts';
import type { Rule } from './rule.ts';

/** A full mark above 0, grades in order, reflections the right way round, exponents with a mean, coverages that can be. */
export const method: Rule = {
  name: 'method',
  check: ({ document, nodes }, report, add) => {
    const { method } = document;
    const scale = fraction(method.scale);
    if (scale.compare(0) <= 0) {
      report('scale-not-positive', { found: toDecimal(scale) }, '/method/scale');
    }
    const faultAt = (path: string): Pick<Checking, 'fault'> => ({
      fault: (code, params, below = '') =>
        add(normalizeDiagnostic(code, params, { path: `${path}${below}` })),
    });
    checkOrder(method.grades ?? [], 'grades', faultAt('/method'), '/grades');
    const checkAggregate = (aggregate: Aggregate | undefined, group: string, path: string) => {
      if (aggregate === undefined || typeof aggregate === 'string') return;
      checkParameters(aggregate, {
        group,
        fault: (code, params, key) => {
          add(aggregateDiagnostic(code, params, { path: `${path}/${key}` }));
          return undefined;
        },
      });
      if (aggregate.reflect === undefined) return;
      if (!isReflectable(aggregateOf(aggregate))) {
        report('reflect-unfit', { group, method: aggregate.method }, `${path}/method`);
      }
      for (const key of ['from', 'onto'] as const) {
        checkEnds(aggregate.reflect[key], faultAt(`${path}/reflect`), `/${key}`);
      }
    };
    const checkCoverage = (missing: Missing | undefined, group: string, path: string) => {
      const found = missing?.minCoverage;
      if (found === undefined || fraction(found).compare(one) <= 0) return;
      report('coverage-unfit', { group, found: String(found) }, `${path}/minCoverage`);
    };
    const settings = [
      [totalId, '/method', method] as const,
      ...Object.entries(method.levels ?? {}).map(
        ([level, override]) => [level, pointer('/method/levels', level), override] as const,
      ),
      ...nodes.map(({ indicator, path }) => [indicator.id, path, indicator] as const),
    ];
    for (const [group, path, { aggregate, missing }] of settings) {
      checkAggregate(aggregate, group, `${path}/aggregate`);
      checkCoverage(missing, group, `${path}/missing`);
    }
  },
};
