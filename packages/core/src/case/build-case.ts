import type { Case, Diagnostic } from '@zhibiao/schemas';
import { validate } from '@zhibiao/schemas/validate/case';
import { findColumnNames } from '../dataset/column-names.ts';
import type { Outcome } from '../diagnostic/outcome.ts';
import { pointer } from '../diagnostic/pointer.ts';
import { suggestions } from '../diagnostic/suggestions.ts';
import { diagnostic as resultDiagnostic } from '../result/diagnostics.ts';
import { asItIs, buildDocument, withRules } from '../shape/build-document.ts';

/** What a case expects of a unit, it expects of one that its rows have. */
function unknownUnits({ dataset, expect }: Case): readonly Diagnostic[] {
  const names = [...new Set(dataset.rows.flatMap((row) => Object.keys(row)))];
  const { unit } = findColumnNames(names, dataset.columns);
  // Rows that name no unit are refused when they are read.
  if (unit === undefined) return [];
  const units = new Set(dataset.rows.map((row) => String(row[unit] ?? '').trim()));
  return Object.keys(expect).flatMap((found) => {
    if (units.has(found)) return [];
    const location = { path: pointer('/expect', found), part: 'key' } as const;
    const params = { found, near: suggestions(found, units) };
    return [resultDiagnostic('unknown-unit', params, location)];
  });
}

/** A golden case by its shape alone; whether its data have the units is found when it is run. */
export const caseShape = (document: unknown): Outcome<Case> =>
  buildDocument(document, { kind: 'case', validate, build: asItIs });

/**
 * A golden case of whatever a program or a file holds.
 *
 * @returns a copy of the document, or every fault, with JSON Pointers
 *
 * @example
 * buildCase({ schema: 'zhibiao/lineage/1' }).diagnostics[0]?.code // 'unexpected-kind'
 */
export const buildCase = (document: unknown): Outcome<Case> =>
  buildDocument(document, { kind: 'case', validate, build: withRules(unknownUnits) });
