import type { Adjustment, Measure } from '@zhibiao/schemas';
import { totalId } from '../system.ts';
import type { LocatedIndicator } from '../walk.ts';
import type { Report, Rule } from './rule.ts';

type Named = readonly [id: string, path: string];

/** The ids of a measure's items or levels. */
function partsOf(measure: Measure | undefined, path: string): readonly Named[] {
  if (measure === undefined) return [];
  if ('items' in measure) return measure.items.map(({ id }, i) => [id, `${path}/items/${i}`]);
  return 'levels' in measure ? measure.levels.map(({ id }, i) => [id, `${path}/levels/${i}`]) : [];
}

const itemsOf = (adjustment: Adjustment, path: string): readonly Named[] =>
  'items' in adjustment
    ? (adjustment.items ?? []).map(({ id }, i) => [id, `${path}/items/${i}`])
    : [];

/** Reports each id that stands in a list before. */
function checkList(named: readonly Named[], report: Report): void {
  const firsts = new Map<string, string>();
  for (const [id, path] of named) {
    const first = firsts.get(id);
    if (first === undefined) firsts.set(id, path);
    else report('duplicate-id', { id, first }, `${path}/id`);
  }
}

/**
 * Ids are unique among indicators and adjustments, which have columns by them; so are those of a
 * checklist's items, of a measure's levels and of an adjustment's items.
 */
export const uniqueIds: Rule = {
  name: 'unique-ids',
  check: ({ document, nodes }, report) => {
    const adjusted = (
      list: readonly Adjustment[] | undefined,
      path: string,
    ): readonly (readonly [Adjustment, string])[] =>
      (list ?? []).map((adjustment, i) => [adjustment, `${path}/adjustments/${i}`]);
    const adjustments = [
      ...nodes.flatMap(({ indicator, path }) => adjusted(indicator.adjustments, path)),
      ...adjusted(document.adjustments, ''),
    ];
    const idOf = ({ indicator, path }: LocatedIndicator): Named => [indicator.id, path];
    checkList(
      [...nodes.map(idOf), ...adjustments.map(([{ id }, path]): Named => [id, path])],
      report,
    );
    for (const { indicator, path } of nodes) {
      if (indicator.id === totalId) report('reserved-id', { id: totalId }, `${path}/id`);
      checkList(partsOf(indicator.measure, `${path}/measure`), report);
    }
    for (const [adjustment, path] of adjustments) checkList(itemsOf(adjustment, path), report);
  },
};
