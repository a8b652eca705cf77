import type { Lineage } from '@zhibiao/schemas';
import { hasErrors, type Outcome } from '../../diagnostic/outcome.ts';
import { compiled } from '../../system/build.ts';
import type { CompiledSystem } from '../../system/compiled.ts';
import type { System } from '../../system/system.ts';
import type { Edition, Revision } from '../change/change.ts';
import { flatten } from '../change/flat.ts';
import { matchIndicators } from '../match/match-indicators.ts';
import { documentFieldChanges } from './document-fields.ts';
import { fieldChanges } from './fields.ts';
import { nodeChanges, structureChanges } from './structure.ts';

const editionOf = ({ document: { id, edition, version, language } }: CompiledSystem): Edition => ({
  system: id,
  edition,
  version,
  language,
});

/**
 * What changed from one edition of a system to another, change by change: all of it, so that
 * `applyChanges` makes the later document of the earlier one. Weights are those that the systems were
 * built with.
 *
 * @param lineage says which indicators are the same under other ids, and what became of the rest
 * @returns the revision, with a warning for every indicator that is not accounted for; no revision
 *   if the lineage is of other editions or contradicts them
 *
 * @example
 * const [service, openness] = document.indicators;
 * const indicators = [{ ...service, weight: '0.5' }, { ...openness, weight: '0.5' }];
 * const later = unwrap(buildSystem({ ...document, edition: '2025', indicators }));
 * const { changes } = unwrap(diff(system, later));
 * changes.map(({ kind }) => kind)
 * // ['document', 'reweighted', 'reweighted', 'reweighted', 'reweighted']
 */
export function diff(earlier: System, later: System, lineage?: Lineage): Outcome<Revision> {
  const [before, after] = [compiled(earlier), compiled(later)];
  const accounts = matchIndicators(before, after, lineage);
  const { diagnostics, suggestions } = accounts;
  if (hasErrors(diagnostics)) return { value: undefined, diagnostics };
  const old = { system: before, flat: flatten(before.document) };
  const young = { system: after, flat: flatten(after.document) };
  const languages = [before.document.language, after.document.language] as const;
  const changes = [
    ...documentFieldChanges(old.flat.head, young.flat.head),
    ...structureChanges(old, young, accounts),
    ...[...young.flat.own.keys()].flatMap((id) => {
      const was = accounts.earlier.get(id);
      if (was === undefined) return [];
      const [first, second] = [old.flat.own.get(was), young.flat.own.get(id)];
      return [
        ...nodeChanges(old, young, accounts, [was, id]),
        ...(first && second ? fieldChanges({ id, was }, first, second, languages) : []),
      ];
    }),
  ];
  return {
    value: { before: editionOf(before), after: editionOf(after), changes, suggestions },
    diagnostics,
  };
}
