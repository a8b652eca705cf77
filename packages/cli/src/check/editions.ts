import type { Outcome, System } from '@zhibiao/core';
import { located } from '@zhibiao/core/document';
import { type Comparability, comparability, diff, type Revision } from '@zhibiao/core/revision';
import type { Diagnostic, Lineage } from '@zhibiao/schemas';
import type { ParsedFile } from '../read/catalog.ts';

/** A system against an earlier one: what changed, and how much can be compared. */
export interface ComparedEditions {
  readonly revision: Revision;
  readonly comparability: Comparability;
}

/**
 * Diagnostics about a lineage with their place in its file. What no lineage accounts for is about the
 * systems, so it has no place there.
 */
export const inLineage = (
  diagnostics: readonly Diagnostic[],
  lineage: ParsedFile<Lineage> | undefined,
): readonly Diagnostic[] =>
  diagnostics.flatMap((own) =>
    own.code === 'lineage-unaccounted' ? [own] : located([own], lineage?.source),
  );

/** Compares a system with an earlier one, under the lineage that leads from one to the other. */
export function compareEditions(
  before: System,
  after: System,
  lineage: ParsedFile<Lineage> | undefined,
): Outcome<ComparedEditions> {
  const revision = diff(before, after, lineage?.document);
  const compared = comparability(before, after, lineage?.document);
  const diagnostics = inLineage(revision.diagnostics, lineage);
  return revision.value === undefined || compared.value === undefined
    ? { value: undefined, diagnostics }
    : { value: { revision: revision.value, comparability: compared.value }, diagnostics };
}
