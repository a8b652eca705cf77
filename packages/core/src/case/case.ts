import type { Case, Diagnostic, ExpectedIndicator, ResultDocument } from '@zhibiao/schemas';
import { datasetFromRecords } from '../dataset/records.ts';
import { hasErrors, type Outcome } from '../diagnostic/outcome.ts';
import { pointerKey } from '../diagnostic/pointer.ts';
import { suggestions } from '../diagnostic/suggestions.ts';
import { diagnostic as resultDiagnostic } from '../result/diagnostics.ts';
import { resultDocument } from '../result/document.ts';
import { score } from '../result/score.ts';
import { diagnostic as systemDiagnostic } from '../system/diagnostics.ts';
import type { System } from '../system/system.ts';
import { caseShape } from './build-case.ts';
import { diagnostic } from './diagnostics.ts';

type Expected = ExpectedIndicator & { readonly grade?: string | null };
type Found = {
  readonly score: string | null;
  readonly rank: number | null;
  readonly grade?: string | null;
};

/** What a golden case says of one unit, or of one indicator of it, held against what came out. */
function compare(
  unit: string,
  indicator: string | undefined,
  expected: Expected,
  found: Found | undefined,
): readonly Diagnostic[] {
  return (['score', 'rank', 'grade'] as const).flatMap((key) => {
    const [want, have] = [expected[key], found?.[key] ?? null];
    if (want === undefined || want === have) return [];
    const what = indicator === undefined ? key : `${indicator} ${key}`;
    const inside = indicator === undefined ? '' : `/indicators/${pointerKey(indicator)}`;
    const params = { unit, what, found: `${have}`, expected: `${want}` };
    const path = `/expect/${pointerKey(unit)}${inside}/${key}`;
    return [diagnostic('case-difference', params, { path })];
  });
}

const unknownUnit = (unit: string, units: ResultDocument['units']): Diagnostic =>
  resultDiagnostic(
    'unknown-unit',
    {
      found: unit,
      near: suggestions(
        unit,
        units.map((u) => u.unit),
      ),
    },
    { path: `/expect/${pointerKey(unit)}`, part: 'key' },
  );

const unknownIndicator = (id: string, unit: string, ids: readonly string[]): Diagnostic =>
  systemDiagnostic(
    'unknown-indicator',
    { found: id, near: suggestions(id, ids) },
    { path: `/expect/${pointerKey(unit)}` },
  );

const differences = (golden: Case, { units }: ResultDocument): readonly Diagnostic[] =>
  Object.entries(golden.expect).flatMap(([unit, expected]) => {
    const found = units.find((u) => u.unit === unit);
    if (found === undefined) return [unknownUnit(unit, units)];
    return [
      ...compare(unit, undefined, expected, found),
      ...Object.entries(expected.indicators ?? {}).flatMap(([id, want]) =>
        Object.hasOwn(found.indicators, id)
          ? compare(unit, id, want, found.indicators[id])
          : [unknownIndicator(id, unit, Object.keys(found.indicators))],
      ),
    ];
  });

/**
 * Scores a golden case's dataset under its system and compares exactly what it expects.
 *
 * @returns the result document; a `case-difference` for everything that came out otherwise, or the
 *   faults that kept anything from coming out
 *
 * @example
 * const golden = {
 *   schema: 'zhibiao/case/1',
 *   id: 'by-hand',
 *   language: 'zh',
 *   title: '手算',
 *   system: 'example/service',
 *   source: { title: '手算' },
 *   dataset: { rows },
 *   expect: { 甲: { score: '88.50', rank: 2 } },
 * }
 * runCase(system, golden).diagnostics.map(({ code, params }) => [code, params.found, params.expected])
 * // [['case-difference', '1', '2']]
 */
export function runCase(system: System, golden: Case): Outcome<ResultDocument> {
  const checked = caseShape(golden);
  if (checked.value === undefined) return checked;
  const { rows, ...options } = checked.value.dataset;
  const dataset = datasetFromRecords(rows, options);
  if (dataset.value === undefined) return dataset;
  const result = score(system, dataset.value);
  const diagnostics = [...dataset.diagnostics, ...result.diagnostics];
  if (result.value === undefined) return { value: undefined, diagnostics };
  const document = resultDocument(result.value);
  const all = [...diagnostics, ...differences(checked.value, document)];
  return hasErrors(all)
    ? { value: undefined, diagnostics: all }
    : { value: document, diagnostics: all };
}
