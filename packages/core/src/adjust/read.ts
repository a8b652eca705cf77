import type { Adjustment, Diagnostic } from '@zhibiao/schemas';
import type { Cell, Column, Dataset } from '../dataset/dataset.ts';
import { diagnostic as datasetDiagnostic } from '../dataset/diagnostics.ts';
import { fileLocation } from '../dataset/file-location.ts';
import type { Step } from '../diagnostic/outcome.ts';
import { diagnostic as measureDiagnostic } from '../measure/diagnostics.ts';
import type { Reading } from '../measure/measure.ts';
import { numberIn, yesNoIn } from '../measure/read.ts';
import { type Fraction, fraction, one, zero } from '../numeric/fraction.ts';
import { normalColumnName } from '../system/column-index.ts';
import type { CompiledSystem } from '../system/compiled.ts';
import { type AdjustmentPart, type Amounts, adjustmentsOf, partsOf } from './adjustment.ts';
import { diagnostic } from './diagnostics.ts';

/** The heads of all columns that adjustments read. */
export const adjustmentColumnNames = (system: CompiledSystem): ReadonlySet<string> =>
  new Set(
    adjustmentsOf(system).flatMap(({ adjustment }) =>
      partsOf(adjustment).map(({ columnName }) => normalColumnName(columnName)),
    ),
  );

/** What an empty cell is worth; undefined if it is a fault. */
function emptyCell(adjustment: Adjustment): Fraction | undefined {
  return adjustment.missing === undefined || adjustment.missing === 'error' ? undefined : zero;
}

const least = (a: Fraction, b: Fraction): Fraction => (a.compare(b) < 0 ? a : b);

/** The points in one cell: what is written, or so many times so many, not more than the item counts. */
function pointsIn(
  cell: Cell,
  adjustment: Adjustment,
  { each, cap }: AdjustmentPart,
  reading: Reading,
): Fraction | undefined {
  if (cell.state === 'not-applicable') return zero;
  if (adjustment.type === 'veto') {
    const answer = yesNoIn(cell, 0, reading);
    return answer === undefined ? undefined : answer ? one : zero;
  }
  const number = numberIn(cell, 0, reading, { low: zero, integer: each !== undefined });
  const points = each === undefined ? number : number?.mul(fraction(each));
  return points && cap !== undefined ? least(points, fraction(cap)) : points;
}

/** Reads every adjustment's columns; all that is missing or cannot be read is reported. */
export function readAdjustments(system: CompiledSystem, dataset: Dataset): Step<Amounts> {
  const diagnostics: Diagnostic[] = [];
  const file = fileLocation(dataset);
  const columns = new Map(dataset.columns.map((column) => [normalColumnName(column.name), column]));
  const amounts = new Map<string, (Fraction | undefined)[]>();

  for (const { node, adjustment } of adjustmentsOf(system)) {
    const { id } = adjustment;
    const parts = partsOf(adjustment);
    const found = parts.map(({ columnName }) => columns.get(normalColumnName(columnName)));
    const missing = parts.flatMap(({ columnName }, i) =>
      found[i] === undefined ? [columnName] : [],
    );
    if (missing.length > 0) {
      diagnostics.push(
        datasetDiagnostic('column-missing', { indicator: id, expected: missing }, file),
      );
      continue;
    }
    const readCell = (column: Column, part: AdjustmentPart, unit: number) => {
      const [cell, second] = column.cells[unit] ?? [];
      const { id: name = '', row: own = 1 } = dataset.units[unit] ?? {};
      const placeAt = (row: number) => ({
        ...file,
        cell: { row, column: column.name, unit: name },
      });
      const at = placeAt(cell?.row ?? own);
      const fault: Reading['fault'] = (code, params, _, row) => {
        const place = row === undefined ? at : placeAt(row);
        diagnostics.push(measureDiagnostic(code, params, place));
        return undefined;
      };
      if (second !== undefined) {
        const params = { unit: name, column: column.name, first: cell?.row ?? own };
        diagnostics.push(datasetDiagnostic('observation-repeated', params, placeAt(second.row)));
        return undefined;
      }
      if (cell === undefined || cell.state === 'missing') {
        const points = emptyCell(adjustment);
        if (points !== undefined) return points;
        diagnostics.push(diagnostic('adjustment-missing', { adjustment: id }, at));
        return undefined;
      }
      const reading = {
        indicator: id,
        fullMark: node.fullMark,
        fault,
        columnName: () => column.name,
      };
      return pointsIn(cell, adjustment, part, reading);
    };
    amounts.set(
      id,
      dataset.units.map((_, unit) => {
        const points = parts.map((part, i) => {
          const column = found[i];
          return column && readCell(column, part, unit);
        });
        return points.reduce<Fraction | undefined>((sum, x) => sum && x && sum.add(x), zero);
      }),
    );
  }
  return { value: amounts, diagnostics };
}
