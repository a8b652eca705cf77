import type { Adjustment, Aggregate, Diagnostic, IndicatorSystem, Missing } from '@zhibiao/schemas';
import { isReflectable } from '../aggregate/aggregate.ts';
import { diagnostic as aggregateDiagnostic } from '../aggregate/diagnostics.ts';
import { aggregateOf, checkParameters } from '../aggregate/index.ts';
import { pointerKey } from '../diagnostic/pointer.ts';
import { suggestions } from '../diagnostic/suggestions.ts';
import { diagnostic as normalizeDiagnostic } from '../normalize/diagnostics.ts';
import { checkEnds } from '../normalize/goalpost-range.ts';
import { toDecimal } from '../numeric/decimal.ts';
import { fraction, one, zero } from '../numeric/fraction.ts';
import { diagnostic } from './diagnostics.ts';
import { totalId } from './system.ts';
import { type Placed, withDescendants } from './walk.ts';

const checkOne = ({ indicator, path }: Placed): readonly Diagnostic[] => [
  ...(indicator.id === totalId
    ? [diagnostic('reserved-id', { indicator: totalId }, { path })]
    : []),
  ...((indicator.children === undefined) === (indicator.measure === undefined)
    ? [diagnostic('not-leaf-or-group', { indicator: indicator.id }, { path })]
    : []),
  ...checkAggregate(indicator.aggregate, indicator.id, `${path}/aggregate`),
  ...checkCoverage(indicator.missing, indicator.id, `${path}/missing`),
];

/** Exponents without a power mean, reflections of what is no mean, and scales that a reflection cannot run between. */
function checkAggregate(
  aggregate: Aggregate | undefined,
  indicator: string,
  path: string,
): readonly Diagnostic[] {
  if (aggregate === undefined || typeof aggregate === 'string') return [];
  const diagnostics: Diagnostic[] = [];
  checkParameters(aggregate, {
    group: indicator,
    fault: (code, params, key) => {
      diagnostics.push(aggregateDiagnostic(code, params, { path: `${path}/${key}` }));
      return undefined;
    },
  });
  if (aggregate.reflect !== undefined && !isReflectable(aggregateOf(aggregate))) {
    const params = { group: indicator, method: aggregate.method };
    diagnostics.push(diagnostic('reflect-unfit', params, { path: `${path}/method` }));
  }
  for (const key of ['from', 'onto'] as const) {
    if (aggregate.reflect === undefined) break;
    checkEnds(aggregate.reflect[key], {
      indicator,
      fault: (code, params) => {
        diagnostics.push(normalizeDiagnostic(code, params, { path: `${path}/reflect/${key}` }));
        return undefined;
      },
    });
  }
  return diagnostics;
}

/** A coverage that no unit can have. */
function checkCoverage(
  missing: Missing | undefined,
  group: string,
  path: string,
): readonly Diagnostic[] {
  if (missing?.minCoverage === undefined) return [];
  const least = fraction(missing.minCoverage);
  return least.compare(zero) >= 0 && least.compare(one) <= 0
    ? []
    : [
        diagnostic(
          'coverage-unfit',
          { group, found: String(missing.minCoverage) },
          { path: `${path}/minCoverage` },
        ),
      ];
}

/** What the method says once for all: the full mark, reflections, the indicators that break ties. */
function checkMethod({ method }: IndicatorSystem, ids: ReadonlySet<string>): Diagnostic[] {
  const scale = fraction(method.scale);
  const path = '/method';
  return [
    ...(scale.compare(0) > 0
      ? []
      : [diagnostic('scale-not-positive', { found: toDecimal(scale) }, { path: `${path}/scale` })]),
    ...checkAggregate(method.aggregate, totalId, `${path}/aggregate`),
    ...checkCoverage(method.missing, totalId, `${path}/missing`),
    ...Object.entries(method.levels ?? {}).flatMap(([level, { aggregate, missing }]) => {
      const at = `${path}/levels/${pointerKey(level)}`;
      return [
        ...checkAggregate(aggregate, level, `${at}/aggregate`),
        ...checkCoverage(missing, level, `${at}/missing`),
      ];
    }),
    ...(method.ranking.breakTies ?? []).flatMap((id, i) =>
      ids.has(id)
        ? []
        : [
            diagnostic(
              'unknown-indicator',
              { found: id, near: suggestions(id, ids) },
              { path: `${path}/ranking/breakTies/${i}` },
            ),
          ],
    ),
  ];
}

/** Every adjustment with its place; their ids head columns, as indicators' do. */
const adjustmentsIn = (
  document: IndicatorSystem,
  all: readonly Placed[],
): readonly (readonly [Adjustment, string])[] => [
  ...all.flatMap(({ indicator, path }) =>
    (indicator.adjustments ?? []).map((a, i) => [a, `${path}/adjustments/${i}`] as const),
  ),
  ...(document.adjustments ?? []).map((a, i) => [a, `/adjustments/${i}`] as const),
];

/**
 * What would make a system ambiguous or leave it without an answer: ids that repeat, nodes that are
 * neither leaf nor group, scales that are empty.
 */
export function checkNodes(document: IndicatorSystem, tree: readonly Placed[]): Diagnostic[] {
  const all = tree.flatMap(withDescendants);
  const ids = new Set<string>();
  const diagnostics = all.flatMap(checkOne);
  for (const { indicator, path } of all) {
    if (ids.has(indicator.id))
      diagnostics.push(diagnostic('duplicate-id', { indicator: indicator.id }, { path }));
    ids.add(indicator.id);
  }
  const taken = new Set(ids);
  for (const [{ id }, path] of adjustmentsIn(document, all)) {
    if (taken.has(id)) diagnostics.push(diagnostic('duplicate-id', { indicator: id }, { path }));
    taken.add(id);
  }
  return [...diagnostics, ...checkMethod(document, ids)];
}
