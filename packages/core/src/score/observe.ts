import type { Diagnostic } from '@zhibiao/schemas';
import type { Cell, CellState, Dataset } from '../dataset/dataset.ts';
import { diagnostic as datasetDiagnostic } from '../dataset/diagnostics.ts';
import { fileLocation } from '../dataset/file-location.ts';
import type { Location } from '../diagnostic/diagnostic.ts';
import type { Step } from '../diagnostic/outcome.ts';
import type { ObservedLeaf } from '../evaluate/leaves.ts';
import { diagnostic as measureDiagnostic } from '../measure/diagnostics.ts';
import { measureKind } from '../measure/index.ts';
import type { Form, Observation } from '../measure/measure.ts';
import { itemAt } from '../numeric/item-at.ts';
import type { Bound } from './bind.ts';
import { diagnostic } from './diagnostics.ts';

type Cells = readonly (readonly [Cell, ...Cell[]])[];

/** What stands in the cells of one part. */
const textOf = (part: readonly [Cell, ...Cell[]]): string =>
  part.length === 1 ? part[0].text : part.map((cell) => cell.text).join('、');

/** What the cells of one observation are together; undefined if they contradict each other. */
function stateOf(cells: readonly Cell[]): CellState | undefined {
  if (cells.every((cell) => cell.state === 'value')) return 'value';
  const has = (state: CellState) => cells.some((cell) => cell.state === state);
  if (!has('value')) return has('not-applicable') ? 'not-applicable' : 'missing';
  return has('missing') || has('not-applicable') ? undefined : 'value';
}

/** As `stateOf`, of the parts that are the leaf's own: a gap there is a gap whatever it is divided by. */
function stateOfOwn(cells: Cells, form: Form): CellState | undefined {
  const own = stateOf(cells.filter((_, part) => !form[part]?.isShared).flat());
  return own === 'value' ? stateOf(cells.flat()) : own;
}

/** Phase 2, for one leaf: its cells read as observations. */
export function observe(dataset: Dataset, { node, form, columns }: Bound): Step<ObservedLeaf> {
  const { measure } = node.leaf;
  const kind = measureKind(measure);
  const hasShared = form.some((part) => part.isShared);
  const diagnostics: Diagnostic[] = [];
  const states: CellState[] = [];
  const observations: (Observation | undefined)[] = [];
  const [heads, rows, texts]: [string[], number[], string[][]] = [
    columns.map((c) => c.name),
    [],
    [],
  ];

  for (const [u, unit] of dataset.units.entries()) {
    const cells = columns.map((column) => itemAt(column.cells, u)) as unknown as Cells;
    const placeAt = (part: number, row = cells[part]?.[0].row): Location => ({
      ...fileLocation(dataset),
      cell: { row: row ?? unit.row, column: itemAt(heads, part), unit: unit.id },
    });
    const flat = cells.flat();
    const state = hasShared ? stateOfOwn(cells, form) : stateOf(flat);
    states.push(state ?? 'value');
    rows.push(flat[0]?.row ?? unit.row);
    texts.push(cells.map(textOf));
    const repeated = kind.evidence?.(form) ? -1 : cells.findIndex((part) => part.length > 1);
    if (repeated >= 0) {
      const [first, second] = itemAt(cells, repeated);
      const params = {
        unit: unit.id,
        column: itemAt(heads, repeated),
        first: first?.row ?? unit.row,
      };
      diagnostics.push(
        datasetDiagnostic('observation-repeated', params, placeAt(repeated, second?.row)),
      );
    }
    if (state === undefined) {
      const part = cells.findIndex((rowsOfPart) =>
        rowsOfPart.some((cell) => cell.state !== 'value'),
      );
      const params = { indicator: node.id, column: itemAt(heads, part) };
      const gap = cells[part]?.find((cell) => cell.state !== 'value');
      diagnostics.push(diagnostic('part-missing', params, placeAt(part, gap?.row)));
    }
    observations.push(
      state !== 'value' || repeated >= 0
        ? undefined
        : kind.observe(measure, cells, {
            indicator: node.id,
            fullMark: node.fullMark,
            columnName: (part) => itemAt(heads, part),
            fault: (code, params, part = 0, row?) => {
              diagnostics.push(measureDiagnostic(code, params, placeAt(part, row)));
              return undefined;
            },
          }),
    );
  }
  return {
    value: { states, observations, columnNames: heads, rows, texts, treatments: [] },
    diagnostics,
  };
}
