import type { Diagnostic } from '@zhibiao/schemas';
import type { Dataset } from '../../dataset/dataset.ts';
import { hasErrors, type Outcome } from '../../diagnostic/outcome.ts';
import type { Result } from '../../result/result.ts';
import { score } from '../../result/score.ts';
import type { System } from '../../system/system.ts';

/** Two editions' results, to be compared by `impact`. */
export interface EditionResults {
  readonly before: Result;
  readonly after: Result;
}

/** Whether two datasets have the same units and the same cells. */
export function isSameData(a: Dataset, b: Dataset): boolean {
  if (a === b) return true;
  const contents = ({ units, columns }: Dataset): string =>
    JSON.stringify([
      units.map(({ id, group }) => [id, group]),
      columns.map(({ name, cells }) => [
        name,
        cells.map((own) => own.map(({ state, text }) => [state, text])),
      ]),
    ]);
  return contents(a) === contents(b);
}

/**
 * The faults of scoring under both editions, those of one dataset once. A column that one edition
 * reads is no column that nobody reads.
 *
 * @param isNewData whether each edition was scored on data of its own
 */
function scoringFaults(
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
  isNewData: boolean,
): readonly Diagnostic[] {
  if (isNewData) return [...before, ...after];
  const keyOf = ({ code, cell, params }: Diagnostic): string =>
    JSON.stringify([code, cell, code === 'unknown-column' ? params?.column : params]);
  const [first, second] = [before, after].map((list) => new Set(list.map(keyOf)));
  const isSeen = (d: Diagnostic, by: ReadonlySet<string> | undefined): boolean =>
    by?.has(keyOf(d)) === true;
  return [
    ...before.filter((d) => d.code !== 'unknown-column' || isSeen(d, second)),
    ...after.filter((d) => d.code !== 'unknown-column' && !isSeen(d, first)),
  ];
}

/**
 * A dataset scored under two editions of a system, or each edition on a dataset of its own.
 *
 * @param datasetAfter the later edition's data; the same data if left out
 * @returns both results, or the faults of scoring under either edition
 *
 * @example
 * const [service, openness] = document.indicators;
 * const indicators = [{ ...service, weight: '0.5' }, { ...openness, weight: '0.5' }];
 * const later = unwrap(buildSystem({ ...document, edition: '2025', indicators }));
 * const { before, after } = unwrap(scoreEditions(system, later, dataset));
 * [before, after].map((scored) => scored.system.document.edition) // ['2024', '2025']
 */
export function scoreEditions(
  before: System,
  after: System,
  dataset: Dataset,
  datasetAfter?: Dataset | undefined,
): Outcome<EditionResults> {
  const [old, young] = [score(before, dataset), score(after, datasetAfter ?? dataset)];
  const diagnostics = scoringFaults(old.diagnostics, young.diagnostics, datasetAfter !== undefined);
  if (!old.value || !young.value || hasErrors(diagnostics)) {
    return { value: undefined, diagnostics };
  }
  return { value: { before: old.value, after: young.value }, diagnostics };
}
