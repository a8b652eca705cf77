import type { Dataset } from '../dataset/dataset.ts';
import type { Outcome } from '../diagnostic/outcome.ts';
import { suggestions } from '../diagnostic/suggestions.ts';
import { diagnostic as systemDiagnostic } from '../system/diagnostics.ts';
import { totalId } from '../system/system.ts';
import { diagnostic } from './diagnostics.ts';

/** An id as it is shown; of what is no text, what it is. */
const shownId = (id: unknown): string => (typeof id === 'string' ? id : typeof id);

/** The index of a unit, by its id or its display name; a diagnostic with similar ones if there is none. */
export function findUnit(
  { dataset: { units } }: { readonly dataset: Dataset },
  unit: string,
): Outcome<number> {
  const byId = units.findIndex((u) => u.id === unit);
  const index = byId >= 0 ? byId : units.findIndex((u) => u.name !== undefined && u.name === unit);
  if (index >= 0) return { value: index, diagnostics: [] };
  const found = shownId(unit);
  const near = suggestions(
    found,
    units.flatMap(({ id, name }) => [id, name ?? id]),
  );
  return { value: undefined, diagnostics: [diagnostic('unknown-unit', { found, near })] };
}

/** What has indicators, in whatever form. */
interface Identified {
  readonly nodes: readonly { readonly id: string; readonly code: string }[];
}

/**
 * The ids that somebody may have meant who wrote another text where an id is expected: those of the
 * indicator whose code it is, such as `2.3.1`, else those that are similar.
 */
export function suggestedIds({ nodes }: Identified, found: string): readonly string[] {
  const indicators = nodes.filter(({ id }) => id !== totalId);
  const coded = indicators.filter(({ code }) => code === found.trim()).map(({ id }) => id);
  return coded.length > 0
    ? coded
    : suggestions(
        found,
        indicators.map(({ id }) => id),
      );
}

/** The index of an indicator, or of `total`; a diagnostic with similar ids if there is none. */
export function findNode(
  {
    system,
  }: { readonly system: Identified & { readonly indexOf: Readonly<Record<string, number>> } },
  id: string,
): Outcome<number> {
  const isKnown = typeof id === 'string' && Object.hasOwn(system.indexOf, id);
  const index = isKnown ? system.indexOf[id] : undefined;
  if (index !== undefined) return { value: index, diagnostics: [] };
  const found = shownId(id);
  const near = suggestedIds(system, found);
  return {
    value: undefined,
    diagnostics: [systemDiagnostic('unknown-indicator', { found, near })],
  };
}
