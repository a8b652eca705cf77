import type { Aggregate, Diagnostic, IndicatorSystem } from '@zhibiao/schemas';
import { fault } from '../diagnostic/fault.ts';
import { near } from '../diagnostic/near.ts';
import { checkEnds } from '../normalize/posts.ts';
import { toDecimal } from '../numeric/decimal.ts';
import { fraction } from '../numeric/fraction.ts';
import { totalId } from './system.ts';
import { type Placed, withDescendants } from './walk.ts';

const checkOne = ({ indicator, path }: Placed): readonly Diagnostic[] => [
  ...(indicator.id === totalId ? [fault('reserved-id', { indicator: totalId }, { path })] : []),
  ...((indicator.children === undefined) === (indicator.measure === undefined)
    ? [fault('not-leaf-or-group', { indicator: indicator.id }, { path })]
    : []),
  ...checkAggregate(indicator.aggregate, indicator.id, `${path}/aggregate`),
];

/** Scales that a reflection cannot run between. */
function checkAggregate(
  aggregate: Aggregate | undefined,
  indicator: string,
  path: string,
): readonly Diagnostic[] {
  if (aggregate === undefined || typeof aggregate === 'string') return [];
  const diagnostics: Diagnostic[] = [];
  for (const key of ['from', 'onto'] as const) {
    checkEnds(aggregate.reflect[key], {
      indicator,
      fault: (code, params) => {
        diagnostics.push(fault(code, params, { path: `${path}/reflect/${key}` }));
        return undefined;
      },
    });
  }
  return diagnostics;
}

const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

/** What the method says once for all: the full mark, reflections, the indicators that break ties. */
function checkMethod({ method }: IndicatorSystem, ids: ReadonlySet<string>): Diagnostic[] {
  const scale = fraction(method.scale);
  const path = '/method';
  return [
    ...(scale.compare(0) > 0
      ? []
      : [fault('scale-not-positive', { found: toDecimal(scale) }, { path: `${path}/scale` })]),
    ...checkAggregate(method.aggregate, totalId, `${path}/aggregate`),
    ...Object.entries(method.levels ?? {}).flatMap(([level, { aggregate }]) =>
      checkAggregate(aggregate, level, `${path}/levels/${escaped(level)}/aggregate`),
    ),
    ...(method.ranking.breakTies ?? []).flatMap((id, i) =>
      ids.has(id)
        ? []
        : [
            fault(
              'unknown-indicator',
              { found: id, near: near(id, ids) },
              { path: `${path}/ranking/breakTies/${i}` },
            ),
          ],
    ),
  ];
}

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
      diagnostics.push(fault('duplicate-id', { indicator: indicator.id }, { path }));
    ids.add(indicator.id);
  }
  return [...diagnostics, ...checkMethod(document, ids)];
}
