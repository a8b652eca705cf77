import type { Diagnostic, Lineage, LineageChange } from '@zhibiao/schemas';
import { suggestions } from '../../diagnostic/suggestions.ts';
import type { CompiledSystem } from '../../system/compiled.ts';
import { totalId } from '../../system/system.ts';
import { isSame } from '../change/same.ts';
import { diagnostic } from '../diagnostics.ts';

/** A system and its edition. */
export const nameOf = ({ document }: CompiledSystem): string =>
  `${document.id} ${document.edition}`;

/** The ids that a change names of each edition, with their paths below it. */
export function named(change: LineageChange): {
  readonly before: readonly string[];
  readonly after: readonly string[];
} {
  switch (change.type) {
    case 'kept':
      return { before: change.ids, after: change.ids };
    case 'renamed':
    case 'moved':
      return { before: [change.was ?? change.id], after: [change.id] };
    case 'split':
      return { before: [change.from], after: change.into.map(({ id }) => id) };
    case 'merged':
      return { before: change.from, after: [change.into] };
    case 'added':
      return { before: [], after: change.ids };
    case 'retired':
      return { before: change.ids, after: [] };
  }
}

/** A lineage of other editions than those that are compared. */
export function checkEditions(
  before: CompiledSystem,
  after: CompiledSystem,
  lineage: Lineage,
): readonly Diagnostic[] {
  return (['before', 'after'] as const).flatMap((side) => {
    const { system, edition } = lineage[side];
    const [found, expected] = [`${system} ${edition}`, nameOf(side === 'before' ? before : after)];
    return found === expected
      ? []
      : [diagnostic('lineage-mismatch', { found, expected }, { path: `/${side}` })];
  });
}

/** What a lineage says that the two editions show to be otherwise. */
export function contradictions(
  before: CompiledSystem,
  after: CompiledSystem,
  lineage: Lineage,
  later: ReadonlyMap<string, string>,
): readonly Diagnostic[] {
  const has = ({ indexOf }: CompiledSystem, id: string): boolean =>
    id !== totalId && Object.hasOwn(indexOf, id);
  const node = ({ nodes, indexOf }: CompiledSystem, id: string) => nodes[indexOf[id] ?? -1];
  const groupOf = (system: CompiledSystem, id: string): string =>
    system.nodes[node(system, id)?.parent ?? -1]?.id ?? totalId;
  return lineage.changes.flatMap((change, i) => {
    const path = `/changes/${i}`;
    const ids = named(change);
    const unknown = (['before', 'after'] as const).flatMap((side) => {
      const system = side === 'before' ? before : after;
      return ids[side].flatMap((id) =>
        has(system, id)
          ? []
          : [
              diagnostic(
                'lineage-unknown',
                {
                  indicator: id,
                  edition: nameOf(system),
                  near: suggestions(id, Object.keys(system.indexOf)),
                },
                { path },
              ),
            ],
      );
    });
    if (unknown.length > 0) return unknown;
    const says = (indicator: string, isFalse: boolean): readonly Diagnostic[] =>
      isFalse && change.type !== 'kept'
        ? [diagnostic('lineage-contradicted', { indicator, says: change.type }, { path })]
        : [];
    const [old = '', young = ''] = [ids.before[0], ids.after[0]];
    if (change.type === 'added') return ids.after.flatMap((id) => says(id, has(before, id)));
    if (change.type === 'retired') return ids.before.flatMap((id) => says(id, has(after, id)));
    if (change.type === 'renamed') {
      const same = isSame(node(before, old)?.name, node(after, young)?.name);
      return says(young, old === young && same);
    }
    if (change.type !== 'moved') return [];
    const group = groupOf(before, old);
    return says(young, (later.get(group) ?? group) === groupOf(after, young));
  });
}
