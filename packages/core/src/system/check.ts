import type { Diagnostic, IndicatorSystem } from '@zhibiao/schemas';
import { fault } from '../diagnostic/fault.ts';
import { near } from '../diagnostic/near.ts';
import { totalId } from './system.ts';
import { type Placed, withDescendants } from './walk.ts';

const checkOne = ({ indicator, path }: Placed): readonly Diagnostic[] => [
  ...(indicator.id === totalId ? [fault('reserved-id', { indicator: totalId }, { path })] : []),
  ...((indicator.children === undefined) === (indicator.measure === undefined)
    ? [fault('not-leaf-or-group', { indicator: indicator.id }, { path })]
    : []),
];

/** What would make a system ambiguous: ids that repeat, nodes that are neither leaf nor group. */
export function checkNodes(document: IndicatorSystem, tree: readonly Placed[]): Diagnostic[] {
  const all = tree.flatMap(withDescendants);
  const ids = new Set<string>();
  const diagnostics = all.flatMap(checkOne);
  for (const { indicator, path } of all) {
    if (ids.has(indicator.id))
      diagnostics.push(fault('duplicate-id', { indicator: indicator.id }, { path }));
    ids.add(indicator.id);
  }
  const { breakTies = [] } = document.method.ranking;
  for (const [i, id] of breakTies.entries()) {
    const path = `/method/ranking/breakTies/${i}`;
    if (!ids.has(id))
      diagnostics.push(fault('unknown-indicator', { found: id, near: near(id, ids) }, { path }));
  }
  return diagnostics;
}
